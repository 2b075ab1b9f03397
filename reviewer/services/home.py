"""Where a record belongs: it and its journal, guarded against what others put there meanwhile."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from reviewer.services import json_text
from reviewer.services.backups import back_up
from reviewer.services.files import Staged, sweep
from reviewer.services.journal import Journal, after, journal_path_for
from reviewer.services.journal_base import keep_base
from reviewer.services.making import MakeRecord
from reviewer.services.spare import Spare, SparePlace
from reviewer.tongue import tr

log = logging.getLogger(__name__)


class OthersError(OSError):
    """Somebody else wrote what lies there; it is not ours to overwrite."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            errno.EEXIST, tr("another program or person changed {name} meanwhile", name=path.name), str(path)
        )


def backup_path_for(record: Path) -> Path:
    """Where the record before the last one is kept."""
    return record.with_name(record.name + ".bak")


class Home:
    """Record and journal at their place. Used by one thread at a time; every method may raise ``OSError``.

    ``record_seq`` is the last change that the record holds; ``digests`` are the SHA-256 of what we may have left
    there; ``leftovers`` are spare places whose work the next record brings home.
    """

    def __init__(self, path: Path, digest: str, record_seq: int) -> None:
        self.path = path
        self.digests = [digest]
        self.record_seq = record_seq
        self.journal = Journal(journal_path_for(path))
        self.leftovers: list[SparePlace] = []
        self._seen: os.stat_result | None = None
        self._based: os.stat_result | None = None

    def append(self, lines: Sequence[tuple[int, bytes]]) -> None:
        """Bring lines to the journal; never beside the record of somebody else."""
        self.check_record()
        self.journal.append(lines)
        self._keep_base()

    def _keep_base(self) -> None:
        """Keep the record that the journal goes on from, once: it may be replaced before the journal is in it."""
        if self._seen is None or self._based is self._seen:
            return
        self._based = self._seen
        try:
            keep_base(self.path, self.digests)
        except OSError as error:  # it is of use only if more goes wrong
            log.warning("the record that the journal goes on from was not kept", exc_info=error)

    def check(self) -> None:
        """See that record and journal are there and ours; for when nothing is written, or the record could not be."""
        self.path.stat()
        self.check_record()
        self.journal.check()

    def check_record(self) -> None:
        """Refuse a record that somebody else wrote; a missing one is no offence."""
        try:
            now = self.path.stat()
        except FileNotFoundError:
            if not self.path.parent.is_dir():
                raise
            return
        if self._seen is not None and _same(self._seen, now):
            return
        digest = hashlib.sha256(self.path.read_bytes()).hexdigest()
        if digest not in self.digests:
            raise OthersError(self.path)
        self._seen = now

    def put_record(self, staged: Staged, seq: int) -> None:
        """Replace the record, which is kept as ``.bak`` and now and then as a backup."""
        self.check_record()
        try:
            back_up(self.path)
        except OSError as error:  # the record is worth more than its backup
            log.warning("no backup of the record", exc_info=error)
        if staged.digest not in self.digests:
            self.digests.append(staged.digest)
        staged.commit(backup_path_for(self.path))
        self.digests = [staged.digest]
        self._seen = self.path.stat()
        self.record_seq = max(self.record_seq, seq)
        if self.journal.last_seq <= seq:
            with contextlib.suppress(OSError):  # lines that the record holds are passed over on opening
                self.journal.clear()
        self.sweep_leftovers()

    def close(self) -> None:
        """Close the journal, and remove what a failing disk kept from being removed at its time."""
        self.journal.close()
        sweep(self.path)

    def sweep_leftovers(self) -> None:
        """Remove the spare places whose work is here."""
        for place in tuple(self.leftovers):
            with contextlib.suppress(OSError):
                place.remove()
                self.leftovers.remove(place)

    def rewrite_journal(self, lines: Sequence[tuple[int, bytes]]) -> None:
        """Bring the journal up to ``lines``, all since the record. One that holds anybody else's lines is refused."""
        if not self.path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.path.parent))
        ours = dict(lines)
        if self.journal.path.exists():
            for piece in self.journal.path.read_bytes().split(b"\n")[:-1]:
                seq = _seq_of(piece)
                if seq is None or (seq > self.record_seq and ours.get(seq) != piece + b"\n"):
                    raise OthersError(self.journal.path)
        self.journal.forget()
        self.journal.clear()
        self.journal.last_seq = self.record_seq
        if lines:
            self.journal.append(lines)
            self._keep_base()


def move_home(
    home: Home, spare: Spare | None, record: tuple[int, MakeRecord], lines: list[tuple[int, bytes]]
) -> None:
    """Bring home what ``spare`` holds, or ``record`` where that is missing, and ``lines``, all since the record.

    Raises:
        OSError: that does not work yet; all is still where it was.
    """
    home.check_record()
    if spare is not None and spare.record_seq is not None:
        if spare.record_seq > home.record_seq or not home.path.exists():
            with spare.place.record.open("rb") as file:
                staged = Staged(home.path, iter(lambda: file.read(1 << 20), b""))
            spare.coming_home(staged.digest)
            home.put_record(staged, spare.record_seq)
    elif record[0] > home.record_seq or not home.path.exists():
        home.put_record(Staged(home.path, record[1]()), record[0])
    home.rewrite_journal(after(lines, home.record_seq))


def _same(a: os.stat_result, b: os.stat_result) -> bool:
    return (a.st_ino, a.st_size, a.st_mtime_ns) == (b.st_ino, b.st_size, b.st_mtime_ns)


def _seq_of(line: bytes) -> int | None:
    try:
        return int(json_text.from_bytes(line)["seq"])
    except (ValueError, KeyError, TypeError):
        return None
