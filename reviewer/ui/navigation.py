"""Where to go next in a session. Rows count from 0."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.core.model import Flag, Verdict
from reviewer.services.review import Session


def _round(session: Session, row: int) -> Iterator[int]:
    """Every other row, from the one after ``row`` round to the one before it."""
    count = len(session.segments)
    return ((row + n) % count for n in range(1, count))


def next_open(session: Session, row: int) -> int | None:
    """The next segment without a verdict; when there is none, the next one left for later."""
    for wanted in (Verdict.UNREVIEWED, Verdict.LATER):
        for other in _round(session, row):
            if session.verdict(session.segments[other].id) is wanted:
                return other
    return None


def next_flagged(session: Session, row: int) -> int | None:
    """The next segment that has open flags and no verdict yet."""
    for other in _round(session, row):
        segment = session.segments[other].id
        if session.verdict(segment) is Verdict.UNREVIEWED and session.open_flags(segment):
            return other
    return None


def in_order(flags: tuple[Flag, ...]) -> list[Flag]:
    """Flags by place."""
    return sorted(flags, key=lambda f: (f.span.start, f.span.end, f.id))


def step_flag(session: Session, row: int, chosen: str, forward: bool) -> tuple[int, str] | None:
    """Row and id of the flag after (or before) ``chosen``: in this segment, else in the nearest one on that side."""
    here = [f.id for f in in_order(session.open_flags(session.segments[row].id))]
    if chosen in here:
        at = here.index(chosen) + (1 if forward else -1)
        if 0 <= at < len(here):
            return row, here[at]
    elif here and forward:
        return row, here[0]
    others = list(_round(session, row))
    for other in others if forward else reversed(others):
        flags = in_order(session.open_flags(session.segments[other].id))
        if flags:
            return other, flags[0 if forward else -1].id
    return None


def first_unreviewed(session: Session) -> int:
    """Where to begin: the first segment without a verdict, else the first."""
    for row, segment in enumerate(session.segments):
        if session.verdict(segment.id) is Verdict.UNREVIEWED:
            return row
    return 0
