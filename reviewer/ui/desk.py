"""The open review as the window sees it: which segment, which flag, what the checks found."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.core.model import Change, Flag
from reviewer.services.castings import settled
from reviewer.services.check_job import Found, Snapshot
from reviewer.services.queues import Filter, Order, Queue, Show
from reviewer.services.review import Session
from reviewer.services.source_text import sure_sources
from reviewer.tongue import tr
from reviewer.ui import navigation
from reviewer.ui.bridge import SessionBridge
from reviewer.ui.catching_up import MANY, CatchingUp
from reviewer.ui.checking import CheckRunner
from reviewer.ui.keeper import Keeper, leave_be
from reviewer.ui.messages import Messages
from reviewer.ui.opening import Opened
from reviewer.ui.stopwatch import Stopwatch

TAKE_SECONDS = 0.003
"""How long flags are taken over before the window may breathe: a long article has thousands."""
AT_LEAST, AT_MOST = 10, 400
"""Segments whose flags are taken over at once, however long that takes, and however short."""
RECHECK_MS = 300
"""How long after the last edit the article is checked again."""
_TEXT_CELLS = ("final", "gap", "segment", "language", "person", "source")
_OF_SEGMENT = ("final", "gap", "segment")


class Desk(QObject):
    """Holds the session and its store; panes ask it nothing, the window hands on what it tells.

    ``note_pointed`` leads to a span of a note of the segment at hand, or with "" away from notes.
    ``remarked`` comes when an article is open and what there is to say of that was said.
    ``leaving`` comes before anything that needs what was typed to be in the session; ``closing`` when the session
    is as it will be kept and still there. ``flags_taken`` tells of which segments checks told, ``segments_changed`` of
    all other changes.
    """

    leaving = Signal()
    opened = Signal()
    remarked = Signal()
    closing = Signal()
    closed = Signal()
    session_changed = Signal(object)
    segment_shown = Signal(int)
    segments_changed = Signal(object)
    flags_taken = Signal(object)
    queue_changed = Signal()
    flag_chosen = Signal(str)
    note_pointed = Signal(str, object)
    checking_changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.session: Session | None = None
        self.opened_from: Opened | None = None
        self.keeper = Keeper(messages, self)
        self.queue: Queue | None = None
        self.row, self.chosen = 0, ""
        self.checked = 0
        """Per cent of the article that a first run has looked at; 0 when none is under way."""
        self.watch = Stopwatch()
        self._alias = ""
        self._muted: frozenset[str] = frozenset()
        self._back: Mapping[str, str] = {}
        self._bridge: SessionBridge | None = None
        self._recheck = QTimer(self)
        self._recheck.setSingleShot(True)
        self._recheck.setInterval(RECHECK_MS)
        self._recheck.timeout.connect(self.check)
        self._waiting: deque[tuple[str, tuple[Flag, ...]]] = deque()
        self._at_once = AT_LEAST
        self._taken: frozenset[str] | None = None
        self._take_over = QTimer(self)
        self._take_over.setInterval(0)
        self._take_over.timeout.connect(self._on_take_over)
        self._behind = CatchingUp(self)
        self._behind.done.connect(self._on_caught_up)
        self._runner = CheckRunner(self)
        self._runner.found.connect(self._on_found)
        self._runner.failed.connect(self._on_failed)
        self._runner.progressed.connect(self._on_progressed)
        self._runner.remarked.connect(self._messages.say)

    # ---- opening and closing

    def open(self, opened: Opened, segment: str = "") -> None:
        """Take up ``opened`` at the segment with the id ``segment``, or at the first open one; nothing is open."""
        self.session, self.opened_from = opened.session, opened
        opened.session.take_back(self._back)
        self.queue = Queue(opened.session)
        self._bridge = SessionBridge(opened.session, self)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.segments_changed.connect(self._on_segments_changed)
        self.keeper.keep(opened.store)
        self.watch.take()
        row = opened.session.rows.get(segment)
        self.row = navigation.first_unreviewed(opened.session) if row is None else row
        self.chosen = ""
        self.opened.emit()
        self.go(self.row)
        self.check()
        if opened.remark:
            self._messages.say(opened.remark, "good")
        self.remarked.emit()

    def close(self, give_up: bool = False) -> bool:
        """Put the session down, its record written and let go.

        False, and the session stays, when the disk did not take the changes and we are not to ``give_up``.
        """
        if self.session is None:
            return True
        self.leaving.emit()
        self._count_time()
        self.closing.emit()
        if not self.keeper.close(give_up):
            return False
        self._recheck.stop()
        self._take_over.stop()
        self._behind.forget()
        self._waiting.clear()
        self._runner.forget()
        if self._bridge is not None:
            self._bridge.close()
            self._bridge.deleteLater()
        self.session, self.opened_from, self._bridge, self.queue = None, None, None, None
        self.closed.emit()
        return True

    def shut_down(self, give_up: bool = False) -> bool:
        """Close, and wait for the worker."""
        if not self.close(give_up):
            return False
        self._runner.close()
        return True

    def set_person(self, alias: str, muted: frozenset[str], back: Mapping[str, str]) -> None:
        """Decisions are signed with ``alias`` from now on, and the rules ``muted`` flag nothing.

        ``back`` are rules that were muted so once, with the time (ISO 8601 UTC) until which they were.
        """
        if self.session is not None and alias != self._alias:
            self.session.alias = alias
        self._alias, self._back = alias, back
        if self.session is not None and self.session.take_back(back):
            self._on_segments_changed(None)
        if muted != self._muted:
            self._muted = muted
            self.check()

    # ---- where one is

    @property
    def segment(self) -> str:
        """The id of the segment being worked on."""
        assert self.session is not None
        return self.session.segments.ids[self.row]

    def flags(self) -> list[Flag]:
        """Open flags of the segment, by place; those that overlap the first of their group after it."""
        assert self.session is not None
        return list(self.session.open_flags(self.segment))

    def own_flags(self, segment: str) -> frozenset[str]:
        """Ids of the segment's open flags that the reviewer's own edit introduced."""
        session = self.session
        if session is None or not session.edited(segment):
            return frozenset()
        flags, mt, final = session.open_flags(segment), session.mt(segment), session.final(segment)
        return self._runner.baseline.introduced(segment, flags, mt, final)

    def go(self, row: int, flag: str = "") -> None:
        """Work on the segment at ``row``, with ``flag`` or its first flag chosen."""
        if self.session is None or not 0 <= row < len(self.session.segments):
            return
        self.leaving.emit()
        self._count_time()
        self.row = row
        self.chosen = flag if flag in [f.id for f in self.flags()] else self._first_flag()
        self.segment_shown.emit(row)

    def go_round(self, row: int, flag: str = "", *, forward: bool = True) -> None:
        """``go``, and say so when that leads round the end of what is shown."""
        rows = self.rows()
        if self.row in rows and row in rows and (rows.index(row) < rows.index(self.row)) is forward:
            past_end, past_start = (
                tr("Past the end: on from the start."),
                tr("Past the start: on from the end."),
            )
            self._messages.say(past_end if forward else past_start)
        self.go(row, flag)

    def _first_flag(self) -> str:
        """The segment's first flag, of the kind that the filter asks for if there is one."""
        flags = self.flags()
        asked = self.queue.filter if self.queue else Filter()
        return next((f.id for f in flags if asked.fits(f)), flags[0].id if flags else "")

    def step(self, by: int) -> None:
        """Go ``by`` segments on in the list."""
        row = navigation.step(self.rows(), self.row, by)
        if row is not None:
            self.go(row)

    def choose_flag(self, flag: str) -> None:
        """Choose a flag of this segment."""
        self.chosen = flag
        self.flag_chosen.emit(flag)

    def step_flag(self, forward: bool) -> None:
        """Choose the next or previous flag, here or in another segment."""
        if self.session is None:
            return
        found = navigation.step_flag(self.session, self.row, self.chosen, forward, self.rows())
        if found is None:
            self._messages.say(*self._no_flag())
        elif found[0] == self.row:
            self.choose_flag(found[1])
        else:
            self.go_round(*found, forward=forward)

    def _no_flag(self) -> tuple[str, str]:
        """What is said where there is no flag to go to, and its tone."""
        if self.checking:
            return tr("No other flag has been found yet; the article is still being checked."), ""
        if self.filtered:
            return tr(
                "There is no other open flag in this queue; Esc in the list shows all segments."
            ), "good"
        return tr("There is no other open flag."), "good"

    # ---- which segments are shown

    def rows(self) -> Sequence[int]:
        """The segments shown, in their order; the one being worked on stays among them until it is left."""
        return self.queue.rows(self.segment) if self.queue is not None else ()

    @property
    def filtered(self) -> bool:
        """Whether some segments may not be shown."""
        return self.queue is not None and self.queue.filter.narrows

    def set_filter(self, wanted: Filter) -> None:
        """Show what fits; go there when the segment at hand does not, and to the worst when that comes first."""
        if self.queue is None:
            return
        self.leaving.emit()
        resorted = wanted.order is Order.WORST and self.queue.filter.order is Order.READING
        self.queue.set_filter(wanted)
        rows = self.queue.rows()
        row = rows[0] if rows and resorted else navigation.nearest(rows, self.row)
        if row is not None and row != self.row:
            self.go(row)
        elif not any(f.id == self.chosen and wanted.fits(f) for f in self.flags()):
            self.choose_flag(self._first_flag())
        self.queue_changed.emit()

    def show(self, show: Show) -> None:
        """Show the segments of one kind; all of them in reading order, without any filter, for ``ALL``."""
        if self.queue is not None:
            self.set_filter(Filter() if show is Show.ALL else replace(self.queue.filter, show=show))

    def toggle_order(self) -> None:
        """The worst first, or as the article is read."""
        if self.queue is not None:
            worst = self.queue.filter.order is Order.READING
            self.set_filter(replace(self.queue.filter, order=Order.WORST if worst else Order.READING))

    def _count_time(self) -> None:
        worked = self.watch.take()
        if self.session is not None and worked > 0 and not self.session.read_only:
            self.session.add_time(self.segment, worked)

    # ---- what the session and the checks tell

    def _on_changed(self, change: Change) -> None:
        self.keeper.tell()
        self.session_changed.emit(change)
        if any(edit.cell.kind in _TEXT_CELLS for edit in change.edits):
            self._runner.tell_again(edit.cell.id for edit in change.edits if edit.cell.kind in _OF_SEGMENT)
            self._recheck.start()

    def _on_segments_changed(self, segments: frozenset[str] | None) -> None:
        if self.session is None or self.queue is None:
            return
        taken = self._taken
        if taken is not None:
            segments = taken
        elif segments is not None and len(segments) > MANY:
            self._behind.start(self.session, self.queue, segments)
            segments &= {self.segment}
        self.queue.refresh(segments)
        if (segments is None or self.segment in segments) and self.chosen not in [f.id for f in self.flags()]:
            self.chosen = self._first_flag()
        if taken is None:
            self.segments_changed.emit(segments)
        else:
            self.flags_taken.emit(taken)

    def _on_caught_up(self) -> None:
        self.segments_changed.emit(None)

    @property
    def behind(self) -> bool:
        """Whether the queue and the counts are still to catch up with a large change."""
        return self._behind.busy

    @property
    def checking(self) -> bool:
        """Whether flags are still to come."""
        return self._runner.busy or self._take_over.isActive()

    @property
    def rechecking(self) -> bool:
        """Whether an edit waits to be checked."""
        return self._recheck.isActive()

    def check(self) -> None:
        """Check the article as it is now."""
        session = self.session
        if session is None:
            return
        self._runner.request(
            Snapshot(
                session.article,
                session.segmentation,
                session.finals(),
                session.gaps(),
                session.target,
                session.source,
                self._muted,
                settled(session),
                sure_sources(session),
            )
        )
        self.checking_changed.emit()

    def _on_found(self, found: Found) -> None:
        self.keeper.set_rules(self._runner.rules)
        self._waiting.extend(found.items())
        leave_be()
        self._take_over.start()

    def _on_take_over(self) -> None:
        """The next of the flags found; those of a text that was edited meanwhile the session drops itself."""
        start = perf_counter()
        some = [self._waiting.popleft() for _ in range(min(self._at_once, len(self._waiting)))]
        if not self._waiting:
            self._take_over.stop()
        if self.session is not None and some:
            self._taken = frozenset(segment for segment, _flags in some)
            self.session.set_flags(dict(some))
            self._taken = None
        self.checking_changed.emit()
        if len(some) == self._at_once:
            fitting = int(len(some) * TAKE_SECONDS / (perf_counter() - start))
            self._at_once = max(AT_LEAST, min(AT_MOST, fitting, 2 * self._at_once))

    def _on_progressed(self, done: int, total: int) -> None:
        share = 100 * done // max(1, total)
        if share != self.checked:
            self.checked = share if share < 100 else 0
            self.checking_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._messages.fail(error)
        self.checking_changed.emit()
