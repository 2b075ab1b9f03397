"""The segment being worked on, between its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reviewer.core.model import Flag, Span
from reviewer.services.review import Session
from reviewer.services.rule_words import rule_words
from reviewer.tongue import tr
from reviewer.ui.actions import Actions
from reviewer.ui.deciding_bar import DecidingBar
from reviewer.ui.differences_view import DifferencesView
from reviewer.ui.editor import SegmentEditor
from reviewer.ui.glyphs import verdict_pixmap
from reviewer.ui.neighbour import Neighbour
from reviewer.ui.positions import Shown, changed_units
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.theme import Theme, load, text_font
from reviewer.ui.underlines import Mark
from reviewer.ui.widgets import ActionButton, label
from reviewer.ui.wording import grade, introduced, right_to_left, verdict_word

DEBOUNCE_MS = 250
"""The longest that typed text waits before it is the final."""
COLUMN_WIDTH = 800
NEIGHBOURS = 4
"""The most that are shown on each side; how many depends on the height."""


class SegmentPane(QWidget):
    """Shows one segment of a session and tells what is typed into it; it changes nothing itself.

    ``own_flags`` answers which flags of a segment the reviewer's own edit introduced.
    """

    text_typed = Signal(object, object)
    typing = Signal()
    segment_requested = Signal(int)
    flag_pointed = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own_flags: Callable[[str], Collection[str]] = _none
        self._session: Session | None = None
        self._row = 0
        self._shown = Shown("")
        self._chosen = ""
        self._differences = True
        self._theme = load("light")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.flush)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(0)
        self._painted.timeout.connect(self.flush)
        self.editor = SegmentEditor()
        self.editor.reserve(actions.keys())
        self._glyph, self._place = QLabel(), label("", "muted")
        self._changes = DifferencesView(lambda: ActionButton(actions["restore"], tr("Restore"), "link"))
        self._above = [Neighbour() for _ in range(NEIGHBOURS)]
        self._below = [Neighbour() for _ in range(NEIGHBOURS)]
        self._scroll = ColumnScroll(self._column())
        self._build(actions)
        self._connect()

    # ---- building

    def _column(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(COLUMN_WIDTH)
        stack = QVBoxLayout(column)
        stack.setContentsMargins(20, 12, 20, 12)
        stack.setSpacing(4)
        stack.addStretch(2)
        for neighbour in self._above:
            stack.addWidget(neighbour)
        stack.addSpacing(6)
        stack.addWidget(self._sheet())
        stack.addSpacing(6)
        for neighbour in self._below:
            stack.addWidget(neighbour)
        stack.addStretch(3)
        return _centred(column)

    def _build(self, actions: Actions) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        bar = DecidingBar(actions)
        bar.setMaximumWidth(COLUMN_WIDTH)
        outer.addWidget(_centred(bar))

    def _sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setObjectName("sheet")
        sheet.setProperty("active", "true")
        sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._glyph)
        head.addWidget(self._place, 1)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(22, 14, 22, 10)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.editor)
        inner.addWidget(self._changes)
        return sheet

    def _connect(self) -> None:
        self.editor.typed.connect(self._on_typed)
        self.editor.word_ended.connect(self._painted.start)  # the key first reaches the screen
        self.editor.about_to_type.connect(self._end_word)
        self.editor.flag_pointed.connect(self.flag_pointed)
        for neighbour in (*self._above, *self._below):
            neighbour.chosen.connect(self.segment_requested)

    def dress(self, theme: Theme, zoom: int) -> None:
        """Take the theme's colours; ``zoom`` in per cent of the usual size of the text."""
        self._theme = theme
        self.editor.dress(theme, text_font(zoom))
        self._changes.dress(theme, text_font(zoom, 2))
        for neighbour in (*self._above, *self._below):
            neighbour.dress(theme, text_font(zoom, 2))
        if self._session is not None:
            self._head(self._session)

    # ---- showing

    def show_segment(self, session: Session, row: int, chosen: str = "") -> None:
        """Show the segment at ``row``, with the flag ``chosen`` shaded and the cursor at it."""
        self.flush()
        self._session, self._row, self._chosen = session, row, chosen
        self.editor.setReadOnly(session.read_only)
        self._load(session)
        self.refresh()
        marks = {m.flag: m for m in self.editor.marks()}
        at = marks[chosen].start if chosen in marks else 0
        self.editor.select(at, at)
        self._scroll.ensureWidgetVisible(self.editor, 0, 60)

    def hide_place(self) -> None:
        """Say nothing of where the segment is: how many there are is not known yet."""
        self._place.setText("")

    def close_session(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self._session = None
        self._shown = Shown("")
        self.editor.load("")

    def _load(self, session: Session) -> None:
        self._timer.stop()
        self._shown = Shown(session.final(session.segments.ids[self._row]))
        self.editor.load(self._shown)

    def refresh(self) -> None:
        """Show what the session says now; text that was typed and not yet sent is left alone."""
        session = self._session
        if session is None or self._unsent():
            return
        segment = session.segments.ids[self._row]
        self._turn(right_to_left(session.target.code))
        final = Shown(session.final(segment))
        if final.display != self.editor.text():
            self._load(session)
        self._shown = final
        self.editor.amend(final)
        self._mark(session.flag_groups(segment), self.own_flags(segment))
        self._head(session)
        mt = session.mt(segment)
        self._changes.compare(mt, final.text, session.target.code)
        self._changes.setVisible(self._differences and mt != final.text)
        self._neighbours(session)

    def _turn(self, rightwards: bool) -> None:
        """Lay the texts out as the language is written."""
        self.editor.set_right_to_left(rightwards)
        self._changes.set_right_to_left(rightwards)
        for neighbour in (*self._above, *self._below):
            neighbour.set_right_to_left(rightwards)

    def _head(self, session: Session) -> None:
        segment = session.segments[self._row]
        verdict = session.verdict(segment.id)
        self._glyph.setPixmap(verdict_pixmap(self, verdict, self._theme))
        place = tr("Segment {n} of {all}", n=self._row + 1, all=len(session.segments))
        self._place.setText(f"{place} · {verdict_word(verdict)}")

    def _mark(self, groups: tuple[tuple[Flag, ...], ...], own: Collection[str]) -> None:
        marks, words = [], rule_words()
        for group in groups:
            for flag in group:
                start, end = self._shown.span_units(flag.span)
                tip = f"{words.message(flag)}\n{grade(flag)}" + (
                    f"\n{introduced()}" if flag.id in own else ""
                )
                under = flag is not group[0]
                marks.append(Mark(flag.id, start, end, flag.severity, flag.confidence, tip, under))
        self.editor.set_marks(marks, self._chosen)

    def _neighbours(self, session: Session) -> None:
        room = max(1, min(NEIGHBOURS, (self.height() - 420) // 170))
        for n, neighbour in enumerate(self._above):
            self._neighbour(session, neighbour, self._row - NEIGHBOURS + n, n >= NEIGHBOURS - room)
        for n, neighbour in enumerate(self._below):
            self._neighbour(session, neighbour, self._row + 1 + n, n < room)

    @staticmethod
    def _neighbour(session: Session, neighbour: Neighbour, row: int, wanted: bool) -> None:
        if not wanted or not 0 <= row < len(session.segments):
            neighbour.hide()
            return
        segment = session.segments.ids[row]
        neighbour.show_segment(row, session.final(segment), session.verdict(segment))

    def choose_flag(self, flag: str) -> None:
        """Shade the flag ``flag``."""
        self._chosen = flag
        self.editor.set_marks(self.editor.marks(), flag)

    def take_focus(self) -> None:
        """Let what is typed go into the text; not while another page hides it."""
        if self.isVisibleTo(self.window()):
            self.editor.setFocus()

    def go_to_flag(self, flag: str) -> None:
        """Shade the flag and put the cursor at its start."""
        self.choose_flag(flag)
        for mark in self.editor.marks():
            if mark.flag == flag:
                self.editor.select(mark.start, mark.start)

    def selection(self) -> Span:
        """What is selected of the text, in code points; empty at the cursor when nothing is."""
        cursor = self.editor.textCursor()
        start = self._shown.to_point(cursor.selectionStart())
        return Span(start, max(start, self._shown.to_point(cursor.selectionEnd())))

    def show_found(self, spans: Sequence[Span], current: int = -1) -> None:
        """Shade what was searched for; the one numbered ``current`` more than the others."""
        self.editor.show_found([self._shown.span_units(span) for span in spans], current)

    def select_change(self, before: str, after: str) -> None:
        """Select what turned ``before`` into ``after``; a removal leaves the cursor at its place."""
        self.editor.select(*changed_units(before, after))
        self.take_focus()

    def point_at(self, point: int) -> None:
        """Put the cursor at the code point ``point`` of the text, so that typing goes on there."""
        unit = self._shown.to_units(point)
        self.editor.select(unit, unit)
        self.take_focus()

    def select_span(self, span: Span) -> None:
        """Select a span of the text (code points) and be there."""
        self.editor.select(*self._shown.span_units(span))
        self.take_focus()

    def show_differences(self, on: bool) -> None:
        """Show or hide what changed."""
        self._differences = on
        self.refresh()

    def show_beside(self, on: bool) -> None:
        """Show what changed side by side, or within the line."""
        self._changes.show_beside(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._session is not None:
            self._neighbours(self._session)

    # ---- typing

    def _unsent(self) -> bool:
        return self.editor.text() != self._shown.display

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.typing.emit()

    def _end_word(self) -> None:
        """The next key comes before the word was sent: each word is a step of undo."""
        if self._painted.isActive():
            self.flush()

    def flush(self) -> None:
        """Send what was typed and not yet sent."""
        self._timer.stop()
        self._painted.stop()
        session = self._session
        if session is None or not self._unsent():
            return
        text = self._shown.edited(self.editor.text())
        self._shown = Shown(text)
        self.editor.amend(self._shown)
        self.text_typed.emit(session.segments.ids[self._row], text)


def _none(segment: str) -> Collection[str]:
    return ()


def _centred(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return holder
