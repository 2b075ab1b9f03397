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
    if not sys.platform.startswith("linux") or "MALLOC_ARENA_MAX" in os.environ:
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
