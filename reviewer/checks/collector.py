"""Pauses Python's collector of cycles while much is held that it would walk over again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MANY = 100_000
"""Values made and kept meanwhile of which the collector is told that they are old; it walks over fewer in no time."""

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
            if gc.get_count()[0] > MANY:
                _call_all_old()
            gc.enable()


def _call_all_old() -> None:
    """Spare what was made meanwhile the walk over young values that would come at once, a second for a book.

    Freezing makes all values of the process old without a look at them. Where others hold values frozen already, they
    let go of all when they do.
    """
    others = gc.get_freeze_count() > 0
    gc.freeze()
    if not others:
        gc.unfreeze()
