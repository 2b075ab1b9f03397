"""Undo and redo say in the menu what they would take back or do again, and in which segment."""

from __future__ import annotations

from reviewer.services.deed_names import deed
from reviewer.tongue import tr
from reviewer.ui.declared import plain
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.plain import tip


class UndoWords(Feature):
    """Follows the session; it has no command of its own."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        actions = room.window.actions_
        self._plain = {name: actions[name].text() for name in ("undo", "redo")}
        room.desk.segments_changed.connect(self._show)
        room.desk.opened.connect(self._show)
        room.desk.closed.connect(self._show)
        room.window.pane.typing.connect(self._on_typing)

    def _show(self) -> None:
        session = self.room.desk.session
        if session is None:
            self._say("undo", "")
            self._say("redo", "")
            return
        self._say("undo", self._done(session.undo_label, session.undo_segment))
        self._say("redo", self._done(session.redo_label, session.redo_segment))

    def _on_typing(self) -> None:
        """What is typed is not in the session yet, but undo takes it back."""
        self._say("undo", self._done("Type", self.room.desk.segment))

    def _done(self, label: str, segment: str) -> str:
        """What was done, and in which segment where it was one."""
        session = self.room.desk.session
        if session is None or not (label and segment):
            return deed(label)
        return tr("{deed} in segment {n}", deed=deed(label), n=session.index_of(segment) + 1)

    def _say(self, name: str, done: str) -> None:
        """Give the command the words for what was ``done``; its plain ones for nothing."""
        actions, text = self.room.window.actions_, self._plain[name]
        key = actions.key(name)
        said = f"{plain(text)}: {done}" if done else plain(text)
        actions[name].setText(f"{text}: {done}" if done else text)
        actions[name].setToolTip(tip(f"{said} ({key})" if key else said))
