"""How far a review is: counted as it goes, so that a decision costs the same in a long article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from reviewer.core.model import FlagStatus, Verdict


@dataclass(frozen=True, slots=True)
class Counts:
    """Segments by verdict and flags by status; muted and withdrawn flags are not among the open ones."""

    segments: int = 0
    unreviewed: int = 0
    accepted: int = 0
    corrected: int = 0
    later: int = 0
    flags_open: int = 0
    flags_applied: int = 0
    flags_dismissed: int = 0

    @property
    def reviewed(self) -> int:
        """Segments that a person confirmed."""
        return self.accepted + self.corrected

    def plus(self, other: Counts, sign: int = 1) -> Counts:
        """Both added, member by member; ``other`` taken away with a ``sign`` of -1."""
        return Counts(
            self.segments + sign * other.segments,
            self.unreviewed + sign * other.unreviewed,
            self.accepted + sign * other.accepted,
            self.corrected + sign * other.corrected,
            self.later + sign * other.later,
            self.flags_open + sign * other.flags_open,
            self.flags_applied + sign * other.flags_applied,
            self.flags_dismissed + sign * other.flags_dismissed,
        )


@lru_cache(4096)  # thousands of segments add the same
def _one(verdict: Verdict, flags_open: int, flags_applied: int, flags_dismissed: int) -> Counts:
    return Counts(
        segments=1,
        unreviewed=int(verdict is Verdict.UNREVIEWED),
        accepted=int(verdict is Verdict.ACCEPTED),
        corrected=int(verdict is Verdict.CORRECTED),
        later=int(verdict is Verdict.LATER),
        flags_open=flags_open,
        flags_applied=flags_applied,
        flags_dismissed=flags_dismissed,
    )


def count_segment(verdict: Verdict, open_flags: int, decided: Iterable[FlagStatus]) -> Counts:
    """What one segment adds to the counts."""
    statuses = list(decided)
    return _one(verdict, open_flags, statuses.count(FlagStatus.APPLIED), statuses.count(FlagStatus.DISMISSED))


_UNTOUCHED = Counts(segments=1, unreviewed=1)


class Tally:
    """The sum over all segments, kept up by saying which of them changed; the others are untouched."""

    def __init__(self) -> None:
        self._of: dict[str, Counts] = {}
        self._sum = Counts()

    def total(self, segments: int) -> Counts:
        """The counts of an article of so many segments."""
        others = segments - self._sum.segments
        return replace(self._sum, segments=segments, unreviewed=self._sum.unreviewed + others)

    def put(self, segment_id: str, counts: Counts | None) -> None:
        """Set what a segment adds; ``None`` for a segment that is no more."""
        old = self._of.pop(segment_id, None)
        if old is not None:
            self._sum = self._sum.plus(old, -1)
        if counts is not None and counts != _UNTOUCHED:
            self._of[segment_id] = counts
            self._sum = self._sum.plus(counts)
