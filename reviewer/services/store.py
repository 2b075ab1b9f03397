"""Keeps a session on disk: its record, the journal of what the record has not yet, and the lock."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from reviewer.core.model import Change
from reviewer.services import json_text
from reviewer.services.errors import ReviewerError
from reviewer.services.files import free_name, reason, replace_file
from reviewer.services.journal import Journal, journal_path_for, line_of
from reviewer.services.lock import LockedError, RecordLock
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.recovery import (
    Recovery,
    article_warning,
    backup_path_for,
    read_record,
    recovery_of,
    relative_path,
    tidy_journal,
)
from reviewer.services.review import Session, utc_now
from reviewer.services.schema import keep_unknown
from reviewer.services.writer import Writer

__all__ = ["LockedError", "Recovery", "Store", "create", "open_record", "record_path_for"]

ENDING = ".review.json"
SAVE_TIMEOUT_S = 60.0


def record_path_for(article_path: Path) -> Path:
    """Where the record of an article lies: ``story.txt.review.json`` beside ``story.txt``."""
    return article_path.with_name(article_path.name + ENDING)


class Store:
    """The record of one session; from now on every change of the session is brought to disk.

    Made by ``create`` and ``open_record``. ``rules`` is the digest of the checks that ran, written with the
    record. Callbacks are called in the writer's thread.
    """

    def __init__(
        self,
        session: Session,
        path: Path,
        seq: int,
        *,
        lock: RecordLock | None,
        former: dict[str, Any] | None = None,
        article_path: str | None = None,
        rules: str = "",
        record_seq: int | None = None,
    ) -> None:
        self.session = session
        self.path = path
        self.rules = rules
        self.read_only = lock is None
        self.seq = seq
        self._lock = lock
        self._former = former
        self._kept_ids = [entry["id"] for entry in former["segments"]] if former else []
        self._article_path = article_path
        self._snapshot_seq = seq if record_seq is None else record_seq
        self._changed_at = time.monotonic()
        self._saved_callbacks: list[Callable[[int], None]] = []
        self._error_callbacks: list[Callable[[str], None]] = []
        self._writer: Writer | None = None
        self._leave: Callable[[], None] | None = None
        if lock is not None:
            self._start()

    def _start(self) -> None:
        journal = Journal(journal_path_for(self.path))
        journal.last_seq = self.seq
        self._writer = Writer(journal, self._put_record, self.seq, self._tell_saved, self._tell_error)
        self._writer.record_seq = self._snapshot_seq
        self._leave = self.session.subscribe(self._on_change)

    @property
    def saved_seq(self) -> int:
        """The last change that is on disk, in the journal or the record."""
        return self.seq if self._writer is None else self._writer.saved_seq

    def on_saved(self, callback: Callable[[int], None]) -> None:
        """Call ``callback(saved_seq)`` whenever changes, or the record, came to disk."""
        self._saved_callbacks.append(callback)

    def on_error(self, callback: Callable[[str], None]) -> None:
        """Call ``callback(sentence)`` when writing begins to fail; it is tried again until it succeeds."""
        self._error_callbacks.append(callback)

    def save(self, *, wait: bool = True, timeout_s: float = SAVE_TIMEOUT_S) -> bool:
        """Write the record now; true once it is on disk (without ``wait``: once that is under way).

        Never raises for a full disk or the like: it answers false, ``on_error`` says why, and it is tried on.
        """
        if self._writer is None:
            return False
        self._ask_for_record(self._writer)
        return self._writer.wait_for_record(timeout_s) if wait else True

    def save_if_idle(self, idle_s: float = 30.0) -> bool:
        """Have the record written if it lacks changes and the last one is ``idle_s`` seconds old; does not wait."""
        idle = time.monotonic() - self._changed_at >= idle_s
        return self.save(wait=False) if idle and self._behind else False

    def close(self, *, give_up: bool = False, timeout_s: float = SAVE_TIMEOUT_S) -> bool:
        """Write what is missing and let others write the record.

        False when changes could not be brought to disk: the store then stays open and goes on trying, unless
        it is told to ``give_up`` and lose them.
        """
        writer = self._writer
        if writer is None:
            return True
        if self._behind:
            self._ask_for_record(writer)
            writer.wait_for_record(timeout_s)
        safe = writer.saved_seq >= self.seq
        if not safe and not give_up:
            return False
        if self._leave is not None:
            self._leave()
        writer.stop(give_up=True)
        self._writer = None
        self.read_only = True
        if self._lock is not None:
            self._lock.release()
        return safe

    @property
    def _behind(self) -> bool:
        """Whether the record on disk lacks changes."""
        return self._writer is not None and self._writer.record_seq < self.seq

    def _on_change(self, change: Change) -> None:
        if change.kind == "flags" or self._writer is None:
            return
        self.seq += 1
        self._changed_at = time.monotonic()
        self._writer.put_line(self.seq, partial(line_of, self.session.record_id, self.seq, change))

    def _ask_for_record(self, writer: Writer) -> None:
        frame = Frame(self.seq, utc_now(), self._article_path, self.rules)
        writer.put_record(self.seq, partial(self._record, Snapshot.of(self.session), frame))

    def _record(self, snapshot: Snapshot, frame: Frame) -> bytes:
        new = document(snapshot, frame, self._kept_ids)
        return json_text.to_bytes(new if self._former is None else keep_unknown(self._former, new))

    def _put_record(self, data: bytes) -> None:
        replace_file(self.path, data, keep=backup_path_for(self.path))

    def _tell_saved(self, seq: int) -> None:
        for callback in tuple(self._saved_callbacks):
            callback(seq)

    def _tell_error(self, sentence: str) -> None:
        for callback in tuple(self._error_callbacks):
            callback(sentence)


def create(
    session: Session, record_path: Path, *, article_path: Path | None = None, rules: str = ""
) -> Store:
    """Write the first record of a session, and keep it from now on.

    ``article_path`` is where the article lies; by default it is looked for beside the record.

    Raises:
        LockedError: somebody is just creating it.
        ReviewerError: there is a record at that path already, or it cannot be written.
    """
    path = record_path.absolute()
    lock = RecordLock(path)
    lock.acquire(session.alias, utc_now())
    try:
        if path.exists():
            raise ReviewerError(f"{path.name} is there already; open it to go on with that review.")
        _set_aside(journal_path_for(path))
        relative = (
            _article_beside(session, path) if article_path is None else relative_path(article_path, path)
        )
        frame = Frame(0, utc_now(), relative, rules)
        replace_file(path, json_text.to_bytes(document(Snapshot.of(session), frame)))
        return Store(session, path, 0, lock=lock, article_path=relative, rules=rules)
    except OSError as error:
        lock.release()
        raise ReviewerError(f"{path} cannot be written: {reason(error)}.") from None
    except BaseException:
        lock.release()
        raise


def _set_aside(journal: Path) -> None:
    """A journal without its record is kept, out of the way."""
    if journal.exists():
        journal.rename(free_name(journal.with_name(journal.name + ".orphan")))


def _article_beside(session: Session, record: Path) -> str | None:
    name = session.article.origin.file
    return name if name and (record.parent / name).is_file() else None


def open_record(
    path: Path,
    *,
    article: Path | None = None,
    read_only: bool = False,
    alias: str | None = None,
    clock: Callable[[], str] = utc_now,
) -> tuple[Store, Session, Recovery | None]:
    """Open a record and go on with its session.

    ``article`` is where the article lies now, when not where the record says; ``alias`` is who reviews from now
    on, when not who did. The record of a newer Reviewer is opened for reading only, and the recovery says so.

    Raises:
        LockedError: somebody else is writing it; ``read_only`` opens it all the same.
        ReviewerError: it is missing or damaged, or the ``article`` that was named is.
    """
    path = path.resolve()
    lock = None if read_only or not path.is_file() else RecordLock(path)
    if lock is not None:
        lock.acquire(alias or "", utc_now())
    try:
        opened = read_record(path, clock)
        warnings = [_newer_warning(path)] if opened.newer else []
        if opened.newer and lock is not None:
            lock.release()
            lock = None
        warnings.append(article_warning(opened, path, article))
        if lock is not None:
            warnings.append(tidy_journal(opened, journal_path_for(path)))
        session = opened.session
        session.alias = session.alias if alias is None else alias
        session.read_only = lock is None
        if lock is not None:
            lock.sign(session.alias, utc_now())
        about = opened.document["article"]
        relative = about.get("path") if article is None else relative_path(article, path)
        rules = opened.document.get("program", {}).get("rules", "")
        store = Store(
            session,
            path,
            opened.seq,
            lock=lock,
            former=opened.document,
            article_path=relative,
            rules=rules,
            record_seq=opened.document["seq"],
        )
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    if opened.count:
        store.save(wait=False)
    return store, session, recovery_of(opened, tuple(warnings))


def _newer_warning(path: Path) -> str:
    return f"{path.name} was made by a newer Reviewer; it is open for reading only until this one is updated."
