"""A fault of the program: said in one line, the work safe, diagnostics at hand, and the window goes on."""

import sys
import threading

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from reviewer.services.log import log_path, start_log
from reviewer.ui.dialogs.ask import DetailsDialog

SECRET = "Quispe resigned"


@pytest.fixture
def logged():
    start_log()
    yield
    assert SECRET not in (log_path().read_text(encoding="utf-8") if log_path().exists() else "")


def broken(text):
    words = text.split()
    raise KeyError(f"no such words: {words}")


def faulty(text):
    try:
        broken(text)
    except KeyError as error:
        return error


def test_a_fault_says_where_the_work_is_safe_and_offers_diagnostics(checked, qtbot, logged):
    window = checked.window
    window.messages.fail(faulty(SECRET))
    assert "story.txt.review.json" in window.status.message()
    assert "KeyError" in window.status.message()
    assert SECRET not in window.status.message()
    window.status._more.click()
    dialog = window.findChild(DetailsDialog)
    dialog.copy.click()
    told = QGuiApplication.clipboard().text()
    assert "builtins.KeyError" in told
    assert "test_faults.py" in told
    assert "Reviewer 0." in told
    assert SECRET not in told
    assert window.desk.session.final("s1") not in told
    dialog.reject()
    window.actions_["next"].trigger()
    assert window.desk.row == 1


def test_faults_of_other_threads_come_by_the_same_door(checked, qtbot, logged, monkeypatch):
    messages = checked.window.messages
    for name in ("excepthook",):
        monkeypatch.setattr(sys, name, getattr(sys, name))
        monkeypatch.setattr(threading, name, getattr(threading, name))
    before = qInstallMessageHandler(None)
    try:
        messages.install()
        with qtbot.waitSignal(messages.said):
            thread = threading.Thread(target=broken, args=(SECRET,))
            thread.start()
            thread.join()
        sys.excepthook(*(lambda e: (type(e), e, e.__traceback__))(faulty(SECRET)))
        assert "story.txt.review.json" in checked.window.status.message()
    finally:
        qInstallMessageHandler(before)


def test_diagnostics_are_a_command(start, qtbot):
    shell = start()
    shell.window.actions_["copy_diagnostics"].trigger()
    assert "Reviewer 0." in QGuiApplication.clipboard().text()
    assert "clipboard" in shell.window.status.message()


def test_without_an_article_nothing_is_said_to_be_kept(start):
    shell = start()
    shell.window.messages.fail(faulty(SECRET))
    assert "nothing is lost" in shell.window.status.message()
