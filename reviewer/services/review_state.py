"""All that a review holds, as cells; the only place that sets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from reviewer.core.leftover import Conflict
from reviewer.core.model import Annotation, Article, Cell, Change, Decision, Flag, Note, Segment, Segmentation
from reviewer.core.segments import Segments
from reviewer.services.deed_names import deed
from reviewer.services.errors import ReviewerError
from reviewer.services.flag_upkeep import Found
from reviewer.services.typing_runs import compose
from reviewer.tongue import tr

_OWNED = ("flag", "note", "annotation", "mute", "person", "conflict", "unplaced")


class State:
    """Cells with their values, the segments in reading order, what checks found, and every segment's history.

    A cell is absent while it holds nothing. The cells ``final`` and ``gap`` hold something only while it differs
    from the article; in edits they are always the text itself.
    """

    def __init__(self, article: Article, segmentation: Segmentation) -> None:
        self.article = article
        self.splitter = (segmentation.splitter, segmentation.version)
        self.cells: dict[Cell, object] = {}
        self.found: dict[str, Found] = {}
        self.history: dict[str, tuple[Change, ...]] = {}
        self.changed: set[str] = set()
        self.segments = segmentation.segments
        self._recut: dict[str, Segment | None] = {}
        self._owned: dict[tuple[str, str], dict[str, None]] = {}
        self._home: dict[str, str] = {}

    @property
    def index(self) -> Mapping[str, int]:
        """The places of the segments by their ids."""
        return self.segments.rows

    def _cut_anew(self) -> None:
        staying = (segment for segment in self.segments if segment.id not in self._recut)
        new = (segment for segment in self._recut.values() if segment is not None)
        self.segments = Segments(sorted([*staying, *new], key=lambda s: (s.span.start, s.span.end)))
        self._recut.clear()

    @property
    def segmentation(self) -> Segmentation:
        """The segments as they are now, with the splitter that first cut them."""
        return Segmentation(*self.splitter, self.segments)

    def segment(self, segment_id: str) -> Segment:
        """The segment of this id.

        Raises:
            ReviewerError: there is none.
        """
        return self.segments[self.row(segment_id)]

    def row(self, segment_id: str) -> int:
        """The place of the segment of this id.

        Raises:
            ReviewerError: there is none.
        """
        try:
            return self.segments.rows[segment_id]
        except KeyError:
            last = self.segments.ids[-1] if self.segments else "none"
            raise ReviewerError(
                tr(
                    "There is no segment “{segment}” in this article; its last one is {last}.",
                    segment=segment_id,
                    last=last,
                )
            ) from None

    def mt(self, segment_id: str) -> str:
        """The segment's text as delivered."""
        return self.segments.cut(self.row(segment_id), self.article.text)

    def final(self, segment_id: str) -> str:
        """The segment's text as the reviewer leaves it."""
        value = self.cells.get(Cell("final", segment_id))
        return value if isinstance(value, str) else self.mt(segment_id)

    def gap(self, segment_id: str) -> str:
        """The white space after the segment inside its paragraph, as the reviewer leaves it."""
        value = self.cells.get(Cell("gap", segment_id))
        return value if isinstance(value, str) else self.segments.gap(self.row(segment_id))

    def owned(self, kind: str, segment_id: str) -> Iterator[object]:
        """Values of the cells of ``kind`` that belong to a segment (``""``: to the article), oldest first."""
        for cell_id in self._owned.get((kind, segment_id), ()):
            yield self.cells[Cell(kind, cell_id)]

    def touched(self) -> set[str]:
        """Ids of the segments of which there may be more to tell than their text: decisions, notes, flags."""
        verdicts = (cell.id for cell in self.cells if cell.kind == "verdict")
        return set(self.found).union(verdicts, (owner for _, owner in self._owned))

    def decided(self, segment_id: str) -> Mapping[str, Decision]:
        """The segment's decided flags by id."""
        values = self.owned("flag", segment_id)
        return MappingProxyType({v.flag.id: v for v in values if isinstance(v, Decision)})

    def undecided(self, segment_id: str) -> tuple[Flag, ...]:
        """What checks found in the segment and nobody decided, as it lies in the final now."""
        flags = self.found_in(segment_id)
        return tuple(flag for flag in flags if Cell("flag", flag.id) not in self.cells)

    def found_in(self, segment_id: str, text: str | None = None) -> tuple[Flag, ...]:
        """What checks found in the segment, decided or not, as it lies in ``text``, or in the final now."""
        found = self.found.get(segment_id)
        if found is None or not found.flags:
            return ()
        mt = self.mt(segment_id)
        value = self.cells.get(Cell("final", segment_id), mt) if text is None else text
        return found.at(str(value), mt)

    def home_of_flag(self, flag_id: str) -> str | None:
        """The segment that the flag of this id is in; ``None`` when it is not known."""
        decision = self.cells.get(Cell("flag", flag_id))
        return decision.flag.segment if isinstance(decision, Decision) else self._home.get(flag_id)

    def put_found(self, segment_id: str, found: Found) -> None:
        """Replace what checks found in a segment."""
        for flag in self.found.get(segment_id, found).flags:
            self._home.pop(flag.id, None)
        self._home.update((flag.id, segment_id) for flag in found.flags)
        self.found[segment_id] = found
        self.changed.add(segment_id)

    def commit(self, change: Change) -> None:
        """Apply ``change`` whole or not at all.

        Raises:
            ReviewerError: a cell does not hold what the change says it held before.
        """
        pending: dict[Cell, object] = {}
        for edit in change.edits:
            now = pending[edit.cell] if edit.cell in pending else self._value(edit.cell)
            if self._settled(edit.cell, edit.before) != now:
                raise ReviewerError(_conflict(change, edit.cell))
            pending[edit.cell] = self._settled(edit.cell, edit.after)
        undecided = [self._put(cell, value) for cell, value in pending.items()]
        if self._recut:
            self._cut_anew()
        for decision in undecided:
            if decision is not None:
                self._found_again(decision.flag)

    def remember(self, change: Change) -> None:
        """Add ``change`` to its segment's history; one of kind ``more`` to the entry that it goes on with."""
        entries = self.history.get(change.segment, ())
        if change.kind == "more" and entries:
            merged = compose(entries[-1], change)
            entries, change = entries[:-1], merged
        if change.edits:
            entries = (*entries, change)
        self.history[change.segment] = entries

    def _value(self, cell: Cell) -> object:
        if cell.kind != "segment":
            return self.cells.get(cell)
        return self.segment(cell.id) if cell.id in self.index else None

    def _settled(self, cell: Cell, value: object) -> object:
        """``value`` as it is stored: a text that is the article's own is nothing."""
        row = self.index.get(cell.id) if cell.kind in ("final", "gap") else None
        if row is None:
            return value
        own = self.segments.cut(row, self.article.text) if cell.kind == "final" else self.segments.gap(row)
        return None if value == own else value

    def _put(self, cell: Cell, value: object) -> Decision | None:
        """Set one cell; the decision that it held, when it holds none any more."""
        old = self._value(cell)
        if cell.kind in _OWNED:
            self._own(cell, old, value)
        if cell.kind == "segment":
            self._recut[cell.id] = value if isinstance(value, Segment) else None
        elif value is None:
            self.cells.pop(cell, None)
        else:
            self.cells[cell] = value
        self.changed.update(self.found if cell.kind == "mute" else (_owner(cell, value or old),))
        return old if value is None and isinstance(old, Decision) else None

    def _own(self, cell: Cell, old: object, value: object) -> None:
        if old is not None and value is None:
            self._owned[cell.kind, _owner(cell, old)].pop(cell.id, None)
        elif value is not None:
            self._owned.setdefault((cell.kind, _owner(cell, value)), {})[cell.id] = None

    def _found_again(self, flag: Flag) -> None:
        """A flag whose decision was taken back is open again, where its text stands as it did."""
        if flag.segment not in self.index:
            return
        text = self.final(flag.segment)
        flags = self.found_in(flag.segment)
        known = any(f.id == flag.id or (f.rule, f.span) == (flag.rule, flag.span) for f in flags)
        if not known and flag.span.cut(text) == flag.text:
            self.put_found(flag.segment, Found.of(text, self.mt(flag.segment), (*flags, flag)))


def _owner(cell: Cell, value: object) -> str:
    if isinstance(value, Decision):
        return value.flag.segment
    if isinstance(value, Note | Annotation):
        return value.segment
    if isinstance(value, Conflict):
        return value.segment
    return "" if cell.kind in ("mute", "language", "person", "unplaced") else cell.id


def _conflict(change: Change, cell: Cell) -> str:
    said = {
        "final": tr("the text was changed meanwhile"),
        "gap": tr("the space after it was changed meanwhile"),
        "flag": tr("a flag was changed meanwhile"),
        "segment": tr("its extent was changed meanwhile"),
    }
    what = said.get(cell.kind, tr("it was changed meanwhile"))
    if not change.segment:
        return tr(
            "“{deed}” was not done: {what}; look at it and try again.", deed=deed(change.label), what=what
        )
    return tr(
        "“{deed}” was not done in segment {segment}: {what}; look at it and try again.",
        deed=deed(change.label),
        segment=change.segment,
        what=what,
    )
