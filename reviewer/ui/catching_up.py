"""After a change of thousands of segments: the list and the counts catch up in slices, so that the window lives."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.services.queues import Queue
from reviewer.services.review import Session

MANY = 1000
"""Segments from which on they are not looked at all at once."""
SLICE_S = 0.008
STEP = 20
"""Segments looked at between two looks at the clock."""


class CatchingUp(QObject):
    """Looks again at segments of a session for its queue and its counts; ``done`` when it has seen all."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: list[str] = []
        self._session: Session | None = None
        self._queue: Queue | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether what the queue and the counts say may still be of before."""
        return bool(self._left)

    def start(self, session: Session, queue: Queue, segments: Iterable[str]) -> None:
        """Look at these too."""
        self._session, self._queue = session, queue
        self._left.extend(segments)
        self._slices.start()

    def forget(self) -> None:
        """Look at nothing any more."""
        self._slices.stop()
        self._left.clear()
        self._session = self._queue = None

    def _go_on(self) -> None:
        session, queue = self._session, self._queue
        if session is None or queue is None:
            self.forget()
            return
        until = monotonic() + SLICE_S
        while monotonic() < until:
            some = [segment for segment in self._left[-STEP:] if segment in session.state.index]
            del self._left[-STEP:]
            queue.refresh(some)
            counted = session.count_some(STEP)
            if counted and not self._left:
                self.forget()
                self.done.emit()
                return
