"""Signs that checks share (see ``Check.sign``): words that must be there, wherever tokens begin and end."""

from __future__ import annotations

from collections.abc import Iterable

SPACE = r"[\s\pZ\x{85}\x{b}\x{1c}-\x{1f}]"
"""All that is white space in Python, which to RE2 is less."""


def following(*groups: Iterable[str]) -> str:
    """A word of each group after one of the group before, with no letter between; of any case.

    A word with an apostrophe stands for its part before it, as texts write that mark in several ways.
    """
    joined = "[^a-z]+".join(f"(?:{'|'.join(_beginnings(words))})" for words in groups)
    return f"(?i)(?:^|[^a-z]){joined}(?:[^a-z]|$)"


def _beginnings(words: Iterable[str]) -> list[str]:
    return sorted({word.split("'")[0] for word in words})
