"""A process of its own for the checks, so that the window's interpreter is free for the window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from typing import BinaryIO

from reviewer.services.check_job import LANGUAGE, WORD, Answer, Job, Tell
from reviewer.services.check_wire import JobWriter, read, to_answer, to_told, write
from reviewer.tongue import language

START_SECONDS = 60.0
"""After which a process that has not said that it is there is given up."""

_CODE = "import sys; sys.path.insert(0, sys.argv[1]); from reviewer.services.check_worker import main; main()"
_PYTHONS = ("python", "pypy")


class GoneError(Exception):
    """The process cannot be started, or has ended."""


class ChecksFailedError(Exception):
    """A run failed in the process: the kind of the error, and its way through the code."""


class CheckProcess:
    """Runs jobs in the process, which starts with the first one and ends with :meth:`close`, or with this program."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._writer = JobWriter()
        self._number = 0
        self._sending = Lock()
        self._closed = False

    def run(self, job: Job, stop: Callable[[], bool], tell: Tell) -> Answer | None:
        """Run ``job``; see :class:`~reviewer.services.check_job.Runs`.

        Raises:
            ChecksFailedError: the run itself failed; the next one may not.
            GoneError: there is no such process, or no more; no other run will work.
        """
        try:
            return self._run(job, stop, tell)
        except (OSError, EOFError, ValueError) as error:
            self.close()
            raise GoneError from error

    def _run(self, job: Job, stop: Callable[[], bool], tell: Tell) -> Answer | None:
        process = self._started()
        with self._sending:
            self._number += 1
            for message in self._writer.messages(job, self._number):
                write(_end(process.stdin), message)
        if stop():
            self.stop()
        segments = job.snapshot.segmentation.segments
        while True:
            answer = read(_end(process.stdout))
            if answer[0] == "told":
                tell(to_told(answer, segments))
            elif answer[0] == "answer":
                return to_answer(answer, segments)
            elif answer[0] == "failed":
                raise ChecksFailedError(f"{answer[1]}\n{answer[2]}")
            else:
                return None

    def stop(self) -> None:
        """The job under way is not wanted any more; of one that is just being sent ``run`` sees to that itself."""
        process = self._process
        if process is None or not self._sending.acquire(blocking=False):
            return
        try:
            write(_end(process.stdin), ("stop", self._number))
        except (OSError, ValueError):
            return  # it is gone, as ``run`` is just finding out
        finally:
            self._sending.release()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            for stream in (process.stdin, process.stdout):
                with suppress(OSError, ValueError):
                    _end(stream).close()
            process.wait()

    def _started(self) -> subprocess.Popen[bytes]:
        """The process, there and ready."""
        if self._closed:
            raise EOFError
        if self._process is None:
            self._process = process = subprocess.Popen(  # noqa: S603 (this program)
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, LANGUAGE: language()},
                creationflags=_flags(),
            )
            patience = Timer(START_SECONDS, process.kill)
            patience.start()
            try:
                read(_end(process.stdout))
            finally:
                patience.cancel()
        if self._closed:
            self._process.kill()
        return self._process


def _end(stream: object) -> BinaryIO:
    assert stream is not None
    return stream  # type: ignore[return-value]


def _command() -> list[str]:
    """The words that start the process.

    Raises:
        OSError: what runs this program is neither Python nor the program itself.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    if not sys.executable or not Path(sys.executable).name.lower().startswith(_PYTHONS):
        raise OSError("no interpreter")
    return [sys.executable, "-P", "-c", _CODE, str(Path(__file__).parents[2])]


def _flags() -> int:
    """On Windows: no console of its own."""
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW
