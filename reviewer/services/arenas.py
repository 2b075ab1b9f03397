"""How much memory a process takes from the system: less where threads share it, and where large pieces go back."""

from __future__ import annotations

import contextlib
import os
import sys

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""The names of settings in malloc.h of the GNU C library, mallopt(3)."""
_LARGE = 1 << 17
"""Bytes from which on a piece of memory is asked of the system alone: what the library begins with."""


def share_memory() -> None:
    """Have all threads take memory from one place, with the GNU C library; elsewhere nothing is done.

    By default each thread is given an arena of its own, and what one frees no other can use. The interpreter lets
    one thread run at a time, so that none waits for another. A setting of the person's own is left alone.
    """
    _set(_M_ARENA_MAX, 1, "MALLOC_ARENA_MAX")


def return_large() -> None:
    """Have each large piece of memory go back to the system once it is freed, likewise.

    By default the library takes larger and larger ones from what it keeps, where small ones that stay hold them fast.
    Not for a window, which asks for large ones as often as it paints.
    """
    _set(_M_MMAP_THRESHOLD, _LARGE, "MALLOC_MMAP_THRESHOLD_")


def _set(name: int, value: int, own: str) -> None:
    if not sys.platform.startswith("linux") or own in os.environ:
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(name, value)
