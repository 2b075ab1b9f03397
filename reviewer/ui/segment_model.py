"""The segments of a session as a list model; a row is made when it is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import eq

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.core.model import NoteKind, Severity, Verdict
from reviewer.services.review import Session
from reviewer.tongue import tr, tr_count
from reviewer.ui.positions import one_line
from reviewer.ui.wording import right_to_left, verdict_word

_FEW = 20
"""Rows that come or go one by one; more of them, and the list is laid out anew."""
ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a segment: ``severity`` is that of its gravest open flag, ``notes`` how many there are
    and ``asks`` whether a question among them is open; ``right_to_left`` how the text is written.
    """

    number: int
    text: str
    verdict: Verdict
    flags: int
    severity: Severity
    opens_paragraph: bool
    notes: int = 0
    asks: bool = False
    right_to_left: bool = False


class SegmentModel(QAbstractListModel):
    """Those segments of a session that are shown. A place counts in the list, a row in the article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._rows: dict[int, Row] = {}
        self._shown: Sequence[int] = ()
        self._places: Sequence[int] = ()

    def show(self, session: Session | None) -> None:
        """Take up another session, or none."""
        self.beginResetModel()
        self._session = session
        self._rows.clear()
        self._set_shown(range(len(session.segments)) if session is not None else ())
        self.endResetModel()

    def show_only(self, rows: Sequence[int]) -> None:
        """Show the segments at ``rows``, in their order."""
        if _alike(rows, self._shown):
            return
        gone, come = set(self._shown).difference(rows), set(rows).difference(self._shown)
        staying = [row for row in self._shown if row not in gone]
        if len(gone) + len(come) > _FEW or staying != [row for row in rows if row not in come]:
            self.beginResetModel()
            self._set_shown(rows)
            self.endResetModel()
            return
        for place in sorted((self._places[row] for row in gone), reverse=True):
            self.beginRemoveRows(QModelIndex(), place, place)
            self._set_shown([*self._shown[:place], *self._shown[place + 1 :]])
            self.endRemoveRows()
        for place, row in enumerate(rows):
            if row in come:
                self.beginInsertRows(QModelIndex(), place, place)
                self._set_shown([*self._shown[:place], row, *self._shown[place:]])
                self.endInsertRows()

    def _set_shown(self, rows: Sequence[int]) -> None:
        """Numbers of four bytes; all rows in their order, as mostly, take none."""
        if rows == range(len(rows)):
            self._shown = self._places = range(len(rows))
            return
        self._shown = array("i", rows)
        self._places = places = array("i", [-1]) * (max(rows, default=-1) + 1)
        for place, row in enumerate(rows):
            places[row] = place

    def place_of(self, row: int) -> int:
        """Where the segment at ``row`` is in the list; -1 when it is not shown."""
        return self._places[row] if 0 <= row < len(self._places) else -1

    def row_at(self, place: int) -> int:
        """The row in the article of what is at ``place``."""
        return self._shown[place]

    def refresh(self, segments: Iterable[str] | None) -> None:
        """Make the rows of these segments anew; all of them for ``None``."""
        if self._session is None:
            return
        if segments is None:
            self._rows.clear()
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
            return
        for segment in segments:
            row = self._session.index_of(segment)
            if self._rows.pop(row, None) is None:
                continue  # it was never looked at
            index = self.index(self.place_of(row))
            if index.isValid():
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index | None = None) -> int:
        if self._session is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._session is None or not 0 <= index.row() < self.rowCount():
            return None
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return self.row(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(row).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(self.row(row))
        return None

    def row(self, number: int) -> Row:
        """What is shown of the segment at row ``number`` of the article."""
        if number not in self._rows:
            self._rows[number] = self._make(number)
        return self._rows[number]

    def _make(self, number: int) -> Row:
        session = self._session
        assert session is not None
        segments = session.segments
        segment = segments[number]
        flags = session.open_flags(segment.id)
        gravest = max((f.severity for f in flags), key=lambda s: s.rank, default=Severity.NEUTRAL)
        opens = number == 0 or segments[number - 1].paragraph != segment.paragraph
        text = one_line(session.final(segment.id))
        notes = session.notes(segment.id)
        asks = any(note.kind is NoteKind.QUESTION for note in notes)
        verdict = session.verdict(segment.id)
        rightwards = right_to_left(session.target.code)
        return Row(number + 1, text, verdict, len(flags), gravest, opens, len(notes), asks, rightwards)


def _alike(some: Sequence[int], others: Sequence[int]) -> bool:
    return some == others or (len(some) == len(others) and all(map(eq, some, others)))


def _spoken(row: Row) -> str:
    """All that the row shows, for those who hear it."""
    facts = [tr("Segment {n}", n=row.number), verdict_word(row.verdict)]
    if row.flags:
        facts.append(tr_count(row.flags, "{n} open flag", "{n} open flags"))
    if row.notes:
        facts.append(tr_count(row.notes, "{n} note", "{n} notes"))
    if row.asks:
        facts.append(tr("a question is open"))
    return f"{', '.join(facts)}: {row.text}"
