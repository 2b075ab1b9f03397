"""One writer a record: a lock of the operating system, and a small file that says who holds it and since when.

The lock falls with the process that holds it, so one that crashed on this computer keeps nobody out; the file that
names the owner may then be left over and is overwritten. A lock of another computer cannot always be seen (a folder
that is copied between computers, some network drives): there the file alone tells, and how old it is.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason
from reviewer.tongue import tr, tr_count

DYING_S = 2.0
"""How long is waited for a lock whose holder has ended."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who opened a record for writing: alias, computer and process, since when (ISO 8601 UTC)."""

    alias: str
    host: str
    pid: int
    since: str

    @classmethod
    def read(cls, path: Path) -> Owner | None:
        """The owner that the file names; ``None`` when it is not there or cannot be read."""
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            return cls(str(told["alias"]), str(told["host"]), int(told["pid"]), str(told["since"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    @property
    def here(self) -> bool:
        """Whether it is a process of this computer."""
        return self.host == socket.gethostname()

    def gone(self) -> bool:
        """Whether it was a process of this computer that has ended; what cannot be told is no."""
        if not self.here or os.name == "nt" or self.pid <= 0:
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            return False
        return False

    def __str__(self) -> str:
        return tr(
            "{who} on {host}, process {pid}, since {moment}",
            who=self.alias or tr("somebody"),
            host=self.host,
            pid=self.pid,
            moment=_moment(self.since),
        )


def _moment(since: str, now: datetime | None = None) -> str:
    """A time for people, and how long ago that is."""
    try:
        at = datetime.fromisoformat(since).astimezone(UTC)
    except ValueError:
        return since
    minutes = int(((now or datetime.now(UTC)) - at).total_seconds() // 60)
    days, hours = minutes // (24 * 60), minutes // 60
    when = f"{at:%Y-%m-%d %H:%M} UTC"
    if days:
        return tr_count(days, "{when}, {n} day ago", "{when}, {n} days ago", when=when)
    if hours:
        return tr_count(hours, "{when}, {n} hour ago", "{when}, {n} hours ago", when=when)
    if minutes:
        return tr_count(minutes, "{when}, {n} minute ago", "{when}, {n} minutes ago", when=when)
    return tr("{when}, just now", when=when)


class LockedError(ReviewerError):
    """The record is being written by another window or command.

    ``owner`` is who, where that is known. ``takeable`` says that nothing but the word of another computer keeps us
    out, so that a person may decide that it writes no more.
    """

    def __init__(self, sentence: str, owner: Owner | None = None, takeable: bool = False) -> None:
        super().__init__(sentence)
        self.owner = owner
        self.takeable = takeable


class RecordLock:
    """The right to write a record, held from ``acquire`` to ``release``."""

    def __init__(self, record: Path) -> None:
        self._record = record
        self._owner = record.with_name(record.name + ".owner")
        self._lock = FileLock(record.with_name(record.name + ".lock"), timeout=0, thread_local=False)

    def acquire(self, alias: str, since: str, *, take_over: bool = False) -> None:
        """Take the lock; ``take_over`` though another computer is said to have the record open.

        It waits only for what a process that has ended leaves behind: a helper process that it was starting when it
        was killed still holds its files for a moment.

        Raises:
            LockedError: somebody holds it; the sentence says who.
            ReviewerError: the folder cannot be written to.
        """
        try:
            self._lock.acquire(timeout=DYING_S if self._forsaken() else 0, poll_interval=0.02)
        except Timeout:
            raise self._held() from None
        except (OSError, NotImplementedError) as error:
            why = reason(error) if isinstance(error, OSError) else tr("this folder knows no locks")
            raise ReviewerError(
                tr(
                    "{name} cannot be opened for writing: {why}, or open it for reading only.",
                    name=self._record.name,
                    why=why,
                )
            ) from None
        left = Owner.read(self._owner)
        if left is not None and not left.here and not take_over:
            self._lock.release()
            raise LockedError(
                tr(
                    "{name} was opened for writing on another computer ({owner}) and not closed there; "
                    "whether that still writes cannot be seen from here: see there, open it for reading only "
                    "or work on a copy; if it certainly writes no more, remove {file}.",
                    name=self._record.name,
                    owner=left,
                    file=self._owner.name,
                ),
                left,
                takeable=True,
            )
        self.sign(alias, since)

    def sign(self, alias: str, since: str) -> None:
        """Say who holds the lock; for the one who holds it."""
        owner = Owner(alias, socket.gethostname(), os.getpid(), since)
        with contextlib.suppress(OSError):  # only the words of the other's message suffer
            self._owner.write_text(json.dumps(asdict(owner)), encoding="utf-8")

    def release(self) -> None:
        """Let others write."""
        if self._lock.is_locked:
            left = Owner.read(self._owner)
            if left is None or (
                left.here and left.pid == os.getpid()
            ):  # another computer may have taken over
                with contextlib.suppress(OSError):
                    self._owner.unlink(missing_ok=True)
            self._lock.release()

    def _forsaken(self) -> bool:
        """Whether who is said to hold it has ended, or nobody is said to."""
        owner = Owner.read(self._owner)
        return owner is None or owner.gone()

    def _held(self) -> LockedError:
        owner = Owner.read(self._owner)
        if owner is None or owner.gone():
            owner, who = None, tr("another window or command")
        else:
            who = str(owner)
        return LockedError(
            tr(
                "{name} is being reviewed already ({who}); close it there, open it for reading only, or "
                "work on a copy.",
                name=self._record.name,
                who=who,
            ),
            owner,
        )
