"""Values of a review as plain JSON values, and back.

Every member is always written but the trail of a change, which few have. Reading raises ``KeyError``, ``TypeError``
or ``ValueError`` for what does not fit; members that are not known are passed over (the record keeps them, see
``schema.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from reviewer.core.leftover import Conflict, Side, Unplaced
from reviewer.core.model import (
    Cell,
    Change,
    Confidence,
    Edit,
    SourceLink,
    SourceText,
)
from reviewer.services.codec_values import (
    Json,
    annotation_in,
    annotation_out,
    casting_in,
    casting_out,
    decision_in,
    decision_out,
    flag_in,
    flag_out,
    language_in,
    language_out,
    mute_in,
    mute_out,
    note_in,
    note_out,
    ruling_in,
    ruling_out,
    segment_in,
    segment_out,
    signed_in,
    signed_out,
    span_in,
    span_out,
    text_in,
    whole_in,
)

__all__ = [
    "Json",
    "annotation_in",
    "annotation_out",
    "casting_in",
    "casting_out",
    "change_in",
    "change_out",
    "conflict_in",
    "conflict_out",
    "decision_in",
    "decision_out",
    "flag_in",
    "flag_out",
    "language_in",
    "language_out",
    "mute_in",
    "mute_out",
    "note_in",
    "note_out",
    "ruling_in",
    "ruling_out",
    "segment_in",
    "segment_out",
    "source_in",
    "source_out",
    "span_in",
    "span_out",
    "unplaced_in",
    "unplaced_out",
]


def _side_out(side: Side) -> Json:
    values = [{"cell": c.kind, "id": c.id, "value": _value_out(c.kind, v)} for c, v in side.values]
    return {"name": side.name, "text": side.text, **signed_out(side), "values": values}


def _side_in(data: Mapping[str, Any]) -> Side:
    values = tuple(
        (Cell(text_in(v["cell"]), text_in(v["id"])), _value_in(v["cell"], v["value"])) for v in data["values"]
    )
    return Side(text_in(data["name"]), values, text_in(data.get("text", "")), **signed_in(data))


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
    return Conflict(text_in(data["id"]), text_in(data["segment"]), a, b)


def unplaced_out(value: Unplaced) -> Json:
    """A segment as its record held it, and why it has no place."""
    return {"id": value.id, "why": value.why, "entry": dict(value.entry)}


def unplaced_in(data: Mapping[str, Any]) -> Unplaced:
    """A segment that has no place."""
    entry = data["entry"]
    if not isinstance(entry, Mapping):
        raise TypeError(f"not a segment: {entry!r}")
    text_in(entry["mt"]), text_in(entry["final"])
    return Unplaced(text_in(data["id"]), text_in(data["why"]), entry)


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
        **signed_out(value),
    }


def source_in(data: Mapping[str, Any]) -> SourceText:
    """The source; a link outside its text is refused."""
    text = text_in(data["text"])
    links = tuple(
        SourceLink(tuple(text_in(s) for s in k["segments"]), span_in(k), Confidence(k["confidence"]))
        for k in data.get("links", ())
    )
    if any(not 0 <= link.span.start <= link.span.end <= len(text) for link in links):
        raise ValueError("a link lies outside the source's text")
    file = data.get("file")
    return SourceText(
        text,
        None if file is None else text_in(file),
        text_in(data.get("sha256", "")),
        language_in(data.get("language", {"code": None, "known": "unknown"})),
        links,
        **signed_in(data),
    )


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
    "final": text_in,
    "gap": text_in,
    "time": whole_in,
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
            Cell(text_in(e["cell"]), text_in(e["id"])),
            _value_in(e["cell"], e["before"]),
            _value_in(e["cell"], e["after"]),
        )
        for e in data["edits"]
    )
    label, segment, kind = (text_in(data[name]) for name in ("label", "segment", "kind"))
    return Change(
        edits, label, segment=segment, kind=kind, trail=text_in(data.get("trail", "")), **signed_in(data)
    )


def _value_out(kind: str, value: object) -> Any:
    return None if value is None else _OUT[kind](value)


def _value_in(kind: str, data: Any) -> object:
    return None if data is None else _IN[kind](data)
