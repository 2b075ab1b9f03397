"""Why words are flagged, and why they are not: the flags on them, then each rule that is silent, with its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from reviewer.core.model import Evidence, Flag
from reviewer.services.explaining import Explanation, Silence, Silent
from reviewer.services.rule_words import rule_words
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.subjects import subject_name
from reviewer.ui.widgets import ClickFrame, label
from reviewer.ui.wording import grade, introduced, language_name, visible

LONGEST = 120
"""Code points of the words, or of a pattern, that are shown."""


class WhyDialog(Dialog):
    """Shows an explanation; a flag in it can be gone to."""

    flag_chosen = Signal(str)

    def __init__(self, told: Explanation, own: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Why these words"), parent)
        self.resize(560, 440 if told.flags or told.silent else 200)
        self.told, self._words = told, rule_words()
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(8)
        self._fill(own)
        self._list.addStretch(1)
        self.column.addWidget(label(f"“{_short(visible(told.words))}”", "heading", wrap=True))
        self.column.addWidget(ColumnScroll(inside), 1)
        self.add_close().setDefault(True)

    def _fill(self, own: frozenset[str]) -> None:
        for flag in self.told.flags:
            self._list.addWidget(self._flag(flag, flag.id in own))
        if not self.told.flags and not self.told.silent:
            self._list.addWidget(label(tr("No rule speaks of these words."), wrap=True))
        elif not self.told.flags:
            self._list.addWidget(label(tr("Nothing flags these words now."), wrap=True))
        near = [silent for silent in self.told.silent if silent.why is Silence.NEAR]
        others = [silent for silent in self.told.silent if silent.why is not Silence.NEAR]
        self._section(tr("Rules that are silent"), others)
        self._section(tr("Rules that come near"), near)

    def _section(self, title: str, silent: list[Silent]) -> None:
        if silent:
            self._list.addSpacing(4)
            self._list.addWidget(label(title, "muted"))
            for one in silent:
                self._list.addWidget(_silent(one, self._words.named(one.rule, one.title)))

    def _flag(self, flag: Flag, own: bool) -> QWidget:
        frame = FlagFrame(flag, self._words.message(flag))
        column = _column(frame)
        column.addWidget(label(self._words.message(flag), "heading", wrap=True))
        column.addWidget(label(visible(flag.text), "muted", wrap=True))
        if own:
            column.addWidget(label(introduced(), "own", wrap=True))
        column.addWidget(label(self._words.reason(flag), wrap=True))
        column.addWidget(label(f"{grade(flag)} · {_evidence(flag.evidence)}", "muted", wrap=True))
        column.addWidget(_rule(flag.rule))
        frame.flag_pressed.connect(self._on_flag)
        return frame

    def _on_flag(self, flag: str) -> None:
        self.accept()
        self.flag_chosen.emit(flag)


class FlagFrame(ClickFrame):
    """A flag of the explanation, pressed to go to it."""

    flag_pressed = Signal(str)

    def __init__(self, flag: Flag, message: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._flag = flag.id
        self.setAccessibleName(tr("Go to the flag: {message}", message=message))
        self.pressed.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        self.flag_pressed.emit(self._flag)


def _column(frame: QFrame) -> QVBoxLayout:
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 9, 12, 9)
    column.setSpacing(4)
    return column


def _silent(one: Silent, title: str) -> QWidget:
    frame = QFrame()
    frame.setObjectName("card")
    column = _column(frame)
    column.addWidget(label(title, "heading", wrap=True))
    if one.why is not Silence.NEAR:
        column.addWidget(label(visible(one.words), "muted", wrap=True))
    column.addWidget(label(reason(one), wrap=True))
    column.addWidget(_rule(one.rule))
    return frame


def _rule(rule: str) -> QWidget:
    shown = label(rule, "muted", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _evidence(evidence: Evidence) -> str:
    if evidence is Evidence.CONFIRMED:
        return tr("the source confirms it")
    return tr("the source was not asked") if evidence is Evidence.ALONE else tr("the source withdraws it")


def reason(one: Silent) -> str:
    """Why a rule is silent, in one sentence."""
    languages = ", ".join(language_name(code) for code in one.detail.split())
    detail = _short(one.detail)
    match one.why:
        case Silence.DISMISSED:
            return tr("Dismissed here by {person}.", person=detail) if detail else tr("Dismissed here.")
        case Silence.MUTED:
            return tr("The rule is off in this article.")
        case Silence.MUTED_ALWAYS:
            return tr("The rule is off in every article, by the settings.")
        case Silence.OFF:
            return tr("The rule is turned off in your rules.toml.")
        case Silence.UNLESS:
            return tr("Its pattern is met, but “{words}” in the sentence silences it.", words=detail)
        case Silence.WHEN:
            return tr("Its pattern is met, but it waits for other words that the sentence has not.")
        case Silence.WITHDRAWN:
            return tr("Its pattern is met, but the source shows that these words are right.")
        case Silence.ABOUT:
            names = ", ".join(subject_name(name) for name in one.detail.split(", "))
            return tr("Its pattern is met, but it is for articles about {subjects}.", subjects=names)
        case Silence.SAID:
            return tr("Its pattern is met, but another rule flags these words already.")
        case Silence.SOURCE_UNKNOWN:
            return tr(
                "It is for texts from {languages}; nobody said the source language.", languages=languages
            )
        case Silence.TARGET_UNKNOWN:
            return tr("It is for texts in {languages}; nobody said the language.", languages=languages)
        case Silence.NEAR:
            return tr("Its pattern is not met whole: {pattern}", pattern=detail)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
