"""How a session changes: stamping, applying, undo and redo, telling the subscribers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reviewer.core.model import Cell, Change, Edit
from reviewer.services.errors import ReviewerError
from reviewer.services.reading import Reading
from reviewer.services.review_state import State
from reviewer.services.typing_runs import compose, continues, seconds_between
from reviewer.tongue import tr

Subscriber = Callable[[Change], None]


class Changing(Reading):
    """A review with its undo stack and subscribers; ``read_only`` refuses every change.

    ``kind`` of a change: ``do``, ``undo``, ``redo``; ``more`` goes on with the typing of the change before;
    ``time`` and ``flags`` stand outside undo and history.
    """

    def __init__(
        self, state: State, alias: str, record_id: str, created: str, clock: Callable[[], str]
    ) -> None:
        super().__init__(state, alias, record_id, created)
        self.read_only = False
        self._now = clock
        self._undo: list[Change] = []
        self._redo: list[Change] = []
        self._typing = False
        self._subscribers: list[Subscriber] = []

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call ``callback`` after each applied change, undo and redo too; returns what ends it."""
        self._subscribers.append(callback)

        def end() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return end

    def signature(self) -> tuple[str, str]:
        """By whom and when, for a value that is to be put in by ``apply``."""
        return self.alias, self._now()

    def apply(self, change: Change) -> Change:
        """Apply a change made elsewhere as one step of undo; stamped here where it says not who or when.

        Raises:
            ReviewerError: a cell does not hold what the change says it held before; nothing was changed.
        """
        stamped = replace(change, by=change.by or self.alias, at=change.at or self._now(), kind="do")
        self._commit(stamped)
        self._push(stamped, typing=False)
        self._tell(stamped)
        return stamped

    def replay(self, change: Change) -> None:
        """Apply a change read from a journal: as it was stamped, without undo, told to nobody.

        Raises:
            ReviewerError: it does not fit what is there.
        """
        self.state.commit(change)
        if change.kind != "time":
            self.state.remember(change)

    def undo(self) -> Change | None:
        """Take the last change back; returns the change that did it, ``None`` when there is none."""
        if not self._undo:
            return None
        done = self._undo[-1]
        back = self._stamped(done.inverse(), "undo")
        self._commit(back)
        self._redo.append(self._undo.pop())
        self._typing = False
        self._tell(back)
        return back

    def redo(self) -> Change | None:
        """Do again what was last undone; ``None`` when there is nothing."""
        if not self._redo:
            return None
        again = self._stamped(self._redo[-1], "redo")
        self._commit(again)
        self._undo.append(self._redo.pop())
        self._typing = False
        self._tell(again)
        return again

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change to do again."""
        return bool(self._redo)

    @property
    def undo_label(self) -> str:
        """The label of the change that undo would take back; empty when there is none."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """The label of the change that redo would do again; empty when there is none."""
        return self._redo[-1].label if self._redo else ""

    @property
    def undo_segment(self) -> str:
        """The id of the segment that undo would change; empty for the article, or when there is nothing to undo."""
        return self._undo[-1].segment if self._undo else ""

    @property
    def redo_segment(self) -> str:
        """The id of the segment that redo would change; empty for the article, or when there is nothing to redo."""
        return self._redo[-1].segment if self._redo else ""

    def _do(self, edits: Sequence[Edit], label: str, segment: str = "", *, typing: bool = False) -> Change:
        change = self._stamped(Change(tuple(edits), label, segment=segment), "do")
        if typing and self._goes_on(change):
            change = replace(change, kind="more")
        self._commit(change)
        self._push(change, typing)
        self._tell(change)
        return change

    def _aside(self, change: Change) -> Change:
        """Apply what is neither undone nor remembered."""
        self._refuse_if_read_only()
        self.state.commit(change)
        self._tell(change)
        return change

    def _commit(self, change: Change) -> None:
        self._refuse_if_read_only()
        self.state.commit(change)
        self.state.remember(change)

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise ReviewerError(tr("This session is open for reading only; nothing can be changed in it."))

    def _push(self, change: Change, typing: bool) -> None:
        self._redo.clear()
        self._typing = typing
        if change.kind == "more":
            change = compose(self._undo.pop(), change)
        if change.edits:
            self._undo.append(change)
        else:
            self._typing = False

    def _goes_on(self, step: Change) -> bool:
        """Whether this typing belongs to the word that was being typed."""
        if not self._typing or not self._undo:
            return False
        run = self._undo[-1]
        if (run.segment, run.label) != (step.segment, step.label):
            return False
        began, now = _text_edit(run), _text_edit(step)
        if began is None or now is None:
            return False
        pause = seconds_between(run.at, step.at)
        return continues(str(began.before), str(began.after), str(now.after), pause)

    def _stamped(self, change: Change, kind: str) -> Change:
        return replace(change, by=self.alias, at=self._now(), kind=kind, trail="")

    def _tell(self, change: Change) -> None:
        for callback in tuple(self._subscribers):
            callback(change)


def _text_edit(change: Change) -> Edit | None:
    cell = Cell("final", change.segment)
    return next((edit for edit in change.edits if edit.cell == cell), None)
