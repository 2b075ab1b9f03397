"""Reviews joined: conflicts shown side by side and decided, another review merged in, decisions without a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from reviewer.core.leftover import Conflict
from reviewer.core.model import Cell
from reviewer.services.errors import ReviewerError
from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui.conflict_bar import ConflictBar
from reviewer.ui.dialogs.unplaced import UnplacedDialog
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.features.merging import merge
from reviewer.ui.theme import Theme
from reviewer.ui.wording import visible


class Joining(Feature):
    """The bar over the segment, and the commands that decide what it shows."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.bar = ConflictBar(room.window.actions_)
        self._shown = ""
        room.window.centre.add_above(self.bar)
        desk = room.desk
        desk.segment_shown.connect(self._on_segment_shown)
        desk.session_changed.connect(self._refresh)
        desk.closed.connect(self._on_closed)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "next_conflict": self._next,
            "take_first": self._take_first,
            "take_second": self._take_second,
            "keep_own": self._keep_own,
            "merge_review": self._ask_merge,
            "unplaced": self._show_unplaced,
        }

    def dress(self, theme: Theme, zoom: int) -> None:
        self.bar.dress(theme, zoom)

    # ---- what is shown

    def _on_closed(self) -> None:
        self._shown = ""
        self.bar.show_conflict(None)

    def _on_segment_shown(self, row: int) -> None:
        self._shown = ""
        self._refresh()

    def _conflict(self) -> Conflict | None:
        """The conflict shown: the one gone to, else that of the segment at hand."""
        session = self.room.desk.session
        if session is None:
            return None
        here = self.room.desk.segment
        return next(
            (c for c in session.conflicts if c.id == self._shown or (not self._shown and c.segment == here)),
            None,
        )

    def _refresh(self, *told: object) -> None:
        session, conflict = self.room.desk.session, self._conflict()
        if session is None or conflict is None:
            self._shown = ""
            conflict = self._conflict()
        if session is None or conflict is None:
            self.bar.show_conflict(None)
            return
        number = session.conflicts.index(conflict) + 1
        where = tr("Two answers") if conflict.segment else tr("Two answers for the whole article")
        title = tr("{what}: conflict {n} of {all}", what=where, n=number, all=len(session.conflicts))
        self.bar.show_conflict(conflict, title, _gaps(session, conflict))

    def _next(self) -> None:
        """Go to the conflict after the one shown, from the last to the first."""
        session = self.room.desk.session
        if session is None:
            return
        conflicts = session.conflicts
        if not conflicts:
            self.room.messages.say(tr("There is no conflict to decide."), "good")
            return
        shown, here = self._conflict(), self.room.desk.row
        if shown is not None:
            following = conflicts[(conflicts.index(shown) + 1) % len(conflicts)]
        else:
            after = (c for c in conflicts if c.segment and session.index_of(c.segment) > here)
            following = next(after, conflicts[0])
        if following.segment:
            self.room.desk.go(session.index_of(following.segment))
        self._shown = following.id
        self._refresh()

    # ---- deciding

    def _decide(self, deed: Callable[[Session, Conflict], object]) -> None:
        desk, conflict = self.room.desk, self._conflict()
        if desk.session is None:
            return
        if conflict is None:
            key = self.room.window.actions_.shown("next_conflict")
            self.room.messages.say(tr("There is no conflict here; {key} goes to the next.", key=key))
            return
        desk.leaving.emit()
        try:
            deed(desk.session, conflict)
        except ReviewerError as error:
            self.room.messages.fail(error)
            return
        left = len(desk.session.conflicts)
        words = tr("Decided; conflicts left: {n}.", n=left) if left else tr("Every conflict is decided.")
        self.room.messages.say(words, "good")

    def _take_first(self) -> None:
        self._decide(lambda session, conflict: session.take_side(conflict.id, "a"))

    def _take_second(self) -> None:
        self._decide(lambda session, conflict: session.take_side(conflict.id, "b"))

    def _keep_own(self) -> None:
        """The text as it stands in the editor is the answer."""
        self._decide(
            lambda session, conflict: session.write_third(
                conflict.id, session.final(conflict.segment) if conflict.segment else ""
            )
        )

    # ---- merging

    def _ask_merge(self) -> None:
        opened = self.room.desk.opened_from
        if opened is None:
            return
        dialog = QFileDialog(
            self.room.window,
            tr("Merge another review of this article"),
            str(opened.record.parent),
            tr("Records (*.review.json)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.merge)
        dialog.open()

    def merge(self, path: str) -> None:
        """Join the review at hand and the record at ``path`` into a new record, and open that."""
        merge(self.room, Path(path))

    # ---- decisions without a place

    def _show_unplaced(self) -> None:
        session = self.room.desk.session
        if session is None:
            return
        if not session.unplaced:
            self.room.messages.say(tr("Every decision has its place in the article."), "good")
            return
        dialog = UnplacedDialog(session.unplaced, self.room.window)
        dialog.dealt_with.connect(self._on_dealt_with)
        dialog.open()

    def _on_dealt_with(self, kept: str) -> None:
        session = self.room.desk.session
        if session is None:
            return
        try:
            session.drop_unplaced(kept)
        except ReviewerError as error:
            self.room.messages.fail(error)
        else:
            self.room.messages.say(tr("Set aside; Undo brings it back."), "good")


def _gaps(session: Session, conflict: Conflict) -> tuple[str, str]:
    """How the space after the segment is on either side, where the two differ in it."""
    cell = Cell("gap", conflict.segment)
    if cell not in conflict.cells:
        return "", ""
    delivered = session.state.segment(conflict.segment).gap
    held = [side.value(cell) for side in (conflict.a, conflict.b)]
    one, two = (gap if isinstance(gap, str) else delivered for gap in held)
    if one == two:
        return "", ""
    return tr("Space after it: {space}", space=visible(one)), tr(
        "Space after it: {space}", space=visible(two)
    )
