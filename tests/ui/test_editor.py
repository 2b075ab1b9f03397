"""The editor keeps every character and leaves to the window what is the window's."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolTip

from reviewer.core.model import Confidence, Severity
from reviewer.ui.editor import SegmentEditor
from reviewer.ui.positions import one_line
from reviewer.ui.underlines import Mark

ODD = "“Prix\u00a0: 5\u202f€”, said 🙂 Ana\u00adMaria \u200bx\u2009y 𝄞"


@pytest.fixture
def editor(qtbot):
    made = SegmentEditor()
    qtbot.addWidget(made)
    made.reserve([QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Return")])
    return made


def mark(start, end, flag="f1"):
    return Mark(flag, start, end, Severity.MINOR, Confidence.LIKELY)


def test_no_break_spaces_and_emoji_come_back_as_they_went_in(editor):
    editor.load(ODD)
    assert editor.text() == ODD


def test_every_character_that_an_article_may_hold_comes_back(editor):
    odd = "".join(chr(n) for n in [*range(0x20, 0x3000), *range(0xE000, 0x10000), 0x1F642, 0x10FFFD])
    display = one_line(odd)
    editor.load(display)
    assert editor.text() == display


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_enter_never_breaks_the_line(editor, qtbot, key, modifier):
    editor.load("one two")
    editor.select(3, 3)
    qtbot.keyClick(editor, key, modifier)
    assert editor.text() == "one two"


def test_pasted_line_ends_become_spaces(editor):
    editor.load("ab")
    editor.select(1, 1)
    data = QMimeData()
    data.setText("x\r\ny\nz\u00a0!")
    editor.insertFromMimeData(data)
    assert editor.text() == "ax y z\u00a0!b"


def test_copied_no_break_spaces_stay_so(editor):
    editor.load("🙂 5\u00a0€ now")
    editor.select(3, 6)
    assert editor.createMimeDataFromSelection().text() == "5\u00a0€"


def test_the_windows_keys_are_left_to_the_window(editor):
    for key, modifiers, left in [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, False),
    ]:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        editor.event(event)
        assert event.isAccepted() is not left


def test_marks_move_with_what_is_typed_before_them(editor, qtbot):
    editor.load("He was due to disability.")
    editor.set_marks([mark(14, 24), mark(0, 2, "f2")])
    editor.select(7, 7)
    qtbot.keyClicks(editor, "not ")
    assert [(m.flag, m.start, m.end) for m in editor.marks()] == [("f1", 18, 28), ("f2", 0, 2)]


def test_a_mark_whose_words_are_edited_goes(editor, qtbot):
    editor.load("He was due to disability.")
    editor.set_marks([mark(14, 24)])
    editor.select(16, 16)
    qtbot.keyClicks(editor, "x")
    assert editor.marks() == ()


def test_typing_is_told_and_loading_is_not(editor, qtbot):
    with qtbot.assertNotEmitted(editor.typed):
        editor.load("text")
    with qtbot.waitSignal(editor.typed):
        qtbot.keyClicks(editor, "x")


def test_a_space_ends_a_word(editor, qtbot):
    editor.load("")
    with qtbot.waitSignal(editor.word_ended):
        qtbot.keyClicks(editor, "one ")


def test_the_editor_is_as_tall_as_its_text(editor, qtbot):
    editor.resize(300, 50)
    editor.show()
    editor.load("word " * 100)
    assert editor.height() >= editor.document().size().height()


def test_a_paste_of_a_whole_book_is_refused_and_said(editor, qtbot):
    editor.load("one")
    data = QMimeData()
    data.setText("word " * 5_000)
    editor.insertFromMimeData(data)
    assert editor.text() == "one"
    assert "too long" in QToolTip.text()
