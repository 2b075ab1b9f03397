"""What changes of a journal say, for people who must do them again by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reviewer.core.model import Change, Edit, Note, Ruling
from reviewer.services.deed_names import deed
from reviewer.services.journal import Line


def told(lines: Iterable[Line], named: Callable[[str], str] = str) -> list[str]:
    """What the lines say, segment by segment, in the order each was come to; ``named`` gives a segment's name."""
    by_segment: dict[str, list[Change]] = {}
    for line in lines:
        if line.change is not None:
            by_segment.setdefault(line.change.segment, []).append(line.change)
    out = []
    for segment, changes in by_segment.items():
        out.append(f"segment {named(segment)}:" if segment else "the whole article:")
        out += [_told(change) for change in changes]
    return out


def _told(change: Change) -> str:
    signed = ", ".join(filter(None, (change.by, change.at)))
    values = "; ".join(_value(edit, change.segment) for edit in change.edits)
    return f"  {deed(change.label) or change.kind} ({signed}): {values}"


def _value(edit: Edit, segment: str) -> str:
    value = edit.after
    if isinstance(value, Ruling):
        value = value.verdict
    elif isinstance(value, Note):
        value = value.text
    where = "" if edit.cell.id in ("", segment) else f" {edit.cell.id}"
    return f"{edit.cell.kind}{where} = {'nothing' if value is None else value}"
