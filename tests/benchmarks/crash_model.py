"""What a session must hold, in plain dictionaries, from a log that is written outside the store; and the comparison."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.core.model import Cell
from reviewer.services import codec
from reviewer.services.files import open_file, write_all
from reviewer.services.review import Session
from reviewer.services.spare import spare_places
from reviewer.services.store import open_record
from reviewer.services.writer import Writer


class Log:
    """The log of one process: every decision before the store has it, and what the store acknowledged.

    Written with plain system calls; what a killed process wrote stays.
    """

    def __init__(self, path: Path) -> None:
        self._handle = open_file(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(self, word: str, value: Any) -> None:
        """One line: ``did``, ``acked`` or whatever else there is to tell."""
        write_all(self._handle, json.dumps([word, value]).encode() + b"\n")

    def listen(self) -> None:
        """Note every change that any store of this process is given, before it has it."""
        put_line = Writer.put_line

        def noted(writer: Writer, seq: int, make: Any) -> None:
            self.note("did", json.loads(make()))
            put_line(writer, seq, make)

        Writer.put_line = noted  # type: ignore[method-assign]


@dataclass
class Told:
    """A log as read."""

    acked: int = 0
    did: dict[int, dict[str, Any]] = field(default_factory=dict)
    words: dict[str, Any] = field(default_factory=dict)


def read_log(path: Path) -> Told:
    """The log at ``path``; a torn last line does not count."""
    told = Told()
    for line in path.read_bytes().split(b"\n")[:-1] if path.exists() else ():
        word, value = json.loads(line)
        if word == "acked":
            told.acked = max(told.acked, value)
        elif word == "did":
            told.did[value["seq"]] = value
        else:
            told.words[word] = value
    return told


Cells = dict[tuple[str, str], object]


def cells_of(session: Session) -> Cells:
    """All that a session holds."""
    return {(cell.kind, cell.id): value for cell, value in session.state.cells.items()}


@dataclass
class Model:
    """What the record is to hold after change ``seq``."""

    cells: Cells
    seq: int
    texts: dict[str, tuple[str, str]]

    @classmethod
    def of(cls, record: Path) -> Model:
        """As the record stands."""
        store, session, _ = open_record(record, read_only=True)
        texts = {s.id: (session.mt(s.id), s.gap) for s in session.segments}
        return cls(cells_of(session), store.seq, texts)

    def apply(self, line: dict[str, Any]) -> None:
        """Apply one change as it was logged."""
        self.seq = line["seq"]
        for edit in codec.change_in(line).edits:
            self._set(edit.cell, edit.after)

    def _set(self, cell: Cell, value: object) -> None:
        own = self.texts.get(cell.id, ("", ""))
        plain = (cell.kind == "final" and value == own[0]) or (cell.kind == "gap" and value == own[1])
        if value is None or plain:
            self.cells.pop((cell.kind, cell.id), None)
        else:
            self.cells[cell.kind, cell.id] = value


@dataclass(frozen=True)
class Verdict:
    """What was found after a process ended: ``lost`` acknowledged decisions, and what is wrong (empty: nothing)."""

    lost: int = 0
    wrong: str = ""
    recovered: int = 0


def judge(record: Path, model: Model, told: Told) -> Verdict:
    """Open the record twice, as a person would, and compare; ``model`` is then as the record stands."""
    try:
        store, session, recovery = open_record(record)
    except Exception as error:
        return Verdict(told.acked - model.seq, f"cannot be opened: {error}")
    reached = store.seq
    found = cells_of(session)
    if not store.close():
        return Verdict(0, "cannot be closed")
    if reached < told.acked:
        return Verdict(
            told.acked - reached, f"changes up to {reached} are there, {told.acked} was acknowledged"
        )
    for seq in range(model.seq + 1, reached + 1):
        if seq not in told.did:
            return Verdict(0, f"change {seq} was never made")
        model.apply(told.did[seq])
    if found != model.cells:
        odd = sorted({str(k) for k, _ in set(found.items()) ^ set(model.cells.items())})
        return Verdict(0, f"other values than were decided: {odd[:5]}")
    again, session, second = open_record(record, read_only=True)
    if (again.seq, cells_of(session), second) != (reached, found, None):
        return Verdict(0, f"the second opening differs: {second}")
    left = [
        p.name for p in record.parent.iterdir() if p.name.endswith((".tmp", ".journal")) or "orphan" in p.name
    ]
    if left or spare_places():
        return Verdict(0, f"left over: {left} {spare_places()}")
    return Verdict(0, "", recovery.count if recovery else 0)
