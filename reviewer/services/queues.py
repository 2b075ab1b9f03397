"""Which segments a reviewer wants to see, in which order, and how many there are of each kind."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from reviewer.core.model import Confidence, Flag, NoteKind, Severity, Verdict
from reviewer.services.reading import Reading

Kind = TypeVar("Kind", Severity, Confidence)


class Show(StrEnum):
    """The kinds of segments to choose from: ``flagged`` are those with open flags, whatever their verdict;
    ``noted`` those with notes, ``asked`` those with a question that is not answered.
    """

    ALL = "all"
    OPEN = "open"
    FLAGGED = "flagged"
    CORRECTED = "corrected"
    LATER = "later"
    NOTED = "noted"
    ASKED = "asked"


class Order(StrEnum):
    """As the article is read, or the worst segment first."""

    READING = "reading"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class FlagKind:
    """What of a flag a filter asks for."""

    severity: Severity
    confidence: Confidence
    rule: str
    category: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What a segment must be to be shown.

    ``severity`` and ``confidence`` are the least of what one open flag must have, ``rule`` is its rule, ``category``
    its MQM path or the beginning of that (``Accuracy`` holds ``Accuracy/Mistranslation``); one and the same flag
    must fit all four.
    """

    show: Show = Show.ALL
    severity: Severity | None = None
    confidence: Confidence | None = None
    rule: str = ""
    category: str = ""
    order: Order = Order.READING

    @property
    def narrows(self) -> bool:
        """Whether a segment can fail to be shown."""
        return self.show is not Show.ALL or self.asks_flags

    @property
    def asks_flags(self) -> bool:
        """Whether an open flag of some kind is needed."""
        return bool(self.severity or self.confidence or self.rule or self.category)

    def fits(self, flag: Flag | FlagKind) -> bool:
        """Whether an open flag is of the kind asked for."""
        return (
            (self.severity is None or flag.severity.rank >= self.severity.rank)
            and (self.confidence is None or flag.confidence.rank >= self.confidence.rank)
            and (not self.rule or flag.rule == self.rule)
            and (not self.category or self.category in categories(flag.category))
        )


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """Segments that each choice would show while all other choices stay."""

    shows: Mapping[Show, int]
    severities: Mapping[Severity | None, int]
    confidences: Mapping[Confidence | None, int]
    rules: Mapping[str, int]
    categories: Mapping[str, int]


def categories(path: str) -> tuple[str, ...]:
    """An MQM path and all that hold it, the widest first: ``Accuracy`` and ``Accuracy/Mistranslation``."""
    names = path.split("/")
    return tuple("/".join(names[: n + 1]) for n in range(len(names)))


@dataclass(frozen=True, slots=True)
class _Digest:
    """What of a segment a filter asks for; thousands of segments share a few."""

    verdict: Verdict
    flags: tuple[FlagKind, ...]
    notes: frozenset[NoteKind]

    @classmethod
    def of(cls, session: Reading, segment: str) -> _Digest:
        flags = [_kind(f.severity, f.confidence, f.rule, f.category) for f in session.open_by_place(segment)]
        notes = frozenset(note.kind for note in session.notes(segment))
        return cls(session.verdict(segment), tuple(flags), notes)

    def kinds(self) -> Iterator[Show]:
        yield Show.ALL
        if self.verdict is Verdict.UNREVIEWED:
            yield Show.OPEN
        if self.flags:
            yield Show.FLAGGED
        if self.verdict is Verdict.CORRECTED:
            yield Show.CORRECTED
        if self.verdict is Verdict.LATER:
            yield Show.LATER
        if self.notes:
            yield Show.NOTED
        if NoteKind.QUESTION in self.notes:
            yield Show.ASKED

    def fits(self, wanted: Filter) -> bool:
        if wanted.show is not Show.ALL and wanted.show not in self.kinds():
            return False
        return not wanted.asks_flags or any(wanted.fits(flag) for flag in self.flags)


_kind = lru_cache(4096)(FlagKind)
_UNTOUCHED = _Digest(Verdict.UNREVIEWED, (), frozenset())
_WEIGHT = {Severity.NEUTRAL: 0.5, Severity.MINOR: 1.0, Severity.MAJOR: 5.0, Severity.CRITICAL: 25.0}
_TRUST = {Confidence.SUSPECT: 0.25, Confidence.LIKELY: 0.6, Confidence.CERTAIN: 1.0}


def weight(flag: Flag | FlagKind) -> float:
    """How much a flag counts in the order of the worst: MQM's weight of its severity times its confidence."""
    return _WEIGHT[flag.severity] * _TRUST[flag.confidence]


class Queue:
    """The segments of one review under a filter; it must be told which segments changed.

    In the order of the worst a segment keeps the most that it weighed since the filter was set, so that it does
    not run away from whoever works on it.
    """

    def __init__(self, session: Reading, wanted: Filter | None = None) -> None:
        self._session = session
        self._filter = wanted or Filter()
        self._number: dict[_Digest, int] = {}
        self._digests: list[_Digest] = []
        self._rows: Mapping[str, int] = {}
        self._of = array("I")
        self._many: Counter[int] = Counter()
        self._weights: dict[str, float] = {}
        self._counts: QueueCounts | None = None
        self.refresh(None)

    @property
    def filter(self) -> Filter:
        """The filter as set."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Ask for other segments; their order is found anew."""
        self._filter = wanted
        self._counts = None
        self._weights.clear()
        self._weigh(self._rows)

    def refresh(self, segments: Iterable[str] | None) -> None:
        """Look at these segments again; at all for ``None``."""
        session = self._session
        if segments is None:
            self._rows = session.rows
            untouched = self._numbered(_UNTOUCHED)
            self._of = array("I", [untouched]) * len(self._rows)
            self._many = Counter({untouched: len(self._rows)})
            self._counts = None
            segments = session.touched().intersection(self._rows)
            self._weigh(self._rows)
        segments = [segment for segment in segments if segment in self._rows]
        for segment in segments:
            row = self._rows[segment]
            number, before = self._numbered(_Digest.of(session, segment)), self._of[row]
            if number == before:
                continue
            self._many[before] -= 1
            self._many[number] += 1
            self._of[row] = number
            self._counts = None
        self._weigh(segments)

    def _numbered(self, digest: _Digest) -> int:
        if digest not in self._number:
            self._number[digest] = len(self._digests)
            self._digests.append(digest)
        return self._number[digest]

    def _weigh(self, segments: Iterable[str]) -> None:
        if self._filter.order is Order.READING:
            return
        weights = [sum(weight(f) for f in d.flags if self._filter.fits(f)) for d in self._digests]
        for segment in segments:
            now = weights[self._of[self._rows[segment]]]
            if now > self._weights.get(segment, 0.0):
                self._weights[segment] = now

    def rows(self, keep: str = "") -> Sequence[int]:
        """Places in reading order of the segments to show, in the order to show them.

        ``keep`` is a segment to be shown with the others though it no longer fits. Where none fits, none is.
        """
        if not self._filter.narrows and self._filter.order is Order.READING:
            return range(len(self._of))
        fitting = [digest.fits(self._filter) for digest in self._digests]
        kept = self._rows.get(keep, -1)
        rows = [n for n, digest in enumerate(self._of) if fitting[digest] or n == kept]
        if rows == [kept] and not fitting[self._of[kept]]:
            return ()
        if self._filter.order is Order.WORST:
            ids = self._session.segments.ids
            rows.sort(key=lambda n: -self._weights.get(ids[n], 0.0))
        return tuple(rows)

    def counts(self) -> QueueCounts:
        """How many segments each choice would show."""
        if self._counts is None:
            self._counts = self._counted()
        return self._counts

    def _counted(self) -> QueueCounts:
        wanted = self._filter
        shows: Counter[Show] = Counter()
        severities: Counter[Severity | None] = Counter()
        confidences: Counter[Confidence | None] = Counter()
        rules: Counter[str] = Counter()
        paths: Counter[str] = Counter()
        any_show, any_rule = replace(wanted, show=Show.ALL), replace(wanted, rule="")
        any_category = replace(wanted, category="")
        any_severity, any_confidence = replace(wanted, severity=None), replace(wanted, confidence=None)
        for number, many in self._many.items():
            if not many:
                continue
            digest = self._digests[number]
            if digest.fits(any_show):
                _add(shows, digest.kinds(), many)
            _add(severities, _least(Severity, digest, any_severity, "severity"), many)
            _add(confidences, _least(Confidence, digest, any_confidence, "confidence"), many)
            if digest.fits(any_rule):
                _add(rules, {flag.rule for flag in digest.flags if any_rule.fits(flag)}, many)
            if digest.fits(any_category):
                fitting = (flag.category for flag in digest.flags if any_category.fits(flag))
                _add(paths, {path for category in fitting for path in categories(category)}, many)
        return QueueCounts(shows, severities, confidences, rules, paths)


Counted = TypeVar("Counted")


def _add(counter: Counter[Counted], found: Iterable[Counted], many: int) -> None:
    for one in found:
        counter[one] += many


def _least(kind: type[Kind], digest: _Digest, wanted: Filter, name: str) -> Iterator[Kind | None]:
    """``None`` and every grade that, as the least asked for, would show the segment."""
    if not digest.fits(wanted):
        return
    yield None
    ranks = [getattr(flag, name).rank for flag in digest.flags if wanted.fits(flag)]
    for grade in kind:
        if ranks and grade.rank <= max(ranks):
            yield grade


def matching(session: Reading, wanted: Filter) -> tuple[str, ...]:
    """Ids of the segments that fit, in the order asked for."""
    return tuple(session.segments.ids[row] for row in Queue(session, wanted).rows())


def counts(session: Reading, wanted: Filter | None = None) -> QueueCounts:
    """How many segments each choice would show beside the others of ``wanted``."""
    return Queue(session, wanted).counts()
