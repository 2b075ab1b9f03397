"""The review at hand and another one made into a third."""

from __future__ import annotations

from pathlib import Path

from reviewer.services.errors import ReviewerError
from reviewer.tongue import tr
from reviewer.ui.features.feature import Room


def merge(room: Room, other: Path) -> None:
    """Join the review at hand and the record ``other`` into a new record, and open that."""
    from reviewer.services.derived import copy_name, merge_records

    desk = room.desk
    if desk.opened_from is None or desk.session is None:
        return
    desk.leaving.emit()
    record, session = desk.opened_from.record, desk.session
    if not session.read_only and not desk.opened_from.store.save():
        room.messages.say(tr("The review cannot be merged before it is saved."), "warning")
        return
    out = copy_name(record, "merged")
    try:
        merge_records(record, other, out, session.alias or None)
    except (ReviewerError, OSError) as error:
        room.messages.fail(error)
        return
    room.window.dropped.emit(out)
