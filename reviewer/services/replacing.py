"""A replacement everywhere, made ready a slice at a time and applied as one change: all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.model import Change, Edit
from reviewer.services.editing import Editing
from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Hit, preview, replaced
from reviewer.services.searching import Search
from reviewer.tongue import tr


class Replacing:
    """Replaces the hits of a search in some rows of an article (from 0) by what a template says.

    Nothing changes until ``apply``; whoever drops it before has changed nothing. ``done`` of ``total`` rows are ready.
    """

    def __init__(self, session: Editing, search: Search, rows: Sequence[int], template: str) -> None:
        self.total, self.done = len(rows), 0
        self._session, self._search, self._template = session, search, template
        self._left = iter(rows)
        self._edits: list[Edit] = []
        self._changed: list[str] = []

    def go_on(self, many: int) -> bool:
        """Make up to ``many`` rows more ready; whether those were all.

        Raises:
            ReviewerError: a text was edited since it was found, or the template names parentheses that are not there.
        """
        for _ in range(many):
            row = next(self._left, None)
            if row is None:
                return True
            self._make_ready(tuple(hit for hit in self._search.hits(row) if hit.in_final))
            self.done += 1
        return self.done == self.total

    def _make_ready(self, hits: tuple[Hit, ...]) -> None:
        made = preview(hits, self._template, self._search.query.expression)
        if not made:
            return
        segment = made[0].hit.segment
        edits = self._session.final_edits(segment, replaced(self._session, segment, made))
        if edits:
            self._edits.extend(edits)
            self._changed.append(segment)

    def apply(self) -> int:
        """Change all that is ready, as one step of undo; how many segments that were.

        Raises:
            ReviewerError: some rows are not ready, something was changed meanwhile, or the session is open for reading
                only; nothing was changed then.
        """
        if self.done < self.total:
            raise ReviewerError(tr("Some of it is not ready; nothing was replaced."))
        if self._edits:
            only = self._changed[0] if len(self._changed) == 1 else ""
            self._session.apply(Change(tuple(self._edits), "Replace", segment=only))
        return len(self._changed)
