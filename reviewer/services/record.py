"""A session as the document that its record holds, and back.

A snapshot is taken in the session's thread and is cheap; the document is made of it in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reviewer import __version__
from reviewer.core.leftover import Conflict, Unplaced
from reviewer.core.model import (
    Annotation,
    Article,
    Casting,
    Cell,
    Change,
    Decision,
    FlagStatus,
    Mute,
    Note,
    Ruling,
    Segment,
    SourceText,
    Verdict,
)
from reviewer.core.segments import Segments
from reviewer.services import codec
from reviewer.services.codec import Json
from reviewer.services.flag_upkeep import Found, known_again, reading_order
from reviewer.services.review import Session
from reviewer.services.upgrade import schema_name


@dataclass(frozen=True, slots=True)
class Frame:
    """What a record says besides the session: the last change and its mark, where the article lies, what ran."""

    seq: int
    saved: str
    article_path: str | None = None
    rules: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A session at one moment; nothing in it changes any more."""

    article: Article
    record_id: str
    alias: str
    created: str
    splitter: tuple[str, str]
    segments: Segments
    cells: dict[Cell, object]
    found: dict[str, Found]
    history: dict[str, tuple[Change, ...]]

    @classmethod
    def of(cls, session: Session) -> Snapshot:
        """The session as it is now."""
        state = session.state
        return cls(
            session.article,
            session.record_id,
            session.alias,
            session.created,
            state.splitter,
            state.segments,
            dict(state.cells),
            dict(state.found),
            dict(state.history),
        )


def document(
    snapshot: Snapshot,
    frame: Frame,
    kept_ids: Iterable[str] = (),
    gather: Callable[[Iterable[Json]], Any] = list,
) -> Json:
    """The record's document. ``kept_ids`` are segments that the record had before and goes on to have.

    ``gather`` makes the long lists in it of their items.
    """
    overruled = {
        cell.id: codec.language_out(value)  # type: ignore[arg-type]
        for cell, value in snapshot.cells.items()
        if cell.kind == "language"
    }
    return {
        "schema": schema_name(),
        "program": {"name": "Reviewer", "version": __version__, "rules": frame.rules},
        "record": snapshot.record_id,
        "seq": frame.seq,
        "mark": frame.mark,
        "reviewer": snapshot.alias,
        "created": snapshot.created,
        "saved": frame.saved,
        "article": _article(snapshot.article, frame.article_path, gather),
        "languages": overruled,
        "segmentation": {
            "splitter": snapshot.splitter[0],
            "version": snapshot.splitter[1],
            "segments": gather(map(codec.segment_out, snapshot.segments)),
        },
        "segments": gather(_segments(snapshot, kept_ids)),
        "mutes": [codec.mute_out(v) for v in snapshot.cells.values() if isinstance(v, Mute)],
        "people": [codec.casting_out(v) for v in snapshot.cells.values() if isinstance(v, Casting)],
        "source": next(
            (codec.source_out(v) for v in snapshot.cells.values() if isinstance(v, SourceText)), None
        ),
        "history": [codec.change_out(c) for c in snapshot.history.get("", ())],
        "conflicts": [codec.conflict_out(v) for v in snapshot.cells.values() if isinstance(v, Conflict)],
        "unplaced": [codec.unplaced_out(v) for v in snapshot.cells.values() if isinstance(v, Unplaced)],
    }


def _article(article: Article, path: str | None, gather: Callable[[Iterable[Json]], Any]) -> Json:
    origin = article.origin
    return {
        "title": article.title,
        "file": origin.file,
        "path": path,
        "sha256": origin.sha256,
        "target": codec.language_out(article.target),
        "source": codec.language_out(article.source),
        "encoding": origin.encoding,
        "bom": origin.bom,
        "format": origin.format,
        "text": article.text,
        "marks": [{**codec.span_out(m.span), "kind": str(m.kind)} for m in article.marks],
        "paragraphs": gather(map(codec.span_out, article.paragraphs)),
    }


@dataclass(slots=True)
class _Owned:
    """What belongs to one segment."""

    decisions: list[Decision]
    annotations: list[Annotation]
    notes: list[Note]


def _segments(snapshot: Snapshot, kept_ids: Iterable[str]) -> Iterator[Json]:
    owned: dict[str, _Owned] = {}
    touched = {*kept_ids, *snapshot.history}
    for cell, value in snapshot.cells.items():
        if isinstance(value, Decision):
            _of(owned, value.flag.segment).decisions.append(value)
        elif isinstance(value, Note):
            _of(owned, value.segment).notes.append(value)
        elif isinstance(value, Annotation):
            _of(owned, value.segment).annotations.append(value)
        else:
            touched.add(cell.id)
    touched |= owned.keys()
    places = snapshot.segments.rows
    for index in sorted(places[name] for name in touched if name in places):
        segment = snapshot.segments[index]
        yield _segment(snapshot, index, segment, owned.get(segment.id) or _Owned([], [], []))


def _of(owned: dict[str, _Owned], segment_id: str) -> _Owned:
    return owned.setdefault(segment_id, _Owned([], [], []))


def _segment(snapshot: Snapshot, index: int, segment: Segment, owned: _Owned) -> Json:
    cells = snapshot.cells
    mt = segment.span.cut(snapshot.article.text)
    final = cells.get(Cell("final", segment.id), mt)
    ruling = cells.get(Cell("verdict", segment.id))
    verdict = ruling if isinstance(ruling, Ruling) else Ruling(Verdict.UNREVIEWED)
    return {
        "id": segment.id,
        "index": index + 1,
        "paragraph": segment.paragraph,
        "mt": mt,
        "final": final,
        "gap": cells.get(Cell("gap", segment.id), segment.gap),
        **codec.ruling_out(verdict),
        "time_ms": cells.get(Cell("time", segment.id), 0),
        "flags": [codec.decision_out(d) for d in _decisions(snapshot, segment.id, mt, str(final), owned)],
        "annotations": [codec.annotation_out(a) for a in owned.annotations],
        "notes": [codec.note_out(n) for n in owned.notes],
        "history": [codec.change_out(c) for c in snapshot.history.get(segment.id, ())],
    }


def _decisions(snapshot: Snapshot, segment_id: str, mt: str, final: str, owned: _Owned) -> list[Decision]:
    found = snapshot.found.get(segment_id)
    decided = {d.flag.id for d in owned.decisions}
    flags = found.at(final, mt) if found else ()
    undecided = [
        Decision(known_again(flag, final), FlagStatus.OPEN) for flag in flags if flag.id not in decided
    ]
    return sorted([*owned.decisions, *undecided], key=reading_order)
