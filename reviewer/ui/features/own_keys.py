"""The person's own keys for the commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from reviewer.ui.bindings import bound
from reviewer.ui.declared import declared
from reviewer.ui.dialogs.rebind import RebindDialog
from reviewer.ui.features.feature import Feature, Room


class OwnKeys(Feature):
    """Gives the commands the keys of the settings, and the dialog that changes them."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._given: dict[str, str] = {}
        room.remembered.changed.connect(self._give)
        self._give()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"change_keys": self._ask}

    def _ask(self) -> None:
        dialog = RebindDialog(self.room.remembered.now.keys, self.room.window)
        dialog.keys_changed.connect(self._keep)
        dialog.open()

    def _keep(self, own: dict[str, str]) -> None:
        self.room.remembered.update(lambda settings: replace(settings, keys=own))

    def _give(self) -> None:
        own = dict(self.room.remembered.now.keys)
        if own != self._given:
            self._given = own
            self.room.window.actions_.bind(bound(declared()[1], own))
            self.room.window.pane.editor.reserve(self.room.window.actions_.keys())
