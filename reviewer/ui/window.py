"""The window: puts the panes side by side and carries their signals; it decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolBar, QVBoxLayout, QWidget

from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui.actions import Actions
from reviewer.ui.deeds import Deeds
from reviewer.ui.desk import Desk
from reviewer.ui.filter_bar import FilterBar
from reviewer.ui.flag_pane import FlagPane
from reviewer.ui.language_button import LanguageButton
from reviewer.ui.messages import Messages
from reviewer.ui.places import Centre, Pages, Side
from reviewer.ui.plain import title
from reviewer.ui.segment_list import SegmentList
from reviewer.ui.segment_pane import SegmentPane
from reviewer.ui.start_screen import StartScreen
from reviewer.ui.status_bar import StatusBar
from reviewer.ui.theme import Theme, app_icon

NUMBERS_MS = 200
"""How often at most the numbers of flags and of segments are shown anew while an article is checked."""
USUAL = QSize(1280, 800)
FRAME = QSize(12, 44)
"""Pixels that the frame and the title bar of a window may take on a screen."""
_LIFE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Window(QMainWindow):
    """Panes, menus and status bar over a desk."""

    dropped = Signal(object)
    closed = Signal()
    unsaved = Signal()

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages
        self.desk = Desk(messages, self)
        self.actions_ = Actions(self)
        self.deeds = Deeds(self.desk, self.actions_, messages, self)
        self.list = SegmentList()
        self.filters = FilterBar(self.actions_)
        self.pane = SegmentPane(self.actions_)
        self.flags = FlagPane(self.actions_)
        self.start = StartScreen(self.actions_)
        self.languages = LanguageButton()
        self.status = StatusBar(self.languages)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.centre, self.side = Centre(self.pane), Side(self.flags)
        self.pages = Pages(self.start, self.split)
        self.left = QWidget()
        self.tools = QToolBar(tr("Tools"))
        self._stale = False
        self._numbers = QTimer(self)
        self._numbers.setSingleShot(True)
        self._numbers.setInterval(NUMBERS_MS)
        self._numbers.timeout.connect(self._catch_up)
        self._build()
        self._connect_desk()
        self._connect_panes()
        self._on_closed()

    def _build(self) -> None:
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 500)
        self.resize(USUAL)
        self._fill_left()
        for widget, least in ((self.left, 180), (self.centre, 460), (self.side, 250)):
            widget.setMinimumWidth(least)
            self.split.addWidget(widget)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(5)
        self.split.setSizes([300, 640, 340])
        self.setCentralWidget(self.pages)
        self.tools.setObjectName("tools")
        self.tools.setMovable(False)
        self.tools.setIconSize(QSize(20, 20))
        self.tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.tools)
        self.setStatusBar(self.status)
        self.actions_.build(self, self.tools)
        self.setTabOrder(self.list, self.pane.editor)

    def _fill_left(self) -> None:
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)

    def _connect_desk(self) -> None:
        desk = self.desk
        self.pane.own_flags = desk.own_flags
        desk.leaving.connect(self.pane.flush)
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)
        desk.segment_shown.connect(self._on_segment_shown)
        desk.segments_changed.connect(self._on_segments_changed)
        desk.flags_taken.connect(self._on_flags_taken)
        desk.queue_changed.connect(self._show_queue)
        desk.flag_chosen.connect(self._on_flag_chosen)
        desk.checking_changed.connect(self._on_checking)
        desk.keeper.state_changed.connect(self.status.show_saved)
        self.deeds.text_revealed.connect(self.pane.select_change)
        self.deeds.text_applied.connect(self.pane.point_at)
        self.messages.said.connect(self.status.say)
        self.messages.taken_back.connect(self.status.take_back)
        self.messages.outdated.connect(self.status.forget)

    def _connect_panes(self) -> None:
        self.list.segment_chosen.connect(self._on_row_chosen)
        self.list.clicked.connect(self._on_row_pressed)
        self.list.all_requested.connect(self.actions_["show_all"].trigger)
        self.filters.filter_chosen.connect(self.desk.set_filter)
        self.list.activated.connect(self._on_row_pressed)
        self.pane.segment_requested.connect(self._on_row_chosen)
        self.pane.text_typed.connect(self.deeds.type_text)
        self.pane.typing.connect(self._on_typing)
        self.pane.flag_pointed.connect(self.desk.choose_flag)
        self.flags.flag_chosen.connect(self._on_card_chosen)
        self.flags.apply_requested.connect(self.deeds.apply)
        self.flags.dismiss_requested.connect(self.deeds.dismiss)
        self.flags.mute_requested.connect(self.deeds.mute)
        self.flags.mute_always_requested.connect(self.deeds.mute_always)
        self.flags.reopen_requested.connect(self.deeds.reopen)
        self.flags.unmute_requested.connect(self.deeds.unmute)
        self.languages.language_chosen.connect(self.deeds.set_language)
        self.start.path_chosen.connect(self.dropped)

    def fit(self, room: QSize) -> None:
        """Take the usual size, or what a screen with so much ``room`` leaves beside the frame."""
        self.resize(USUAL.boundedTo(room - FRAME))

    def dress(self, theme: Theme, zoom: int) -> None:
        """Take the theme's colours and the size of the text."""
        self.actions_.dress(theme)
        self.list.dress(theme)
        self.flags.dress(theme)
        self.pane.dress(theme, zoom)
        self._show_flags()

    # ---- what the desk tells

    def _on_opened(self) -> None:
        session = self.desk.session
        assert session is not None
        self.list.show_session(session)
        self.pages.turn_to_review()
        self.actions_.enable(True)
        self.status.show_article(True)
        name = session.article.origin.file or session.article.title or tr("Pasted text")
        self.setWindowTitle(f"{title(name)} — Reviewer")
        self._on_progress()

    def show_beginning(self, session: Session) -> None:
        """Show what there is to read of an article that is still being opened; nothing can be done to it yet."""
        if self.desk.session is None:
            self.list.show_session(session)
            self.list.choose(0)
            self.pane.show_segment(session, 0)
            self.pane.hide_place()
            self.pages.turn_to_review()

    def end_beginning(self) -> None:
        """The article was not opened after all."""
        if self.desk.session is None:
            self._on_closed()

    def _on_closed(self) -> None:
        self.list.show_session(None)
        self.pane.close_session()
        self.pages.turn_to_start()
        self.actions_.enable(False)
        self.status.show_article(False)
        self.setWindowTitle("Reviewer")

    def _on_segment_shown(self, row: int) -> None:
        session = self.desk.session
        assert session is not None
        self._show_queue()
        self.pane.show_segment(session, row, self.desk.chosen)
        if not self.list.hasFocus():  # who walks through the list by keys goes on walking
            self.pane.take_focus()
        self._show_flags()

    def _on_segments_changed(self, segments: frozenset[str] | None) -> None:
        self.list.refresh(segments)
        self._show_queue()
        self.pane.choose_flag(self.desk.chosen)
        self.pane.refresh()
        self._show_flags()
        self._on_progress()

    def _on_flags_taken(self, segments: frozenset[str]) -> None:
        """As little as flags can change: there are many such calls while an article is checked."""
        self.list.refresh(segments)
        if self.desk.segment in segments:
            self.pane.choose_flag(self.desk.chosen)
            self.pane.refresh()
        if self.desk.segment in segments or not self.desk.checking:
            self._show_flags()
        self._stale = True

    def _on_checking(self) -> None:
        """Numbers on chips move the list under them: while they change all the time, a person sees some of them."""
        if not self.desk.checking:
            self._catch_up()
        elif not self._numbers.isActive():
            self._numbers.start()

    def _catch_up(self) -> None:
        """Show how many segments there are of each kind, and how far the checks are."""
        self._numbers.stop()
        if self._stale and self.desk.session is not None:
            self._show_queue()
        self._stale = False
        self._on_progress()

    def _show_queue(self) -> None:
        """The segments that are to be shown, and what asks for them."""
        queue = self.desk.queue
        if queue is not None:
            rows = self.desk.rows()
            self.list.show_only(rows)
            self.list.choose(self.desk.row)
            self.filters.show_queue(queue.filter, queue.counts(), len(rows))

    def _on_flag_chosen(self, flag: str) -> None:
        self.pane.choose_flag(flag)
        self.flags.choose(flag)
        if not self.pane.editor.textCursor().hasSelection() and not self.pane.editor.points_at(flag):
            self.pane.go_to_flag(flag)

    def _show_flags(self) -> None:
        session = self.desk.session
        if session is not None:
            desk = self.desk
            self.flags.show_flags(
                desk.flags(),
                desk.chosen,
                session.decisions(desk.segment),
                session.mutes,
                desk.checking,
                session.final(desk.segment),
                desk.own_flags(desk.segment),
            )

    def _on_progress(self) -> None:
        session = self.desk.session
        if session is None:
            return
        self.actions_["undo"].setEnabled(session.can_undo)
        self.actions_["redo"].setEnabled(session.can_redo)
        if self.desk.behind:
            return
        counts = session.counts()
        checking, share = self.desk.checking, self.desk.checked
        self.status.show_progress(counts.reviewed, counts.segments, counts.flags_open, checking, share)
        self.languages.show_languages(session.source, session.target)

    # ---- what the panes tell

    def _on_typing(self) -> None:
        self.desk.keeper.typing()
        self.actions_["undo"].setEnabled(True)

    def _on_row_chosen(self, row: int) -> None:
        if row != self.desk.row:
            self.desk.go(row)

    def _on_row_pressed(self, index: QModelIndex) -> None:
        self.pane.editor.setFocus()

    def _on_card_chosen(self, flag: str) -> None:
        self.desk.choose_flag(flag)
        self.pane.go_to_flag(flag)

    # ---- what the system tells

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and click in the application is a sign of life."""
        if event.type() in _LIFE:
            self.desk.watch.touch()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.start.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.show_drop(False)
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.dropped.emit(local[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.desk.shut_down():
            event.ignore()
            self.unsaved.emit()
            return
        self.closed.emit()
        super().closeEvent(event)

    def shows_article(self) -> bool:
        """Whether the panes are shown, and not the start screen."""
        return self.pages.on_review()
