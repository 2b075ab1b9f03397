"""The spare place: where work is kept in the person's own folder while its record cannot be written.

Each time gets a folder of its own, with a record and a journal as they would lie at home, a lock, and a note that says
whose they are and what lay at home when the work left it.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from reviewer.services import json_text
from reviewer.services.bounded import SMALL, read_regular
from reviewer.services.files import Staged, replace_file, sync_folder
from reviewer.services.journal import Journal, journal_path_for
from reviewer.services.lock import RecordLock
from reviewer.services.review import utc_now
from reviewer.services.settings import own_folder
from reviewer.tongue import tr, tr_count

NOTE = "spare.json"


def spare_folder() -> Path:
    """Where all spare places are; ``REVIEWER_HOME`` moves it too."""
    return own_folder().parent / "spare"


@dataclass(frozen=True, slots=True)
class Note:
    """Whose work it is.

    ``home`` is where its record lies, ``left`` holds the SHA-256 of what we may have left there, ``why`` we left.
    """

    record: str
    home: str
    left: tuple[str, ...]
    why: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class SparePlace:
    """The folder of one time away from home."""

    folder: Path
    note: Note

    @property
    def record(self) -> Path:
        """Where its record lies, which may be missing."""
        return self.folder / Path(self.note.home).name

    def remove(self) -> None:
        """Remove it; once the note is gone nothing of it counts any more.

        Raises:
            OSError: it cannot be removed, and counts.
        """
        (self.folder / NOTE).unlink(missing_ok=True)
        sync_folder(self.folder)
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                path.unlink()
            self.folder.rmdir()


def spare_places() -> list[SparePlace]:
    """All that there are, the latest first; folders that are none, or cannot be read, are passed over."""
    try:
        folders = [path for path in spare_folder().iterdir() if path.is_dir()]
    except OSError:
        return []
    found = [SparePlace(folder, note) for folder in folders if (note := _note_in(folder)) is not None]
    return sorted(found, key=lambda place: place.note.since, reverse=True)


def stranded() -> str:
    """A sentence on work whose record is not where it was, for when the program starts; empty when there is none."""
    places = [place for place in spare_places() if not Path(place.note.home).is_file()]
    if not places:
        return ""
    where = places[0].record if places[0].record.is_file() else places[0].folder
    said = tr(
        "Work on {home} is kept in {where}, for its folder is not there; it moves home when that can be opened again.",
        home=places[0].note.home,
        where=where,
    )
    if len(places) == 1:
        return said
    others = tr_count(
        len(places) - 1,
        "Work on {n} more article is kept in {folder}.",
        "Work on {n} more articles is kept in {folder}.",
        folder=spare_folder(),
    )
    return f"{said} {others}"


def _note_in(folder: Path) -> Note | None:
    try:
        data = json_text.from_bytes(read_regular(folder / NOTE, SMALL))
        texts = [str(data[name]) for name in ("record", "home", "why", "since")]
        record, home, why, since = texts
        left = tuple(str(digest) for digest in data["left"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    possible = _can_be(Path(home)) and _can_be(folder / Path(home).name)
    return Note(record, home, left, why, since) if possible else None


def _can_be(path: Path) -> bool:
    """Whether a file can have this name; where it cannot, every look at it would fail."""
    try:
        path.lstat()
    except ValueError:
        return False
    except OSError as error:
        return bool(path.name) and error.errno not in (errno.ENAMETOOLONG, errno.EINVAL)
    return bool(path.name)


class Spare:
    """A spare place in use. For the writer's thread; every method may raise ``OSError`` or ``ReviewerError``.

    ``record_seq`` is the last change that its record holds, ``None`` before there is one.
    """

    def __init__(
        self, record_id: str, home: Path, alias: str, left: Sequence[str], why: str, seq: int
    ) -> None:
        self.place = SparePlace(_new_folder(home), Note(record_id, str(home), tuple(left), why, utc_now()))
        self.record_seq: int | None = None
        self._lock = RecordLock(self.place.record)
        self._lock.acquire(alias, self.place.note.since)
        try:
            self._write_note()
            sync_folder(spare_folder())
            self.journal = Journal(journal_path_for(self.place.record))
        except BaseException:
            self._lock.release()
            raise
        self.journal.last_seq = seq

    def _write_note(self) -> None:
        note = asdict(self.place.note)
        replace_file(self.place.folder / NOTE, json_text.to_bytes({**note, "left": list(note["left"])}))

    def coming_home(self, digest: str) -> None:
        """Note that a record of this SHA-256 may lie at home from now on, and is ours."""
        note = self.place.note
        if digest not in note.left:
            self.place = replace(self.place, note=replace(note, left=(*note.left, digest)))
            self._write_note()

    def put_record(self, staged: Staged, seq: int) -> None:
        """Put a record in its place. The journal goes on: it tells home and spare place apart later."""
        staged.commit()
        self.record_seq = seq

    def close(self) -> None:
        """Leave it as it is for the next opening of the record."""
        self.journal.close()
        self._lock.release()

    def remove(self) -> None:
        """All of it is at home."""
        self.journal.close()
        try:
            self.place.remove()
        finally:
            self._lock.release()
        with contextlib.suppress(OSError):  # the lock's own files
            for path in self.place.folder.iterdir():
                path.unlink()
            self.place.folder.rmdir()


def _new_folder(home: Path) -> Path:
    parent = spare_folder()
    parent.mkdir(parents=True, exist_ok=True)
    n = 1
    while True:
        folder = parent / f"{home.name[:80]}-{n}"
        try:
            folder.mkdir()
        except FileExistsError:
            n += 1
        else:
            return folder
