"""What can be done when an article does not simply open: its record is in use or very large, or the text changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewer.services.ample import TooLargeError
from reviewer.services.lock import LockedError
from reviewer.tongue import tr
from reviewer.ui.dialogs.choice import ChoiceDialog
from reviewer.ui.opening import ChangedError, Wish


class Ways(QObject):
    """Asks which way to go; ``wished`` carries the wish to open in that way."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask_locked(self, error: LockedError, wish: Wish) -> None:
        """Somebody writes the record, or is said to on another computer."""
        ways = [
            (tr("Open for reading"), replace(wish, read_only=True)),
            (tr("Work on a copy"), replace(wish, copy=True)),
        ]
        if error.takeable:
            ways.append((tr("It writes no more: open it"), replace(wish, take_over=True)))
        self._ask(str(error), ways)

    def ask_changed(self, error: ChangedError, wish: Wish) -> None:
        """The article is not the one that the review began with."""
        text = tr(
            "{file} was changed since this review began. The review can be carried over to the new text: every "
            "decision is looked for there, what has no place is kept and listed, and the record as it is now stays "
            "beside the new one.",
            file=error.article.name,
        )
        ways = [
            (tr("Carry it over"), replace(wish, carry=True)),
            (tr("Go on with the old text"), replace(wish, as_it_was=True)),
        ]
        self._ask(text, ways)

    def ask_large(self, error: TooLargeError, wish: Wish) -> None:
        """The record would take much memory."""
        self._ask(str(error), [(tr("Open it"), replace(wish, large=True))])

    def _ask(self, text: str, ways: Sequence[tuple[str, Wish]]) -> None:
        dialog = ChoiceDialog(tr("Open the article"), text, [words for words, _ in ways], self._window)
        dialog.chosen.connect(partial(self._on_chosen, [wish for _, wish in ways]))
        dialog.open()

    def _on_chosen(self, wishes: Sequence[Wish], number: int) -> None:
        self.wished.emit(wishes[number])
