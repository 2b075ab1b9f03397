"""Runs the checks beside the window: a snapshot goes out, flags come back, stale answers are dropped."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from reviewer.services.check_job import Answer, Found, Job, Runs, Snapshot, Told
from reviewer.services.check_process import CheckProcess, GoneError
from reviewer.services.introduced import Baseline
from reviewer.services.rule_titles import TITLES
from reviewer.services.rule_words import rule_words

ONE_PROCESS = "REVIEWER_ONE_PROCESS"
"""The variable of the environment that keeps the checks in the window's own process."""
SWITCH_SECONDS = 0.0001
"""How long a worker may hold the interpreter. One repaint takes it up hundreds of times, and waits each time: with
10,000 segments a key waited 460 ms at p99 at 0.0005, 35 ms at 0.0001 (tests/benchmarks/window.py).
"""

IDLE_MS = 4000
"""How long after the last answer, when nothing was asked meanwhile, what will be needed later is got ready."""

MANY = 20_000
"""Segments from which on memory is kept for them."""


@dataclass(frozen=True)
class _Asked:
    """A job under way, or the next one; of which article, counted since the start, and whether it is wanted still."""

    snapshot: Snapshot
    article: int
    stop: Event = field(default_factory=Event)


class CheckRunner(QObject):
    """One run at a time; asking again while one is under way stops that one.

    ``found`` comes with the segments whose text or flags are news: block by block in the first run over an article,
    and once a later run has ended. ``progressed`` tells how many segments of how many that run has looked at.

    ``rules`` is the digest of all that can flag, known once a run has ended; ``baseline`` what the same checks say
    of the texts as delivered.

    Runs go on in a process of their own; in a thread where none can be had, or it has ended.
    """

    found = Signal(object)
    failed = Signal(object)
    remarked = Signal(str)
    progressed = Signal(int, int)
    _answered = Signal(object, object)
    _told_some = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._runs: Runs = _here() if os.environ.get(ONE_PROCESS) else CheckProcess()
        self._latest: _Asked | None = None
        self._running = False
        self._whole = False
        self._article = 0
        self._checked = -1
        self._again: set[str] = set()
        self._told: set[str] = set()
        self.rules = ""
        self.baseline = Baseline()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        self._answered.connect(self._on_answered)
        self._told_some.connect(self._on_told_some)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._latest is not None

    def request(self, snapshot: Snapshot) -> None:
        """Check ``snapshot``; the answer to an earlier one will not come any more."""
        self._idle.stop()
        self._give_up()
        self._latest = _Asked(snapshot, self._article)
        if not self._running:
            self._start(self._latest)

    def tell_again(self, segments: Iterable[str]) -> None:
        """Whatever was told of ``segments`` is no longer held; the next run tells of them, news or not."""
        self._again.update(segments)

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._give_up()
        self._latest, self._whole = None, False
        self._article += 1
        self._again.clear()
        self.baseline = Baseline()

    def close(self) -> None:
        """End the worker; called before the window goes."""
        self._idle.stop()
        self.forget()
        self._runs.close()
        self._pool.waitForDone(10_000)

    def _give_up(self) -> None:
        if self._latest is not None:
            self._latest.stop.set()
            self._runs.stop()

    def _start(self, asked: _Asked) -> None:
        self._running = True
        anew = asked.article != self._checked
        self._checked = asked.article
        job = Job(asked.snapshot, not self._whole, anew, frozenset(self._again))
        self._again.clear()

        def tell(told: Told) -> None:
            self._told_some.emit(asked, told)

        def work() -> None:
            try:
                answer: object = self._run(job, asked.stop.is_set, tell)
            except Exception as error:
                answer = error
            self._answered.emit(asked, answer)
            if isinstance(answer, Answer):
                _ready_for_edits(asked.snapshot.target.code)

        self._pool.start(work)

    def _run(self, job: Job, stop: Callable[[], bool], tell: Callable[[Told], None]) -> Answer | None:
        """In the worker's thread."""
        rule_words()  # what flags say in another language, read before the first card is drawn
        try:
            return self._runs.run(job, stop, tell)
        except GoneError:
            if stop():
                return None
            self._runs = _here()
            return self._runs.run(job, stop, tell)

    def _on_told_some(self, asked: _Asked, told: Told) -> None:
        TITLES.tell(told.titles)
        wanted = asked is self._latest and not asked.stop.is_set()
        self._take(asked, told.flags, wanted)
        if wanted:
            self.progressed.emit(told.done, told.total)

    def _on_answered(self, asked: _Asked, answer: object) -> None:
        self._running = False
        wanted = asked is self._latest
        if wanted:
            self._latest = None
        if isinstance(answer, Answer):
            self._take_answer(asked, answer, wanted)
        elif isinstance(answer, Exception) and wanted:
            self.failed.emit(answer)
        if self._latest is not None and not self._running:
            self._start(self._latest)

    def _take_answer(self, asked: _Asked, answer: Answer, wanted: bool) -> None:
        TITLES.tell(answer.titles)
        if len(asked.snapshot.segmentation.segments) <= MANY:
            self._idle.start()
        if asked.article == self._article:
            self.baseline.add(answer.delivered, (), asked.snapshot.segmentation.segments.rows)
        if wanted:
            self.rules, self._whole = answer.rules, True
            self._tell_remarks(answer.remarks)
        self._take(asked, answer.flags, wanted)

    def _take(self, asked: _Asked, found: Found, wanted: bool) -> None:
        """Tell of what was found; where it is not wanted any more, it is to be told again."""
        if asked.article != self._article:
            return
        rows = asked.snapshot.segmentation.segments.rows
        self.baseline.add(found, asked.snapshot.finals, rows)
        if wanted:
            self.found.emit(found)
        else:
            self._again.update(found)

    def _on_idle(self) -> None:
        if not self._running:
            self._pool.start(_ready_for_dialogs)

    def _tell_remarks(self, remarks: Iterable[str]) -> None:
        for sentence in remarks:
            if sentence not in self._told:
                self._told.add(sentence)
                self.remarked.emit(sentence)


@cache
def _ready_for_edits(language: str | None) -> None:
    """Load, in the worker's thread, the words by which an edit is looked through, before there is one."""
    from reviewer.core.differences import word_diff
    from reviewer.core.ledger import ledger

    word_diff("A bank.", "A town.")
    ledger("A bank.", "A town.", language)


@cache
def _ready_for_dialogs() -> None:
    """Read, in the worker's thread, the rules that the settings, the catalogue and the inspector show."""
    from reviewer.services.own_rules import own_rules

    own_rules().entries()


def _here() -> Runs:
    """What runs jobs in this process; the checks are read only when they are needed here."""
    from reviewer.services.checker import Checker

    return Checker()
