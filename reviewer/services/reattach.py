"""Carries a review over to its article as it was edited or delivered anew; nothing that was decided is dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from reviewer.core.differences import best_match, fingerprint
from reviewer.core.leftover import Conflict, Side, Unplaced
from reviewer.core.model import (
    Annotation,
    Article,
    Cell,
    Change,
    Decision,
    Edit,
    Flag,
    FlagStatus,
    Ruling,
    Segment,
    Segmentation,
    Span,
    Verdict,
)
from reviewer.core.placing import Old, place
from reviewer.core.segments import Segments
from reviewer.core.splitting import segment_article
from reviewer.services import codec
from reviewer.services.editing import CONFIRMED
from reviewer.services.flag_upkeep import carried_annotation, moved_flag
from reviewer.services.merge_cells import cells_by_segment
from reviewer.services.review import Session, utc_now
from reviewer.services.review_state import State

SAME, DELIVERED, CHANGED, CONFLICT, UNPLACED = "same", "delivered", "changed", "conflict", "unplaced"
LABEL = "Carry over to the changed article"
_NUMBER = re.compile(r"s(\d+)")


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a segment that somebody had worked on.

    ``kind`` is ``same`` (its text stands there as it was), ``delivered`` (what stands there now is the correction),
    ``changed`` (its text was changed; a verdict on the old one was taken back), ``conflict`` (both the reviewer and
    the article changed it) or ``unplaced``. ``was`` and ``now`` are its numbers, from 1; ``now`` is 0 without a place.
    """

    kind: str
    was: int
    now: int
    mt: str
    final: str


@dataclass(frozen=True, slots=True)
class Reattached:
    """The review on the new text, and what became of each segment that was worked on."""

    session: Session
    rows: tuple[Row, ...]

    def count(self, kind: str) -> int:
        """How many segments this became of."""
        return Counter(row.kind for row in self.rows)[kind]


def reattach(
    old: Session,
    article: Article,
    entries: Mapping[str, Mapping[str, Any]],
    clock: Callable[[], str] = utc_now,
) -> Reattached:
    """Carry the decisions of ``old`` over to ``article``; ``entries`` are the segments of its record by id.

    A segment whose text stands there as it was keeps all. One that was delivered as the reviewer corrected it is
    accepted by whoever corrected it. One that was changed otherwise loses its verdict, which was on another text;
    if the reviewer had changed it too, both texts are a conflict. What has no place is kept as it was.
    """
    fresh = segment_article(article.text, article.paragraphs, article.target.code, article.marks)
    texts = [s.span.cut(article.text) for s in fresh.segments]
    found = place([Old(old.mt(s.id), old.final(s.id)) for s in old.segments], texts)
    segmentation = replace(fresh, segments=Segments(_named(fresh.segments, old.segments, found)))
    return _Carrier(old, article, segmentation, entries, clock).carry(found)


def _named(fresh: Sequence[Segment], olds: Sequence[Segment], found: Mapping[int, int]) -> Iterable[Segment]:
    """The new segments; each that was placed keeps its id, no other gets one that was ever used."""
    was = {new: olds[old] for old, new in found.items()}
    numbers = [int(m[1]) for s in olds for name in (s.id, *s.parents) if (m := _NUMBER.fullmatch(name))]
    following = max(numbers, default=0)
    for n, segment in enumerate(fresh):
        if n in was:
            yield replace(segment, id=was[n].id, parents=was[n].parents)
        else:
            following += 1
            yield replace(segment, id=f"s{following}")


class _Carrier:
    def __init__(
        self,
        old: Session,
        article: Article,
        segmentation: Segmentation,
        entries: Mapping[str, Mapping[str, Any]],
        clock: Callable[[], str],
    ) -> None:
        self._old, self._entries = old, entries
        self._cells = cells_by_segment(old)
        self._state = State(article, segmentation)
        self._state.history[""] = old.history("")
        self._now, self._clock = clock(), clock
        self._edits: list[Edit] = []
        self._rows: list[Row] = []

    def carry(self, found: Mapping[int, int]) -> Reattached:
        old, state = self._old, self._state
        self._edits = [Edit(cell, None, value) for cell, value in self._cells.get("", {}).items()]
        for was, segment in enumerate(old.segments):
            cells = self._cells.get(segment.id, {})
            worked = old.history(segment.id) or any(cell.kind != "time" for cell in cells)
            if was in found:
                kind = self._carry_segment(segment, cells)
            else:
                kind = UNPLACED
                if worked:
                    self._keep(segment.id, "Its sentence is not in the article any more.")
            if worked:
                now = found[was] + 1 if was in found else 0
                self._rows.append(Row(kind, was + 1, now, old.mt(segment.id), old.final(segment.id)))
        state.commit(Change(tuple(self._edits), LABEL))
        session = Session(state, old.alias, str(uuid4()), old.created, self._clock)
        return Reattached(session, tuple(self._rows))

    def _carry_segment(self, was: Segment, cells: Mapping[Cell, object]) -> str:
        """Carry what was decided of a segment to its place; what that is now."""
        where = was.id
        self._state.history[where] = self._old.history(where)
        mt, final, now = self._old.mt(where), self._old.final(where), self._state.mt(where)
        carried = {cell: _kept_related(value, self._state.index) for cell, value in cells.items()}
        self._carry_gap(was, carried)
        kind = SAME if now == mt else DELIVERED if now == final else CONFLICT if final != mt else CHANGED
        verdict = Cell("verdict", where)
        ruling = carried.get(verdict)
        if kind is DELIVERED:
            carried.pop(Cell("final", where), None)
            if (
                isinstance(ruling, Ruling)
                and ruling.verdict in CONFIRMED
                and Cell("gap", where) not in carried
            ):
                carried[verdict] = replace(ruling, verdict=Verdict.ACCEPTED)
        elif kind is not SAME and isinstance(ruling, Ruling) and ruling.verdict in CONFIRMED:
            del carried[verdict]
        if kind is CHANGED:
            self._carry_places(where, carried, mt, now)
        if kind is CONFLICT:
            conflict = self._conflict(where, final, now, cells)
            carried[Cell("conflict", conflict.id)] = conflict
        self._edits += [Edit(cell, None, value) for cell, value in carried.items()]
        if kind is not SAME and (cells or self._old.history(where)):
            self._remember(where, cells, carried)
        return kind

    def _remember(self, where: str, before: Mapping[Cell, object], after: Mapping[Cell, object]) -> None:
        """The history tells what carrying over did."""
        edits = []
        for cell in (*before, *(cell for cell in after if cell not in before)):
            one, two = before.get(cell), after.get(cell)
            if cell.kind == "final":
                one, two = one or self._old.mt(where), two or self._state.mt(where)
            if one != two:
                edits.append(Edit(cell, one, two))
        if edits:
            change = Change(tuple(edits), LABEL, self._old.alias, self._now, where)
            self._state.history[where] = (*self._state.history[where], change)

    def _carry_gap(self, was: Segment, carried: dict[Cell, object]) -> None:
        """The space after a segment; one that now ends its paragraph has none to set."""
        cell = Cell("gap", was.id)
        if cell not in carried:
            return
        now = self._state.segment(was.id)
        index = self._state.index[was.id]
        follower = self._state.segments[index + 1 : index + 2]
        last = not follower or follower[0].paragraph != now.paragraph
        if carried[cell] == now.gap:
            del carried[cell]
        elif last:
            del carried[cell]
            self._keep(was.id, "The space after it was set; it ends its paragraph now.")

    def _carry_places(self, where: str, carried: dict[Cell, object], before: str, after: str) -> None:
        """Marks and dismissed flags of a changed text, where their words lie now."""
        lost = 0
        for cell, value in list(carried.items()):
            if isinstance(value, Annotation):
                carried[cell] = carried_annotation(value, before, after)
            elif isinstance(value, Decision) and value.status is FlagStatus.DISMISSED:
                flag = moved_flag(value.flag, before, after) or _found_by_print(value.flag, after)
                if flag is None:
                    del carried[cell]
                    lost += 1
                else:
                    carried[cell] = replace(value, flag=flag)
        if lost:
            words = "a dismissed flag are" if lost == 1 else f"{lost} dismissed flags are"
            self._keep(where, f"Its text was changed, and the words of {words} not in it.")

    def _conflict(self, where: str, final: str, now: str, cells: Mapping[Cell, object]) -> Conflict:
        """Our correction of the old text against what is delivered now."""
        text, verdict = Cell("final", where), Cell("verdict", where)
        ruling = cells.get(verdict)
        ruling = ruling if isinstance(ruling, Ruling) and ruling.verdict in CONFIRMED else None
        last = max(((c.at, c.by) for c in self._old.history(where)), default=("", ""))
        at, by = (ruling.at, ruling.by) if ruling else last
        ours = Side(self._old.alias or by or "The review", ((text, final), (verdict, ruling)), final, by, at)
        file = self._state.article.origin.file or "the article"
        theirs = Side(f"{file} as delivered now", ((text, None), (verdict, None)), now)
        taken = {cell.id for cell in cells if cell.kind == "conflict"}
        return Conflict(_free(f"c.{where}", taken), where, ours, theirs)

    def _keep(self, where: str, why: str) -> None:
        """Keep a segment's whole entry among what has no place."""
        entry = dict(self._entries.get(where) or {})
        entry.setdefault("id", where)
        entry.setdefault("mt", self._old.mt(where))
        entry.setdefault("final", self._old.final(where))
        conflicts = [v for v in self._cells.get(where, {}).values() if isinstance(v, Conflict)]
        if conflicts:
            entry["conflicts"] = [codec.conflict_out(c) for c in conflicts]
        taken = {edit.cell.id for edit in self._edits if edit.cell.kind == "unplaced"}
        name = _free(f"u.{where}", taken)
        self._edits.append(Edit(Cell("unplaced", name), None, Unplaced(name, why, entry)))


def _free(name: str, taken: set[str]) -> str:
    n, free = 1, name
    while free in taken:
        n += 1
        free = f"{name}-{n}"
    return free


def _kept_related(value: object, known: Mapping[str, int]) -> object:
    """A decision without the places that its flag named in segments that are no more."""
    if isinstance(value, Decision):
        related = tuple(p for p in value.flag.related if p.segment in known)
        return replace(value, flag=replace(value.flag, related=related))
    return value


def _found_by_print(flag: Flag, text: str) -> Flag | None:
    """The flag where its words stand in ``text`` with enough of what stood around them; ``None`` if unsure."""
    if flag.fingerprint is None:
        return None
    spans = []
    start = text.find(flag.text) if flag.text else -1
    while start >= 0:
        spans.append(Span(start, start + len(flag.text)))
        start = text.find(flag.text, start + 1)
    prints = [fingerprint(flag.rule, text, span) for span in spans]
    best = best_match(flag.fingerprint, prints)
    return None if best is None else replace(flag, span=spans[best], fingerprint=prints[best])
