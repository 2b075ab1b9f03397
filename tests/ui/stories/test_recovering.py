"""A reviewer whose changes were set aside, for a sync program replaced the record, brings them back by keys."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from reviewer.services.backups import backups_folder
from reviewer.services.home import backup_path_for
from reviewer.services.store import open_record
from reviewer.ui.dialogs.ask import TextDialog
from reviewer.ui.dialogs.choice import ChoiceDialog
from tests.services.store_ends import die, on_disk
from tests.ui.keys import press

STORY = "The town followed the rescue. It was was late.\n\nThey came home.\n"


@pytest.fixture
def parted(start, tmp_path):
    """The article whose record another machine's was put over while our correction was in the journal only."""
    article = tmp_path / "story.txt"
    article.write_text(STORY, encoding="utf-8")
    start(article).window.close()
    record = tmp_path / "story.txt.review.json"
    store, session, _ = open_record(record, alias="ana")
    session.confirm("s3")
    assert store.close()
    theirs = tmp_path / "theirs.json"
    shutil.copy(record, theirs)
    store, session, _ = open_record(theirs, alias="ben")
    session.set_final("s1", "The town followed it.")
    assert store.close()
    store, session, _ = open_record(record, alias="ana")
    session.set_final("s2", "It was late.")
    session.confirm("s2")
    on_disk(store)
    die(store)
    shutil.move(theirs, record)
    return article


def shown(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def bring_back(shell, qtbot):
    qtbot.waitUntil(shell.window.isActiveWindow)
    press(qtbot, shell, "Ctrl+Shift+J")
    return shown(QDialog)


def test_opening_says_that_changes_were_set_aside_and_by_which_key_they_come_back(start, parted):
    status = start(parted).window.status
    assert status.message().startswith(
        "Changes to this review were set aside; Ctrl+Shift+J brings them back."
    )


def test_they_are_brought_back_and_merged_by_keys(start, parted, qtbot):
    shell = start(parted)
    dialog = bring_back(shell, qtbot)
    assert isinstance(dialog, ChoiceDialog)
    said = "2 changes were brought back, into the new record story.txt.recovered.review.json."
    assert shell.window.status.message() == said
    qtbot.keyClick(dialog.main, Qt.Key.Key_Return)
    desk = shell.window.desk
    assert desk.opened_from.record.name == "story.txt.merged.review.json"
    assert desk.session.final("s1") == "The town followed it."
    assert desk.session.final("s2") == "It was late."


def test_the_new_record_can_be_opened_alone(start, parted, qtbot):
    shell = start(parted)
    qtbot.keyClick(bring_back(shell, qtbot).choices[1], Qt.Key.Key_Space)
    desk = shell.window.desk
    assert desk.opened_from.record.name == "story.txt.recovered.review.json"
    assert (desk.session.final("s2"), desk.session.final("s1")) == ("It was late.", desk.session.mt("s1"))


def test_what_was_brought_back_is_not_told_of_again_but_can_be_had_again(start, parted, qtbot):
    shell = start(parted)
    bring_back(shell, qtbot).reject()
    shell.window.close()
    again = start(parted)
    assert "set aside" not in again.window.status.message()
    bring_back(again, qtbot).reject()
    assert parted.with_name("story.txt.recovered-2.review.json").exists()


def test_where_there_is_nothing_that_is_said(start, seed, qtbot):
    shell = start(seed)
    qtbot.waitUntil(shell.window.isActiveWindow)
    press(qtbot, shell, "Ctrl+Shift+J")
    assert shell.window.status.message() == "No changes to this review were set aside."


def test_changes_that_go_on_from_no_state_are_listed_to_be_copied(start, parted, qtbot):
    shell = start(parted)
    shutil.rmtree(backups_folder())
    backup_path_for(parted.with_name("story.txt.review.json")).unlink(missing_ok=True)
    dialog = bring_back(shell, qtbot)
    assert isinstance(dialog, TextDialog)
    assert "segment 2:" in dialog.text
    assert "It was late." in dialog.text
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == dialog.text
    dialog.reject()
    shell.window.close()
    again = start(parted)
    assert "set aside" not in again.window.status.message()
    assert isinstance(bring_back(again, qtbot), TextDialog)
