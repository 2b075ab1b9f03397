"""The list of all reviews of before, their progress read in a thread of its own while one looks at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal

from reviewer.services.overview import Overview, overview
from reviewer.services.settings import Recent
from reviewer.ui.dialogs.reviews import ReviewsDialog
from reviewer.ui.features.feature import Feature, Room


class OverviewReader(QObject):
    """Reads records one after another; ``read`` tells the path of each and how it stands."""

    read = Signal(str, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stop = Event()

    def request(self, records: Sequence[str]) -> None:
        """Read these and no others any more."""
        self._stop.set()
        stop = self._stop = Event()

        def work() -> None:
            for record in records:
                if stop.is_set():
                    return
                try:
                    told: Overview = overview(Path(record))
                except Exception as error:  # said in the window's thread; the others are read
                    self.failed.emit(error)
                    continue
                if not stop.is_set():
                    self.read.emit(record, told)

        self._pool.start(work)

    def stop(self) -> None:
        """Read no further; the record being read is read to its end, and not told of."""
        self._stop.set()


class Reviews(Feature):
    """Opens the list; what is taken off it is forgotten by the settings, and no file is touched."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.reader = OverviewReader(self)
        self.reader.failed.connect(room.messages.fail)
        room.window.closed.connect(self.reader.stop)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"reviews": self._show}

    def _show(self) -> None:
        recent = self.room.remembered.now.recent
        dialog = ReviewsDialog(recent, self.room.window)
        dialog.path_chosen.connect(self.room.window.dropped)
        dialog.taken_off.connect(self._take_off)
        dialog.put_back.connect(self._put_back)
        dialog.finished.connect(self.reader.stop)
        self.reader.read.connect(dialog.show_overview)
        dialog.open()
        self.reader.request([one.record for one in recent])

    def _take_off(self, record: str) -> None:
        self.room.remembered.update(lambda settings: settings.without_recent(record))

    def _put_back(self, recent: Recent, place: int) -> None:
        self.room.remembered.update(lambda settings: settings.with_recent(recent, place))
        self.reader.request([recent.record])
