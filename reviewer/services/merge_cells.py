"""One segment of two reviews of an article, cell by cell: what both have, what one of them did, where they part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reviewer.core.leftover import Conflict, Side, Unplaced
from reviewer.core.model import (
    Annotation,
    Casting,
    Cell,
    Change,
    Decision,
    FlagStatus,
    Mute,
    Note,
    Ruling,
)
from reviewer.services.flag_upkeep import carried_annotation, carried_decision
from reviewer.services.merge_histories import Histories, lay_beside
from reviewer.services.review import Session

_TEXT = ("final", "gap", "verdict")
_MADE_BY_TEXT = (FlagStatus.APPLIED, FlagStatus.GONE)
"""What a flag becomes by an edit, so that it is no other decision than that on the text."""


@dataclass(slots=True)
class Pair:
    """What two reviews say of one segment (of the whole article for ""), and what they share of its history."""

    segment: str
    a: Mapping[Cell, object]
    b: Mapping[Cell, object]
    history_a: tuple[Change, ...] = ()
    history_b: tuple[Change, ...] = ()
    texts: tuple[str, str] = ("", "")
    names: tuple[str, str] = ("A", "B")
    mt: str = ""
    gap: str = ""
    histories: Histories = field(init=False)

    def __post_init__(self) -> None:
        self.histories = lay_beside(self.history_a, self.history_b)

    @property
    def own_a(self) -> tuple[Change, ...]:
        """What only the first one did."""
        return self.histories.own_a

    @property
    def own_b(self) -> tuple[Change, ...]:
        """What only the second one did."""
        return self.histories.own_b

    def base(self, cell: Cell) -> object:
        """What the cell held before both went their ways; nothing where the history does not tell."""
        first_a, first_b = _first(self.own_a, cell), _first(self.own_b, cell)
        if first_a and first_b:
            return first_a[0] if essence(first_a[0]) == essence(first_b[0]) else None
        if first_a or first_b:
            return (first_a or first_b or (None,))[0]
        a, b = self.a.get(cell), self.b.get(cell)
        return a if essence(a) == essence(b) else None

    def untouched(self, side: Mapping[Cell, object], cell: Cell) -> bool:
        """Whether this side left the cell as it was."""
        return essence(self._settled(cell, side.get(cell))) == essence(self._settled(cell, self.base(cell)))

    def _settled(self, cell: Cell, value: object) -> object:
        """A text that is the article's own is nothing; edits name it all the same."""
        return None if cell.kind in ("final", "gap") and value == self.delivered(cell.kind) else value

    def delivered(self, kind: str) -> str:
        """The segment's text, or the space after it, as delivered."""
        return self.mt if kind == "final" else self.gap


@dataclass(frozen=True, slots=True)
class Joined:
    """The cells of a segment joined, and the conflict in it if there is one; ``from_b`` says whose text it has."""

    cells: dict[Cell, object]
    history: tuple[Change, ...]
    conflict: Conflict | None = None
    from_b: bool = False


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
    return value


def _first(own: Iterable[Change], cell: Cell) -> tuple[object] | None:
    """The value before the first edit of the cell, in a tuple; ``None`` when there is no edit of it."""
    return next(((e.before,) for change in own for e in change.edits if e.cell == cell), None)


def join(pair: Pair) -> Joined:
    """Join one segment. Where both changed the same thing differently the first one's is kept, and a conflict."""
    text_cells = [Cell(kind, pair.segment) for kind in _TEXT] if pair.segment else []
    joined, disputed = _join_text(pair, text_cells)
    from_b = _text_is_bs(pair, joined)
    others, parted = _join_others(pair, text_cells, from_b)
    if any(_by_text(pair, cell) for cell in parted) and pair.texts[0] != pair.texts[1]:
        joined, disputed, from_b = {c: pair.a.get(c) for c in text_cells}, text_cells, False
        others, parted = _join_others(pair, text_cells, from_b)
    joined, disputed = {**joined, **others}, [*disputed, *parted]
    if Cell("verdict", pair.segment) in disputed:
        joined[Cell("verdict", pair.segment)] = None
    cells = _carried(pair, {c: v for c, v in joined.items() if v is not None}, from_b)
    return Joined(cells, pair.histories.joined, _conflict(pair, disputed) if disputed else None, from_b)


def _join_others(
    pair: Pair, text_cells: Sequence[Cell], from_b: bool
) -> tuple[dict[Cell, object], list[Cell]]:
    """All cells but those of the text, and which of them are disputed."""
    joined: dict[Cell, object] = {}
    disputed = []
    for cell in _in_order(pair):
        if cell not in text_cells:
            joined[cell], agreed = _join_cell(pair, cell, from_b)
            if not agreed:
                disputed.append(cell)
    return joined, disputed


def _ms(value: object) -> int:
    return value if isinstance(value, int) else 0


def _in_order(pair: Pair) -> Iterator[Cell]:
    yield from pair.a
    yield from (cell for cell in pair.b if cell not in pair.a)


def _join_text(pair: Pair, cells: Sequence[Cell]) -> tuple[dict[Cell, object], list[Cell]]:
    """Text, space and verdict: a verdict is about the text that stood there, so they go together."""
    if not cells:
        return {}, []
    final, gap, verdict = cells
    a, b = pair.a, pair.b
    same_text = a.get(final) == b.get(final) and a.get(gap) == b.get(gap)
    if same_text:
        value, agreed = _join_cell(pair, verdict, False)
        return {final: a.get(final), gap: a.get(gap), verdict: value}, [] if agreed else [verdict]
    for ours, theirs in ((a, b), (b, a)):
        if all(pair.untouched(ours, cell) for cell in cells):
            return {cell: theirs.get(cell) for cell in cells}, []
    if pair.untouched(a, verdict) and pair.untouched(b, verdict):
        one, agreed_one = _join_cell(pair, final, False)
        two, agreed_two = _join_cell(pair, gap, False)
        if agreed_one and agreed_two:
            return {final: one, gap: two, verdict: a.get(verdict)}, []
    return {cell: a.get(cell) for cell in cells}, list(cells)


def _join_cell(pair: Pair, cell: Cell, from_b: bool) -> tuple[object, bool]:
    """The cell's value, and whether both agree on it or only one of them touched it."""
    a, b = pair.a.get(cell), pair.b.get(cell)
    if cell.kind == "time":
        return max(_ms(a), _ms(b)), True
    if essence(a) == essence(b):
        return _signed(b if from_b else a, _signer(pair, cell, a, b)), True
    if pair.untouched(pair.a, cell):
        return b, True
    if pair.untouched(pair.b, cell):
        return a, True
    return a, False


def _signer(pair: Pair, cell: Cell, a: object, b: object) -> object:
    """Of two values that decide the same, the one that says who did: the side that touched it, else the first."""
    touched_a, touched_b = _first(pair.own_a, cell), _first(pair.own_b, cell)
    if bool(touched_a) != bool(touched_b):
        return a if touched_a else b
    return min((a, b), key=lambda value: (_at(value), _by(value)))


def _signed(value: object, signer: object) -> object:
    if isinstance(value, Decision | Ruling | Annotation | Mute | Note | Casting):
        return replace(value, by=_by(signer), at=_at(signer))
    return value


def _at(value: object) -> str:
    return str(getattr(value, "at", ""))


def _by(value: object) -> str:
    return str(getattr(value, "by", ""))


def _text_is_bs(pair: Pair, joined: Mapping[Cell, object]) -> bool:
    final = Cell("final", pair.segment)
    return pair.texts[0] != pair.texts[1] and joined.get(final) == pair.b.get(final)


def _by_text(pair: Pair, cell: Cell) -> bool:
    values = (pair.a.get(cell), pair.b.get(cell))
    return any(isinstance(v, Decision) and v.status in _MADE_BY_TEXT for v in values)


def _carried(pair: Pair, cells: dict[Cell, object], from_b: bool) -> dict[Cell, object]:
    """Places of marks and dismissed flags that come from the side whose text was not taken, in the text taken."""
    here = pair.texts[1 if from_b else 0]
    there, theirs = (pair.texts[0], pair.a) if from_b else (pair.texts[1], pair.b)
    ours = pair.b if from_b else pair.a
    for cell, value in cells.items():
        if cell in ours or cell not in theirs:
            continue
        if isinstance(value, Annotation):
            cells[cell] = carried_annotation(value, there, here)
        elif isinstance(value, Decision):
            cells[cell] = carried_decision(value, there, here)
    return cells


def _conflict(pair: Pair, disputed: Sequence[Cell]) -> Conflict:
    sides = [
        _side(name, text, [(cell, cells.get(cell)) for cell in disputed], history)
        for name, text, cells, history in zip(
            pair.names, pair.texts, (pair.a, pair.b), (pair.own_a, pair.own_b), strict=True
        )
    ]
    where = pair.segment or ".".join(f"{cell.kind}.{cell.id}" for cell in disputed)
    return Conflict(f"c.{where}", pair.segment, sides[0], sides[1])


def _side(name: str, text: str, values: Sequence[tuple[Cell, object]], own: Sequence[Change]) -> Side:
    """One answer, signed by the last who touched any of its cells."""
    cells = {cell for cell, _ in values}
    changes = [c for c in own if any(e.cell in cells for e in c.edits)]
    stamps = [(_at(v), _by(v)) for _, v in values if _at(v)] + [(c.at, c.by) for c in changes]
    at, by = max(stamps, default=("", ""))
    return Side(name, tuple(values), text, by, at)


def cells_by_segment(session: Session) -> dict[str, dict[Cell, object]]:
    """All cells of a session by the segment that they belong to; those of the whole article under ""."""
    grouped: dict[str, dict[Cell, object]] = {}
    for cell, value in session.state.cells.items():
        if cell.kind in ("mute", "language", "person", "unplaced"):
            home = ""
        elif isinstance(value, Decision):
            home = value.flag.segment
        elif isinstance(value, Note | Annotation | Conflict):
            home = value.segment
        else:
            home = cell.id
        grouped.setdefault(home, {})[cell] = value
    return grouped
