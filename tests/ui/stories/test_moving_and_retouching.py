"""A reviewer moves between open and edited segments by keys, and mends small things in place."""

import pytest

from reviewer.core.model import Verdict
from reviewer.ui.features.sourcing import Sourcing
from tests.ui.keys import press
from tests.ui.waiting import wait_for_flags

TEXT = "One is here. Two is here. Three is here.\n\nFour is here. The port of gijón is here."


@pytest.fixture
def shell(start, tmp_path, qtbot):
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    made = start(path)
    made.window.desk.session.set_language("target", "en")
    wait_for_flags(made, qtbot)
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def final(shell):
    return shell.window.desk.session.final(shell.window.desk.segment)


def select(shell, words):
    editor = shell.window.pane.editor
    at = editor.text().index(words)
    editor.select(at, at + len(words))
    editor.setFocus()


def test_open_segments_are_gone_to_both_ways_and_nothing_is_decided(shell, qtbot):
    desk = shell.window.desk
    for segment in ("s2", "s4"):
        desk.session.confirm(segment)
    visited = []
    for keys in ("Alt+Down", "Alt+Down", "Alt+Down", "Alt+Up"):
        press(qtbot, shell, keys)
        visited.append(desk.row)
    assert visited == [2, 4, 0, 4]
    assert desk.session.counts().reviewed == 2


def test_where_no_other_segment_is_open_that_is_said(shell, qtbot):
    desk = shell.window.desk
    for segment in ("s2", "s3", "s4", "s5"):
        desk.session.confirm(segment)
    press(qtbot, shell, "Alt+Down")
    assert desk.row == 0
    assert "no other open segment" in shell.window.status.message()
    press(qtbot, shell, "Alt+Shift+Down")
    assert "no other edited segment" in shell.window.status.message()


def test_edited_segments_are_gone_to_what_is_being_typed_included(shell, qtbot):
    desk = shell.window.desk
    desk.session.set_final("s4", "Four was here.")
    qtbot.keyClicks(shell.window.pane.editor, "X")
    press(qtbot, shell, "Alt+Shift+Down")
    assert desk.row == 3
    press(qtbot, shell, "Alt+Shift+Up")
    assert desk.row == 0
    assert desk.session.edited("s1")


def test_the_case_of_the_selected_words_turns_round_and_undo_takes_each_step_back(shell, qtbot):
    shell.window.desk.go(4)
    select(shell, "port of gijón")
    for words in ("Port Of Gijón", "PORT OF GIJÓN", "port of gijón"):
        press(qtbot, shell, "Ctrl+Shift+U")
        assert final(shell) == f"The {words} is here."
        assert shell.window.pane.editor.textCursor().selectedText() == words
    press(qtbot, shell, "Ctrl+Z")
    assert final(shell) == "The PORT OF GIJÓN is here."


def test_without_a_selection_it_is_the_word_at_the_cursor(shell, qtbot):
    shell.window.desk.go(4)
    at = shell.window.pane.editor.text().index("gijón") + 2
    shell.window.pane.editor.select(at, at)
    press(qtbot, shell, "Ctrl+Shift+U")
    assert final(shell) == "The port of Gijón is here."


def test_a_verdict_is_taken_back_and_undone(shell, qtbot):
    session = shell.window.desk.session
    session.confirm("s1")
    press(qtbot, shell, "Ctrl+Shift+X")
    assert session.verdict("s1") is Verdict.UNREVIEWED
    press(qtbot, shell, "Ctrl+Shift+X")
    assert "no verdict" in shell.window.status.message()
    press(qtbot, shell, "Ctrl+Z")
    assert session.verdict("s1") is Verdict.ACCEPTED


def test_the_source_is_put_in_where_it_is_surely_the_segments(shell, qtbot, tmp_path):
    press(qtbot, shell, "Ctrl+Shift+S")
    assert "No source text is linked" in shell.window.status.message()
    source = tmp_path / "fuente.txt"
    source.write_text(
        "Uno está aquí. Dos está aquí. Tres está aquí.\n\nCuatro está aquí. El puerto está aquí."
    )
    shell.window.findChild(Sourcing).link(str(source))
    press(qtbot, shell, "Ctrl+Shift+S")
    assert final(shell) == "Uno está aquí."
    press(qtbot, shell, "Ctrl+Z")
    assert final(shell) == "One is here."
