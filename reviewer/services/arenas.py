"""How much memory a process of many threads takes from the system: less where they share what they freed."""

from __future__ import annotations

import contextlib
import os
import sys

_M_ARENA_MAX = -8
"""The name of the setting in malloc.h of the GNU C library, mallopt(3)."""


def share_memory() -> None:
    """Have all threads take memory from one place, with the GNU C library; elsewhere nothing is done.

    By default each thread is given an arena of its own, and what one frees no other can use. The interpreter lets
    one thread run at a time, so that none waits for another. A setting of the person's own is left alone.
    """
    if "MALLOC_ARENA_MAX" not in os.environ:
        _call("mallopt", _M_ARENA_MAX, 1)


def give_back() -> None:
    """Give what was freed back to the system, after work that took much for a while."""
    _call("malloc_trim", 0)


def _call(name: str, *values: int) -> None:
    """Call a function of the GNU C library, where there is one of that name."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        getattr(ctypes.CDLL(None), name)(*values)
