"""Keeps the store of the open session, and says whether all is saved."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.services.store import Kept, Store
from reviewer.tongue import tr
from reviewer.ui.messages import Messages

IDLE_LOOK_MS = 10_000
"""How often it is looked whether the record can be written because nobody types."""
WAIT_S = 10.0
"""How long closing waits for the disk before it asks."""


def _words() -> dict[Kept, str]:
    return {
        Kept.SAVED: tr("Saved"),
        Kept.SPARE: tr("Saved elsewhere"),
        Kept.SAVING: tr("Saving…"),
        Kept.UNSAVED: tr("Not saved"),
    }


def leave_be() -> None:
    """Have the collector pass by all that is there now until the article is closed, for it is much and stays.

    A look through all of a long article and its flags would hold the window for half a second.
    """
    gc.collect(1)
    gc.freeze()


class Keeper(QObject):
    """``state_changed`` tells a text for people, its tone, and what is wrong; "Saved" only once the store said so."""

    state_changed = Signal(str, str, str)
    _acknowledged = Signal()
    _failed = Signal(str)
    _came_home = Signal(str)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._store: Store | None = None
        self._wrong = ""
        self._acknowledged.connect(self._on_acknowledged)
        self._failed.connect(self._on_failed)
        self._came_home.connect(self._on_came_home)
        self._idle = QTimer(self)
        self._idle.setInterval(IDLE_LOOK_MS)
        self._idle.timeout.connect(self._on_idle)

    def keep(self, store: Store) -> None:
        """Take up ``store``."""
        self._store, self._wrong = store, ""
        store.on_saved(self._saved_by_writer)
        store.on_error(self._failed_in_writer)
        store.on_home(self._home_in_writer)
        self._idle.start()
        leave_be()
        self.tell()

    def set_rules(self, digest: str) -> None:
        """Which checks ran; written with the record."""
        if self._store is not None and digest:
            self._store.rules = digest

    # In the writer's thread: a signal takes the news to the window's.

    def _saved_by_writer(self, seq: int) -> None:
        self._acknowledged.emit()

    def _failed_in_writer(self, sentence: str) -> None:
        self._failed.emit(sentence)

    def _home_in_writer(self, sentence: str) -> None:
        self._came_home.emit(sentence)

    # In the window's thread.

    def _on_acknowledged(self) -> None:
        if self._wrong and self._store is not None and not self._store.saved_state.why:
            self._on_came_home(tr("The last changes are on disk now."))
        self.tell()

    def _on_came_home(self, sentence: str) -> None:
        if self._wrong:
            self._wrong = ""
            self._messages.say(sentence, "good")
        self.tell()

    def _on_failed(self, sentence: str) -> None:
        self._wrong = sentence
        self._messages.say(sentence, "warning")
        self.tell()

    def _on_idle(self) -> None:
        if self._store is not None:
            self._store.save_if_idle()

    def typing(self) -> None:
        """Something was typed that is not in the session yet."""
        if self._store is not None and not self._store.read_only:
            self.state_changed.emit(tr("Saving…"), "", self._wrong)

    def tell(self) -> None:
        """Say how it stands."""
        store = self._store
        if store is None:
            return
        if store.read_only:
            self.state_changed.emit(tr("Read-only"), "warning", "")
            return
        kept = store.saved_state.kept
        tone = {Kept.SAVED: "good", Kept.SAVING: ""}.get(kept, "warning")
        self.state_changed.emit(_words()[kept], tone, self._wrong)

    def save(self) -> None:
        """Write the record now."""
        store = self._store
        if store is not None and store.save(timeout_s=WAIT_S):
            self._messages.say(tr("The record is written."), "good")
        elif self._wrong:
            self._messages.say(self._wrong, "warning")
        self.tell()

    def close(self, give_up: bool = False) -> bool:
        """Write and let go; false when the changes are not on disk, and nothing was let go."""
        store = self._store
        if store is not None:
            if not store.close(give_up=give_up, timeout_s=WAIT_S) and not give_up:
                return False
            if store.left_in is not None:
                text = tr(
                    "Your work is kept in {place}; it moves home when this article is opened again.",
                    place=store.left_in,
                )
                self._messages.say(text, "warning")
        self._store = None
        gc.unfreeze()
        self._idle.stop()
        return True
