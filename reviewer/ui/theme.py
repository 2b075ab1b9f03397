"""The colours and shapes of the window, read from ``resources/themes``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from reviewer import res

NAMES = ("light", "dark", "contrast")
UI_SIZE = 14
"""Pixels of the window's own texts."""
TEXT_SIZE = 17
"""Pixels of the segment being worked on, before zoom."""
TEXT_FAMILIES = [
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Cambria",
    "DejaVu Serif",
]
UI_FAMILIES = ["Inter", "Segoe UI", "Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans"]


@dataclass(frozen=True)
class Theme:
    """Colours by role (``#rrggbb``); the roles are those of ``resources/themes/light.toml``."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        """The colour of ``role``; an unknown role is a defect."""
        return QColor(self.colours[role])

    def palette(self) -> QPalette:
        """The whole palette, so that no colour of the system shines through."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        off = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(off, role, self.colour("muted"))
        return palette

    def sheet(self) -> str:
        """The style sheet with this theme's colours."""
        return Template(res.text("themes/window.qss")).substitute(self.colours)


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "later",
    QPalette.ColorRole.Light: "hover",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.Accent: "accent",
}


@cache
def load(name: str) -> Theme:
    """The theme ``light``, ``dark`` or ``contrast``."""
    table = tomllib.loads(res.text(f"themes/{name}.toml"))
    return Theme(table["name"], table["dark"], table["colours"])


def wanted(choice: str) -> Theme:
    """The theme for ``choice``: one of ours, or for anything else the one that the system asks for."""
    if choice not in NAMES:
        scheme = QGuiApplication.styleHints().colorScheme()
        choice = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        if _high_contrast():
            choice = "contrast"
    return load(choice)


def _high_contrast() -> bool:
    """Whether the system asks for more contrast; Qt tells from 6.10 on."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() == Qt.ContrastPreference.HighContrast


def ui_font(size: int = UI_SIZE) -> QFont:
    """The font of the window's own texts; ``size`` in pixels."""
    font = QFont(UI_FAMILIES)
    font.setPixelSize(size)
    return font


def text_font(zoom: int = 100, smaller: int = 0) -> QFont:
    """The font of the article's text: ``zoom`` per cent of the usual size, ``smaller`` pixels under that."""
    font = QFont(TEXT_FAMILIES)
    font.setPixelSize(max(13, round(TEXT_SIZE * zoom / 100) - smaller))
    return font


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application."""
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.sheet())
    app.setFont(ui_font())  # after the sheet: set before it, the widgets that stand keep the old one


def icon(name: str, theme: Theme, role: str = "text") -> QIcon:
    """The icon ``name`` drawn in a colour of the theme; dimmed when disabled."""
    made = QIcon()
    made.addPixmap(_pixmap(name, theme.colours[role]), QIcon.Mode.Normal)
    made.addPixmap(_pixmap(name, theme.colours["border"]), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, colour: str) -> QPixmap:
    drawn = res.text(f"icons/{name}.svg").replace("#000000", colour)
    drawn = drawn.replace("<svg ", '<svg width="80" height="80" ', 1)
    pixmap = QPixmap.fromImage(QImage.fromData(drawn.encode()))
    pixmap.setDevicePixelRatio(4)
    return pixmap


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(QPixmap.fromImage(QImage.fromData(res.data("icons/reviewer.svg"))))
