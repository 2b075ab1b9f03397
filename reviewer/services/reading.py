"""What can be asked of a review without changing it."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.core.model import (
    Annotation,
    Article,
    Cell,
    Change,
    Decision,
    Evidence,
    Flag,
    FlagStatus,
    Language,
    Mute,
    Note,
    Ruling,
    Segmentation,
    Verdict,
)
from reviewer.core.segments import Segments
from reviewer.services.counts import Counts, Tally, count_segment
from reviewer.services.flag_upkeep import known_again, primary, reading_order
from reviewer.services.review_state import State


class Reading:
    """One reviewer's work on one article, to be read.

    Whoever asks by a segment's id that the article has not gets a ``ReviewerError``. ``created`` is when the
    session was started (ISO 8601 UTC), ``record_id`` names its record for ever.
    """

    def __init__(self, state: State, alias: str, record_id: str, created: str) -> None:
        self.state = state
        self.article: Article = state.article
        self.alias = alias
        self.record_id = record_id
        self.created = created
        self._back: dict[str, str] = {}
        self._tally = Tally()
        state.changed.update(state.found, (cell.id for cell in state.cells))

    @property
    def segments(self) -> Segments:
        """All segments in reading order."""
        return self.state.segments

    @property
    def segmentation(self) -> Segmentation:
        """The segments as they are now, with the splitter that first cut them."""
        return self.state.segmentation

    @property
    def rows(self) -> Mapping[str, int]:
        """The places of the segments by their ids, in reading order, from 0; of other segments it is another one."""
        return self.state.index

    def index_of(self, segment_id: str) -> int:
        """The segment's place in reading order, from 0."""
        return self.state.row(segment_id)

    def mt(self, segment_id: str) -> str:
        """The segment's text as delivered."""
        return self.state.mt(segment_id)

    def final(self, segment_id: str) -> str:
        """The segment's text as the reviewer leaves it."""
        return self.state.final(segment_id)

    def gap(self, segment_id: str) -> str:
        """The white space after the segment inside its paragraph, as the reviewer leaves it."""
        return self.state.gap(segment_id)

    def edited(self, segment_id: str) -> bool:
        """Whether the segment's text, or the white space after it, differs from what was delivered."""
        cells = self.state.cells
        return Cell("final", segment_id) in cells or Cell("gap", segment_id) in cells

    def finals(self) -> dict[str, str]:
        """The texts of the edited segments by id; of all others it is the mt."""
        return {c.id: v for c, v in self.state.cells.items() if c.kind == "final" and isinstance(v, str)}

    def gaps(self) -> dict[str, str]:
        """The changed gaps by the id of the segment before them."""
        return {c.id: v for c, v in self.state.cells.items() if c.kind == "gap" and isinstance(v, str)}

    def ruling(self, segment_id: str) -> Ruling | None:
        """The segment's verdict with its author and time; ``None`` while it is unreviewed."""
        value = self.state.cells.get(Cell("verdict", segment_id))
        return value if isinstance(value, Ruling) else None

    def verdict(self, segment_id: str) -> Verdict:
        """What the reviewer decided of the segment."""
        ruling = self.ruling(segment_id)
        return ruling.verdict if ruling else Verdict.UNREVIEWED

    def time_ms(self, segment_id: str) -> int:
        """Milliseconds spent on the segment."""
        value = self.state.cells.get(Cell("time", segment_id))
        return value if isinstance(value, int) else 0

    def decisions(self, segment_id: str) -> tuple[Decision, ...]:
        """Every flag of the segment with its status, in reading order.

        Spans of open and of dismissed flags are of the final as it is; those of applied and gone flags are
        of the text as it was.
        """
        decided = dict(self.state.decided(segment_id))
        for flag in self.state.found_in(segment_id):
            known = decided.get(flag.id)
            if known is None:
                decided[flag.id] = Decision(flag, FlagStatus.OPEN)
            elif known.status is FlagStatus.DISMISSED:
                moved = known_again(flag, self.final(segment_id))
                decided[flag.id] = Decision(moved, known.status, known.by, known.at)
        return tuple(sorted(decided.values(), key=reading_order))

    def open_flags(self, segment_id: str) -> tuple[Flag, ...]:
        """Flags to decide: neither muted nor withdrawn by the source; of those that overlap the primary first."""
        return tuple(flag for group in self.flag_groups(segment_id) for flag in group)

    def flag_groups(self, segment_id: str) -> tuple[tuple[Flag, ...], ...]:
        """The open flags, those that overlap in one group with the primary at its head."""
        return primary(self.open_by_place(segment_id))

    def open_by_place(self, segment_id: str) -> list[Flag]:
        """The open flags in reading order, whichever overlap: for who counts them."""
        undecided = self.state.undecided(segment_id)
        return [f for f in undecided if f.evidence is not Evidence.WITHDRAWN and not self.is_muted(f.rule)]

    def decision(self, flag_id: str) -> Decision | None:
        """The flag of this id with its status; ``None`` when there is none."""
        home = self.state.home_of_flag(flag_id)
        if home is None or home not in self.state.index:
            return None
        return next((d for d in self.decisions(home) if d.flag.id == flag_id), None)

    def touched(self) -> set[str]:
        """Ids of the segments of which there may be more to tell than their text: decisions, notes, flags."""
        return self.state.touched()

    def notes(self, segment_id: str) -> tuple[Note, ...]:
        """The segment's notes, oldest first."""
        notes = (n for n in self.state.owned("note", segment_id) if isinstance(n, Note))
        return tuple(sorted(notes, key=lambda n: (n.at, n.id)))

    def annotations(self, segment_id: str) -> tuple[Annotation, ...]:
        """The errors that a person marked in the segment, oldest first."""
        annotations = (a for a in self.state.owned("annotation", segment_id) if isinstance(a, Annotation))
        return tuple(sorted(annotations, key=lambda a: (a.at, a.id)))

    @property
    def mutes(self) -> tuple[Mute, ...]:
        """The rules switched off, oldest first; without those of which that was taken back, see ``take_back``."""
        mutes = (m for m in self.state.owned("mute", "") if isinstance(m, Mute) and not self._is_back(m))
        return tuple(sorted(mutes, key=lambda m: (m.at, m.rule)))

    def is_muted(self, rule: str) -> bool:
        """Whether the rule is switched off in this session."""
        mute = self.state.cells.get(Cell("mute", rule))
        return isinstance(mute, Mute) and not self._is_back(mute)

    def take_back(self, rules: Mapping[str, str]) -> bool:
        """Let rules flag that were off in every article until then (ISO 8601 UTC by id); whether anything changes.

        The record keeps that they were off: who reads it elsewhere took nothing back.
        """
        before, self._back = {m.rule for m in self.mutes}, dict(rules)
        if before == {m.rule for m in self.mutes}:
            return False
        self.state.changed.update(self.state.found)
        return True

    def _is_back(self, mute: Mute) -> bool:
        return mute.scope == "always" and mute.at <= self._back.get(mute.rule, "")

    def history(self, segment_id: str) -> tuple[Change, ...]:
        """What was done to the segment, oldest first; of ``""``: to the article as a whole."""
        return self.state.history.get(segment_id, ())

    @property
    def target(self) -> Language:
        """The language of the translation: as overruled, else the article's."""
        value = self.state.cells.get(Cell("language", "target"))
        return value if isinstance(value, Language) else self.article.target

    @property
    def source(self) -> Language:
        """The language it was translated from: as overruled, else the article's."""
        value = self.state.cells.get(Cell("language", "source"))
        return value if isinstance(value, Language) else self.article.source

    def counts(self) -> Counts:
        """How far the review is; costs only what changed since it was last asked."""
        self.count_some(len(self.state.changed))
        return self._tally.total(len(self.segments))

    def count_some(self, most: int) -> bool:
        """Count up to so many of the changed segments, so that ``counts`` has less to do; whether those were all."""
        changed = self.state.changed
        for _ in range(min(most, len(changed))):
            segment_id = changed.pop()
            known = segment_id in self.state.index
            self._tally.put(segment_id, self._count(segment_id) if known else None)
        return not changed

    def _count(self, segment_id: str) -> Counts:
        statuses = (d.status for d in self.state.decided(segment_id).values())
        return count_segment(self.verdict(segment_id), len(self.open_by_place(segment_id)), statuses)
