"""Carries out replacements: of one hit, or of all after a look at what would change."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Hit, Replacement, preview, replace_all
from reviewer.services.replacing import Replacing
from reviewer.services.review import Session
from reviewer.services.searching import Search
from reviewer.tongue import tr, tr_count
from reviewer.ui.dialogs.replacing import ReplaceDialog
from reviewer.ui.dialogs.working import WorkingDialog
from reviewer.ui.messages import Messages
from reviewer.ui.pointer import waiting
from reviewer.ui.theme import Theme

SLICE_S = 0.008
"""How long what would change is gathered, or changes are made ready, before the window may breathe."""
STEP = 10
"""Segments made ready between two looks at the clock."""
AT_ONCE = 500
"""Segments up to which nobody would see how far it is."""


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
        self._work: Replacing | None = None
        self._shown: WorkingDialog | None = None
        self._works = QTimer(self)
        self._works.setInterval(0)
        self._works.timeout.connect(self._go_on)

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
        """Show nothing that was asked for and is not shown yet, and change nothing that is not ready."""
        self._slices.stop()
        self._gathering = None
        self._end()

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
        """Replace in slices; a long work shows how far it is and can be cancelled until it is applied."""
        self.forget()
        self._work = Replacing(session, search, rows, template)
        if len(rows) > AT_ONCE:
            title = tr("Replace all")
            text = tr("Making the changes ready. Nothing is changed before all are.")
            dialog = WorkingDialog(title, text, len(rows), self._window)
            dialog.rejected.connect(self._on_cancelled)
            self._shown = dialog
            gc.freeze()  # else a look through all of a long article holds the window; closing it unfreezes
            dialog.open()
            self._works.start()
        else:
            while self._work is not None:
                self._go_on()

    def _go_on(self) -> None:
        """The next slice of the work."""
        work, until = self._work, monotonic() + SLICE_S
        if work is None:
            self._works.stop()
            return
        try:
            done = work.go_on(STEP)
            while not done and monotonic() < until:
                done = work.go_on(STEP)
            if done:
                self._apply(work)
        except ReviewerError as error:
            self._end()
            self.refused.emit(str(error))
            return
        if self._shown is not None:
            self._shown.show_done(work.done)

    def _apply(self, work: Replacing) -> None:
        with waiting():
            many = work.apply()
        self._end()
        if many:
            words = tr_count(
                many,
                "Replaced in {n} segment; one undo takes it back.",
                "Replaced in {n} segments; one undo takes it back.",
            )
            self._messages.say(words, "good")

    def _on_cancelled(self) -> None:
        self._shown = None
        if self._work is not None:
            self._end()
            self._messages.say(tr("Nothing was replaced."))

    def _end(self) -> None:
        self._works.stop()
        self._work = None
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.accept()
