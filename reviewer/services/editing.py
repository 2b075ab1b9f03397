"""What a session does to a segment's text and to its flags, which move and end with the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import uuid4

from reviewer.core.model import Cell, Change, Decision, Edit, Flag, FlagStatus, Verdict
from reviewer.services.changing import Changing
from reviewer.services.errors import ReviewerError
from reviewer.services.flag_upkeep import Found, carried_annotation, carried_decision, known_again, rematch
from reviewer.services.typing_runs import one_line
from reviewer.tongue import tr

CONFIRMED = (Verdict.ACCEPTED, Verdict.CORRECTED)
"""The verdicts that an edit takes back."""


class Editing(Changing):
    """Corrections, and decisions on flags. Methods that change something return the change, or ``None``."""

    def set_final(
        self, segment_id: str, text: str, *, label: str = "Type", merge: bool = False
    ) -> Change | None:
        """Set the segment's text; line ends become spaces. ``merge`` joins it to the word being typed."""
        before = self.final(segment_id)
        after = one_line(before, text)
        if before == after:
            return None
        return self._do(self._text_edits(segment_id, before, after), label, segment_id, typing=merge)

    def set_finals(self, texts: Mapping[str, str], *, label: str) -> Change | None:
        """Set the texts of several segments as one step; line ends become spaces."""
        edits: list[Edit] = []
        changed: list[str] = []
        for segment_id, text in texts.items():
            made = self.final_edits(segment_id, text)
            if made:
                edits.extend(made)
                changed.append(segment_id)
        if not edits:
            return None
        return self._do(edits, label, changed[0] if len(changed) == 1 else "")

    def final_edits(self, segment_id: str, text: str) -> list[Edit]:
        """What setting the segment's text would edit now, nothing where it stands so; line ends become spaces."""
        before = self.final(segment_id)
        after = one_line(before, text)
        return [] if before == after else self._text_edits(segment_id, before, after)

    def set_gap(self, segment_id: str, gap: str) -> Change | None:
        """Set the white space after the segment; line ends become spaces.

        Raises:
            ReviewerError: see ``check_gap``.
        """
        self.check_gap(segment_id, gap)
        before = self.gap(segment_id)
        after = one_line(before, gap)
        if before == after:
            return None
        edits = [Edit(Cell("gap", segment_id), before, after), *self._unconfirmed(segment_id)]
        return self._do(edits, "Set space", segment_id)

    def check_gap(self, segment_id: str, gap: str) -> None:
        """Refuse what cannot stand after the segment.

        Raises:
            ReviewerError: it holds more than white space, or the segment ends its paragraph.
        """
        if gap.strip():
            raise ReviewerError(
                tr("Between segments there can be white space only, not “{text}”.", text=gap.strip())
            )
        index = self.index_of(segment_id)
        follower = self.segments[index + 1 : index + 2]
        last = not follower or follower[0].paragraph != self.segments[index].paragraph
        if last and gap != self.gap(segment_id):
            raise ReviewerError(
                tr(
                    "Segment {segment} ends its paragraph: there is no space after it to set.",
                    segment=segment_id,
                )
            )

    def _text_edits(
        self, segment_id: str, before: str, after: str, applied: Flag | None = None
    ) -> list[Edit]:
        edits = [Edit(Cell("final", segment_id), before, after), *self._unconfirmed(segment_id)]
        if applied is not None:
            edits.append(self._decide(applied, FlagStatus.APPLIED))
        for flag in self._lost(segment_id, after, applied):
            edits.append(self._decide(flag, FlagStatus.GONE))
        for decision in self.state.decided(segment_id).values():
            moved = carried_decision(decision, before, after)
            if moved != decision:
                edits.append(Edit(Cell("flag", decision.flag.id), decision, moved))
        return [*edits, *self._moved_annotations(segment_id, before, after)]

    def _lost(self, segment_id: str, after: str, applied: Flag | None) -> list[Flag]:
        """The open flags that the new text ``after`` ends: their text was edited, or they overlap the applied."""
        staying = {flag.id for flag in self.state.found_in(segment_id, after)}
        lost = []
        for flag in self.state.undecided(segment_id):
            overlaps = applied is not None and flag.span.overlaps(applied.span)
            if flag.id != (applied and applied.id) and (overlaps or flag.id not in staying):
                lost.append(flag)
        return lost

    def _moved_annotations(self, segment_id: str, before: str, after: str) -> list[Edit]:
        edits = []
        for mark in self.annotations(segment_id):
            moved = carried_annotation(mark, before, after)
            if moved != mark:
                edits.append(Edit(Cell("annotation", mark.id), mark, moved))
        return edits

    def _unconfirmed(self, segment_id: str) -> list[Edit]:
        ruling = self.ruling(segment_id)
        if ruling is None or ruling.verdict not in CONFIRMED:
            return []
        return [Edit(Cell("verdict", segment_id), ruling, None)]

    def apply_suggestion(self, flag_id: str, n: int = 0) -> Change:
        """Put the flag's suggestion ``n`` (from 0) in the place of its span.

        Raises:
            ReviewerError: the flag is not open, its text was edited, or it has no such suggestion.
        """
        flag = self._open_flag(flag_id)
        before = self.final(flag.segment)
        if flag.span.cut(before) != flag.text:
            raise ReviewerError(
                tr("“{text}” was edited since it was flagged; check the segment again.", text=flag.text)
            )
        if not 0 <= n < len(flag.suggestions):
            raise ReviewerError(
                tr(
                    "The flag on “{text}” has no suggestion {n}; type the correction.",
                    text=flag.text,
                    n=n + 1,
                )
            )
        after = before[: flag.span.start] + flag.suggestions[n] + before[flag.span.end :]
        if before == after:
            raise ReviewerError(
                tr("The suggestion for “{text}” is what already stands there.", text=flag.text)
            )
        edits = self._text_edits(flag.segment, before, after, flag)
        return self._do(edits, "Apply suggestion", flag.segment)

    def dismiss(self, flag_id: str) -> Change:
        """Decide that an open flag is no error.

        Raises:
            ReviewerError: the flag is not open.
        """
        flag = self._open_flag(flag_id)
        return self._do([self._decide(flag, FlagStatus.DISMISSED)], "Dismiss flag", flag.segment)

    def reopen(self, flag_id: str) -> Change | None:
        """Take a dismissal back; ``None`` when the flag is open already.

        Raises:
            ReviewerError: the flag was applied, or its text is gone.
        """
        decision = self._decision(flag_id)
        if decision.status is FlagStatus.OPEN:
            return None
        if decision.status is not FlagStatus.DISMISSED:
            applied = tr("The flag on “{text}” is applied; undo the edit instead.", text=decision.flag.text)
            gone = tr("The flag on “{text}” is gone; undo the edit instead.", text=decision.flag.text)
            raise ReviewerError(applied if decision.status is FlagStatus.APPLIED else gone)
        cell = Cell("flag", flag_id)
        return self._do([Edit(cell, self.state.cells[cell], None)], "Reopen flag", decision.flag.segment)

    def _decide(self, flag: Flag, status: FlagStatus) -> Edit:
        decided = known_again(flag, self.final(flag.segment))
        return Edit(Cell("flag", flag.id), None, Decision(decided, status, self.alias, self._now()))

    def _decision(self, flag_id: str) -> Decision:
        decision = self.decision(flag_id)
        if decision is None:
            raise ReviewerError(tr("This flag is no longer there; check the segment again."))
        return decision

    def _open_flag(self, flag_id: str) -> Flag:
        decision = self._decision(flag_id)
        if decision.status is not FlagStatus.OPEN:
            text = decision.flag.text
            said = {
                FlagStatus.APPLIED: tr("The flag on “{text}” is applied already.", text=text),
                FlagStatus.DISMISSED: tr("The flag on “{text}” is dismissed already.", text=text),
                FlagStatus.GONE: tr("The flag on “{text}” is gone already.", text=text),
            }
            raise ReviewerError(said[decision.status])
        return decision.flag

    def set_flags(self, found: Mapping[str, Sequence[Flag]]) -> None:
        """Replace the open flags of these segments by what a check of their texts found.

        A flag that is one of the old ones keeps its id, and stays dismissed if it was. Flags of a text that was
        edited meanwhile are dropped, and segments that are no more passed over.
        """
        for segment_id, flags in found.items():
            if segment_id in self.state.index:
                self._set_flags_of(segment_id, flags)
        only = next(iter(found)) if len(found) == 1 else ""
        self._tell(Change((), "Check", "", self._now(), only, "flags"))

    def _set_flags_of(self, segment_id: str, flags: Iterable[Flag]) -> None:
        text = self.final(segment_id)
        decisions = self.decisions(segment_id)
        if not flags and not decisions and segment_id not in self.state.found:
            return
        known = [d.flag for d in decisions if d.status in (FlagStatus.OPEN, FlagStatus.DISMISSED)]
        taken: set[str] = {flag.id for flag in known}

        def mint(flag: Flag) -> str:
            free = flag.id not in taken and self.state.home_of_flag(flag.id) in (None, segment_id)
            free = free and Cell("flag", flag.id) not in self.state.cells
            fresh = flag.id if flag.id and free else "f" + uuid4().hex[:12]
            taken.add(fresh)
            return fresh

        own = [replace(f, segment=segment_id) if f.segment != segment_id else f for f in flags]
        settled = Found.of(text, self.mt(segment_id), rematch(own, known, text, mint))
        if settled != self.state.found.get(segment_id):
            self.state.put_found(segment_id, settled)
