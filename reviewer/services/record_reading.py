"""From a record's document to the session that it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from reviewer.core.leftover import Conflict
from reviewer.core.model import (
    Article,
    Cell,
    Change,
    Decision,
    Edit,
    FlagStatus,
    Mark,
    MarkKind,
    Origin,
    Segmentation,
    Verdict,
)
from reviewer.core.segments import Segments
from reviewer.services import codec
from reviewer.services.codec import Json
from reviewer.services.errors import ReviewerError
from reviewer.services.flag_upkeep import Found
from reviewer.services.review import Session, utc_now
from reviewer.services.review_state import State
from reviewer.tongue import tr


def session_of(document: Json, clock: Callable[[], str] = utc_now) -> Session:
    """The session of a document that the schema allows.

    Raises:
        ReviewerError: its parts do not fit each other.
    """
    try:
        article = _article(document["article"])
        cut = document["segmentation"]
        segments = Segments(map(codec.segment_in, cut["segments"]))
        _must_fit(article, segments, document["segments"])
        state = State(article, Segmentation(cut["splitter"], cut["version"], segments))
        edits = tuple(Edit(cell, None, value) for cell, value in _cells(document))
        state.commit(Change(edits, "Open record"))
        for entry in document["segments"]:
            _restore(state, entry)
        state.history[""] = tuple(codec.change_in(c) for c in document.get("history", ()))
    except (KeyError, TypeError, ValueError) as error:
        raise ReviewerError(
            tr("The record is damaged: a value in it cannot be read ({error}).", error=error)
        ) from None
    return Session(state, document["reviewer"], document["record"], document.get("created", ""), clock)


def _article(data: Json) -> Article:
    origin = Origin(data["file"], data["encoding"], data["bom"], data["format"], data["sha256"])
    marks = tuple(Mark(codec.span_in(m), MarkKind(m["kind"])) for m in data.get("marks", ()))
    paragraphs = tuple(codec.span_in(p) for p in data["paragraphs"])
    target, source = codec.language_in(data["target"]), codec.language_in(data["source"])
    return Article(data["text"], paragraphs, target, source, origin, marks, data.get("title", ""))


def _must_fit(article: Article, segments: Segments, entries: Iterable[Json]) -> None:
    """Refuse spans outside the text, and segments whose text is not what their span cuts."""
    length = len(article.text)
    spans = (*article.paragraphs, *(m.span for m in article.marks))
    fit = all(0 <= span.start <= span.end <= length for span in spans)
    if not (fit and segments.lie_in(length)):
        raise ReviewerError(tr("The record is damaged: a place in it lies outside the article's text."))
    if len(segments.rows) < len(segments) or not segments.in_order():
        raise ReviewerError(tr("The record is damaged: its segments overlap or are out of order."))
    for entry in entries:
        row = segments.rows.get(entry["id"])
        if row is None or segments.cut(row, article.text) != entry["mt"]:
            raise ReviewerError(
                tr(
                    "The record is damaged: the mt of segment {id} is not what the article says there.",
                    id=entry["id"],
                )
            )
        own = [*entry.get("flags", ()), *entry.get("notes", ()), *entry.get("annotations", ())]
        if any(item["segment"] != entry["id"] for item in own):
            raise ReviewerError(
                tr("The record is damaged: segment {id} holds what belongs to another.", id=entry["id"])
            )


def _cells(document: Json) -> Iterator[tuple[Cell, object]]:
    for which, language in document.get("languages", {}).items():
        if which in ("source", "target"):
            yield Cell("language", which), codec.language_in(language)
    for mute in document.get("mutes", ()):
        yield Cell("mute", mute["rule"]), codec.mute_in(mute)
    for person in document.get("people", ()):
        yield Cell("person", person["name"]), codec.casting_in(person)
    if document.get("source") is not None:
        yield Cell("source", ""), codec.source_in(document["source"])
    for conflict in document.get("conflicts", ()):
        yield Cell("conflict", conflict["id"]), _conflict(conflict, document)
    for unplaced in document.get("unplaced", ()):
        yield Cell("unplaced", unplaced["id"]), codec.unplaced_in(unplaced)
    for entry in document["segments"]:
        yield from _segment_cells(entry)


_IN_QUESTION = {"final", "gap", "verdict", "flag", "note", "annotation"}
_IN_QUESTION_OF_ALL = {"mute", "language", "person", "source"}


def _conflict(data: Json, document: Json) -> Conflict:
    """A conflict; refused where a person who decides it would change anything but what it is about."""
    conflict = codec.conflict_in(data)
    where, kinds = conflict.segment, _IN_QUESTION if conflict.segment else _IN_QUESTION_OF_ALL
    known = not where or any(s["id"] == where for s in document["segmentation"]["segments"])
    for side in (conflict.a, conflict.b):
        for cell, value in side.values:
            home = value.flag.segment if isinstance(value, Decision) else getattr(value, "segment", where)
            own = cell.id == where or cell.kind not in ("final", "gap", "verdict")
            if not known or cell.kind not in kinds or not own or home != where:
                raise ValueError(f"conflict {conflict.id!r} is about {cell.kind} {cell.id!r}")
    return conflict


def _segment_cells(entry: Json) -> Iterator[tuple[Cell, object]]:
    where = entry["id"]
    yield Cell("final", where), entry["final"]
    if "gap" in entry:
        yield Cell("gap", where), entry["gap"]
    if entry.get("verdict", "unreviewed") != Verdict.UNREVIEWED:
        yield Cell("verdict", where), codec.ruling_in(entry)
    if entry.get("time_ms"):
        yield Cell("time", where), entry["time_ms"]
    for flag in entry.get("flags", ()):
        if flag["status"] != FlagStatus.OPEN:
            yield Cell("flag", flag["id"]), codec.decision_in(flag)
    for note in entry.get("notes", ()):
        yield Cell("note", note["id"]), codec.note_in(note)
    for mark in entry.get("annotations", ()):
        yield Cell("annotation", mark["id"]), codec.annotation_in(mark)


def _restore(state: State, entry: Json) -> None:
    """A segment's open flags and its history."""
    where = entry["id"]
    flags = tuple(codec.flag_in(f) for f in entry.get("flags", ()) if f["status"] == FlagStatus.OPEN)
    if flags:
        state.put_found(where, Found.of(state.final(where), state.mt(where), flags))
    history = tuple(codec.change_in(c) for c in entry.get("history", ()))
    if history:
        state.history[where] = history
