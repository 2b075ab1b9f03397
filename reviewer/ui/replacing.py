"""Carries out replacements: of one hit, or of all after a look at what would change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Hit, Replacement, preview, replace_all
from reviewer.services.review import Session
from reviewer.services.searching import Search
from reviewer.tongue import tr
from reviewer.ui.dialogs.replacing import ReplaceDialog
from reviewer.ui.messages import Messages
from reviewer.ui.theme import Theme
from reviewer.ui.wording import grouped


class Replacer(QObject):
    """``refused`` says in one sentence why nothing was replaced, and is empty where something can be."""

    refused = Signal(str)

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._messages = window, messages

    def replace(self, session: Session, hit: Hit, template: str, expression: bool) -> int | None:
        """Replace one hit; the code point where what stands there now ends, ``None`` when it was refused."""
        try:
            made = preview([hit], template, expression)
            replace_all(session, [hit], template, expression)
        except ReviewerError as error:
            self.refused.emit(str(error))
            return None
        self.refused.emit("")
        return hit.span.start + len(made[0].text) if made else hit.span.end

    def ask(self, session: Session, search: Search, template: str, theme: Theme) -> None:
        """Show every segment that would change; those that stay ticked are changed as one step."""
        expression = search.query.expression
        try:
            rows = [row for row in search.rows() if preview(search.hits(row), template, expression)]
        except ReviewerError as error:
            self.refused.emit(str(error))
            return
        self.refused.emit("" if rows else tr("There is nothing to replace in the corrected text."))
        if not rows:
            return

        def changes(row: int) -> tuple[Replacement, ...]:
            return preview(search.hits(row), template, expression)

        dialog = ReplaceDialog(session, rows, changes, theme, self._window)
        dialog.agreed.connect(partial(self._replace_rows, session, search, template))
        dialog.open()

    def _replace_rows(self, session: Session, search: Search, template: str, rows: Sequence[int]) -> None:
        hits = [hit for row in rows for hit in search.hits(row) if hit.in_final]
        try:
            change = replace_all(session, hits, template, search.query.expression)
        except ReviewerError as error:
            self.refused.emit(str(error))
            return
        if change is not None:
            many = sum(edit.cell.kind == "final" for edit in change.edits)
            words = tr("Replaced in {many} segments; one undo takes it back.", many=grouped(many))
            self._messages.say(words, "good")
