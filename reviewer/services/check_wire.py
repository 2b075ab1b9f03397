"""Jobs and answers as they go between the window and the process that runs checks.

Each message is JSON after eight bytes with its length. A job tells of the article, its segments and the sources only
what is not as it was in the job before, and comes in several messages, for making one of a long article at once would
hold up the window; an answer names segments by their place in the job.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import Any, BinaryIO, TypeVar

from reviewer.checks.contract import Settled
from reviewer.core.cast_words import Gender
from reviewer.core.model import (
    Article,
    Confidence,
    Evidence,
    Flag,
    Known,
    Language,
    Mark,
    MarkKind,
    Origin,
    Place,
    Segment,
    Segmentation,
    Severity,
    Span,
)
from reviewer.core.segments import Segments
from reviewer.services.check_job import Answer, Found, Job, Snapshot, Told

_HEAD = 8
_CHARACTERS, _VALUES = 1 << 16, 500
"""How much of a text, and how many of many values, one message holds."""
_SEVERITY = {one.value: one for one in Severity}
_CONFIDENCE = {one.value: one for one in Confidence}
_EVIDENCE = {one.value: one for one in Evidence}
T = TypeVar("T", bound=Hashable)


@lru_cache(4096)
def _shared(value: T) -> T:
    """One value for equal ones, of which thousands of flags have many."""
    return value


def write(stream: BinaryIO, message: Any) -> None:
    """Send a message whole.

    Raises:
        OSError, ValueError: the other end is gone, or the stream closed.
    """
    data = json.dumps(message, ensure_ascii=False).encode("utf-8", "surrogatepass")
    stream.write(len(data).to_bytes(_HEAD, "little"))
    stream.write(data)
    stream.flush()


def read(stream: BinaryIO) -> Any:
    """The next message; waits for it.

    Raises:
        EOFError: the other end is gone.
    """
    data = _exactly(stream, int.from_bytes(_exactly(stream, _HEAD), "little"))
    return json.loads(data.decode("utf-8", "surrogatepass"))


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


class JobWriter:
    """Makes messages of jobs; one for each process, for it remembers what was sent."""

    def __init__(self) -> None:
        self._article: Article | None = None
        self._segments = Segments()
        self._sources: Mapping[str, str] = {}

    def messages(self, job: Job, number: int) -> Iterator[tuple[Any, ...]]:
        """``job`` in plain values; the last message bears the ``number`` of the job."""
        now = job.snapshot
        if now.article is not self._article:
            yield from _article(now.article)
            self._article = now.article
        if now.segmentation.segments is not self._segments:
            yield from _segments(now.segmentation)
            self._segments = now.segmentation.segments
        if now.sources != self._sources:
            yield from _sources(now.sources)
            self._sources = now.sources
        yield "job", number, _job(job)


class JobReader:
    """Makes jobs of the messages again, at the other end; ``places`` are those of the last job's segments."""

    def __init__(self) -> None:
        self.places: Mapping[str, int] = {}
        self._parts: dict[str, list[Any]] = {}
        self._article: Article | None = None
        self._segmentation = Segmentation("", "", Segments())
        self._sources: Mapping[str, str] = {}

    def take(self, message: list[Any]) -> Job | None:
        """The job that messages were made of, as far as checks look at it, once the last of them is there."""
        kind, *values = message
        if kind != "job":
            self._parts.setdefault(kind, []).append(values)
            return None
        if "article" in self._parts:
            self._article = _to_article(self._parts.pop("article"), self._parts.pop("text", []))
        if "cut" in self._parts:
            self._segmentation = _to_segmentation(self._parts.pop("cut"), self._parts.pop("segments", []))
            self.places = self._segmentation.segments.rows
        if "sources" in self._parts:
            self._sources = dict(chain.from_iterable(part for (part,) in self._parts.pop("sources")))
        assert self._article is not None
        return _to_job(values[1], self._article, self._segmentation, self._sources)


def told_message(told: Told, places: Mapping[str, int]) -> tuple[Any, ...]:
    """``told`` in plain values."""
    return "told", told.done, told.total, _found(told.flags, places), dict(told.titles)


def answer_message(answer: Answer, places: Mapping[str, int]) -> tuple[Any, ...]:
    """``answer`` in plain values."""
    flags, delivered = _found(answer.flags, places), _found(answer.delivered, places)
    return "answer", flags, delivered, answer.rules, dict(answer.titles), answer.remarks


def to_told(message: list[Any], segments: Segments) -> Told:
    """What :func:`told_message` was given."""
    _, done, total, found, titles = message
    return Told(done, total, _to_found(found, segments), titles)


def to_answer(message: list[Any], segments: Segments) -> Answer:
    """What :func:`answer_message` was given."""
    _, flags, delivered, rules, titles, remarks = message
    return Answer(_to_found(flags, segments), _to_found(delivered, segments), rules, titles, tuple(remarks))


# ---- articles


def _job(job: Job) -> dict[str, Any]:
    now = job.snapshot
    return {
        "finals": dict(now.finals),
        "gaps": dict(now.gaps),
        "target": _language(now.target),
        "source": _language(now.source),
        "muted": list(now.muted),
        "people": {name: gender.value for name, gender in now.settled.people.items()},
        "same": dict(now.settled.same),
        "block_by_block": job.block_by_block,
        "anew": job.anew,
        "again": list(job.again),
    }


def _to_job(
    value: dict[str, Any], article: Article, segmentation: Segmentation, sources: Mapping[str, str]
) -> Job:
    people = {name: Gender(gender) for name, gender in value["people"].items()}
    snapshot = Snapshot(
        article,
        segmentation,
        value["finals"],
        value["gaps"],
        _to_language(value["target"]),
        _to_language(value["source"]),
        frozenset(value["muted"]),
        Settled(people, value["same"]),
        sources,
    )
    return Job(snapshot, value["block_by_block"], value["anew"], frozenset(value["again"]))


def _language(language: Language) -> tuple[str | None, str]:
    return language.code, language.known.value


def _to_language(value: tuple[str | None, str]) -> Language:
    return Language(value[0], Known(value[1]))


def _article(article: Article) -> Iterator[tuple[Any, ...]]:
    for n in range(0, len(article.text), _CHARACTERS):
        yield "text", article.text[n : n + _CHARACTERS]
    marks = [(mark.span.start, mark.span.end, mark.kind.value) for mark in article.marks]
    yield "article", _language(article.target), _language(article.source), marks


def _to_article(about: list[Any], text: list[Any]) -> Article:
    target, source, marks = about[0]
    made = tuple(Mark(Span(start, end), MarkKind(kind)) for start, end, kind in marks)
    whole = "".join(piece for (piece,) in text)
    return Article(whole, (), _to_language(target), _to_language(source), Origin(), made)


def _segments(segmentation: Segmentation) -> Iterator[tuple[Any, ...]]:
    for n in range(0, len(segmentation.segments), _VALUES):
        some = segmentation.segments[n : n + _VALUES]
        yield "segments", [(s.id, s.paragraph, s.span.start, s.span.end, s.gap) for s in some]
    yield "cut", segmentation.splitter, segmentation.version


def _to_segmentation(about: list[Any], parts: list[Any]) -> Segmentation:
    segments = (
        Segment(name, paragraph, Span(start, end), gap)
        for (part,) in parts
        for name, paragraph, start, end, gap in part
    )
    splitter, version = about[0]
    return Segmentation(splitter, version, Segments(segments))


def _sources(sources: Mapping[str, str]) -> Iterator[tuple[Any, ...]]:
    items = list(sources.items())
    for n in range(0, max(1, len(items)), _VALUES):
        yield "sources", items[n : n + _VALUES]


# ---- flags


def _found(found: Found, places: Mapping[str, int]) -> list[tuple[int, list[tuple[Any, ...]]]]:
    return [(places[segment], [_flag(flag) for flag in flags]) for segment, flags in found.items()]


def _to_found(
    value: list[tuple[int, list[tuple[Any, ...]]]], segments: Segments
) -> dict[str, tuple[Flag, ...]]:
    found = {}
    for place, flags in value:
        segment = segments.ids[place]
        found[segment] = tuple([_to_flag(segment, flag) for flag in flags])
    return found


def _flag(flag: Flag) -> tuple[Any, ...]:
    return (
        flag.id,
        flag.rule,
        flag.span.start,
        flag.span.end,
        flag.text,
        flag.category,
        flag.severity.value,
        flag.confidence.value,
        flag.message,
        flag.why,
        flag.evidence.value,
        flag.suggestions,
        [(p.segment, p.span.start, p.span.end, p.text, p.note) for p in flag.related],
    )


def _to_flag(segment: str, value: tuple[Any, ...]) -> Flag:
    name, rule, start, end, text, category, severity, confidence = value[:8]
    message, why, evidence, suggestions, related = value[8:]
    return Flag(
        name,
        intern(rule),
        segment,
        _shared(Span(start, end)),
        _shared(text),
        intern(category),
        _SEVERITY[severity],
        _CONFIDENCE[confidence],
        intern(message),
        intern(why),
        None,
        _EVIDENCE[evidence],
        _shared(tuple(suggestions)),
        tuple([Place(other, Span(a, b), words, note) for other, a, b, words, note in related]),
    )
