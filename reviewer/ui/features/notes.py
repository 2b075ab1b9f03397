"""Notes and questions of the segment, as a tab under the flags."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.core.model import NoteKind, Span
from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.note_pane import NotePane


class Notes(Feature):
    """Shows them for the segment at hand; a note begun and never added is added when the article is closed."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.pane = NotePane()
        room.window.side.add(tr("Notes"), self.pane)
        room.desk.segment_shown.connect(self._refresh)
        room.desk.segments_changed.connect(self._refresh)
        room.desk.note_pointed.connect(self._on_note_pointed)
        room.desk.closing.connect(self._on_closing)
        room.desk.closed.connect(self.pane.forget)
        self.pane.written.connect(self._on_written)
        self.pane.kind_requested.connect(self._on_kind_requested)
        self.pane.removal_requested.connect(self._on_removal_requested)
        self.pane.left.connect(room.window.pane.editor.setFocus)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"note": self._write}

    def _write(self) -> None:
        self.room.window.side.show_tab(self.pane)
        self.pane.field.setFocus()

    def _on_note_pointed(self, note: str, span: Span | None) -> None:
        if note:
            self.room.window.side.show_tab(self.pane)
        self.pane.point_at(note, span)

    def _refresh(self, *told: object) -> None:
        session = self.room.desk.session
        if session is not None:
            notes = session.notes(self.room.desk.segment)
            self.pane.show_notes(self.room.desk.segment, notes)
            title = tr("Notes {n}", n=len(notes)) if notes else tr("Notes")
            self.room.window.side.name_tab(self.pane, title)

    def _on_written(self, text: str, kind: NoteKind) -> None:
        segment = self.pane.segment
        if self.room.deeds.do(lambda session: session.add_note(segment, text, kind)):
            self.pane.accept_written()
            self.room.window.pane.editor.setFocus()

    def _on_kind_requested(self, note: str, kind: NoteKind) -> None:
        self.room.deeds.do(lambda session: session.set_note_kind(note, kind))

    def _on_removal_requested(self, note: str) -> None:
        if self.room.deeds.do(lambda session: session.remove_note(note)):
            self.room.messages.say(tr("The note is removed; Undo brings it back."))

    def _on_closing(self) -> None:
        session = self.room.desk.session
        self.pane.keep_draft()
        if session is None or session.read_only:
            return
        for segment, text in self.pane.drafts.items():
            if segment in session.state.index:
                session.add_note(segment, text)
        self.pane.drafts.clear()
        self.pane.field.clear()
