"""Which stretches of a text are quoted, also where a quotation runs over several segments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reviewer.core.model import Span

_MARK = re.compile("[“”«»„\"'‘’]")
LONGEST = 12
"""Segments that one quotation may run over before its missing end is taken for a slip."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quoted stretches inside one text, and what is open at its edges.

    ``closes`` is where a quotation that began earlier ends, ``opens`` where one begins that does not end here.
    """

    inside: tuple[Span, ...] = ()
    closes: int | None = None
    opens: int | None = None
    length: int = 0


@lru_cache(maxsize=512)
def quotes(text: str) -> Quotes:
    """The quotations of ``text``; both double and single marks, curly and straight.

    Remembered for those who ask about a block of an article after each other.
    """
    inside: list[Span] = []
    closes = opened = None
    for found in _MARK.finditer(text):
        at, char = found.start(), found.group()
        part = _part(text, at, char, opened is not None)
        if part is None:
            continue
        if part:
            opened = at if opened is None else opened
        elif opened is not None:
            inside.append(Span(opened, at + 1))
            opened = None
        elif closes is None and not inside and char in '”»"':
            closes = at + 1
    if not inside and closes is None and opened is None:
        return _none(len(text))
    return Quotes(tuple(inside), closes, opened, len(text))


@lru_cache(maxsize=1_000)
def _none(length: int) -> Quotes:
    """Those of all texts that long without any."""
    return Quotes(length=length)


def _part(text: str, at: int, char: str, is_open: bool) -> bool | None:
    """Whether the mark opens (true) or closes (false); ``None`` for an apostrophe."""
    if char in "“«„":
        return True
    if char in "”»":
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char == '"':
        free = not before or before in " (“‘[—–-"
        return free and not (is_open and not after.strip())
    if char in "'‘" and (not before or before in ' (“"') and after.isalnum():
        return True
    ends = bool(before) and before in ",.!?…" and (not after or after in ' ,.;:)”"')
    return False if char in "'’" and ends and is_open else None


def stretches(found: Sequence[Quotes]) -> list[tuple[Span, ...]]:
    """The quoted stretches of each text, those that began in an earlier text included."""
    results = [q.inside for q in found]
    for n, q in enumerate(found):
        if q.opens is None:
            continue
        end = _end(found, n)
        results[n] += (Span(q.opens, q.length),)
        for between in range(n + 1, end if end is not None else n + 1):
            results[between] += (Span(0, found[between].length),)
        if end is not None:
            results[end] += (Span(0, found[end].closes or 0),)
    return results


def _end(found: Sequence[Quotes], start: int) -> int | None:
    """The text that closes what the one at ``start`` opens; ``None`` when another opens first."""
    for n in range(start + 1, min(start + LONGEST, len(found))):
        if found[n].closes is not None:
            return n
        if found[n].inside or found[n].opens is not None:
            return None
    return None
