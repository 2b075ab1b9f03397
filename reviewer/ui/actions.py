"""The window's commands, made as they are declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QToolBar

from reviewer.ui.declared import ActionSpec, MenuSpec, declared, plain
from reviewer.ui.theme import Theme, icon


def shown_key(key: str) -> str:
    """A key as people read it on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def _give(action: QAction, spec: ActionSpec, keys: Sequence[str]) -> None:
    """Give the command its keys; its tip names the first."""
    action.setShortcuts([QKeySequence(key) for key in keys])
    shown = f" ({shown_key(keys[0])})" if keys else ""
    action.setToolTip(plain(spec.text) + shown)


class Actions(QObject):
    """All QActions of the window by id, and the menus and tool bar made of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._menus, self._specs = declared()
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._handlers: dict[str, Callable[[], object]] = {}
        for spec in self._specs:
            self._actions[spec.id] = self._make(spec)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        _give(action, spec, spec.keys)
        action.setCheckable(spec.check)
        action.setStatusTip(spec.help)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        return action

    def bind(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give the commands these keys, by id."""
        for spec in self._specs:
            _give(self._actions[spec.id], spec, keys.get(spec.id, spec.keys))

    def shown(self, action_id: str) -> str:
        """The first key of a command as people read it; its name when it has none."""
        return self.key(action_id) or f"“{plain(self._actions[action_id].text())}”"

    def key(self, action_id: str) -> str:
        """The first key of a command as people read it; empty when it has none."""
        keys = self._actions[action_id].shortcuts()
        return shown_key(keys[0].toString()) if keys else ""

    def keys(self) -> list[QKeySequence]:
        """Every key that a command has."""
        return [key for action in self._actions.values() for key in action.shortcuts()]

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Give each command its handler, called without arguments; a command without one is a defect."""
        self._handlers = dict(handlers)
        for action_id, action in self._actions.items():
            if action_id not in handlers:
                raise LookupError(f"the command {action_id!r} has no handler")
            action.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._handlers[self.sender().objectName()]()

    def build(self, window: QMainWindow, bar: QToolBar) -> None:
        """Fill the window's menu bar and tool bar."""
        menus = {menu.id: self._menu(window.menuBar(), menu) for menu in self._menus}
        for spec in self._specs:
            action = self._actions[spec.id]
            window.addAction(action)
            if spec.hidden:
                continue
            if spec.before == "line":
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(action)
        self._fill(bar)

    @staticmethod
    def _menu(bar: QMenuBar, spec: MenuSpec) -> QMenu:
        menu = QMenu(spec.text, bar)
        bar.addMenu(menu)
        return menu

    def _fill(self, bar: QToolBar) -> None:
        menu = ""
        for spec in self._specs:
            if not spec.tool:
                continue
            if menu and menu != spec.menu:
                bar.addSeparator()
            menu = spec.menu
            bar.addAction(self._actions[spec.id])

    def enable(self, article: bool) -> None:
        """Enable the commands that need an article only while there is one."""
        for spec in self._specs:
            self._actions[spec.id].setEnabled(article or spec.needs != "article")

    def dress(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for spec in self._specs:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme))
                self._actions[spec.id].setIconVisibleInMenu(False)
