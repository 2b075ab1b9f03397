"""Go to a segment by its number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label


class GotoDialog(Dialog):
    """Tells the row (from 0) that was asked for."""

    row_chosen = Signal(int)

    def __init__(self, row: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Go to segment"), parent)
        self.number = QSpinBox()
        self.number.setRange(1, count)
        self.number.setValue(row + 1)
        self.number.selectAll()
        self.number.setAccessibleName(tr("Number of the segment"))
        self.column.addWidget(label(tr("Number of the segment, 1 to {last}", last=count)))
        self.column.addWidget(self.number)
        self.add_close(tr("Cancel"))
        self.add_button(tr("Go"), main=True).clicked.connect(self._on_go)
        self.setMinimumWidth(300)

    def _on_go(self) -> None:
        self.row_chosen.emit(self.number.value() - 1)
        self.accept()
