"""Who is who, as a tab under the flags: read beside the window, settled by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal

from reviewer.core.cast_words import Gender
from reviewer.core.model import Span
from reviewer.services.castings import join, part, settle, settled
from reviewer.services.people import LANGUAGES, People, Somebody
from reviewer.services.prose import prose_of
from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui.dialogs.pick import PickDialog
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.people_pane import PeoplePane
from reviewer.ui.theme import Theme


class PeopleReader(QObject):
    """Reads the people of a session in a thread of its own; of several wishes the last one is answered."""

    read = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._people = People()
        self._stop = Event()

    def request(self, session: Session) -> None:
        """Read ``session`` as it is now; ``read`` tells the session and its people."""
        self._stop.set()
        stop = self._stop = Event()
        article, cut, told = session.article, session.segmentation, settled(session)
        finals, gaps = session.finals(), session.gaps()

        def work() -> None:
            prose = prose_of(article, cut, finals, gaps)
            people = self._people.read(prose, told, stop.is_set)
            if not stop.is_set():
                self.read.emit(session, people)

        self._pool.start(work)

    def close(self) -> None:
        """Wait for the thread, which answers no more."""
        self._stop.set()
        self._pool.waitForDone(10_000)


class WhoIsWho(Feature):
    """The tab and its commands; people are read while it is looked at, once the checks have answered."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.pane = PeoplePane()
        self._reader = PeopleReader(self)
        self._stale = True
        room.window.side.add(tr("Who is who"), self.pane)
        room.window.side.tab_shown.connect(self._on_tab_shown)
        room.desk.opened.connect(self._on_stale)
        room.desk.checking_changed.connect(self._on_stale)
        room.desk.closing.connect(self._reader.close)
        self._reader.read.connect(self._on_read)
        self.pane.place_chosen.connect(self._go)
        self.pane.settled.connect(self._settle)
        self.pane.join_requested.connect(self._ask_same)
        self.pane.part_requested.connect(self._part)
        self.pane.left.connect(room.window.pane.editor.setFocus)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "people": self._show,
            "person_woman": partial(self._settle_chosen, Gender.FEMALE),
            "person_man": partial(self._settle_chosen, Gender.MALE),
            "person_untold": partial(self._settle_chosen, Gender.UNKNOWN),
            "person_by_text": partial(self._settle_chosen, None),
            "person_same": self._ask_same,
            "person_apart": self._part,
        }

    def dress(self, theme: Theme, zoom: int) -> None:
        self.pane.dress(theme)

    # ---- reading

    def _show(self) -> None:
        self.room.window.side.show_tab(self.pane)
        self._refresh()
        self.pane.take_focus()

    def _on_tab_shown(self, tab: object) -> None:
        if tab is self.pane:
            self._refresh()

    def _on_stale(self) -> None:
        if not self.room.desk.checking:
            self._stale = True
            self._refresh()

    def _refresh(self) -> None:
        session = self.room.desk.session
        if session is None or not self._stale or not self.pane.isVisible():
            return
        if session.target.code not in LANGUAGES:
            self._stale = False
            self.pane.show_people((), {})
            self.pane.say(tr("People are recognised in English articles only."))
        elif not self.room.desk.checking:
            self._stale = False
            self._reader.request(session)

    def _on_read(self, session: Session, people: tuple[Somebody, ...]) -> None:
        if session is not self.room.desk.session:
            return
        self.pane.say("" if people else tr("The article names nobody."))
        self.pane.show_people(people, session.rows)

    # ---- going and settling

    def _go(self, segment: str, span: Span) -> None:
        session = self.room.desk.session
        if session is not None and segment in session.state.index:
            self.room.desk.go(session.index_of(segment))
            self.room.window.pane.select_span(span)

    def _settle_chosen(self, gender: Gender | None) -> None:
        if self.pane.chosen():
            self._settle(self.pane.chosen(), gender)
        else:
            self._say_nobody()

    def _say_nobody(self) -> None:
        self.room.messages.say(tr("Choose a person in “Who is who” first."))

    def _settle(self, name: str, gender: Gender | None) -> None:
        self.room.deeds.do(lambda session: settle(session, name, gender))

    def _ask_same(self) -> None:
        """Ask who the chosen person is."""
        name = self.pane.chosen()
        others = [somebody.name for somebody in self.pane.people() if somebody.name != name]
        if not name or not others:
            self._say_nobody()
            return
        text = tr("{name} is the same person as", name=name)
        dialog = PickDialog(tr("One person"), text, others, tr("One person"), self.room.window)
        dialog.picked.connect(partial(self._join, name))
        dialog.open()

    def _join(self, name: str, other: str) -> None:
        if self.room.deeds.do(lambda session: join(session, name, other)):
            self.pane.expect(other)
            words = tr("{name} and {other} are one person; Undo takes it back.", name=name, other=other)
            self.room.messages.say(words, "good")

    def _part(self) -> None:
        names = self.pane.joined()
        if not names:
            self.room.messages.say(tr("No name was said to be the chosen person's too."))
        elif self.room.deeds.do(lambda session: part(session, names)):
            self.pane.expect(names[0])
            self.room.messages.say(tr("{names}: a person again.", names=", ".join(names)), "good")
