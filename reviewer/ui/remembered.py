"""The settings as the window uses them: read at the start, changed here only, written at once."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reviewer.services.errors import ReviewerError
from reviewer.services.settings import Settings, load_settings, save_settings
from reviewer.ui.messages import Messages

log = logging.getLogger(__name__)


class Remembered(QObject):
    """``now`` are the settings; ``changed`` comes after each change of them."""

    changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._unwritten = False
        self.now, self._remark = load_settings()

    def tell(self) -> None:
        """Say what there was to say of the settings when they were read; there is a window to say it now."""
        if self._remark:
            self._messages.say(self._remark, "warning")

    def update(self, change: Callable[[Settings], Settings]) -> None:
        """Change the settings and write them.

        Another window may have written meanwhile: ``change`` goes over what lies on the disk. When they cannot be
        written that is said once, and they hold until the window is closed.
        """
        self.now = change(self._latest())
        try:
            save_settings(self.now)
        except ReviewerError as error:
            if not self._unwritten:
                self._messages.fail(error)
            self._unwritten = True
        else:
            self._unwritten = False
        self.changed.emit()

    def _latest(self) -> Settings:
        if self._unwritten:
            return self.now
        latest, remark = load_settings()
        return self.now if remark else latest
