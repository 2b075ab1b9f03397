"""The article as a list of segments: number, verdict, open flags, two lines of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui.glyphs import paint_note, paint_severity, paint_verdict
from reviewer.ui.segment_model import ROW_ROLE, Row, SegmentModel
from reviewer.ui.theme import Theme, load, ui_font
from reviewer.ui.underlines import line_x

ROW_HEIGHT = 56
_TEXT_LEFT = 52
_FLAGS_WIDTH = 40
_CONTEXT_ROWS = 3
Places = Sequence[tuple[int, int]]
"""Ranges of a row's text, in UTF-16 units."""


def _nothing(row: int) -> Places:
    return ()


class SegmentDelegate(QStyledItemDelegate):
    """Draws one row; all rows are equally high, so a list of thousands costs nothing."""

    theme: Theme = load("light")
    found: Callable[[int], Places] = staticmethod(_nothing)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, row, state)
        self._verdict(painter, box, row)
        self._text(painter, box, row, bool(state & QStyle.StateFlag.State_Selected))
        if row.flags:
            self._flags(painter, box, row)
        if row.notes:
            paint_note(painter, QRectF(box.right() - 34, box.top() + 34, 13, 12), row.asks, self.theme)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, row: Row, state: QStyle.StateFlag) -> None:
        if row.opens_paragraph and row.number > 1:
            painter.fillRect(
                QRectF(box.left() + 14, box.top(), box.width() - 28, 1), self.theme.colour("border")
            )
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box.adjusted(0, 1, 0, 0), self.theme.colour("chosen"))
            painter.fillRect(
                QRectF(box.left(), box.top() + 1, 3, box.height() - 1), self.theme.colour("accent")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box.adjusted(0, 1, 0, 0), self.theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1.5, -1, -1))

    def _verdict(self, painter: QPainter, box: QRectF, row: Row) -> None:
        painter.setFont(ui_font(13))
        painter.setPen(self.theme.colour("muted"))
        number = QRectF(box.left() + 4, box.top() + 8, _TEXT_LEFT - 12, 18)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, str(row.number)
        )
        glyph = QRectF(number.center().x() - 7, box.top() + 30, 14, 14)
        paint_verdict(painter, glyph, row.verdict, self.theme)

    def _text(self, painter: QPainter, box: QRectF, row: Row, chosen: bool) -> None:
        done = row.verdict.value in ("accepted", "corrected")
        painter.setPen(self.theme.colour("text" if chosen or not done else "muted"))
        width = box.width() - _TEXT_LEFT - (_FLAGS_WIDTH if row.flags or row.notes else 12)
        places = self.found(row.number - 1)
        ground = self.theme.colour("found_now" if chosen else "found")
        at = QPointF(box.left() + _TEXT_LEFT, box.top() + 9)
        shown = draw_lines(painter, row.text, ui_font(13), at, width, 2, places, ground, row.right_to_left)
        if any(end > shown for _, end in places):  # two lines are too few to show it
            sign = QRectF(box.right() - 3, box.top() + 1, 3, box.height() - 1)
            painter.fillRect(sign, self.theme.colour("found_now"))

    def _flags(self, painter: QPainter, box: QRectF, row: Row) -> None:
        shape = QRectF(box.right() - 33, box.top() + 12, 11, 11)
        paint_severity(painter, shape, row.severity, self.theme)
        painter.setFont(ui_font(13))
        painter.setPen(self.theme.colour(row.severity.value))
        count = QRectF(shape.right() + 3, box.top() + 8, 18, 19)
        text = str(row.flags) if row.flags < 100 else "99"
        painter.drawText(count, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def draw_lines(
    painter: QPainter,
    text: str,
    font: QFont,
    at: QPointF,
    width: float,
    lines: int,
    marked: Places = (),
    ground: QColor | None = None,
    right_to_left: bool = False,
) -> int:
    """Draw up to ``lines`` lines of ``text``, the last one elided, with ``ground`` under the ``marked`` parts.

    Answers up to which UTF-16 unit the text is drawn.
    """
    text, end = text[:400], 0
    layout = QTextLayout(text, font)
    option, flags = _directed(right_to_left)
    layout.setTextOption(option)
    layout.beginLayout()
    painter.setFont(font)
    metrics = painter.fontMetrics()
    height = metrics.height() + 1
    for n in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        end = start + length
        units = text.encode("utf-16-le")
        last = n == lines - 1
        piece = units[start * 2 :] if last else units[start * 2 : (start + length) * 2]
        shown = piece.decode("utf-16-le", "ignore").rstrip()
        if last:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, int(width))
        box = QRectF(at.x(), at.y() + n * height, width + 2, height)
        for place in marked if ground is not None else ():
            _fill_marked(painter, line, place, box, ground)
        painter.drawText(box, flags, shown)
    layout.endLayout()
    return end


def _directed(right_to_left: bool) -> tuple[QTextOption, int]:
    """How a line is laid out and drawn; what Qt calls left is the side where the line begins."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        return option, flags | int(Qt.TextFlag.TextForceRightToLeft)
    return option, flags


def _fill_marked(
    painter: QPainter, line: QTextLine, place: tuple[int, int], box: QRectF, ground: QColor | None
) -> None:
    first = max(place[0], line.textStart())
    last = min(place[1], line.textStart() + line.textLength())
    if first < last and ground is not None:
        x1, x2 = line_x(line, first), line_x(line, last)
        under = QRectF(box.left() + min(x1, x2), box.top(), abs(x2 - x1), box.height())
        painter.fillRect(under & box, ground)


class SegmentList(QListView):
    """The list at the left."""

    segment_chosen = Signal(int)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Segments of the article"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._moving = False
        self._model = SegmentModel(self)
        self._delegate = SegmentDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_session(self, session: Session | None) -> None:
        """Show the segments of ``session``."""
        self._model.show(session)

    def show_only(self, rows: Sequence[int]) -> None:
        """Show the segments at ``rows`` of the article, in their order."""
        self._moving = True  # what Qt makes current when a row goes is nobody's choice
        self._model.show_only(rows)
        self._moving = False

    def refresh(self, segments: Iterable[str] | None) -> None:
        """Draw these segments anew; all for ``None``."""
        self._model.refresh(segments)

    def choose(self, row: int) -> None:
        """Show ``row`` of the article as the one worked on."""
        place = self._model.place_of(row)
        index = self._model.index(place)
        if not index.isValid():
            self.selectionModel().clear()
            return
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for other in (place - _CONTEXT_ROWS, place + _CONTEXT_ROWS, place):
            near = self._model.index(max(0, min(other, self._model.rowCount() - 1)))
            self.scrollTo(near, QAbstractItemView.ScrollHint.EnsureVisible)

    def show_found(self, found: Callable[[int], Places] | None) -> None:
        """Mark in each row of the article what ``found`` answers for it; nothing for ``None``."""
        if found is None and self._delegate.found is _nothing:
            return  # with every word that is typed
        self._delegate.found = found or _nothing
        self.viewport().update()

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw anew, and no more: QListView would lay out every row again, though all are equally high."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._moving:
            self.segment_chosen.emit(self._model.row_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the segment being worked on in sight, where it was."""
        index = self.currentIndex()
        seen = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(index))
        super().resizeEvent(event)
        if index.isValid() and seen:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.all_requested.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setFont(ui_font())
            painter.setPen(self._delegate.theme.colour("muted"))
            box = self.viewport().rect().adjusted(20, 24, -20, -20)
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(box, flags, tr("No segment fits."))
            painter.end()
