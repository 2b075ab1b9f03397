"""Code points to Qt's UTF-16 units and back, and a text as the editor shows it. The only place that converts."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from reviewer.core.invisible import shown
from reviewer.core.model import Span

# What QTextDocument would turn into a new block or line, or keeps for itself: shown as one space each.
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029\ufdd0\ufdd1]")


def units(text: str) -> int:
    """Length of ``text`` in UTF-16 units."""
    return len(text) + sum(1 for c in text if c > "\uffff")


def one_line(text: str) -> str:
    """``text`` as it is shown: every line end as one space, and a sign for each hidden character."""
    return without_breaks(shown(text))


def without_breaks(text: str) -> str:
    """``text`` with every line end as one space: a segment has one line."""
    return _BREAK.sub(" ", text)


@dataclass(frozen=True)
class Shown:
    """A segment's text beside the form in which the editor shows it: line ends as single spaces, signs
    for characters that nobody would see.

    Positions of the text are code points, those of the display UTF-16 units.
    """

    text: str

    @cached_property
    def display(self) -> str:
        """What the editor holds."""
        return one_line(self.text)

    @cached_property
    def _units(self) -> list[int]:
        """For each code point of the text, and its end, the UTF-16 unit where it begins in the display."""
        places, at, n = [], 0, len(self.text)
        for i, c in enumerate(shown(self.text)):
            places.append(at)
            second = c == "\r" and i + 1 < n and self.text[i + 1] == "\n"
            at += 0 if second else 1 + (c > "\uffff")
        places.append(at)
        return places

    @cached_property
    def _plain(self) -> bool:
        return "\r\n" not in self.text and all(c <= "\uffff" for c in shown(self.text))

    def to_units(self, point: int) -> int:
        """The UTF-16 unit of the display at code point ``point`` of the text."""
        return point if self._plain else self._units[max(0, min(point, len(self.text)))]

    def to_point(self, unit: int) -> int:
        """The code point of the text at UTF-16 unit ``unit`` of the display; inside a pair, its start."""
        if self._plain:
            return max(0, min(unit, len(self.text)))
        found = bisect_left(self._units, unit)
        if found < len(self._units) and self._units[found] == unit:
            return found
        return max(0, found - 1)

    def span_units(self, span: Span) -> tuple[int, int]:
        """``span`` of the text as a range of units of the display."""
        return self.to_units(span.start), self.to_units(span.end)

    def cut(self, start: int, end: int) -> str:
        """The text at units ``[start, end)`` of the display, hidden characters and all, line ends as spaces."""
        return without_breaks(self.text[self.to_point(start) : self.to_point(end)])

    def edited(self, display: str) -> str:
        """The text after the display was edited to ``display``: line ends outside the edit stay as they were."""
        old = self.display
        if display == old:
            return self.text
        head = _common(old, display)
        tail = _common(old[head:][::-1], display[head:][::-1])
        keep = len(old) - tail
        start = self.to_point(units(old[:head]))
        end = self.to_point(units(old[:keep]))
        return self.text[:start] + display[head : len(display) - tail] + self.text[end:]


def changed_units(before: str, after: str) -> tuple[int, int]:
    """Where ``after`` differs from ``before``: a range of UTF-16 units of its display, empty for a removal."""
    old, new = one_line(before), one_line(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    return units(new[:head]), units(new[: len(new) - tail])


def _common(a: str, b: str) -> int:
    """How many leading characters ``a`` and ``b`` share."""
    n = min(len(a), len(b))
    for i in range(n):
        if a[i] != b[i]:
            return i
    return n
