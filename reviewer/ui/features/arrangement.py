"""The window as it was left: how wide its columns are, what is shown in them, and which tab lies in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QSplitter

from reviewer.services.settings import Settings
from reviewer.ui.features.feature import Feature, Room

_WIDEST = 20_000
"""Pixels; whatever says more is no size of a screen."""
_TAB = "tab"


def sizes_of(text: str, many: int) -> list[int]:
    """The sizes that a setting tells, for ``many`` parts; empty where it does not."""
    words = text.split()
    if len(words) != many or not all(word.isascii() and word.isdecimal() and len(word) < 6 for word in words):
        return []
    sizes = [int(word) for word in words]
    return sizes if all(0 < size <= _WIDEST for size in sizes) else []


class Arrangement(Feature):
    """Puts the window back as the settings tell, and tells them when it is closed; made after all that has a tab."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        window = room.window
        self._splits = {"columns": window.split, "side": window.side}
        self._moved: dict[str, str] = {}
        self._restore()
        for split in self._splits.values():
            split.splitterMoved.connect(self._on_moved)
        window.actions_["differences"].toggled.connect(self._on_toggled)
        window.actions_["beside"].toggled.connect(self._on_toggled)
        window.closed.connect(self._remember)

    def _restore(self) -> None:
        window, settings = self.room.window, self.room.remembered.now
        for name, split in self._splits.items():
            sizes = sizes_of(settings.geometry.get(name, ""), split.count())
            if sizes:
                split.setSizes(sizes)
        differences = settings.shown.get("differences", True)
        beside = settings.shown.get("beside", False)
        window.actions_["differences"].setChecked(differences)
        window.actions_["beside"].setChecked(beside)
        window.pane.show_differences(differences)
        window.pane.show_beside(beside)
        tab = settings.geometry.get(_TAB, "")
        window.side.tabs.setCurrentIndex(int(tab) if tab in map(str, range(window.side.tabs.count())) else 0)

    def _on_toggled(self) -> None:
        for name in ("differences", "beside"):
            on = self.room.window.actions_[name].isChecked()
            if self.room.remembered.now.shown.get(name, name == "differences") != on:
                self.room.remembered.update(_with_shown(name, on))

    def _on_moved(self, place: int, number: int) -> None:
        for name, split in self._splits.items():
            if split is self.sender() and all(split.sizes()):  # a part that is hidden for a while has none
                self._moved[name] = _told(split)

    def _remember(self) -> None:
        moved = {**self._moved, _TAB: str(self.room.window.side.tabs.currentIndex())}
        if moved.items() - self.room.remembered.now.geometry.items():
            self.room.remembered.update(with_places(moved))


def _told(split: QSplitter) -> str:
    return " ".join(str(size) for size in split.sizes())


def with_places(places: dict[str, str]) -> Callable[[Settings], Settings]:
    """The change of the settings that remembers these."""
    return lambda settings: replace(settings, geometry={**settings.geometry, **places})


def _with_shown(name: str, on: bool) -> Callable[[Settings], Settings]:
    return lambda settings: settings.with_shown(name, on)
