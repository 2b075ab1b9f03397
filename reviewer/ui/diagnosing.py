"""Diagnostics from the window to the clipboard."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication


def copy_diagnostics(trace: str = "") -> None:
    """Put what a report on a fault needs on the clipboard; nothing of the article is in it."""
    from reviewer.services.diagnostics import diagnostics

    screen = QGuiApplication.primaryScreen()
    ratio = f"{screen.devicePixelRatio():g}" if screen is not None else "none"
    more = [f"Qt {qVersion()} on {QGuiApplication.platformName()}, pixel ratio {ratio}"]
    QGuiApplication.clipboard().setText(diagnostics(trace, more))
