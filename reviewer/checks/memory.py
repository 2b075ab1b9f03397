"""What was found in an article, in its order, for the next run over it, in which most is as it was."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

NEAR = 32
"""Places before and after the expected one at which a value is looked for: a person splits, joins and edits few."""


class Kept:
    """Rows of values, each with a hash of 64 bits of what they come from, so that long texts need not be held for it.

    Rows are asked for in the order in which they were added, and are then found at once; one that is far from its place
    is not found. Values of all rows stand in columns, for an object for each row would be most of what they take.
    """

    __slots__ = ("_columns", "_expected", "_keys")

    def __init__(self, columns: int = 1) -> None:
        self._keys = array("q")
        self._columns: list[list[Any]] = [[] for _ in range(columns)]
        self._expected = 0

    def __len__(self) -> int:
        return len(self._keys)

    def find(self, key: int) -> list[Any] | None:
        """The values of the row with this key, if it is near the one after the last that was asked for."""
        at, keys = self._expected, self._keys
        if at >= len(keys) or keys[at] != key:
            first = max(0, at - NEAR)
            near = keys[first : at + NEAR]
            if key not in near:
                self._expected = at + 1
                return None
            at = first + near.index(key)
        self._expected = at + 1
        return [column[at] for column in self._columns]

    def renew(
        self, before: Kept, keys: Sequence[int], make: Callable[[Sequence[int]], Sequence[Sequence[Any]]]
    ) -> None:
        """Add rows with ``keys``: those of ``before``, and for the others (by their places in ``keys``) what ``make``
        makes; where it raises, those of ``before`` are added all the same.
        """
        rows: list[Sequence[Any] | None] = [before.find(key) for key in keys]
        new = [n for n, row in enumerate(rows) if row is None]
        try:
            for n, made in zip(new, make(new) if new else (), strict=True):
                rows[n] = made
        finally:
            there = [(key, row) for key, row in zip(keys, rows, strict=True) if row is not None]
            self._keys.extend([key for key, _ in there])
            if there:
                for column, values in zip(
                    self._columns, zip(*[row for _, row in there], strict=True), strict=True
                ):
                    column.extend(values)

    def column(self, number: int) -> Sequence[Any]:
        """The values of one column, by the places of their rows."""
        return self._columns[number]

    def rest(self) -> Kept:
        """The rows from the one on that is expected to be asked for next."""
        kept = Kept(len(self._columns))
        kept._keys = self._keys[self._expected :]
        kept._columns = [column[self._expected :] for column in self._columns]
        return kept

    def extend(self, other: Kept) -> None:
        """Add the rows of another with as many columns."""
        self._keys.extend(other._keys)
        for column, more in zip(self._columns, other._columns, strict=True):
            column.extend(more)
