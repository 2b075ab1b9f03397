"""How reviews of before stand, read from their records without opening them: for a list to choose from.

A record is hostile input and there may be many: only files of a modest size are read, one at a time, and whatever is
wrong with one is told of that one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reviewer.services.article_place import article_changed, article_file, article_place
from reviewer.services.bounded import MB
from reviewer.services.errors import ReviewerError
from reviewer.services.journal import journal_path_for
from reviewer.services.recovery import Opened, read_record
from reviewer.services.review import utc_now

LARGEST = 4 * MB
"""Bytes of the largest record or journal that is read for a list; parsing more would hold the window too long."""


class Standing(StrEnum):
    """What there is to know of a record before one opens it."""

    READY = "ready"
    NO_RECORD = "no record"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    NO_ARTICLE = "no article"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Overview:
    """How one review stands; ``told`` says whether the counts were read, ``saved`` when it was last written.

    ``flags`` are those open, and ``None`` where the record was never written after a check.
    """

    standing: Standing
    segments: int = 0
    reviewed: int = 0
    flags: int | None = None
    saved: str = ""
    why: str = ""

    @property
    def told(self) -> bool:
        """Whether the counts were read."""
        return self.segments > 0


def overview(record: Path) -> Overview:
    """How the review at ``record`` stands, with what its journal adds; never raises."""
    try:
        size = max(_size(record), _size(journal_path_for(record), 0))
    except FileNotFoundError:
        return Overview(Standing.NO_RECORD)
    except (OSError, ValueError) as error:
        return Overview(Standing.UNREADABLE, why=str(error))
    if size > LARGEST:
        return Overview(Standing.TOO_LARGE)
    try:
        opened = read_record(record, utc_now)
    except ReviewerError as error:
        return Overview(Standing.UNREADABLE, why=str(error))
    counts = opened.session.counts()
    saved = max(opened.last_at, str(opened.document.get("saved", "")))
    checked = opened.document.get("program", {}).get("rules")
    flags = counts.flags_open if checked else None
    return Overview(_standing(opened, record), counts.segments, counts.reviewed, flags, saved)


def _size(path: Path, missing: int | None = None) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        if missing is None:
            raise
        return missing


def _standing(opened: Opened, record: Path) -> Standing:
    """Whether the article is where it was and as it was; of one that is not looked for nothing is said."""
    origin = opened.session.article.origin
    if not origin.file:
        return Standing.READY  # it came from the clipboard
    article, refused = article_place(opened.document["article"], record)
    if refused:
        return Standing.READY
    article = article_file(origin, record) or article
    try:
        if article is None or not article.is_file():
            return Standing.NO_ARTICLE
        return Standing.CHANGED if article_changed(origin.sha256, article) else Standing.READY
    except (ReviewerError, OSError, ValueError):
        return Standing.NO_ARTICLE
