"""Decisions whose text is no longer in the article: all that was decided, to read, copy and set aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.core.leftover import Unplaced
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.kept_words import why_unplaced
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.widgets import label
from reviewer.ui.wording import signed


class UnplacedCard(QFrame):
    """What was decided of one segment."""

    dealt_with = Signal(str)

    def __init__(self, kept: Unplaced, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.kept = kept
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(5)
        column.addWidget(label(why_unplaced(kept), "muted", wrap=True))
        for text in _lines(kept):
            line = label(text, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        row = QHBoxLayout()
        copy, done = QPushButton(tr("Copy the text")), QPushButton(tr("Dealt with"))
        copy.clicked.connect(self._on_copy)
        done.clicked.connect(partial(self.dealt_with.emit, kept.id))
        for button in (copy, done):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.kept.final)


def _lines(kept: Unplaced) -> list[str]:
    """The texts, the verdict and the notes, for people."""
    lines = [tr("Delivered: {words}", words=kept.mt)]
    if kept.final != kept.mt:
        lines.append(tr("Corrected: {words}", words=kept.final))
    notes = kept.entry.get("notes")
    for note in notes if isinstance(notes, list) else ():
        if isinstance(note, dict) and isinstance(note.get("text"), str):
            lines.append(tr("Note: {words}", words=note["text"]))
    by, at = kept.entry.get("by"), kept.entry.get("at")
    if isinstance(by, str) and isinstance(at, str) and at:
        lines.append(signed(by or tr("somebody"), at))
    return lines


class UnplacedDialog(Dialog):
    """Lists them; ``dealt_with`` tells the id of one that was set aside."""

    dealt_with = Signal(str)

    def __init__(self, kept: Sequence[Unplaced], parent: QWidget | None = None) -> None:
        super().__init__(tr("Decisions without a place"), parent)
        text = tr(
            "The sentences of these decisions are not in the article as it is now. The record keeps them."
        )
        self.column.addWidget(label(text, "muted", wrap=True))
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 6, 0)
        self.cards = [UnplacedCard(one) for one in kept]
        for card in self.cards:
            card.dealt_with.connect(self._on_dealt_with)
            cards.addWidget(card)
        cards.addStretch(1)
        self.column.addWidget(ColumnScroll(inner), 1)
        self.add_close()
        self.resize(620, 460)

    def _on_dealt_with(self, kept: str) -> None:
        for card in self.cards:
            if card.kept.id == kept:
                card.hide()
        self.dealt_with.emit(kept)
        if all(card.isHidden() for card in self.cards):
            self.accept()
