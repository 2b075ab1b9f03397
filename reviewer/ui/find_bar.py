"""The bar over the segment in which one says what to find and what to put in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.services.finding import Query
from reviewer.tongue import tr
from reviewer.ui.widgets import label, set_state

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDEST = 800


class SearchField(QLineEdit):
    """A line to type in; up and down walk through what was typed before."""

    entered = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMaxLength(1000)
        self._past: Sequence[str] = ()
        self._at = -1
        self._typed = ""

    def remember(self, past: Sequence[str]) -> None:
        """What was typed before, the newest first."""
        self._past, self._at = past, -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self.entered.emit(-1 if plain else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """Back (1) or on (-1) in what was typed before; what is being typed is the newest."""
        if self._at < 0:
            self._typed = self.text()
        past = [self._typed, *(text for text in self._past if text != self._typed)]
        self._at = max(0, min(len(past) - 1, max(0, self._at) + step))
        self.setText(past[self._at])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._at = -1


class FindBar(QFrame):
    """Tells what is looked for and what is asked to be done; it searches nothing itself."""

    query_changed = Signal()
    step_requested = Signal(int)
    replace_requested = Signal()
    all_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.field = SearchField(tr("Find"))
        self.instead = SearchField(tr("Put in its place"))
        self.case = self._chip("Aa", tr("Capitals matter"))
        self.words = self._chip(tr("Whole words"), tr("Only whole words"))
        self.expression = self._chip(
            ".*", tr("A regular expression; \\1 puts in what its parentheses caught")
        )
        self.everywhere = self._chip(
            tr("Everywhere"),
            tr("Look also into the texts as delivered and into notes, where nothing is replaced"),
        )
        self.count, self.error = label("", "muted"), label("", "error", wrap=True)
        self.replace_one, self.replace_all = QPushButton(tr("Replace")), QPushButton(tr("Replace all…"))
        self._build()
        self._connect()

    @staticmethod
    def _chip(text: str, tip: str) -> QPushButton:
        chip = QPushButton(text)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setToolTip(tip)
        chip.setAccessibleName(tip)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return chip

    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 8, 18, 8)
        column.setSpacing(6)
        self._doing = self._row(self.instead, self.replace_one, self.replace_all)
        column.addWidget(self._finding())
        column.addWidget(self._options())
        column.addWidget(self._doing)
        column.addWidget(self.error)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        self.error.hide()
        self.hide()

    def _finding(self) -> QWidget:
        self._previous = self._small("↑", tr("The place before (Shift+Enter)"))
        self._next = self._small("↓", tr("The next place (Enter)"))
        self._close = self._small("✕", tr("Close (Esc)"))
        return self._row(self.field, self._previous, self._next, self._close, spacing=2)

    @staticmethod
    def _small(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "small")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _options(self) -> QWidget:
        row = self._row(self.case, self.words, self.expression, self.everywhere, spacing=4)
        layout = row.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addStretch(1)
        layout.addWidget(self.count)
        return row

    @staticmethod
    def _row(*widgets: QWidget, spacing: int = 6) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        for widget in widgets:
            layout.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_changed)
        for chip in (self.case, self.words, self.expression, self.everywhere):
            chip.toggled.connect(self._on_changed)
        for field in (self.field, self.instead):
            field.left.connect(self.left)
        self.field.entered.connect(self.step_requested)
        self.instead.entered.connect(self._on_entered)
        self._next.clicked.connect(self._on_next)
        self._previous.clicked.connect(self._on_previous)
        self._close.clicked.connect(self._on_close)
        self.replace_one.clicked.connect(self._on_replace)
        self.replace_all.clicked.connect(self._on_all)

    # ---- what is asked for

    def query(self) -> Query:
        """What is looked for."""
        everywhere = self.everywhere.isChecked()
        return Query(
            self.field.text(),
            self.expression.isChecked(),
            self.case.isChecked(),
            self.words.isChecked(),
            everywhere,
            everywhere,
        )

    def open(self, text: str, replacing: bool) -> None:
        """Show the bar with the text to find selected; ``text`` unless it is empty."""
        self._doing.setVisible(replacing)
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus()
        self.field.selectAll()

    @contextmanager
    def keeping_focus(self) -> Iterator[None]:
        """Whoever is in the bar stays where they are, with what is selected there, whatever is done meanwhile."""
        focused = self.window().focusWidget()
        ours = focused if focused is not None and self.isAncestorOf(focused) else None
        field = ours if isinstance(ours, QLineEdit) else None
        selected = (field.selectionStart(), len(field.selectedText())) if field is not None else (-1, 0)
        yield
        if ours is not None:
            ours.setFocus()
        if field is not None and selected[0] >= 0:
            field.setSelection(*selected)

    # ---- what is said

    def show_count(self, words: str, replaceable: bool) -> None:
        """Show which of how many it is, and whether it can be replaced."""
        self.count.setText(words)
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(replaceable)

    def show_error(self, sentence: str) -> None:
        """Show what is wrong with the expression; nothing for an empty sentence."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        set_state(self.field, "wrong", "true" if sentence else "false")

    # ---- what the widgets tell

    def _on_changed(self) -> None:
        self.query_changed.emit()

    def _on_entered(self, step: int) -> None:
        """Enter in the replacement's line replaces; with Shift it goes back."""
        if step > 0:
            self.replace_requested.emit()
        else:
            self.step_requested.emit(step)

    def _on_next(self) -> None:
        self.step_requested.emit(1)

    def _on_previous(self) -> None:
        self.step_requested.emit(-1)

    def _on_close(self) -> None:
        self.left.emit()

    def _on_replace(self) -> None:
        self.replace_requested.emit()

    def _on_all(self) -> None:
        self.all_requested.emit()
