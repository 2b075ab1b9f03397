"""Opens articles beside the window: a long one takes seconds to read, cut and write its first record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from reviewer.core.languages import let_go
from reviewer.core.model import Article
from reviewer.services.review import Session
from reviewer.ui.beginning import beginning, beginning_of_record
from reviewer.ui.opening import Look, Opened, Wish, open_path

AT_ONCE = 200_000
"""Bytes up to which an article or record is opened without a detour: that takes less than a glance."""


class Opener(QObject):
    """One opening at a time; ``opened`` or ``failed`` comes for the last one asked for, at once for a small file.

    Of a long article or record ``begun`` comes before, with a session on its beginning that is there to be read only.
    """

    begun = Signal(object)
    opened = Signal(object, object)
    failed = Signal(object, object)
    _answered = Signal(object, object)
    _looked = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._latest: Wish | None = None
        self._answered.connect(self._on_answered)
        self._looked.connect(self._on_looked)

    @property
    def busy(self) -> bool:
        """Whether an article is still to come."""
        return self._latest is not None

    def open(self, wish: Wish) -> None:
        """Open as wished; an opening under way before is given up."""
        self._latest = wish
        if _size(wish.path) <= AT_ONCE:
            self._on_answered(wish, _tried(wish))
            return

        def work() -> None:
            self._answered.emit(wish, _tried(wish, look))

        def look(begun: Article | Path) -> None:
            session = beginning_of_record(begun) if isinstance(begun, Path) else beginning(begun)
            if session is not None:
                self._looked.emit(wish, session)

        self._pool.start(work)

    def give_up(self) -> None:
        """Let go of what is being opened, when it comes."""
        self._latest = None

    def close(self) -> None:
        """Give up and wait for the worker; what it opened is let go."""
        self.give_up()
        self._pool.waitForDone(60_000)

    def _on_looked(self, wish: Wish, session: Session) -> None:
        if wish is self._latest:
            self.begun.emit(session)

    def _on_answered(self, wish: Wish, answer: object) -> None:
        if wish is not self._latest:
            if isinstance(answer, Opened):
                answer.store.close(give_up=True)
            return
        self._latest = None
        if isinstance(answer, Opened):
            self.opened.emit(answer, wish)
        else:
            self.failed.emit(answer, wish)


def _tried(wish: Wish, look: Look = lambda begun: None) -> object:
    """What was opened, or why it was not."""
    try:
        return open_path(wish, look)
    except Exception as error:  # said in the window's thread, as any other
        return error
    finally:
        let_go()  # articles are not opened often


def _size(path: Path) -> int:
    """Bytes of the file; 0 where they cannot be told, for opening says what is wrong."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
