"""Deciding what two reviews left open, and what became of decisions without a place."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.core.leftover import Conflict, Side, Unplaced
from reviewer.core.model import Cell, Change, Edit, Ruling, Verdict
from reviewer.services.editing import Editing
from reviewer.services.errors import ReviewerError
from reviewer.services.typing_runs import one_line
from reviewer.tongue import tr


class Resolving(Editing):
    """A review that may hold conflicts and decisions without a place; each is dealt with in one step of undo."""

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The open conflicts in reading order, those of the whole article first."""
        found = (v for v in self.state.cells.values() if isinstance(v, Conflict))
        return tuple(sorted(found, key=lambda c: (self.state.index.get(c.segment, -1), c.id)))

    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """Decisions whose text is no longer in the article, in the order in which it was read."""
        found = (v for v in self.state.cells.values() if isinstance(v, Unplaced))
        return tuple(sorted(found, key=lambda u: (_place(u), u.id)))

    def take_side(self, conflict_id: str, which: str) -> Change:
        """Decide a conflict for side ``a`` or ``b``: its text, verdict and flags become those of the review.

        Raises:
            ReviewerError: it is decided already, or ``which`` is neither.
        """
        conflict = self._conflict(conflict_id)
        if which not in ("a", "b"):
            raise ReviewerError(tr("A conflict has the sides a and b, and no “{which}”.", which=which))
        side = conflict.a if which == "a" else conflict.b
        return self._decide_conflict(conflict, side)

    def write_third(self, conflict_id: str, text: str) -> Change:
        """Decide a conflict by a text of one's own, which is confirmed by that; line ends become spaces.

        Raises:
            ReviewerError: it is decided already, or is not about the text of a segment.
        """
        conflict = self._conflict(conflict_id)
        if not conflict.segment:
            raise ReviewerError(tr("This conflict is not about a text; take one of its sides."))
        where = conflict.segment
        final = one_line(self.final(where), text)
        edited = final != self.mt(where) or self.gap(where) != self.state.segment(where).gap
        verdict = Verdict.CORRECTED if edited else Verdict.ACCEPTED
        ruling = Ruling(verdict, self.alias, self._now())
        own = Side("", ((Cell("final", where), final), (Cell("verdict", where), ruling)))
        return self._decide_conflict(conflict, own)

    def drop_unplaced(self, unplaced_id: str) -> Change:
        """Say that a decision without a place is dealt with; the history keeps it.

        Raises:
            ReviewerError: there is none of this id.
        """
        cell = Cell("unplaced", unplaced_id)
        value = self.state.cells.get(cell)
        if not isinstance(value, Unplaced):
            raise ReviewerError(tr("This decision is dealt with already."))
        return self._do([Edit(cell, value, None)], "Set aside")

    def _conflict(self, conflict_id: str) -> Conflict:
        value = self.state.cells.get(Cell("conflict", conflict_id))
        if not isinstance(value, Conflict):
            raise ReviewerError(tr("This conflict is decided already."))
        return value

    def _decide_conflict(self, conflict: Conflict, side: Side) -> Change:
        edits = self._edits_to(conflict.segment, side.values)
        edits.append(Edit(Cell("conflict", conflict.id), conflict, None))
        return self._do(edits, "Decide conflict", conflict.segment)

    def _edits_to(self, where: str, values: Iterable[tuple[Cell, object]]) -> list[Edit]:
        """What brings the cells to ``values``, with all that moves or ends with the text."""
        wanted = dict(values)
        edits: dict[Cell, Edit] = {}
        final = Cell("final", where)
        if final in wanted:
            text = wanted[final]
            text = text if isinstance(text, str) else self.mt(where)
            if text != self.final(where):
                edits = {e.cell: e for e in self._text_edits(where, self.final(where), text)}
            del wanted[final]
        for cell, value in wanted.items():
            now = edits[cell].before if cell in edits else self.state.cells.get(cell)
            if cell.kind == "gap":
                now, value = (
                    self.gap(where),
                    value if isinstance(value, str) else self.state.segment(where).gap,
                )
            edits[cell] = Edit(cell, now, value)
        return [e for e in edits.values() if e.before != e.after]


def _place(unplaced: Unplaced) -> int:
    index = unplaced.entry.get("index")
    return index if isinstance(index, int) else 0
