"""The door between the program and the terminal: streams that never fail, failures as one sentence."""

from __future__ import annotations

import io
import logging
import os
import signal
import sys
from collections.abc import Callable

from reviewer.core.invisible import plain
from reviewer.services.ample import VARIABLE, TooLargeError
from reviewer.services.errors import ReviewerError
from reviewer.services.log import log_path, start_log

log = logging.getLogger("reviewer.cli")

DONE, MET, UNUSABLE = 0, 1, 2
"""Exit codes: all is well; ``--fail-on`` was met; something could not be used."""
INTERRUPTED = 128 + signal.SIGINT
READER_GONE = 128 + 13
"""What a shell calls a program ended by SIGPIPE; Windows has no name for that signal."""

DEBUG = "REVIEWER_DEBUG"
"""The environment variable that lets a defect show where it is."""


class _Said(logging.Formatter):
    """A log record as one line without its traceback."""

    def format(self, record: logging.LogRecord) -> str:
        return f"reviewer: {record.getMessage()}"


def _not_told_apart(record: logging.LogRecord) -> bool:
    """A defect is told by this module itself."""
    return record.name != log.name


def quiet_log() -> None:
    """Let warnings of the program come out as one line on standard error, in this process."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Said())
    handler.addFilter(_not_told_apart)
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)


def say(sentence: str) -> None:
    """One sentence on standard error, with the program's name before it."""
    print(f"reviewer: {plain(sentence, 2_000)}", file=sys.stderr)


def guarded(run: Callable[[], int]) -> int:
    """What ``run`` returns, or the exit code of what it raised, which is told in one sentence."""
    _prepare_streams()
    quiet_log()
    start_log()
    try:
        code = run()
        sys.stdout.flush()
    except ReviewerError as error:
        say(f"{error} {VARIABLE}=1 allows it." if isinstance(error, TooLargeError) else str(error))
        return UNUSABLE
    except KeyboardInterrupt:
        say("stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return READER_GONE
    except OSError as error:
        say(f"the system refused: {_reason(error)}.")
        return UNUSABLE
    except Exception as error:
        log.error("unexpected", exc_info=error)
        if os.environ.get(DEBUG):
            raise
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        say(
            f"a defect of the program stopped it ({plain(what)}); nothing of what was written before is lost. "
            f"Please report it with {log_path()}, which holds no text of articles."
        )
        return UNUSABLE
    return code


def _reason(error: OSError) -> str:
    what = error.strerror or type(error).__name__
    return f"{error.filename}: {what}" if error.filename else what


def _prepare_streams() -> None:
    """What a terminal cannot show is written as an escape instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Nobody reads on: send what is still buffered nowhere, or the interpreter complains as it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = io.StringIO()
