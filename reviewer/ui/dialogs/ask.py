"""A sentence and a choice; and a long text to read and copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reviewer.tongue import tr
from reviewer.ui.diagnosing import copy_diagnostics
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label


class AskDialog(Dialog):
    """Asks one thing; ``agreed`` when the main button was pressed."""

    agreed = Signal()

    def __init__(self, title: str, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        words = label(text, wrap=True)
        words.setMinimumWidth(420)
        self.column.addWidget(words)
        self.add_close(tr("Cancel"))
        self.main = self.add_button(button, main=True)
        self.main.clicked.connect(self._on_agreed)

    def _on_agreed(self) -> None:
        self.accept()
        self.agreed.emit()


class DetailsDialog(Dialog):
    """The details of a message, to read and to copy into a report."""

    def __init__(self, text: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Details"), parent)
        self.column.addWidget(label(text, wrap=True))
        body = QPlainTextEdit(details)
        body.setReadOnly(True)
        body.setAccessibleName(tr("Details"))
        self.column.addWidget(body, 1)
        self._details = details
        self.copy = self.add_button(tr("Copy diagnostics"))
        self.copy.clicked.connect(self._on_copy)
        self.add_close()
        self.resize(680, 400)

    def _on_copy(self) -> None:
        copy_diagnostics(self._details)
        self.copy.setText(tr("Copied"))
