"""The text as delivered beside the text as it stands, the words that differ marked in each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reviewer.tongue import tr
from reviewer.ui.widgets import label


class BesideView(QWidget):
    """Two columns; what is shown is given as safe rich text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = _column_text(), _column_text()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for title, text in ((tr("As delivered"), self.before), (tr("As it stands"), self.after)):
            text.setAccessibleName(title)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label(title, "muted"))
            column.addWidget(text)
            column.addStretch(1)
            row.addLayout(column, 1)

    def show_texts(self, before: str, after: str) -> None:
        """Show both texts, as rich text with everything of the article escaped."""
        self.before.setText(before)
        self.after.setText(after)

    def dress(self, font: QFont) -> None:
        """Take the font of the text."""
        self.before.setFont(font)
        self.after.setFont(font)


def _column_text() -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
