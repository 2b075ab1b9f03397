"""Whether a journal goes on from the record that it lies beside.

Another program may put another state of the record in its place, such as that of a second computer, and both count
their changes from where they parted. So each change has a mark that no other has; its line in the journal names the
mark before it too, and a record that of the last change that it holds.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from reviewer.core.model import Change
from reviewer.services.journal import Line
from reviewer.services.review import Session
from reviewer.services.typing_runs import MARK, trail_of


def new_mark() -> str:
    """A mark that no other change of any record has."""
    return secrets.token_hex(6)


def goes_on(lines: Sequence[Line], session: Session, seq: int, mark: str) -> bool:
    """Whether ``lines`` are those of the record that holds ``session`` up to the change ``seq`` of this ``mark``.

    Lines and records of older programs have no marks; of those it is told as far as it can be.
    """
    by_seq = {line.seq: line for line in lines}
    following, last = by_seq.get(seq + 1), by_seq.get(seq)
    if following is not None and following.after and mark and following.after != mark:
        return False
    if last is not None and last.mark and mark:
        return last.mark == mark
    return all(_held(line.change, session) for line in lines if line.seq <= seq)


def _held(change: Change | None, session: Session) -> bool:
    """Whether a change is in the history, by itself or as a step of the typing of a word; of time there is none."""
    if change is None or change.kind == "time":
        return True
    step = trail_of(change)
    return any(entry == change or step in _steps(entry) for entry in session.history(change.segment))


def _steps(entry: Change) -> set[str]:
    return {entry.trail[at : at + MARK] for at in range(0, len(entry.trail), MARK)}
