"""What became of each rule's flags, over all records in a folder: which rules are worth their flags."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reviewer.core.model import FlagStatus
from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason
from reviewer.services.recovery import read_record
from reviewer.services.review import utc_now
from reviewer.services.store import ENDING

_Tally = Counter[tuple[str, FlagStatus]]


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many flags of a rule stand where."""

    rule: str
    applied: int = 0
    dismissed: int = 0
    gone: int = 0
    open: int = 0

    @property
    def flags(self) -> int:
        """All of them."""
        return self.decided + self.gone + self.open

    @property
    def decided(self) -> int:
        """The flags that a person applied or dismissed: what the precision rests on."""
        return self.applied + self.dismissed

    @property
    def precision(self) -> float | None:
        """The share of applied ones among those decided; ``None`` where none is."""
        return self.applied / self.decided if self.decided else None


@dataclass(frozen=True, slots=True)
class Stats:
    """The rules with the most flags first, of how many records; and what was left out.

    ``copies`` counts records of which a later state lies in the folder too; ``refused`` is a sentence for each
    record or folder that could not be read.
    """

    rules: tuple[RuleCount, ...]
    records: int
    copies: int
    refused: tuple[str, ...]


def rule_stats(folder: Path) -> Stats:
    """Count the flags in every ``*.review.json`` in ``folder`` and the folders in it.

    Changes that only the journal beside a record has are counted; nothing is written or locked.

    Raises:
        ReviewerError: there is no such folder.
    """
    if not folder.is_dir():
        raise ReviewerError(f"{folder} is no folder; name the folder that the records lie in.")
    refused: list[str] = []
    latest: dict[str, tuple[int, _Tally]] = {}
    copies = 0
    for path in _records(folder, refused):
        try:
            record, seq, tally = _tally(path)
        except ReviewerError as error:
            refused.append(str(error) if str(path) in str(error) else f"{path}: {error}")
            continue
        copies += record in latest
        if record not in latest or latest[record][0] < seq:
            latest[record] = seq, tally
    return Stats(_counted(tally for _, tally in latest.values()), len(latest), copies, tuple(refused))


def _records(folder: Path, refused: list[str]) -> Iterator[Path]:
    """In the order of their names; links to folders are not followed, for they may lead round in a circle."""

    def fail(error: OSError) -> None:
        refused.append(f"{error.filename} cannot be read: {reason(error)}.")

    for where, folders, files in os.walk(folder, onerror=fail):
        folders.sort()
        yield from (Path(where, name) for name in sorted(files) if name.endswith(ENDING))


def _tally(path: Path) -> tuple[str, int, _Tally]:
    """A record's id, its last change and its flags by rule and status.

    Raises:
        ReviewerError: it cannot be read.
    """
    if path.exists() and not path.is_file():
        raise ReviewerError("this is no regular file.")
    opened = read_record(path, utc_now)
    session = opened.session
    decisions = (d for segment in session.segments for d in session.decisions(segment.id))
    return session.record_id, opened.seq, Counter((d.flag.rule, d.status) for d in decisions)


def _counted(tallies: Iterator[_Tally]) -> tuple[RuleCount, ...]:
    total: _Tally = Counter()
    for tally in tallies:
        total.update(tally)
    rules = [
        RuleCount(rule, *(total[rule, status] for status in _COLUMNS)) for rule in {rule for rule, _ in total}
    ]
    return tuple(sorted(rules, key=lambda count: (-count.flags, count.rule)))


_COLUMNS = (FlagStatus.APPLIED, FlagStatus.DISMISSED, FlagStatus.GONE, FlagStatus.OPEN)
