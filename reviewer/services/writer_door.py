"""What the session's thread hands to the writer and asks of it: changes, records, where all of it is by now."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable

from reviewer.services.home import Home
from reviewer.services.making import MakeRecord
from reviewer.services.saved_state import Kept, SavedState, Trouble
from reviewer.services.spare import Spare

MakeLine = Callable[[], bytes]
Line = tuple[int, bytes]


class WriterDoor:
    """What the writer is given and how far it is; all of it is looked at under one condition, told of every step.

    ``seq`` is the last change that is on disk already; ``lines`` are those that the record at home lacks.
    """

    def __init__(self, home: Home, lines: Iterable[Line], seq: int) -> None:
        self._home = home
        self.saved_seq = seq
        self._waiting: list[tuple[int, MakeLine]] = []
        self._lines = list(lines)
        self._record: tuple[int, MakeRecord] | None = None
        self._spare: Spare | None = None
        self._spare_safe = False
        self._away = ""
        self._trouble: Trouble | None = None
        self._tries = self._vain = 0
        self._urgent = self._look = False
        self._news = threading.Condition()

    @property
    def record_seq(self) -> int:
        """The last change that the record at home holds."""
        return self._home.record_seq

    @property
    def away(self) -> bool:
        """Whether the work is not brought home for now."""
        return bool(self._away)

    def state(self, seq: int) -> SavedState:
        """Where the changes up to ``seq`` are."""
        with self._news:
            trouble, saved = self._trouble, self.saved_seq >= seq
            spare = self._spare.place.folder if self._spare is not None else None
            if self._away and saved and self._spare_safe:
                return SavedState(Kept.SPARE, self._away, spare)
            if self._away or not saved:
                kept = Kept.UNSAVED if trouble is not None and not trouble.record_only else Kept.SAVING
                return SavedState(kept, self._away)
            return SavedState(Kept.SAVED, trouble.home if trouble is not None else "")

    def put_line(self, seq: int, make: MakeLine) -> None:
        """Bring a change to the journal; ``make`` gives its line, in the writer's thread."""
        with self._news:
            self._waiting.append((seq, make))
            self._news.notify_all()

    def put_record(self, seq: int, make: MakeRecord) -> None:
        """Replace the record by what ``make`` gives, which holds all changes up to ``seq``."""
        with self._news:
            self._record = (seq, make)
            self._urgent = True
            self._news.notify_all()

    def look(self) -> None:
        """See whether all is still where it was written."""
        with self._news:
            self._look = True
            self._news.notify_all()

    def wait_for_record(self, timeout_s: float) -> bool:
        """Wait for the record asked for last; false when it was tried in vain or time is up."""
        until = time.monotonic() + timeout_s
        with self._news:
            tries = self._tries
            while self._record is not None and self._tries == tries:
                left = until - time.monotonic()
                if left <= 0:
                    break
                self._news.wait(left)
            return self._record is None

    def wait_for_lines(self, seq: int, timeout_s: float) -> bool:
        """Wait until the changes up to ``seq`` are on disk; false when time is up."""
        with self._news:
            return self._news.wait_for(lambda: self.saved_seq >= seq, timeout_s)

    def wait_until_safe(self, seq: int, timeout_s: float) -> bool:
        """Wait until the changes up to ``seq`` are on disk, here or there; false when that is in vain."""
        with self._news:
            vain = self._vain
            self._news.wait_for(lambda: self._safe(seq) or self._vain > vain + 1, timeout_s)
            return self._safe(seq)

    def _safe(self, seq: int) -> bool:
        return self.state(seq).kept in (Kept.SAVED, Kept.SPARE)
