"""Older states of a record, thinned out: one an hour for a day, one a day for a month.

They lie in the person's own data folder and not beside the article: there they would litter a folder that others
share, and go the way of that folder when it is deleted or its drive is lost. Each is a whole record and can be
opened for reading and validated; copied over the record it is the review again.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reviewer.services.files import Staged
from reviewer.services.settings import own_folder

ENDING = ".review.json"
HOURLY = timedelta(days=1)
DAILY = timedelta(days=30)
APART = timedelta(hours=1)
MOST_BYTES = 200_000_000
"""All backups of one record together; the newest three are kept whatever they weigh."""
FEW = 2
"""The most that are thinned out at a time: a clock that jumps years ahead is not to take them all."""
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_PIECE = 1 << 20


def backups_folder() -> Path:
    """Where the backups of all records lie; ``REVIEWER_HOME`` moves it too."""
    return own_folder().parent / "backups"


def folder_of(record: Path) -> Path:
    """Where the backups of the record at this path lie."""
    place = hashlib.sha256(str(record).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return backups_folder() / f"{record.name.removesuffix(ENDING)[:60]}.{place}"


def is_backup(path: Path) -> bool:
    """Whether the file at ``path`` is a backup, which is not to be worked on."""
    return path.is_relative_to(backups_folder().resolve())


def backups_of(record: Path) -> list[Path]:
    """The backups of a record, newest first."""
    try:
        found = [p for p in folder_of(record).iterdir() if _time_of(p) is not None]
    except OSError:
        return []
    return sorted(found, key=lambda p: p.name, reverse=True)


def back_up(record: Path, now: datetime | None = None) -> None:
    """Keep the record as it is on disk, if its last backup is an hour old, and thin the backups out.

    Raises:
        OSError: it could not be copied.
    """
    now = now or datetime.now(UTC)
    times = [at for path in backups_of(record) if (at := _time_of(path)) is not None]
    if any(abs(now - at) < APART for at in times) or not record.exists():
        return
    folder = folder_of(record)
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"{now.strftime(_STAMP)}{ENDING}"
    with record.open("rb") as file:
        Staged(copy, iter(lambda: file.read(_PIECE), b"")).commit()
    shutil.copymode(record, copy)
    for old in superfluous(backups_of(record), now)[-FEW:]:
        old.unlink(missing_ok=True)


def superfluous(backups: Iterable[Path], now: datetime) -> list[Path]:
    """Those of the ``backups``, newest first, that are not to be kept: the last one of an hour or a day stays."""
    periods: set[str] = set()
    out, weight = [], 0
    for n, path in enumerate(backups):
        period = _period(_time_of(path), now)
        size = path.stat().st_size if path.exists() else 0
        if n >= 3 and (period is None or period in periods or weight + size > MOST_BYTES):
            out.append(path)
            continue
        weight += size
        periods.add(period or "")
    return out


def _period(at: datetime | None, now: datetime) -> str | None:
    """The hour or the day that a backup stands for; ``None`` when it is too old for either."""
    if at is None or now - at > DAILY:
        return None
    return at.strftime("%Y-%m-%dT%H" if now - at <= HOURLY else "%Y-%m-%d")


def _time_of(path: Path) -> datetime | None:
    if not path.name.endswith(ENDING):
        return None
    try:
        return datetime.strptime(path.name.removesuffix(ENDING), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
