"""Makes records, in a thread of their own: a long one takes seconds, and the changes do not wait for it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.services.files import Staged

MakeRecord = Callable[[], Iterable[bytes]]


class Job:
    """A record being made and written beside the one that it is to replace, in a thread of its own."""

    def __init__(self, record: tuple[int, MakeRecord], spare: bool) -> None:
        self.record, self.spare = record, spare
        self.seq, self.make = record
        self.staged: Staged | None = None
        self.error: Exception | None = None
        self.dropped = False
        self.thread: threading.Thread | None = None

    @property
    def done(self) -> bool:
        """Whether there is something to look at."""
        return self.staged is not None or self.error is not None


class Maker:
    """One record at a time, written beside the one that it is to replace; ``news`` is told when it is done."""

    def __init__(self, news: threading.Condition) -> None:
        self._news = news
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a record is being made, or is made and was not taken yet."""
        return self._job is not None

    @property
    def done(self) -> bool:
        """Whether one is there to be taken."""
        return self._job is not None and self._job.done

    def start(self, record: tuple[int, MakeRecord], path: Path, spare: bool) -> None:
        """Begin with the record for ``path``, which is in a spare place or not."""
        job = self._job = Job(record, spare)
        job.thread = threading.Thread(
            target=self._make, args=(job, path), name="reviewer-record", daemon=True
        )
        job.thread.start()

    def take(self, *, spare: bool) -> Job | None:
        """The record that is done, if it is for this place; one for the other place is dropped."""
        with self._news:
            job = self._job
            if job is None or (job.spare == spare and not job.done):
                return None
            if job.spare == spare:
                self._job = None
                return job
        self.drop()
        return None

    def drop(self, wait_s: float = 0.0) -> None:
        """Give up the record that is being made; ``wait_s`` seconds at the most for its file to be gone."""
        with self._news:
            job, self._job = self._job, None
            if job is not None:
                job.dropped = True
                if job.staged is not None:
                    job.staged.drop()
        if job is not None and job.thread is not None and wait_s:
            job.thread.join(wait_s)

    def _make(self, job: Job, path: Path) -> None:
        staged = None
        try:
            with _no_collections():
                staged = Staged(path, _until_dropped(job))
        except Exception as error:  # told by the writer
            job.error = error
        with self._news:
            if staged is not None and job.dropped:
                staged.drop()
            job.staged = staged
            self._news.notify_all()


class _DroppedError(Exception):
    """Nobody waits for the record any more."""


def _until_dropped(job: Job) -> Iterator[bytes]:
    for piece in job.make():
        if job.dropped:
            raise _DroppedError
        yield piece


@contextmanager
def _no_collections() -> Iterator[None]:
    """What a long record is made of is in no cycle, and looking through it would hold up all threads."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
