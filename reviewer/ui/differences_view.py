"""What was changed in a segment: what is gone struck through, what is new underlined, within the line."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reviewer.core.differences import Op, word_diff
from reviewer.core.model import Span
from reviewer.tongue import tr
from reviewer.ui.beside_view import BesideView
from reviewer.ui.positions import one_line
from reviewer.ui.theme import Theme
from reviewer.ui.widgets import label
from reviewer.ui.wording import visible

if TYPE_CHECKING:
    from reviewer.core.ledger import Ledger

AROUND = 60
"""Code points shown on each side of a suggestion."""


def _shown(text: str) -> str:
    return html.escape(one_line(text), quote=False)


def _marked(text: str, style: str) -> str:
    text = one_line(text)
    shown = visible(text) if text.strip(" ") == "" or "\u00a0" in text else text
    return f'<span style="{style}">{html.escape(shown, quote=False)}</span>'


def changes_html(before: str, after: str, theme: Theme) -> str:
    """The differences of two texts as rich text in the theme's colours."""
    c = theme.colours
    gone = f"text-decoration: line-through; color: {c['delete']}; background-color: {c['delete_ground']};"
    new = f"text-decoration: underline; color: {c['insert']}; background-color: {c['insert_ground']};"
    parts: list[str] = []
    for op in word_diff(before, after):
        parts.extend(_parts(op, before, after, gone, new))
    return f'<p style="white-space: pre-wrap; margin: 0;">{"".join(parts)}</p>'


def sides_html(before: str, after: str, theme: Theme) -> tuple[str, str]:
    """Both texts as rich text: in the first what is gone is marked, in the second what is new."""
    c = theme.colours
    gone = f"text-decoration: line-through; color: {c['delete']}; background-color: {c['delete_ground']};"
    new = f"text-decoration: underline; color: {c['insert']}; background-color: {c['insert_ground']};"
    left: list[str] = []
    right: list[str] = []
    for op in word_diff(before, after):
        old, made = op.before.cut(before), op.after.cut(after)
        left.append(_shown(old) if op.kind == "equal" else _marked(old, gone) if old else "")
        right.append(_shown(made) if op.kind == "equal" else _marked(made, new) if made else "")
    page = '<p style="white-space: pre-wrap; margin: 0;">{}</p>'
    return page.format("".join(left)), page.format("".join(right))


def head(text: str, most: int) -> str:
    """The first words of ``text``, about ``most`` code points."""
    if len(text) <= most:
        return text
    cut, _, _ = text[:most].rpartition(" ")
    return (cut or text[:most]) + " …"


def tail(text: str, most: int) -> str:
    """The last words of ``text``, about ``most`` code points."""
    if len(text) <= most:
        return text
    _, _, cut = text[-most:].partition(" ")
    return "… " + (cut or text[-most:])


def applied_html(before: str, span: Span, text: str, theme: Theme) -> str:
    """``before`` as it would read with ``text`` at ``span``: what is new underlined, what only goes struck through.

    Of a long sentence the words around are enough.
    """
    c = theme.colours
    new = f"text-decoration: underline; color: {c['insert']}; background-color: {c['insert_ground']};"
    gone = f"text-decoration: line-through; color: {c['delete']}; background-color: {c['delete_ground']};"
    made = _marked(text, new) if text else _marked(span.cut(before), gone)
    parts = _shown(tail(before[: span.start], AROUND)), made, _shown(head(before[span.end :], AROUND))
    return f'<p style="white-space: pre-wrap; margin: 0;">{"".join(parts)}</p>'


def _parts(op: Op, before: str, after: str, gone: str, new: str) -> list[str]:
    if op.kind == "equal":
        return [_shown(op.after.cut(after))]
    old, made = op.before.cut(before), op.after.cut(after)
    return ([_marked(old, gone)] if old else []) + ([_marked(made, new)] if made else [])


def _facts(mt: str, final: str, language: str | None) -> str:
    from reviewer.core.ledger import ledger

    return facts_words(ledger(mt, final, language))


def facts_words(told: Ledger) -> str:
    """Which names and numbers an edit dropped and added, in one line; empty when none."""
    parts = []
    if told.dropped:
        parts.append(tr("Dropped: {facts}", facts=", ".join(told.dropped)))
    if told.added:
        parts.append(tr("Added: {facts}", facts=", ".join(told.added)))
    return " · ".join(parts)


class DifferencesView(QFrame):
    """Shown under the editor while the final is not the mt."""

    def __init__(self, make_button: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self._theme: Theme | None = None
        self._texts = ("", "")
        self._language: str | None = None
        self.beside = BesideView()
        self.beside.hide()
        self.facts = label("", "facts", wrap=True)
        self._body = QLabel()
        self._body.setTextFormat(Qt.TextFormat.RichText)
        self._body.setWordWrap(True)
        self._body.setMinimumWidth(1)
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.setAccessibleName(tr("What changed"))
        head = QHBoxLayout()
        head.addWidget(label(tr("Changed from the text as delivered"), "muted"))
        head.addStretch(1)
        head.addWidget(make_button())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._body)
        column.addWidget(self.beside)
        column.addWidget(self.facts)

    def compare(self, mt: str, final: str, language: str | None = None) -> None:
        """Show what makes ``final`` of ``mt``, both in ``language``, and the names and numbers dropped on the way."""
        if (mt, final, language) != (*self._texts, self._language):
            self._texts, self._language = (mt, final), language
            self._render()
            told = _facts(mt, final, language) if mt != final else ""
            self.facts.setText(told)
            self.facts.setVisible(bool(told))

    def dress(self, theme: Theme, font: QFont) -> None:
        """Take the theme's colours and the font of the text."""
        self._theme = theme
        self._body.setFont(font)
        self.beside.dress(font)
        self._render()

    def show_beside(self, on: bool) -> None:
        """Show both texts side by side, or in one with what is gone struck through."""
        self.beside.setVisible(on)
        self._body.setVisible(not on)

    def set_right_to_left(self, on: bool) -> None:
        """Lay the texts out from right to left."""
        direction = Qt.LayoutDirection.RightToLeft if on else Qt.LayoutDirection.LeftToRight
        for text in (self._body, self.beside.before, self.beside.after):
            text.setLayoutDirection(direction)

    def _render(self) -> None:
        if self._theme is not None and self._texts[0] != self._texts[1]:
            self._body.setText(changes_html(*self._texts, self._theme))
            self.beside.show_texts(*sides_html(*self._texts, self._theme))
