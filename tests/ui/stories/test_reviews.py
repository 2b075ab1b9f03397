"""A reviewer with many reviews finds one by a few letters, sees how far each is, and opens it."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from reviewer.services.settings import Recent, Settings, load_settings, save_settings
from reviewer.ui.dialogs.reviews import ReviewsDialog, moment
from reviewer.ui.start_screen import RecentButton
from tests.ui.waiting import wait_for_flags

DONE, FLAGS, STATE = 1, 2, 4


def opened(shell, qtbot):
    shell.window.actions_["reviews"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReviewsDialog) and w.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def names(dialog):
    return sorted(item.text(0) for item in dialog.shown())


def row(dialog, name):
    return next(item for item in dialog.shown() if item.text(0) == name)


@pytest.fixture
def three(start, tmp_path, qtbot):
    """Reviews of three articles, the last one of them with one of its two segments confirmed."""
    for name in ("harbour", "library", "museum"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"The {name} is here. Nobody came.\n", encoding="utf-8")
        shell = start(path)
        if name == "museum":
            wait_for_flags(shell, qtbot)
            shell.window.actions_["confirm"].trigger()
        shell.window.close()
    return tmp_path


def test_every_review_stands_there_with_what_its_record_tells(three, start, qtbot):
    (three / "harbour.txt").unlink()
    (three / "library.txt").write_text("Other words.\n", encoding="utf-8")
    dialog = opened(start(), qtbot)
    assert names(dialog) == ["harbour.txt", "library.txt", "museum.txt"]
    qtbot.waitUntil(lambda: row(dialog, "harbour.txt").text(STATE) == "article missing")
    qtbot.waitUntil(lambda: row(dialog, "library.txt").text(STATE) == "article changed")
    qtbot.waitUntil(lambda: row(dialog, "museum.txt").text(FLAGS) != "")
    assert row(dialog, "museum.txt").text(DONE) == "1 of 2"
    said = row(dialog, "museum.txt").data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("museum.txt, 1 of 2 segments reviewed, 0 open flags, today")
    dialog.reject()


def test_letters_find_one_and_enter_opens_it(three, start, qtbot):
    shell = start()
    dialog = opened(shell, qtbot)
    assert dialog.field.hasFocus()
    qtbot.keyClicks(dialog.field, "LÍB")
    assert names(dialog) == ["library.txt"]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert shell.window.desk.session.article.origin.file == "library.txt"


def test_the_arrows_choose_while_one_types_and_enter_in_the_list_opens_once(three, start, qtbot):
    shell = start()
    dialog = opened(shell, qtbot)
    first = dialog.list.currentItem().text(0)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    second = dialog.list.currentItem().text(0)
    assert second != first
    told = []
    dialog.path_chosen.connect(told.append)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [path.name for path in told] == [f"{second}.review.json"]


def test_del_takes_one_off_the_list_and_ctrl_z_brings_it_back_to_its_place(three, start, qtbot):
    shell = start()
    before = load_settings()[0].recent
    dialog = opened(shell, qtbot)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    gone = dialog.list.currentItem().recent
    qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)
    assert gone.title not in names(dialog)
    assert gone not in load_settings()[0].recent
    assert len(shell.window.start.findChildren(RecentButton)) >= 2
    assert Path(gone.record).is_file()
    assert dialog.back.isVisible()
    qtbot.keySequence(dialog.field, QKeySequence("Ctrl+Z"))
    assert dialog.list.currentItem().recent == gone
    assert load_settings()[0].recent == before
    assert not dialog.back.isVisible()
    dialog.reject()


def test_del_and_ctrl_z_edit_what_is_typed_where_there_is_something_to_edit(three, start, qtbot):
    dialog = opened(start(), qtbot)
    qtbot.keyClicks(dialog.field, "museum")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)
    assert dialog.field.text() == "useum"
    assert names(dialog) == ["museum.txt"]
    assert len(load_settings()[0].recent) == 3
    dialog.reject()


def test_a_review_whose_record_is_gone_can_be_taken_off(start, qtbot):
    save_settings(
        Settings().with_recent(Recent("/nowhere/old.review.json", "Old & new", segments=4, reviewed=1))
    )
    dialog = opened(start(), qtbot)
    qtbot.waitUntil(lambda: row(dialog, "Old & new").text(STATE) == "record missing")
    assert row(dialog, "Old & new").text(DONE) == "1 of 4"
    dialog.off.click()
    assert load_settings()[0].recent == ()
    assert "no review of before" in dialog.nothing.text()
    assert not dialog.main.isEnabled()
    dialog.back.click()
    assert [r.title for r in load_settings()[0].recent] == ["Old & new"]
    dialog.reject()


def test_the_start_screen_leads_there(three, start, qtbot):
    shell = start()
    link = shell.window.start._all
    assert link.isVisible()
    link.click()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReviewsDialog) and w.isVisible())
    dialog.reject()


def test_who_never_reviewed_is_offered_no_list(start):
    assert not start().window.start._all.isVisible()


def test_columns_sort_by_what_they_mean(start, qtbot):
    made = [Recent(f"/nowhere/{n}.review.json", str(n), f"2026-01-0{n}", 100, n * n) for n in (1, 4, 9)]
    save_settings(Settings(recent=tuple(made)))
    dialog = opened(start(), qtbot)
    dialog.list.sortItems(DONE, Qt.SortOrder.AscendingOrder)
    assert [dialog.list.topLevelItem(n).text(DONE) for n in range(3)] == [
        "1 of 100",
        "16 of 100",
        "81 of 100",
    ]
    dialog.reject()


def test_times_are_said_as_people_say_them():
    now = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
    assert moment("2026-03-02T07:30:00.000Z", now) == "today 08:30"
    assert moment("2026-03-01T10:00:00Z", now) == "yesterday 11:00"
    assert moment("2025-12-24T10:00:00Z", now) == "2025-12-24 11:00"
    assert moment("9999-12-31T23:59:59Z", now) in ("", "9999-12-31 23:59")
    assert moment("some day", now) == ""
