"""What of the article the list shows: a choice with its counts, and a plain sign while something is left out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from reviewer.core.model import Confidence, Severity
from reviewer.services.queues import Filter, Order, QueueCounts, Show
from reviewer.tongue import grouped, tr, tr_count
from reviewer.ui.actions import Actions
from reviewer.ui.declared import declared
from reviewer.ui.flow import FlowLayout
from reviewer.ui.rule_names import title_of, titles
from reviewer.ui.widgets import ActionButton, label, set_state
from reviewer.ui.wording import category_words

MOST_RULES = 60
FEW_RULES = 8
"""So many stand in the menu itself, which must fit a small screen; the others in one of their own."""
_SELDOM = (Show.NOTED, Show.ASKED)
"""Kinds with a chip only while there are any."""


class Chip(QPushButton):
    """One kind of segments to show, and how many there are."""

    def __init__(self, action: QAction, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._action, self._word = action, word
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(action.toolTip())
        self.clicked.connect(self._on_clicked)

    def show_count(self, number: int, chosen: bool) -> None:
        """Show how many there are, and whether it is these that are shown."""
        text = f"{self._word} {grouped(number)}"
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(
                tr_count(
                    number,
                    "Show {kind}: {n} segment",
                    "Show {kind}: {n} segments",
                    kind=self._word.lower(),
                )
            )
        self.setChecked(chosen)

    def _on_clicked(self) -> None:
        self.setChecked(self._action.isChecked())  # what is shown says so, not the click
        self._action.trigger()


class FilterBar(QWidget):
    """Stands over the list; tells the filter that was chosen."""

    filter_chosen = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._filter = Filter()
        self._counts: QueueCounts | None = None
        words = {spec.id: spec.short for spec in declared()[1]}
        self.chips = {show: Chip(actions[f"show_{show}"], words[f"show_{show}"]) for show in Show}
        self.kind = QPushButton(words["filters"] + " ▾")
        self.menu = QMenu(self)
        self.sign = QFrame()
        self.words = label("", wrap=True)
        self._build()

    def _build(self) -> None:
        chips = FlowLayout()
        chips.setContentsMargins(6, 7, 6, 7)
        chips.setSpacing(2)
        for chip in self.chips.values():
            chips.addWidget(chip)
        self.kind.setProperty("role", "chip")
        self.kind.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kind.setAccessibleName(tr("Show by kind of flag"))
        self.kind.setToolTip(self._actions["filters"].toolTip())
        self.kind.clicked.connect(self.open_menu)
        chips.addWidget(self.kind)
        self.sign.setObjectName("filter_sign")
        row = QHBoxLayout(self.sign)
        row.setContentsMargins(12, 5, 6, 5)
        row.addWidget(self.words, 1)
        row.addWidget(
            ActionButton(self._actions["show_all"], tr("Show all"), "link"), 0, Qt.AlignmentFlag.AlignTop
        )
        self.sign.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(self.sign)

    def show_queue(self, wanted: Filter, counts: QueueCounts, shown: int) -> None:
        """Show the filter, how many segments each choice has, and how many are ``shown``."""
        self._filter, self._counts = wanted, counts
        for show, chip in self.chips.items():
            chip.show_count(counts.shows.get(show, 0), show is wanted.show)
            chip.setHidden(show in _SELDOM and not counts.shows.get(show, 0) and show is not wanted.show)
        self._actions[f"show_{wanted.show}"].setChecked(True)
        self._actions["worst_first"].setChecked(wanted.order is Order.WORST)
        set_state(self.kind, "on", "true" if wanted.asks_flags else "false")
        on = wanted.narrows or wanted.order is Order.WORST
        if on:
            self.words.setText(said(wanted, shown))
        self.sign.setVisible(on)

    # ---- the menu of kinds

    def open_menu(self) -> None:
        """Open the choice of severity, confidence, category and rule."""
        self.fill_menu()
        self.menu.popup(self.kind.mapToGlobal(QPoint(0, self.kind.height())))
        self.menu.setFocus()

    def fill_menu(self) -> None:
        """Make the menu for what is counted now."""
        counts, wanted = self._counts, self._filter
        self.menu.clear()
        if counts is None:
            return
        grades: list[tuple[str, Filter, int]] = [
            (tr("Any severity"), replace(wanted, severity=None), counts.severities.get(None, 0))
        ]
        for severity in reversed(Severity):
            text = _first_large(_as_grave(severity))
            grades.append((text, replace(wanted, severity=severity), counts.severities.get(severity, 0)))
        self._section(grades)
        sure = [(tr("Any confidence"), replace(wanted, confidence=None), counts.confidences.get(None, 0))]
        for confidence in reversed(Confidence):
            text = _first_large(_as_sure(confidence))
            sure.append((text, replace(wanted, confidence=confidence), counts.confidences.get(confidence, 0)))
        self._section(sure)
        kinds = [
            (_category(path), replace(wanted, category=path), counts.categories.get(path, 0))
            for path in sorted({*counts.categories, *([wanted.category] if wanted.category else [])})
        ]
        self._section([(tr("Any category"), replace(wanted, category=""), -1), *kinds])
        rules = sorted(counts.rules, key=lambda rule: (-counts.rules[rule], rule))[:MOST_RULES]
        if wanted.rule and wanted.rule not in rules:
            rules.append(wanted.rule)
        chosen = [
            (title, replace(wanted, rule=rule), counts.rules.get(rule, 0))
            for rule, title in zip(rules, titles(rules), strict=True)
        ]
        group = self._section([(tr("Any rule"), replace(wanted, rule=""), -1), *chosen[:FEW_RULES]])
        if chosen[FEW_RULES:]:
            self._add(chosen[FEW_RULES:], self.menu.addMenu(tr("More rules")), group)

    def _section(self, choices: list[tuple[str, Filter, int]]) -> QActionGroup:
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        group = QActionGroup(self.menu)
        self._add(choices, self.menu, group)
        return group

    def _add(self, choices: list[tuple[str, Filter, int]], menu: QMenu, group: QActionGroup) -> None:
        for text, wanted, number in choices:
            text = text.replace("&", "&&")
            action = menu.addAction(text if number < 0 else f"{text}  ({grouped(number)})")
            action.setCheckable(True)
            action.setChecked(wanted == self._filter)
            action.setData(wanted)
            action.triggered.connect(self._on_chosen)
            group.addAction(action)

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.filter_chosen.emit(action.data())


def _category(path: str) -> str:
    """A category set in by how far down it stands."""
    *above, _ = path.split("/")
    return "    " * len(above) + category_words(path).rpartition(" › ")[2]


def _shown() -> dict[Show, str]:
    return {
        Show.OPEN: tr("open"),
        Show.FLAGGED: tr("flagged"),
        Show.CORRECTED: tr("corrected"),
        Show.LATER: tr("for later"),
        Show.NOTED: tr("with notes"),
        Show.ASKED: tr("with open questions"),
    }


def _as_grave(severity: Severity) -> str:
    said = {
        Severity.NEUTRAL: tr("neutral or worse"),
        Severity.MINOR: tr("minor or worse"),
        Severity.MAJOR: tr("major or worse"),
        Severity.CRITICAL: tr("critical"),
    }
    return said[severity]


def _as_sure(confidence: Confidence) -> str:
    said = {
        Confidence.SUSPECT: tr("suspect or better"),
        Confidence.LIKELY: tr("likely or better"),
        Confidence.CERTAIN: tr("certain"),
    }
    return said[confidence]


def _first_large(words: str) -> str:
    return words[:1].upper() + words[1:]


def said(wanted: Filter, shown: int) -> str:
    """The filter in words, and how many segments are shown."""
    shows = _shown()
    parts = [shows[wanted.show]] if wanted.show in shows else []
    if wanted.severity is not None:
        parts.append(_as_grave(wanted.severity))
    if wanted.confidence is not None:
        parts.append(_as_sure(wanted.confidence))
    if wanted.category:
        parts.append(category_words(wanted.category))
    if wanted.rule:
        parts.append(title_of(wanted.rule))
    if wanted.order is Order.WORST:
        parts.append(tr("worst first"))
    return f"{_first_large(', '.join(parts))} · {grouped(shown)}"
