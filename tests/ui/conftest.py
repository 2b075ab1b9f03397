"""A window on an article, driven as a reviewer would, without a screen."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from reviewer.services.settings import settings_path
from reviewer.ui import languages
from reviewer.ui.app import make_app
from reviewer.ui.checking import ONE_PROCESS
from reviewer.ui.messages import Messages
from reviewer.ui.shell import Shell
from reviewer.ui.window import USUAL
from tests.ui.waiting import wait_for_flags

SEED = Path(__file__).parent.parent.parent / "seeds/000_01873efcd15d1f95.txt"


@pytest.fixture(autouse=True)
def _in_english(monkeypatch):
    """The window speaks English, whatever the system does; a test that lets it speak otherwise leaves no trace."""
    monkeypatch.setattr(languages, "system_languages", lambda: ["en-GB"])
    yield
    app = QApplication.instance()
    if app is not None:
        languages.use(app, "en")


@pytest.fixture(autouse=True)
def _checks_in_this_process(request, monkeypatch):
    """Starting a process takes as long as most stories; those that are marked ``checks_apart`` have one."""
    if request.node.get_closest_marker("checks_apart") is None:
        monkeypatch.setenv(ONE_PROCESS, "1")


@pytest.fixture
def start(qapp, qtbot):
    """Start the program on a path, as from the command line; several starts are runs one after another.

    The first time the window has its usual size, though the screen of these tests is a small one.
    """
    shells = []

    def run(path=None):
        make_app()
        fresh = not settings_path().exists() or b'"window"' not in settings_path().read_bytes()
        shell = Shell(qapp, Messages())
        shells.append(shell)
        if fresh:
            shell.window.resize(USUAL)
        qtbot.addWidget(shell.window)
        shell.window.show()
        if path is not None:
            shell.open(path)
        return shell

    yield run
    for shell in shells:
        shell.window.desk.shut_down(give_up=True)
        qapp.removeEventFilter(shell.window)
        shell.deleteLater()
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def seed(tmp_path):
    """The seed in a folder where its record may lie beside it."""
    return Path(shutil.copy(SEED, tmp_path / "story.txt"))


@pytest.fixture
def checked(start, seed, qtbot):
    """A window on the seed with its flags there."""
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    return shell
