"""Corrections and verdicts from a file of JSON lines, applied to a session all together or not at all."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from reviewer.core.model import Verdict
from reviewer.services.errors import ReviewerError
from reviewer.services.review import Session

EXAMPLE = '{"index": 2, "final": "The corrected text.", "verdict": "corrected"}'
"""A line as it is to be."""
_KNOWN = ("segment", "index", "mt", "final", "gap", "verdict")


@dataclass(frozen=True, slots=True)
class _Order:
    """What one line asks for; ``None`` leaves a thing as it is."""

    segment: str
    final: str | None
    gap: str | None
    verdict: Verdict | None


def apply_lines(session: Session, lines: Iterable[str]) -> int:
    """Apply lines to ``session``; returns how many there were. Blank lines are passed over.

    Each is an object: ``segment`` (an id) or ``index`` (from 1), and of ``final``, ``gap`` and ``verdict`` at least
    one. ``mt``, when given, must be the segment's. Other members are ignored. A verdict that confirms becomes the
    one that fits the text.

    Raises:
        ReviewerError: a line is wrong; the sentence names it, and nothing was applied.
    """
    orders = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                orders.append(_order(session, line))
            except ReviewerError as error:
                raise ReviewerError(f"Line {number}: {error}") from None
    for order in orders:
        _carry_out(session, order)
    return len(orders)


def _carry_out(session: Session, order: _Order) -> None:
    if order.final is not None:
        session.set_final(order.segment, order.final, label="Apply file")
    if order.gap is not None:
        session.set_gap(order.segment, order.gap)
    if order.verdict is not None:
        session.set_verdict(order.segment, order.verdict)


def _order(session: Session, line: str) -> _Order:
    data = _object(line)
    _refuse_slips(data)
    segment = _segment(session, data)
    if "mt" in data and data["mt"] != session.mt(segment):
        raise ReviewerError(f"its “mt” is not that of segment {segment}; it was made for another text.")
    order = _Order(segment, _text(data, "final"), _text(data, "gap"), _verdict(data))
    if order.final is None and order.gap is None and order.verdict is None:
        raise ReviewerError(f"it asks for nothing; give a “final”, a “gap” or a “verdict”, as in {EXAMPLE}.")
    if order.gap is not None:
        session.check_gap(segment, order.gap)
    return order


def _object(line: str) -> dict[str, Any]:
    try:
        data = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        why = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deep"
        raise ReviewerError(
            f"this is no JSON object on one line ({why}); write one such as {EXAMPLE}."
        ) from None
    if not isinstance(data, dict):
        raise ReviewerError(f"this is no JSON object such as {EXAMPLE}.")
    return data


def _refuse_slips(data: dict[str, Any]) -> None:
    """Members that nobody knows are passed over, but not one that is a known one misspelt: its value would be lost."""
    for name in data:
        meant = difflib.get_close_matches(name.lower(), _KNOWN, 1, 0.8)
        if name not in _KNOWN and meant and meant[0] not in data:
            raise ReviewerError(f"“{name[:40]}” is not known; write “{meant[0]}”, as in {EXAMPLE}.")


def _segment(session: Session, data: dict[str, Any]) -> str:
    by_id, index = data.get("segment"), data.get("index")
    if by_id is None and index is None:
        raise ReviewerError(f"it names no segment; give its “segment” id or its “index”, as in {EXAMPLE}.")
    count = len(session.segments)
    if index is not None and (type(index) is not int or not 1 <= index <= count):
        raise ReviewerError(f"“index” is a whole number from 1 to {count}, not {json.dumps(index)}.")
    if by_id is None and index is not None:
        return session.segments.ids[index - 1]
    if not isinstance(by_id, str):
        raise ReviewerError(f"“segment” is the id of a segment in quotes, not {json.dumps(by_id)}.")
    place = session.index_of(by_id) + 1
    if index is not None and index != place:
        raise ReviewerError(f"segment {by_id} is number {place}, not {index}; give one of the two.")
    return by_id


def _text(data: dict[str, Any], name: str) -> str | None:
    value = data.get(name)
    if value is not None and not isinstance(value, str):
        raise ReviewerError(f"“{name}” is a text in quotes, not {json.dumps(value)[:40]}.")
    if value is not None and any("\ud800" <= c <= "\udfff" for c in value):
        raise ReviewerError(
            f"“{name}” holds half a character (half of a surrogate pair), which no file can hold."
        )
    return value


def _verdict(data: dict[str, Any]) -> Verdict | None:
    value = data.get("verdict")
    if value is None:
        return None
    try:
        return Verdict(value)
    except ValueError:
        known = ", ".join(Verdict)
        raise ReviewerError(f"“verdict” is one of {known}, not {json.dumps(value)[:40]}.") from None
