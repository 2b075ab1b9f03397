"""A sentence and several ways to go on from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reviewer.ui.dialogs.ask import AskDialog


class ChoiceDialog(AskDialog):
    """Asks which of ``choices`` it is to be; ``chosen`` tells its number, the first is the main button's."""

    chosen = Signal(int)

    def __init__(self, title: str, text: str, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, text, choices[0], parent)
        self.choices: list[QPushButton] = [self.main]
        self.agreed.connect(partial(self.chosen.emit, 0))
        for number, words in enumerate(choices[1:], 1):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_chosen, number))
            self._buttons.insertWidget(self._buttons.indexOf(self.main), button)
            self.choices.append(button)

    def _on_chosen(self, number: int) -> None:
        self.accept()
        self.chosen.emit(number)
