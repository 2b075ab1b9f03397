"""What a capability of the window is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from reviewer.ui.deeds import Deeds
from reviewer.ui.desk import Desk
from reviewer.ui.messages import Messages
from reviewer.ui.remembered import Remembered
from reviewer.ui.theme import Theme
from reviewer.ui.window import Window


@dataclass(frozen=True)
class Room:
    """What a capability may use: the window and its places, the review at hand, what is remembered, messages."""

    window: Window
    remembered: Remembered
    messages: Messages

    @property
    def desk(self) -> Desk:
        """The review at hand."""
        return self.window.desk

    @property
    def deeds(self) -> Deeds:
        """The commands on it."""
        return self.window.deeds


class Feature(QObject):
    """One capability: it puts its widgets into the window's places and listens to the desk.

    Its commands are rows of a file of its own in ``resources/actions``; ``handlers`` gives each what it does.
    """

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self.room = room

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What each of its commands does, by the command's id."""
        return {}

    def dress(self, theme: Theme, zoom: int) -> None:
        """Take the theme's colours; ``zoom`` in per cent of the usual size of the text."""
