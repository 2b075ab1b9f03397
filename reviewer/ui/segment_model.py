"""The segments of a session as a list model; a row is made when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.core.model import Severity, Verdict
from reviewer.services.review import Session
from reviewer.ui.glyphs import VERDICT_WORDS
from reviewer.ui.positions import one_line
from reviewer.ui.wording import plural

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a segment; ``severity`` is that of its gravest open flag."""

    number: int
    text: str
    verdict: Verdict
    flags: int
    severity: Severity
    opens_paragraph: bool


class SegmentModel(QAbstractListModel):
    """Segments by row, in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._rows: dict[int, Row] = {}

    def show(self, session: Session | None) -> None:
        """Take up another session, or none."""
        self.beginResetModel()
        self._session = session
        self._rows.clear()
        self.endResetModel()

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
            self._rows.pop(row, None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        if self._session is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._session.segments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._session is None or not 0 <= index.row() < self.rowCount():
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(self.row(index.row()))
        return None

    def row(self, number: int) -> Row:
        """The row ``number``, counted from 0."""
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
        return Row(number + 1, text, session.verdict(segment.id), len(flags), gravest, opens)


def _spoken(row: Row) -> str:
    flags = f", {plural(row.flags, 'open flag')}" if row.flags else ""
    return f"Segment {row.number}, {VERDICT_WORDS[row.verdict]}{flags}: {row.text}"
