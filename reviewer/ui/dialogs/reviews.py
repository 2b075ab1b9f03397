"""All reviews of before, to find one by a few letters, see how far it is, and open it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reviewer.core.word_lists import bare
from reviewer.services.overview import Overview, Standing
from reviewer.services.settings import Recent
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.plain import tip, title
from reviewer.ui.widgets import label

_WALK = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ARTICLE, _DONE, _FLAGS, _WORKED, _STATE, _FOLDER = range(6)
_ORDER = Qt.ItemDataRole.UserRole


def name_of(recent: Recent) -> str:
    """By what name people know a review."""
    name = recent.title or Path(recent.record).name.removesuffix(".review.json")
    return title(tr("Pasted text") if name == "Pasted text" else name)


def moment(at: str, now: datetime) -> str:
    """An ISO 8601 time in the zone of ``now``: the time alone for today; empty where it is none."""
    try:
        then = datetime.fromisoformat(at).astimezone(now.tzinfo)
    except (ValueError, OverflowError, OSError):  # a record may hold anything
        return ""
    clock = then.strftime("%H:%M")
    if then.date() == now.date():
        return tr("today {clock}", clock=clock)
    if then.date() == (now - timedelta(days=1)).date():
        return tr("yesterday {clock}", clock=clock)
    return f"{then:%Y-%m-%d} {clock}"


def standing_words(overview: Overview) -> str:
    """What there is to know of a review before one opens it."""
    return {
        Standing.NO_RECORD: tr("record missing"),
        Standing.UNREADABLE: tr("cannot be read"),
        Standing.TOO_LARGE: tr("long; as last closed"),
        Standing.NO_ARTICLE: tr("article missing"),
        Standing.CHANGED: tr("article changed"),
    }.get(overview.standing, "")


class ReviewItem(QTreeWidgetItem):
    """One review; sorts by what a column means and not by how it is written."""

    def __init__(self, recent: Recent, now: datetime) -> None:
        super().__init__()
        self.recent = recent
        self._now = now
        folder = str(Path(recent.record).parent)
        self._put(_ARTICLE, name_of(recent), name_of(recent).casefold())
        self._put(_FOLDER, folder, folder.casefold())
        self._put(_STATE, "", "")
        self._put(_FLAGS, "", -1)
        self._count(recent.segments, recent.reviewed)
        self._put(_WORKED, moment(recent.opened, now), recent.opened)
        for column in (_DONE, _FLAGS):
            self.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setToolTip(_ARTICLE, tip(recent.record))
        self.setToolTip(_FOLDER, tip(folder))
        self.words = bare(f"{name_of(recent)} {folder}")
        self._name()

    def _put(self, column: int, text: str, order: Any) -> None:
        self.setText(column, text)
        self.setData(column, _ORDER, order)

    def _count(self, segments: int, reviewed: int) -> None:
        text = tr("{done} of {all}", done=reviewed, all=segments) if segments else ""
        self._put(_DONE, text, reviewed / segments if segments else -1.0)

    def _name(self) -> None:
        done, flags, state = self.text(_DONE), self.text(_FLAGS), self.text(_STATE)
        said = [
            name_of(self.recent),
            tr("{done} segments reviewed", done=done) if done else "",
            tr("{n} open flags", n=flags) if flags else "",
            self.text(_WORKED),
            state,
        ]
        self.setData(_ARTICLE, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))

    def show_overview(self, overview: Overview) -> None:
        """Show what was read from the record."""
        words = standing_words(overview)
        self._put(_STATE, words, words)
        self.setToolTip(_STATE, tip(overview.why))
        if overview.told:
            self._count(overview.segments, overview.reviewed)
            if overview.flags is not None:
                self._put(_FLAGS, str(overview.flags), overview.flags)
            worked = max(self.recent.opened, overview.saved)
            self._put(_WORKED, moment(worked, self._now), worked)
        self._name()

    def __lt__(self, other: object) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else _ARTICLE
        return bool(isinstance(other, ReviewItem) and self.data(column, _ORDER) < other.data(column, _ORDER))


class ReviewsDialog(Dialog):
    """Tells the path of the one to open, and what is taken off the list or put back at its place there."""

    path_chosen = Signal(object)
    taken_off = Signal(str)
    put_back = Signal(object, int)

    def __init__(self, recent: Sequence[Recent], parent: QWidget | None = None) -> None:
        super().__init__(tr("Recent reviews"), parent)
        self._gone: list[tuple[Recent, int]] = []
        self._order = list(recent)
        self._taking = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type a few letters of a name or folder"))
        self.field.setAccessibleName(tr("Find a review"))
        self.list = _list()
        self.nothing = label("", "muted")
        self.back = self.add_link("")
        self.off = self.add_link(tr("&Take off the list"))
        self.off.setToolTip(tr("The record and the article stay where they are (Del)"))
        self.column.addWidget(self.field)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)
        self.add_close(tr("Cancel"))
        self.main = self.add_button(tr("Open"), main=True)
        self.resize(1040, 500)
        now = datetime.now().astimezone()
        self.list.addTopLevelItems([ReviewItem(one, now) for one in recent])
        self.list.sortItems(_WORKED, Qt.SortOrder.DescendingOrder)
        self._connect()
        self._look()
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_typed)
        self.main.clicked.connect(self._open)
        self.list.itemDoubleClicked.connect(self._open)
        self.list.currentItemChanged.connect(self._show_can)
        self.off.clicked.connect(self._take_off)
        self.back.clicked.connect(self._put_back)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)

    # ---- showing

    def show_overview(self, record: str, overview: Overview) -> None:
        """Show what was read from the record at that path."""
        for item in self._items():
            if item.recent.record == record:
                item.show_overview(overview)

    def _items(self) -> list[ReviewItem]:
        items = (self.list.topLevelItem(n) for n in range(self.list.topLevelItemCount()))
        return [item for item in items if isinstance(item, ReviewItem)]

    def shown(self) -> list[ReviewItem]:
        """The reviews that fit what is typed, as they stand."""
        return [item for item in self._items() if not item.isHidden()]

    def _on_typed(self) -> None:
        self._taking = False
        self._look()

    def _look(self) -> None:
        """Show what fits; the first of it is chosen when the chosen one does not."""
        words = bare(self.field.text()).split()
        for item in self._items():
            item.setHidden(not all(word in item.words for word in words))
        shown = self.shown()
        if self._chosen() not in shown:
            self.list.setCurrentItem(shown[0] if shown else None)  # type: ignore[arg-type]
        none = tr("No review has such a name.") if self._order else tr("There is no review of before.")
        self.nothing.setText("" if shown else none)
        self.nothing.setVisible(not shown)
        self._show_can()

    def _show_can(self, *items: object) -> None:
        chosen = self._chosen() is not None
        self.main.setEnabled(chosen)
        self.off.setEnabled(chosen)
        self.back.setVisible(bool(self._gone))
        if self._gone:
            name = name_of(self._gone[-1][0]).replace("&", "&&")
            self.back.setText(tr("&Put “{name}” back", name=name))

    def _chosen(self) -> ReviewItem | None:
        item = self.list.currentItem()
        return item if isinstance(item, ReviewItem) and not item.isHidden() else None

    # ---- doing

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            self.path_chosen.emit(Path(chosen.recent.record))

    def _take_off(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        shown = self.shown()
        at = shown.index(chosen)
        beside = next(iter(shown[at + 1 :] or shown[:at][-1:]), None)
        self._gone.append((chosen.recent, self._order.index(chosen.recent)))
        self._order.remove(chosen.recent)
        self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(chosen))
        self.list.setCurrentItem(beside)  # type: ignore[arg-type]
        self._taking = True
        self._look()
        self.taken_off.emit(chosen.recent.record)

    def _put_back(self) -> None:
        if not self._gone:
            return
        recent, place = self._gone.pop()
        self._order.insert(place, recent)
        item = ReviewItem(recent, datetime.now().astimezone())
        self.list.addTopLevelItem(item)
        self._look()
        self.list.setCurrentItem(item)
        self.put_back.emit(recent, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk in the list while one types; Del and Ctrl+Z work from both, where they do not edit."""
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return super().eventFilter(watched, event)
        deed = self._deed(watched, event)
        if deed is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif deed == "walk":
            self.list.keyPressEvent(event)
        elif deed == "off":
            self._take_off()
        else:
            self._put_back()
        return True

    def _deed(self, watched: QObject, event: QKeyEvent) -> str | None:
        typing = watched is self.field
        if typing and event.key() in _WALK:
            return "walk"
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            edits = typing and (self.field.hasSelectedText() or self._before_text())
            return None if edits else "off"
        if event.matches(QKeySequence.StandardKey.Undo) and self._gone and (self._taking or not typing):
            return "back"
        return None

    def _before_text(self) -> bool:
        """Whether there is something behind the cursor that Del would delete."""
        return self.field.cursorPosition() < len(self.field.text())


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("reviews")
    made.setAccessibleName(tr("Reviews of before"))
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    heads = (tr("Article"), tr("Reviewed"), tr("Open flags"), tr("Last worked on"), tr("State"), tr("Folder"))
    made.setHeaderLabels(heads)
    made.setSortingEnabled(True)
    header = made.header()
    header.setStretchLastSection(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column in (_DONE, _FLAGS):
        made.headerItem().setTextAlignment(
            column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
    for column, width in enumerate((290, 100, 100, 150, 130)):
        header.resizeSection(column, max(width, header.sectionSizeHint(column)))
    return made
