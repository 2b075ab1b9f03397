"""The segments of an article, packed: a long article has a hundred thousand, and an object for each takes 300 bytes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import le
from typing import overload

from reviewer.core.model import Segment, Span


class Segments(Sequence[Segment]):
    """Segments in the order given; each is made when it is asked for and not held.

    ``ids`` are their ids in this order, and ``rows`` the places of all ids, from 0.

    Raises:
        ValueError: a place is none in any text.
    """

    __slots__ = ("_ends", "_gaps", "_paragraphs", "_parents", "_starts", "ids", "rows")

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self._paragraphs, self._starts, self._ends = array("I"), array("I"), array("I")
        self._parents: dict[int, tuple[str, ...]] = {}
        gaps: list[str] = []
        known: dict[str, str] = {}
        ids = _Namer()
        for row, segment in enumerate(segments):
            ids.add(segment.id)
            self._add(segment)
            gaps.append(known.setdefault(segment.gap, segment.gap))
            if segment.parents:
                self._parents[row] = segment.parents
        self._gaps = tuple(gaps)
        self.ids: Sequence[str] = ids.ids
        self.rows: Mapping[str, int] = ids.rows

    def _add(self, segment: Segment) -> None:
        try:
            self._paragraphs.append(segment.paragraph)
            self._starts.append(segment.span.start)
            self._ends.append(segment.span.end)
        except OverflowError:
            raise ValueError(f"segment {segment.id!r} has no place") from None

    def lie_in(self, length: int) -> bool:
        """Whether all of them are places of a text of so many code points."""
        return all(map(le, self._starts, self._ends)) and max(self._ends, default=0) <= length

    def in_order(self) -> bool:
        """Whether each ends before the next one starts."""
        return all(map(le, self._ends, self._starts[1:]))

    def cut(self, row: int, text: str) -> str:
        """The part of the article's ``text`` that the segment at ``row`` covers."""
        return text[self._starts[row] : self._ends[row]]

    def gap(self, row: int) -> str:
        """The white space after the segment at ``row``."""
        return self._gaps[row]

    def __len__(self) -> int:
        return len(self._gaps)

    @overload
    def __getitem__(self, at: int) -> Segment: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Segment, ...]: ...
    def __getitem__(self, at: int | slice) -> Segment | tuple[Segment, ...]:
        rows = range(len(self))[at]
        return self._made(rows) if isinstance(rows, int) else tuple([self._made(row) for row in rows])

    def __iter__(self) -> Iterator[Segment]:
        return map(self._made, range(len(self)))

    def _made(self, row: int) -> Segment:
        span = Span(self._starts[row], self._ends[row])
        return Segment(
            self.ids[row], self._paragraphs[row], span, self._gaps[row], self._parents.get(row, ())
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Segments):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash((len(self), self._starts.tobytes()))


class _Namer:
    """Takes ids in; they are held only where they are not ``s1``, ``s2``, … as ids are minted."""

    def __init__(self) -> None:
        self._many = 0
        self._ids: list[str] | None = None

    def add(self, name: str) -> None:
        self._many += 1
        if self._ids is not None:
            self._ids.append(name)
        elif name != _minted(self._many - 1):
            self._ids = [*_Ids(self._many - 1), name]

    @property
    def ids(self) -> Sequence[str]:
        return _Ids(self._many) if self._ids is None else tuple(self._ids)

    @property
    def rows(self) -> Mapping[str, int]:
        return _Rows(self._many) if self._ids is None else {name: row for row, name in enumerate(self._ids)}


def _minted(row: int) -> str:
    return f"s{row + 1}"


class _Ids(Sequence[str]):
    """``s1``, ``s2``, …"""

    __slots__ = ("_many",)

    def __init__(self, many: int) -> None:
        self._many = range(many)

    def __len__(self) -> int:
        return len(self._many)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        rows = self._many[at]
        return _minted(rows) if isinstance(rows, int) else [_minted(row) for row in rows]

    def __iter__(self) -> Iterator[str]:
        return map(_minted, self._many)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Ids) and self._many == other._many

    def __hash__(self) -> int:
        return hash(self._many)


class _Rows(Mapping[str, int]):
    """The rows of ``s1``, ``s2``, …"""

    __slots__ = ("_many",)

    def __init__(self, many: int) -> None:
        self._many = many

    def __getitem__(self, name: str) -> int:
        digits = name[1:]
        if digits.isdecimal() and len(digits) < 10:  # numbers of ten digits are not those of segments
            row = int(digits) - 1
            if 0 <= row < self._many and name == _minted(row):
                return row
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        return map(_minted, range(self._many))

    def __len__(self) -> int:
        return self._many
