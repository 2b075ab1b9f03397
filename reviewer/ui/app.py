"""Starts the window."""

from __future__ import annotations

import linecache
import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QStyleFactory

from reviewer import __version__
from reviewer.services.arenas import share_memory
from reviewer.services.log import start_log
from reviewer.services.settings import SYSTEM
from reviewer.ui import languages
from reviewer.ui.messages import Messages
from reviewer.ui.shell import Shell
from reviewer.ui.theme import ui_font

log = logging.getLogger("reviewer.ui")


def make_app() -> QApplication:
    """The Qt application, in one style everywhere and, until the settings are read, the language of the system."""
    share_memory()
    linecache.clearcache()  # PySide has the source of every module read that is imported, and nobody needs it
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("reviewer")
    app.setApplicationDisplayName("Reviewer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("reviewer")
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(ui_font())
    languages.use(app, SYSTEM)
    return app


def start(paths: Sequence[Path]) -> int:
    """Show the window on the first of ``paths`` and run until it is closed."""
    app = make_app()
    messages = Messages()
    messages.install()
    start_log(logging.INFO)
    log.info("started %s", __version__)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    shell = Shell(app, messages)
    shell.window.show()
    for path in paths[:1]:
        shell.open(path)
    return app.exec()
