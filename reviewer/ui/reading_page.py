"""The article as it will be read, in one calm column; no words are changed here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reviewer.core.model import Severity, Span
from reviewer.services.flowing import Flowing
from reviewer.tongue import tr
from reviewer.ui.positions import Shown, units
from reviewer.ui.theme import Theme, load, text_font

COLUMN = 680
"""The widest that a line of text gets, in pixels."""
LINE_HEIGHT = 155
"""Per cent of the font's own line height."""
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A span of a segment's text with something to see: an open flag's severity, or ``None`` for a correction."""

    span: Span
    severity: Severity | None


class ReadingPage(QTextEdit):
    """Shows paragraphs; the sentence at hand is shaded. Positions of the document are UTF-16 units.

    ``sentence_chosen`` tells the segment that one moved to, ``sentence_wanted`` the one to be decided.
    """

    sentence_chosen = Signal(str)
    sentence_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAccessibleName(tr("The article as it reads"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = load("light")
        self._font = text_font()
        self._paragraphs: tuple[Flowing, ...] = ()
        self._ids: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._texts: list[Shown] = []
        self._spots: dict[str, tuple[Spot, ...]] = {}
        self._at = 0
        self._loading = False
        self.verticalScrollBar().valueChanged.connect(self._mark)

    # ---- showing

    def show_article(self, paragraphs: Sequence[Flowing], right_to_left: bool = False) -> None:
        """Show ``paragraphs``; the sentence at hand stays, or the one in its place."""
        if tuple(paragraphs) == self._paragraphs:
            return
        chosen = self.sentence()
        self._paragraphs = tuple(paragraphs)
        self._loading = True
        self._measure()
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LayoutDirectionAuto
        )
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDefaultTextOption(option)
        scrolled = self.verticalScrollBar().value()
        self.setPlainText("\n".join(Shown(p.text).display for p in paragraphs))
        self._set_forms()
        self._loading = False
        self.verticalScrollBar().setValue(scrolled)
        self.choose(chosen)

    def _measure(self) -> None:
        """Where each sentence begins and ends in the document."""
        self._ids, self._starts, self._ends, self._texts = [], [], [], []
        base = 0
        for paragraph in self._paragraphs:
            shown = Shown(paragraph.text)
            for segment, span in paragraph.spans:
                start, end = shown.span_units(span)
                self._ids.append(segment)
                self._starts.append(base + start)
                self._ends.append(base + end)
                self._texts.append(Shown(span.cut(paragraph.text)))
            base += units(shown.display) + 1
        self._at = min(self._at, max(0, len(self._ids) - 1))

    def _set_forms(self) -> None:
        """The font and line heights of all, larger letters for headings."""
        self.document().setDefaultFont(self._font)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(self._font.pixelSize() * 0.7)
        cursor.mergeBlockFormat(form)
        block = self.document().begin()
        first = True
        for paragraph in self._paragraphs:
            if paragraph.heading:
                self._head(QTextCursor(block), first)
            first = False
            block = block.next()

    def _head(self, cursor: QTextCursor, title: bool) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setProperty(
            QTextCharFormat.Property.FontPixelSize, round(self._font.pixelSize() * (1.55 if title else 1.2))
        )
        letters.setFontWeight(QFont.Weight.DemiBold.value)
        cursor.mergeCharFormat(letters)
        form = QTextBlockFormat()
        form.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(0 if title else self._font.pixelSize() * 0.8)
        cursor.mergeBlockFormat(form)

    def set_spots(self, spots: dict[str, tuple[Spot, ...]]) -> None:
        """Mark what there is to see in each segment."""
        self._spots = spots
        self._mark()

    def forget(self) -> None:
        """Show nothing any more."""
        self._paragraphs, self._spots = (), {}
        self._measure()
        self.setExtraSelections([])
        self.clear()

    def dress(self, theme: Theme, zoom: int) -> None:
        """Take the theme's colours; ``zoom`` in per cent of the usual size of the text."""
        self._theme, self._font = theme, text_font(zoom)
        self.setFont(self._font)
        if self._paragraphs:
            self._set_forms()
        self._mark()

    def _mark(self) -> None:
        """Shade the sentence at hand and mark what is in sight; of a long article the rest would cost too much."""
        if not self._ids or self._loading:
            return
        top = self.cursorForPosition(QPoint(0, 0)).position()
        bottom = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height())).position()
        first = max(0, bisect_right(self._starts, top) - 1)
        last = bisect_right(self._starts, bottom)
        marks: list[Any] = []
        for n in range(first, last):
            for spot in self._spots.get(self._ids[n], ()):
                marks.append(self._spot(n, spot))
        if first <= self._at < last:
            form = QTextCharFormat()
            form.setBackground(self._theme.colour("chosen"))
            marks.insert(0, self._selection(self._starts[self._at], self._ends[self._at], form))
        self.setExtraSelections(marks)

    def _spot(self, n: int, spot: Spot) -> object:
        start, end = self._texts[n].span_units(spot.span)
        form = QTextCharFormat()
        if spot.severity is None:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(self._theme.colour("accepted"))
        else:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(self._theme.colour(spot.severity.value))
        return self._selection(self._starts[n] + start, self._starts[n] + end, form)

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> object:
        made: Any = QTextEdit.ExtraSelection()
        made.format = form
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(start)
        made.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return made

    # ---- the sentence at hand

    def sentence(self) -> str:
        """The segment of the sentence at hand; empty when there is none."""
        return self._ids[self._at] if self._ids else ""

    def choose(self, segment: str) -> None:
        """Have ``segment`` at hand, in sight."""
        if segment in self._ids:
            self._at = self._ids.index(segment)
        self._reveal()
        self._mark()

    def _reveal(self) -> None:
        if not self._ids:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._ends[self._at])
        bottom = self.cursorRect(cursor).bottom()
        cursor.setPosition(self._starts[self._at])
        top = self.cursorRect(cursor).top()
        edge = height // 6
        if top < edge:
            bar.setValue(bar.value() + top - edge)
        elif bottom > height - edge:
            bar.setValue(bar.value() + min(bottom - height + edge, top - edge))

    def step(self, by: int) -> None:
        """Go ``by`` sentences on."""
        if self._ids:
            self._at = max(0, min(self._at + by, len(self._ids) - 1))
            self._reveal()
            self._mark()
            self.sentence_chosen.emit(self.sentence())

    def _sentence_at(self, point: QPoint) -> int:
        return max(0, bisect_right(self._starts, self.cursorForPosition(point).position()) - 1)

    # ---- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key(key) in _STEPS:
            self.step(_STEPS[Qt.Key(key)])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sentence_wanted.emit(self.sentence())
        elif plain and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space):
            self._turn(key == Qt.Key.Key_PageUp)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(-len(self._ids) if key == Qt.Key.Key_Home else len(self._ids))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _turn(self, back: bool) -> None:
        """A screen on, or back."""
        height = self.viewport().height() * 5 // 6
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + (-height if back else height))
        target = self._sentence_at(QPoint(0, self.viewport().height() // 5))
        ahead = target - self._at
        self.step(min(ahead, -1) if back else max(ahead, 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._ids:
            self._at = self._sentence_at(event.position().toPoint())
            self._mark()
            self.sentence_wanted.emit(self.sentence())

    def resizeEvent(self, event: QResizeEvent) -> None:
        column = round(COLUMN * self._font.pixelSize() / 17)
        side = max(24, (self.width() - column) // 2)
        margins = self.viewportMargins()
        if margins.left() != side:
            self.setViewportMargins(side, 24, side, 0)
        super().resizeEvent(event)
        self._mark()
