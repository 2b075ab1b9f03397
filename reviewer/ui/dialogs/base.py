"""What all dialogs share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.tongue import tr


class Dialog(QDialog):
    """A dialog with a column for its content and a row of buttons under it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.setSpacing(14)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer.addLayout(self.column, 1)
        outer.addLayout(self._buttons)

    def add_button(self, text: str, main: bool = False) -> QPushButton:
        """A button at the right; the main one answers Enter."""
        button = QPushButton(text)
        if main:
            button.setProperty("role", "main")
        button.setDefault(main)
        button.setAutoDefault(main)
        self._buttons.addWidget(button)
        return button

    def add_link(self, text: str) -> QPushButton:
        """A button at the left of the others, drawn as a link."""
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        self._buttons.insertWidget(0, button)
        return button

    def add_close(self, text: str = "") -> QPushButton:
        """The button that only closes; it says so unless it is given another ``text``."""
        button = self.add_button(text or tr("Close"))
        button.clicked.connect(self.reject)
        return button
