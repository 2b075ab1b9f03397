"""The thread that brings a session to disk: a journal line for each change, now and then the record."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from reviewer.services.files import reason
from reviewer.services.journal import Journal

log = logging.getLogger(__name__)

FIRST_RETRY_S = 0.2
LONGEST_RETRY_S = 5.0

Make = Callable[[], bytes]


class Writer:
    """Takes changes and records in, writes them in its own thread, and tries again for as long as it fails.

    ``on_saved(seq)`` and ``on_error(sentence)`` are called in that thread; an error is told once until the next
    success. Nothing is forgotten before it is on disk.
    """

    def __init__(
        self,
        journal: Journal,
        put_record: Callable[[bytes], None],
        seq: int,
        on_saved: Callable[[int], None],
        on_error: Callable[[str], None],
    ) -> None:
        self._journal = journal
        self._put_record = put_record
        self._on_saved, self._on_error = on_saved, on_error
        self.saved_seq = seq
        self.record_seq = seq
        self._lines: deque[tuple[int, Make]] = deque()
        self._record: tuple[int, Make] | None = None
        self._tries = 0
        self._failing = False
        self._urgent = False
        self._stopping = self._giving_up = False
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="reviewer-writer", daemon=True)
        self._thread.start()

    def put_line(self, seq: int, make: Make) -> None:
        """Bring a change to the journal; ``make`` gives its line, in the writer's thread."""
        with self._news:
            self._lines.append((seq, make))
            self._news.notify_all()

    def put_record(self, seq: int, make: Make) -> None:
        """Replace the record by what ``make`` gives, which holds all changes up to ``seq``."""
        with self._news:
            self._record = (seq, make)
            self._urgent = True
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

    def stop(self, give_up: bool = False) -> None:
        """End the thread when all is written; at once when it is to ``give_up`` what cannot be."""
        with self._news:
            self._stopping = True
            self._giving_up = give_up
            self._news.notify_all()
        self._thread.join()
        with suppress(OSError):
            self._journal.close()

    def _run(self) -> None:
        pause = FIRST_RETRY_S
        while True:
            with self._news:
                self._news.wait_for(lambda: self._lines or self._record or self._stopping)
                if self._giving_up or not (self._lines or self._record):
                    return
            error = self._write_all()
            if error is None:
                pause = FIRST_RETRY_S
                continue
            self._tell_error(error)
            with self._news:
                self._news.wait_for(lambda: self._giving_up or self._urgent, pause)
            pause = min(2 * pause, LONGEST_RETRY_S)

    def _write_all(self) -> Exception | None:
        """Write what is waiting, the lines first; the first error, after both were tried."""
        with self._news:
            self._urgent = False
        errors = []
        for write in (self._write_lines, self._write_record):
            try:
                write()
            except Exception as error:  # whatever it is, the changes are kept and tried again
                log.warning("the session is not on disk yet", exc_info=error)
                errors.append(error)
        with self._news:
            done = not errors
            self._tries += 0 if done else 1
            self._failing = self._failing and not done
            seq = self.saved_seq
            self._news.notify_all()
        if done:
            self._on_saved(seq)
        return errors[0] if errors else None

    def _write_lines(self) -> None:
        with self._news:
            waiting = list(self._lines)
        if not waiting:
            return
        self._journal.append([(seq, make()) for seq, make in waiting])
        self._on_disk(waiting[-1][0])

    def _write_record(self) -> None:
        with self._news:
            record = self._record
        if record is None:
            return
        seq, make = record
        self._put_record(make())
        with self._news:
            self.record_seq = max(self.record_seq, seq)
        if self._journal.last_seq <= seq:
            with suppress(OSError):  # lines that the record holds are passed over on opening
                self._journal.clear()
        self._on_disk(seq)
        with self._news:
            if self._record is record:
                self._record = None
            self._news.notify_all()

    def _on_disk(self, seq: int) -> None:
        with self._news:
            self.saved_seq = max(self.saved_seq, seq)
            while self._lines and self._lines[0][0] <= seq:
                self._lines.popleft()
            self._news.notify_all()

    def _tell_error(self, error: Exception) -> None:
        if self._failing:
            return
        self._failing = True
        why = reason(error) if isinstance(error, OSError) else f"the program failed ({type(error).__name__})"
        self._on_error(
            f"The last changes are not on disk yet: {why}; Reviewer keeps them and goes on trying."
        )
