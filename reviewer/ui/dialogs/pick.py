"""One of several names, found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from reviewer.core.fuzzy import rank
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label

_WALK = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PickDialog(Dialog):
    """Type, walk with the arrows, Enter takes it; ``picked`` tells the name."""

    picked = Signal(str)

    def __init__(
        self, heading: str, text: str, names: Sequence[str], button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent)
        self._names = list(names)
        self.field = QLineEdit()
        self.field.setAccessibleName(text)
        self.field.setPlaceholderText(tr("Type a few letters of the name"))
        self.list = QListWidget()
        self.list.setObjectName("names")
        self.list.setAccessibleName(heading)
        self.column.addWidget(label(text, wrap=True))
        self.column.addWidget(self.field)
        self.column.addWidget(self.list, 1)
        self.add_close(tr("Cancel"))
        self.main = self.add_button(button, main=True)
        self.main.clicked.connect(self._on_picked)
        self.list.itemDoubleClicked.connect(self._on_picked)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.resize(420, 360)
        self._show("")
        self.field.setFocus()

    def _show(self, typed: str) -> None:
        self.list.clear()
        self.list.addItems([self._names[place] for place in rank(typed, self._names)])
        self.list.setCurrentRow(0)
        self.main.setEnabled(self.list.count() > 0)

    def _on_picked(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            name = item.text()
            self.accept()
            self.picked.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALK:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
