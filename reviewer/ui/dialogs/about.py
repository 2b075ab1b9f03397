"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewer import __version__
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.theme import app_icon
from reviewer.ui.widgets import label


class AboutDialog(Dialog):
    """Version, licence, libraries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Reviewer"), parent)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(f"Reviewer {__version__}", "heading"))
        words.addWidget(label(tr("Review a machine-translated article, correct it, keep every decision.")))
        words.addWidget(
            label(
                tr("Free software under the GNU GPL, version 3 or later. Qt {version}.", version=qVersion()),
                "muted",
            )
        )
        words.addWidget(label(tr("It works without a network and sends nothing anywhere."), "muted"))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.add_close()
