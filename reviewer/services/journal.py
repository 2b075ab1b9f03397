"""The journal: one line a change, on disk before the window says "saved", until the record holds it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from reviewer.core.model import Change
from reviewer.services import codec, json_text


def journal_path_for(record: Path) -> Path:
    """Where the journal of a record lies."""
    return record.with_name(record.name + ".journal")


def line_of(record_id: str, seq: int, change: Change) -> bytes:
    """The line of a change, with its line end."""
    return json_text.to_line({"record": record_id, "seq": seq, **codec.change_out(change)})


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line of a journal: ``end`` is where it ends (bytes); ``change`` is ``None`` if it cannot be read."""

    end: int
    record_id: str = ""
    seq: int = 0
    change: Change | None = None


def read_lines(data: bytes) -> Iterator[Line]:
    """The lines of a journal. A torn last one, which was never acknowledged, is not among them."""
    end = 0
    *whole, _torn = data.split(b"\n")
    for n, piece in enumerate(whole):
        end += len(piece) + 1
        try:
            value = json_text.from_bytes(piece)
            yield Line(end, str(value["record"]), int(value["seq"]), codec.change_in(value))
        except (ValueError, KeyError, TypeError):
            if n < len(whole) - 1:
                yield Line(end)
            return


class Journal:
    """The open journal of one record. Used by one thread at a time; every method may raise ``OSError``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.last_seq = 0
        self._good = path.stat().st_size if path.exists() else 0
        self._file: FileIO | None = None

    def append(self, lines: Sequence[tuple[int, bytes]]) -> None:
        """Write lines, numbered by their changes, and wait until the disk has them.

        After a failure nothing of them is left behind, so that they can be written again.
        """
        data = b"".join(line for _, line in lines)
        try:
            file = self._opened()
            left = memoryview(data)
            while left:
                left = left[file.write(left) :]
            os.fsync(file.fileno())
        except OSError:
            self._take_back()
            raise
        self._good += len(data)
        self.last_seq = lines[-1][0]

    def clear(self) -> None:
        """Empty the journal: the record holds all that it says."""
        if self._good or self._file is not None:
            self.cut(0)

    def cut(self, size: int) -> None:
        """Leave only the first ``size`` bytes."""
        file = self._opened()
        file.truncate(size)
        os.fsync(file.fileno())
        self._good = size

    def close(self) -> None:
        """Close the file, and remove it when it is empty."""
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._good == 0:
            self.path.unlink(missing_ok=True)

    def _opened(self) -> FileIO:
        if self._file is None:
            self._file = FileIO(self.path, "ab")
        return self._file

    def _take_back(self) -> None:
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.truncate(self._good)
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            if self.path.exists() and self.path.stat().st_size > self._good:
                os.truncate(self.path, self._good)
