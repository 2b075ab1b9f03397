"""One flag as a card: what, how sure, why, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.core.model import Evidence, Flag
from reviewer.services.rule_words import RuleWords, rule_words
from reviewer.tongue import tr
from reviewer.ui.differences_view import applied_html
from reviewer.ui.flow import FlowLayout
from reviewer.ui.glyphs import severity_pixmap
from reviewer.ui.plain import tip
from reviewer.ui.theme import Theme, text_font
from reviewer.ui.widgets import ClickFrame, SuggestionButton, label, set_state
from reviewer.ui.wording import grade, introduced, visible

MOST_SUGGESTIONS = 9


class FlagCard(ClickFrame):
    """Shows ``flag``; only the chosen card is unfolded.

    ``own`` is a flag that the reviewer's own edit introduced, ``under`` one that overlaps a surer one. The chosen
    card shows the sentence as it would be with the first suggestion, or with the one that is looked at. ``words``
    are what rules say in the language in use.
    """

    chosen = Signal(str)
    apply_requested = Signal(str, int)
    dismiss_requested = Signal(str)
    mute_requested = Signal(str)
    mute_always_requested = Signal(str)

    def __init__(
        self,
        flag: Flag,
        theme: Theme,
        *,
        own: bool = False,
        under: bool = False,
        words: RuleWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", parent)
        self.flag = flag
        self._words = words or rule_words()
        self.own, self.under = own, under
        self._theme = theme
        self._text = ""
        self._looked_at, self._unfolded = -1, False
        self._suggestions: list[SuggestionButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(_spoken(flag, self._words.message(flag), own))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        self._more = self._make_more()
        column.addLayout(self._head(theme))
        self.preview = self._make_preview()
        self._body = self._make_body()
        column.addWidget(self._body)
        self._body.hide()
        self._more.hide()
        self.pressed.connect(self._on_pressed)

    def _head(self, theme: Theme) -> QHBoxLayout:
        glyph = QLabel()
        glyph.setPixmap(severity_pixmap(self, self.flag.severity, theme))
        glyph.setContentsMargins(0, 3, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._words.message(self.flag), "heading", wrap=True))
        shown = visible(self.flag.text)
        if shown.casefold() not in self._words.message(self.flag).casefold():
            words.addWidget(label(shown, "muted", wrap=True))
        if self.own:
            words.addWidget(label(introduced(), "own", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_body(self) -> QWidget:
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self._words.reason(self.flag), wrap=True))
        if self.flag.evidence is Evidence.CONFIRMED:
            column.addWidget(label(tr("The source confirms it."), wrap=True))
        for place in self.flag.related:
            note = f"{self._words.noted(self.flag.rule, place.note)}: " if place.note else ""
            column.addWidget(label(f"{note}“{visible(place.text)}”", "muted", wrap=True))
        for n, text in enumerate(self.flag.suggestions[:MOST_SUGGESTIONS]):
            button = SuggestionButton(visible(text), n)
            self._suggestions.append(button)
            button.chosen.connect(self._on_suggestion)
            button.looked_at.connect(self.look_at)
            button.looked_away.connect(self._on_looked_away)
            column.addWidget(button)
        column.addWidget(self.preview)
        column.addWidget(label(grade(self.flag), "muted", wrap=True))
        column.addLayout(self._deeds())
        return body

    def _make_preview(self) -> QFrame:
        """The sentence as it would be, below the suggestions: nothing moves under a mouse that is over one."""
        frame = QFrame()
        frame.setObjectName("preview")
        self._sentence = label("", wrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setFont(text_font(100, 2))
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 7, 0, 3)
        column.addWidget(self._sentence)
        frame.hide()
        return frame

    def _deeds(self) -> FlowLayout:
        row = FlowLayout()
        row.setSpacing(8)
        self._dismiss = QPushButton(tr("Dismiss"))
        self._dismiss.setAccessibleName(
            tr("Dismiss this flag: {message}", message=self._words.message(self.flag))
        )
        self._dismiss.clicked.connect(self._on_dismiss)
        self._mute = QPushButton(tr("Rule off"))
        self._mute.setAccessibleName(tr("Switch the rule {rule} off in this article", rule=self.flag.rule))
        self._mute.clicked.connect(self._on_mute)
        for button in (self._dismiss, self._mute):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        return row

    def _make_more(self) -> QToolButton:
        """What is seldom wanted, behind one more press."""
        button = QToolButton()
        button.setObjectName("more")
        button.setText("⋯")
        button.setToolTip(tr("More for this rule"))
        button.setAccessibleName(tr("More for the rule {rule}", rule=self.flag.rule))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.addAction(tr("Rule off in every article")).triggered.connect(self._on_mute_always)
        button.setMenu(menu)
        return button

    def show_keys(self, key: Callable[[str], str]) -> None:
        """Name the keys of the commands on a flag; ``key`` gives that of a command, empty where it has none."""
        mistaken = tr("The flag is mistaken here")
        hide = tr("Hide every flag of {rule} in this article", rule=self.flag.rule)
        for button, words, command in ((self._dismiss, mistaken, "dismiss"), (self._mute, hide, "mute")):
            shown = key(command)
            button.setToolTip(tip(f"{words} ({shown})" if shown else words))
        self._dismiss.setText(f"{tr('Dismiss')}  {key('dismiss')}".rstrip())
        for n, suggestion in enumerate(self._suggestions, 1):
            suggestion.show_key(key(f"apply_{n}"))

    def set_chosen(self, on: bool) -> None:
        """Unfold or fold the card."""
        set_state(self, "chosen", "true" if on else "false")
        self._body.setVisible(on)
        self._more.setVisible(on)
        self._unfolded = on
        if not on or self._looked_at < 0:
            self._rest()

    def _rest(self) -> None:
        """Show what is shown while no suggestion is looked at: the first, of the chosen card."""
        self.look_at(0 if self._unfolded else -1)

    def show_text(self, text: str) -> None:
        """The segment's text, for the sentence as it would be."""
        if text != self._text:
            self._text = text
            self._rest()

    def look_at(self, number: int) -> None:
        """Show the sentence with suggestion ``number`` in it; none for -1 or a number that there is not."""
        flag = self.flag
        there = 0 <= number < min(len(flag.suggestions), MOST_SUGGESTIONS)
        there = there and flag.span.cut(self._text) == flag.text
        self._looked_at = number if there else -1
        if there:
            made = applied_html(self._text, flag.span, flag.suggestions[number], self._theme)
            self._sentence.setText(made)
            said = self._text[: flag.span.start] + flag.suggestions[number] + self._text[flag.span.end :]
            self.preview.setAccessibleName(tr("It would read: {sentence}", sentence=said))
        self.preview.setVisible(there)
        for n, button in enumerate(self._suggestions):
            set_state(
                button, "shown", "true" if n == self._looked_at and len(self._suggestions) > 1 else "false"
            )

    def look_at_next(self) -> bool:
        """Show the sentence with the next suggestion in it, after the last the first; false where there is none."""
        self.look_at((self._looked_at + 1) % max(1, len(self._suggestions)))
        return self._looked_at >= 0

    def _on_looked_away(self) -> None:
        """The sentence stays until the mouse leaves the card, lest the buttons below run away from it."""
        if not self.underMouse():
            self._rest()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not isinstance(self.focusWidget(), SuggestionButton) or not self.focusWidget().hasFocus():
            self._rest()

    def _on_pressed(self) -> None:
        self.chosen.emit(self.flag.id)

    def _on_suggestion(self, number: int) -> None:
        self.apply_requested.emit(self.flag.id, number)

    def _on_dismiss(self) -> None:
        self.dismiss_requested.emit(self.flag.id)

    def _on_mute(self) -> None:
        self.mute_requested.emit(self.flag.id)

    def _on_mute_always(self) -> None:
        self.mute_always_requested.emit(self.flag.id)


def _spoken(flag: Flag, message: str, own: bool) -> str:
    """All that the folded card says, in one line."""
    said = tr("Flag: {message}. {grade}. Text: {text}", message=message, grade=grade(flag), text=flag.text)
    return f"{said} {introduced()}." if own else said
