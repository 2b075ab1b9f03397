"""What a person may set: the name on decisions, looks, and the rules that are off for ever."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.services.settings import SYSTEM, ZOOM, Settings
from reviewer.tongue import tr
from reviewer.ui.dialogs.base import Dialog
from reviewer.ui.file_switches import FileSwitches
from reviewer.ui.muted_rules import MutedRules
from reviewer.ui.scrolling import ColumnScroll
from reviewer.ui.widgets import label

ZOOM_STEP = 10
"""Per cent."""


def _themes() -> dict[str, str]:
    return {
        SYSTEM: tr("As the s&ystem"),
        "light": tr("&Light"),
        "dark": tr("&Dark"),
        "contrast": tr("High &contrast"),
    }


def _languages() -> dict[str, str]:
    """Each in its own words, so that who cannot read the others finds it."""
    return {SYSTEM: tr("As th&e system"), "en": "English", "es": "Español"}


class Choice(QWidget):
    """One of several, by name; tells the name when a person chooses it."""

    chosen = Signal(str)

    def __init__(self, of: str, texts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, text in texts.items():
            button = QRadioButton(text)
            button.setObjectName(name)
            button.setAccessibleName(f"{of}: {text.replace('&', '')}")
            button.clicked.connect(self._on_clicked)
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
        row.addStretch(1)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())


class ZoomChoice(QWidget):
    """The size of the article's text in per cent, between two buttons."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self.shown = label()
        self.smaller, self.larger = QPushButton(tr("S&maller")), QPushButton(tr("La&rger"))
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self.smaller, self.shown, self.larger):
            row.addWidget(widget)
        row.addStretch(1)
        self.smaller.setAccessibleName(tr("Make the text of the article smaller"))
        self.larger.setAccessibleName(tr("Make the text of the article larger"))
        for button in (self.smaller, self.larger):
            button.setAutoDefault(False)

    def show_zoom(self, zoom: int) -> None:
        """Show this size."""
        self._zoom = zoom
        self.shown.setText(tr("{n} %", n=zoom))
        self.smaller.setEnabled(zoom > ZOOM.start)
        self.larger.setEnabled(zoom < ZOOM.stop - 1)

    def _on_smaller(self) -> None:
        self.chosen.emit(max(ZOOM.start, self._zoom - ZOOM_STEP))

    def _on_larger(self) -> None:
        self.chosen.emit(min(ZOOM.stop - 1, self._zoom + ZOOM_STEP))


class SettingsDialog(Dialog):
    """Tells each change as it is made; there is nothing to confirm, and closing keeps everything."""

    alias_changed = Signal(str)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    zoom_chosen = Signal(int)
    rule_wanted = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        from reviewer.services.own_rules import own_rules, switches_path

        super().__init__(tr("Settings"), parent)
        self._told = settings.alias
        self.alias = QLineEdit(settings.alias)
        self.alias.setAccessibleName(tr("Your name or initials"))
        self.theme, self.zoom = Choice(tr("Colours"), _themes()), ZoomChoice()
        self.language = Choice(tr("Language"), _languages())
        self.rules = MutedRules(
            tr("Rules off in every article"),
            tr("None. “Dismiss its rule in every article” in the menu Flags puts a rule here."),
        )
        self.file = FileSwitches(own_rules().switches, switches_path())
        self._lay_out()
        self.show_settings(settings)
        self.alias.editingFinished.connect(self._tell_alias)
        self.theme.chosen.connect(self.theme_chosen)
        self.language.chosen.connect(self.language_chosen)
        self.zoom.chosen.connect(self.zoom_chosen)
        self.rules.wanted.connect(self.rule_wanted)
        self.add_close()
        self.resize(560, 480)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        name = label(tr("Your &name or initials"))
        name.setBuddy(self.alias)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.alias, 0, 1)
        grid.addWidget(label(tr("Written beside each decision, from the next one on."), "muted"), 1, 1)
        grid.setRowMinimumHeight(2, 4)
        rows = (
            (tr("Colours"), self.theme),
            (tr("Text size"), self.zoom),
            (tr("Language"), self.language),
        )
        for row, (words, field) in enumerate(rows, 3):
            grid.addWidget(label(words), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(label(tr("Another language holds from the next start on."), "muted"), 6, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(18)
        column.addWidget(self.rules)
        column.addWidget(self.file)
        column.addStretch(1)
        self.column.addLayout(grid)
        self.column.addSpacing(12)
        self.column.addWidget(ColumnScroll(inside), 1)

    def show_settings(self, settings: Settings) -> None:
        """Show what was set elsewhere meanwhile, the alias apart, which may be half typed."""
        self.theme.buttons[settings.theme].setChecked(True)
        self.language.buttons[settings.language].setChecked(True)
        self.zoom.show_zoom(settings.zoom)
        self.rules.show_mutes(settings.muted)

    def _tell_alias(self) -> None:
        alias = " ".join(self.alias.text().split())
        if alias != self._told:
            self._told = alias
            self.alias_changed.emit(alias)

    def done(self, result: int) -> None:
        """Close; a name that was typed is told before."""
        self._tell_alias()
        super().done(result)
