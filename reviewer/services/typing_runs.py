"""Which keystrokes undo together: a word at a time, as in an office program."""

from __future__ import annotations

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
    return replace(first, edits=edits, label=second.label, by=second.by, at=second.at)
