"""Help with faults: the diagnostics for a report, and where the work is safe meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.tongue import tr
from reviewer.ui.diagnosing import copy_diagnostics
from reviewer.ui.features.feature import Feature, Room


class Support(Feature):
    """Knows the record at hand for the messages, and copies diagnostics."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        room.desk.opened.connect(self._on_opened)
        room.desk.closed.connect(self._on_closed)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"copy_diagnostics": self._copy}

    def _on_opened(self) -> None:
        opened = self.room.desk.opened_from
        self.room.messages.work = opened.record.name if opened is not None else ""

    def _on_closed(self) -> None:
        self.room.messages.work = ""

    def _copy(self) -> None:
        copy_diagnostics()
        self.room.messages.say(
            tr("The diagnostics are on the clipboard; nothing of the article is in them."), "good"
        )
