"""The flags of the segment being worked on, and what was decided of others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reviewer.core.model import Decision, Flag, FlagStatus, Mute
from reviewer.services.flag_upkeep import primary
from reviewer.services.rule_words import rule_words
from reviewer.tongue import tr, tr_count
from reviewer.ui.actions import Actions
from reviewer.ui.flag_card import FlagCard
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.theme import Theme, load
from reviewer.ui.widgets import empty, label

_DECIDED = (FlagStatus.APPLIED, FlagStatus.DISMISSED)
_KEYED = ("dismiss", "mute", *(f"apply_{n}" for n in range(1, 10)))
"""Commands whose keys the cards name."""


class UndoneRow(QWidget):
    """A decided flag or a switched-off rule in one line, with a button that takes it back."""

    pressed = Signal(str)

    def __init__(self, key: str, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(text, "muted", wrap=True), 1)
        if button:
            push = QPushButton(button)
            push.setProperty("role", "link")
            push.setAccessibleName(f"{button}: {text}")
            push.clicked.connect(self._on_clicked)
            row.addWidget(push, 0, Qt.AlignmentFlag.AlignTop)

    def _on_clicked(self) -> None:
        self.pressed.emit(self._key)


class FlagPane(QWidget):
    """Shows cards; the chosen one is unfolded. It only tells what is asked for."""

    flag_chosen = Signal(str)
    apply_requested = Signal(str, int)
    dismiss_requested = Signal(str)
    mute_requested = Signal(str)
    mute_always_requested = Signal(str)
    reopen_requested = Signal(str)
    unmute_requested = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Flags of the segment"))
        self._theme = load("light")
        self._seen: object = None
        self._actions = actions
        self._cards: dict[str, FlagCard] = {}
        self._title = label(tr("Flags"), "heading")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._scroll = ColumnScroll(self._column())
        self._build(actions)
        for command in _KEYED:
            actions[command].changed.connect(self._on_command_changed)

    def _on_command_changed(self) -> None:
        """Perhaps it has another key now."""
        for card in self._cards.values():
            card.show_keys(self._actions.key)

    def _column(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 4, 10, 12)
        column.addLayout(self._list)
        column.addStretch(1)
        return inside

    def _build(self, actions: Actions) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 4)
        head.addWidget(self._title, 1)
        for name in ("previous_flag", "next_flag"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            button.setAutoRaise(True)
            button.setAccessibleName(actions[name].toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours; the cards are made anew when next shown."""
        self._theme = theme
        self._seen = None

    def show_flags(
        self,
        flags: Sequence[Flag],
        chosen: str,
        decisions: Sequence[Decision] = (),
        mutes: Sequence[Mute] = (),
        checking: bool = False,
        text: str = "",
        own: frozenset[str] = frozenset(),
    ) -> None:
        """Show the open ``flags`` of ``text``, then what was decided of others; ``own`` an edit introduced."""
        decided = tuple(d for d in decisions if d.status in _DECIDED)
        seen = (tuple(flags), decided, tuple(mutes), checking, own)
        if seen != self._seen:
            self._seen = seen
            self._fill(flags, decided, mutes, checking, own)
        for card in self._cards.values():
            card.show_text(text)
        self.choose(chosen)

    def _fill(
        self,
        flags: Sequence[Flag],
        decided: Sequence[Decision],
        mutes: Sequence[Mute],
        checking: bool,
        own: frozenset[str],
    ) -> None:
        self.setUpdatesEnabled(False)
        empty(self._list)
        self._cards = {}
        self._title.setText(tr_count(len(flags), "{n} flag", "{n} flags") if flags else tr("Flags"))
        words = rule_words()
        for lead, *others in primary(flags):
            self._add_card(FlagCard(lead, self._theme, own=lead.id in own, words=words))
            for flag in others:
                self._add_card(FlagCard(flag, self._theme, own=flag.id in own, under=True, words=words))
        if not flags:
            text = tr("Checking the article…") if checking else tr("No open flags in this segment.")
            self._list.addWidget(_apart(label(text, "muted", wrap=True)))
        for decision in decided:
            self._add_row(decision, words.message(decision.flag))
        for mute in mutes:
            everywhere = tr("Off in every article: {rule}", rule=mute.rule)
            text = everywhere if mute.scope == "always" else tr("Off: {rule}", rule=mute.rule)
            row = UndoneRow(mute.rule, text, tr("Switch on"))
            row.pressed.connect(self.unmute_requested)
            self._list.addWidget(row)
        self.setUpdatesEnabled(True)

    def _add_card(self, card: FlagCard) -> None:
        card.chosen.connect(self.flag_chosen)
        card.apply_requested.connect(self.apply_requested)
        card.dismiss_requested.connect(self.dismiss_requested)
        card.mute_requested.connect(self.mute_requested)
        card.mute_always_requested.connect(self.mute_always_requested)
        card.show_keys(self._actions.key)
        self._cards[card.flag.id] = card
        self._list.addWidget(_under(card) if card.under else card)

    def _add_row(self, decision: Decision, message: str) -> None:
        dismissed = decision.status is FlagStatus.DISMISSED
        applied = tr("Applied: {message}", message=message)
        text = tr("Dismissed: {message}", message=message) if dismissed else applied
        again = tr("Reopen") if dismissed else ""
        row = UndoneRow(decision.flag.id, text, again)
        row.pressed.connect(self.reopen_requested)
        self._list.addWidget(row)

    def look_at_next(self, flag: str) -> bool:
        """On the card of ``flag`` show the sentence with its next suggestion in it; whether there is one."""
        card = self._cards.get(flag)
        shown = card is not None and card.look_at_next()
        if card is not None and shown:
            self._scroll.ensureWidgetVisible(card.preview, 0, 10)
        return shown

    def choose(self, flag: str) -> None:
        """Unfold the card of ``flag`` and fold the others."""
        for key, card in self._cards.items():
            card.set_chosen(key == flag)
        if flag in self._cards:
            self._scroll.ensureWidgetVisible(self._cards[flag], 0, 10)


def _under(card: FlagCard) -> QWidget:
    """A card set in under the surer one that it overlaps."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label(tr("On the same words"), "muted"))
    column.addWidget(card)
    return holder


def _apart(words: QLabel) -> QLabel:
    words.setContentsMargins(0, 2, 0, 6)
    return words
