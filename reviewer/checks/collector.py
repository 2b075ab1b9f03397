"""Pauses Python's collector of cycles while much is held that it would walk over again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_holders = 0
_was_on = False


@contextmanager
def paused() -> Iterator[None]:
    """Keep the collector off, which is of the whole process; several threads may hold it off at once.

    The last to leave, however it leaves, switches it on again if it was on before the first came. What other threads
    leave behind waits as long.
    """
    _hold()
    try:
        yield
    finally:
        _let_go()


def _hold() -> None:
    global _holders, _was_on
    with _lock:
        if not _holders:
            _was_on = gc.isenabled()
            gc.disable()
        _holders += 1


def _let_go() -> None:
    global _holders
    with _lock:
        _holders -= 1
        if not _holders and _was_on:
            gc.enable()
