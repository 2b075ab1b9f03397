"""From a session's callbacks to Qt signals: the only subscriber of a session in the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from reviewer.core.model import Change, Decision
from reviewer.services.review import Session

_BY_SEGMENT = ("final", "gap", "verdict", "time", "segment")


class SessionBridge(QObject):
    """Tells which segments a change touched; ``None`` is all of them."""

    changed = Signal(object)
    segments_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = session.subscribe(self._on_change)

    def close(self) -> None:
        """Listen no more."""
        self._leave()

    def _on_change(self, change: Change) -> None:
        self.changed.emit(change)
        if change.kind != "time":  # nobody shows it
            self.segments_changed.emit(touched(change))


def touched(change: Change) -> frozenset[str] | None:
    """Ids of the segments that ``change`` touches; ``None`` where it may be any."""
    if not change.edits:
        return None
    found: set[str] = {change.segment} if change.segment else set()
    for edit in change.edits:
        if edit.cell.kind in _BY_SEGMENT:
            found.add(edit.cell.id)
        elif edit.cell.kind == "flag":
            found.update(_flagged((edit.before, edit.after)))
        elif edit.cell.kind in ("mute", "language", "source"):
            return None
    return frozenset(found)


def _flagged(values: Iterable[object]) -> Iterable[str]:
    return (value.flag.segment for value in values if isinstance(value, Decision))
