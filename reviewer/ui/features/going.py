"""Going to the next segment of a kind, without deciding anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from reviewer.core.model import Verdict
from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui import navigation
from reviewer.ui.features.feature import Feature

Fits = Callable[[Session, str], bool]


def _open(session: Session, segment: str) -> bool:
    return session.verdict(segment) in (Verdict.UNREVIEWED, Verdict.LATER)


def _edited(session: Session, segment: str) -> bool:
    return session.edited(segment)


class Going(Feature):
    """Goes round the segments that are shown; says so where there is no other."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "next_open": partial(self._go, _open, True),
            "previous_open": partial(self._go, _open, False),
            "next_edited": partial(self._go, _edited, True),
            "previous_edited": partial(self._go, _edited, False),
        }

    def _go(self, fits: Fits, forward: bool) -> None:
        desk = self.room.desk
        session = desk.session
        if session is None:
            return
        desk.leaving.emit()
        wanted = [row for row in desk.rows() if row == desk.row or fits(session, session.segments.ids[row])]
        row = navigation.beside(wanted, desk.row, forward)
        if row is not None:
            desk.go(row)
        elif fits is _open:
            self.room.messages.say(tr("There is no other open segment among those shown."), "good")
        else:
            self.room.messages.say(tr("There is no other edited segment among those shown."), "good")
