"""What helps to decide on a flag: a look at a suggestion before it is applied, and why words are flagged or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reviewer.core.model import Flag, Span
from reviewer.core.tokens import tokenize
from reviewer.services.source_text import sure_sources
from reviewer.tongue import tr
from reviewer.ui.deeds import no_flag
from reviewer.ui.features.feature import Feature


class Deciding(Feature):
    """Its commands; none touches the session."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "preview": self._look_at_next,
            "select_flagged": self._select_flagged,
            "why": self._ask_why,
        }

    def _chosen(self) -> Flag | None:
        """The chosen flag of the text as it is typed; that there is none is said."""
        desk = self.room.desk
        if desk.session is None:
            return None
        desk.leaving.emit()
        chosen = next((flag for flag in desk.flags() if flag.id == desk.chosen), None)
        if chosen is None:
            self.room.messages.say(no_flag(self.room.window.actions_))
        return chosen

    def _select_flagged(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.room.window.pane.select_span(chosen.span)

    def _look_at_next(self) -> None:
        """Show the sentence with the next suggestion of the chosen flag in it, after the last with the first."""
        chosen = self._chosen()
        if chosen is None:
            return
        if not chosen.suggestions:
            self.room.messages.say(tr("The chosen flag has no suggestion; type the correction."))
        else:
            self.room.window.flags.look_at_next(chosen.id)

    def _ask_why(self) -> None:
        """Explain the selected words; without a selection those of the chosen flag, or the word at the cursor."""
        from reviewer.services.explaining import explain_words
        from reviewer.ui.dialogs.why import WhyDialog

        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        segment = self.room.desk.segment
        span = self._words(session.final(segment))
        if span is None:
            self.room.messages.say(tr("Select the words first, or put the cursor on one."))
            return
        always = self.room.remembered.now.muted_rules
        told = explain_words(session, segment, span, always, sure_sources(session).get(segment))
        dialog = WhyDialog(told, self.room.desk.own_flags(segment), self.room.window)
        dialog.flag_chosen.connect(self._go_to_flag)
        dialog.open()

    def _words(self, text: str) -> Span | None:
        here = self.room.window.pane.selection()
        if here.cut(text).strip():
            return here
        desk = self.room.desk
        for flag in desk.flags():
            if flag.id == desk.chosen and flag.span.start <= here.start <= flag.span.end:
                return flag.span
        for token in tokenize(text):
            if token.word and token.start <= here.start <= token.end:
                return Span(token.start, token.end)
        return None

    def _go_to_flag(self, flag: str) -> None:
        self.room.desk.choose_flag(flag)
        self.room.window.pane.go_to_flag(flag)
