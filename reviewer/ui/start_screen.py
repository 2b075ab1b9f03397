"""What is shown before an article is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.services.settings import Recent
from reviewer.tongue import grouped, tr
from reviewer.ui.actions import Actions
from reviewer.ui.alias_line import AliasLine
from reviewer.ui.plain import tip, title
from reviewer.ui.theme import app_icon
from reviewer.ui.widgets import ActionButton, Form, empty, label, set_state


def progress(recent: Recent) -> str:
    """How far a review was when it was last closed; empty when that is not known."""
    if not recent.segments:
        return ""
    return tr("{n} of {all} reviewed", n=grouped(recent.reviewed), all=grouped(recent.segments))


class RecentButton(QPushButton):
    """A review of before; pressed, it tells its path."""

    chosen = Signal(object)

    def __init__(self, recent: Recent, parent: QWidget | None = None) -> None:
        path = Path(recent.record)
        name = recent.title or path.name.removesuffix(".review.json")
        name = tr("Pasted text") if name == "Pasted text" else name
        super().__init__(title(name).replace("&", "&&"), parent)
        self._path = path
        self.setAutoDefault(True)
        self.setProperty("role", "link")
        self.setToolTip(tip(str(path)))
        self.setAccessibleName(
            ", ".join(filter(None, (tr("Go on with {name}", name=name), progress(recent))))
        )
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._path)


class StartScreen(QWidget):
    """Open, drop, paste, or go on with a review of before."""

    path_chosen = Signal(object)
    alias_answered = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._drop.setFixedWidth(560)
        self._alias = AliasLine()
        self._alias.setFixedWidth(560)
        self._alias.hide()
        self._alias.answered.connect(self.alias_answered)
        self._open = ActionButton(actions["open"], tr("Open…"), "main")
        self._tour = ActionButton(actions["tour"], role="link")
        self._recent_title = label(tr("Go on with"), "heading")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._fill_drop(actions)
        below = QWidget()
        below.setFixedWidth(560)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 18, 6, 0)
        column.setSpacing(6)
        self._recent_title.setContentsMargins(7, 0, 0, 0)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        self._all = ActionButton(actions["reviews"], tr("All…"), "link")
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self._alias, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(below, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _fill_drop(self, actions: Actions) -> None:
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(56, 56))
        for widget in (
            picture,
            label(tr("Open an article"), "title"),
            label(tr("Drop a text or Markdown file here, or the record of a review."), "muted"),
        ):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        paste = ActionButton(actions["paste_article"], tr("From clipboard"))
        for button in (self._open, paste):
            button.take_form(Form.KEY)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._tour, 0, Qt.AlignmentFlag.AlignHCenter)

    def ask_alias(self, on: bool) -> None:
        """Ask for the reviewer's name, or ask no more."""
        if on != self._alias.isVisibleTo(self):
            self._alias.setVisible(on)
            self.take_focus()

    def take_focus(self) -> None:
        """Be where the next key is of use: the question for the name, else the last review, else opening."""
        last = self._recent.itemAt(0)
        row = last.widget() if last is not None else None
        button = row.findChild(RecentButton) if row is not None else None
        if self._alias.isVisibleTo(self):
            self._alias.field.setFocus()
        else:
            (button or self._open).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def show_recent(self, reviews: Sequence[Recent]) -> None:
        """Show the reviews of before, the latest first."""
        empty(self._recent)
        for recent in reviews:
            self._recent.addWidget(self._row(recent))
        self._recent_title.setVisible(bool(reviews))
        if self.isVisible():
            self.take_focus()

    def offer_all(self, on: bool) -> None:
        """Offer the list of all reviews of before; where there is none, the tour for who begins."""
        self._all.setVisible(on)
        self._tour.setVisible(not on)

    def _row(self, recent: Recent) -> QWidget:
        button = RecentButton(recent)
        button.chosen.connect(self.path_chosen)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        row.addWidget(label(progress(recent), "muted"))
        return made

    def show_drop(self, over: bool) -> None:
        """Show that something to drop is held over the window."""
        set_state(self._drop, "over", "true" if over else "false")
