"""A fault of the program: said in one line, the work safe, diagnostics at hand, and the window goes on."""

import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QThreadPool, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.services.log import log_path, start_log
from reviewer.ui.dialogs.ask import DetailsDialog
from tests.ui.waiting import wait_for_saved

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


@pytest.fixture
def door(monkeypatch):
    """Lets messages catch what no one caught, as the program does when it starts."""
    for of in (sys, threading):
        monkeypatch.setattr(of, "excepthook", of.excepthook)
    before = qInstallMessageHandler(None)
    yield lambda messages: messages.install()
    qInstallMessageHandler(before)


def goes_on(shell, qtbot):
    """The window answers to commands and keeps what is done."""
    desk = shell.window.desk
    row = desk.row
    shell.window.actions_["confirm"].trigger()
    assert desk.session.counts().reviewed == 1
    assert desk.row != row
    wait_for_saved(shell, qtbot)


def told(shell):
    said = shell.window.status.message()
    assert "KeyError" in said
    assert "your work is kept in story.txt.review.json" in said
    assert SECRET not in said
    shell.window.status._more.click()
    dialog = shell.window.findChildren(DetailsDialog)[-1]
    dialog.copy.click()
    assert "test_faults.py" in QGuiApplication.clipboard().text()
    dialog.reject()


def test_a_fault_in_a_command_is_told_and_the_window_goes_on(checked, qtbot, logged, door):
    door(checked.window.messages)
    handlers = checked.window.actions_._handlers
    handlers["next"] = partial(broken, SECRET)
    checked.window.actions_["next"].trigger()
    told(checked)
    goes_on(checked, qtbot)


def test_a_fault_in_a_worker_is_told_and_the_window_goes_on(checked, qtbot, logged, door):
    messages = checked.window.messages
    door(messages)
    pool = QThreadPool()
    with qtbot.waitSignal(messages.said, timeout=10_000):
        pool.start(partial(broken, SECRET))
    pool.waitForDone()
    told(checked)
    goes_on(checked, qtbot)


class Unpaintable(QWidget):
    """Cannot draw itself."""

    painted = 0

    def paintEvent(self, event):
        self.painted += 1
        broken(SECRET)


def test_a_fault_in_a_paint_event_is_told_once_and_the_window_goes_on(checked, qtbot, logged, door):
    messages, said = checked.window.messages, []
    messages.said.connect(lambda *words: said.append(words))
    door(messages)
    widget = Unpaintable(checked.window)
    widget.resize(40, 40)
    widget.show()
    for wanted in (1, 2, 3):
        widget.update()
        qtbot.waitUntil(lambda wanted=wanted: widget.painted >= wanted)
    assert len(said) == 1
    told(checked)
    goes_on(checked, qtbot)
    widget.hide()


def test_a_refusal_is_one_sentence_without_a_dialog(checked, logged):
    window = checked.window
    window.desk.session.read_only = True
    window.actions_["confirm"].trigger()
    assert "reading only" in window.status.message()
    assert QApplication.activeModalWidget() is None


def test_diagnostics_are_a_command(start, qtbot):
    shell = start()
    shell.window.actions_["copy_diagnostics"].trigger()
    assert "Reviewer 0." in QGuiApplication.clipboard().text()
    assert "clipboard" in shell.window.status.message()


def test_without_an_article_nothing_is_said_to_be_kept(start):
    shell = start()
    shell.window.messages.fail(faulty(SECRET))
    assert "nothing is lost" in shell.window.status.message()
