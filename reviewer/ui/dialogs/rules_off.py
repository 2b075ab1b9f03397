"""Which rules are off in the article at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.core.model import Mute
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.muted_rules import MutedRules
from reviewer.ui.scrolling import ColumnScroll


class RulesOffDialog(Dialog):
    """Tells which rule is wanted again: ``here`` of this article, ``everywhere`` of those off in every one."""

    here = Signal(str)
    everywhere = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Rules off in this article", parent)
        self._here = MutedRules("Off in this article", "None. Shift+F9 switches off the rule of a flag.")
        self._everywhere = MutedRules("Off in every article", "None.")
        self._here.wanted.connect(self.here)
        self._everywhere.wanted.connect(self.everywhere)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(18)
        column.addWidget(self._here)
        column.addWidget(self._everywhere)
        column.addStretch(1)
        self.column.addWidget(ColumnScroll(inside))
        self.add_close()
        self.resize(560, 420)

    def show_mutes(self, here: Sequence[Mute], everywhere: Sequence[Mute]) -> None:
        """Show the rules that are off now."""
        self._here.show_mutes(here)
        self._everywhere.show_mutes(everywhere)
