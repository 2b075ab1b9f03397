"""Every text that a window shows or tells to a screen reader."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 300


def texts_of(root):
    """The texts of the window ``root`` and all in it, each with where it stands; windows of its own apart."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.window() is not root or widget.objectName().startswith("qt_"):
            continue
        yield from ((f"{type(widget).__name__}.{kind}", text) for kind, text in _texts(widget) if text)


def _texts(widget):
    for kind in ("toolTip", "statusTip", "accessibleName", "accessibleDescription"):
        yield kind, getattr(widget, kind)()
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        yield "placeholderText", widget.placeholderText()
    if isinstance(widget, QMenu):
        yield "title", widget.title()
    for action in widget.actions():
        for kind in ("text", "toolTip", "statusTip"):
            yield f"action.{kind}", getattr(action, kind)()
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield "tab", widget.tabText(tab)
            yield "tabToolTip", widget.tabToolTip(tab)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model(), QModelIndex())


def _cells(model, parent):
    flat = isinstance(model, QAbstractListModel)
    for column in range(1 if flat else model.columnCount(parent)):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str):
            yield "header", head
        for row in range(min(MOST_ROWS, model.rowCount(parent))):
            index = model.index(row, column, parent)
            for role in ROLES:
                said = model.data(index, role)
                if isinstance(said, str):
                    yield f"cell.{role.name}", said
            if column == 0 and not flat and model.hasChildren(index):
                yield from _cells(model, index)
