"""Which rules are off in the article at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.core.model import Mute
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.file_switches import FileSwitches
from reviewer.ui.muted_rules import MutedRules
from reviewer.ui.scrolling import ColumnScroll


class RulesOffDialog(Dialog):
    """Tells which rule is wanted again: ``here`` of this article, ``everywhere`` of those off in every one.

    ``key`` is that of the command that switches a rule off here, as people read it.
    """

    here = Signal(str)
    everywhere = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        from reviewer.services.own_rules import own_rules, switches_path

        super().__init__(tr("Rules off in this article"), parent)
        none = tr("None. {key} switches off the rule of a flag.", key=key)
        self._here = MutedRules(tr("Off in this article"), none)
        self._everywhere = MutedRules(tr("Off in every article"), tr("None."))
        self._here.wanted.connect(self.here)
        self._everywhere.wanted.connect(self.everywhere)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(18)
        column.addWidget(self._here)
        column.addWidget(self._everywhere)
        column.addWidget(FileSwitches(own_rules().switches, switches_path()))
        column.addStretch(1)
        self.column.addWidget(ColumnScroll(inside))
        self.add_close()
        self.resize(560, 300)

    def show_mutes(self, here: Sequence[Mute], everywhere: Sequence[Mute]) -> None:
        """Show the rules that are off now."""
        self._here.show_mutes(here)
        self._everywhere.show_mutes(everywhere)
