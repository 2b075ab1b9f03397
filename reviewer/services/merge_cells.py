"""One segment of two reviews of an article, cell by cell: what both have, what one of them did, where they part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reviewer.core.leftover import Conflict, Side
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
from reviewer.services.merge_pair import TEXT, Pair, essence, first_of
from reviewer.services.review import Session

_MADE_BY_TEXT = (FlagStatus.APPLIED, FlagStatus.GONE)
"""What a flag becomes by an edit, so that it is no other decision than that on the text."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The cells of a segment joined, and the conflict in it if there is one; ``from_b`` says whose text it has."""

    cells: dict[Cell, object]
    history: tuple[Change, ...]
    conflict: Conflict | None = None
    from_b: bool = False


def join(pair: Pair) -> Joined:
    """Join one segment. Where both changed the same thing differently the first one's is kept, and a conflict."""
    text_cells = [Cell(kind, pair.segment) for kind in TEXT] if pair.segment else []
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
        if cell.kind == "conflict":
            joined.update(_join_conflict(pair, cell))
        elif cell not in text_cells:
            joined[cell], agreed = _join_cell(pair, cell, from_b)
            if not agreed:
                disputed.append(cell)
    return joined, disputed


def _join_conflict(pair: Pair, cell: Cell) -> dict[Cell, object]:
    """An open conflict stays open until one of them decided it, and is in question no second time.

    Two that bear one id by chance are both kept.
    """
    a, b = pair.a.get(cell), pair.b.get(cell)
    if essence(a) == essence(b):
        return {cell: a}
    if a is None or b is None:
        decided = pair.untouched(pair.b if a is None else pair.a, cell)
        return {} if decided else {cell: b if a is None else a}
    assert isinstance(b, Conflict)
    taken = {c.id for c in (*pair.a, *pair.b) if c.kind == "conflict"}
    name = free_id(cell.id, taken)
    return {cell: a, Cell("conflict", name): replace(b, id=name)}


def free_id(name: str, taken: Collection[str]) -> str:
    """``name``, or the first of ``name-2``, ``name-3``, … that is not taken."""
    free, n = name, 1
    while free in taken:
        n += 1
        free = f"{name}-{n}"
    return free


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
    touched_a, touched_b = first_of(pair.own_a, cell), first_of(pair.own_b, cell)
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
        grouped.setdefault(_home(cell, value), {})[cell] = value
    return grouped


def wide_by_segment(history: Iterable[Change]) -> dict[str, list[Change]]:
    """Of the changes in the history of the whole article, those that concern a segment, by segment."""
    grouped: dict[str, list[Change]] = {}
    for change in history:
        for where in {_home(e.cell, e.before if e.after is None else e.after) for e in change.edits} - {""}:
            grouped.setdefault(where, []).append(change)
    return grouped


def _home(cell: Cell, value: object) -> str:
    if cell.kind in ("mute", "language", "person", "source", "unplaced"):
        return ""
    if isinstance(value, Decision):
        return value.flag.segment
    if isinstance(value, Note | Annotation | Conflict):
        return value.segment
    return cell.id
