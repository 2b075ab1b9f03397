"""The changes that a record lacks, gathered from the journals that have some of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.services.bounded import JOURNAL, read_regular
from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason
from reviewer.services.journal import Line, read_lines
from reviewer.tongue import tr


@dataclass(slots=True)
class Read:
    """The good lines of one journal, its size in bytes, and what is strange about the rest."""

    lines: list[Line] = field(default_factory=list)
    size: int = 0
    strange: str = ""


class Pool:
    """The changes after a record, by number, from as many journals as there are."""

    def __init__(self, record_id: str, seq: int) -> None:
        self._record_id, self._seq = record_id, seq
        self.lines: dict[int, Line] = {}

    def read(self, path: Path, fits: Callable[[Sequence[Line]], bool] | None = None) -> Read:
        """The lines of the journal at ``path``, which come into the pool; those of another record do not.

        ``fits`` tells whether they go on from the record that they lie beside; where they do not, none does.

        Raises:
            ReviewerError: it is there and cannot be read.
        """
        try:
            data = read_regular(path, JOURNAL)
        except FileNotFoundError:
            return Read()
        except OSError as error:
            raise ReviewerError(
                tr("{path} cannot be read: {reason}.", path=path, reason=reason(error))
            ) from None
        read = Read(size=len(data))
        for line in read_lines(data):
            if line.change is None:
                read.strange = tr("a line of it cannot be read")
            elif line.record_id != self._record_id:
                read.strange = tr("it belongs to another record")
            if read.strange:
                break
            read.lines.append(line)
        if fits is not None and not fits(read.lines):
            read.strange = tr("the record was changed elsewhere, and the journal does not go on from it")
            read.lines.clear()
        if not self.contradicted(read):
            for line in read.lines:
                self.lines.setdefault(line.seq, line)
        return read

    def contradicted(self, read: Read) -> bool:
        """Whether two changes bear one number: then the journals are of different goings-on."""
        return any(
            line.seq > self._seq and line.seq in self.lines and self.lines[line.seq].data != line.data
            for line in read.lines
        )
