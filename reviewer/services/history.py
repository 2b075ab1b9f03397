"""What was done to a segment, so that a person can read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.differences import word_diff
from reviewer.core.model import Annotation, Cell, Change, Decision, Note
from reviewer.services.reading import Reading


@dataclass(frozen=True, slots=True)
class Entry:
    """One change of a segment.

    ``kind`` is that of the change (``do``, ``undo``, ``redo``); ``words`` what was put where what stood (pairs of
    before and after, either may be empty); ``about`` the words of the flag, note or mark that it was about;
    ``before`` the text that it changed, ``None`` where it left the text alone.
    """

    label: str
    kind: str
    by: str
    at: str
    words: tuple[tuple[str, str], ...] = ()
    about: str = ""
    before: str | None = None


def entries(session: Reading, segment_id: str) -> tuple[Entry, ...]:
    """The changes of a segment, the latest first."""
    changes = reversed(session.history(segment_id))
    return tuple(_entry(session, segment_id, change) for change in changes)


def _entry(session: Reading, segment_id: str, change: Change) -> Entry:
    mt = session.mt(segment_id)
    text = next((e for e in change.edits if e.cell == Cell("final", segment_id)), None)
    if text is None:
        about = next(_about(change), "")
        return Entry(change.label, change.kind, change.by, change.at, about=about)
    before = text.before if isinstance(text.before, str) else mt
    after = text.after if isinstance(text.after, str) else mt
    words = tuple(changed_words(before, after))
    return Entry(change.label, change.kind, change.by, change.at, words, before=before)


def changed_words(before: str, after: str) -> Iterator[tuple[str, str]]:
    """What stood and what stands now, at each place where two texts differ."""
    for op in word_diff(before, after):
        if op.kind != "equal":
            yield op.before.cut(before), op.after.cut(after)


def _about(change: Change) -> Iterator[str]:
    for edit in change.edits:
        value = edit.after if edit.after is not None else edit.before
        if isinstance(value, Decision) and change.label in ("Dismiss flag", "Reopen flag"):
            yield value.flag.text
        elif isinstance(value, Note | Annotation):
            yield value.text
