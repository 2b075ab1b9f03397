"""The commands on a review: each is one deed on the session, then perhaps a step to the next segment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reviewer.core.model import Change, Flag, Verdict
from reviewer.services.deed_names import deed
from reviewer.services.errors import ReviewerError
from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui import navigation
from reviewer.ui.actions import Actions
from reviewer.ui.desk import Desk
from reviewer.ui.messages import Messages


def no_flag(actions: Actions) -> str:
    """What is said when a command needs a flag and none is chosen."""
    return tr("No flag is chosen; {key} goes to the next one.", key=actions.shown("next_flag"))


class Deeds(QObject):
    """What a reviewer can do; refusals are said in one line.

    ``text_revealed`` carries the text before and after a change to look at; ``text_applied`` the code point where
    an applied suggestion ends.
    """

    text_revealed = Signal(object, object)
    text_applied = Signal(int)

    def __init__(
        self, desk: Desk, actions: Actions, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._messages = messages

    def do(self, deed: Callable[[Session], object]) -> bool:
        """Whether ``deed`` was done; what was typed is in the session before."""
        session = self._desk.session
        if session is None:
            return False
        self._desk.leaving.emit()
        try:
            deed(session)
        except ReviewerError as error:
            self._messages.fail(error)
            return False
        return True

    # ---- text and verdict

    def type_text(self, segment: str, text: str) -> None:
        """What was typed becomes the final."""
        session = self._desk.session
        if session is not None:
            try:
                session.set_final(segment, text, merge=True)
            except ReviewerError as error:
                self._messages.fail(error)

    def confirm(self) -> None:
        """Confirm the segment as it stands; go to the next open one."""
        desk = self._desk
        if self.do(lambda session: session.confirm(desk.segment)) and desk.session is not None:
            self._go(navigation.next_open(desk.session, desk.row, desk.rows()))

    def accept(self) -> None:
        """Accept the segment unchanged; go to the next flagged one, or where none is left to the next open."""
        desk = self._desk
        if not self.do(lambda session: session.accept_unchanged(desk.segment)) or desk.session is None:
            return
        row = navigation.next_flagged(desk.session, desk.row, desk.rows())
        if row is None:
            self._messages.say(tr("No flagged segment is left without a verdict."), "good")
            row = navigation.next_open(desk.session, desk.row, desk.rows())
        self._go(row)

    def _go(self, row: int | None) -> None:
        if row is None:
            queue_done = tr("No open segment is left in this queue; Esc in the list shows all segments.")
            all_done = tr(
                "Every segment is reviewed; {key} exports the article.", key=self._actions.shown("export")
            )
            self._messages.say(queue_done if self._desk.filtered else all_done, "good")
        else:
            self._desk.go_round(row)

    def toggle_later(self) -> None:
        """Leave the segment for later, or take that back."""
        desk = self._desk
        if desk.session is not None:
            left = desk.session.verdict(desk.segment) is Verdict.LATER
            verdict = Verdict.UNREVIEWED if left else Verdict.LATER
            self.do(lambda session: session.set_verdict(desk.segment, verdict))

    def restore(self) -> None:
        """Put the delivered text back."""
        segment = self._desk.segment
        self.do(lambda session: session.set_final(segment, session.mt(segment), label="Restore"))

    # ---- flags

    def _flag(self, flag: str) -> Flag | None:
        wanted = flag or self._desk.chosen
        found = next((f for f in self._desk.flags() if f.id == wanted), None)
        if found is None:
            self._messages.say(no_flag(self._actions))
        return found

    def apply(self, flag: str, number: int) -> None:
        """Apply suggestion ``number`` (from 0) of ``flag``; of the chosen one for ""."""
        self._desk.leaving.emit()
        wanted = self._flag(flag)
        if wanted is None:
            return
        if number >= len(wanted.suggestions):
            self._messages.say(tr("The chosen flag has no suggestion {n}.", n=number + 1))
            return
        if self.do(lambda session: session.apply_suggestion(wanted.id, number)):
            self.text_applied.emit(wanted.span.start + len(wanted.suggestions[number]))

    def dismiss(self, flag: str = "") -> None:
        """Dismiss ``flag``; the chosen one for ""."""
        wanted = self._flag(flag)
        if wanted is not None:
            self.do(lambda session: session.dismiss(wanted.id))

    def mute(self, flag: str = "") -> None:
        """Switch off the rule of ``flag``; of the chosen one for ""."""
        wanted = self._flag(flag)
        if wanted is not None and self.do(lambda session: session.mute(wanted.rule)):
            self._messages.say(tr("The rule {rule} is off in this article.", rule=wanted.rule))

    def mute_always(self, flag: str = "") -> None:
        """Switch off the rule of ``flag`` in every article; of the chosen one for ""."""
        wanted = self._flag(flag)
        if wanted is not None and self.do(lambda session: session.mute(wanted.rule, "always")):
            text = tr("The rule {rule} is off in every article; the settings take it back.", rule=wanted.rule)
            self._messages.say(text)

    def reopen(self, flag: str) -> None:
        """Take a dismissal back."""
        self.do(lambda session: session.reopen(flag))

    def unmute(self, rule: str) -> None:
        """Switch a rule on again."""
        self.do(lambda session: session.unmute(rule))

    def set_language(self, which: str, code: str) -> None:
        """Overrule a language; an empty code is unknown."""
        self.do(lambda session: session.set_language(which, code or None))

    # ---- undo

    def undo(self) -> None:
        """Take the last change back and show where it was."""
        change = self._travel(Session.undo, tr("There is nothing to undo."))
        if change is not None:
            self._messages.say(tr("Undo: {deed}.", deed=deed(change.label)))
            self._reveal(change)

    def redo(self) -> None:
        """Do the last undone change again and show where it was."""
        change = self._travel(Session.redo, tr("There is nothing to redo."))
        if change is not None:
            self._messages.say(tr("Redo: {deed}.", deed=deed(change.label)))
            self._reveal(change)

    def _travel(self, way: Callable[[Session], Change | None], nothing: str) -> Change | None:
        """The change that was taken back or done again; where there was ``nothing`` to, that is said."""
        done: list[Change | None] = []
        if not self.do(lambda session: done.append(way(session))):
            return None
        if done[0] is None:
            self._messages.say(nothing)
        return done[0]

    def _reveal(self, change: Change) -> None:
        """Go where ``change`` was; a change of the text is shown selected."""
        desk = self._desk
        session = desk.session
        if session is None or not change.segment:
            return
        row = session.index_of(change.segment)
        if row != desk.row:
            desk.go(row)
        for edit in change.edits:
            if edit.cell.kind == "final":
                mt = session.mt(change.segment)
                self.text_revealed.emit(edit.before or mt, edit.after or mt)
