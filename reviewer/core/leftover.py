"""What waits for a person: where two reviews disagree, and decisions whose text is no longer in the article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.core.model import Cell, Decision, Ruling


@dataclass(frozen=True, slots=True)
class Side:
    """One of two answers: the cells that differ, each with what it holds there (``None``: nothing).

    ``text`` is the segment's text on this side, shown to people (empty for what concerns the whole article);
    ``name`` says whose it is, ``by`` and ``at`` who set it last and when.
    """

    name: str
    values: tuple[tuple[Cell, object], ...]
    text: str = ""
    by: str = ""
    at: str = ""

    def value(self, cell: Cell) -> object:
        """What ``cell`` holds on this side."""
        return dict(self.values).get(cell)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The flags that were decided differently."""
        return tuple(v for _, v in self.values if isinstance(v, Decision))

    @property
    def ruling(self) -> Ruling | None:
        """The verdict of this side, where verdicts differ."""
        return next((v for _, v in self.values if isinstance(v, Ruling)), None)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two answers to one question; both are kept until a person takes one or writes a third.

    ``segment`` is where it is, empty for what concerns the whole article. Both sides name the same cells.
    """

    id: str
    segment: str
    a: Side
    b: Side

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells in question."""
        return tuple(cell for cell, _ in self.a.values)

    @property
    def on_text(self) -> bool:
        """Whether the text of the segment is in question."""
        return any(cell.kind in ("final", "gap") for cell in self.cells)


@dataclass(frozen=True)
class Unplaced:
    """What was decided of a segment that is not in the article any more, or of a part of it.

    ``entry`` is the segment as its record held it, all members as they were, and is not to be changed; ``why`` a
    sentence for people.
    """

    id: str
    why: str
    entry: Mapping[str, Any] = field(hash=False)

    @property
    def mt(self) -> str:
        """The segment as it was delivered then."""
        return str(self.entry.get("mt", ""))

    @property
    def final(self) -> str:
        """The segment as the reviewer left it then."""
        return str(self.entry.get("final", ""))
