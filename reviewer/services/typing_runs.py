"""Which keystrokes undo together, a word at a time as in an office program, and which of two runs goes on from which.

A run is kept as one change, so a record copied in the middle of a word has a change that the one that was typed on in
has not any more. The trail of a run has a mark for each of its steps: that of a shorter run begins that of a longer.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import datetime

from reviewer.core.model import Cell, Change, Edit

PAUSE_S = 3.0
"""Seconds without typing after which a new step of undo begins."""

_NEW_WORD = re.compile(r"\S\s+\S")
_LINE_END = re.compile(r"\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


def region(before: str, after: str) -> tuple[int, str, str]:
    """Where two texts part (code points), what was taken out there and what was put in."""
    start = 0
    shortest = min(len(before), len(after))
    while start < shortest and before[start] == after[start]:
        start += 1
    tail = 0
    while tail < shortest - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return start, before[start : len(before) - tail], after[start : len(after) - tail]


def one_line(before: str, after: str) -> str:
    """``after`` with every line end that is not in ``before`` made a space."""
    start, _, put_in = region(before, after)
    return after[:start] + _LINE_END.sub(" ", put_in) + after[start + len(put_in) :]


def continues(origin: str, previous: str, text: str, pause_s: float) -> bool:
    """Whether typing ``text`` over ``previous`` belongs to the run that began at ``origin``.

    It does while letters are put in one after another, or taken out one after another, at one place of one
    word, without a pause.
    """
    _, run_out, run_in = region(origin, previous)
    _, step_out, step_in = region(previous, text)
    _, all_out, all_in = region(origin, text)
    if pause_s > PAUSE_S or (step_out and step_in):
        return False
    if step_in:
        grown = all_in == run_in + step_in and all_out == run_out
        return grown and bool(run_in) and not _NEW_WORD.search(all_in)
    return not all_in and not run_in and not _NEW_WORD.search(all_out)


def seconds_between(earlier: str, later: str) -> float:
    """Seconds between two ISO 8601 times; infinite when one of them cannot be read."""
    try:
        return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
    except (ValueError, TypeError):
        return float("inf")


def compose(first: Change, second: Change) -> Change:
    """Both changes as one: the kind of the first, the time of the second, cells that end as they began left out."""
    before: dict[Cell, object] = {}
    after: dict[Cell, object] = {}
    for edit in (*first.edits, *second.edits):
        before.setdefault(edit.cell, edit.before)
        after[edit.cell] = edit.after
    edits = tuple(Edit(cell, before[cell], after[cell]) for cell in before if before[cell] != after[cell])
    trail = trail_of(first) + trail_of(second)
    return replace(first, edits=edits, label=second.label, by=second.by, at=second.at, trail=trail)


MARK = 6
"""Characters of the mark of one step; by chance, one in 16 million pairs of other steps has the same."""


def trail_of(change: Change) -> str:
    """The marks of the steps that a change is composed of; of one that is not, its own."""
    if change.trail:
        return change.trail
    texts = [str(edit.after) for edit in change.edits if edit.cell.kind == "final"]
    told = "\0".join((change.by, change.at, *texts))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:MARK]


def goes_on_from(longer: Change, shorter: Change) -> bool:
    """Whether ``longer`` is the run that ``shorter`` was before it was typed on."""
    begun, whole = trail_of(shorter), longer.trail
    return (
        len(begun) < len(whole)
        and whole.startswith(begun)
        and (longer.segment, longer.kind) == (shorter.segment, shorter.kind)
    )


def rest(longer: Change, shorter: Change) -> Change:
    """What ``longer`` did after it was ``shorter``."""
    back = {edit.cell: Edit(edit.cell, edit.after, edit.before) for edit in shorter.edits}
    edits = []
    for edit in longer.edits:
        done = back.pop(edit.cell, None)
        before = edit.before if done is None else done.before
        if before != edit.after:
            edits.append(Edit(edit.cell, before, edit.after))
    return replace(longer, edits=(*edits, *back.values()), trail=longer.trail[len(trail_of(shorter)) :])
