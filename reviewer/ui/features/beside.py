"""What changed, within the line or side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.ui.features.feature import Feature


class Beside(Feature):
    """Sets the delivered text beside the one that stands, and shows what changed if that was hidden."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"beside": self._toggle}

    def _toggle(self) -> None:
        actions = self.room.window.actions_
        on = actions["beside"].isChecked()
        self.room.window.pane.show_beside(on)
        if on and not actions["differences"].isChecked():
            actions["differences"].trigger()
