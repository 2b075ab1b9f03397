"""The thread that brings a session to disk: a journal line for each change, now and then the record.

At home as long as that works; in a spare place while it does not, from where it moves home again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from reviewer.services.errors import ReviewerError
from reviewer.services.home import Home, move_home
from reviewer.services.journal import after
from reviewer.services.making import Job, Maker, MakeRecord
from reviewer.services.patience import Patience
from reviewer.services.saved_state import News, Trouble, why_of
from reviewer.services.spare import Spare
from reviewer.services.writer_door import Line, WriterDoor
from reviewer.tongue import tr

log = logging.getLogger(__name__)

FIRST_RETRY_S = 0.2
LONGEST_RETRY_S = 30.0
LONGEST_UNSAVED_S = 5.0
"""The longest pause while the work is nowhere on disk."""
PATIENCE_S = 5.0
"""How long a disk or network drive may take for one change before the spare place is used."""
RECORD_PATIENCE_S = 30.0
"""How long it may take to put a record in its place."""
DROP_PATIENCE_S = 1.0
"""How long the end waits for a record that is given up; what is left of it goes when the record is next opened."""


class Writer(WriterDoor):
    """Takes changes and records in, writes them in its own thread, and tries again for as long as it fails.

    An error is told once until the next success. Nothing is forgotten before it is on disk. ``base`` makes the record
    as it is now, with all changes on disk already; ``lines`` are those of them that the record at home lacks;
    ``make_spare(why)`` gives a new spare place.
    """

    def __init__(
        self,
        home: Home,
        lines: Iterable[Line],
        make_spare: Callable[[str], Spare],
        base: tuple[int, MakeRecord],
        news: News,
    ) -> None:
        super().__init__(home, lines, base[0])
        self._make_spare, self._base, self._news_to = make_spare, base, news
        self._pause, self._again_at = 0.0, 0.0
        self._stopping = self._giving_up = False
        self._patience = Patience("reviewer-home")
        self._maker = Maker(self._news)
        self._thread = threading.Thread(target=self._run, name="reviewer-writer", daemon=True)
        self._thread.start()

    def stop(self, give_up: bool = False) -> None:
        """End the thread when all is written; at once when it is to ``give_up`` what cannot be."""
        with self._news:
            self._stopping = True
            self._giving_up = give_up
            self._news.notify_all()
        self._thread.join()
        self._maker.drop(DROP_PATIENCE_S)
        with suppress(OSError):
            self._patience.run(self._home.close, PATIENCE_S)
        self._patience.close()
        if self._spare is not None:
            with suppress(OSError):
                self._spare.close()

    # ---- in the writer's thread

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(self._something_to_do, self._time_left())
                if self._giving_up or (self._stopping and not self._unfinished()):
                    return
            try:
                self._turn()
            except Exception as error:  # whatever it is, the changes are kept and tried again
                log.warning("the session is not on disk yet", exc_info=error)
                self._failed(error, record_only=False)

    def _unfinished(self) -> bool:
        return bool(self._waiting or self._record or self._maker.busy or self._lines_missing())

    def _lines_missing(self) -> bool:
        return bool(self._lines) and self._lines[-1][0] > self.saved_seq

    def _something_to_do(self) -> bool:
        if self._stopping or self._urgent or self._maker.done:
            return True
        if self._pause and time.monotonic() < self._again_at:
            # new lines go where lines are taken; for the rest nothing is tried before its time
            record_only = self._trouble is not None and self._trouble.record_only
            return bool(self._waiting) and (self._spare_safe or record_only)
        return bool(
            self._away
            or self._look
            or self._waiting
            or self._lines_missing()
            or (self._record and not self._maker.busy)
        )

    def _time_left(self) -> float | None:
        left = self._again_at - time.monotonic()
        return left if self._pause and left > 0 else None

    def _turn(self) -> None:
        """Do what there is to do, once."""
        with self._news:
            waiting = list(self._waiting)
            if self._urgent:
                self._urgent, self._again_at = False, 0.0
        for seq, make in waiting:
            self._lines.append((seq, make()))
            with self._news:
                self._waiting.pop(0)
        if self._away and time.monotonic() >= self._again_at:
            self._try_home()
        if not self._away:
            try:
                self._write_home()
            except (OSError, ReviewerError) as error:
                self._leave(error)
        if self._away:
            self._write_spare()

    def _failed(self, error: Exception, *, record_only: bool) -> None:
        """Note a failure at home where no spare place helps: of the record alone, or of the program."""
        self._set_trouble(Trouble(self._home.path.name, why_of(error), record_only=record_only))
        self._slow_down(LONGEST_RETRY_S if record_only else LONGEST_UNSAVED_S)

    def _slow_down(self, longest_s: float) -> None:
        with self._news:
            # a try that began before the record was asked for is no answer
            self._tries += 0 if self._urgent else 1
            self._pause = min(2 * self._pause or FIRST_RETRY_S, longest_s)
            self._again_at = time.monotonic() + self._pause
            self._news.notify_all()

    def _set_trouble(self, trouble: Trouble) -> None:
        with self._news:
            told = self._trouble
            self._trouble = trouble
            self._vain += 0 if trouble.where or trouble.record_only else 1
            self._news.notify_all()
        if told is None or (bool(told.spare), told.where) != (bool(trouble.spare), trouble.where):
            self._news_to.error(trouble.sentence())

    # ---- at home

    def _write_home(self) -> None:
        home = self._home
        new = after(self._lines, home.journal.last_seq)
        if new:
            self._patience.run(lambda: home.append(new), PATIENCE_S)
            self._on_disk(new[-1][0])
        elif self._look:
            self._patience.run(home.check, PATIENCE_S)
        self._look = False
        done = self._maker.take(spare=False)
        if done is not None:
            try:
                self._place_record(done)
            except OSError as error:
                if isinstance(error, TimeoutError) or not self._lines_hold():
                    raise
                log.warning("the record cannot be written", exc_info=error)
                if done.record is self._record:  # a newer one is tried at once
                    self._failed(error, record_only=True)
                    return
            else:
                self._settle(done)
        self._start_job()

    def _place_record(self, job: Job) -> None:
        if job.error is not None:
            raise job.error
        staged = job.staged
        assert staged is not None
        self._patience.run(lambda: self._home.put_record(staged, job.seq), RECORD_PATIENCE_S)
        self._base = (job.seq, job.make)
        self._lines = after(self._lines, job.seq)
        self._on_disk(job.seq)

    def _lines_hold(self) -> bool:
        """Whether what the journal at home was given is there, so that the record alone is in trouble."""
        try:
            self._patience.run(self._home.check, PATIENCE_S)
        except OSError:
            return False
        return not self._lines_missing()

    def _settle(self, job: Job) -> None:
        """The record asked for is on disk, unless one was asked for meanwhile: home may be there again by then."""
        with self._news:
            if self._record is job.record:
                self._record = None
            if not self._away:
                self._trouble, self._pause = None, 0.0
            self._news.notify_all()
        self._news_to.saved(self.saved_seq)

    def _on_disk(self, seq: int) -> None:
        with self._news:
            self.saved_seq = max(self.saved_seq, seq)
            if not self._away and self._trouble is not None and not self._trouble.record_only:
                self._trouble, self._pause = None, 0.0
            self._news.notify_all()
        self._news_to.saved(self.saved_seq)

    # ---- making records

    def _start_job(self) -> None:
        with self._news:
            record, spare = self._record, self._spare
            if record is None and spare is not None and spare.record_seq is None:
                record = self._base
            waits = self._pause and not self._away and time.monotonic() < self._again_at
            if record is None or self._maker.busy or waits:
                return
            self._maker.start(
                record, self._home.path if spare is None else spare.place.record, spare is not None
            )

    # ---- away from home

    def _leave(self, error: Exception) -> None:
        log.warning("the place of the record cannot be written", exc_info=error)
        with self._news:
            self._away = why_of(error)
            self._spare_safe = False
            self._pause = FIRST_RETRY_S
            self._again_at = time.monotonic() + self._pause

    def _write_spare(self) -> None:
        try:
            spare = self._spare
            if spare is None:
                spare = self._spare = self._make_spare(self._away)
            new = after(self._lines, spare.journal.last_seq)
            if new:
                spare.journal.append(new)
            done = self._maker.take(spare=True)
            if done is not None:
                if done.error is not None:
                    raise done.error
                assert done.staged is not None
                spare.put_record(done.staged, done.seq)
            self._safe_in(spare)
            if done is not None:
                self._settle(done)
            self._start_job()
        except Exception as error:
            log.warning("the spare place cannot be written", exc_info=error)
            self._spare_safe = False
            self._set_trouble(Trouble(self._home.path.name, self._away, None, why_of(error)))

    def _safe_in(self, spare: Spare) -> None:
        """Tell that the work is in the spare place, once it is whole there."""
        whole = spare.record_seq is not None or self._base_at_home()
        reached = max(spare.journal.last_seq, spare.record_seq or 0)
        if self._trouble is None or self._trouble.where is None:
            self._set_trouble(Trouble(self._home.path.name, self._away, spare.place.folder))
        with self._news:
            self._spare_safe = whole
            if whole:
                self.saved_seq = max(self.saved_seq, reached)
            self._news.notify_all()
        if whole:
            self._news_to.saved(self.saved_seq)

    def _base_at_home(self) -> bool:
        """Whether record and spare journal together are all: the record is there and ours, and no change is missing."""
        if self._lines and self._lines[0][0] > self._home.record_seq + 1:
            return False
        try:
            self._patience.run(self._look_at_base, PATIENCE_S)
        except OSError:
            return False
        return True

    def _look_at_base(self) -> None:
        self._home.path.stat()
        self._home.check_record()

    def _try_home(self) -> None:
        """Move home; where that does not work, try again later."""
        spare, record, lines = self._spare, self._record or self._base, list(self._lines)
        try:
            self._patience.run(lambda: move_home(self._home, spare, record, lines), RECORD_PATIENCE_S)
        except Exception as error:  # noted, and tried again
            with self._news:
                self._away = why_of(error)
            self._slow_down(LONGEST_RETRY_S if self._spare_safe else LONGEST_UNSAVED_S)
            return
        self._spare = None
        self._maker.drop()
        if spare is not None:
            self._leave_spare(spare)
        with self._news:
            self._away, self._trouble, self._pause = "", None, 0.0
            self._spare_safe = False
            self._lines = after(self._lines, self._home.record_seq)
            self.saved_seq = max(self.saved_seq, self._home.journal.last_seq)
            self._news.notify_all()
        self._news_to.home(
            tr("{name} can be written again; all changes are saved there.", name=self._home.path.name)
        )
        self._news_to.saved(self.saved_seq)

    def _leave_spare(self, spare: Spare) -> None:
        try:
            spare.remove()
        except OSError:  # removed with the next record
            self._home.leftovers.append(spare.place)
