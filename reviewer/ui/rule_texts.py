"""Titles, messages and reasons of checks and rules in the language of the window.

They are data that speak of English and Spanish words, thousands of them built alike; records and reports keep them in
English. ``resources/lang/rule_texts.txt`` says how they are built, so that a translation of each way of building
serves for all of its texts.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from string import Formatter

from reviewer import res
from reviewer.tongue import language, tr

RULE = "a rule"
"""What the texts are of, among the translations."""
_WITHIN = {"“": "[^“”]+", "‘": "[^‘’]+"}
_PLAIN = r"(?:(?!\. |; ).)+"
_KEPT = 4096


def in_words(text: str) -> str:
    """What a check or rule says, in the language in use; as it stands where nobody translated it."""
    return text if language() == "en" else _in_words(text, language())


@lru_cache(_KEPT)
def _in_words(text: str, code: str) -> str:
    said = tr(text, RULE)
    if said != text:
        return said
    for form, pattern in _patterns():
        if found := pattern.fullmatch(text):
            return tr(form, RULE, **found.groupdict())
    return text


def forms(lines: str) -> list[str]:
    """The texts in the words of ``rule_texts.txt``."""
    return [line for line in lines.splitlines() if line and not line.startswith("#")]


def pattern_of(form: str) -> re.Pattern[str]:
    """What texts of this form look like: a ``{name}`` in quotes ends with them, another one within its clause."""
    built = ""
    for literal, name, _, _ in Formatter().parse(form):
        built += re.escape(literal)
        if name:
            built += f"(?P<{name}>{_WITHIN.get(literal[-1:], _PLAIN)})"
    return re.compile(built)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(form, pattern_of(form)) for form in forms(res.text("lang/rule_texts.txt"))]
