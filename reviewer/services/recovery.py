"""Opening a record: reading it, replaying the journal that a crash left over, and saying what was found."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.services import json_text
from reviewer.services.errors import ReviewerError
from reviewer.services.files import free_name, reason, sync_folder
from reviewer.services.journal import Journal, journal_path_for, read_lines
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate
from reviewer.services.upgrade import VERSION, upgraded, version_of


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
    """A record as read: its session, its document, the last change in it, and how far its journal is good."""

    session: Session
    document: dict[str, Any]
    seq: int
    newer: bool = False
    count: int = 0
    last_at: str = ""
    journal_good: int = 0
    journal_size: int = 0
    strange: str = ""


def read_record(path: Path, clock: Callable[[], str]) -> Opened:
    """Read a record and replay its journal, in memory only.

    Raises:
        ReviewerError: it is missing, damaged, or too new to be understood.
    """
    document = _document(path)
    newer = version_of(document) > VERSION
    try:
        document = upgraded(document)
        validate(document)
        opened = Opened(session_of(document, clock), document, document["seq"], newer)
    except ReviewerError as error:
        if newer:
            raise ReviewerError(
                f"{path.name} was made by a newer Reviewer and cannot be read by this one; update Reviewer."
            ) from None
        raise ReviewerError(f"{path.name} cannot be opened. {error}{_spare(path)}") from None
    _replay(opened, journal_path_for(path))
    return opened


def _document(path: Path) -> dict[str, Any]:
    try:
        value = json_text.from_bytes(path.read_bytes())
    except OSError as error:
        raise ReviewerError(f"{path} cannot be opened: {reason(error)}.{_spare(path)}") from None
    except ValueError as error:
        raise ReviewerError(f"{path.name} is no whole JSON document ({error}).{_spare(path)}") from None
    version_of(value)
    document: dict[str, Any] = value
    return document


def backup_path_for(record: Path) -> Path:
    """Where the record before the last one is kept."""
    return record.with_name(record.name + ".bak")


def _spare(path: Path) -> str:
    spare = backup_path_for(path)
    return f" The record before it is kept as {spare.name}; copy it to {path.name}." if spare.exists() else ""


def _replay(opened: Opened, path: Path) -> None:
    """Apply the lines that follow the record, up to the first that does not."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise ReviewerError(f"{path} cannot be read: {reason(error)}.") from None
    opened.journal_size = len(data)
    for line in read_lines(data):
        if line.change is None:
            opened.strange = "a line of it cannot be read"
        elif line.record_id != opened.session.record_id:
            opened.strange = "it belongs to another record"
        elif line.seq > opened.seq + 1:
            opened.strange = f"change {opened.seq + 1} is missing in it"
        elif line.seq == opened.seq + 1:
            try:
                opened.session.replay(line.change)
            except ReviewerError:
                opened.strange = f"its change {line.seq} does not fit the record"
            else:
                opened.seq, opened.last_at = line.seq, line.change.at
                opened.count += 1
        if opened.strange:
            return
        opened.journal_good = line.end


def tidy_journal(opened: Opened, journal: Path) -> str:
    """Leave only the good lines in the journal; what did not fit is kept aside. Returns a sentence about it.

    Raises:
        ReviewerError: what did not fit cannot be kept aside.
    """
    sentence = ""
    try:
        if opened.strange:
            aside = free_name(journal.with_name(journal.name + ".orphan"))
            shutil.copy2(journal, aside)
            sync_folder(journal.parent)
            sentence = f"Part of the journal was not used, for {opened.strange}; it is kept as {aside.name}."
        if opened.journal_size > opened.journal_good:
            file = Journal(journal)
            file.cut(opened.journal_good)
            file.close()
    except OSError as error:
        raise ReviewerError(
            f"{journal.name} cannot be put in order: {reason(error)}, or open the record for reading only."
        ) from None
    return sentence


def article_warning(opened: Opened, record: Path, article: Path | None) -> str:
    """A sentence when the article on disk is no longer the one that was reviewed; else empty.

    Raises:
        ReviewerError: the ``article`` that was named cannot be read.
    """
    about = opened.document["article"]
    path = article or _article_path(about, record)
    if path is None or not about["sha256"]:
        return ""
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        if article is None:
            return ""
        raise ReviewerError(f"{path} cannot be opened: {reason(error)}.") from None
    if digest == about["sha256"]:
        return ""
    return (
        f"{path.name} was changed since this review began; "
        "the review goes on with the text as it was, which the record holds."
    )


def _article_path(about: dict[str, Any], record: Path) -> Path | None:
    told = about.get("path")
    return record.parent / told if told else None


def recovery_of(opened: Opened, warnings: tuple[str, ...]) -> Recovery | None:
    """What there is to tell; ``None`` when it is nothing."""
    warnings = tuple(filter(None, warnings))
    if not opened.count and not warnings:
        return None
    many = "change" if opened.count == 1 else "changes"
    sentence = (
        f"Recovered {opened.count} {many}, the last one made at {opened.last_at}." if opened.count else ""
    )
    return Recovery(opened.count, opened.last_at, sentence, warnings)


def relative_path(article: Path, record: Path) -> str | None:
    """The path from the record's folder to the article, with ``/``; ``None`` when there is none (other drive)."""
    try:
        return Path(os.path.relpath(article.absolute(), record.parent.absolute())).as_posix()
    except ValueError:
        return None
