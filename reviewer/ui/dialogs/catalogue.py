"""Every rule: what it flags, why, with examples."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QListView, QScrollArea, QSplitter, QVBoxLayout, QWidget

from reviewer.checks.switches import Entry
from reviewer.services.rule_words import RuleWords, rule_words
from reviewer.tongue import grouped, tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.widgets import label
from reviewer.ui.wording import category_words, confidence_word, severity_word


class CatalogueDialog(Dialog):
    """A list of rules to search at the left, the chosen one at the right."""

    def __init__(self, entries: Sequence[Entry], chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr("Catalogue of rules"), parent)
        self._words = words = rule_words()
        self._all = sorted(entries, key=lambda entry: words.title(entry).lstrip("“‘«").casefold())
        self._shown = self._all
        self.search, self.list = QLineEdit(), QListView()
        self.count = label("", "muted")
        self.text = QWidget()
        self._names = QStringListModel(self)
        self._scroll = QScrollArea()
        self._build()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(80)
        self._wait.timeout.connect(self._filter)
        self.search.textChanged.connect(self._wait.start)
        self.list.selectionModel().currentChanged.connect(self._show)
        self._filter()
        self._choose(chosen)

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Words of a rule, its reason or its examples"))
        self.search.setAccessibleName(tr("Search the rules"))
        self.list.setModel(self._names)
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("names")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(tr("Rules"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self._scroll)
        split.setSizes([360, 560])
        split.setChildrenCollapsible(False)
        self.column.addWidget(split, 1)
        self.add_close()
        self.resize(980, 640)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self._shown = [entry for entry in self._all if all(word in self._haystack(entry) for word in words)]
        self._names.setStringList([self._words.title(entry) for entry in self._shown])
        self.count.setText(tr("{n} of {all} rules", n=grouped(len(self._shown)), all=grouped(len(self._all))))
        self._choose("")

    def _haystack(self, entry: Entry) -> str:
        """All that one may look for a rule by, in both languages."""
        examples = " ".join([example.text for example in entry.bad] + list(entry.good))
        here = f"{self._words.title(entry)} {self._words.why(entry)} {category_words(entry.category)}"
        return f"{entry.id} {here} {entry.title} {entry.why} {entry.category} {examples}".casefold()

    def _choose(self, rule: str) -> None:
        row = next((n for n, entry in enumerate(self._shown) if entry.id == rule), 0)
        index = self._names.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._show()

    def _show(self) -> None:
        row = self.list.currentIndex().row()
        self._scroll.setWidget(
            _sheet(self._shown[row], self._words) if 0 <= row < len(self._shown) else QWidget()
        )


def _sheet(entry: Entry, words: RuleWords) -> QWidget:
    """One rule at length, as plain text that can be copied."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(18, 4, 12, 12)
    column.setSpacing(8)
    said = confidence_word(entry.confidence), severity_word(entry.severity), category_words(entry.category)
    grade = " · ".join(said)
    column.addWidget(label(words.title(entry), "heading", wrap=True))
    column.addWidget(_line(f"{entry.id}\n{grade}", "muted"))
    column.addWidget(_line(words.why(entry)))
    flagged = [f"✗ {bad.text}" + (f"\n✓ {bad.fixed}" if bad.fixed else "") for bad in entry.bad]
    for title, texts in ((tr("Flagged"), flagged), (tr("Left alone"), [f"✓ {good}" for good in entry.good])):
        if texts:
            column.addSpacing(8)
            column.addWidget(label(title, "heading"))
            column.addWidget(_line("\n\n".join(texts)))
    if entry.ref:
        column.addWidget(_line(entry.ref, "muted"))
    column.addStretch(1)
    return sheet


def _line(text: str, role: str = "") -> QWidget:
    line = label(text, role, wrap=True)
    line.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return line
