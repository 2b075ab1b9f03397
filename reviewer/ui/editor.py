"""The editor of one segment: one line of plain text, wrapped, with its flags underlined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QToolTip, QWidget

from reviewer.tongue import tr
from reviewer.ui.plain import tip
from reviewer.ui.positions import Shown, units, without_breaks
from reviewer.ui.theme import Theme
from reviewer.ui.underlines import Mark, paint_mark

LINE_HEIGHT = 150
"""Per cent of the font's own line height."""
LONGEST_PASTE = 20_000
"""Code points that are taken from the clipboard at once; more is an article, and would not be checked."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SegmentEditor(QTextEdit):
    """Shows and edits a segment's text; positions are UTF-16 units.

    Its own undo is off: the session's is the only one. Enter does nothing, pasted line ends become spaces.
    """

    typed = Signal()
    word_ended = Signal()
    about_to_type = Signal()
    flag_pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segment")
        self.setAccessibleName(tr("Text of the segment"))
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self._theme: Theme | None = None
        self._marks: list[Mark] = []
        self._chosen = ""
        self._found: list[Any] = []
        self._loading = False
        self._reserved: list[QKeySequence] = []
        self._shown = Shown("")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._fit)
        self.document().contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    # ---- text

    def text(self) -> str:
        """The text as it is, no-break spaces kept."""
        return self.document().toRawText().replace("\u2029", " ").replace("\u2028", " ")

    def load(self, shown: Shown | str) -> None:
        """Show a text, or one line as it stands, without telling anyone; the cursor goes to the start."""
        self._loading = True
        self._marks, self._found = [], []
        self._shown = shown if isinstance(shown, Shown) else Shown(shown)
        self.setPlainText(shown if isinstance(shown, str) else shown.display)
        self._space_lines()
        self.setExtraSelections([])
        self._loading = False
        self._fit()

    def amend(self, shown: Shown) -> None:
        """Show ``shown``, which is what was typed, with signs where hidden characters came in or went."""
        if shown.display != self.text():
            at, marks, chosen = self.textCursor().position(), self._marks, self._chosen
            self.load(shown)
            at = min(at, self.end_unit())
            self.select(at, at)
            self.set_marks(marks, chosen)
        self._shown = shown

    def set_right_to_left(self, on: bool) -> None:
        """Lay the text out from right to left, whatever it begins with; else as it begins."""
        option = self.document().defaultTextOption()
        wanted = Qt.LayoutDirection.RightToLeft if on else Qt.LayoutDirection.LayoutDirectionAuto
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def select(self, start: int, end: int) -> None:
        """Put the cursor at ``end`` with ``[start, end)`` selected."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _space_lines(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Take the theme's colours and the font of the text."""
        self._theme = theme
        self.setFont(font)
        self._show_chosen()
        self._fit()

    # ---- flags

    def set_marks(self, marks: Sequence[Mark], chosen: str = "") -> None:
        """Underline ``marks``; the one of the flag ``chosen`` is shaded."""
        self._marks = list(marks)
        self._chosen = chosen
        self._show_chosen()
        self.viewport().update()

    def marks(self) -> tuple[Mark, ...]:
        """The flags as they stand under the text now, carried through what was typed."""
        return tuple(self._marks)

    def show_found(self, places: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Shade what was searched for: ``places`` in units, the one numbered ``current`` more than the others."""
        self._found = []
        for n, (start, end) in enumerate(places if self._theme is not None else ()):
            self._found.append(self._shade(start, end, "found_now" if n == current else "found"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = (m for m in self._marks if m.flag == self._chosen and self._theme is not None)
        self.setExtraSelections([*(self._shade(m.start, m.end, "chosen") for m in chosen), *self._found])

    def _shade(self, start: int, end: int, role: str) -> Any:
        """The ground of ``[start, end)`` in a colour of the theme; it moves with the text."""
        assert self._theme is not None
        shade: Any = QTextEdit.ExtraSelection()
        shade.format = QTextCharFormat()
        shade.format.setBackground(self._theme.colour(role))
        shade.cursor = QTextCursor(self.document())
        shade.cursor.setPosition(start)
        shade.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return shade

    def points_at(self, flag: str) -> bool:
        """Whether the cursor is in the words of ``flag``."""
        at = self.textCursor().position()
        return any(m.flag == flag and m.start <= at <= m.end for m in self._marks)

    def _mark_at(self, unit: int) -> Mark | None:
        under = [m for m in self._marks if m.start <= unit <= m.end]
        return min(under, key=lambda m: m.end - m.start, default=None)

    # ---- what Qt tells

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        if self._loading:
            return
        size = self.document().characterCount() - 1
        added, removed = min(added, size), min(removed, size + removed)
        self._marks = [m for m in (mark.after(at, removed, added) for mark in self._marks) if m]
        self._show_chosen()
        self.typed.emit()
        if added == 1 and removed == 0 and self.document().characterAt(at).isspace():
            self.word_ended.emit()

    def _on_cursor_moved(self) -> None:
        if self._loading or not self.hasFocus():
            return
        mark = self._mark_at(self.textCursor().position())
        if mark is not None and mark.flag != self._chosen:
            self.flag_pointed.emit(mark.flag)

    def _fit(self) -> None:
        """As tall as the text."""
        height = int(self.document().size().height()) + 6
        if height != self.height():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(400, int(self.document().size().height()) + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._theme is None or not self._marks:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(0, -self.verticalScrollBar().value()))
        for mark in self._marks:
            paint_mark(painter, self.document(), mark, self._theme)
        painter.end()

    # ---- keys, paste, tips

    def reserve(self, keys: Sequence[QKeySequence]) -> None:
        """Leave ``keys`` to the window, also where an editor would take them (undo, redo)."""
        self._reserved = list(keys)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed in self._reserved:
                event.ignore()
                return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), tip(mark.tip) if mark else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.about_to_type.emit()
        if event.key() in _ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.about_to_type.emit()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = without_breaks(source.text())
        if len(text) > LONGEST_PASTE:
            said = tr(
                "What was copied is too long for one segment (at most {most} characters).", most=LONGEST_PASTE
            )
            QToolTip.showText(self.mapToGlobal(self.cursorRect().bottomLeft()), said, self)
        elif text:
            self.textCursor().insertText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as the text has it; Qt's own would turn no-break spaces into spaces, and copy signs."""
        data = QMimeData()
        cursor = self.textCursor()
        text = self._shown.edited(self.text())
        data.setText(Shown(text).cut(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions()[:3]:
            menu.removeAction(action)  # Qt's own undo and redo, which are off, and their line
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def end_unit(self) -> int:
        """The position after the last character."""
        return units(self.text())
