"""What a reviewer does between opening and export."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reviewer.core.model import Verdict
from reviewer.ui.flag_card import FlagCard
from reviewer.ui.widgets import SuggestionButton
from tests.ui.waiting import wait_for_flags, wait_for_saved


def trigger(shell, name):
    shell.window.actions_[name].trigger()


def first_flag(shell):
    desk = shell.window.desk
    for row, segment in enumerate(desk.session.segments):
        for flag in desk.session.open_flags(segment.id):
            if flag.suggestions:
                desk.go(row, flag.id)
                return flag
    raise AssertionError("no flag with a suggestion")


def test_the_window_can_be_used_before_the_flags_are_there(start, seed):
    shell = start(seed)
    assert shell.window.desk.checking
    trigger(shell, "confirm")
    assert shell.window.desk.row == 1
    assert shell.window.desk.session.counts().accepted == 1


def test_answers_to_an_older_text_are_dropped(start, seed, qtbot):
    shell = start(seed)
    desk = shell.window.desk
    answers = []
    desk._runner.found.connect(answers.append)
    desk.check()
    desk.check()
    wait_for_flags(shell, qtbot)
    told = [segment for answer in answers for segment in answer]
    assert set(told) == {segment.id for segment in desk.session.segments}
    final = {segment: flags for answer in answers for segment, flags in answer.items()}
    assert {s: len(f) for s, f in final.items() if f} == {
        s.id: len(desk.session.open_flags(s.id))
        for s in desk.session.segments
        if desk.session.open_flags(s.id)
    }


def test_a_typed_mistake_is_flagged(checked, qtbot):
    desk, editor = checked.window.desk, checked.window.pane.editor
    desk.go(0)
    assert desk.flags() == []
    editor.select(editor.end_unit(), editor.end_unit())
    qtbot.keyClicks(editor, " He saw the the man.")
    checked.window.pane.flush()
    wait_for_flags(checked, qtbot)
    assert any(flag.text.startswith("the") for flag in desk.flags())
    assert [mark.flag for mark in editor.marks()] == [flag.id for flag in desk.flags()]


def test_what_is_typed_is_saved_within_the_wait_and_said_so(checked, qtbot):
    window = checked.window
    window.desk.go(0)
    with qtbot.waitSignal(window.pane.text_typed, timeout=2000):
        qtbot.keyClicks(window.pane.editor, "X")
        assert window.status.saved() == "Saving…"
    wait_for_saved(checked, qtbot)
    assert window.desk.session.final("s1").startswith("X")


def test_undo_goes_word_by_word_and_comes_back_to_the_place(checked, qtbot):
    desk, editor = checked.window.desk, checked.window.pane.editor
    desk.go(3)
    before = editor.text()
    qtbot.keyClicks(editor, "one two ")
    desk.go(9)
    trigger(checked, "undo")
    assert desk.row == 3
    assert editor.text() == "one " + before
    trigger(checked, "undo")
    assert editor.text() == before
    trigger(checked, "redo")
    trigger(checked, "redo")
    assert editor.text() == "one two " + before
    assert editor.textCursor().selectedText() == "two "


def test_a_suggestion_button_applies_and_typing_goes_on_behind_it(checked, qtbot):
    window = checked.window
    flag = first_flag(checked)
    card = next(c for c in window.flags.findChildren(FlagCard) if c.flag.id == flag.id)
    qtbot.mouseClick(card.findChildren(SuggestionButton)[0], Qt.MouseButton.LeftButton)
    text = window.pane.editor.text()
    assert flag.suggestions[0] in text
    qtbot.keyClicks(window.pane.editor, "!")
    assert flag.suggestions[0] + "!" in window.pane.editor.text()


def test_the_card_buttons_dismiss_and_reopen(checked, qtbot):
    window, flag = checked.window, first_flag(checked)
    card = next(c for c in window.flags.findChildren(FlagCard) if c.flag.id == flag.id)
    button = next(b for b in card.findChildren(QPushButton) if b.text() == "Dismiss  F9")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert flag.id not in [f.id for f in window.desk.flags()]
    reopen = next(b for b in window.flags.findChildren(QPushButton) if b.text() == "Reopen")
    qtbot.mouseClick(reopen, Qt.MouseButton.LeftButton)
    assert flag.id in [f.id for f in window.desk.flags()]


def test_a_rule_switched_off_hides_all_its_flags_until_it_is_on_again(checked):
    desk, flag = checked.window.desk, first_flag(checked)
    total = desk.session.counts().flags_open
    trigger(checked, "mute")
    rules = {f.rule for s in desk.session.segments for f in desk.session.open_flags(s.id)}
    assert flag.rule not in rules
    assert desk.session.counts().flags_open < total
    checked.window.flags.unmute_requested.emit(flag.rule)
    assert desk.session.counts().flags_open == total


def test_f8_walks_over_all_flags_and_round(checked):
    desk = checked.window.desk
    every = {f.id for s in desk.session.segments for f in desk.session.open_flags(s.id)}
    desk.go(0)
    seen = set()
    for _ in range(len(every)):
        trigger(checked, "next_flag")
        seen.add(desk.chosen)
    assert seen == every
    here = desk.chosen
    assert "on from" not in checked.window.status.message()
    trigger(checked, "next_flag")
    assert checked.window.status.message() == "Past the end: on from the start."
    trigger(checked, "previous_flag")
    assert checked.window.status.message() == "Past the start: on from the end."
    assert desk.chosen == here


def test_later_is_a_mark_that_comes_off_again(checked):
    desk = checked.window.desk
    desk.go(4)
    trigger(checked, "later")
    assert desk.session.verdict("s5") is Verdict.LATER
    trigger(checked, "later")
    assert desk.session.verdict("s5") is Verdict.UNREVIEWED


def test_confirm_jumps_over_what_is_done(checked):
    desk = checked.window.desk
    desk.go(1)
    trigger(checked, "confirm")
    desk.go(0)
    trigger(checked, "confirm")
    assert desk.row == 2


def test_restoring_puts_the_delivered_text_back(checked, qtbot):
    window = checked.window
    window.desk.go(2)
    mt = window.desk.session.mt("s3")
    qtbot.keyClicks(window.pane.editor, "Well, ")
    trigger(checked, "restore")
    assert window.desk.session.final("s3") == mt == window.pane.editor.text()


def test_another_source_language_is_checked_with(checked, qtbot):
    desk = checked.window.desk
    rules = lambda: {f.rule for s in desk.session.segments for f in desk.session.open_flags(s.id)}  # noqa: E731
    assert any(rule.startswith("es-en/") for rule in rules())
    checked.window.languages.language_chosen.emit("source", "")
    wait_for_flags(checked, qtbot)
    assert not any(rule.startswith("es-en/") for rule in rules())
    assert checked.window.languages.text() == "unknown → English (guessed)"


def test_time_is_counted_for_the_segment_one_was_on(checked):
    desk = checked.window.desk
    clock = iter(range(0, 10**7, 1500))
    desk.watch._now = lambda: next(clock)
    desk.go(6)
    spent = desk.session.time_ms("s7")
    desk.go(7)
    assert desk.session.time_ms("s7") - spent == 1500


def test_the_text_grows_and_shrinks_and_is_remembered(checked, start):
    size = checked.window.pane.editor.font().pixelSize()
    trigger(checked, "zoom_in")
    assert checked.window.pane.editor.font().pixelSize() > size
    trigger(checked, "theme_dark")
    checked.window.close()
    again = start()
    assert again.window.pane.editor.font().pixelSize() > size
    assert again.remembered.now.theme == "dark"
    trigger(again, "theme_light")
    trigger(again, "zoom_reset")
    assert again.window.pane.editor.font().pixelSize() == size


def test_a_defect_is_said_in_one_line_and_the_work_goes_on(checked):
    messages = checked._messages
    try:
        raise ZeroDivisionError("inside")
    except ZeroDivisionError as error:
        messages.fail(error)
    assert "your work is kept" in checked.window.status.message()
    trigger(checked, "confirm")
    gc.collect()
    assert checked.window.desk.session.counts().reviewed == 1


def test_a_disk_that_takes_nothing_keeps_the_window_open(checked, monkeypatch):
    desk = checked.window.desk
    monkeypatch.setattr(desk.keeper, "close", lambda give_up=False: give_up)
    checked.window.close()
    assert checked.window.isVisible()
    assert desk.session is not None
