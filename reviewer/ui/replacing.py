"""Carries out replacements: of one hit, or of all after a look at what would change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Hit, Replacement, preview, replace_all
from reviewer.services.review import Session
from reviewer.services.searching import Search
from reviewer.tongue import tr, tr_count
from reviewer.ui.dialogs.replacing import ReplaceDialog
from reviewer.ui.messages import Messages
from reviewer.ui.theme import Theme

SLICE_S = 0.008
"""How long what would change is gathered before the window may breathe."""


class _Gathering:
    """The rows of the article in which a replacement everywhere would change something."""

    def __init__(self, session: Session, search: Search, template: str, theme: Theme) -> None:
        self.session, self.search, self.template, self.theme = session, search, template, theme
        self.rows: list[int] = []
        self._left = iter(search.rows())

    def changes(self, row: int) -> tuple[Replacement, ...]:
        """What would change in one row.

        Raises:
            ReviewerError: the template names parentheses that the expression has not.
        """
        return preview(self.search.hits(row), self.template, self.search.query.expression)

    def go_on(self) -> bool:
        """Look at some more rows; whether that were all."""
        until = monotonic() + SLICE_S
        for row in self._left:
            if self.changes(row):
                self.rows.append(row)
            if monotonic() > until:
                return False
        return True


class Replacer(QObject):
    """``refused`` says in one sentence why nothing was replaced, and is empty where something can be."""

    refused = Signal(str)

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._messages = window, messages
        self._gathering: _Gathering | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._gather)

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
        """Show every segment that would change; those that stay ticked are changed as one step.

        What would change is gathered in slices; asking again, or ``forget``, ends that.
        """
        self._gathering = _Gathering(session, search, template, theme)
        self._gather()

    def forget(self) -> None:
        """Show nothing that was asked for and is not shown yet."""
        self._slices.stop()
        self._gathering = None

    def _gather(self) -> None:
        """The next slice."""
        gathering = self._gathering
        if gathering is None:
            self._slices.stop()
            return
        try:
            done = gathering.go_on()
        except ReviewerError as error:
            self.forget()
            self.refused.emit(str(error))
            return
        if not done:
            self._slices.start()
            return
        self.forget()
        self.refused.emit("" if gathering.rows else tr("There is nothing to replace in the corrected text."))
        if gathering.rows:
            self._open(gathering)

    def _open(self, all_of: _Gathering) -> None:
        dialog = ReplaceDialog(all_of.session, all_of.rows, all_of.changes, all_of.theme, self._window)
        dialog.agreed.connect(partial(self._replace_rows, all_of.session, all_of.search, all_of.template))
        dialog.open()

    def _replace_rows(self, session: Session, search: Search, template: str, rows: Sequence[int]) -> None:
        hits = [hit for row in rows for hit in search.hits(row) if hit.in_final]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            change = replace_all(session, hits, template, search.query.expression)
        except ReviewerError as error:
            self.refused.emit(str(error))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        if change is not None:
            many = sum(edit.cell.kind == "final" for edit in change.edits)
            words = tr_count(
                many,
                "Replaced in {n} segment; one undo takes it back.",
                "Replaced in {n} segments; one undo takes it back.",
            )
            self._messages.say(words, "good")
