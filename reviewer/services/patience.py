"""Calls of the system that may never come back: a network drive that is cut holds who asks it."""

from __future__ import annotations

import errno
import queue
import threading
from collections.abc import Callable

from reviewer.tongue import tr


class Patience:
    """Does one job at a time in a thread of its own, for one caller, who does not wait for ever."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._idle = threading.Event()
        self._idle.set()
        self._thread: threading.Thread | None = None

    def run(self, job: Callable[[], None], timeout_s: float) -> None:
        """Do ``job`` and raise what it raises.

        Raises:
            TimeoutError: it has not come back in time, or the one before it still has not; it goes on by itself.
        """
        if not self._idle.is_set():
            raise _timeout()
        raised: list[BaseException] = []

        def guarded() -> None:
            try:
                job()
            except BaseException as error:
                raised.append(error)
            finally:
                self._idle.set()

        self._idle.clear()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._jobs.put(guarded)
        if not self._idle.wait(timeout_s):
            raise _timeout()
        if raised:
            raise raised[0]

    def close(self) -> None:
        """End the thread once it is idle."""
        self._jobs.put(None)
        if self._thread is not None and self._idle.is_set():
            self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


def _timeout() -> TimeoutError:
    return TimeoutError(errno.ETIMEDOUT, tr("the disk or network drive does not answer"))
