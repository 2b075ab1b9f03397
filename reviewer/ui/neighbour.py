"""A segment beside the one being worked on: read-only, pressed to go there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reviewer.core.model import Verdict
from reviewer.ui.glyphs import VERDICT_WORDS, paint_verdict
from reviewer.ui.positions import one_line
from reviewer.ui.theme import Theme, load
from reviewer.ui.widgets import ClickFrame, label


class Neighbour(ClickFrame):
    """Shows the text and verdict of one segment."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("neighbour", parent)
        self._row = -1
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
        self._text.setText(one_line(text))
        self.setAccessibleName(f"Segment {row + 1}, {VERDICT_WORDS[verdict]}: {text}")
        self.setToolTip(f"Go to segment {row + 1}")
        self.setVisible(True)
        self.update()

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
