"""Where to go next in a session. Rows count from 0 in reading order.

``rows`` are those that are shown, in the order in which they are; no other is gone to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from reviewer.core.model import Verdict
from reviewer.services.review import Session


def _round(rows: Sequence[int], row: int, forward: bool = True) -> Iterator[int]:
    """Every other row, from the one after ``row`` round to the one before it; or backwards."""
    at = rows.index(row) if row in rows else len(rows)
    later, earlier = rows[at + 1 :], rows[:at]
    return chain(later, earlier) if forward else chain(reversed(earlier), reversed(later))


def next_open(session: Session, row: int, rows: Sequence[int]) -> int | None:
    """The next segment without a verdict; when there is none, the next one left for later."""
    for wanted in (Verdict.UNREVIEWED, Verdict.LATER):
        for other in _round(rows, row):
            if session.verdict(session.segments.ids[other]) is wanted:
                return other
    return None


def next_flagged(session: Session, row: int, rows: Sequence[int]) -> int | None:
    """The next segment that has open flags and no verdict yet."""
    for other in _round(rows, row):
        segment = session.segments.ids[other]
        if session.verdict(segment) is Verdict.UNREVIEWED and session.open_flags(segment):
            return other
    return None


def beside(rows: Sequence[int], row: int, forward: bool) -> int | None:
    """The row after (or before) ``row`` among ``rows``, round their end; ``None`` where there is no other."""
    return next(_round(rows, row, forward), None)


def step_flag(
    session: Session, row: int, chosen: str, forward: bool, rows: Sequence[int]
) -> tuple[int, str] | None:
    """Row and id of the flag after (or before) ``chosen``: in this segment, else in the nearest one on that side."""
    here = [f.id for f in session.open_flags(session.segments.ids[row])]
    if chosen in here:
        at = here.index(chosen) + (1 if forward else -1)
        if 0 <= at < len(here):
            return row, here[at]
    elif here and forward:
        return row, here[0]
    for other in _round(rows, row, forward):
        flags = session.open_flags(session.segments.ids[other])
        if flags:
            return other, flags[0 if forward else -1].id
    return None


def step(rows: Sequence[int], row: int, by: int) -> int | None:
    """The row ``by`` places on, or ``None`` beyond the ends."""
    at = rows.index(row) + by if row in rows else -1
    return rows[at] if 0 <= at < len(rows) else None


def nearest(rows: Sequence[int], row: int) -> int | None:
    """``row`` if it is shown, else the next one in reading order that is, else the first."""
    if row in rows:
        return row
    return min((other for other in rows if other > row), default=rows[0] if rows else None)


def first_unreviewed(session: Session) -> int:
    """Where to begin: the first segment without a verdict, else the first."""
    for row, segment in enumerate(session.segments.ids):
        if session.verdict(segment) is Verdict.UNREVIEWED:
            return row
    return 0
