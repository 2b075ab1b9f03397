"""What changed between two texts, and where a span of the first lies in the second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reviewer.core.model import Fingerprint, Span

CONTEXT = 20
"""Code points kept on each side of a flag's text in its fingerprint."""

# Words with their inner apostrophes, runs of white space, single marks: together they are the whole text.
_PIECE = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Op:
    """One step from ``before`` to ``after``: ``kind`` is ``equal``, ``insert``, ``delete`` or ``replace``.

    Both spans are in code points, the one of the first text, the other of the second; the ops of a
    difference lie end to end over both.
    """

    kind: str
    before: Span
    after: Span


def word_diff(before: str, after: str) -> tuple[Op, ...]:
    """The difference by whole words, as a person would tell it; empty for two empty texts.

    A space between two changed words belongs to the change, so that a reworded phrase is one replacement.
    """
    ops: list[Op] = []
    for op in _bridged(before, _opcodes(before, after)):
        if ops and "equal" not in (op.kind, ops[-1].kind):
            last = ops.pop()
            op = _op(last.before.start, op.before.end, last.after.start, op.after.end)
        ops.append(op)
    return tuple(ops)


def carry(span: Span, before: str, after: str) -> Span | None:
    """Where ``span`` of ``before`` lies in ``after``; ``None`` when its text, or a word it cuts, was changed."""
    if before == after:
        return span
    for op in _opcodes(before, after):
        inside = op.before.start <= span.start and span.end <= op.before.end
        if op.kind == "equal" and inside:
            return span.shifted(op.after.start - op.before.start)
    return None


def fingerprint(rule: str, text: str, span: Span) -> Fingerprint:
    """What recognises a flag of ``rule`` on ``span`` of ``text`` after its text moved."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Fingerprint(rule, span.cut(text), before, text[span.end : span.end + CONTEXT])


def best_match(fp: Fingerprint, candidates: Sequence[Fingerprint]) -> int | None:
    """The index of the candidate that is ``fp``'s flag; ``None`` when there is none or when two fit alike.

    Rule and text must be the same; of the surroundings, counted outwards from the flag, at least a quarter
    must be left, so that a decision never passes to another occurrence of the same word.
    """
    scores = [(_closeness(fp, other), n) for n, other in enumerate(candidates)]
    fitting = sorted((pair for pair in scores if pair[0] is not None), reverse=True)
    if not fitting or (len(fitting) > 1 and fitting[0][0] == fitting[1][0]):
        return None
    best, index = fitting[0]
    needed = (len(fp.before) + len(fp.after)) / 4
    return index if best is not None and best >= needed else None


def _closeness(a: Fingerprint, b: Fingerprint) -> int | None:
    """How many code points around the flag are the same; ``None`` for another rule or text."""
    if (a.rule, a.text) != (b.rule, b.text):
        return None
    return _shared(a.before[::-1], b.before[::-1]) + _shared(a.after, b.after)


def _shared(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


@lru_cache(maxsize=256)
def _opcodes(before: str, after: str) -> tuple[Op, ...]:
    """Raw steps between the pieces of both texts."""
    from rapidfuzz.distance import Levenshtein

    a, b = _PIECE.findall(before), _PIECE.findall(after)
    a_at, b_at = _starts(a), _starts(b)
    return tuple(
        Op(str(o.tag), Span(a_at[o.src_start], a_at[o.src_end]), Span(b_at[o.dest_start], b_at[o.dest_end]))
        for o in Levenshtein.opcodes(a, b)
    )


def _starts(pieces: Sequence[str]) -> list[int]:
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts


def _bridged(before: str, ops: Sequence[Op]) -> list[Op]:
    """``ops`` with white space that stands unchanged between two changes made part of them."""
    bridged = []
    for n, op in enumerate(ops):
        inner = 0 < n < len(ops) - 1
        if op.kind == "equal" and inner and op.before.cut(before).isspace():
            op = Op("replace", op.before, op.after)
        bridged.append(op)
    return bridged


def _op(before_start: int, before_end: int, after_start: int, after_end: int) -> Op:
    kind = "replace"
    if before_start == before_end:
        kind = "insert"
    elif after_start == after_end:
        kind = "delete"
    return Op(kind, Span(before_start, before_end), Span(after_start, after_end))
