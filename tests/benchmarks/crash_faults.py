"""One run of the store in a process of its own, on a disk that fails at one call."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crash_model import Log

from reviewer.services import writer
from reviewer.services.review import Session
from reviewer.services.store import Store, open_record
from tests.services.faulty_disk import Decide, Failure, FaultyDisk

SEGMENTS = ("s1", "s2", "s3", "s4")


@dataclass(frozen=True)
class Kind:
    """A kind of fault: ``calls`` it befalls, and what becomes of the call with this number of those.

    ``lasting`` means from there on: "" this call only, "home" all in the article's folder until the work is done, "all"
    everywhere until then, "death" everywhere until the process is killed. ``dies`` kills at the call itself.
    """

    name: str
    failure: Failure | None = None
    calls: tuple[str, ...] = ()
    lasting: str = ""
    dies: str = ""


NUMBERS = ("ENOSPC", "EIO", "EACCES")
KINDS = [
    *(Kind(f"{n}, once", Failure(getattr(errno, n))) for n in NUMBERS),
    *(Kind(f"{n}, the folder from there on", Failure(getattr(errno, n)), lasting="home") for n in NUMBERS),
    *(
        Kind(f"{n}, everything from there on", Failure(getattr(errno, n)), lasting="all")
        for n in ("ENOSPC", "EIO")
    ),
    Kind("ENOSPC everywhere from there on, then killed", Failure(errno.ENOSPC), lasting="death"),
    Kind("short write", Failure(0, short=True), ("write",)),
    Kind("short write, then ENOSPC everywhere", Failure(errno.ENOSPC, short=True), ("write",), "all"),
    Kind("done, but EIO reported", Failure(errno.EIO, after=True)),
    Kind(
        "rename torn: done, EIO reported, then killed", Failure(errno.EIO, after=True), ("replace",), "death"
    ),
    Kind("killed before the call", dies="before"),
    Kind("killed after the call", dies="after"),
]


class Plan:
    """Decides the fate of every call; ``number`` counts the calls of the kind from 1."""

    def __init__(self, kind: Kind, number: int, home: Path, log: Log) -> None:
        self._kind, self._number, self._home, self._log = kind, number, home, log
        self.met = self.healed = False
        self._count = 0
        self._dying = False

    def decide(self, call: str, path: Path) -> Failure | None:
        """What becomes of this call."""
        kind = self._kind
        if self._dying:
            os._exit(9)
        if path.suffix == ".lock" or (kind.calls and call not in kind.calls and not self.met):
            return None
        self._count += 1
        if self._count == self._number:
            self.met = True
            self._log.note("met", f"{call} {path.name}")
            if kind.dies == "before":
                os._exit(9)
            self._dying = kind.dies == "after"
            return kind.failure
        return self._later(path) if self.met and not self.healed else None

    def _later(self, path: Path) -> Failure | None:
        lasts = self._kind.lasting in ("all", "death") or (
            self._kind.lasting == "home" and path.is_relative_to(self._home)
        )
        failure = self._kind.failure
        return Failure(failure.number) if lasts and failure is not None else None


def run(record: Path, kind: Kind, number: int, log: Log) -> None:
    """Review as a person does: decide, wait for "saved", save, undo, close. Never returns."""
    writer.FIRST_RETRY_S, writer.LONGEST_RETRY_S, writer.LONGEST_UNSAVED_S = 0.002, 0.02, 0.02
    log.listen()
    plan = Plan(kind, number, record.parent, log)
    decide: Decide = plan.decide
    with FaultyDisk(record.parent.parent, decide):
        try:
            store, session, _ = open_record(record)
        except Exception as error:  # told to the person, who tries again
            log.note("refused", str(error))
            plan.healed = True
            store, session, _ = open_record(record)
        store.on_saved(lambda seq: log.note("acked", seq))
        store.on_error(lambda sentence: log.note("told", sentence))
        store.on_home(lambda sentence: log.note("home", sentence))
        _review(session, store, log)
        if plan.met and kind.lasting == "death":
            os._exit(9)
        plan.healed = True
        log.note("closed", store.close(timeout_s=20))
    log.note("end", store.seq)
    os._exit(0)


def _review(session: Session, store: Store, log: Log) -> None:
    deeds: list[Callable[[], object]] = [
        lambda: session.set_final("s1", "It is due to incompetence."),
        lambda: session.confirm("s1"),
        lambda: store.save(timeout_s=0.2),
        lambda: session.add_note("s2", "Which door?"),
        lambda: session.undo(),
        lambda: session.confirm("s3"),
        lambda: store.save(timeout_s=0.2),
        lambda: session.set_final("s4", "The end."),
        lambda: session.add_time("s4", 17),
    ]
    for deed in deeds:
        deed()
        until = time.monotonic() + 0.1
        while store.saved_seq < store.seq and time.monotonic() < until:
            time.sleep(0.0005)
        log.note("state", str(store.saved_state.kept))
