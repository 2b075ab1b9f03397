"""The palette: every command and the reviews of before, found by a few letters of the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.fuzzy import rank
from reviewer.tongue import tr
from reviewer.ui.actions import Actions
from reviewer.ui.declared import declared
from reviewer.ui.segment_model import Index
from reviewer.ui.theme import ui_font
from reviewer.ui.widgets import label

_WALK = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """One thing to do: a command by ``action``, or a review to open by its record's ``path``."""

    name: str
    keys: str = ""
    place: str = ""
    action: str = ""
    path: Path | None = None


def entries(actions: Actions, recent: Sequence[Path], used: Sequence[str] = ()) -> list[Entry]:
    """The commands that can be done now, those ``used`` last before the others, then the reviews of before."""
    menus, specs = declared()
    titles = {menu.id: menu.text.replace("&", "") for menu in menus}
    found = [
        Entry(spec.name, actions.key(spec.id), titles[spec.menu], spec.id)
        for spec in specs
        if actions[spec.id].isEnabled() and spec.id != "palette"
    ]
    found.sort(key=lambda entry: used.index(entry.action) if entry.action in used else len(used))
    for path in recent:
        name = path.name.removesuffix(".review.json")
        found.append(Entry(tr("Open {name}", name=name), place=str(path.parent), path=path))
    return found


class EntryDelegate(QStyledItemDelegate):
    """The name at the left, the place after it, the key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        state: QStyle.StateFlag = option.state
        box, palette = QRectF(option.rect), option.palette
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, palette.highlight())
        inner = box.adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font())
        keys = painter.fontMetrics().horizontalAdvance(entry.keys)
        painter.setPen(palette.text().color())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, entry.name)
        name = painter.fontMetrics().horizontalAdvance(entry.name)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, entry.keys)
        painter.setFont(ui_font(13))
        painter.setPen(palette.placeholderText().color())
        room = inner.adjusted(name + 14, 0, -keys - 14, 0)
        place = painter.fontMetrics().elidedText(
            entry.place, Qt.TextElideMode.ElideMiddle, int(max(0, room.width()))
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, place)
        painter.restore()


class Palette(QDialog):
    """Worked by keys alone: type, walk with the arrows, Enter does it, Esc leaves."""

    action_chosen = Signal(str)
    path_chosen = Signal(object)

    def __init__(self, choices: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = choices
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Command or review"))
        self.field.setPlaceholderText(tr("A command, or a review to open"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.nothing = label(tr("No command has such a name."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.resize(620, 452)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.list.itemClicked.connect(self._on_enter)
        self._on_typed("")

    def _on_typed(self, typed: str) -> None:
        names = [f"{entry.name} {entry.place}" if entry.action else entry.name for entry in self._choices]
        self.list.clear()
        for place in rank(typed, names):
            entry = self._choices[place]
            item = QListWidgetItem(entry.name, self.list)
            item.setData(_ENTRY, entry)
            keys = entry.keys or tr("no key")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {keys}")
        self.list.setCurrentRow(0)
        self.nothing.setVisible(self.list.count() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALK:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _on_enter(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        entry: Entry = item.data(_ENTRY)
        self.accept()
        if entry.path is not None:
            self.path_chosen.emit(entry.path)
        else:
            self.action_chosen.emit(entry.action)
