"""Nothing but the segment and its flags, on the whole screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature, Room


class Focus(Feature):
    """Hides what stands around the work, and shows it again as it was; Esc leaves too."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.on = False
        self._hidden: list[QWidget] = []
        self._was = Qt.WindowState.WindowNoState
        room.window.installEventFilter(self)
        room.desk.closed.connect(self._leave)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"focus": self._toggle}

    def _toggle(self) -> None:
        if self.on:
            self._leave()
        else:
            self._enter()

    def _enter(self) -> None:
        window = self.room.window
        around = [window.menuBar(), window.tools, window.left, window.side.tabs]
        self._hidden = [widget for widget in around if widget.isVisible()]
        for widget in self._hidden:
            widget.hide()
        self._was = window.windowState()
        window.setWindowState(self._was | Qt.WindowState.WindowFullScreen)
        self.on = True
        self._show_on()
        self.room.messages.say(_hint())

    def _leave(self) -> None:
        if not self.on:
            return
        self.on = False
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        self.room.window.setWindowState(self._was)
        self._show_on()
        self.room.messages.take_back(_hint())

    def _show_on(self) -> None:
        self.room.window.actions_["focus"].setChecked(self.on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that nobody else wanted."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.KeyPress and key == Qt.Key.Key_Escape and self.on:
            self._leave()
            return True
        return super().eventFilter(watched, event)


def _hint() -> str:
    return tr("Esc shows everything again.")
