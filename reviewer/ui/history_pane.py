"""What was done to one segment, readable, with each text of before to be put back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.services.deed_names import deed
from reviewer.services.history import Entry
from reviewer.tongue import tr, tr_count
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.widgets import ClickFrame, LeavablePane, empty, label
from reviewer.ui.wording import signed, visible

MOST_WORDS = 6
"""Changed places told of one change."""
MOST_ENTRIES = 100
"""Changes shown of one segment; the latest."""
_LONG = 160


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1] + "…"


def told(entry: Entry) -> str:
    """What a change did, in words."""
    lines = []
    for before, after in entry.words[:MOST_WORDS]:
        old, new = visible(_short(before)), visible(_short(after))
        if not before:
            lines.append(tr("“{new}” put in", new=new))
        elif not after:
            lines.append(tr("“{old}” taken out", old=old))
        else:
            lines.append(tr("“{old}” → “{new}”", old=old, new=new))
    if len(entry.words) > MOST_WORDS:
        more = len(entry.words) - MOST_WORDS
        lines.append(tr_count(more, "and {n} place more", "and {n} places more"))
    if entry.about:
        lines.append(f"“{visible(_short(entry.about))}”")
    return "\n".join(lines)


def named(entry: Entry) -> str:
    """The label of a change, and whether it was taken back or done again by it."""
    done = deed(entry.label)
    if entry.kind == "undo":
        return tr("Undone: {label}", label=done)
    return tr("Done again: {label}", label=done) if entry.kind == "redo" else done


class EntryCard(ClickFrame):
    """One change."""

    restore_requested = Signal(str)

    def __init__(self, entry: Entry, current: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._text = entry.before
        self.unsetCursor()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        column.addWidget(label(named(entry), "heading", wrap=True))
        words = told(entry)
        if words:
            column.addWidget(label(words, wrap=True))
        row = QHBoxLayout()
        row.addWidget(label(signed(entry.by, entry.at), "muted", wrap=True), 1)
        if entry.before is not None and entry.before != current:
            button = QPushButton(tr("Text before it"))
            button.setProperty("role", "link")
            button.setToolTip(tr("Put the text back that stood before this change"))
            button.setAccessibleName(tr("Put back the text before: {label}", label=named(entry)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        column.addLayout(row)
        self.setAccessibleName(f"{named(entry)}. {words}. {signed(entry.by, entry.at)}")

    def _on_clicked(self) -> None:
        if self._text is not None:
            self.restore_requested.emit(self._text)


class HistoryPane(LeavablePane):
    """Shows changes, the latest first."""

    restore_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What was done to the segment"))
        self._seen: object = None
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 8, 10, 8)
        column.addLayout(self._list)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ColumnScroll(inside))

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show ``entries`` of a segment whose text is ``current``."""
        seen = (tuple(entries), current)
        if seen == self._seen:
            return
        self._seen = seen
        empty(self._list)
        for entry in entries[:MOST_ENTRIES]:
            card = EntryCard(entry, current)
            card.restore_requested.connect(self.restore_requested)
            self._list.addWidget(card)
        if not entries:
            self._list.addWidget(label(tr("Nothing was done to this segment yet."), "muted", wrap=True))
        elif len(entries) > MOST_ENTRIES:
            more = tr_count(
                len(entries) - MOST_ENTRIES,
                "{n} older change is in the record.",
                "{n} older changes are in the record.",
            )
            self._list.addWidget(label(more, "muted", wrap=True))

    def take_focus(self) -> None:
        """Be where keys go: at the latest change."""
        item = self._list.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
