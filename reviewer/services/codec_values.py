"""Single values of a review as plain JSON values, and back; see codec.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from reviewer.core.cast_words import Gender
from reviewer.core.model import (
    Annotation,
    Casting,
    Confidence,
    Decision,
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
    Span,
    Verdict,
)

Json = dict[str, Any]


class Signed(Protocol):
    """Whatever somebody decided or wrote at some time."""

    @property
    def by(self) -> str: ...

    @property
    def at(self) -> str: ...


def span_out(span: Span) -> Json:
    """Start and end in code points."""
    return {"start": span.start, "end": span.end}


def span_in(data: Mapping[str, Any]) -> Span:
    """The span; extra members are passed over."""
    return Span(whole_in(data["start"]), whole_in(data["end"]))


def language_out(value: Language) -> Json:
    """Code and how it is known."""
    return {"code": value.code, "known": str(value.known)}


def language_in(data: Mapping[str, Any]) -> Language:
    """A language."""
    code = data["code"]
    return Language(None if code is None else text_in(code), Known(data["known"]))


def segment_out(value: Segment) -> Json:
    """A segment's place in the article."""
    start, end = value.span.start, value.span.end
    place = {"id": value.id, "paragraph": value.paragraph, "start": start, "end": end}
    return {**place, "gap": value.gap, "parents": list(value.parents)}


def segment_in(data: Mapping[str, Any]) -> Segment:
    """A segment."""
    parents = tuple(text_in(p) for p in data.get("parents", ()))
    return Segment(
        text_in(data["id"]), whole_in(data["paragraph"]), span_in(data), text_in(data["gap"]), parents
    )


def flag_out(value: Flag) -> Json:
    """A flag with all that is needed to show it without running its check."""
    fp = value.fingerprint or Fingerprint(value.rule, value.text, "", "")
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
        Place(text_in(p["segment"]), span_in(p), text_in(p["text"]), text_in(p.get("note", "")))
        for p in data.get("related", ())
    ]
    return Flag(
        text_in(data["id"]),
        text_in(data["rule"]),
        text_in(data["segment"]),
        span_in(data),
        text_in(data["text"]),
        text_in(data["category"]),
        Severity(data["severity"]),
        Confidence(data["confidence"]),
        text_in(data["message"]),
        text_in(data["why"]),
        Fingerprint(text_in(fp["rule"]), text_in(fp["text"]), text_in(fp["before"]), text_in(fp["after"])),
        Evidence(data.get("evidence", "alone")),
        tuple(text_in(s) for s in data.get("suggestions", ())),
        tuple(related),
    )


def decision_out(value: Decision) -> Json:
    """A flag with its status, by whom and when, in one object."""
    return {**flag_out(value.flag), "status": str(value.status), **signed_out(value)}


def decision_in(data: Mapping[str, Any]) -> Decision:
    """A flag with its status."""
    return Decision(flag_in(data), FlagStatus(data["status"]), **signed_in(data))


def ruling_out(value: Ruling) -> Json:
    """A verdict, by whom and when."""
    return {"verdict": str(value.verdict), **signed_out(value)}


def ruling_in(data: Mapping[str, Any]) -> Ruling:
    """A verdict."""
    return Ruling(Verdict(data["verdict"]), **signed_in(data))


def note_out(value: Note) -> Json:
    """A note."""
    return {
        "id": value.id,
        "segment": value.segment,
        "text": value.text,
        "kind": str(value.kind),
        **signed_out(value),
    }


def note_in(data: Mapping[str, Any]) -> Note:
    """A note."""
    kind = NoteKind(data.get("kind", "note"))
    return Note(
        text_in(data["id"]), text_in(data["segment"]), text_in(data["text"]), **signed_in(data), kind=kind
    )


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
        **signed_out(value),
    }


def annotation_in(data: Mapping[str, Any]) -> Annotation:
    """An error that a person marked."""
    return Annotation(
        text_in(data["id"]),
        text_in(data["segment"]),
        span_in(data),
        text_in(data["text"]),
        text_in(data["category"]),
        Severity(data["severity"]),
        text_in(data.get("note", "")),
        text_in(data.get("origin", "human")),
        **signed_in(data),
    )


def mute_out(value: Mute) -> Json:
    """A rule switched off."""
    return {"rule": value.rule, "scope": value.scope, **signed_out(value)}


def mute_in(data: Mapping[str, Any]) -> Mute:
    """A rule switched off."""
    if data["scope"] not in ("article", "always"):
        raise ValueError(f"no scope: {data['scope']!r}")
    return Mute(text_in(data["rule"]), text_in(data["scope"]), **signed_in(data))


def casting_out(value: Casting) -> Json:
    """The gender of a person as settled, or whose the name is too."""
    return {"name": value.name, "gender": str(value.gender), "same": value.same, **signed_out(value)}


def casting_in(data: Mapping[str, Any]) -> Casting:
    """The gender of a person as settled, or whose the name is too."""
    same = text_in(data.get("same", ""))
    return Casting(text_in(data["name"]), Gender(data["gender"]), **signed_in(data), same=same)


def text_in(value: object) -> str:
    """Text, and nothing else."""
    if not isinstance(value, str):
        raise TypeError(f"not text: {value!r}")
    return value


def whole_in(value: object) -> int:
    """A whole number from 0 on, and nothing else: what the schema of the record allows, so that it can be written."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(f"not a whole number: {value!r}")
    return value


def signed_in(data: Mapping[str, Any]) -> dict[str, str]:
    """By whom and when; empty where that is not said."""
    return {"by": text_in(data.get("by", "")), "at": text_in(data.get("at", ""))}


def signed_out(value: Signed) -> Json:
    """By whom and when."""
    return {"by": value.by, "at": value.at}
