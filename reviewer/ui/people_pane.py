"""Who is who: a list of people, each unfolding to the words that tell a gender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QBrush
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.cast_words import Gender
from reviewer.core.model import Span
from reviewer.services.people import Sign, Somebody
from reviewer.tongue import tr, tr_count
from reviewer.ui.excerpts import around
from reviewer.ui.theme import Theme, load
from reviewer.ui.widgets import LeavablePane, label

_PLACE = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
_ALSO = Qt.ItemDataRole.UserRole + 2


def gender_word(somebody: Somebody) -> str:
    """What is known of a person's gender, in a word or two."""
    if somebody.given and somebody.gender is Gender.UNKNOWN:
        return tr("not told, settled")
    if somebody.given:
        return tr("woman, settled") if somebody.gender is Gender.FEMALE else tr("man, settled")
    if somebody.conflict:
        return tr("both are told")
    return {Gender.FEMALE: tr("woman"), Gender.MALE: tr("man")}.get(somebody.gender, tr("unknown"))


class PeoplePane(LeavablePane):
    """Shows people; tells where one wants to go, and what is settled of whom (``None``: nothing any more).

    ``join_requested`` and ``part_requested`` are of the chosen person and name.
    """

    place_chosen = Signal(str, object)
    settled = Signal(str, object)
    join_requested = Signal()
    part_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load("light")
        self._people: tuple[Somebody, ...] = ()
        self._rows: Mapping[str, int] = {}
        self._expected = ""
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setAccessibleName(tr("People of the article"))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.activated.connect(self._on_activated)
        self.tree.clicked.connect(self._on_clicked)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self._note = label("", "muted", wrap=True)
        self._buttons = _buttons()
        for gender, button in self._buttons.items():
            button.setProperty("gender", str(gender or ""))
            button.clicked.connect(self._on_settled)
        self.more = QToolButton()
        self.join = QAction(tr("Another name of somebody in the list…"), self)
        self.part = QAction(tr("The name is a person of its own again"), self)
        self.join.triggered.connect(self.join_requested)
        self.part.triggered.connect(self.part_requested)
        self._build()

    def _build(self) -> None:
        self.more.setObjectName("more")
        self.more.setText("⋯")
        self.more.setToolTip(tr("More for the chosen person"))
        self.more.setAccessibleName(tr("More for the chosen person"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.more)
        menu.addActions([self.join, self.part])
        self.more.setMenu(menu)
        foot = QFrame()
        foot.setObjectName("foot")
        chips = QHBoxLayout(foot)
        chips.setContentsMargins(10, 7, 8, 7)
        chips.setSpacing(4)
        for button in self._buttons.values():
            chips.addWidget(button)
        chips.addStretch(1)
        chips.addWidget(self.more)
        self._note.setContentsMargins(12, 8, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addWidget(self.tree, 1)
        column.addWidget(foot)

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.show_people(self._people, self._rows)

    # ---- showing

    def say(self, text: str) -> None:
        """Say why there is no list; nothing for ""."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.tree.setVisible(not text)

    def show_people(self, people: Sequence[Somebody], rows: Mapping[str, int]) -> None:
        """Show ``people``; ``rows`` are the places of segments in the article, from 0, by id."""
        chosen, unfolded = self._expected or self.chosen(), self._unfolded()
        if self._expected:
            unfolded.add(self._expected)
        self._expected = ""
        self._people, self._rows = tuple(people), rows
        self.tree.clear()
        for somebody in people:
            item = self._item(somebody)
            self.tree.addTopLevelItem(item)
            for name in somebody.also:
                child = self._also(name, somebody.name)
                item.addChild(child)
                child.setFirstColumnSpanned(True)
            for sign in somebody.signs:
                child = self._child(sign, somebody.name)
                item.addChild(child)
                child.setFirstColumnSpanned(True)
            item.setExpanded(somebody.name in unfolded)
            if somebody.name == chosen:
                self.tree.setCurrentItem(item)
        self._show_settled()

    def _item(self, somebody: Somebody) -> QTreeWidgetItem:
        word = gender_word(somebody)
        item = QTreeWidgetItem([somebody.name, word])
        item.setData(0, _PLACE, somebody.first)
        item.setData(0, _NAME, somebody.name)
        role = "critical" if somebody.conflict and not somebody.given else "muted"
        item.setForeground(1, QBrush(self._theme.colour(role)))
        said = tr_count(
            somebody.mentions,
            "{name}, {gender}; named {n} time",
            "{name}, {gender}; named {n} times",
            name=somebody.name,
            gender=word,
        )
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _child(self, sign: Sign, name: str) -> QTreeWidgetItem:
        number = self._rows.get(sign.segment, -1) + 1
        text = f"{number}  “{sign.words}”  {around(sign.sentence, sign.span, 12)}"
        item = QTreeWidgetItem([text])
        item.setData(0, _PLACE, (sign.segment, sign.span))
        item.setData(0, _NAME, name)
        item.setForeground(0, QBrush(self._theme.colour("muted")))
        told = tr("woman") if sign.gender is Gender.FEMALE else tr("man")
        said = tr(
            "{gender} by “{words}”, segment {n}: {sentence}",
            gender=told,
            words=sign.words,
            n=number,
            sentence=text,
        )
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _also(self, name: str, whole: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([tr("= {name}, as you said", name=name)])
        item.setData(0, _NAME, whole)
        item.setData(0, _ALSO, name)
        item.setData(
            0, Qt.ItemDataRole.AccessibleTextRole, tr("{name} is the same person, as you said", name=name)
        )
        return item

    def _unfolded(self) -> set[str]:
        items = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return {item.data(0, _NAME) for item in items if item is not None and item.isExpanded()}

    # ---- choosing and settling

    def chosen(self) -> str:
        """The name of the person chosen in the list; empty for nobody."""
        item = self.tree.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def people(self) -> tuple[Somebody, ...]:
        """The people shown."""
        return self._people

    def expect(self, name: str) -> None:
        """Choose and unfold this person once people are shown anew."""
        self._expected = name

    def joined(self) -> tuple[str, ...]:
        """The names that can be parted: the one chosen, else all that the chosen person was given."""
        item = self.tree.currentItem()
        name = item.data(0, _ALSO) if item is not None else None
        if name:
            return (str(name),)
        return next((p.also for p in self._people if p.name == self.chosen()), ())

    def choose(self, name: str) -> None:
        """Choose a person in the list."""
        for n in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(n)
            if item is not None and item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    def take_focus(self) -> None:
        """Be where keys go, with somebody chosen."""
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)
        self.tree.setFocus()

    def _show_settled(self) -> None:
        somebody = next((p for p in self._people if p.name == self.chosen()), None)
        for gender, button in self._buttons.items():
            button.setEnabled(somebody is not None)
            settled = somebody.gender if somebody is not None and somebody.given else None
            button.setChecked(somebody is not None and settled is gender)
        self.join.setEnabled(somebody is not None and len(self._people) > 1)
        self.part.setVisible(bool(self.joined()))

    def _on_current_changed(self, *items: object) -> None:
        self._show_settled()

    def _on_settled(self) -> None:
        word = str(self.sender().property("gender"))
        self._show_settled()  # as it is, until the session says otherwise
        self.settled.emit(self.chosen(), Gender(word) if word else None)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.parent().isValid():
            self._on_activated(index)

    def _on_activated(self, index: QModelIndex) -> None:
        place: tuple[str, Span] | None = index.siblingAtColumn(0).data(_PLACE)
        if place is not None:
            self.place_chosen.emit(*place)


def _buttons() -> dict[Gender | None, QPushButton]:
    words: dict[Gender | None, tuple[str, str]] = {
        Gender.FEMALE: (tr("Woman"), tr("The chosen person is a woman")),
        Gender.MALE: (tr("Man"), tr("The chosen person is a man")),
        Gender.UNKNOWN: (
            tr("Not told"),
            tr("They, or not to be told: no pronoun is flagged for this person"),
        ),
        None: (tr("By text"), tr("Go by what the text tells of the chosen person")),
    }
    made: dict[Gender | None, QPushButton] = {}
    for gender, (text, tip) in words.items():
        made[gender] = _chip(text, tip)
        made[gender].setCheckable(True)
    return made


def _chip(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "chip")
    button.setProperty("framed", "true")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
