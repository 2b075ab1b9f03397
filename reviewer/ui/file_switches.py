"""What a person set of rules in ``rules.toml``: shown beside the switches of the window, changed there alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.tongue import tr
from reviewer.ui.rule_names import titles
from reviewer.ui.widgets import label
from reviewer.ui.wording import confidence_word, severity_word

if TYPE_CHECKING:
    from reviewer.checks.switches import Switches


def set_of(switches: Switches, rule: str) -> str:
    """What is set of one rule, in words."""
    if rule in switches.off:
        return tr("off")
    said = []
    if rule in switches.severity:
        said.append(tr("severity: {level}", level=severity_word(switches.severity[rule])))
    if rule in switches.confidence:
        said.append(tr("confidence: {level}", level=confidence_word(switches.confidence[rule]).lower()))
    return ", ".join(said)


class FileSwitches(QWidget):
    """The rules that the file sets, and where it lies; hidden while it sets none."""

    def __init__(self, switches: Switches, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.copy = QPushButton(tr("Copy the path"))
        self.copy.setProperty("role", "link")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(tr("Set in your file rules.toml"), "heading"))
        column.addWidget(
            label(tr("It is changed there, and holds from the next check on."), "muted", wrap=True)
        )
        column.addWidget(self._place())
        rules = sorted({*switches.off, *switches.severity, *switches.confidence})
        for rule, title in zip(rules, titles(rules), strict=True):
            column.addWidget(_row(title, rule, set_of(switches, rule)))
        self.setVisible(bool(rules))

    def _place(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        where = label(str(self._path), wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(where, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self.copy.setText(tr("Copied"))


def _row(title: str, rule: str, words: str) -> QWidget:
    made = QWidget()
    texts = QVBoxLayout()
    texts.setSpacing(1)
    texts.addWidget(label(title, wrap=True))
    texts.addWidget(label(rule, "muted", wrap=True))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12)
    row.addLayout(texts, 1)
    row.addWidget(label(words), 0, Qt.AlignmentFlag.AlignTop)
    return made
