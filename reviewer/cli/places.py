"""Where a flag lies in the article's file, for people (line, column) and for programs (code points)."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from reviewer.core.model import Article, Flag, Language, Place, Segmentation

_LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of a text; positions are code points from 0, lines and columns count from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def at(self, position: int) -> tuple[int, int]:
        """Line and column of ``position``."""
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the article: segment id and number (from 1), ``[start, end)`` in its text, line and column."""

    segment: str
    index: int
    start: int
    end: int
    line: int
    column: int
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A flag with its spot, its segment's text as delivered and the spots that it speaks of besides."""

    flag: Flag
    spot: Spot
    sentence: str
    related: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """An article that was checked; ``file`` is the path as given. Pickled between processes."""

    file: str
    sha256: str
    segments: int
    target: Language
    source: Language
    flags: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be used, and the sentence that says why and what to do."""

    file: str
    sentence: str


def place(file: str, article: Article, segmentation: Segmentation, flags: list[Flag]) -> Checked:
    """The flags of an article as delivered, each with its place in the article's text, in reading order."""
    map_ = _Map(article, segmentation)
    placed = tuple(map_.flag(flag) for flag in flags)
    return Checked(
        file,
        article.origin.sha256,
        len(segmentation.segments),
        article.target,
        article.source,
        tuple(sorted(placed, key=lambda p: (p.spot.start, p.spot.end, p.flag.rule))),
    )


class _Map:
    """From a segment's positions to the article's."""

    def __init__(self, article: Article, segmentation: Segmentation) -> None:
        self._text = article.text
        self._lines = Lines(article.text)
        self._of = {segment.id: (n, segment) for n, segment in enumerate(segmentation.segments, 1)}

    def flag(self, flag: Flag) -> Placed:
        sentence = self._of[flag.segment][1].span.cut(self._text)
        here = self.spot(Place(flag.segment, flag.span, flag.text))
        return Placed(flag, here, sentence, tuple(self.spot(place) for place in flag.related))

    def spot(self, place: Place) -> Spot:
        index, segment = self._of[place.segment]
        span = place.span.shifted(segment.span.start)
        line, column = self._lines.at(span.start)
        return Spot(
            place.segment, index, span.start, span.end, line, column, span.cut(self._text), place.note
        )
