"""The notes and questions of one segment, and the line in which another is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.core.model import Note, NoteKind, Span
from reviewer.tongue import tr
from reviewer.ui.positions import units
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.widgets import ClickFrame, empty, label, set_state
from reviewer.ui.wording import signed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QLineEdit):
    """A line for a note: Enter and Ctrl+Enter add it, Shift+Enter asks it, Esc leaves it as it stands."""

    written = Signal()
    asked = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is the window's; while one writes here it adds the note."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.ShortcutOverride and key in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.asked if shift else self.written).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteCard(ClickFrame):
    """One note, with what can be done to it."""

    kind_requested = Signal(str, object)
    removal_requested = Signal(str)

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.note = note
        self.unsetCursor()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        head = {NoteKind.QUESTION: tr("Question"), NoteKind.ANSWERED: tr("Answered question")}
        word = head.get(note.kind, "")
        if word:
            column.addWidget(label(word, "heading"))
        self._words = label(note.text, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(label(signed(note.by, note.at), "muted", wrap=True), 1)
        row.addWidget(self._kind_button(note.kind))
        remove = _link(tr("Remove"), tr("Remove the note: {note}", note=note.text))
        remove.clicked.connect(self._on_removed)
        row.addWidget(remove)
        column.addLayout(row)
        self.setAccessibleName(f"{word or tr('Note')}: {note.text}. {signed(note.by, note.at)}")

    def choose(self, span: Span | None) -> None:
        """Stand out with these words selected; as the others for ``None``."""
        set_state(self, "chosen", "true" if span is not None else "false")
        if span is not None:
            start, end = (units(self.note.text[:at]) for at in (span.start, span.end))
            self._words.setSelection(start, end - start)
        elif self._words.hasSelectedText():
            self._words.setSelection(0, 0)

    def selected(self) -> str:
        """The words that are selected."""
        return self._words.selectedText()

    def _kind_button(self, kind: NoteKind) -> QPushButton:
        turns = {
            NoteKind.NOTE: (tr("Ask"), NoteKind.QUESTION, tr("Make it a question that is open")),
            NoteKind.QUESTION: (tr("Answered"), NoteKind.ANSWERED, tr("The question is answered")),
            NoteKind.ANSWERED: (tr("Ask again"), NoteKind.QUESTION, tr("The question is open again")),
        }
        word, self._next, tip = turns[kind]
        button = _link(word, tip)
        button.clicked.connect(self._on_kind)
        return button

    def _on_kind(self) -> None:
        self.kind_requested.emit(self.note.id, self._next)

    def _on_removed(self) -> None:
        self.removal_requested.emit(self.note.id)


class NotePane(QWidget):
    """Shows notes and tells what is written; a text that was begun stays with its segment."""

    written = Signal(str, object)
    kind_requested = Signal(str, object)
    removal_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segment = ""
        self.drafts: dict[str, str] = {}
        self._seen: tuple[Note, ...] | None = None
        self._pointed: tuple[str, Span] | None = None
        self.cards: list[NoteCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 8, 10, 4)
        column.addLayout(self._list)
        column.addStretch(1)
        self.field = NoteField()
        self.field.setPlaceholderText(tr("Enter adds a note, Shift+Enter a question"))
        self.field.setAccessibleName(tr("Note on the segment"))
        self.field.written.connect(self._on_written)
        self.field.asked.connect(self._on_asked)
        self.field.left.connect(self.left)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 8)
        foot.addWidget(self.field)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = ColumnScroll(inside)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(foot)

    def show_notes(self, segment: str, notes: Sequence[Note]) -> None:
        """Show the notes of ``segment``."""
        if segment != self.segment:
            self.keep_draft()
            self.segment = segment
            self._pointed = None
            self.field.setText(self.drafts.get(segment, ""))
        if tuple(notes) != self._seen:
            self._seen = tuple(notes)
            self._fill(notes)

    def _fill(self, notes: Sequence[Note]) -> None:
        self._scroll.bring(None)
        empty(self._list)
        self.cards = []
        for note in notes:
            card = NoteCard(note)
            card.kind_requested.connect(self.kind_requested)
            card.removal_requested.connect(self.removal_requested)
            self._list.addWidget(card)
            self.cards.append(card)
        self._show_pointed()
        if not notes:
            self._list.addWidget(label(tr("No notes on this segment."), "muted", wrap=True))

    def point_at(self, note: str, span: Span | None) -> None:
        """Choose the note and bring it into view, its words at ``span`` selected; no note for ""."""
        self._pointed = (note, span) if note and span is not None else None
        self._show_pointed()

    def _show_pointed(self) -> None:
        note, span = self._pointed or ("", None)
        self._scroll.bring(None)
        for card in self.cards:
            card.choose(span if card.note.id == note else None)
            if card.note.id == note:
                self._scroll.bring(card)

    def keep_draft(self) -> None:
        """Keep what stands in the field for its segment."""
        text = self.field.text()
        if self.segment and text.strip():
            self.drafts[self.segment] = text
        else:
            self.drafts.pop(self.segment, None)

    def forget(self) -> None:
        """Show nothing any more."""
        self.segment, self._seen, self._pointed = "", None, None
        self.drafts.clear()
        self.field.clear()

    def _on_written(self) -> None:
        self._tell(NoteKind.NOTE)

    def _on_asked(self) -> None:
        self._tell(NoteKind.QUESTION)

    def _tell(self, kind: NoteKind) -> None:
        if self.field.text().strip():
            self.written.emit(self.field.text(), kind)

    def accept_written(self) -> None:
        """What stood in the field is a note now."""
        self.field.clear()
        self.drafts.pop(self.segment, None)


def _link(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
