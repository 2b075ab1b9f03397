"""The journal: one line a change, on disk before the window says "saved", until the record holds it."""

from __future__ import annotations

import contextlib
import errno
import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from reviewer.core.model import Change
from reviewer.services import codec, json_text
from reviewer.services.files import open_file, sync_folder, write_all


def journal_path_for(record: Path) -> Path:
    """Where the journal of a record lies."""
    return record.with_name(record.name + ".journal")


def line_of(record_id: str, seq: int, change: Change, after: str, mark: str) -> bytes:
    """The line of a change, with its line end; ``mark`` is its own and ``after`` that of the change before it."""
    head = {"record": record_id, "seq": seq, "after": after, "mark": mark}
    return json_text.to_line({**head, **codec.change_out(change)})


def after(lines: list[tuple[int, bytes]], seq: int) -> list[tuple[int, bytes]]:
    """The lines of the changes after ``seq``; ``lines`` are in order."""
    return lines[bisect_right(lines, seq, key=itemgetter(0)) :]


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line of a journal: ``end`` is where it ends (bytes); ``change`` is ``None`` if it cannot be read.

    ``data`` is the line itself, with its line end; ``mark`` and ``after`` tell what it goes on from (see lineage.py).
    """

    end: int
    record_id: str = ""
    seq: int = 0
    change: Change | None = None
    data: bytes = b""
    mark: str = ""
    after: str = ""


def read_lines(data: bytes) -> Iterator[Line]:
    """The lines of a journal. A torn last one, which was never acknowledged, is not among them."""
    end = 0
    *whole, _torn = data.split(b"\n")
    for n, piece in enumerate(whole):
        end += len(piece) + 1
        try:
            value = json_text.from_bytes(piece)
            marks = (str(value.get("mark", "")), str(value.get("after", "")))
            change = codec.change_in(value)
            yield Line(end, str(value["record"]), int(value["seq"]), change, piece + b"\n", *marks)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            if n < len(whole) - 1:
                yield Line(end)
            return


class Journal:
    """The open journal of one record. Used by one thread at a time; every method may raise ``OSError``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.last_seq = 0
        self._good = path.stat().st_size if path.exists() else 0
        self._torn = False
        self._handle: int | None = None

    def append(self, lines: Sequence[tuple[int, bytes]]) -> None:
        """Write lines, numbered by their changes, and wait until the disk has them.

        After a failure nothing of them counts as written, so that they can be written again.
        """
        data = b"".join(line for _, line in lines)
        try:
            handle = self._opened()
            self._torn = True
            write_all(handle, data)
            os.fsync(handle)
            self.check()
        except OSError:
            self._take_back()
            raise
        self._torn = False
        self._good += len(data)
        self.last_seq = lines[-1][0]

    def check(self) -> None:
        """See that the open file is the one at the path still: one that was removed takes bytes all the same."""
        if self._handle is None:
            if self._good and self.path.stat().st_size < self._good:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.path))
        elif os.name == "nt":
            self.path.stat()  # nobody can remove an open file there
        elif not os.path.samestat(os.fstat(self._handle), self.path.stat()):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.path))

    def clear(self) -> None:
        """Empty the journal: the record holds all that it says."""
        if self._good or self._torn or self._handle is not None:
            self.cut(0)

    def cut(self, size: int) -> None:
        """Leave only the first ``size`` bytes."""
        handle = self._opened()
        os.ftruncate(handle, size)
        self._good = size
        os.fsync(handle)

    def forget(self) -> None:
        """Let go of the file and take it as it lies on disk from now on."""
        self._let_go()
        self._torn = False
        self._good = self.path.stat().st_size if self.path.exists() else 0

    def close(self) -> None:
        """Close the file, and remove it when it is empty."""
        self._let_go()
        if self._good == 0:
            self.path.unlink(missing_ok=True)

    def _opened(self) -> int:
        """The file at its good end: half a line left there would make the next one unreadable."""
        if self._handle is None:
            new = not self.path.exists()
            self._handle = open_file(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            if new:
                self._good = 0
                sync_folder(self.path.parent)
        if self._torn:
            os.ftruncate(self._handle, self._good)
            self._torn = False
        return self._handle

    def _take_back(self) -> None:
        """Cut half a line off at once where that is possible; else before the next is written."""
        with contextlib.suppress(OSError):
            if self._handle is not None and self._torn:
                os.ftruncate(self._handle, self._good)
                self._torn = False
        self._let_go()  # after a failed sync a handle may answer that all is well

    def _let_go(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            with contextlib.suppress(OSError):
                os.close(handle)
