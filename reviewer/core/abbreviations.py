"""What the splitter knows of a language, read from ``resources/lang/<code>/abbreviations.txt``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reviewer import res

_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that tell whether a full stop ends a sentence; abbreviations without their last stop."""

    never_ends: frozenset[str]
    before_number: frozenset[str]
    may_end: frozenset[str]
    starters: frozenset[str]
    reporting: frozenset[str]


@cache
def lexicon(language: str | None) -> Lexicon:
    """The lexicon of ``language`` (ISO 639-1), English where there is none."""
    try:
        text = res.text(f"lang/{language or _FALLBACK}/abbreviations.txt")
    except (FileNotFoundError, ValueError):
        return lexicon(_FALLBACK)
    lists = sections(text)
    names = ("never ends", "before a number", "may end", "starters", "reporting")
    return Lexicon(*(frozenset(lists.get(name, ())) for name in names))


def sections(text: str) -> dict[str, list[str]]:
    """The lists of a word file: ``[name]`` starts one, ``#`` a comment, one entry a line."""
    lists: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        entry = line.strip()
        if heading := re.fullmatch(r"\[(.+)\]", entry):
            name = heading.group(1)
        elif entry and not entry.startswith("#"):
            lists.setdefault(name, []).append(entry)
    return lists
