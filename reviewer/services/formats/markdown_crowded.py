"""Markup of a run of Markdown prose that holds more of it than prose does, in one pass.

markdown-it takes some microseconds for each mark, and more the more there are. Up to :data:`MOST` marks it says what is
what. Beyond that this module does: where a construct stands whole it finds the same places; of marks without a
partner it says what is likely.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterator

from reviewer.core.model import Mark, MarkKind, Span

MOST = 60_000
"""Characters that may be markup, in one article, up to which markdown-it is asked."""
MOST_IN_RUN = 10_000
"""Likewise in one run of prose."""

_DEEPEST = 1_000
"""Brackets, or equal marks of emphasis, that wait for their partners; no prose opens so many."""
_MAYBE = "!&*<[\\]_`~"
_PLACE = r"(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\([^\s()]{0,200}\)){0,2000}+)"
_TITLE = r"""(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?"""
_PIECE = re.compile(
    rf"""(?P<escape>\\[!-/:-@\[-`{{-~\n])
    |(?P<ticks>`++)
    |(?P<auto><(?:[a-zA-Z][a-zA-Z0-9+.-]{{1,31}}:[^\s<>]{{0,2000}}|[\w.+-]{{1,64}}@[\w.-]{{1,200}})>)
    |(?P<tag></?[a-zA-Z][^<>]{{0,2000}}>|<!--.{{0,2000}}?-->)
    |(?P<named>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[a-zA-Z][a-zA-Z0-9]{{1,31}});)
    |(?P<open>!?\[)
    |(?P<close>\](?:\(\s{{0,20}}{_PLACE}{_TITLE}\s{{0,20}}\)|\[[^\[\]]{{0,200}}\])?)
    |(?P<stress>\*++|_++|~~)""",
    re.VERBOSE | re.DOTALL,
)


def count(content: str) -> int:
    """How many characters of a run may be markup."""
    return sum(map(content.count, _MAYBE))


def crowded_marks(content: str) -> Iterator[Mark]:
    """Marks of the run ``content``, in places of it; not in order."""
    ticks = _ticks(content)
    opened: list[tuple[int, int]] = []
    stressed: dict[str, deque[tuple[int, int]]] = defaultdict(lambda: deque(maxlen=_DEEPEST))
    at = 0
    while match := _PIECE.search(content, at):
        kind, (start, at) = match.lastgroup, match.span()
        if kind == "open":
            if len(opened) < _DEEPEST:
                opened.append((start, at))
        elif kind == "close":
            opening = opened.pop() if opened else None
            if opening is not None and at - start > 1:  # brackets that lead nowhere are words
                yield _format(*opening)
                yield _format(start, at)
        elif kind == "ticks":
            close = _partner(ticks[at - start], at)
            if close is not None:
                at += close - start
                yield Mark(Span(start, at), MarkKind.CODE)
        elif kind == "auto":
            yield _format(start, start + 1)
            yield _format(at - 1, at)
        elif kind == "stress":
            yield from _stressed(content, stressed, start, at)
        else:
            yield _format(start, start + 1 if kind == "escape" else at)


def _format(start: int, end: int) -> Mark:
    return Mark(Span(start, end), MarkKind.FORMAT)


def _ticks(content: str) -> dict[int, list[int]]:
    """Where runs of backticks stand, by their length."""
    places: dict[int, list[int]] = defaultdict(list)
    for match in re.finditer(r"`++", content):
        places[match.end() - match.start()].append(match.start())
    return places


def _partner(places: list[int], after: int) -> int | None:
    n = bisect_left(places, after)
    return places[n] if n < len(places) else None


def _stressed(
    content: str, opened: dict[str, deque[tuple[int, int]]], start: int, end: int
) -> Iterator[Mark]:
    """The two ends of emphasis: marks at the start of a word, and the same marks at the end of one."""
    before, after = content[start - 1 : start], content[end : end + 1]
    marks = content[start:end]
    if marks[0] == "_" and before.isalnum() and after.isalnum():
        return
    waiting = opened[marks]
    if waiting and before.strip():
        yield _format(*waiting.pop())
        yield _format(start, end)
    elif after.strip():
        waiting.append((start, end))
