"""The line at the bottom: messages, progress, flags, languages, and whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from reviewer.tongue import grouped, tr, tr_count
from reviewer.ui.plain import tip
from reviewer.ui.widgets import ElidedLabel, label, set_state

_STAYS_MS = 12_000
_WIDE = 1100
"""From this width on there is room for the bar beside the words."""


class StatusBar(QStatusBar):
    """Shows what it is told."""

    details_requested = Signal(str, str)

    def __init__(self, languages: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._details, self._open = "", False
        self._message = ElidedLabel()
        self._message.setAccessibleName(tr("Message"))
        self._more = QPushButton(tr("Details…"))
        self._more.setProperty("role", "link")
        self._more.setVisible(False)
        self._more.clicked.connect(self._on_more)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(90)
        self._bar.setAccessibleName(tr("Progress"))
        self._progress, self._flags, self._saved = label(), label(), label()
        self._saved.setAccessibleName(tr("Saved state"))
        self._languages = languages
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.forget)
        self._place()

    def _place(self) -> None:
        self.addWidget(self._message, 1)
        self.addWidget(self._more)
        for widget in (self._bar, self._progress, self._flags, self._languages, self._saved):
            self.addPermanentWidget(widget)
        self.show_article(False)

    def show_article(self, on: bool) -> None:
        """Show or hide what belongs to an open article."""
        self._open = on
        for widget in (self._progress, self._flags, self._languages, self._saved):
            widget.setVisible(on)
        self._bar.setVisible(on and self.width() >= _WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setVisible(self._open and self.width() >= _WIDE)

    def say(self, text: str, details: str, tone: str) -> None:
        """Show a message for a while; one with a warning or details stays until the next."""
        self._message.setText(text)
        self._message.setToolTip(tip(text))
        self._message.setAccessibleDescription(text)
        set_state(self._message, "tone", tone)
        self._details = details or (text if self._message.cut() else "")
        self._more.setVisible(bool(self._details))
        self._timer.stop() if tone == "warning" else self._timer.start()

    def take_back(self, text: str) -> None:
        """Clear the message if it is this one."""
        if self.message() == text:
            self.forget()

    def forget(self) -> None:
        """Show no message."""
        self._message.setText("")
        self._message.setToolTip("")
        self._more.setVisible(False)

    def show_progress(self, reviewed: int, segments: int, flags: int, checking: bool, share: int = 0) -> None:
        """Show how far the review is, and ``share`` per cent of the checks."""
        self._bar.setMaximum(max(1, segments))
        self._bar.setValue(reviewed)
        self._progress.setText(tr("{n} of {all} reviewed", n=grouped(reviewed), all=grouped(segments)))
        self._flags.setText(
            (tr("Checking… {n} %", n=share) if share else tr("Checking…"))
            if checking
            else tr_count(flags, "{n} flag open", "{n} flags open")
        )

    def flags(self) -> str:
        """What is said of flags or of checking."""
        return self._flags.text()

    def show_saved(self, text: str, tone: str = "", wrong: str = "") -> None:
        """Show whether all is saved; what is ``wrong`` stands in the tool tip for as long as it lasts."""
        self._saved.setText(text)
        self._saved.setToolTip(tip(wrong))
        self._saved.setAccessibleDescription(wrong)
        set_state(self._saved, "tone", tone)

    def saved(self) -> str:
        """What is said about saving."""
        return self._saved.text()

    def message(self) -> str:
        """The message shown now, whole."""
        return self._message.text()

    def _on_more(self) -> None:
        self.details_requested.emit(self._message.text(), self._details)
