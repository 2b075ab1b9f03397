"""Records made of other records: a copy, two joined into one, one carried over to a changed article.

The records that they come from stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from reviewer.core.model import Change, Known
from reviewer.services.bounded import real_path
from reviewer.services.errors import ReviewerError
from reviewer.services.files import Staged, free_name, reason
from reviewer.services.formats import open_article
from reviewer.services.home import backup_path_for
from reviewer.services.journal import journal_path_for
from reviewer.services.json_text import pieces
from reviewer.services.lock import RecordLock
from reviewer.services.merge import Merged, merge
from reviewer.services.reattach import Reattached, reattach
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.recovery import read_record, relative_path
from reviewer.services.review import Session, utc_now
from reviewer.services.schema import keep_unknown
from reviewer.services.store import ENDING
from reviewer.tongue import tr

Json = dict[str, Any]
_LINEAGE = ("copied_from", "merged_from", "reattached_from")
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A record with what its journal adds, read and not kept open; ``document`` is what would be written of it."""

    path: Path
    session: Session
    document: Json

    @property
    def origin(self) -> Json:
        """What a record says of one that it was made from."""
        told: Json = {name: self.document[name] for name in _LINEAGE if name in self.document}
        return {
            "record": self.session.record_id,
            "file": self.path.name,
            "seq": self.document["seq"],
            "reviewer": self.session.alias,
            "sha256": self.session.article.origin.sha256,
            **told,
        }

    def article_for(self, out: Path) -> str | None:
        """The path of the article as a record at ``out`` is to say it."""
        told = self.document["article"].get("path")
        return relative_path(self.path.parent / told, out) if told else None


def load(path: Path) -> Loaded:
    """Read a record, whoever has it open.

    Raises:
        ReviewerError: it is missing or damaged, or was made by a newer Reviewer.
    """
    path = real_path(path)
    opened = read_record(path, utc_now)
    if opened.newer:
        raise ReviewerError(
            tr("{name} was made by a newer Reviewer; use that one to make a record of it.", name=path.name)
        )
    about = opened.document
    frame = Frame(
        opened.seq, utc_now(), about["article"].get("path"), about.get("program", {}).get("rules", "")
    )
    kept = [entry["id"] for entry in about["segments"]]
    now = document(Snapshot.of(opened.session), frame, kept)
    return Loaded(path, opened.session, keep_unknown(about, now))


def write_new(out: Path, data: Json, alias: str) -> Path:
    """Write ``data`` as the record ``out``, which must not be there; returns its whole path.

    Raises:
        LockedError: somebody is just creating it.
        ReviewerError: there is a file at that path already, or it cannot be written.
    """
    out = out.absolute()
    lock = RecordLock(out)
    lock.acquire(alias, utc_now())
    try:
        if out.exists():
            raise ReviewerError(
                tr("{name} is there already; choose another name for the new record.", name=out.name)
            )
        journal = journal_path_for(out)
        if journal.exists():
            journal.rename(free_name(journal.with_name(journal.name + ".orphan")))
        Staged(out, pieces(data)).commit()
    except OSError as error:
        raise ReviewerError(
            tr("{path} cannot be written: {reason}.", path=out, reason=reason(error))
        ) from None
    finally:
        lock.release()
    return out


def copy_record(record: Path, out: Path | None = None, alias: str | None = None) -> Path:
    """Write a copy of a record to work on, with an id of its own; by default beside it under a free name.

    It remembers what it was copied from, so that both can be joined later.

    Raises:
        ReviewerError: the record cannot be read, or the copy not written.
    """
    loaded = load(record)
    who = loaded.session.alias if alias is None else alias
    out = (copy_name(loaded.path, who) if out is None else out).absolute()
    data = {
        **loaded.document,
        "record": str(uuid4()),
        "seq": 0,
        "reviewer": who,
        "copied_from": {**loaded.origin, "at": utc_now()},
    }
    data["article"] = {**data["article"], "path": loaded.article_for(out)}
    return write_new(out, data, who)


def copy_name(record: Path, alias: str) -> Path:
    """A free name beside the record: ``story.txt.ana.review.json``, then ``story.txt.ana-2.review.json``, …"""
    stem = record.name.removesuffix(ENDING)
    whose = _NOT_IN_NAMES.sub("-", alias).strip("-.")[:40] or "copy"
    n, path = 1, record.with_name(f"{stem}.{whose}{ENDING}")
    while path.exists():
        n += 1
        path = record.with_name(f"{stem}.{whose}-{n}{ENDING}")
    return path


def merge_records(a: Path, b: Path, out: Path, alias: str | None = None) -> Merged:
    """Join the records ``a`` and ``b`` into the new record ``out``; see ``merge``.

    Raises:
        ReviewerError: one of them cannot be read, they are not of one article, or ``out`` cannot be written.
    """
    one, two = load(a), load(b)
    merged = merge(one.session, two.session, _names(one, two), alias)
    session, out = merged.session, out.absolute()
    kept = [entry["id"] for loaded in (one, two) for entry in loaded.document["segments"]]
    rules = one.document.get("program", {}).get("rules", "")
    data = document(Snapshot.of(session), Frame(0, utc_now(), one.article_for(out), rules), kept)
    for loaded in (one, two):
        data = keep_unknown(loaded.document, data)
    data.pop("copied_from", None)
    data["merged_from"] = [one.origin, two.origin]
    write_new(out, data, session.alias)
    return merged


def _names(a: Loaded, b: Loaded) -> tuple[str, str]:
    """By what name conflicts tell the two apart: the reviewers', else the files'."""
    people = [a.session.alias or _last_hand(a.session), b.session.alias or _last_hand(b.session)]
    if all(people) and people[0] != people[1]:
        return people[0], people[1]
    if a.path.name != b.path.name:
        return a.path.name, b.path.name
    return str(a.path), str(b.path)


def _last_hand(session: Session) -> str:
    changes: Iterable[Change] = (c for history in session.state.history.values() for c in history)
    return max(((c.at, c.by) for c in changes), default=("", ""))[1]


def reattach_record(record: Path, article: Path, out: Path, alias: str | None = None) -> Reattached:
    """Carry a record over to ``article``, as the new record ``out``; see ``reattach``.

    Raises:
        ReviewerError: one of them cannot be read, the article is as it was, or ``out`` cannot be written.
    """
    loaded = load(record)
    out = out.absolute()
    reattached, data = _carried_over(loaded, article, out, alias)
    write_new(out, data, reattached.session.alias)
    return reattached


def reattach_in_place(record: Path, article: Path, alias: str | None = None) -> tuple[Reattached, Path]:
    """Carry a record over to ``article`` and keep the old one beside it; returns where that is.

    Raises:
        LockedError: somebody is writing the record.
        ReviewerError: as for ``reattach_record``.
    """
    record = record.resolve()
    lock = RecordLock(record)
    lock.acquire(alias or "", utc_now())
    try:
        loaded = load(record)
        reattached, data = _carried_over(loaded, article, record, alias)
        kept = copy_name(record, "before")
        Staged(kept, pieces(loaded.document)).commit()
        Staged(record, pieces(data)).commit(backup_path_for(record))
        journal_path_for(record).unlink(missing_ok=True)
    except OSError as error:
        raise ReviewerError(
            tr("{path} cannot be written: {reason}.", path=record, reason=reason(error))
        ) from None
    finally:
        lock.release()
    return reattached, kept


def _carried_over(loaded: Loaded, article: Path, out: Path, alias: str | None) -> tuple[Reattached, Json]:
    """The review on the new text, and the document of its record at ``out``."""
    was = loaded.session.article
    given = [one.code if one.known is Known.GIVEN else None for one in (was.target, was.source)]
    new = open_article(article, *given)
    if new.origin.sha256 == was.origin.sha256:
        raise ReviewerError(
            tr(
                "{name} is as it was when the review began; there is nothing to carry over.",
                name=article.name,
            )
        )
    entries = {entry["id"]: entry for entry in loaded.document["segments"]}
    reattached = reattach(loaded.session, new, entries)
    session = reattached.session
    session.alias = session.alias if alias is None else alias
    rules = loaded.document.get("program", {}).get("rules", "")
    placed = [name for name in entries if name in session.state.index]
    frame = Frame(0, utc_now(), relative_path(article, out), rules)
    data = document(Snapshot.of(session), frame, placed)
    former = {name: value for name, value in loaded.document.items() if name != "copied_from"}
    former["article"] = {k: v for k, v in former["article"].items() if k not in ("marks", "paragraphs")}
    data = keep_unknown(former, data)
    data["reattached_from"] = {**loaded.origin, "at": utc_now()}
    return reattached, data
