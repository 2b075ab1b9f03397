"""Verdicts and severities as small shapes, so that nothing is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from reviewer.core.model import Severity, Verdict
from reviewer.ui.theme import Theme


def _polygon(box: QRectF, *points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])


def paint_severity(painter: QPainter, box: QRectF, severity: Severity, theme: Theme) -> None:
    """Critical an octagon, major a triangle, minor a diamond, neutral a ring."""
    colour = theme.colour(severity.value)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if severity is Severity.CRITICAL:
        corners = ((0.3, 0), (0.7, 0), (1, 0.3), (1, 0.7), (0.7, 1), (0.3, 1), (0, 0.7), (0, 0.3))
        painter.drawPolygon(_polygon(box, *corners))
    elif severity is Severity.MAJOR:
        painter.drawPolygon(_polygon(box, (0.5, 0.02), (1.02, 0.95), (-0.02, 0.95)))
    elif severity is Severity.MINOR:
        painter.drawPolygon(_polygon(box, (0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def paint_verdict(painter: QPainter, box: QRectF, verdict: Verdict, theme: Theme) -> None:
    """Unreviewed a hollow ring, accepted a tick, corrected a tick in a disc, later a clock."""
    colour = theme.colour(verdict.value)
    inner = box.adjusted(1, 1, -1, -1)
    pen = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if verdict is Verdict.ACCEPTED:
        _tick(painter, inner.adjusted(-1, -1, 1, 1), colour, 2.0)
    elif verdict is Verdict.CORRECTED:
        painter.setBrush(colour)
        painter.drawEllipse(inner)
        _tick(painter, inner.adjusted(2.5, 2.5, -2.5, -2.5), theme.colour("paper"), 1.7)
    else:
        painter.drawEllipse(inner)
        if verdict is Verdict.LATER:
            centre = inner.center()
            painter.drawPolyline(
                [centre + QPointF(0, -3.4), centre + QPointF(0, 0.4), centre + QPointF(2.6, 1.6)]
            )


def paint_note(painter: QPainter, box: QRectF, asks: bool, theme: Theme) -> None:
    """A speech bubble; filled while a question is open."""
    colour = theme.colour("later" if asks else "muted")
    painter.setPen(
        QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(colour if asks else Qt.BrushStyle.NoBrush)
    body = ((0, 0), (1, 0), (1, 0.7), (0.55, 0.7), (0.25, 1), (0.25, 0.7), (0, 0.7))
    painter.drawPolygon(_polygon(box, *body))


def _tick(painter: QPainter, box: QRectF, colour: QColor, width: float) -> None:
    path = QPainterPath()
    path.addPolygon(_polygon(box, (0.08, 0.55), (0.38, 0.85), (0.95, 0.15)))
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)


def _pixmap(widget: QWidget, size: int) -> QPixmap:
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def severity_pixmap(widget: QWidget, severity: Severity, theme: Theme, size: int = 13) -> QPixmap:
    """The severity's shape for a label; ``size`` in pixels."""
    pixmap = _pixmap(widget, size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_severity(painter, QRectF(0.5, 0.5, size - 1, size - 1), severity, theme)
    painter.end()
    return pixmap


def verdict_pixmap(widget: QWidget, verdict: Verdict, theme: Theme, size: int = 15) -> QPixmap:
    """The verdict's shape for a label; ``size`` in pixels."""
    pixmap = _pixmap(widget, size)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_verdict(painter, QRectF(0.5, 0.5, size - 1, size - 1), verdict, theme)
    painter.end()
    return pixmap
