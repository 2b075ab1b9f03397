"""The log: what went wrong, for whoever is to mend it, without a word of any article.

Only what cannot be an article's is written: the words of the program itself, numbers, names of files and of rules, and
of an error its kind and the places in the program's code, never what it says. The file turns over at half a megabyte.
"""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from reviewer.core.invisible import plain

NAME = "reviewer"
"""The logger of the program; those of its modules are under it."""
LARGEST = 512 * 1024
KEPT = 2
_ID = re.compile(r"[a-z0-9][\w.-]{0,60}(?:/[\w.-]{1,60}){1,3}", re.ASCII)
_WORD = re.compile(r"[A-Za-z_][\w.]{0,40}", re.ASCII)


def log_folder() -> Path:
    """Where the log lies; inside ``REVIEWER_HOME`` where that is set."""
    told = os.environ.get("REVIEWER_HOME")
    return Path(told) / "logs" if told else Path(platformdirs.user_log_dir(NAME, appauthor=False))


def log_path() -> Path:
    """The log's newest file; it is there once something was written."""
    return log_folder() / "reviewer.log"


def start_log(level: int = logging.WARNING) -> None:
    """Write what the program logs from ``level`` on; asked again, nothing happens. Never raises.

    What cannot be logged is never told on the terminal instead: neither the line nor that it failed.
    """
    logging.raiseExceptions = False
    logger = logging.getLogger(NAME)
    if not any(isinstance(handler, logging.NullHandler) for handler in logger.handlers):
        logger.addHandler(logging.NullHandler())  # else lines without a log go to standard error as they are
    for handler in [h for h in logger.handlers if isinstance(h, _Quiet)]:
        if Path(handler.baseFilename) == log_path().absolute():
            return
        logger.removeHandler(handler)
        handler.close()
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = _Quiet(log_path(), maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True)
    except (OSError, ValueError):
        return  # a program that cannot write a log works all the same
    handler.setLevel(level)
    handler.setFormatter(_Discreet())
    logger.addHandler(handler)
    logger.setLevel(min(level, logging.WARNING))


def last_lines(most: int = 40) -> list[str]:
    """The end of the log; nothing when there is none."""
    try:
        with log_path().open("rb") as file:
            file.seek(max(0, log_path().stat().st_size - 20_000))
            return file.read().decode("utf-8", "replace").splitlines()[-most:]
    except OSError:
        return []


def trace_of(error: BaseException) -> str:
    """The kinds of ``error`` and of its causes, each with its way through the code; not what they say."""
    return "\n".join(line for one in _chain(error) for line in _lines_of(one))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen and len(seen) < 10:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _lines_of(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__)[-40:]:
        yield f"  {_within(frame.filename)}:{frame.lineno} {frame.name}"


def _within(file: str) -> str:
    """The last parts of a file's path: where the program is installed is nobody's business."""
    return "/".join(Path(file).parts[-3:])


def _said(value: object) -> str:
    """A value of a log call as far as it cannot be text of an article."""
    if value is None or isinstance(value, bool | int | float):
        return str(value)
    if isinstance(value, Path):
        return plain(value.name, 100)
    if isinstance(value, BaseException):
        return type(value).__name__
    if isinstance(value, type):
        return value.__name__
    text = str(value) if isinstance(value, str) else type(value).__name__
    return text if _ID.fullmatch(text) else f"({len(text)} characters)"


class _Discreet(logging.Formatter):
    """A record as lines that hold nothing of an article."""

    def format(self, record: logging.LogRecord) -> str:
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name}: {_message(record)}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines += ("    " + line for line in trace_of(record.exc_info[1]).splitlines())
        return "\n".join(lines)


def _message(record: logging.LogRecord) -> str:
    if not isinstance(record.msg, str):
        return _said(record.msg)
    if not record.args:
        return plain(record.msg)
    args = record.args
    try:
        if isinstance(args, Mapping):
            return plain(record.msg % _Said(args))
        return plain(_as_text(record.msg) % tuple(map(_said, args)))
    except (TypeError, ValueError, KeyError):
        return plain(record.msg)


class _Said(dict[str, str]):
    def __init__(self, args: Mapping[str, object]) -> None:
        super().__init__({name: _said(value) for name, value in args.items()})


def _as_text(template: str) -> str:
    """``template`` with every value put in as text: numbers are text by now."""
    return re.sub(r"%[-#0 +]*\d*(?:\.\d+)?[diouxXeEfFgGcra]", "%s", template)


class _Quiet(RotatingFileHandler):
    """Does not complain when the disk is full or another process turns the file over."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Let it be."""


def words_only(values: Iterable[object]) -> list[str]:
    """Those of ``values`` that are plain words or ids, for a list of settings."""
    texts = [str(value) for value in values]
    return [text for text in texts if _ID.fullmatch(text) or _WORD.fullmatch(text)]
