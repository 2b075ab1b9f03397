"""A tour of five minutes: what to do next stands above the segment, and goes on when it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reviewer import res
from reviewer.services.errors import ReviewerError
from reviewer.services.settings import own_folder
from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.widgets import label


@dataclass(frozen=True)
class Step:
    """What is said, and the commands any of which, triggered, means that it was done; none for only reading."""

    text: str
    done: tuple[str, ...] = ()


def steps(key: Callable[[str], str]) -> tuple[Step, ...]:
    """The steps; ``key`` gives the key of a command as it is now."""
    apply = ("apply_1", "apply_2", "apply_3")
    left_right = tr(
        "At the left the article, in the middle the sentence you work on, at the right its flags."
    )
    accept = tr("{key} leaves a sentence that was right as it came.", key=key("accept"))
    palette = tr("{key} finds any command by a few letters.", key=key("palette"))
    end = tr(
        "{key} writes the corrected article. That is all; {all} shows every key.",
        key=key("export"),
        all=key("keys"),
    )
    return (
        Step(left_right),
        Step(tr("{key} goes to the next flag.", key=key("next_flag")), ("next_flag",)),
        Step(tr("{key} puts the first suggestion in its place.", key=key("apply_1")), apply),
        Step(tr("Changed your mind? {key} takes anything back.", key=key("undo")), ("undo",)),
        Step(tr("{key} dismisses a flag that is mistaken here.", key=key("dismiss")), ("dismiss",)),
        Step(tr("Type into the sentence as you like; what you type is kept at once.")),
        Step(
            tr("{key} confirms the sentence and goes to the next open one.", key=key("confirm")), ("confirm",)
        ),
        Step(accept, ("accept",)),
        Step(tr("{key} marks a sentence to come back to.", key=key("later")), ("later",)),
        Step(palette, ("palette",)),
        Step(end, ("export", "keys")),
    )


class TourBar(QFrame):
    """One step, and buttons to go on, back, and away."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.text, self.place = label("", wrap=True), label("", "muted")
        self.back, self.on, self.leave = (
            QPushButton(t) for t in (tr("Back"), tr("Next"), tr("Leave the tour"))
        )
        self.on.setProperty("role", "main")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self.place)
        row.addWidget(self.text, 1)
        for button in (self.back, self.on, self.leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.leave.clicked.connect(self.left)
        self.hide()

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show the step with this number, from 0."""
        self.place.setText(tr("{n} of {all}", n=number + 1, all=count))
        self.text.setText(step.text)
        self.back.setEnabled(number > 0)
        self.on.setText(tr("Done") if number == count - 1 else tr("Next"))
        self.show()

    def _on_back(self) -> None:
        self.stepped.emit(-1)

    def _on_on(self) -> None:
        self.stepped.emit(1)


class Tour(Feature):
    """Opens a fresh copy of the tour's article in the person's own folder, and leads through it."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.bar = TourBar(room.window)
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        room.window.centre.add_above(self.bar)
        self.bar.stepped.connect(self._step)
        self.bar.left.connect(self._leave)
        room.desk.closed.connect(self._leave)
        for action in sorted({command for step in steps(str) for command in step.done}):
            room.window.actions_[action].triggered.connect(self._on_triggered)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"tour": self._start}

    def _start(self) -> None:
        try:
            article = fresh_article()
        except (ReviewerError, OSError) as error:
            self.room.messages.fail(error)
            return
        self.room.window.dropped.emit(str(article))
        opened = self.room.desk.opened_from
        if opened is not None and opened.article == article:
            self._steps, self._at = steps(self._key), 0
            self._show()

    def _key(self, action: str) -> str:
        return self.room.window.actions_.shown(action)

    def _step(self, by: int) -> None:
        self._at += by
        if 0 <= self._at < len(self._steps):
            self._show()
        else:
            self._leave()

    def _show(self) -> None:
        self.bar.show_step(self._steps[self._at], self._at, len(self._steps))

    def _leave(self) -> None:
        self._steps = ()
        self.bar.hide()

    def _on_triggered(self) -> None:
        """Go on when what a step says was done; one that is only read is passed with the step after it."""
        if not self._steps:
            return
        by = 1 if self._steps[self._at].done else 2
        if self.sender().objectName() in self._steps[self._at + by - 1].done:
            self._step(by)


def fresh_article() -> Path:
    """The tour's article in a folder of its own, without the decisions of a tour before.

    Raises:
        ReviewerError, OSError: it cannot be written there.
    """
    folder = own_folder() / "tour"
    number = 1
    while (folder / f"tour-{number}").exists():
        number += 1
    place = folder / f"tour-{number}"
    place.mkdir(parents=True)
    article = place / "tour.txt"
    article.write_bytes(res.data("help/tour.txt"))
    return article
