"""Undo and redo say in the menu what they would take back or do again."""

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
        self._say_undo(session.undo_label if session is not None else "")
        label = session.redo_label if session is not None else ""
        self._say("redo", tr("&Redo: {deed}", deed=deed(label)) if label else "", deed(label))

    def _on_typing(self) -> None:
        """What is typed is not in the session yet, but undo takes it back."""
        self._say_undo("Type")

    def _say_undo(self, label: str) -> None:
        self._say("undo", tr("&Undo: {deed}", deed=deed(label)) if label else "", deed(label))

    def _say(self, name: str, words: str, done: str) -> None:
        """Give the command these words, and its tip what was done; its plain ones for none."""
        actions, text = self.room.window.actions_, self._plain[name]
        key = actions.key(name)
        said = f"{plain(text)}: {done}" if words else plain(text)
        actions[name].setText(words or text)
        actions[name].setToolTip(tip(f"{said} ({key})" if key else said))
