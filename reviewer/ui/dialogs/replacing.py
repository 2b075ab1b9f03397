"""What a replacement everywhere would change, segment by segment, each with a tick."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reviewer.services.editing import CONFIRMED
from reviewer.services.finding import Replacement
from reviewer.services.review import Session
from reviewer.tongue import grouped, tr, tr_count
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.differences_view import head, tail
from reviewer.ui.positions import one_line
from reviewer.ui.segment_model import Index
from reviewer.ui.theme import Theme, ui_font
from reviewer.ui.widgets import label
from reviewer.ui.wording import visible

Changes = Callable[[int], tuple[Replacement, ...]]
AROUND = 45
"""Code points shown on each side of a change."""
LINE = 22
_TICK = 22
_NUMBER = 56
_CHECKED = Qt.CheckState.Checked


class ReplaceModel(QAbstractListModel):
    """The segments that would change; a row is made when it is asked for."""

    ticked = Signal()

    def __init__(self, session: Session, rows: Sequence[int], changes: Changes, theme: Theme) -> None:
        super().__init__()
        self._session, self._changes, self._theme = session, changes, theme
        self._rows = list(rows)
        self._off: set[int] = set()
        ids = session.segments.ids
        self._confirmed = {row for row in rows if session.verdict(ids[row]) in CONFIRMED}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row in self._off else _CHECKED
        if role == Qt.ItemDataRole.UserRole:
            return row + 1, self.told(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = "; ".join(f"{one.hit.text} → {one.text}" for one in self._changes(row))
            return tr("Segment {number}: {changes}", number=row + 1, changes=said)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        if Qt.CheckState(value) is _CHECKED:
            self._off.discard(row)
        else:
            self._off.add(row)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def tick_all(self, on: bool) -> None:
        """Tick every segment, or none."""
        self._off = set() if on else set(self._rows)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    def chosen(self) -> list[int]:
        """The ticked rows of the article."""
        return [row for row in self._rows if row not in self._off]

    def confirmed(self) -> int:
        """How many of the ticked segments are confirmed, and would not be any more."""
        return len(self._confirmed - self._off)

    def told(self, row: int) -> str:
        """The changes of one segment as rich text, each with the words around it."""
        text = self._session.final(self._session.segments.ids[row])
        made = self._changes(row)
        parts = [_plain(tail(text[: made[0].hit.span.start], AROUND))]
        for n, one in enumerate(made):
            end = made[n + 1].hit.span.start if n + 1 < len(made) else len(text)
            between = text[one.hit.span.end : end]
            parts.append(self._marked(one.hit.text, "delete", "line-through"))
            parts.append(self._marked(one.text, "insert", "underline") if one.text else "")
            if n + 1 == len(made):
                parts.append(_plain(head(between, AROUND)))
            else:
                long = len(between) > 2 * AROUND
                parts.append(_plain(f"{head(between, AROUND)} {tail(between, AROUND)}" if long else between))
        return "".join(parts)

    def _marked(self, text: str, role: str, line: str) -> str:
        c = self._theme.colours
        style = f"text-decoration: {line}; color: {c[role]}; background-color: {c[role + '_ground']};"
        shown = visible(one_line(text)) if not text.strip(" ") or "\u00a0" in text else one_line(text)
        return f'<span style="{style}">{html.escape(shown, quote=False)}</span>'


def _plain(text: str) -> str:
    return html.escape(one_line(text), quote=False)


class ReplaceDelegate(QStyledItemDelegate):
    """Draws the tick, the segment's number and up to two lines of what changes."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * LINE + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        number, told = index.data(Qt.ItemDataRole.UserRole)
        box = option.rect
        document = self._document(told, box.width() - _TICK - _NUMBER - 10)
        top = box.top() + max(4.0, (box.height() - document.size().height()) / 2)
        painter.save()
        painter.setClipRect(box)
        painter.setFont(ui_font(13))
        self._tick(painter, QPointF(box.left() + 5, box.center().y() - 6), index)
        painter.setPen(self.theme.colour("muted"))
        place = QRectF(box.left() + _TICK, top + 1, _NUMBER - 12, LINE)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), grouped(number))
        painter.translate(box.left() + _TICK + _NUMBER, top)
        document.drawContents(painter)
        painter.restore()

    def _tick(self, painter: QPainter, at: QPointF, index: QModelIndex | QPersistentModelIndex) -> None:
        """The box at ``at``, over where the style has its own."""
        on = index.data(Qt.ItemDataRole.CheckStateRole) == _CHECKED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("accent" if on else "muted"), 1.2))
        painter.setBrush(self.theme.colour("accent" if on else "paper"))
        painter.drawRoundedRect(QRectF(at, QSizeF(13, 13)), 3, 3)
        if on:
            line = [QPointF(3, 7), QPointF(5.5, 9.5), QPointF(10, 3.5)]
            painter.setPen(QPen(self.theme.colour("on_accent"), 1.8))
            painter.drawPolyline([at + point for point in line])

    def _document(self, told: str, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(ui_font(14))
        document.setDocumentMargin(0)
        colour = self.theme.colours["text"]
        document.setHtml(f'<p style="white-space: pre-wrap; margin: 0; color: {colour};">{told}</p>')
        document.setTextWidth(width)
        return document


class ReplaceDialog(Dialog):
    """Tells the rows of the article whose segments are to be changed."""

    agreed = Signal(object)

    def __init__(
        self,
        session: Session,
        rows: Sequence[int],
        changes: Changes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Replace all"), parent)
        self.resize(760, 520)
        self.model = ReplaceModel(session, rows, changes, theme)
        self.model.setParent(self)
        self.summary = label("", wrap=True)
        self.list = QListView()
        self.list.setObjectName("ticks")
        self.list.setAccessibleName(tr("Segments that change"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = ReplaceDelegate(self.list)
        self._delegate.theme = theme
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.list, 1)
        self.add_close(tr("Cancel"))
        self.none = self.add_link(tr("Untick all"))
        self.every = self.add_link(tr("Tick all"))
        self.main = self.add_button(tr("Replace"), main=True)
        self.main.clicked.connect(self._on_agreed)
        self.none.clicked.connect(self._on_none)
        self.every.clicked.connect(self._on_every)
        self.model.ticked.connect(self._tell)
        self.list.installEventFilter(self)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()
        self._tell()

    def _tell(self) -> None:
        chosen, confirmed = len(self.model.chosen()), self.model.confirmed()
        words = tr_count(
            chosen,
            "{n} of {all} segments is changed, as one step of undo. Space takes a tick off.",
            "{n} of {all} segments are changed, as one step of undo. Space takes a tick off.",
            all=grouped(self.model.rowCount()),
        )
        if confirmed:
            words += " " + tr_count(
                confirmed,
                "{n} of them is confirmed and becomes open again.",
                "{n} of them are confirmed and become open again.",
            )
        self.summary.setText(words)
        self.main.setEnabled(chosen > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list agrees, as the button says."""
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.KeyPress and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.main.click()
            return True
        return super().eventFilter(watched, event)

    def _on_agreed(self) -> None:
        chosen = self.model.chosen()
        self.accept()
        self.agreed.emit(chosen)

    def _on_none(self) -> None:
        self.model.tick_all(False)

    def _on_every(self) -> None:
        self.model.tick_all(True)
