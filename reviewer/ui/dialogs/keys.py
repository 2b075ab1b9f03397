"""The sheet of keys, made from the declared commands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.tongue import tr
from reviewer.ui.actions import Actions, shown_key
from reviewer.ui.declared import ActionSpec, declared
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label


class KeysDialog(Dialog):
    """Every command that has a key, by menu, in two columns."""

    def __init__(self, commands: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        menus, specs = declared()
        actions = [replace(s, keys=tuple(k.toString() for k in commands[s.id].shortcuts())) for s in specs]
        sides = (QVBoxLayout(), QVBoxLayout())
        for side in sides:
            side.setSpacing(6)
        groups = [(m.text.replace("&", ""), [a for a in actions if a.menu == m.id and a.keys]) for m in menus]
        for n, (title, rows) in enumerate(groups):
            if rows:
                side = sides[0 if n in (0, 1, 4, 5) else 1]
                side.addWidget(label(title, "heading"))
                side.addLayout(_table(rows))
                side.addSpacing(10)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(36)
        for side in sides:
            side.addStretch(1)
            row.addLayout(side)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setMinimumWidth(inside.sizeHint().width() + 24)
        self.column.addWidget(scroll)
        self.add_close()
        self.resize(inside.sizeHint().width() + 80, min(680, inside.sizeHint().height() + 120))


def _table(rows: list[ActionSpec]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    for n, spec in enumerate([row for row in rows if not row.hidden]):
        name, keys = spec.name, [shown_key(key) for key in spec.keys]
        if spec.id == "apply_1":
            name, keys = tr("Apply suggestion 1 to 9"), [f"{keys[0]} … 9"]
        grid.addWidget(label(name), n, 0)
        grid.addWidget(label("  ".join(dict.fromkeys(keys)), "muted"), n, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid
