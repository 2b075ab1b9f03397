"""Runs checks over the states of an article, and tells of each run what is news."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from time import monotonic

from reviewer.checks.contract import Settled
from reviewer.checks.engine import Engine, Progress
from reviewer.core.model import Article, Flag
from reviewer.core.segments import Segments
from reviewer.services.check_job import Answer, Found, Job, Snapshot, Tell, Told
from reviewer.services.checking import make_engine, rules_digest
from reviewer.services.own_rules import OwnRules, own_rules
from reviewer.services.prose import ProseAsked

TELL_SECONDS = 0.1
"""How often at most a run's flags are handed on while it goes on: not more often than a person can see."""

_Wanted = tuple[str | None, str | None, frozenset[str]]
_Basis = tuple[Article, Engine, Settled, Mapping[str, str]]


class Checker:
    """Holds an engine, made anew when the languages or the person's rules change. One thread at a time."""

    def __init__(self) -> None:
        self._engine: tuple[_Wanted, OwnRules, Engine] | None = None
        self._rules = ""
        self._titles: dict[str, str] = {}
        self._titled: set[str] = set()
        self._known = _Marks()
        self._basis: _Basis | None = None
        self._delivered = Segments()

    def run(self, job: Job, stop: Callable[[], bool], tell: Tell) -> Answer | None:
        """Run ``job``; see :class:`~reviewer.services.check_job.Runs`."""
        if job.anew:
            self._forget()
        self._known.move_to(job.snapshot.segmentation.segments)
        for segment in job.again:
            self._known.forget(segment)
        try:
            return self._run(job, stop, tell)
        except Exception:
            self._forget()  # what was found may not have been told
            raise

    def _run(self, job: Job, stop: Callable[[], bool], tell: Tell) -> Answer | None:
        snapshot = job.snapshot
        engine = self._engine_for(snapshot)
        self._start_from(snapshot, engine)
        teller = _Teller(self._fresh, self._new_titles, snapshot, tell)
        held = _Held(self._is_known, snapshot)
        ended = _run(snapshot, engine, snapshot.finals, stop, teller if job.block_by_block else held)
        segments = snapshot.segmentation.segments
        lacking = set(filter(self._lacks(segments), snapshot.finals)) if ended else set()
        before = _Some(lacking)
        if lacking and not stop():
            _run(snapshot, engine, {}, stop, before)
        if stop():
            teller.flush()
            return None
        self._delivered = segments
        news = {**teller.news, **self._fresh(snapshot, held.flags)}
        delivered = {segment: before.flags.get(segment, ()) for segment in lacking}
        return Answer(news, delivered, self._rules, self._new_titles(news), tuple(engine.disabled))

    def stop(self) -> None:
        """Nothing to do: a run asks."""

    def close(self) -> None:
        """Nothing to do."""

    def _forget(self) -> None:
        self._known, self._basis = _Marks(), None

    def _engine_for(self, snapshot: Snapshot) -> Engine:
        own = own_rules()
        wanted = (snapshot.target.code, snapshot.source.code, snapshot.muted)
        if self._engine is None or self._engine[0] != wanted or self._engine[1] is not own:
            engine = make_engine(snapshot.target, snapshot.source, snapshot.muted, own)
            self._engine = (wanted, own, engine)
            self._rules = rules_digest()
            self._titles = {entry.id: entry.title for entry in own.entries()}
        return self._engine[2]

    def _start_from(self, snapshot: Snapshot, engine: Engine) -> None:
        """Forget which segments were seen as delivered, where other flags may be found in them now."""
        basis = (snapshot.article, engine, snapshot.settled, snapshot.sources)
        if self._basis != basis:
            self._basis, self._delivered = basis, Segments()

    def _lacks(self, segments: Segments) -> Callable[[str], bool]:
        """Whether one of ``segments`` was not seen as delivered."""
        return lambda segment: segment in segments.rows and segment not in self._delivered.rows

    def _fresh(self, snapshot: Snapshot, found: Found) -> dict[str, tuple[Flag, ...]]:
        """What of ``found`` is not known yet of the texts of ``snapshot``; it is from then on, and must be told."""
        news = {}
        for segment, flags in found.items():
            if not self._is_known(snapshot, segment, flags):
                self._known.set(segment, _mark(snapshot, segment, flags))
                news[segment] = flags
        return news

    def _is_known(self, snapshot: Snapshot, segment: str, flags: tuple[Flag, ...]) -> bool:
        return self._known.get(segment) == _mark(snapshot, segment, flags)

    def _new_titles(self, found: Found) -> dict[str, str]:
        rules = {flag.rule for flags in found.values() for flag in flags} - self._titled
        self._titled |= rules
        return {rule: self._titles[rule] for rule in rules if rule in self._titles}


class _Marks:
    """A number of 64 bits for each of some segments, by their places; 0 for nothing."""

    def __init__(self) -> None:
        self._segments, self._marks = Segments(), array("q")

    def move_to(self, segments: Segments) -> None:
        """Hold marks of these segments; those that are there already keep theirs."""
        if segments is self._segments:
            return
        marks = array("q", bytes(8 * len(segments)))
        if self._marks:
            for row, segment in enumerate(segments.ids):
                marks[row] = self.get(segment)
        self._segments, self._marks = segments, marks

    def get(self, segment: str) -> int:
        row = self._segments.rows.get(segment)
        return 0 if row is None else self._marks[row]

    def set(self, segment: str, mark: int) -> None:
        self._marks[self._segments.rows[segment]] = mark

    def forget(self, segment: str) -> None:
        """Hold nothing of a segment that may be there."""
        if segment in self._segments.rows:
            self.set(segment, 0)


class _Teller:
    """Hands on what a run tells, and holds for a while what was not told yet."""

    def __init__(
        self,
        fresh: Callable[[Snapshot, Found], dict[str, tuple[Flag, ...]]],
        titles: Callable[[Found], dict[str, str]],
        snapshot: Snapshot,
        tell: Tell,
    ) -> None:
        self._fresh, self._titles = fresh, titles
        self._snapshot, self._tell = snapshot, tell
        self._last, self._done, self._total = monotonic(), 0, 0
        self.news: dict[str, tuple[Flag, ...]] = {}

    def __call__(self, progress: Progress) -> None:
        self.news.update(self._fresh(self._snapshot, progress.flags))
        self._done, self._total = progress.done, progress.total
        if monotonic() - self._last >= TELL_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Tell what there is to tell."""
        if self.news:
            self._tell(Told(self._done, self._total, self.news, self._titles(self.news)))
        self.news, self._last = {}, monotonic()


class _Held:
    """Holds, of what a run tells, what is not known."""

    def __init__(
        self, is_known: Callable[[Snapshot, str, tuple[Flag, ...]], bool], snapshot: Snapshot
    ) -> None:
        self._is_known, self._snapshot = is_known, snapshot
        self.flags: dict[str, tuple[Flag, ...]] = {}

    def __call__(self, progress: Progress) -> None:
        for segment, flags in progress.flags.items():
            if not self._is_known(self._snapshot, segment, flags):
                self.flags[segment] = flags
            else:
                self.flags.pop(segment, None)  # the article as a whole gave it back what it had


class _Some:
    """Holds what a run tells of some segments."""

    def __init__(self, wanted: AbstractSet[str]) -> None:
        self._wanted = wanted
        self.flags: dict[str, tuple[Flag, ...]] = {}

    def __call__(self, progress: Progress) -> None:
        self.flags.update({s: flags for s, flags in progress.flags.items() if s in self._wanted})


def _mark(snapshot: Snapshot, segment: str, flags: tuple[Flag, ...]) -> int:
    """What tells whether flags are news: 64 bits for thousands, so that they need not be held."""
    return hash((snapshot.finals.get(segment), flags)) or 1


def _run(
    snapshot: Snapshot,
    engine: Engine,
    finals: Mapping[str, str],
    stop: Callable[[], bool],
    progress: Callable[[Progress], None],
) -> bool:
    prose = ProseAsked(snapshot.article, snapshot.segmentation, finals, snapshot.gaps, snapshot.sources)
    return engine.tell(prose, progress, stop, snapshot.settled)
