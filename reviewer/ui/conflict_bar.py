"""Both answers of a conflict side by side over the segment, words that differ marked, with a button each."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reviewer.core.differences import word_diff
from reviewer.core.invisible import shown
from reviewer.core.leftover import Conflict, Side
from reviewer.core.model import Casting, Decision, Language, Mute, Verdict
from reviewer.tongue import tr
from reviewer.ui.actions import Actions
from reviewer.ui.kept_words import name_of
from reviewer.ui.positions import one_line
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.theme import Theme, text_font
from reviewer.ui.widgets import ActionButton, Form, fits, label
from reviewer.ui.wording import signed, visible

MOST_HEIGHT = 220
"""Pixels that two long answers may take from the segment; they scroll in them."""


def marked_html(text: str, other: str, theme: Theme) -> str:
    """``text`` as rich text with the words that ``other`` has not shaded; of two alike nothing is."""
    style = f"background-color: {theme.colours['insert_ground']}; color: {theme.colours['insert']};"
    parts = []
    for op in word_diff(other, text):
        piece = one_line(op.after.cut(text))
        if op.kind == "equal":
            parts.append(html.escape(shown(piece), quote=False))
        elif piece:
            words = visible(piece) if not piece.strip(" ") or "\u00a0" in piece else shown(piece)
            parts.append(f'<u style="{style}">{html.escape(words, quote=False)}</u>')
    return f'<p style="white-space: pre-wrap; margin: 0;">{"".join(parts)}</p>'


class SideView(QFrame):
    """One answer: whose it is, the text, and what was decided with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.head = label("", "heading")
        self.signed = label("", "muted", wrap=True)
        self.body = QLabel()
        self.body.setTextFormat(Qt.TextFormat.RichText)
        self.body.setWordWrap(True)
        self.body.setMinimumWidth(1)
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = label("", "muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        for widget in (self.head, self.signed, self.body, self.facts):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def show_side(self, side: Side, other: Side, theme: Theme, gap: str) -> None:
        """Show ``side``; ``gap`` says how the space after it is on this side, where that is in question."""
        self.head.setText(name_of(side))
        self.signed.setText(_signed(side))
        self.signed.setVisible(bool(self.signed.text()))
        self.body.setText(marked_html(side.text, other.text, theme))
        self.body.setVisible(bool(side.text))
        self.body.setAccessibleName(tr("The text of {name}", name=name_of(side)))
        facts = [*_facts(side), gap]
        self.facts.setText("\n".join(filter(None, facts)))
        self.facts.setVisible(bool(self.facts.text()))

    def dress(self, font: QFont) -> None:
        """Take the font of the text."""
        self.body.setFont(font)


class ConflictBar(QFrame):
    """Shows one conflict; its buttons are commands of the window."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict")
        self._theme: Theme | None = None
        self._shown: tuple[Conflict, tuple[str, str]] | None = None
        self.title = label("", "heading", wrap=True)
        self.sides = (SideView(), SideView())
        self.keep = ActionButton(actions["keep_own"], role="link")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.keep)
        head.addWidget(ActionButton(actions["next_conflict"], role="link"))
        self._answers = QWidget()
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for view in self.sides:
            row.addWidget(view, 1)
        self._area = ColumnScroll(self._answers)
        buttons = QHBoxLayout()
        buttons.setSpacing(24)
        for action in ("take_first", "take_second"):
            button = ActionButton(actions[action])
            button.take_form(Form.KEY)
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._area)
        column.addLayout(buttons)
        self.hide()

    def show_conflict(
        self, conflict: Conflict | None, title: str = "", gaps: Sequence[str] = ("", "")
    ) -> None:
        """Show ``conflict`` under ``title``, or nothing; ``gaps`` say how the spaces after the segment differ."""
        self._shown = None if conflict is None else (conflict, (gaps[0], gaps[1]))
        self.title.setText(title)
        self.setVisible(conflict is not None)
        self._render()

    def dress(self, theme: Theme, zoom: int) -> None:
        """Take the theme's colours and the font of the text."""
        self._theme = theme
        for view in self.sides:
            view.dress(text_font(zoom))
        self._render()

    def _render(self) -> None:
        if self._shown is None or self._theme is None:
            return
        conflict, gaps = self._shown
        self.keep.setVisible(bool(conflict.segment))
        for view, side, other, gap in zip(
            self.sides, (conflict.a, conflict.b), (conflict.b, conflict.a), gaps, strict=True
        ):
            view.show_side(side, other, self._theme, gap)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the answers need, but never so high that the segment has no room; then they scroll."""
        layout = self._answers.layout()
        if layout is not None:
            width = self.width() - 48
            self._area.setFixedHeight(min(fits(layout, width), MOST_HEIGHT))
            self._area.fit()


def _signed(side: Side) -> str:
    """When it was decided, and by whom where the heading does not say that."""
    by = side.by or tr("somebody")
    return signed("" if by == name_of(side) else by, side.at) if side.at else ""


def _facts(side: Side) -> list[str]:
    """Verdict and flags of a side, and what else is in question, a line each."""
    facts = []
    if any(cell.kind == "verdict" for cell, _ in side.values):
        verdict = side.ruling.verdict if side.ruling else Verdict.UNREVIEWED
        facts.append(_verdicts()[verdict])
    for cell, value in side.values:
        if cell.kind == "flag":
            facts.append(_flag(value))
        elif cell.kind not in ("final", "gap", "verdict"):
            facts.append(_plain(value))
    return facts


def _verdicts() -> dict[Verdict, str]:
    return {
        Verdict.UNREVIEWED: tr("Not reviewed"),
        Verdict.ACCEPTED: tr("Accepted"),
        Verdict.CORRECTED: tr("Corrected"),
        Verdict.LATER: tr("For later"),
    }


def _flag(value: object) -> str:
    if not isinstance(value, Decision):
        return tr("A flag is not decided")
    words = {
        "applied": tr("“{words}”: suggestion applied", words=value.flag.text),
        "dismissed": tr("“{words}”: flag dismissed", words=value.flag.text),
        "gone": tr("“{words}”: edited away", words=value.flag.text),
    }
    return words.get(value.status, value.flag.text)


def _plain(value: object) -> str:
    if isinstance(value, Mute):
        off = tr("{rule} is off in every article", rule=value.rule)
        return off if value.scope == "always" else tr("{rule} is off in this article", rule=value.rule)
    if isinstance(value, Language):
        return value.code or tr("unknown language")
    if isinstance(value, Casting):
        if value.same:
            return tr("{name} is {other}", name=value.name, other=value.same)
        return f"{value.name}: {value.gender}"
    return tr("Nothing") if value is None else str(getattr(value, "text", value))
