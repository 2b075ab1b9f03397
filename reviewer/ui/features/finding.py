"""Find and replace: a bar over the segment, every hit shaded, all of it searched in slices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import QTimer

from reviewer.core.model import Change, Span
from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Hit
from reviewer.services.searching import Search
from reviewer.tongue import grouped, tr
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.find_bar import FindBar
from reviewer.ui.positions import Shown
from reviewer.ui.replacing import Replacer
from reviewer.ui.theme import Theme, load

SLICE_S = 0.008
"""How long the search may go on before the window may breathe."""
STEP = 20
"""Segments looked at between two looks at the clock."""
TYPING_MS = 120
"""How long one must not type before the search goes to a place."""
LONGEST_SELECTION = 200
MANY = 200
"""Changed segments from which on the search begins anew, in slices."""


class Finding(Feature):
    """The bar and its commands.

    The place that is gone to is the first at or after the *anchor*: where one was when the search began, then the
    last place gone to.
    """

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.bar = FindBar()
        self._search: Search | None = None
        self._current: Hit | None = None
        self._anchor = (0, 0)
        self._wants_place = self._wants_preview = False
        self._theme = load("light")
        self._replacer = Replacer(room.window, room.messages)
        self._replacer.refused.connect(self.bar.show_error)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._look)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._begin)
        room.window.centre.add_above(self.bar)
        self._connect()

    def _connect(self) -> None:
        self.bar.query_changed.connect(self._on_query_changed)
        self.bar.step_requested.connect(self._step_in_bar)
        self.bar.replace_requested.connect(self._replace)
        self.bar.all_requested.connect(self._ask_all)
        self.bar.left.connect(self._leave)
        desk = self.room.desk
        desk.session_changed.connect(self._on_session_changed)
        desk.segments_changed.connect(self._show)
        desk.segment_shown.connect(self._show)
        desk.closed.connect(self._on_closed)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": partial(self._open, False),
            "replace": partial(self._open, True),
            "find_next": partial(self._step, 1),
            "find_previous": partial(self._step, -1),
        }

    def dress(self, theme: Theme, zoom: int) -> None:
        self._theme = theme
        self._show()

    # ---- opening and leaving

    def _open(self, replacing: bool) -> None:
        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        self.room.window.pages.turn_to_review()
        here = self.room.window.pane.selection()
        selected = here.cut(session.final(self.room.desk.segment))
        self._anchor = (self.room.desk.row, here.start)
        self.bar.field.remember(self.room.remembered.now.searches)
        self.bar.open(selected if len(selected) <= LONGEST_SELECTION else "", replacing)
        self._begin()

    def _leave(self) -> None:
        """Close the bar; the place that was gone to stays selected."""
        self._remember()
        self.bar.hide()
        self._stop()
        self.room.window.pane.editor.setFocus()

    def _stop(self) -> None:
        self._slices.stop()
        self._typing.stop()
        self._replacer.forget()
        self._search = self._current = None
        self._wants_place = self._wants_preview = False
        self._show()

    def _on_closed(self) -> None:
        self.bar.hide()
        self._stop()

    def _remember(self) -> None:
        text = self.bar.field.text()
        if text and (not self.room.remembered.now.searches or self.room.remembered.now.searches[0] != text):
            self.room.remembered.update(lambda settings: settings.with_search(text))
            self.bar.field.remember(self.room.remembered.now.searches)

    # ---- searching

    def _on_query_changed(self) -> None:
        if not self.bar.isHidden():
            self._typing.start()

    def _begin(self) -> None:
        """Search for what the bar says, from the anchor on."""
        self._typing.stop()
        session = self.room.desk.session
        self._search = self._current = None
        self._slices.stop()
        self._replacer.forget()
        query = self.bar.query()
        error = ""
        if session is not None and query.text:
            try:
                self._search = Search(session, query, self._anchor[0])
            except ReviewerError as refused:
                error = str(refused)
        self.bar.show_error(error)
        self._wants_place, self._wants_preview = self._search is not None, False
        self._show()
        self._look()

    def _look(self) -> None:
        """The next slice of the search."""
        search = self._search
        if search is None:
            self._slices.stop()
            self._show()
            return
        until = monotonic() + SLICE_S
        search.look(STEP)
        while not search.done and monotonic() < until:
            search.look(STEP)
        if self._wants_place:
            self._go(search.following(*self._anchor))
        if not search.done:
            self._show_count()
            if not self._slices.isActive():
                self._slices.start()
            return
        self._slices.stop()
        self._wants_place = False
        if self._wants_preview:
            self._preview()
        self._show()

    def _on_session_changed(self, change: Change) -> None:
        if self._search is None:
            return
        kinds = {edit.cell.kind for edit in change.edits}
        if "segment" in kinds:
            self._begin()
        elif kinds & {"final", "note"}:
            changed = {edit.cell.id for edit in change.edits if edit.cell.kind == "final"}
            changed |= {change.segment} - {""}
            if len(changed) > MANY:
                self._search.refresh(None)
                self._slices.start()
            else:
                self._search.refresh(changed)

    # ---- going

    def _go(self, hit: Hit | None) -> None:
        """Go to ``hit``; who types in the bar goes on typing there."""
        session = self.room.desk.session
        if hit is None or session is None:
            return
        self._wants_place = False
        self._current = hit
        row = session.index_of(hit.segment)
        start = hit.span.start if hit.in_final else 0
        self._anchor = (row, start)
        with self.bar.keeping_focus():
            if row != self.room.desk.row:
                self.room.desk.go(row)
            if hit.in_final:
                self.room.window.pane.select_span(hit.span)
            self.room.desk.note_pointed.emit(hit.note, hit.span)
        self._show()

    def _step(self, step: int) -> None:
        """Find next and previous; with the bar closed, what was looked for last."""
        if self.bar.isHidden():
            last = self.bar.field.text() or next(iter(self.room.remembered.now.searches), "")
            self._open(False)
            if last and not self.room.window.pane.selection().cut(self._final()):
                self.bar.field.setText(last)
                self._begin()
            return
        self._step_in_bar(step)

    def _step_in_bar(self, step: int) -> None:
        self._remember()
        if self._typing.isActive():
            self._begin()
            return
        search = self._search
        if search is None:
            return
        here = self.room.window.pane.selection()
        row = self.room.desk.row
        current = self._current
        if current is not None and self._is_at(current, row, here):
            self._go(search.after(current) if step > 0 else search.before(current))
        elif step > 0:
            self._go(search.following(row, here.end))
        else:
            self._go(search.preceding(row, here.start))

    def _is_at(self, hit: Hit, row: int, here: Span) -> bool:
        """Whether one is still where the search went last."""
        session = self.room.desk.session
        return (
            session is not None
            and row == session.index_of(hit.segment)
            and (not hit.in_final or hit.span == here)
        )

    def _final(self) -> str:
        session = self.room.desk.session
        return session.final(self.room.desk.segment) if session is not None else ""

    # ---- showing

    def _show(self) -> None:
        """Shade the hits in the editor and the list, and say how many there are."""
        window, search = self.room.window, self._search
        session = self.room.desk.session
        window.list.show_found(self._in_row if search is not None else None)
        if session is None:
            return
        hits = [hit for hit in search.hits(self.room.desk.row) if hit.in_final] if search is not None else []
        current = hits.index(self._current) if self._current in hits else -1
        window.pane.show_found([hit.span for hit in hits], current)
        self._show_count()

    def _show_count(self) -> None:
        session = self.room.desk.session
        found = self._search is not None and self._search.total > 0
        self.bar.show_count(self._words(), found and session is not None and not session.read_only)

    def _in_row(self, row: int) -> Sequence[tuple[int, int]]:
        search, session = self._search, self.room.desk.session
        if search is None or session is None:
            return ()
        hits = [hit for hit in search.hits(row) if hit.in_final]
        if not hits:
            return ()
        shown = Shown(session.final(hits[0].segment))
        return [shown.span_units(hit.span) for hit in hits]

    def _words(self) -> str:
        search = self._search
        if search is None:
            return ""
        if not search.done:
            return tr("{many} so far…", many=grouped(search.total))
        if not search.total:
            return tr("Not found")
        which = search.number(self._current) if self._current is not None else 0
        if not which:
            return grouped(search.total)
        words = tr("{which} of {many}", which=grouped(which), many=grouped(search.total))
        return words + self._where()

    def _where(self) -> str:
        """Where the current hit stands when that is not the text itself."""
        hit = self._current
        if hit is None or hit.in_final:
            return ""
        return " · " + (tr("in a note") if hit.note else tr("in the text as delivered"))

    # ---- replacing

    def _replace(self) -> None:
        """Replace the hit gone to, and go to the next."""
        session, search, hit = self.room.desk.session, self._search, self._current
        if session is None or search is None:
            return
        here = self.room.window.pane.selection()
        if hit is None or not hit.in_final or not self._is_at(hit, self.room.desk.row, here):
            self._step_in_bar(1)
            return
        self.room.desk.leaving.emit()
        template = self.bar.instead.text()
        end = self._replacer.replace(session, hit, template, search.query.expression)
        if end is not None:
            self._current = None
            self._remember()
            self._go(search.following(session.index_of(hit.segment), end))
            self._show()

    def _ask_all(self) -> None:
        """Show all that would be changed, once all of it is found."""
        if self._typing.isActive():
            self._begin()
        if self._search is None:
            return
        self._remember()
        self.room.desk.leaving.emit()
        self._wants_preview = True
        if self._search.done:
            self._preview()

    def _preview(self) -> None:
        self._wants_preview = False
        session = self.room.desk.session
        if session is not None and self._search is not None:
            self._replacer.ask(session, self._search, self.bar.instead.text(), self._theme)
