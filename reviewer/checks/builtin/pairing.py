"""Which opening and closing marks of an article belong together, over segments and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reviewer.checks.contract import Elsewhere, Finding
from reviewer.core.model import Span

_DEPTH = 20
"""Halves open at once among which a closing one looks for its own."""

_REACH = 8
"""Paragraphs that a quotation may run over."""
MOST_HALVES = 400
"""Halves of one segment that are looked at; a segment of more is no prose."""


@dataclass(frozen=True, slots=True)
class Half:
    """One half of a pair: the mark, its place in the segment, whether it opens, whether it stands at an edge.

    ``edge`` is true where the other half may lie outside what is seen: an opening whose words run to the end,
    a closing whose words run from the start.
    """

    mark: str
    at: int
    opens: bool
    edge: bool = False

    @property
    def span(self) -> Span:
        """The mark's own span."""
        return Span(self.at, self.at + len(self.mark))


@dataclass(frozen=True, slots=True)
class Halves:
    """The facts of one segment: its paragraph and its halves in order."""

    paragraph: int
    halves: tuple[Half, ...]


@lru_cache(maxsize=8)
def no_halves(paragraph: int) -> Halves:
    """The facts of a segment without any; those of a paragraph share them."""
    return Halves(paragraph, ())


@dataclass(frozen=True, slots=True)
class Lonely:
    """A half whose other half is missing; ``beside`` is the neighbour that shows it."""

    index: int
    half: Half
    beside: tuple[int, Half] | None = None


@dataclass(slots=True)
class _Reader:
    """Reads halves in order; ``waiting`` are places in ``read`` of those opened and not closed yet.

    ``page`` is the place in ``read`` where the paragraph begins.
    """

    closes: dict[str, str]
    waiting: list[int] = field(default_factory=list)
    read: list[tuple[int, Half]] = field(default_factory=list)
    page: int = 0

    def take(self, index: int, half: Half) -> Lonely | None:
        """Read one half; a closing one that nothing opened is lonely."""
        before = self.read[-1] if len(self.read) > self.page else None
        self.read.append((index, half))
        if half.opens:
            self.waiting.append(len(self.read) - 1)
            return None
        for back, place in enumerate(reversed(self.waiting[-_DEPTH:]), start=1):
            if self.closes.get(self.read[place][1].mark, "") == half.mark:
                del self.waiting[-back]
                return None
        return Lonely(index, half, before)

    def unclosed(self, upto: int | None = None) -> Iterator[Lonely]:
        """What waits still, each with the half after it; ``upto`` as in a slice."""
        for place in self.waiting[:upto]:
            yield Lonely(*self.read[place], *self.read[place + 1 : place + 2])


def lonely(facts: Sequence[Halves], closes: dict[str, str], carries: bool) -> Iterator[Lonely]:
    """Halves without the other half, paragraph by paragraph.

    ``carries``: an opening one may stay open where the next paragraph opens again or closes it, as quotations of
    several paragraphs do.
    """
    reader = _Reader(closes)
    paragraph = -1
    for index, fact in enumerate(facts):
        if fact.paragraph != paragraph:
            paragraph = fact.paragraph
            yield from _turn_page(reader, facts, index, carries)
        for half in fact.halves:
            found = reader.take(index, half)
            if found is not None:
                yield found
    yield from reader.unclosed()


def _turn_page(reader: _Reader, facts: Sequence[Halves], index: int, carries: bool) -> Iterator[Lonely]:
    """Settle what is open at the end of a paragraph: segment ``index`` begins the next."""
    upcoming = _first_half(facts, index, paragraphs=_REACH if carries else 1) if reader.waiting else None
    kept: list[int] = []
    runs_on = carries and upcoming is not None and (not upcoming.opens or _reopens(facts[index], upcoming))
    if runs_on and upcoming is not None and not upcoming.opens:
        kept = reader.waiting[-1:]
    yield from reader.unclosed(-1 if runs_on else None)
    reader.waiting, reader.page = kept, len(reader.read)


def _reopens(fact: Halves, upcoming: Half) -> bool:
    """Whether the paragraph that begins with ``fact`` begins with the opening half ``upcoming``."""
    return upcoming.at == 0 and upcoming in fact.halves[:1]


def _first_half(facts: Sequence[Halves], index: int, paragraphs: int) -> Half | None:
    """The next half from segment ``index`` on, in as many paragraphs."""
    for fact in facts[index:]:
        if fact.paragraph >= facts[index].paragraph + paragraphs:
            return None
        if fact.halves:
            return fact.halves[0]
    return None


def finding(found: Lonely, suggestions: tuple[str, ...], message: str, note: str) -> Finding:
    """The finding for a lonely half, its neighbour as related place."""
    beside = found.beside
    related: tuple[Elsewhere, ...] = ()
    if beside is not None and beside != (found.index, found.half):
        related = (Elsewhere(beside[0], beside[1].span, note),)
    return Finding(found.half.span, suggestions, message, related=related, index=found.index)
