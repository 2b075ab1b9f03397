"""A segment beside the one being worked on: read-only, pressed to go there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reviewer.core.model import Verdict
from reviewer.tongue import tr
from reviewer.ui.glyphs import paint_verdict
from reviewer.ui.positions import one_line
from reviewer.ui.theme import Theme, load
from reviewer.ui.widgets import ClickFrame, label
from reviewer.ui.wording import verdict_word

_RIGHT_TO_LEFT = "\u200f"
"""A label of plain text goes by its first letter; this mark is one, and is not seen."""


class Neighbour(ClickFrame):
    """Shows the text and verdict of one segment."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("neighbour", parent)
        self._row = -1
        self._direction = ""
        self._verdict = Verdict.UNREVIEWED
        self._theme = load("light")
        self._text = label("", "muted", wrap=True)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(44, 8, 20, 8)
        layout.addWidget(self._text)
        self.pressed.connect(self._on_pressed)

    def show_segment(self, row: int, text: str, verdict: Verdict) -> None:
        """Show the segment at ``row``."""
        self._row, self._verdict = row, verdict
        self._text.setText(self._direction + one_line(text))
        self.setAccessibleName(
            tr("Segment {n}, {verdict}: {text}", n=row + 1, verdict=verdict_word(verdict), text=text)
        )
        self.setToolTip(tr("Go to segment {n}", n=row + 1))
        self.setVisible(True)
        self.update()

    def set_right_to_left(self, on: bool) -> None:
        """Lay the text out from right to left, also one that begins with a word that is not written so."""
        self._direction = _RIGHT_TO_LEFT if on else ""
        self._text.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if on else Qt.LayoutDirection.LeftToRight
        )

    def dress(self, theme: Theme, font: QFont) -> None:
        """Take the theme's colours and the font of the text."""
        self._theme = theme
        self._text.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_verdict(painter, QRectF(17, 12, 13, 13), self._verdict, self._theme)
        painter.end()

    def _on_pressed(self) -> None:
        self.chosen.emit(self._row)
