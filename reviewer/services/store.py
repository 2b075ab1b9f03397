"""Keeps a session on disk: its record, the journal of what the record has not yet, and the lock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from reviewer.core.model import Change
from reviewer.services import json_text
from reviewer.services.article_place import article_remark, settle_place
from reviewer.services.backups import is_backup
from reviewer.services.bounded import real_path
from reviewer.services.elsewhere import apart_warning
from reviewer.services.errors import ReviewerError
from reviewer.services.files import Staged, free_name, is_protected, reason, sweep
from reviewer.services.home import Home
from reviewer.services.journal import journal_path_for, line_of
from reviewer.services.journal_base import keep_for
from reviewer.services.lineage import new_mark
from reviewer.services.lock import LockedError, RecordLock
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.recovery import (
    Opened,
    Recovery,
    read_record,
    recovery_of,
    relative_path,
    tidy_journal,
)
from reviewer.services.review import Session, utc_now
from reviewer.services.saved_state import Kept, News, SavedState
from reviewer.services.schema import keep_unknown, unknown_in
from reviewer.services.spare import Spare
from reviewer.services.upgrade import newer_sentence
from reviewer.services.writer import Writer
from reviewer.tongue import tr

__all__ = [
    "Kept",
    "LockedError",
    "Recovery",
    "SavedState",
    "Store",
    "create",
    "open_record",
    "record_path_for",
]

T = TypeVar("T")

ENDING = ".review.json"
SAVE_TIMEOUT_S = 60.0


def record_path_for(article_path: Path) -> Path:
    """Where the record of an article lies: ``story.txt.review.json`` beside ``story.txt``."""
    return article_path.with_name(article_path.name + ENDING)


class Store:
    """The record of one session; from now on every change of the session is brought to disk.

    Made by ``create`` and ``open_record``. ``rules`` is the digest of the checks that ran, written with the record;
    ``told`` is where it said when it was opened that its article lies; ``left_in`` is the spare place that closing
    left work in. Callbacks are called in the writer's thread.
    """

    def __init__(
        self,
        session: Session,
        path: Path,
        seq: int,
        *,
        home: Home | None,
        locks: Sequence[RecordLock] = (),
        former: dict[str, Any] | None = None,
        article_path: str | None = None,
        rules: str = "",
        lines: Sequence[tuple[int, bytes]] = (),
        mark: str = "",
    ) -> None:
        self.session = session
        self.path = path
        self.rules = rules
        self.read_only = home is None
        self.seq = seq
        self._mark = mark
        self.left_in: Path | None = None
        self._locks = locks
        self._unknown = unknown_in(former or {})
        self._kept_ids = [entry["id"] for entry in former["segments"]] if former else []
        self._article_path = article_path
        self.told: str | None = former["article"].get("path") if former else article_path
        self._changed_at = time.monotonic()
        self._callbacks = _Callbacks()
        self._writer: Writer | None = None
        self._leave: Callable[[], None] | None = None
        if home is not None:
            self._start(home, lines)

    def _start(self, home: Home, lines: Sequence[tuple[int, bytes]]) -> None:
        home.journal.last_seq = self.seq
        told = self._callbacks
        news = News(partial(_tell, told.saved), partial(_tell, told.error), partial(_tell, told.home))
        self._writer = Writer(home, lines, partial(self._spare, home), self._record_now(), news)
        self._leave = self.session.subscribe(self._on_change)

    def _spare(self, home: Home, why: str) -> Spare:
        session = self.session
        return Spare(session.record_id, self.path, session.alias, home.digests, why, home.record_seq)

    @property
    def article_path(self) -> str | None:
        """Where the record says that its article lies, from its own folder on."""
        return self._article_path

    @property
    def saved_seq(self) -> int:
        """The last change that is on disk: at home in the journal or the record, or in the spare place."""
        return self.seq if self._writer is None else self._writer.saved_seq

    @property
    def saved_state(self) -> SavedState:
        """Where the work is right now; of a store that is read-only or closed, that it is saved."""
        return SavedState(Kept.SAVED) if self._writer is None else self._writer.state(self.seq)

    def on_saved(self, callback: Callable[[int], None]) -> None:
        """Call ``callback(saved_seq)`` whenever changes, or the record, came to disk."""
        self._callbacks.saved.append(callback)

    def on_error(self, callback: Callable[[str], None]) -> None:
        """Call ``callback(sentence)`` when writing begins to fail, or to fail otherwise; it is tried on."""
        self._callbacks.error.append(callback)

    def on_home(self, callback: Callable[[str], None]) -> None:
        """Call ``callback(sentence)`` when the record can be written again, and all is there."""
        self._callbacks.home.append(callback)

    def save(self, *, wait: bool = True, timeout_s: float = SAVE_TIMEOUT_S) -> bool:
        """Write the record now; true once it is on disk at home (without ``wait``: once that is under way).

        Never raises for a full disk or the like: it answers false, ``on_error`` says why, and it is tried on.
        """
        writer = self._writer
        if writer is None:
            return False
        self._ask_for_record(writer)
        return (writer.wait_for_record(timeout_s) and not self._behind) if wait else True

    def save_if_idle(self, idle_s: float = 30.0) -> bool:
        """Have the record written if it lacks changes and the last one is ``idle_s`` seconds old; does not wait.

        Also has it seen to that all is still where it was written.
        """
        writer = self._writer
        if writer is None:
            return False
        idle = time.monotonic() - self._changed_at >= idle_s
        if idle and self._behind and not writer.away:
            return self.save(wait=False)
        writer.look()
        return False

    def close(self, *, give_up: bool = False, timeout_s: float = SAVE_TIMEOUT_S) -> bool:
        """Write what is missing and let others write the record; true when all is at home or in the spare place.

        False when changes could not be brought to disk: the store then stays open and goes on trying, unless
        it is told to ``give_up`` and lose them.
        """
        writer = self._writer
        if writer is None:
            return True
        if self._behind or writer.away:
            self._ask_for_record(writer)
            writer.wait_for_record(timeout_s)
        safe = writer.wait_until_safe(self.seq, timeout_s)
        if not safe and not give_up:
            return False
        if self._leave is not None:
            self._leave()
        state = writer.state(self.seq)
        self.left_in = state.where if state.kept is Kept.SPARE else None
        writer.stop(give_up=True)
        self._writer = None
        self.read_only = True
        for lock in self._locks:
            lock.release()
        return safe

    @property
    def _behind(self) -> bool:
        """Whether the record at home lacks changes."""
        return self._writer is not None and self._writer.record_seq < self.seq

    def _on_change(self, change: Change) -> None:
        if change.kind == "flags" or self._writer is None:
            return
        self.seq += 1
        self._changed_at = time.monotonic()
        before, self._mark = self._mark, new_mark()
        line = partial(line_of, self.session.record_id, self.seq, change, before, self._mark)
        self._writer.put_line(self.seq, line)

    def _ask_for_record(self, writer: Writer) -> None:
        writer.put_record(*self._record_now())

    def _record_now(self) -> tuple[int, Callable[[], Iterable[bytes]]]:
        frame = Frame(self.seq, utc_now(), self._article_path, self.rules, self._mark)
        return self.seq, partial(self._record, Snapshot.of(self.session), frame)

    def _record(self, snapshot: Snapshot, frame: Frame) -> Iterator[bytes]:
        new = document(snapshot, frame, self._kept_ids, json_text.one_by_one)
        return json_text.pieces(keep_unknown(self._unknown, new))


class _Callbacks:
    """Whom a store tells, by what."""

    def __init__(self) -> None:
        self.saved: list[Callable[[int], None]] = []
        self.error: list[Callable[[str], None]] = []
        self.home: list[Callable[[str], None]] = []


def _tell(callbacks: list[Callable[[T], None]], what: T) -> None:
    for callback in tuple(callbacks):
        callback(what)


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
            raise ReviewerError(
                tr("{name} is there already; open it to go on with that review.", name=path.name)
            )
        _set_aside(path)
        relative = (
            _article_beside(session, path) if article_path is None else relative_path(article_path, path)
        )
        frame = Frame(0, utc_now(), relative, rules)
        sweep(path)
        staged = Staged(
            path, json_text.pieces(document(Snapshot.of(session), frame, (), json_text.one_by_one))
        )
        staged.commit()
        settle_place({"path": relative}, path, article_path)
        home = Home(path, staged.digest, 0)
        return Store(session, path, 0, home=home, locks=[lock], article_path=relative, rules=rules)
    except OSError as error:
        lock.release()
        raise ReviewerError(
            tr("{path} cannot be written: {reason}.", path=path, reason=reason(error))
        ) from None
    except BaseException:
        lock.release()
        raise


def _set_aside(record: Path) -> None:
    """A journal without its record is kept, out of the way."""
    journal = journal_path_for(record)
    if journal.exists():
        journal.rename(aside := free_name(journal.with_name(journal.name + ".orphan")))
        keep_for(record, aside)


def _article_beside(session: Session, record: Path) -> str | None:
    name = session.article.origin.file
    return name if name and (record.parent / name).is_file() else None


def open_record(
    path: Path,
    *,
    article: Path | None = None,
    read_only: bool = False,
    alias: str | None = None,
    take_over: bool = False,
    clock: Callable[[], str] = utc_now,
) -> tuple[Store, Session, Recovery | None]:
    """Open a record and go on with its session.

    ``article`` is where the article lies now, when not where the record says; ``alias`` is who reviews from now
    on, when not who did. The record of a newer Reviewer is opened for reading only, and the recovery says so.
    ``take_over`` opens it though another computer is said to have it open.

    Raises:
        LockedError: somebody else is writing it; ``read_only`` opens it all the same.
        ReviewerError: it is missing or damaged, or the ``article`` that was named is.
    """
    path = real_path(path)
    backup, fixed = is_backup(path), is_protected(path)
    writes = path.is_file() and not (read_only or backup or fixed)
    locks = _locked(path, alias, take_over) if writes else []
    try:
        opened = read_record(path, clock)
        if opened.newer:
            _release(locks)
        newer = tr(
            "{name} is open for reading only: {why}", name=path.name, why=newer_sentence(opened.document)
        )
        warnings = [newer if opened.newer else "", _backup_warning(path) if backup else ""]
        if fixed and not read_only:
            warnings.append(
                tr(
                    "{name} is write-protected and open for reading only; take that off to go on.",
                    name=path.name,
                )
            )
        warnings.append(article_remark(opened.document["article"], path, article))
        settle_place(opened.document["article"], path, article)
        warnings += [apart_warning(place) for place in opened.apart]
        session = opened.session
        session.alias = session.alias if alias is None else alias
        session.read_only = not locks
        home = None
        if locks:
            home = _home(opened, path, locks, warnings)
        about = opened.document["article"]
        store = Store(
            session,
            path,
            opened.seq,
            home=home,
            locks=locks,
            former=opened.document,
            article_path=about.get("path") if article is None else relative_path(article, path),
            rules=opened.document.get("program", {}).get("rules", ""),
            lines=opened.lines,
            mark=opened.mark,
        )
    except BaseException:
        _release(locks)
        raise
    if opened.count:
        store.save(wait=False)
    return store, session, recovery_of(opened, tuple(warnings))


def _locked(path: Path, alias: str | None, take_over: bool) -> list[RecordLock]:
    lock = RecordLock(path)
    lock.acquire(alias or "", utc_now(), take_over=take_over)
    return [lock]


def _release(locks: list[RecordLock]) -> None:
    while locks:
        locks.pop().release()


def _home(opened: Opened, path: Path, locks: list[RecordLock], warnings: list[str]) -> Home:
    """Put home in order for writing, and take the spare places that come home with it."""
    alias = opened.session.alias
    for place in opened.joined:
        lock = RecordLock(place.record)
        lock.acquire(alias, utc_now())
        locks.append(lock)
    sweep(path)
    warnings.append(tidy_journal(opened, path))
    locks[0].sign(alias, utc_now())
    home = Home(path, opened.digest, opened.record_seq)
    home.leftovers = list(opened.joined)
    if not opened.spared:
        home.sweep_leftovers()
    return home


def _backup_warning(path: Path) -> str:
    return tr(
        "{name} is a backup and open for reading only; to go on from it, close the review and "
        "copy it over its record.",
        name=path.name,
    )
