"""Every command is reached by a few letters of its name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from reviewer.core.model import Verdict
from reviewer.ui.dialogs.palette import Palette
from tests.ui.waiting import wait_for_flags


def opened(shell, qtbot):
    qtbot.waitUntil(shell.window.isActiveWindow)
    qtbot.keySequence(shell.window.focusWidget() or shell.window, QKeySequence("Ctrl+K"))
    palette = shell.window.findChildren(Palette)[-1]
    qtbot.waitUntil(palette.isVisible)
    return palette


def names(palette):
    return [palette.list.item(n).text() for n in range(palette.list.count())]


def test_a_command_is_found_by_letters_and_done_by_enter(checked, qtbot):
    desk = checked.window.desk
    palette = opened(checked, qtbot)
    qtbot.keyClicks(palette.field, "mark later")
    assert names(palette)[0] == "Mark for later"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert desk.session.verdict(desk.segment) is Verdict.LATER


def test_the_arrows_choose_while_one_types(checked, qtbot):
    palette = opened(checked, qtbot)
    qtbot.keyClicks(palette.field, "segment")
    assert palette.list.currentRow() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1


def test_esc_leaves_it_and_nothing_was_done(checked, qtbot):
    palette = opened(checked, qtbot)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert not checked.window.desk.session.can_undo


def test_what_no_command_is_like_is_said_and_enter_does_nothing(checked, qtbot):
    palette = opened(checked, qtbot)
    qtbot.keyClicks(palette.field, "zzzz")
    assert names(palette) == []
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_only_what_can_be_done_now_is_offered(start, qtbot):
    shell = start()
    palette = opened(shell, qtbot)
    assert "Open" in names(palette)
    assert "Export" not in names(palette)


def test_a_review_of_before_is_opened(checked, tmp_path, qtbot):
    other = tmp_path / "other.txt"
    other.write_text("One is here. Two is here.\n", encoding="utf-8")
    checked.open(other)
    wait_for_flags(checked, qtbot)
    palette = opened(checked, qtbot)
    qtbot.keyClicks(palette.field, "story")
    assert names(palette)[0] == "Open story.txt"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(checked.window.desk.session.segments) > 2
    assert checked.window.desk.opened_from.record.name == "story.txt.review.json"


def test_what_was_chosen_last_stands_first_the_next_time(checked, qtbot):
    for name in ("Go to the next open", "mark later"):
        palette = opened(checked, qtbot)
        qtbot.keyClicks(palette.field, name)
        first = names(palette)[0]
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette = opened(checked, qtbot)
    assert names(palette)[:2] == ["Mark for later", "Confirm and go to the next open"]
    assert names(palette)[0] == first
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    desk = checked.window.desk
    assert desk.session.verdict(desk.segment) is Verdict.UNREVIEWED
