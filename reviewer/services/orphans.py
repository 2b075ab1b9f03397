"""The way back for a journal that was set aside because its record had been replaced by another.

The state that it goes on from is looked for among the older states of the record; with the journal on it, it becomes a
record of its own, which can be merged with the present one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import uuid4

from reviewer.services import json_text
from reviewer.services.ample import most_of_record
from reviewer.services.backups import ENDING, backups_folder, folder_of
from reviewer.services.bounded import JOURNAL, read_regular, real_path
from reviewer.services.derived import write_new
from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason
from reviewer.services.home import backup_path_for
from reviewer.services.journal import Line, journal_path_for, read_lines
from reviewer.services.lineage import goes_on
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.recovery import relative_path
from reviewer.services.review import Session, utc_now
from reviewer.services.schema import keep_unknown, validate
from reviewer.services.spare import spare_places
from reviewer.services.upgrade import VERSION, upgraded, version_of
from reviewer.tongue import tr

_JOURNAL = re.compile(r"(.+)\.journal(?:\.orphan(?:-(\d{1,9}))?)?")
MOST_STATES = 400
"""How many files are looked at for the state that a journal goes on from."""


@dataclass(slots=True)
class Orphan:
    """A journal that was set aside, and the ``record`` that it lay beside.

    ``lines`` are its changes, each number once, in order; ``extra`` are those that contradict them or belong to another
    record; ``unread`` bytes at its end are no whole changes.
    """

    path: Path
    record: Path
    lines: list[Line] = field(default_factory=list)
    extra: list[Line] = field(default_factory=list)
    unread: int = 0


@dataclass(slots=True)
class Found:
    """A state that the journal goes on from, with ``used`` lines of it replayed in ``session``."""

    path: Path
    document: dict[str, Any]
    session: Session
    used: list[Line]


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was made of a journal: the new record at ``out`` from the state ``base``.

    ``base`` is ``None`` where there is none, ``out`` then too and where both together make no whole record. ``left``
    are the changes that are not in it; ``unusable`` are files that could not be read as states of the record.
    """

    orphan: Orphan
    out: Path | None
    base: Path | None
    used: int
    left: list[Line]
    unusable: tuple[Path, ...]


def orphans_of(record: Path) -> list[Path]:
    """The journals set aside beside a record, the latest last."""
    start = record.name + ".journal.orphan"
    try:
        found = [path for path in record.parent.iterdir() if path.name.startswith(start)]
    except OSError:
        return []
    matches = [(m, path) for path in found if (m := _JOURNAL.fullmatch(path.name))]
    return [path for match, path in sorted(matches, key=lambda pair: int(pair[0][2] or 0))]


def unrecovered(record: Path) -> list[Path]:
    """Those of ``orphans_of`` that no record was made of since they were set aside."""
    stem = record.name.removesuffix(ENDING)
    made = [_written(path) for path in _files(record.parent, f"{stem}.recovered", ENDING)]
    since = max(made, default=0)
    return [path for path in orphans_of(record) if _written(path) > since]


def _written(path: Path) -> int:
    """When the file was last written, in nanoseconds; 0 for one that is gone."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def read_orphan(path: Path) -> Orphan:
    """Read the journal at ``path``, or the latest one that was set aside beside the record at ``path``.

    Raises:
        ReviewerError: there is none, or it cannot be read.
    """
    path = real_path(path)
    match = _JOURNAL.fullmatch(path.name)
    record = path.with_name(match[1]) if match else path
    if match is None:
        orphans = [p for p in (journal_path_for(path),) if p.exists()] + orphans_of(path)
        if not orphans:
            raise ReviewerError(
                tr("There is no journal set aside beside {name}; nothing to recover.", name=path.name)
            )
        path = orphans[-1]
    try:
        data = read_regular(path, JOURNAL)
    except OSError as error:
        raise ReviewerError(tr("{path} cannot be read: {reason}.", path=path, reason=reason(error))) from None
    return _sorted_out(Orphan(path, record), data)


def _sorted_out(orphan: Orphan, data: bytes) -> Orphan:
    by_seq: dict[int, Line] = {}
    end, record_id = 0, None
    for line in read_lines(data):
        if line.change is None:
            break
        end, record_id = line.end, record_id or line.record_id
        known = by_seq.setdefault(line.seq, line) if line.record_id == record_id else None
        if known is None or known.data != line.data:
            orphan.extra.append(line)
    orphan.lines = [by_seq[seq] for seq in sorted(by_seq)]
    orphan.unread = len(data) - end
    return orphan


def recover(path: Path, out: Path | None = None) -> Recovered:
    """Make a new record of a journal that was set aside; ``path`` as for ``read_orphan``, ``out`` by default beside it.

    Raises:
        ReviewerError: the journal cannot be read, or the record not written.
    """
    orphan = read_orphan(path)
    found, unusable = _best(orphan)
    if found is None:
        return Recovered(orphan, None, None, 0, orphan.lines + orphan.extra, unusable)
    out = (_free(orphan.record) if out is None else out).absolute()
    data = _document(orphan, found, out)
    try:
        validate(data)
        session_of(data)
    except ReviewerError:  # somebody wrote into the journal what no review holds
        return Recovered(orphan, None, found.path, 0, orphan.lines + orphan.extra, unusable)
    write_new(out, data, found.session.alias)
    gone = {line.seq for line in found.used}
    held = found.document["seq"]
    left = [line for line in orphan.lines if line.seq > held and line.seq not in gone]
    return Recovered(orphan, out, found.path, len(found.used), left + orphan.extra, unusable)


def _document(orphan: Orphan, found: Found, out: Path) -> dict[str, Any]:
    """The document of the new record; it says what it is a copy of."""
    was, session = found.document, found.session
    told = was["article"].get("path")
    article = relative_path(orphan.record.parent / told, out) if told else None
    frame = Frame(0, utc_now(), article, was.get("program", {}).get("rules", ""))
    data = document(Snapshot.of(session), frame, [entry["id"] for entry in was["segments"]])
    data = keep_unknown({name: value for name, value in was.items() if name != "mark"}, data)
    origin = {
        "record": session.record_id,
        "file": orphan.record.name,
        "seq": found.used[-1].seq if found.used else was["seq"],
        "reviewer": session.alias,
        "sha256": session.article.origin.sha256,
    }
    return {**data, "record": str(uuid4()), "copied_from": {**origin, "at": utc_now()}}


def _free(record: Path) -> Path:
    stem, n = record.name.removesuffix(ENDING), 1
    path = record.with_name(f"{stem}.recovered{ENDING}")
    while path.exists():
        n += 1
        path = record.with_name(f"{stem}.recovered-{n}{ENDING}")
    return path


def _best(orphan: Orphan) -> tuple[Found | None, tuple[Path, ...]]:
    """The state from which most of the journal can be replayed, and files that could not be read."""
    best: Found | None = None
    unusable = []
    for path in islice(_states(orphan.record), MOST_STATES) if orphan.lines else ():
        try:
            found = _tried(path, orphan.lines)
        except FileNotFoundError:
            continue
        except (OSError, ValueError, ReviewerError):
            unusable.append(path)
            continue
        if found is not None and (best is None or _reached(found) > _reached(best)):
            best = found
        if best is not None and _reached(best) >= orphan.lines[-1].seq:
            break
    return best, tuple(unusable)


def _reached(found: Found) -> int:
    return found.used[-1].seq if found.used else int(found.document["seq"])


def _states(record: Path) -> Iterator[Path]:
    """Where states of the record may lie, the likeliest first."""
    own = folder_of(record)
    stem = record.name.removesuffix(ENDING)
    yield from _files(own, "", ENDING)
    yield backup_path_for(record)
    for place in spare_places():
        if Path(place.note.home).name == record.name:
            yield place.record
    yield from _files(record.parent, f"{stem}.review", ".json")  # sync programs put other versions there
    for folder in _files(backups_folder(), f"{stem[:60]}.", ""):
        if folder != own:
            yield from _files(folder, "", ENDING)  # the record lay elsewhere then


def _files(folder: Path, start: str, end: str) -> list[Path]:
    """What lies in the folder under such names, the latest first where the names are times."""
    try:
        names = [p for p in folder.iterdir() if p.name.startswith(start) and p.name.endswith(end)]
    except OSError:
        return []
    return sorted(names, key=lambda p: p.name, reverse=True)


def _tried(path: Path, lines: list[Line]) -> Found | None:
    """The state at ``path`` with what follows in the journal; ``None`` if the journal is not of it.

    Raises:
        OSError, ValueError, ReviewerError: it cannot be read.
    """
    value = json_text.from_bytes(read_regular(path, most_of_record()))
    version = version_of(value)
    if value.get("record") != lines[0].record_id:
        return None
    if version > VERSION:
        raise ReviewerError("It is of a newer Reviewer.")
    document = upgraded(value)
    validate(document)
    seq, mark = document["seq"], document.get("mark", "")
    chain = _chain(lines, seq)
    sure = bool(mark) or seq == 0
    held = sure and any(line.seq == seq and line.mark == mark for line in lines)
    if not chain and not held:
        return None
    session = session_of(document)
    if not goes_on(lines, session, seq, mark):
        return None
    used = _replayed(session, chain)
    whole = bool(used) and used[-1].seq == lines[-1].seq
    # without marks nothing but that all of it fits tells that it is of this state
    return Found(path, document, session, used) if held or (used and sure) or whole else None


def _chain(lines: list[Line], seq: int) -> list[Line]:
    """The lines that follow the change ``seq`` without a gap."""
    chain: list[Line] = []
    for line in lines:
        if line.seq <= seq:
            continue
        before = chain[-1] if chain else None
        if line.seq != seq + len(chain) + 1:
            break
        if before is not None and before.mark and line.after and line.after != before.mark:
            break
        chain.append(line)
    return chain


def _replayed(session: Session, chain: list[Line]) -> list[Line]:
    """Those of the lines that could be applied, up to the first that does not fit."""
    for n, line in enumerate(chain):
        assert line.change is not None
        try:
            session.replay(line.change)
        except ReviewerError:
            return chain[:n]
    return chain
