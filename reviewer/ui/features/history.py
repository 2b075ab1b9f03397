"""What was done to the segment, as a tab under the flags."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.services.errors import ReviewerError
from reviewer.services.history import entries
from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.history_pane import HistoryPane


class History(Feature):
    """Shows the changes of the segment at hand while its tab is looked at."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.pane = HistoryPane()
        room.window.side.add(tr("History"), self.pane)
        room.window.side.tab_shown.connect(self._refresh)
        room.desk.segment_shown.connect(self._refresh)
        room.desk.segments_changed.connect(self._refresh)
        self.pane.restore_requested.connect(self._restore)
        self.pane.left.connect(room.window.pane.editor.setFocus)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"history": self._show}

    def _show(self) -> None:
        self.room.window.side.show_tab(self.pane)
        self._refresh()
        self.pane.take_focus()

    def _refresh(self, *told: object) -> None:
        session = self.room.desk.session
        if session is not None and self.pane.isVisible():
            segment = self.room.desk.segment
            self.pane.show_entries(entries(session, segment), session.final(segment))

    def _restore(self, text: str) -> None:
        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        try:
            session.set_final(self.room.desk.segment, text, label="Put text back")
        except ReviewerError as error:
            self.room.messages.fail(error)
