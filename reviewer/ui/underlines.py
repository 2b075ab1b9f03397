"""Flags drawn under the text: the colour tells the severity, the shape how sure the check is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextDocument, QTextLine

from reviewer.core.model import Confidence, Severity
from reviewer.ui.theme import Theme


@dataclass(frozen=True)
class Mark:
    """A flag's place in the editor, ``[start, end)`` in UTF-16 units, and how it is drawn.

    ``under`` is one that overlaps a surer one, and is drawn below that.
    """

    flag: str
    start: int
    end: int
    severity: Severity
    confidence: Confidence
    tip: str = ""
    under: bool = False

    def after(self, at: int, removed: int, added: int) -> Mark | None:
        """The mark after an edit at unit ``at``; ``None`` when the edit touched its text."""
        if at >= self.end:
            return self
        if at + removed <= self.start:
            by = added - removed
            return replace(self, start=self.start + by, end=self.end + by)
        return None


def line_boxes(document: QTextDocument, start: int, end: int) -> list[tuple[QRectF, float]]:
    """For each line that ``[start, end)`` crosses: its box and the height of the base line."""
    boxes = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        boxes.extend(_in_block(document, block, start - block.position(), end - block.position()))
        block = block.next()
    return boxes


def _in_block(document: QTextDocument, block: QTextBlock, start: int, end: int) -> list[tuple[QRectF, float]]:
    boxes = []
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        x1, x2 = line_x(line, first), line_x(line, last)
        box = QRectF(origin.x() + min(x1, x2), origin.y() + line.y(), abs(x2 - x1), line.height())
        boxes.append((box, origin.y() + line.y() + line.ascent()))
    return boxes


def line_x(line: QTextLine, unit: int) -> float:
    """Where ``unit`` stands in the line; Qt's binding answers a pair or a number, by version."""
    answer: object = line.cursorToX(unit)
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def paint_mark(painter: QPainter, document: QTextDocument, mark: Mark, theme: Theme) -> None:
    """Draw one flag under its words."""
    colour = theme.colour(mark.severity.value)
    for box, base in line_boxes(document, mark.start, mark.end):
        _stroke(
            painter, colour, mark.confidence, box.left(), box.right(), base + (8.5 if mark.under else 4.5)
        )


def _stroke(
    painter: QPainter, colour: QColor, confidence: Confidence, x1: float, x2: float, y: float
) -> None:
    pen = QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if confidence is Confidence.CERTAIN:
        pen.setWidthF(1.7)
        painter.setPen(pen)
        painter.drawPath(_wave(x1, x2, y))
        return
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if confidence is Confidence.LIKELY else Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([3.5, 1.8] if confidence is Confidence.LIKELY else [0.1, 2.1])
    painter.setPen(pen)
    painter.drawLine(QPointF(x1, y), QPointF(x2, y))


def _wave(x1: float, x2: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(x1, y))
    x, up = x1, True
    while x < x2:
        step = min(4.0, x2 - x)
        path.quadTo(QPointF(x + step / 2, y + (-3.0 if up else 3.0)), QPointF(x + step, y))
        x, up = x + step, not up
    return path
