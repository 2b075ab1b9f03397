"""Runs the checks beside the window: a snapshot goes out, flags come back, stale answers are dropped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event
from time import monotonic
from typing import cast

from PySide6.QtCore import QObject, QThreadPool, Signal

from reviewer.checks.contract import Settled
from reviewer.checks.engine import Engine, Progress
from reviewer.core.model import Article, Flag, Language, Segmentation
from reviewer.services.checking import make_engine, prose_of, rules_digest
from reviewer.services.introduced import Baseline
from reviewer.services.own_rules import OwnRules, own_rules

SWITCH_SECONDS = 0.0001
"""How long the worker may hold the interpreter. One repaint takes it up hundreds of times, and waits each time: with
10,000 segments a key waited 460 ms at p99 at 0.0005, 35 ms at 0.0001 (tests/benchmarks/window.py).
"""

TELL_SECONDS = 0.1
"""How often at most a run's flags are handed on while it goes on."""

Found = Mapping[str, tuple[Flag, ...]]
Tell = Callable[[Progress], None]
_Known = tuple[str | None, tuple[Flag, ...]]
_Basis = tuple[Article, Engine, Settled, Mapping[str, str]]


@dataclass(frozen=True)
class Snapshot:
    """All that a run looks at; nothing of it changes any more."""

    article: Article
    segmentation: Segmentation
    finals: Mapping[str, str]
    gaps: Mapping[str, str]
    target: Language
    source: Language
    muted: frozenset[str] = frozenset()
    settled: Settled = field(default_factory=Settled)
    sources: Mapping[str, str] = field(default_factory=dict)
    stop: Event = field(default_factory=Event)


def _fresh(snapshot: Snapshot, found: Found, known: dict[str, _Known]) -> dict[str, tuple[Flag, ...]]:
    """What of ``found`` is not ``known`` yet of the texts of ``snapshot``; it is known from then on."""
    news = {}
    for segment, flags in found.items():
        now = (snapshot.finals.get(segment), flags)
        if known.get(segment) != now:
            known[segment], news[segment] = now, flags
    return news


class _Teller:
    """Hands on, in the worker's thread, what a run tells: only news, and not more often than a person can see."""

    def __init__(
        self, snapshot: Snapshot, known: dict[str, _Known], emit: Callable[[Snapshot, Progress], None]
    ) -> None:
        self._snapshot, self._known, self._emit = snapshot, known, emit
        self._news: dict[str, tuple[Flag, ...]] = {}
        self._last = monotonic()

    def __call__(self, progress: Progress) -> None:
        self._news.update(_fresh(self._snapshot, progress.flags, self._known))
        if monotonic() - self._last >= TELL_SECONDS:
            self._emit(self._snapshot, Progress(progress.done, progress.total, self._news))
            self._news, self._last = {}, monotonic()


class CheckRunner(QObject):
    """One run at a time; asking again while one is under way stops that one.

    ``found`` comes with the segments whose text or flags are news: block by block in the first run over an article,
    and once a later run has ended. ``progressed`` tells how many segments of how many that run has looked at.

    ``rules`` is the digest of all that can flag, known once a run has ended; ``baseline`` what the same checks say
    of the texts as delivered.
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
        self._latest: Snapshot | None = None
        self._known: dict[str, _Known] = {}
        self._whole = False
        self._running = False
        self._engine: tuple[tuple[str | None, str | None, frozenset[str]], Engine] | None = None
        self._own: OwnRules | None = None
        self._told: set[str] = set()
        self._gathered: tuple[_Basis, Baseline] | None = None
        self.rules = ""
        self.baseline = Baseline()
        self._answered.connect(self._on_answered)
        self._told_some.connect(self._on_told_some)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._latest is not None

    def request(self, snapshot: Snapshot) -> None:
        """Check ``snapshot``; the answer to an earlier one will not come any more."""
        if self._latest is not None:
            self._latest.stop.set()
        self._latest = snapshot
        if not self._running:
            self._start(snapshot)

    def forget(self) -> None:
        """No answer is wanted any more."""
        if self._latest is not None:
            self._latest.stop.set()
        self._latest, self._known, self._whole = None, {}, False
        self.baseline = Baseline()

    def close(self) -> None:
        """Wait for the worker to end; called before the window goes."""
        self.forget()
        self._pool.waitForDone(10_000)

    def _start(self, snapshot: Snapshot) -> None:
        self._running = True
        first = not self._whole

        tell = _Teller(snapshot, dict(self._known), self._told_some.emit)

        def work() -> None:
            try:
                answer: object = self._run(snapshot, tell if first else None)
            except Exception as error:
                answer = error
            self._answered.emit(snapshot, answer)

        self._pool.start(work)

    def _run(self, snapshot: Snapshot, tell: Tell | None) -> Found:
        """In the worker; the engine is touched nowhere else, and made anew when the person's rules changed."""
        own = own_rules()
        wanted = (snapshot.target.code, snapshot.source.code, snapshot.muted)
        if self._engine is None or self._engine[0] != wanted or self._own is not own:
            self._engine = (wanted, make_engine(snapshot.target, snapshot.source, snapshot.muted, own))
            self._own = own
            self.rules = rules_digest()
        return self._compared(snapshot, self._engine[1], tell)

    def _compared(self, snapshot: Snapshot, engine: Engine, tell: Tell | None) -> Found:
        """The flags of the finals; after them, where that is not known, those of the texts as delivered."""
        basis = (snapshot.article, engine, snapshot.settled, snapshot.sources)
        if self._gathered is None or self._gathered[0] != basis:
            self._gathered = (basis, Baseline())
        baseline = self._gathered[1]
        found = self._found(snapshot, engine, snapshot.finals, tell)
        there = {segment.id for segment in snapshot.segmentation.segments} if snapshot.finals else set()
        edited = there.intersection(snapshot.finals)
        if baseline.lacks(edited):
            baseline.add(self._found(snapshot, engine, {}), ())
        baseline.add(found, edited)
        return found

    @staticmethod
    def _found(
        snapshot: Snapshot, engine: Engine, finals: Mapping[str, str], tell: Tell | None = None
    ) -> Found:
        prose = prose_of(snapshot.article, snapshot.segmentation, finals, snapshot.gaps, snapshot.sources)
        return engine.run(prose, snapshot.stop.is_set, snapshot.settled, tell)

    def _on_told_some(self, snapshot: Snapshot, progress: Progress) -> None:
        if snapshot is self._latest and not snapshot.stop.is_set():
            self._deliver(snapshot, progress.flags)
            self.progressed.emit(progress.done, progress.total)

    def _deliver(self, snapshot: Snapshot, found: Found) -> None:
        """Tell of the segments whose text or flags are not those that were told last."""
        self.found.emit(_fresh(snapshot, found, self._known))

    def _on_answered(self, snapshot: Snapshot, answer: object) -> None:
        self._running = False
        if snapshot is not self._latest:
            if self._latest is not None:
                self._start(self._latest)
            return
        self._latest = None
        if isinstance(answer, Exception):
            self.failed.emit(answer)
            return
        found = cast(Found, answer)
        if self._gathered is not None:
            self.baseline = self._gathered[1]
        self._deliver(snapshot, found)
        self._whole = True
        self._tell_disabled()

    def _tell_disabled(self) -> None:
        disabled = self._engine[1].disabled if self._engine else []
        for sentence in disabled:
            if sentence not in self._told:
                self._told.add(sentence)
                self.remarked.emit(sentence)
