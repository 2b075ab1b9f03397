"""Small deeds on the segment at hand: the case of letters, the source put in, the verdict taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.core.casing import next_case
from reviewer.core.model import Span, Verdict
from reviewer.core.tokens import tokenize
from reviewer.services.source_text import source_of, sure_sources
from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature


class Retouching(Feature):
    """Each is one step of undo."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "change_case": self._change_case,
            "put_source": self._put_source,
            "unreview": self._unreview,
        }

    def _change_case(self) -> None:
        """Of the selected words, else of the word at the cursor; they stay selected, so that the key can go on."""
        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        segment, here = self.room.desk.segment, self.room.window.pane.selection()
        text = session.final(segment)
        span = here if here.start < here.end else _word_at(text, here.start)
        words = next_case(span.cut(text)) if span is not None else ""
        if span is None or words == span.cut(text):
            self.room.messages.say(tr("Select the words first, or put the cursor on one."))
            return
        changed = text[: span.start] + words + text[span.end :]
        if self.room.deeds.do(lambda session: session.set_final(segment, changed, label="Change case")):
            self.room.window.pane.select_span(span)

    def _put_source(self) -> None:
        """The text of the source in the place of the segment's."""
        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        segment = self.room.desk.segment
        words = sure_sources(session).get(segment)
        if source_of(session) is None:
            self.room.messages.say(tr("No source text is linked; File, “Link a source text…” opens one."))
        elif words is None:
            self.room.messages.say(tr("No sentence of the source is surely this segment's."))
        elif self.room.deeds.do(lambda session: session.set_final(segment, words, label="Put in the source")):
            self.room.window.pane.editor.setFocus()

    def _unreview(self) -> None:
        """The segment is open again, whatever was decided of it."""
        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        segment = self.room.desk.segment
        if session.verdict(segment) is Verdict.UNREVIEWED:
            self.room.messages.say(tr("The segment has no verdict."))
            return
        self.room.deeds.do(lambda session: session.set_verdict(segment, Verdict.UNREVIEWED))


def _word_at(text: str, point: int) -> Span | None:
    found = (t for t in tokenize(text) if t.word and t.start <= point <= t.end)
    return next((Span(t.start, t.end) for t in found), None)
