"""The process that runs checks for a window: reads jobs from its standard input, writes answers to its output.

It ends when its standard input does, whatever it is doing, so that it never outlives the window.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, BinaryIO

from reviewer.services.arenas import return_large, share_memory
from reviewer.services.check_job import LANGUAGE, Job
from reviewer.services.check_wire import JobReader, answer_message, read, told_message, write
from reviewer.services.checker import Checker
from reviewer.services.log import start_log, trace_of
from reviewer.services.translations import speak_as
from reviewer.tongue import ENGLISH

log = logging.getLogger("reviewer.checks")


def main() -> None:
    """Run jobs until the window goes."""
    share_memory()
    return_large()
    stream_in, stream_out = _streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window's to answer
    start_log()
    speak_as(os.environ.get(LANGUAGE, ENGLISH))
    write(stream_out, ("ready",))
    jobs = _Jobs(stream_in)
    checker, reader = Checker(), JobReader()
    while True:
        message, stop = jobs.next()
        job = reader.take(message)
        if job is not None:
            write(stream_out, _answer(checker, job, reader.places, stop, stream_out))


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """Both ends for messages; what anybody prints goes nowhere."""
    stream_in = os.fdopen(os.dup(0), "rb")
    stream_out = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    sys.stdin = sys.stdout = sys.stderr = Path(os.devnull).open("r+", encoding="utf-8")  # noqa: SIM115
    return stream_in, stream_out


class _Jobs:
    """What jobs come in, each message with the event that says that the job that it ends is not wanted any more."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._waiting: SimpleQueue[tuple[list[Any], Event]] = SimpleQueue()
        self._stops: dict[int, Event] = {}
        Thread(target=self._listen, daemon=True).start()

    def next(self) -> tuple[list[Any], Event]:
        """Wait for the next one."""
        return self._waiting.get()

    def _listen(self) -> None:
        try:
            while True:
                message = read(self._stream)
                kind, number = message[:2]
                if kind == "stop":
                    if number in self._stops:
                        self._stops[number].set()
                    continue
                stop = Event()
                if kind == "job":
                    self._stops = {number: stop}
                self._waiting.put((message, stop))
        finally:
            os._exit(0)


def _answer(
    checker: Checker, job: Job, places: Mapping[str, int], stop: Event, out: BinaryIO
) -> tuple[Any, ...]:
    try:
        tell: Callable[..., None] = lambda told: write(out, told_message(told, places))  # noqa: E731
        answer = checker.run(job, stop.is_set, tell)
        return ("stopped",) if answer is None else answer_message(answer, places)
    except OSError:
        raise
    except Exception as error:  # told to the window, which says it
        return "failed", type(error).__name__, trace_of(error)
