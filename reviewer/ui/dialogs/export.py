"""Where the corrected article goes, and what is still open in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reviewer.services.counts import Counts
from reviewer.tongue import grouped, tr, tr_count
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label, set_state


def still_open(counts: Counts) -> list[str]:
    """Sentences on what a person may want to look at before exporting; none when all is done."""
    lines = []
    if counts.unreviewed:
        lines.append(
            tr_count(
                counts.unreviewed,
                "{n} segment of {all} not reviewed yet.",
                "{n} segments of {all} not reviewed yet.",
                all=grouped(counts.segments),
            )
        )
    if counts.later:
        lines.append(
            tr_count(counts.later, "{n} segment marked for later.", "{n} segments marked for later.")
        )
    if counts.flags_open:
        lines.append(tr_count(counts.flags_open, "{n} flag still open.", "{n} flags still open."))
    return lines


class ExportDialog(Dialog):
    """Tells the path to write; never the ``forbidden`` one, and over another file only when said so."""

    path_chosen = Signal(object)

    def __init__(
        self, suggested: Path, counts: Counts, forbidden: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Export the corrected article"), parent)
        self._forbidden = forbidden
        done = counts.accepted + counts.corrected
        reviewed = tr(
            "{n} of {all} segments reviewed, {corrected} of them corrected.",
            n=grouped(done),
            all=grouped(counts.segments),
            corrected=grouped(counts.corrected),
        )
        self.column.addWidget(label(reviewed))
        for line in still_open(counts):
            self.column.addWidget(label("•  " + line, "muted"))
        self.path = QLineEdit(str(suggested))
        self.path.setAccessibleName(tr("File to write"))
        self.path.setMinimumWidth(460)
        browse = QPushButton(tr("Choose…"))
        browse.clicked.connect(self._on_browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.column.addLayout(row)
        self._remark = label(" ", "muted", wrap=True)
        self.column.addWidget(self._remark)
        self.add_close(tr("Cancel"))
        self.button = self.add_button(tr("Export"), main=True)
        self.button.clicked.connect(self._on_export)
        self.path.textChanged.connect(self._look)
        self._look()

    def _chosen(self) -> Path:
        return Path(self.path.text().strip()).expanduser()

    def _look(self) -> None:
        """Say what would happen to the file named."""
        remark, button, allowed = " ", tr("Export"), True
        path = self._chosen()
        if self._forbidden is not None and _same(path, self._forbidden):
            remark, allowed = (
                tr("This is the opened article, which is never written over; choose another name."),
                False,
            )
        elif not self.path.text().strip() or path.is_dir() or not path.parent.is_dir():
            remark, allowed = tr("Name a file in a folder that exists."), False
        elif path.exists():
            remark, button = tr("This file exists; exporting replaces it."), tr("Replace")
        self._remark.setText(remark)
        set_state(self._remark, "role", "muted")
        self.button.setText(button)
        self.button.setEnabled(allowed)

    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Export to"), str(self._chosen()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the line below asks
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _on_export(self) -> None:
        self.path_chosen.emit(self._chosen())
        self.accept()


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return a.absolute() == b.absolute()
