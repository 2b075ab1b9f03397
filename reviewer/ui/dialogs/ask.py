"""A sentence and a choice; and a long text to read and copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
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


class TextDialog(Dialog):
    """A sentence, and a long text under it to read and to copy."""

    def __init__(self, title: str, text: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.text = body
        self.column.addWidget(label(text, wrap=True))
        page = QPlainTextEdit(body)
        page.setReadOnly(True)
        page.setAccessibleName(title)
        self.column.addWidget(page, 1)
        self.copy = self.add_button(tr("Copy the text"))
        self.copy.clicked.connect(self._on_copy)
        self.add_close()
        self.resize(680, 400)

    def _on_copy(self) -> None:
        self._put_on_clipboard()
        self.copy.setText(tr("Copied"))

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


class DetailsDialog(TextDialog):
    """The details of a message, copied with what a report on it needs."""

    def __init__(self, text: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Details"), text, details, parent)
        self.copy.setText(tr("Copy diagnostics"))

    def _put_on_clipboard(self) -> None:
        copy_diagnostics(self.text)
