"""A window that decides at random, in a process that is going to be killed."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

from crash_model import Log
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from reviewer.ui import keeper
from reviewer.ui.app import make_app
from reviewer.ui.messages import Messages
from reviewer.ui.shell import Shell

WORDS = "the old house — “stood” naïvely; 🙂 he said, in\u00a0rain and 3.5 % of it".split(" ")


class Hand:
    """Does one thing after another in the window, at random."""

    def __init__(self, shell: Shell, article: Path, log: Log, seed: int) -> None:
        self._shell, self._article, self._log = shell, article, log
        self._random = random.Random(seed)
        self._timer = QTimer()
        self._timer.timeout.connect(self._act)
        actions = (
            *("confirm", "accept", "later", "dismiss", "apply_1", "undo", "redo", "restore", "mute", "save"),
            *("next_flag", "next", "previous", "undo", "confirm"),
        )
        triggers: list[Callable[[], object]] = [self._trigger(name) for name in actions]
        self._deeds = [*triggers, self._type, self._type, self._type, self._note, self._walk, self._again]
        self._weights = [4] * len(triggers) + [4, 4, 4, 3, 4, 1]

    def start(self) -> None:
        """Begin, and go on for ever."""
        self._hear()
        self._log.note("open", True)
        self._timer.start(2)

    def _hear(self) -> None:
        opened = self._shell.window.desk.opened_from
        assert opened is not None
        opened.store.on_saved(lambda seq: self._log.note("acked", seq))

    def _act(self) -> None:
        self._random.choices(self._deeds, self._weights)[0]()

    def _trigger(self, name: str) -> Callable[[], object]:
        return lambda: self._shell.window.actions_[name].trigger()

    def _type(self) -> None:
        editor = self._shell.window.pane.editor
        cursor = editor.textCursor()
        cursor.movePosition(
            self._random.choice([QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start])
        )
        editor.setTextCursor(cursor)
        for _ in range(self._random.randint(0, 3)):
            QTest.keyClick(editor, Qt.Key.Key_Backspace)
        editor.insertPlainText(" " + self._random.choice(WORDS))
        self._shell.window.pane.flush()

    def _note(self) -> None:
        desk = self._shell.window.desk
        assert desk.session is not None
        desk.session.add_note(desk.segment, self._random.choice(WORDS))

    def _walk(self) -> None:
        desk = self._shell.window.desk
        assert desk.session is not None
        desk.go(self._random.randrange(len(desk.session.segments)))

    def _again(self) -> None:
        """Close the article and open it again."""
        if self._shell.window.desk.close():
            self._shell.open(self._article)
            self._hear()


def run(article: Path, log: Log, seed: int) -> None:
    """Open the window on the article and work until the end comes. Never returns."""
    keeper.IDLE_LOOK_MS = 50
    log.listen()
    app = make_app()
    messages = Messages()
    sys.excepthook = lambda kind, error, trace: (log.note("raised", repr(error)), os._exit(71))
    shell = Shell(app, messages)
    shell.window.show()
    shell.open(article)
    hand = Hand(shell, article, log, seed)
    hand.start()
    app.exec()
