"""The article as it reads, as a page of its own; the sentence at hand is the segment at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer

from reviewer.core.differences import word_diff
from reviewer.core.model import Span
from reviewer.services.flowing import flowing
from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.reading_page import ReadingPage, Spot
from reviewer.ui.theme import Theme
from reviewer.ui.wording import right_to_left

SETTLE_MS = 60
"""How long after a change the page is made anew."""


class ReadThrough(Feature):
    """Turns to the page and back; every command on a segment works on the sentence at hand meanwhile."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.page = ReadingPage(room.window)
        self.page.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self._refresh)
        self.page.sentence_chosen.connect(self._on_chosen)
        self.page.sentence_wanted.connect(self._on_wanted)
        self.page.left.connect(self._leave)
        room.desk.segment_shown.connect(self._follow)
        room.desk.segments_changed.connect(self._on_segments_changed)
        room.desk.flags_taken.connect(self._on_segments_changed)
        room.desk.closed.connect(self.page.forget)
        room.window.pages.currentChanged.connect(self._on_turned)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"read_through": self._toggle}

    def dress(self, theme: Theme, zoom: int) -> None:
        self.page.dress(theme, zoom)

    def _toggle(self) -> None:
        if self._shown():
            self._leave()
            return
        self.room.desk.leaving.emit()
        self.room.window.pages.turn_to(self.page)
        self._refresh()
        self.page.choose(self.room.desk.segment)
        self.page.setFocus()
        self.room.messages.say(_hint())

    def _shown(self) -> bool:
        return self.room.window.pages.currentWidget() is self.page

    def _leave(self) -> None:
        self.room.window.pages.turn_to_review()
        self.room.window.pane.editor.setFocus()

    def _on_turned(self, place: int) -> None:
        self.room.window.actions_["read_through"].setChecked(self._shown())
        if not self._shown():
            self.room.messages.take_back(_hint())

    def _on_segments_changed(self, segments: object) -> None:
        """Flags come in many small parts; the page is made anew when they have come."""
        if self._shown():
            self._later.start()

    def _refresh(self) -> None:
        session = self.room.desk.session
        if session is not None and self._shown():
            self.page.show_article(flowing(session), right_to_left(session.target.code))
            self.page.set_spots(spots(session))

    def _follow(self, row: int) -> None:
        if self._shown() and self.page.sentence() != self.room.desk.segment:
            self.page.choose(self.room.desk.segment)
            self.page.setFocus()

    def _on_chosen(self, segment: str) -> None:
        session = self.room.desk.session
        if session is not None and segment != self.room.desk.segment:
            self.room.desk.go(session.index_of(segment))

    def _on_wanted(self, segment: str) -> None:
        self._leave()
        self._on_chosen(segment)


def _hint() -> str:
    return tr("Arrows go by sentence, Enter decides it, Esc returns.")


def spots(session: Session) -> dict[str, tuple[Spot, ...]]:
    """What there is to see in each segment: open flags, and words that were corrected."""
    found: dict[str, tuple[Spot, ...]] = {}
    for segment in session.segments:
        flags = [Spot(flag.span, flag.severity) for flag in session.open_flags(segment.id)]
        if session.edited(segment.id):
            flags += [Spot(span, None) for span in _changed(session, segment.id)]
        if flags:
            found[segment.id] = tuple(flags)
    return found


def _changed(session: Session, segment: str) -> list[Span]:
    ops = word_diff(session.mt(segment), session.final(segment))
    return [op.after for op in ops if op.kind != "equal" and op.after.start < op.after.end]
