"""One writer a record: a lock of the operating system, and a small file that says who holds it.

The lock falls with the process that holds it, so one that crashed keeps nobody out; the file that names the owner
may then be left over and is overwritten.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
from pathlib import Path

from filelock import FileLock, Timeout

from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason


class LockedError(ReviewerError):
    """The record is being written by another window or command."""


class RecordLock:
    """The right to write a record, held from ``acquire`` to ``release``."""

    def __init__(self, record: Path) -> None:
        self._record = record
        self._owner = record.with_name(record.name + ".owner")
        self._lock = FileLock(record.with_name(record.name + ".lock"), timeout=0, thread_local=False)

    def acquire(self, alias: str, since: str) -> None:
        """Take the lock without waiting.

        Raises:
            LockedError: somebody holds it; the sentence says who.
            ReviewerError: the folder cannot be written to.
        """
        try:
            self._lock.acquire()
        except Timeout:
            raise LockedError(self._held_by()) from None
        except (OSError, NotImplementedError) as error:
            why = reason(error) if isinstance(error, OSError) else "this folder knows no locks"
            raise ReviewerError(
                f"{self._record.name} cannot be opened for writing: {why}, or open it for reading only."
            ) from None
        self.sign(alias, since)

    def sign(self, alias: str, since: str) -> None:
        """Say who holds the lock; for the one who holds it."""
        owner = {"alias": alias, "host": socket.gethostname(), "pid": os.getpid(), "since": since}
        with contextlib.suppress(OSError):  # only the words of the other's message suffer
            self._owner.write_text(json.dumps(owner), encoding="utf-8")

    def release(self) -> None:
        """Let others write."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._owner.unlink(missing_ok=True)
            self._lock.release()

    def _held_by(self) -> str:
        try:
            owner = json.loads(self._owner.read_text(encoding="utf-8"))
            who = owner["alias"] or "somebody"
            who = f"{who} on {owner['host']}, process {owner['pid']}, since {owner['since']}"
        except (OSError, ValueError, KeyError, TypeError):
            who = "another window or command"
        return f"{self._record.name} is being reviewed already ({who}); close it there, or open it for reading only."
