"""Rules that are switched off, each in a row with a button that switches it on again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.core.model import Mute
from reviewer.tongue import tr
from reviewer.ui.rule_names import title_of
from reviewer.ui.widgets import empty, label


def origin(mute: Mute) -> str:
    """The rule's id, and who switched it off on which day."""
    rule, day = mute.rule, mute.at[:10]
    if not day:
        return rule
    if mute.by:
        return tr("{rule}, switched off by {person} on {day}", rule=rule, person=mute.by, day=day)
    return tr("{rule}, switched off on {day}", rule=rule, day=day)


class MutedRule(QWidget):
    """One rule in two lines; tells its id when it is wanted again."""

    wanted = Signal(str)

    def __init__(self, mute: Mute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = mute.rule
        title = title_of(mute.rule)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, wrap=True))
        words.addWidget(label(origin(mute), "muted", wrap=True))
        button = QPushButton(tr("Switch on"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Switch on: {rule}", rule=title))
        button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._rule)


class MutedRules(QWidget):
    """All of them under a heading, or a line that says that there is none."""

    wanted = Signal(str)

    def __init__(self, heading: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none = none
        self._seen: tuple[Mute, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(heading, "heading"))
        column.addLayout(self._rows)

    def show_mutes(self, mutes: Sequence[Mute]) -> None:
        """Show these in the place of what was shown."""
        if self._seen == tuple(mutes):
            return
        self._seen = tuple(mutes)
        empty(self._rows)
        for mute in mutes:
            row = MutedRule(mute)
            row.wanted.connect(self.wanted)
            self._rows.addWidget(row)
        if not mutes:
            self._rows.addWidget(label(self._none, "muted", wrap=True))
