"""A reviewer reads the whole article, goes to what is to be decided, and hides all but the work."""

from PySide6.QtCore import QPoint, Qt

from reviewer.core.model import Verdict
from reviewer.ui.features.focus import Focus
from reviewer.ui.features.read_through import ReadThrough, spots
from tests.ui.keys import press
from tests.ui.waiting import wait_for_flags


def page(shell):
    return next(f for f in shell.features if isinstance(f, ReadThrough)).page


def read(shell):
    shell.window.actions_["read_through"].trigger()
    return page(shell)


def test_the_page_shows_the_article_as_it_will_be_exported(checked, qtbot):
    session = checked.window.desk.session
    session.set_final("s1", "Nothing <b>bold</b> & a\u00a0space.")
    shown = read(checked)
    text = shown.document().toRawText()
    assert text.split("\u2029")[0].startswith("Nothing <b>bold</b> & a\u00a0space.")
    for segment in session.segments:
        assert session.final(segment.id) in text
    assert checked.window.actions_["read_through"].isChecked()


def test_arrows_go_by_sentence_enter_goes_to_decide_and_esc_returns(checked, qtbot):
    desk = checked.window.desk
    desk.go(3)
    shown = read(checked)
    assert shown.sentence() == "s4"
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert (shown.sentence(), desk.row) == ("s6", 5)
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert checked.window.pages.on_review()
    assert desk.row == 4
    assert checked.window.pane.editor.hasFocus()
    shown = read(checked)
    assert "Esc returns" in checked.window.status.message()
    qtbot.keyClick(shown, Qt.Key.Key_End)
    assert desk.row == len(desk.session.segments) - 1
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert checked.window.pages.on_review()
    assert not checked.window.actions_["read_through"].isChecked()
    assert checked.window.status.message() == ""


def test_every_key_goes_to_the_page_while_one_reads_and_none_into_the_text(checked, qtbot):
    desk = checked.window.desk
    qtbot.waitUntil(checked.window.isActiveWindow)
    desk.go(0)
    shown = read(checked)
    for sentence in ("s2", "s3", "s4"):
        press(qtbot, checked, "Down")
        assert (shown.sentence(), desk.segment) == (sentence, sentence)
        assert shown.hasFocus()
    before = desk.session.finals()
    checked.window.actions_["undo"].trigger()
    press(qtbot, checked, "Ctrl+Return")
    press(qtbot, checked, "X")
    checked.window.pane.flush()
    assert desk.session.finals() == before
    press(qtbot, checked, "Esc")
    assert checked.window.pages.on_review()
    assert checked.window.pane.editor.hasFocus()


def test_a_click_on_a_sentence_goes_to_decide_it(checked, qtbot):
    shown = read(checked)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(6, 8))
    assert checked.window.pages.on_review()
    assert checked.window.desk.row == 0


def test_deciding_goes_on_while_one_reads(checked, qtbot):
    desk = checked.window.desk
    desk.go(0)
    shown = read(checked)
    checked.window.actions_["confirm"].trigger()
    assert desk.session.verdict("s1") is Verdict.ACCEPTED
    assert shown.sentence() == desk.segment == "s2"
    assert not checked.window.pages.on_review()


def test_flags_and_corrections_are_marked_where_they_stand(checked, qtbot):
    desk = checked.window.desk
    row = next(n for n, s in enumerate(desk.session.segments) if desk.session.open_flags(s.id))
    segment = desk.session.segments[row].id
    desk.go(row)
    flag = desk.flags()[0]
    desk.session.set_final(segment, desk.session.final(segment) + " Fine.")
    shown = read(checked)
    marks = [m.cursor.selectedText() for m in shown.extraSelections()]
    assert flag.text in marks
    assert any("Fine" in mark for mark in marks)
    assert {spot.severity for spot in spots(desk.session)[segment]} >= {None, flag.severity}


def test_an_undo_on_the_page_is_seen_there(checked, qtbot):
    session = checked.window.desk.session
    session.set_final("s1", "Changed.")
    shown = read(checked)
    checked.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: session.mt("s1") in shown.document().toRawText())


def test_closing_the_article_leaves_the_page(checked, qtbot):
    shown = read(checked)
    checked.window.actions_["close"].trigger()
    assert shown.sentence() == ""
    assert not checked.window.shows_article()


def test_a_text_from_right_to_left_is_read_so(start, tmp_path, qtbot):
    path = tmp_path / "story.txt"
    path.write_text("افتتح المعرض يوم الجمعة. وشكر القراء.", encoding="utf-8")
    shell = start(path)
    wait_for_flags(shell, qtbot)
    shell.window.desk.session.set_language("target", "ar")
    shown = read(shell)
    assert shown.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


def test_headings_are_larger_and_leave_the_text_around_them_as_it_is(start, tmp_path, qtbot):
    path = tmp_path / "story.txt"
    path.write_text("A new bridge\n\nIt opens soon.\n\nThe bill\n\nNobody knows.", encoding="utf-8")
    shell = start(path)
    wait_for_flags(shell, qtbot)
    document = read(shell).document()
    blocks = [document.findBlockByNumber(n) for n in range(4)]
    size = page(shell).font().pixelSize()
    sizes = [b.begin().fragment().charFormat().font().pixelSize() for b in blocks]
    assert sizes[0] > sizes[2] > size
    assert blocks[1].blockFormat() == blocks[3].blockFormat()
    assert blocks[1].blockFormat().lineHeight() > blocks[2].blockFormat().lineHeight()


def test_focus_hides_all_around_and_esc_shows_it_again(checked, qtbot):
    window = checked.window
    around = [window.menuBar(), window.tools, window.left, window.side.tabs]
    window.actions_["focus"].trigger()
    assert window.isFullScreen()
    assert not any(widget.isVisible() for widget in around)
    assert window.pane.isVisible()
    assert window.flags.isVisible()
    qtbot.keyClick(window.pane.editor, Qt.Key.Key_Escape)
    assert all(widget.isVisible() for widget in around)
    assert not window.isFullScreen()
    assert not window.actions_["focus"].isChecked()
    window.actions_["focus"].trigger()
    window.actions_["close"].trigger()
    assert not next(f for f in checked.features if isinstance(f, Focus)).on
    assert not window.isFullScreen()
