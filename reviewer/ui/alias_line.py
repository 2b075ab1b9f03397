"""Asks once for the reviewer's name, in a line that nobody has to answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.tongue import tr
from reviewer.ui.widgets import label


class AliasLine(QFrame):
    """``answered`` carries the name, empty when the person would rather not say."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Your name or initials, written beside each decision"))
        self.keep = QPushButton(tr("Keep"))
        self.skip = QPushButton(tr("Not now"))
        self.skip.setProperty("role", "link")
        self.skip.setToolTip(tr("Decisions carry no name; the settings can give them one later"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 18, 6, 0)
        column.setSpacing(6)
        column.addWidget(label(tr("Your name or initials, written beside each decision")))
        column.addLayout(row)
        for button in (self.keep, self.skip):
            button.setAutoDefault(True)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.skip.clicked.connect(self._on_skip)
        self._look()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _look(self) -> None:
        self.keep.setEnabled(bool(self._name()))

    def _on_keep(self) -> None:
        if self._name():
            self.answered.emit(self._name())

    def _on_skip(self) -> None:
        self.answered.emit("")
