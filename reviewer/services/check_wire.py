"""Jobs and answers as they go between the window and the process that runs checks.

Both ends are the same program with the same interpreter, one the parent of the other, so each message is what
``marshal`` makes of plain values, after eight bytes with its length. A job tells of the article, its segments and the
sources only what is not as it was in the job before; an answer names segments by their place in the job.
"""

from __future__ import annotations

import marshal
from collections.abc import Mapping
from sys import intern
from typing import Any, BinaryIO

from reviewer.checks.contract import Settled
from reviewer.core.cast_words import Gender
from reviewer.core.model import (
    Article,
    Confidence,
    Evidence,
    Fingerprint,
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
from reviewer.services.check_job import Answer, Found, Job, Snapshot, Told

_HEAD = 8
_SEVERITY = {one.value: one for one in Severity}
_CONFIDENCE = {one.value: one for one in Confidence}
_EVIDENCE = {one.value: one for one in Evidence}


def write(stream: BinaryIO, message: Any) -> None:
    """Send a message whole.

    Raises:
        OSError, ValueError: the other end is gone, or the stream closed.
    """
    data = marshal.dumps(message)
    stream.write(len(data).to_bytes(_HEAD, "little"))
    stream.write(data)
    stream.flush()


def read(stream: BinaryIO) -> Any:
    """The next message; waits for it.

    Raises:
        EOFError: the other end is gone.
    """
    return marshal.loads(_exactly(stream, int.from_bytes(_exactly(stream, _HEAD), "little")))  # noqa: S302 (from ourselves)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


class JobWriter:
    """Makes messages of jobs; one for each process, for it remembers what was sent."""

    def __init__(self) -> None:
        self._article: Article | None = None
        self._segments: tuple[Segment, ...] = ()
        self._sources: Mapping[str, str] | None = None

    def message(self, job: Job) -> dict[str, Any]:
        """``job`` in plain values."""
        now = job.snapshot
        message = {
            "finals": dict(now.finals),
            "gaps": dict(now.gaps),
            "target": _language(now.target),
            "source": _language(now.source),
            "muted": list(now.muted),
            "people": {name: gender.value for name, gender in now.settled.people.items()},
            "same": dict(now.settled.same),
            "how": (job.block_by_block, job.anew, list(job.again)),
        }
        if now.article is not self._article:
            message["article"] = _article(now.article)
            self._article = now.article
        if now.segmentation.segments is not self._segments:
            message["segments"] = _segments(now.segmentation)
            self._segments = now.segmentation.segments
        if now.sources != self._sources:
            message["sources"] = dict(now.sources)
            self._sources = now.sources
        return message


class JobReader:
    """Makes jobs of the messages again, at the other end."""

    def __init__(self) -> None:
        self._article: Article | None = None
        self._segmentation = Segmentation("", "", ())
        self._sources: Mapping[str, str] = {}

    def job(self, message: dict[str, Any]) -> Job:
        """The job that the message was made of, as far as checks look at it."""
        if "article" in message:
            self._article = _to_article(message["article"])
        if "segments" in message:
            self._segmentation = _to_segmentation(message["segments"])
        if "sources" in message:
            self._sources = message["sources"]
        assert self._article is not None
        block_by_block, anew, again = message["how"]
        snapshot = Snapshot(
            self._article,
            self._segmentation,
            message["finals"],
            message["gaps"],
            _to_language(message["target"]),
            _to_language(message["source"]),
            frozenset(message["muted"]),
            Settled({name: Gender(gender) for name, gender in message["people"].items()}, message["same"]),
            self._sources,
        )
        return Job(snapshot, block_by_block, anew, frozenset(again))


def told_message(told: Told, places: Mapping[str, int]) -> tuple[Any, ...]:
    """``told`` in plain values."""
    return "told", told.done, told.total, _found(told.flags, places), dict(told.titles)


def answer_message(answer: Answer, places: Mapping[str, int]) -> tuple[Any, ...]:
    """``answer`` in plain values."""
    flags, delivered = _found(answer.flags, places), _found(answer.delivered, places)
    return "answer", flags, delivered, answer.rules, dict(answer.titles), answer.remarks


def to_told(message: tuple[Any, ...], segments: tuple[Segment, ...]) -> Told:
    """What :func:`told_message` was given."""
    _, done, total, found, titles = message
    return Told(done, total, _to_found(found, segments), titles)


def to_answer(message: tuple[Any, ...], segments: tuple[Segment, ...]) -> Answer:
    """What :func:`answer_message` was given."""
    _, flags, delivered, rules, titles, remarks = message
    return Answer(_to_found(flags, segments), _to_found(delivered, segments), rules, titles, remarks)


# ---- articles


def _language(language: Language) -> tuple[str | None, str]:
    return language.code, language.known.value


def _to_language(value: tuple[str | None, str]) -> Language:
    return Language(value[0], Known(value[1]))


def _article(article: Article) -> tuple[Any, ...]:
    marks = [(mark.span.start, mark.span.end, mark.kind.value) for mark in article.marks]
    return article.text, _language(article.target), _language(article.source), marks


def _to_article(value: tuple[Any, ...]) -> Article:
    text, target, source, marks = value
    made = tuple(Mark(Span(start, end), MarkKind(kind)) for start, end, kind in marks)
    return Article(text, (), _to_language(target), _to_language(source), Origin(), made)


def _segments(segmentation: Segmentation) -> tuple[Any, ...]:
    segments = segmentation.segments
    return (
        segmentation.splitter,
        segmentation.version,
        [s.id for s in segments],
        [s.paragraph for s in segments],
        [s.span.start for s in segments],
        [s.span.end for s in segments],
        [s.gap for s in segments],
    )


def _to_segmentation(value: tuple[Any, ...]) -> Segmentation:
    splitter, version, *columns = value
    segments = [
        Segment(name, paragraph, Span(start, end), intern(gap))
        for name, paragraph, start, end, gap in zip(*columns, strict=True)
    ]
    return Segmentation(splitter, version, tuple(segments))


# ---- flags


def _found(found: Found, places: Mapping[str, int]) -> list[tuple[int, list[tuple[Any, ...]]]]:
    return [(places[segment], [_flag(flag) for flag in flags]) for segment, flags in found.items()]


def _to_found(
    value: list[tuple[int, list[tuple[Any, ...]]]], segments: tuple[Segment, ...]
) -> dict[str, tuple[Flag, ...]]:
    found = {}
    for place, flags in value:
        segment = segments[place].id
        found[segment] = tuple([_to_flag(segment, flag) for flag in flags])
    return found


def _flag(flag: Flag) -> tuple[Any, ...]:
    mark = flag.fingerprint
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
        (mark.rule, mark.text, mark.before, mark.after),
        flag.evidence.value,
        flag.suggestions,
        [(p.segment, p.span.start, p.span.end, p.text, p.note) for p in flag.related],
    )


def _to_flag(segment: str, value: tuple[Any, ...]) -> Flag:
    name, rule, start, end, text, category, severity, confidence = value[:8]
    message, why, (of, matched, before, after), evidence, suggestions, related = value[8:]
    rule = intern(rule)
    return Flag(
        name,
        rule,
        segment,
        Span(start, end),
        text,
        intern(category),
        _SEVERITY[severity],
        _CONFIDENCE[confidence],
        intern(message),
        intern(why),
        Fingerprint(rule if of == rule else of, text if matched == text else matched, before, after),
        _EVIDENCE[evidence],
        suggestions,
        tuple([Place(other, Span(a, b), words, note) for other, a, b, words, note in related]),
    )
