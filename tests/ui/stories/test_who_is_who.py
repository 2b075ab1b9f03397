"""A reviewer looks up who is who, corrects it, and finds the pronouns checked by it."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.core.cast_words import Gender
from reviewer.ui.dialogs.pick import PickDialog
from reviewer.ui.features.people import WhoIsWho
from tests.ui.waiting import wait_for_flags, wait_for_saved

TEXT = (
    "The lawyer Robin Castell came to Seville on Friday. He thanked the readers.\n\n"
    "Marta Olmedo opened the library. She cut the ribbon, and the actress Marta Olmedo sang."
)
RULE = "cast/pronoun-gender"


@pytest.fixture
def story(start, tmp_path, qtbot):
    path = tmp_path / "people.txt"
    path.write_text(TEXT, encoding="utf-8")
    shell = start(path)
    shell.window.desk.session.set_language("target", "en")
    wait_for_flags(shell, qtbot)
    return shell


def pane(shell):
    return next(f for f in shell.features if isinstance(f, WhoIsWho)).pane


def names(shell):
    tree = pane(shell).tree
    return [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]


def look(shell, qtbot):
    shell.window.actions_["people"].trigger()
    qtbot.waitUntil(lambda: names(shell) == ["Robin Castell", "Marta Olmedo"], timeout=20_000)


def gender(shell, name):
    tree = pane(shell).tree
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return next(item.text(1) for item in items if item.text(0) == name)


def flags(shell):
    session = shell.window.desk.session
    return [f for s in session.segments for f in session.open_flags(s.id) if f.rule == RULE]


def test_the_list_tells_what_is_known_and_leaves_the_unknown_unknown(story, qtbot):
    look(story, qtbot)
    assert gender(story, "Robin Castell") == "unknown"
    assert gender(story, "Marta Olmedo") == "woman"


def test_a_cue_is_quoted_with_its_segment_and_enter_goes_there(story, qtbot):
    look(story, qtbot)
    tree = pane(story).tree
    cues = [tree.topLevelItem(1).child(n) for n in range(tree.topLevelItem(1).childCount())]
    assert any("actress" in cue.text(0) for cue in cues)
    tree.topLevelItem(1).setExpanded(True)
    cue = next(cue for cue in cues if cue.text(0).startswith("3 "))
    tree.setCurrentItem(cue)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert story.window.desk.row == 2
    assert story.window.pane.editor.textCursor().selectedText().startswith("Marta")


def test_settling_checks_again_undo_takes_it_back_and_the_record_keeps_it(story, qtbot, tmp_path):
    look(story, qtbot)
    pane(story).choose("Robin Castell")
    assert flags(story) == []
    story.window.actions_["person_woman"].trigger()
    wait_for_flags(story, qtbot)
    assert [f.text for f in flags(story)] == ["He"]
    qtbot.waitUntil(lambda: gender(story, "Robin Castell") == "woman, settled", timeout=20_000)
    story.window.actions_["undo"].trigger()
    wait_for_flags(story, qtbot)
    assert flags(story) == []
    qtbot.waitUntil(lambda: gender(story, "Robin Castell") == "unknown", timeout=20_000)
    story.window.actions_["redo"].trigger()
    wait_for_saved(story, qtbot)
    story.window.close()
    record = json.loads((tmp_path / "people.txt.review.json").read_text(encoding="utf-8"))
    assert [(p["name"], p["gender"]) for p in record["people"]] == [("Robin Castell", "female")]


def test_nothing_is_held_against_who_is_not_to_be_told(story, qtbot):
    look(story, qtbot)
    pane(story).choose("Robin Castell")
    buttons = pane(story)._buttons
    qtbot.mouseClick(buttons[Gender.FEMALE], Qt.MouseButton.LeftButton)
    wait_for_flags(story, qtbot)
    assert len(flags(story)) == 1
    qtbot.mouseClick(buttons[Gender.UNKNOWN], Qt.MouseButton.LeftButton)
    wait_for_flags(story, qtbot)
    assert flags(story) == []
    qtbot.waitUntil(lambda: gender(story, "Robin Castell") == "not told, settled", timeout=20_000)
    assert [b.isChecked() for b in buttons.values()] == [False, False, True, False]


def test_esc_goes_back_to_the_text(story, qtbot):
    look(story, qtbot)
    assert pane(story).tree.hasFocus()
    qtbot.keyClick(pane(story).tree, Qt.Key.Key_Escape)
    assert story.window.pane.editor.hasFocus()


def test_settling_needs_somebody_chosen(story):
    story.window.actions_["person_man"].trigger()
    assert "Choose a person" in story.window.status.message()


def test_people_are_not_looked_for_in_another_language(story, qtbot):
    look(story, qtbot)
    story.window.desk.session.set_language("target", "de")
    wait_for_flags(story, qtbot)
    qtbot.waitUntil(lambda: names(story) == [], timeout=20_000)
    assert "English articles only" in pane(story)._note.text()


def asked():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, PickDialog) and w.isVisible())


def test_two_names_are_said_to_be_one_person_and_parted_again(story, qtbot, tmp_path):
    look(story, qtbot)
    pane(story).choose("Robin Castell")
    assert flags(story) == []
    assert not pane(story).part.isVisible()
    story.window.actions_["person_same"].trigger()
    dialog = asked()
    qtbot.keyClicks(dialog.field, "olm")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    wait_for_flags(story, qtbot)
    qtbot.waitUntil(lambda: names(story) == ["Marta Olmedo"], timeout=20_000)
    assert [f.text for f in flags(story)] == ["He"]
    (top,) = [pane(story).tree.topLevelItem(0)]
    assert top.isExpanded()
    assert top.child(0).text(0) == "= Robin Castell, as you said"
    assert pane(story).part.isVisible()
    wait_for_saved(story, qtbot)
    story.window.actions_["save"].trigger()
    record = json.loads((tmp_path / "people.txt.review.json").read_text(encoding="utf-8"))
    assert [(p["name"], p["same"]) for p in record["people"]] == [("Robin Castell", "Marta Olmedo")]
    pane(story).tree.setCurrentItem(top.child(0))
    pane(story).part.trigger()
    wait_for_flags(story, qtbot)
    qtbot.waitUntil(lambda: names(story) == ["Robin Castell", "Marta Olmedo"], timeout=20_000)
    assert flags(story) == []


def test_undo_parts_them_and_says_so(story, qtbot):
    look(story, qtbot)
    pane(story).choose("Marta Olmedo")
    pane(story).join.trigger()
    qtbot.keyClick(asked().field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(story) == ["Robin Castell"], timeout=20_000)
    assert "Join people" in story.window.actions_["undo"].text()
    story.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: names(story) == ["Robin Castell", "Marta Olmedo"], timeout=20_000)


def test_what_can_be_settled_of_a_person_stands_in_one_line(story, qtbot):
    look(story, qtbot)
    story.window.resize(1280, 800)
    shown = pane(story)
    buttons = [*shown._buttons.values(), shown.more]
    qtbot.waitUntil(lambda: len({button.geometry().center().y() for button in buttons}) == 1)
    assert buttons[-1].geometry().right() < shown.width()


def test_without_anything_to_join_or_part_that_is_said(story, qtbot):
    story.window.actions_["person_same"].trigger()
    assert "Choose a person" in story.window.status.message()
    look(story, qtbot)
    story.window.actions_["person_apart"].trigger()
    assert "No name was said" in story.window.status.message()
