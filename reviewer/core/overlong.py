"""Cutting what no sentence is: a line without an end, however long, becomes pieces that can be read and checked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from reviewer.core.model import Span

LONGEST = 5_000
"""Code points of the longest segment; the longest sentences of printed prose have some 2,000."""
_STEP_BACK = 50
"""Accents and white space that a cut gives way to; where more stand together no letter is near."""


def within_reach(text: str, spans: Iterable[Span], longest: int = LONGEST) -> Iterator[Span]:
    """``spans`` of ``text``, those longer than ``longest`` cut at white space, or anywhere if there is none.

    Nothing but white space is left out between the pieces.
    """
    for span in spans:
        start = span.start
        while span.end - start > longest:
            end, following = _cut(text, start, start + longest)
            yield Span(start, end)
            start = following
            while start < span.end and text[start].isspace():
                start += 1
        if start < span.end:
            yield Span(start, span.end)


def _cut(text: str, start: int, limit: int) -> tuple[int, int]:
    """Where the piece that begins at ``start`` ends, at ``limit`` at most, and where the next may begin."""
    for at in range(limit, start + (limit - start) // 2, -1):
        if text[at].isspace() and not text[at - 1].isspace():
            return at, at + 1
    at = limit
    while at > limit - _STEP_BACK and (unicodedata.combining(text[at]) or text[at - 1].isspace()):
        at -= 1
    if at == limit - _STEP_BACK:
        at = limit
    return at, at
