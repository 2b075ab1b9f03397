"""A reviewer finds words and replaces them, by keys; the record says what was replaced and nothing more."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.services.queues import Show
from reviewer.ui import replacing
from reviewer.ui.dialogs.replacing import ReplaceDialog
from reviewer.ui.dialogs.working import WorkingDialog
from reviewer.ui.features import finding
from reviewer.ui.features.finding import Finding
from reviewer.ui.features.notes import Notes
from tests.ui.keys import press
from tests.ui.waiting import wait_for_flags

TEXT = "The bank is here. A strange bank 🙂 has a bank.\n\nNo bench. Bankers\u00a0bank.\n"


@pytest.fixture
def shell(start, tmp_path, qtbot):
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    made = start(path)
    wait_for_flags(made, qtbot)
    return made


def bar(shell):
    return shell.window.findChild(Finding).bar


def selected(shell):
    return shell.window.desk.row, shell.window.pane.editor.createMimeDataFromSelection().text()


def look_for(shell, qtbot, words):
    press(qtbot, shell, "Ctrl+F")
    qtbot.keyClicks(bar(shell).field, words)
    qtbot.waitUntil(lambda: bar(shell).count.text() not in ("",))


def finals(shell):
    session = shell.window.desk.session
    return [session.final(segment.id) for segment in session.segments]


def test_words_are_found_while_they_are_typed_and_walked_round(shell, qtbot):
    look_for(shell, qtbot, "bank")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 5")
    assert selected(shell) == (0, "bank")
    assert bar(shell).field.hasFocus()
    for keys, count, row in (
        ("Return", "2 of 5", 1),
        ("Return", "3 of 5", 1),
        ("F3", "4 of 5", 3),
        ("Return", "5 of 5", 3),
        ("Return", "1 of 5", 0),
        ("Shift+Return", "5 of 5", 3),
        ("Shift+F3", "4 of 5", 3),
    ):
        press(qtbot, shell, keys)
        assert (bar(shell).count.text(), shell.window.desk.row) == (count, row)
        assert bar(shell).field.hasFocus()


def test_esc_closes_the_bar_and_leaves_the_place_selected_in_the_editor(shell, qtbot):
    look_for(shell, qtbot, "strange")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 1")
    press(qtbot, shell, "Esc")
    assert not bar(shell).isVisible()
    assert shell.window.pane.editor.hasFocus()
    assert selected(shell) == (1, "strange")
    assert shell.window.pane.editor.extraSelections() == []


def test_selected_words_are_taken_over_and_f3_finds_the_last_again(shell, qtbot):
    shell.window.pane.editor.select(4, 8)
    press(qtbot, shell, "Ctrl+F")
    assert (bar(shell).field.text(), bar(shell).field.selectedText()) == ("bank", "bank")
    assert bar(shell).count.text() == "1 of 5"
    press(qtbot, shell, "Esc")
    shell.window.desk.go(2)
    press(qtbot, shell, "F3")
    assert bar(shell).field.text() == "bank"
    assert shell.window.desk.row == 3


def test_capitals_whole_words_and_expressions_narrow_the_search(shell, qtbot):
    look_for(shell, qtbot, "bank")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 5")
    bar(shell).words.click()
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 4")
    bar(shell).words.click()
    bar(shell).case.click()
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 4")
    bar(shell).expression.click()
    bar(shell).field.setText("b(.)n")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 5")
    bar(shell).field.setText("b(.n")
    qtbot.waitUntil(lambda: bar(shell).error.isVisible())
    assert "cannot be read" in bar(shell).error.text()
    bar(shell).field.setText("zebra")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "Not found")
    assert not bar(shell).error.isVisible()


def test_every_hit_of_the_segment_and_of_the_list_is_shaded(shell, qtbot):
    look_for(shell, qtbot, "bank")
    press(qtbot, shell, "Return")
    press(qtbot, shell, "Return")
    assert shell.window.desk.row == 1
    shades = shell.window.pane.editor.extraSelections()
    places = sorted((s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in shades)
    assert places[-2:] == [(10, 14), (24, 28)]  # UTF-16: the emoji counts two
    delegate = shell.window.list.itemDelegate()
    assert [list(delegate.found(row)) for row in range(4)] == [
        [(4, 8)],
        [(10, 14), (24, 28)],
        [],
        [(0, 4), (8, 12)],
    ]


def test_one_is_replaced_and_the_next_gone_to(shell, qtbot):
    press(qtbot, shell, "Ctrl+H")
    qtbot.keyClicks(bar(shell).field, "bank")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 5")
    bar(shell).instead.setFocus()
    qtbot.keyClicks(bar(shell).instead, "shore")
    press(qtbot, shell, "Return")
    assert finals(shell)[0] == "The shore is here."
    assert (selected(shell), bar(shell).count.text()) == ((1, "bank"), "1 of 4")
    press(qtbot, shell, "Return")
    assert finals(shell)[1] == "A strange shore 🙂 has a bank."
    shell.window.pane.editor.setFocus()
    press(qtbot, shell, "Ctrl+Z")
    assert finals(shell)[1] == "A strange bank 🙂 has a bank."
    assert bar(shell).count.text().endswith("4")


def test_all_is_replaced_after_a_look_with_one_segment_left_out_and_taken_back_at_once(
    shell, qtbot, tmp_path
):
    before = finals(shell)
    press(qtbot, shell, "Ctrl+H")
    bar(shell).expression.click()
    qtbot.keyClicks(bar(shell).field, "(a) (strange )?(bank)")
    bar(shell).instead.setText(r"\1 \2\3er")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 2")
    bar(shell).field.setText("(bank)")
    bar(shell).instead.setText(r"\1er")
    bar(shell).replace_all.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReplaceDialog)
    assert dialog.model.rowCount() == 3
    assert "3 of 3" in dialog.summary.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.chosen() == [0, 3]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert finals(shell) == ["The banker is here.", before[1], before[2], "Bankerers\u00a0banker."]
    shell.window.pane.editor.setFocus()
    press(qtbot, shell, "Ctrl+Z")
    assert finals(shell) == before
    press(qtbot, shell, "Ctrl+Shift+Z")
    shell.window.desk.shut_down()
    record = json.loads((tmp_path / "story.txt.review.json").read_text(encoding="utf-8"))
    assert {s["final"] for s in record["segments"]} >= {"The banker is here.", "Bankerers\u00a0banker."}
    assert (tmp_path / "story.txt").read_text(encoding="utf-8") == TEXT


def test_what_cannot_be_put_in_is_said_under_the_field(shell, qtbot):
    press(qtbot, shell, "Ctrl+H")
    bar(shell).expression.click()
    bar(shell).field.setText("bank")
    bar(shell).instead.setText(r"\2")
    qtbot.waitUntil(bar(shell).replace_all.isEnabled)
    bar(shell).replace_all.click()
    assert "0 parentheses" in bar(shell).error.text()
    assert QApplication.activeModalWidget() is None


def test_everywhere_finds_delivered_words_and_notes_but_replaces_none(shell, qtbot):
    desk = shell.window.desk
    desk.session.set_final(desk.segment, "The shore is here.")
    desk.session.add_note(desk.session.segments[2].id, "which bank?")
    look_for(shell, qtbot, "bank")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 4")
    bar(shell).everywhere.click()
    qtbot.waitUntil(lambda: bar(shell).count.text().endswith("of 6"))
    press(qtbot, shell, "Shift+Return")
    assert bar(shell).count.text() == "1 of 6 · in the text as delivered"
    for _ in range(3):
        press(qtbot, shell, "Return")
    assert bar(shell).count.text() == "4 of 6 · in a note"
    assert desk.row == 2


def test_a_place_in_a_note_shows_the_note_with_the_words_selected(shell, qtbot):
    desk, window = shell.window.desk, shell.window
    segment = desk.session.segments[2].id
    for n in range(12):
        desk.session.add_note(segment, f"Remark {n}: nothing to see, and more of it, for a note may be long.")
    desk.session.add_note(segment, "🙂 Which savings house?")
    notes = window.findChild(Notes).pane
    look_for(shell, qtbot, "savings")
    bar(shell).everywhere.click()
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 1 · in a note")
    assert desk.row == 2
    assert window.side.tabs.currentWidget() is notes
    chosen = [card for card in notes.cards if card.property("chosen") == "true"]
    assert [card.selected() for card in chosen] == ["savings"]
    view = notes._scroll.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(chosen[0].mapTo(view, chosen[0].rect().center())))
    assert bar(shell).field.hasFocus()
    bar(shell).field.setText("bench")
    qtbot.waitUntil(lambda: selected(shell) == (2, "bench"))
    assert [card for card in notes.cards if card.property("chosen") == "true" or card.selected()] == []


def test_the_last_searches_come_back_with_the_arrow_keys(shell, qtbot):
    for words in ("strange", "bench"):
        look_for(shell, qtbot, words)
        press(qtbot, shell, "Return")
        bar(shell).field.clear()
        press(qtbot, shell, "Esc")
    press(qtbot, shell, "Ctrl+F")
    bar(shell).field.clear()
    qtbot.keyClick(bar(shell).field, Qt.Key.Key_Up)
    assert bar(shell).field.text() == "bench"
    qtbot.keyClick(bar(shell).field, Qt.Key.Key_Up)
    assert bar(shell).field.text() == "strange"
    qtbot.keyClick(bar(shell).field, Qt.Key.Key_Down)
    assert bar(shell).field.text() == "bench"


def test_an_edit_in_the_segment_is_counted_at_once(shell, qtbot):
    look_for(shell, qtbot, "bank")
    qtbot.waitUntil(lambda: bar(shell).count.text() == "1 of 5")
    desk = shell.window.desk
    desk.session.set_final(desk.segment, "The bank bank is here.")
    assert bar(shell).count.text() == "1 of 6"


def test_another_article_begins_without_a_search(shell, qtbot, tmp_path):
    look_for(shell, qtbot, "bank")
    other = tmp_path / "other.txt"
    other.write_text("A bank.\n", encoding="utf-8")
    shell.open(other)
    assert not bar(shell).isVisible()
    assert shell.window.pane.editor.extraSelections() == []


def test_a_long_article_is_searched_in_slices_and_all_is_replaced_once_all_is_found(
    start, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(finding, "SLICE_S", 0.0)
    monkeypatch.setattr(replacing, "SLICE_S", 0.0)
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Here is bank number {n}." for n in range(200)), encoding="utf-8")
    shell = start(path)
    wait_for_flags(shell, qtbot)
    press(qtbot, shell, "Ctrl+H")
    bar(shell).instead.setText("shore")
    bar(shell).field.setText("bank")
    press(qtbot, shell, "Return")
    assert bar(shell).count.text() == "20 so far…"
    assert selected(shell) == (0, "bank")
    bar(shell).replace_all.click()
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert bar(shell).count.text() == "1 of 200"
    QApplication.activeModalWidget().main.click()
    assert {final.split()[2] for final in finals(shell)} == {"shore"}
    assert shell.window.desk.session.undo_label == "Replace"
    assert bar(shell).count.text() == "Not found"


@pytest.fixture
def long(start, tmp_path, qtbot):
    """A window on 1,200 segments, each with the word that is looked for."""
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Number {n} is a bank." for n in range(1200)), encoding="utf-8")
    made = start(path)
    qtbot.waitUntil(lambda: made.window.desk.session is not None, timeout=20_000)
    return made


def agree_to_all(shell, qtbot):
    """Ask for the replacement everywhere, and press the button under the preview."""
    press(qtbot, shell, "Ctrl+H")
    bar(shell).field.setText("bank")
    bar(shell).instead.setText("shore")
    qtbot.waitUntil(bar(shell).replace_all.isEnabled)
    bar(shell).replace_all.click()
    preview = lambda: shell.window.findChild(ReplaceDialog)  # noqa: E731
    qtbot.waitUntil(lambda: preview() is not None and preview().isVisible(), timeout=20_000)
    preview().main.click()
    return shell.window.findChild(WorkingDialog)


def test_a_long_replacement_shows_how_far_it_is_and_is_one_step(long, qtbot):
    desk = long.window.desk
    steps = []
    desk.session.subscribe(lambda change: steps.append(change.label) if change.label == "Replace" else None)
    working = agree_to_all(long, qtbot)
    assert working.isVisible()
    assert "bank" in desk.session.final("s1200")
    with qtbot.waitSignal(working.finished, timeout=30_000):
        pass
    assert "1\u202f200 segments" in long.window.status.message()
    assert {words.rpartition(" ")[2] for words in finals(long)} == {"shore."}
    assert steps == ["Replace"]
    qtbot.waitUntil(lambda: not desk.behind, timeout=30_000)
    assert long.window.pane.editor.text().endswith("shore.")
    assert desk.queue.counts().shows[Show.OPEN] == 1200
    long.window.actions_["undo"].trigger()
    assert {words.rpartition(" ")[2] for words in finals(long)} == {"bank."}
    assert long.window.pane.editor.text().endswith("bank.")


def test_a_long_replacement_can_be_cancelled_and_nothing_is_changed(long, qtbot):
    before = finals(long)
    working = agree_to_all(long, qtbot)
    qtbot.keyClick(working, Qt.Key.Key_Escape)
    assert not working.isVisible()
    assert long.window.status.message() == "Nothing was replaced."
    assert finals(long) == before
    assert not long.window.desk.session.can_undo
