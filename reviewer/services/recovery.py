"""Opening a record: reading it, replaying the journal that a crash left over, and saying what was found."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.services import json_text
from reviewer.services.ample import AmpleValueError, TooLargeError, is_allowed, most_of_record
from reviewer.services.bounded import LARGE_RECORD, read_regular
from reviewer.services.elsewhere import other_states
from reviewer.services.errors import ReviewerError
from reviewer.services.files import free_name, reason, sync_folder
from reviewer.services.journal import Journal, journal_path_for
from reviewer.services.journal_base import keep_for
from reviewer.services.journal_pool import Pool, Read
from reviewer.services.json_bounds import text_of
from reviewer.services.lineage import goes_on
from reviewer.services.newer import readable
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate
from reviewer.services.spare import SparePlace, spare_places
from reviewer.services.upgrade import VERSION, newer_sentence, upgraded, version_of
from reviewer.tongue import tr, tr_count


@dataclass(frozen=True, slots=True)
class Recovery:
    """What opening has to tell: ``count`` changes taken from the journal, the last of them made at ``last_at``.

    ``sentence`` says so (empty when there were none); ``warnings`` are sentences about everything else.
    """

    count: int = 0
    last_at: str = ""
    sentence: str = ""
    warnings: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join(filter(None, (self.sentence, *self.warnings)))


@dataclass(slots=True)
class Opened:
    """A record as read: its session, its document, the last change in it, and how far its journal is good.

    ``mark`` is that of the last change; ``digest`` is the SHA-256 of the record at home and ``record_seq`` its last
    change; ``lines`` are the changes that it lacks, of which ``spared`` were only in the spare places ``joined``;
    work in ``apart`` does not fit the record.
    """

    session: Session
    document: dict[str, Any]
    seq: int
    digest: str
    record_seq: int
    newer: bool = False
    lines: list[tuple[int, bytes]] = field(default_factory=list)
    spared: int = 0
    last_at: str = ""
    journal_good: int = 0
    journal_size: int = 0
    strange: str = ""
    joined: list[SparePlace] = field(default_factory=list)
    apart: list[SparePlace] = field(default_factory=list)
    mark: str = ""

    @property
    def count(self) -> int:
        """Changes that the record at home lacks."""
        return self.seq - self.record_seq


_TRIES = 20
"""How often a record is read anew that is being written meanwhile."""


def read_record(path: Path, clock: Callable[[], str]) -> Opened:
    """Read a record, replay its journal, and join what was kept in spare places; in memory only.

    Somebody may have it open and be writing: what is read are record and journal of one moment, not an old record
    with a journal that was emptied for a new one.

    Raises:
        ReviewerError: it is missing, damaged, or too new to be understood.
    """
    for _ in range(_TRIES - 1):
        before = _signature(path)
        opened = _read_once(path, clock)
        if _signature(path) == before:
            return opened
    return _read_once(path, clock)


def _signature(path: Path) -> list[tuple[int, ...]]:
    """What tells that record or journal are other files, or other bytes."""
    told: list[tuple[int, ...]] = []
    for file in (path, journal_path_for(path)):
        try:
            now = file.stat()
        except (OSError, ValueError):
            told.append(())
        else:
            told.append((now.st_ino, now.st_size, now.st_mtime_ns))
    return told


def _read_once(path: Path, clock: Callable[[], str]) -> Opened:
    document, digest = _document(path)
    newer = version_of(document) > VERSION
    try:
        document = readable(document) if newer else upgraded(document)
        validate(document)
        seq = document["seq"]
        opened = Opened(session_of(document, clock), document, seq, digest, seq, newer)
        opened.mark = document.get("mark", "")
    except ReviewerError as error:
        if newer:
            raise ReviewerError(
                tr("{name} cannot be read: {why}", name=path.name, why=newer_sentence(document))
            ) from None
        raise ReviewerError(
            tr(
                "{name} cannot be opened. {error}{others}",
                name=path.name,
                error=error,
                others=other_states(path),
            )
        ) from None
    pool = Pool(opened.session.record_id, seq)
    record_seq, mark = opened.record_seq, opened.mark
    home = pool.read(journal_path_for(path), lambda lines: goes_on(lines, opened.session, record_seq, mark))
    reads = _join(opened, path, pool, clock)
    _replay(opened, pool)
    _set_apart(opened, reads)
    _judge_journal(opened, home)
    return opened


def _bytes(path: Path) -> bytes:
    try:
        return read_regular(path, most_of_record())
    except OSError as error:
        if error.errno == errno.EFBIG and not is_allowed() and path.stat().st_size <= LARGE_RECORD:
            raise _too_large(path) from None
        raise ReviewerError(
            tr(
                "{path} cannot be opened: {reason}.{others}",
                path=path,
                reason=reason(error),
                others=other_states(path),
            )
        ) from None


def _too_large(path: Path) -> TooLargeError:
    return TooLargeError(
        tr(
            "{name} would take far more memory than a review usually does; open it only if you know where it is from.",
            name=path.name,
        )
    )


def _document(path: Path) -> tuple[dict[str, Any], str]:
    """The record's document and the SHA-256 of its file, whose bytes are let go before the text is read."""
    data = _bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    try:
        text = text_of(data)
        del data
        value = json_text.from_text(text)
    except AmpleValueError as error:
        if not is_allowed():
            raise _too_large(path) from None
        raise ReviewerError(f"{path.name}: {error}.") from None
    except ValueError as error:
        raise ReviewerError(
            tr(
                "{name} is no whole JSON document ({error}).{others}",
                name=path.name,
                error=error,
                others=other_states(path),
            )
        ) from None
    version_of(value)
    document: dict[str, Any] = value
    return document, digest


def _join(opened: Opened, path: Path, pool: Pool, clock: Callable[[], str]) -> dict[Path, Read]:
    """Add what the spare places of this record hold, where it goes on from what lies at home."""
    reads: dict[Path, Read] = {}
    for place in spare_places():
        if place.note.record != opened.session.record_id or place.folder == path.parent:
            continue
        if Path(place.note.home) != path and _is_another(Path(place.note.home), path):
            continue  # this one is a copy
        try:
            if opened.digest not in place.note.left:
                raise ReviewerError("The record was changed elsewhere.")
            read = pool.read(journal_path_for(place.record))
            if pool.contradicted(read):
                raise ReviewerError("The journal at home went on differently.")
            document = _spare_document(place)
        except ReviewerError:
            opened.apart.append(place)
            continue
        reads[place.folder] = read
        opened.joined.append(place)
        if document is not None and document["seq"] > opened.seq:
            opened.session, opened.document = session_of(document, clock), document
            opened.seq, opened.last_at = document["seq"], document["saved"]
            opened.mark = document.get("mark", "")
    return reads


def _is_another(there: Path, here: Path) -> bool:
    """Whether both are there and are two: a file may have two names, and names be alike but for capitals."""
    try:
        return not there.samefile(here)
    except (OSError, ValueError):
        return there.exists()


def _set_apart(opened: Opened, reads: dict[Path, Read]) -> None:
    """A spare place of which anything was not used is not to be removed."""
    for place in tuple(opened.joined):
        read = reads[place.folder]
        if read.strange or any(line.seq > opened.seq for line in read.lines):
            opened.joined.remove(place)
            opened.apart.append(place)


def _spare_document(place: SparePlace) -> dict[str, Any] | None:
    """The record of a spare place; ``None`` when there is none yet.

    Raises:
        ReviewerError: it is there and not whole.
    """
    try:
        value = json_text.from_bytes(read_regular(place.record, most_of_record()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        raise ReviewerError("It cannot be read.") from None
    if version_of(value) > VERSION or value.get("record") != place.note.record:
        raise ReviewerError("It is not this record.")
    document = upgraded(value)
    validate(document)
    session_of(document)
    return document


def _replay(opened: Opened, pool: Pool) -> None:
    """Apply the changes that follow, up to the first that is missing or does not fit."""
    while (line := pool.lines.get(opened.seq + 1)) is not None:
        assert line.change is not None
        try:
            opened.session.replay(line.change)
        except ReviewerError:
            opened.strange = tr("its change {seq} does not fit the record", seq=line.seq)
            break
        opened.seq, opened.last_at, opened.mark = line.seq, line.change.at, line.mark
    else:
        if any(seq > opened.seq for seq in pool.lines):
            opened.strange = tr("change {n} is missing in it", n=opened.seq + 1)
    opened.lines = [
        (seq, line.data) for seq, line in sorted(pool.lines.items()) if opened.record_seq < seq <= opened.seq
    ]


def _judge_journal(opened: Opened, home: Read) -> None:
    """How far the journal at home is of use, and how much it lacks of what was found."""
    opened.strange = home.strange or opened.strange
    opened.journal_size = home.size
    known = {line.seq for line in home.lines}
    for line in home.lines if any(line.seq > opened.record_seq for line in home.lines) else ():
        if line.seq > opened.seq:
            break
        opened.journal_good = line.end
    reached = opened.record_seq
    while reached + 1 in known:
        reached += 1
    opened.spared = max(0, opened.seq - reached)


def tidy_journal(opened: Opened, record: Path) -> str:
    """Leave only the good lines in the journal of ``record``; what did not fit is kept aside. Returns a sentence on it.

    Raises:
        ReviewerError: what did not fit cannot be kept aside.
    """
    sentence, journal = "", journal_path_for(record)
    try:
        if opened.strange:
            aside = free_name(journal.with_name(journal.name + ".orphan"))
            shutil.copy2(journal, aside)
            sync_folder(journal.parent)
            keep_for(record, aside)
            sentence = tr(
                "Part of the journal was not used, for {strange}; it is kept as {name}; "
                "“reviewer session recover {name}” makes a record of it, to be merged with this one, or lists what "
                "it says.",
                strange=opened.strange,
                name=aside.name,
            )
        if opened.journal_size > opened.journal_good:
            file = Journal(journal)
            file.cut(opened.journal_good)
            file.close()
    except OSError as error:
        raise ReviewerError(
            tr(
                "{name} cannot be put in order: {reason}, or open the record for reading only.",
                name=journal.name,
                reason=reason(error),
            )
        ) from None
    return sentence


def recovery_of(opened: Opened, warnings: tuple[str, ...]) -> Recovery | None:
    """What there is to tell; ``None`` when it is nothing."""
    warnings = tuple(filter(None, warnings))
    if not opened.count and not warnings:
        return None
    sentence = ""
    if opened.count:
        sentence = tr_count(
            opened.count,
            "Recovered {n} change, made at {at}.",
            "Recovered {n} changes, the last one made at {at}.",
            at=opened.last_at,
        )
        sentence += _spared(opened)
    return Recovery(opened.count, opened.last_at, sentence, warnings)


def _spared(opened: Opened) -> str:
    """Where they were kept; begins with a space, and empty when at home."""
    if not opened.spared or not opened.joined:
        return ""
    place = opened.joined[0]
    if opened.spared == opened.count:
        return " " + tr(
            "While the record could not be written ({why}) they were kept in {folder}.",
            why=place.note.why,
            folder=place.folder,
        )
    return " " + tr_count(
        opened.spared,
        "While the record could not be written ({why}) {n} of them was kept in {folder}.",
        "While the record could not be written ({why}) {n} of them were kept in {folder}.",
        why=place.note.why,
        folder=place.folder,
    )


def relative_path(article: Path, record: Path) -> str | None:
    """The path from the record's folder to the article, with ``/``; ``None`` when there is none (other drive)."""
    try:
        return Path(os.path.relpath(article.absolute(), record.parent.absolute())).as_posix()
    except ValueError:
        return None
