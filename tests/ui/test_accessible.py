"""Every control has a name for screen readers and can be reached by Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
DIALOGS = (
    "settings",
    "change_keys",
    "rules_off",
    "goto",
    "export",
    "palette",
    "reviews",
    "keys",
    "catalogue",
    "help_record",
    "about",
    "replace",
)

DRIVEN = ("Commands found",)
"""Lists whose rows the arrow keys choose from the line above them."""


def controls(root):
    """The controls that stand in ``root`` now, but for parts of other controls."""
    for widget in root.findChildren(QWidget):
        part = (
            isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
            or isinstance(widget, QHeaderView)
            or widget.objectName().startswith("qt_")
        )
        if isinstance(widget, CONTROLS) and widget.isVisible() and not part:
            yield widget


def name_of(widget):
    seen = QAccessible.queryAccessibleInterface(widget)
    return "" if seen is None else seen.text(QAccessible.Text.Name) or seen.text(QAccessible.Text.Value)


def nameless(root):
    return [
        f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}"
        for w in controls(root)
        if not name_of(w).strip()
    ]


def unreachable(root):
    """Controls that no key gets to: neither Tab nor, in a tool bar or menu, a command's own key."""
    lost = []
    for widget in controls(root):
        command = isinstance(widget, QAbstractButton) and bool(widget.actions())
        if name_of(widget) in DRIVEN:
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not command and widget.isEnabled():
            lost.append(f"{type(widget).__name__} {name_of(widget)!r} in {type(widget.parent()).__name__}")
    return lost


def test_the_start_screen(start):
    window = start().window
    assert nameless(window) == []
    assert unreachable(window) == []


def test_the_window_on_an_article(checked):
    checked.window.desk.step_flag(True)
    assert nameless(checked.window) == []
    assert unreachable(checked.window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_each_dialog(checked, command):
    before = set(QApplication.topLevelWidgets())
    checked.window.actions_[command].trigger()
    opened = [
        w
        for w in QApplication.topLevelWidgets()
        if w not in before and isinstance(w, QDialog) and w.isVisible()
    ]
    roots = opened or [checked.window]
    for root in roots:
        assert nameless(root) == []
        assert unreachable(root) == []
    for dialog in opened:
        dialog.reject()


def test_pages_over_the_whole_window(checked):
    checked.window.actions_["read_through"].trigger()
    assert nameless(checked.window) == []
    checked.window.actions_["read_through"].trigger()


def test_tab_leads_from_the_list_through_the_editor_and_back(checked):
    window = checked.window
    seen, at = [], window.list
    for _ in range(200):
        at = at.nextInFocusChain()
        if at is window.list:
            break
        seen.append(at)
    assert window.pane.editor in seen
    assert any(widget in seen for widget in controls(window.flags))
