"""How far a long piece of work is, and the way out of it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label


class WorkingDialog(Dialog):
    """Shows ``total`` steps being done; Esc or the button rejects it."""

    def __init__(self, title: str, text: str, total: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.bar = QProgressBar()
        self.bar.setMaximum(max(1, total))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text)
        self.column.addWidget(label(text, wrap=True))
        self.column.addWidget(self.bar)
        self.cancel = self.add_close(tr("Cancel"))
        self.setMinimumWidth(420)

    def show_done(self, done: int) -> None:
        """Show that so many steps are done."""
        self.bar.setValue(done)
