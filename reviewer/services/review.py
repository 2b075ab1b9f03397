"""The session: the one thing in Reviewer that changes.

Every change is a ``Change`` of some cells, stamped with who and when, applied whole or not at all, told to the
subscribers, and taken back by its inverse. Flags that checks find are derived: they are set from outside and are
neither undone nor written to the journal; what a person decides of them is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from reviewer.core.model import (
    Annotation,
    Article,
    Cell,
    Change,
    Edit,
    Known,
    Language,
    Mute,
    Note,
    NoteKind,
    Ruling,
    Segmentation,
    Severity,
    Span,
    Verdict,
)
from reviewer.services.editing import CONFIRMED
from reviewer.services.errors import ReviewerError
from reviewer.services.resolving import Resolving
from reviewer.services.review_state import State
from reviewer.tongue import tr


def utc_now() -> str:
    """The time in UTC, ISO 8601 with milliseconds: ``2026-03-01T09:30:00.125Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Session(Resolving):
    """One reviewer's work on one article.

    Editing a confirmed segment makes it unreviewed again: what was confirmed is no longer what stands there.
    Methods that change something return the change, or ``None`` when there was nothing to change; all raise
    ``ReviewerError`` when the session is open for reading only.
    """

    @classmethod
    def start(
        cls,
        article: Article,
        segmentation: Segmentation,
        alias: str = "",
        clock: Callable[[], str] = utc_now,
    ) -> Session:
        """A new session in which nothing is decided."""
        return cls(State(article, segmentation), alias, str(uuid4()), clock(), clock)

    def set_verdict(self, segment_id: str, verdict: Verdict) -> Change | None:
        """Set the verdict; of the two that confirm, the one that fits the text is taken, whichever is given."""
        if verdict in CONFIRMED:
            verdict = Verdict.CORRECTED if self.edited(segment_id) else Verdict.ACCEPTED
        before = self.ruling(self.state.segment(segment_id).id)
        if verdict is self.verdict(segment_id):
            return None
        after = None if verdict is Verdict.UNREVIEWED else Ruling(verdict, self.alias, self._now())
        label = {Verdict.UNREVIEWED: "Unreview", Verdict.LATER: "Leave for later"}.get(verdict, "Confirm")
        return self._do([Edit(Cell("verdict", segment_id), before, after)], label, segment_id)

    def confirm(self, segment_id: str) -> Change | None:
        """Confirm the segment as it stands: corrected where it was edited, else accepted."""
        return self.set_verdict(segment_id, Verdict.ACCEPTED)

    def accept_unchanged(self, segment_id: str) -> Change | None:
        """Confirm the segment; an edited one is confirmed as corrected, its text is not put back."""
        return self.confirm(segment_id)

    def mute(self, rule: str, scope: str = "article") -> Change | None:
        """Switch a rule off here (``article``); ``always`` says that it is off in the settings too."""
        before = self.state.cells.get(Cell("mute", rule))
        if isinstance(before, Mute) and before.scope == scope and self.is_muted(rule):
            return None
        after = Mute(rule, scope, self.alias, self._now())
        return self._do([Edit(Cell("mute", rule), before, after)], "Mute rule")

    def unmute(self, rule: str) -> Change | None:
        """Switch a rule on again."""
        before = self.state.cells.get(Cell("mute", rule))
        return None if before is None else self._do([Edit(Cell("mute", rule), before, None)], "Unmute rule")

    def add_note(self, segment_id: str, text: str, kind: NoteKind = NoteKind.NOTE) -> Change | None:
        """Write a note on the segment, or ask a question; ``None`` when it is blank."""
        segment_id = self.state.segment(segment_id).id
        if not text.strip():
            return None
        note = Note("n" + uuid4().hex[:12], segment_id, text.strip(), self.alias, self._now(), kind)
        return self._do([Edit(Cell("note", note.id), None, note)], "Add note", segment_id)

    def set_note_kind(self, note_id: str, kind: NoteKind) -> Change | None:
        """Make a note a question, a question an answered one, and back; ``None`` when it is so already."""
        cell = Cell("note", note_id)
        note = self.state.cells.get(cell)
        if not isinstance(note, Note) or note.kind is kind:
            return None
        label = {NoteKind.ANSWERED: "Answer question", NoteKind.QUESTION: "Ask question"}.get(
            kind, "Set note"
        )
        return self._do([Edit(cell, note, replace(note, kind=kind))], label, note.segment)

    def remove_note(self, note_id: str) -> Change | None:
        """Take a note away."""
        return self._remove(Cell("note", note_id), "Remove note")

    def annotate(
        self, segment_id: str, span: Span, category: str, severity: Severity, note: str = ""
    ) -> Change:
        """Mark an error in the segment's final.

        Raises:
            ReviewerError: the span is empty or not inside the text.
        """
        text = self.final(segment_id)
        if not 0 <= span.start < span.end <= len(text):
            raise ReviewerError(
                tr(
                    "Select the words of segment {segment} that are wrong, then mark them.",
                    segment=segment_id,
                )
            )
        mark_id = "a" + uuid4().hex[:12]
        mark = Annotation(
            mark_id, segment_id, span, span.cut(text), category, severity, note, by=self.alias, at=self._now()
        )
        return self._do([Edit(Cell("annotation", mark_id), None, mark)], "Mark error", segment_id)

    def remove_annotation(self, annotation_id: str) -> Change | None:
        """Take a marked error away."""
        return self._remove(Cell("annotation", annotation_id), "Remove mark")

    def _remove(self, cell: Cell, label: str) -> Change | None:
        value = self.state.cells.get(cell)
        if not isinstance(value, Note | Annotation):
            return None
        return self._do([Edit(cell, value, None)], label, value.segment)

    def add_time(self, segment_id: str, ms: int) -> Change | None:
        """Add milliseconds to the time spent on the segment; not undone, not in its history."""
        cell = Cell("time", self.state.segment(segment_id).id)
        if ms <= 0:
            return None
        edit = Edit(cell, self.state.cells.get(cell), self.time_ms(segment_id) + ms)
        return self._aside(Change((edit,), "Time", self.alias, self._now(), segment_id, "time"))

    def set_language(self, which: str, code: str | None) -> Change | None:
        """Overrule the ``source`` or ``target`` language (ISO 639-1); ``None`` says that nobody knows it.

        Raises:
            ReviewerError: ``which`` is neither.
        """
        if which not in ("source", "target"):
            raise ReviewerError(
                tr("There is a source and a target language, and no “{which}” language.", which=which)
            )
        after = Language(code, Known.GIVEN if code else Known.UNKNOWN)
        if after == (self.source if which == "source" else self.target):
            return None
        cell = Cell("language", which)
        return self._do([Edit(cell, self.state.cells.get(cell), after)], f"Set {which} language")
