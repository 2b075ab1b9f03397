"""One segment of two reviews side by side, and what of it each of them did since they parted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reviewer.core.leftover import Conflict, Unplaced
from reviewer.core.model import Annotation, Casting, Cell, Change, Decision, Mute, Note, Ruling
from reviewer.services.merge_histories import Histories, by_time, lay_beside

_UNKNOWN = object()
"""What a cell held before, where nothing tells: then nobody left it as it was."""


@dataclass(slots=True)
class Pair:
    """What two reviews say of one segment (of the whole article for ""), and what they share of its history.

    ``wide`` are the changes of several segments at once that concern this one too; their histories have them not.
    """

    segment: str
    a: Mapping[Cell, object]
    b: Mapping[Cell, object]
    history_a: tuple[Change, ...] = ()
    history_b: tuple[Change, ...] = ()
    texts: tuple[str, str] = ("", "")
    names: tuple[str, str] = ("A", "B")
    mt: str = ""
    gap: str = ""
    wide: tuple[Sequence[Change], Sequence[Change]] = ((), ())
    histories: Histories = field(init=False)
    own_a: list[Change] = field(init=False)
    own_b: list[Change] = field(init=False)

    def __post_init__(self) -> None:
        self.histories = lay_beside(self.history_a, self.history_b)
        above = lay_beside(*self.wide)
        self.own_a = by_time(self.histories.own_a, above.own_a)
        self.own_b = by_time(self.histories.own_b, above.own_b)

    def base(self, cell: Cell) -> object:
        """What the cell held before both went their ways; nobody's value where the histories do not tell."""
        if cell in self.histories.parted:
            return _UNKNOWN
        former_a = self._is_former(self.own_a, self.history_a, self.wide[0], self.a, cell)
        former_b = self._is_former(self.own_b, self.history_b, self.wide[1], self.b, cell)
        if former_a != former_b:
            return (self.a if former_a else self.b).get(cell)
        first_a, first_b = first_of(self.own_a, cell), first_of(self.own_b, cell)
        if first_a and first_b:
            return first_a[0] if essence(first_a[0]) == essence(first_b[0]) else _UNKNOWN
        if first_a or first_b:
            return (first_a or first_b or (None,))[0]
        a, b = self.a.get(cell), self.b.get(cell)
        return a if essence(a) == essence(b) else None

    def _is_former(
        self,
        own: Iterable[Change],
        history: Iterable[Change],
        wide: Iterable[Change],
        cells: Mapping[Cell, object],
        cell: Cell,
    ) -> bool:
        """Whether a side holds what the other held once: all that was ever done to the cell, the other has too."""
        group = {Cell(kind, self.segment) for kind in TEXT} if cell.kind in TEXT else {cell}
        if _touch(own, group):
            return False
        return _touch((*history, *wide), group) or not group & cells.keys()

    def untouched(self, side: Mapping[Cell, object], cell: Cell) -> bool:
        """Whether this side left the cell as it was."""
        return essence(self._settled(cell, side.get(cell))) == essence(self._settled(cell, self.base(cell)))

    def _settled(self, cell: Cell, value: object) -> object:
        """A text that is the article's own is nothing; edits name it all the same."""
        return None if cell.kind in ("final", "gap") and value == self.delivered(cell.kind) else value

    def delivered(self, kind: str) -> str:
        """The segment's text, or the space after it, as delivered."""
        return self.mt if kind == "final" else self.gap


def _touch(changes: Iterable[Change], cells: Collection[Cell]) -> bool:
    return any(edit.cell in cells for change in changes for edit in change.edits)


TEXT = ("final", "gap", "verdict")
"""The cells that go together: a verdict is about the text that stood there."""


def essence(value: object) -> object:
    """What a value decides, without who did it when and where it lies now."""
    if isinstance(value, Decision):
        return "flag", value.flag.rule, value.flag.text, value.status
    if isinstance(value, Ruling):
        return "verdict", value.verdict
    if isinstance(value, Annotation):
        return "mark", value.text, value.category, value.severity, value.note
    if isinstance(value, Note | Mute | Casting):
        return type(value).__name__, replace(value, by="", at="")
    if isinstance(value, Unplaced):
        return "unplaced", value.id
    if isinstance(value, Conflict):
        sides = (tuple((c, essence(v)) for c, v in side.values) for side in (value.a, value.b))
        return "conflict", value.segment, frozenset(sides)
    return value


def first_of(own: Iterable[Change], cell: Cell) -> tuple[object] | None:
    """The value before the first edit of the cell, in a tuple; ``None`` when there is no edit of it."""
    return next(((e.before,) for change in own for e in change.edits if e.cell == cell), None)
