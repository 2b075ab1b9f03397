"""How long the reviewer worked on a segment; away from the desk does not count."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic_ns

IDLE_MS = 60_000
"""A pause longer than this is time away; none of it is counted."""


def _now_ms() -> int:
    return monotonic_ns() // 1_000_000


class Stopwatch:
    """Adds up the time between signs of life. Times in milliseconds."""

    def __init__(self, now: Callable[[], int] = _now_ms) -> None:
        self._now = now
        self._last = now()
        self._sum = 0

    def touch(self) -> None:
        """A sign of life: a key, a click, a turn of the wheel."""
        now = self._now()
        if now - self._last <= IDLE_MS:
            self._sum += now - self._last
        self._last = now

    def take(self) -> int:
        """What was worked since the last ``take``."""
        self.touch()
        worked, self._sum = self._sum, 0
        return worked
