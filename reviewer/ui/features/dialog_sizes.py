"""Dialogs come as large as a person left them."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from reviewer.ui.features.arrangement import sizes_of, with_places
from reviewer.ui.features.feature import Feature, Room


class DialogSizes(Feature):
    """Looks at every dialog of the window when it is about to be shown, and when it is finished.

    One that fits its content (it was given no size) is left alone, and so are those for files, which remember
    their own.
    """

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._given: dict[str, QSize] = {}
        room.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            dialog = event.child()
            if isinstance(dialog, QDialog) and not isinstance(dialog, QFileDialog):
                self._take_up(dialog)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not event.spontaneous():
            self._given[_place(watched)] = watched.size()
        return super().eventFilter(watched, event)

    def _take_up(self, dialog: QDialog) -> None:
        if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        sizes = sizes_of(self.room.remembered.now.geometry.get(_place(dialog), ""), 2)
        if sizes:
            most = dialog.screen().availableSize().expandedTo(dialog.size())
            dialog.resize(QSize(*sizes).boundedTo(most))
        dialog.installEventFilter(self)
        dialog.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, QDialog) or dialog.isMaximized():
            return
        place, size = _place(dialog), dialog.size()
        if size != self._given.get(place):
            told = f"{size.width()} {size.height()}"
            self.room.remembered.update(with_places({place: told}))


def _place(dialog: QDialog) -> str:
    """Under what name its size is remembered."""
    return f"dialog {type(dialog).__name__}"
