"""Values of a review as plain JSON values, and back.

Every member is always written but the trail of a change, which few have. Reading raises ``KeyError``, ``TypeError``
or ``ValueError`` for what does not fit; members that are not known are passed over (the record keeps them, see
``schema.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from reviewer.core.cast_words import Gender
from reviewer.core.leftover import Conflict, Side, Unplaced
from reviewer.core.model import (
    Annotation,
    Casting,
    Cell,
    Change,
    Confidence,
    Decision,
    Edit,
    Evidence,
    Fingerprint,
    Flag,
    FlagStatus,
    Known,
    Language,
    Mute,
    Note,
    NoteKind,
    Place,
    Ruling,
    Segment,
    Severity,
    SourceLink,
    SourceText,
    Span,
    Verdict,
)

Json = dict[str, Any]


def span_out(span: Span) -> Json:
    """Start and end in code points."""
    return {"start": span.start, "end": span.end}


def span_in(data: Mapping[str, Any]) -> Span:
    """The span; extra members are passed over."""
    return Span(_whole(data["start"]), _whole(data["end"]))


def language_out(value: Language) -> Json:
    """Code and how it is known."""
    return {"code": value.code, "known": str(value.known)}


def language_in(data: Mapping[str, Any]) -> Language:
    """A language."""
    code = data["code"]
    return Language(None if code is None else _text(code), Known(data["known"]))


def segment_out(value: Segment) -> Json:
    """A segment's place in the article."""
    start, end = value.span.start, value.span.end
    place = {"id": value.id, "paragraph": value.paragraph, "start": start, "end": end}
    return {**place, "gap": value.gap, "parents": list(value.parents)}


def segment_in(data: Mapping[str, Any]) -> Segment:
    """A segment."""
    parents = tuple(_text(p) for p in data.get("parents", ()))
    return Segment(_text(data["id"]), _whole(data["paragraph"]), span_in(data), _text(data["gap"]), parents)


def flag_out(value: Flag) -> Json:
    """A flag with all that is needed to show it without running its check."""
    fp = value.fingerprint
    return {
        "id": value.id,
        "rule": value.rule,
        "segment": value.segment,
        **span_out(value.span),
        "text": value.text,
        "category": value.category,
        "severity": str(value.severity),
        "confidence": str(value.confidence),
        "evidence": str(value.evidence),
        "message": value.message,
        "why": value.why,
        "suggestions": list(value.suggestions),
        "related": [
            {"segment": p.segment, **span_out(p.span), "text": p.text, "note": p.note} for p in value.related
        ],
        "fingerprint": {"rule": fp.rule, "text": fp.text, "before": fp.before, "after": fp.after},
    }


def flag_in(data: Mapping[str, Any]) -> Flag:
    """A flag."""
    fp = data["fingerprint"]
    related = [
        Place(_text(p["segment"]), span_in(p), _text(p["text"]), _text(p.get("note", "")))
        for p in data.get("related", ())
    ]
    return Flag(
        _text(data["id"]),
        _text(data["rule"]),
        _text(data["segment"]),
        span_in(data),
        _text(data["text"]),
        _text(data["category"]),
        Severity(data["severity"]),
        Confidence(data["confidence"]),
        _text(data["message"]),
        _text(data["why"]),
        Fingerprint(_text(fp["rule"]), _text(fp["text"]), _text(fp["before"]), _text(fp["after"])),
        Evidence(data.get("evidence", "alone")),
        tuple(_text(s) for s in data.get("suggestions", ())),
        tuple(related),
    )


def decision_out(value: Decision) -> Json:
    """A flag with its status, by whom and when, in one object."""
    return {**flag_out(value.flag), "status": str(value.status), "by": value.by, "at": value.at}


def decision_in(data: Mapping[str, Any]) -> Decision:
    """A flag with its status."""
    return Decision(flag_in(data), FlagStatus(data["status"]), **_signed(data))


def ruling_out(value: Ruling) -> Json:
    """A verdict, by whom and when."""
    return {"verdict": str(value.verdict), "by": value.by, "at": value.at}


def ruling_in(data: Mapping[str, Any]) -> Ruling:
    """A verdict."""
    return Ruling(Verdict(data["verdict"]), **_signed(data))


def note_out(value: Note) -> Json:
    """A note."""
    return {
        "id": value.id,
        "segment": value.segment,
        "text": value.text,
        "kind": str(value.kind),
        "by": value.by,
        "at": value.at,
    }


def note_in(data: Mapping[str, Any]) -> Note:
    """A note."""
    kind = NoteKind(data.get("kind", "note"))
    return Note(_text(data["id"]), _text(data["segment"]), _text(data["text"]), **_signed(data), kind=kind)


def annotation_out(value: Annotation) -> Json:
    """An error that a person marked."""
    return {
        "id": value.id,
        "segment": value.segment,
        **span_out(value.span),
        "text": value.text,
        "category": value.category,
        "severity": str(value.severity),
        "note": value.note,
        "origin": value.origin,
        "by": value.by,
        "at": value.at,
    }


def annotation_in(data: Mapping[str, Any]) -> Annotation:
    """An error that a person marked."""
    return Annotation(
        _text(data["id"]),
        _text(data["segment"]),
        span_in(data),
        _text(data["text"]),
        _text(data["category"]),
        Severity(data["severity"]),
        _text(data.get("note", "")),
        _text(data.get("origin", "human")),
        **_signed(data),
    )


def mute_out(value: Mute) -> Json:
    """A rule switched off."""
    return {"rule": value.rule, "scope": value.scope, "by": value.by, "at": value.at}


def mute_in(data: Mapping[str, Any]) -> Mute:
    """A rule switched off."""
    return Mute(_text(data["rule"]), _text(data["scope"]), **_signed(data))


def casting_out(value: Casting) -> Json:
    """The gender of a person as settled, or whose the name is too."""
    told = {"name": value.name, "gender": str(value.gender), "same": value.same}
    return {**told, "by": value.by, "at": value.at}


def casting_in(data: Mapping[str, Any]) -> Casting:
    """The gender of a person as settled, or whose the name is too."""
    same = _text(data.get("same", ""))
    return Casting(_text(data["name"]), Gender(data["gender"]), **_signed(data), same=same)


def _side_out(side: Side) -> Json:
    values = [{"cell": c.kind, "id": c.id, "value": _value_out(c.kind, v)} for c, v in side.values]
    return {"name": side.name, "text": side.text, "by": side.by, "at": side.at, "values": values}


def _side_in(data: Mapping[str, Any]) -> Side:
    values = tuple(
        (Cell(_text(v["cell"]), _text(v["id"])), _value_in(v["cell"], v["value"])) for v in data["values"]
    )
    return Side(_text(data["name"]), values, _text(data.get("text", "")), **_signed(data))


def conflict_out(value: Conflict) -> Json:
    """Two answers to one question."""
    return {
        "id": value.id,
        "segment": value.segment,
        "a": _side_out(value.a),
        "b": _side_out(value.b),
    }


def conflict_in(data: Mapping[str, Any]) -> Conflict:
    """Two answers to one question."""
    a, b = _side_in(data["a"]), _side_in(data["b"])
    if [cell for cell, _ in a.values] != [cell for cell, _ in b.values]:
        raise ValueError(f"the two sides of conflict {data['id']!r} are of different things")
    return Conflict(_text(data["id"]), _text(data["segment"]), a, b)


def unplaced_out(value: Unplaced) -> Json:
    """A segment as its record held it, and why it has no place."""
    return {"id": value.id, "why": value.why, "entry": dict(value.entry)}


def unplaced_in(data: Mapping[str, Any]) -> Unplaced:
    """A segment that has no place."""
    entry = data["entry"]
    if not isinstance(entry, Mapping):
        raise TypeError(f"not a segment: {entry!r}")
    _text(entry["mt"]), _text(entry["final"])
    return Unplaced(_text(data["id"]), _text(data["why"]), entry)


def source_out(value: SourceText) -> Json:
    """The source with its links."""
    return {
        "text": value.text,
        "file": value.file,
        "sha256": value.sha256,
        "language": language_out(value.language),
        "links": [
            {"segments": list(k.segments), **span_out(k.span), "confidence": str(k.confidence)}
            for k in value.links
        ],
        "by": value.by,
        "at": value.at,
    }


def source_in(data: Mapping[str, Any]) -> SourceText:
    """The source; a link outside its text is refused."""
    text = _text(data["text"])
    links = tuple(
        SourceLink(tuple(_text(s) for s in k["segments"]), span_in(k), Confidence(k["confidence"]))
        for k in data.get("links", ())
    )
    if any(not 0 <= link.span.start <= link.span.end <= len(text) for link in links):
        raise ValueError("a link lies outside the source's text")
    file = data.get("file")
    return SourceText(
        text,
        None if file is None else _text(file),
        _text(data.get("sha256", "")),
        language_in(data.get("language", {"code": None, "known": "unknown"})),
        links,
        **_signed(data),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not text: {value!r}")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"not a whole number: {value!r}")
    return value


def _plain(value: Any) -> Any:
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise TypeError(f"neither text nor number: {value!r}")
    return value


_OUT: dict[str, Callable[[Any], Any]] = {
    "final": _plain,
    "gap": _plain,
    "time": _plain,
    "verdict": ruling_out,
    "flag": decision_out,
    "mute": mute_out,
    "note": note_out,
    "annotation": annotation_out,
    "language": language_out,
    "person": casting_out,
    "source": source_out,
    "segment": segment_out,
    "conflict": conflict_out,
    "unplaced": unplaced_out,
}
_IN: dict[str, Callable[[Any], Any]] = {
    "final": _text,
    "gap": _text,
    "time": _whole,
    "verdict": ruling_in,
    "flag": decision_in,
    "mute": mute_in,
    "note": note_in,
    "annotation": annotation_in,
    "language": language_in,
    "person": casting_in,
    "source": source_in,
    "segment": segment_in,
    "conflict": conflict_in,
    "unplaced": unplaced_in,
}


def change_out(change: Change) -> Json:
    """A change with its edits, each with the value before and after (``null``: nothing)."""
    return {
        "at": change.at,
        "by": change.by,
        "label": change.label,
        "kind": change.kind,
        "segment": change.segment,
        **({"trail": change.trail} if change.trail else {}),
        "edits": [
            {
                "cell": e.cell.kind,
                "id": e.cell.id,
                "before": _value_out(e.cell.kind, e.before),
                "after": _value_out(e.cell.kind, e.after),
            }
            for e in change.edits
        ],
    }


def change_in(data: Mapping[str, Any]) -> Change:
    """A change."""
    edits = tuple(
        Edit(
            Cell(_text(e["cell"]), _text(e["id"])),
            _value_in(e["cell"], e["before"]),
            _value_in(e["cell"], e["after"]),
        )
        for e in data["edits"]
    )
    label, segment, kind = (_text(data[name]) for name in ("label", "segment", "kind"))
    return Change(
        edits, label, segment=segment, kind=kind, trail=_text(data.get("trail", "")), **_signed(data)
    )


def _value_out(kind: str, value: object) -> Any:
    return None if value is None else _OUT[kind](value)


def _value_in(kind: str, data: Any) -> object:
    return None if data is None else _IN[kind](data)


def _signed(data: Mapping[str, Any]) -> dict[str, str]:
    return {"by": _text(data.get("by", "")), "at": _text(data.get("at", ""))}
