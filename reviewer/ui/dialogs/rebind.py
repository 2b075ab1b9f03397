"""Every command with its key, to be given another."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reviewer.tongue import tr
from reviewer.ui.actions import shown_key
from reviewer.ui.bindings import bound, normal, refusal
from reviewer.ui.declared import declared, plain
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label

_ID = Qt.ItemDataRole.UserRole


class RebindDialog(Dialog):
    """Tells the person's own keys, by command, whenever one was changed; refuses what cannot be a key."""

    keys_changed = Signal(object)

    def __init__(self, own: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Change keys"), parent)
        self._menus, self._specs = declared()
        self._own = dict(own)
        self._heads: list[QTreeWidgetItem] = []
        self.search = QLineEdit()
        self.tree = QTreeWidget()
        self.field = QKeySequenceEdit()
        self.remark = label("", "muted", wrap=True)
        self.set_, self.none = QPushButton(tr("Set the key")), QPushButton(tr("No key"))
        self.reset = QPushButton(tr("As delivered", "the key"))
        self._build()
        self._fill()
        self._connect()
        self.tree.setCurrentItem(self.rows()[0])

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Find a command"))
        self.search.setAccessibleName(tr("Find a command"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Command"), tr("Key")])
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(tr("Press the new key here"))
        row = QHBoxLayout()
        row.addWidget(label(tr("New key")))
        row.addWidget(self.field, 1)
        for button in (self.set_, self.none, self.reset):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.column.addWidget(self.search)
        self.column.addWidget(self.tree, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.remark)
        self.all_reset = self.add_button(tr("All as delivered"))
        self.add_close()
        self.resize(640, 620)

    def _fill(self) -> None:
        for menu in self._menus:
            head = QTreeWidgetItem([menu.text.replace("&", "")])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            self._heads.append(head)
            for spec in (spec for spec in self._specs if spec.menu == menu.id):
                row = QTreeWidgetItem([plain(spec.text)])
                row.setData(0, _ID, spec.id)
                head.addChild(row)
            head.setExpanded(True)
        self._show_keys()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.set_.clicked.connect(self._on_set)
        self.none.clicked.connect(self._on_none)
        self.reset.clicked.connect(self._on_reset)
        self.all_reset.clicked.connect(self._on_all_reset)

    # ---- showing

    def rows(self) -> list[QTreeWidgetItem]:
        """The row of every command."""
        return [row for head in self._heads for n in range(head.childCount()) if (row := head.child(n))]

    def _show_keys(self) -> None:
        keys = bound(self._specs, self._own)
        for row in self.rows():
            action = row.data(0, _ID)
            shown = dict.fromkeys(shown_key(key) for key in keys[action])
            row.setText(1, "  ".join(shown))
            font = row.font(1)
            font.setBold(action in self._own)
            row.setFont(1, font)

    def _on_searched(self, text: str) -> None:
        for row in self.rows():
            row.setHidden(text.casefold() not in f"{row.text(0)} {row.text(1)}".casefold())

    def _chosen(self) -> str:
        row = self.tree.currentItem()
        return row.data(0, _ID) or "" if row is not None else ""

    def _on_chosen(self) -> None:
        keys = bound(self._specs, self._own).get(self._chosen(), ())
        self.field.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self.remark.setText("")

    # ---- changing

    def _on_set(self) -> None:
        action, key = self._chosen(), self.field.keySequence().toString()
        if action:
            reason = refusal(action, key, self._specs, bound(self._specs, self._own))
            if reason:
                self.remark.setText(reason)
            else:
                self._take(action, normal(key))

    def _on_none(self) -> None:
        if self._chosen():
            self._take(self._chosen(), "")

    def _take(self, action: str, key: str) -> None:
        self._own[action] = key
        self._tell()

    def _on_reset(self) -> None:
        action = self._chosen()
        if action not in self._own:
            return
        keys = bound(self._specs, {**self._own, action: ""})
        spec = next(spec for spec in self._specs if spec.id == action)
        clash = [reason for key in spec.keys if (reason := refusal(action, key, self._specs, keys))]
        if clash:
            self.remark.setText(clash[0])
            return
        del self._own[action]
        self._tell()

    def _on_all_reset(self) -> None:
        self._own = {}
        self._tell()

    def _tell(self) -> None:
        self._show_keys()
        self._on_chosen()
        self.keys_changed.emit(dict(self._own))
