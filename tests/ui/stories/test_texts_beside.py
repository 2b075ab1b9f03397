"""Other texts beside the segment: its source, the text as delivered; and the segment read aloud."""

import json
import stat

import pytest
from PySide6.QtCore import Qt

from reviewer.core.model import Evidence
from reviewer.services.voice import Voice
from reviewer.ui.features.sourcing import Sourcing
from reviewer.ui.features.speaking import Speaking
from reviewer.ui.neighbour import Neighbour
from reviewer.ui.segment_model import ROW_ROLE
from tests.ui.waiting import wait_for_flags, wait_for_saved

ENGLISH = "The minister spoke on Friday. They say it is due to disability.\n\nThe works begin soon."
SPANISH = "El ministro habló el viernes. Dicen que se debe a su incapacidad.\n\nLas obras empiezan pronto."


@pytest.fixture
def story(start, tmp_path, qtbot):
    path = tmp_path / "story.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "fuente.txt").write_text(SPANISH, encoding="utf-8")
    shell = start(path)
    shell.window.desk.session.set_language("target", "en")
    wait_for_flags(shell, qtbot)
    return shell


def feature(shell, kind):
    return next(f for f in shell.features if isinstance(f, kind))


def trigger(shell, name):
    shell.window.actions_[name].trigger()


def evidence(shell):
    session = shell.window.desk.session
    return [f.evidence for s in session.segments for f in session.open_flags(s.id) if f.text == "disability"]


def test_a_source_is_linked_shown_graded_by_and_kept(story, qtbot, tmp_path):
    sourcing = feature(story, Sourcing)
    assert not sourcing.pane.isVisible()
    sourcing.link(str(tmp_path / "fuente.txt"))
    wait_for_flags(story, qtbot)
    assert sourcing.pane.isVisible()
    assert "3 of 3 segments linked" in story.window.status.message()
    assert evidence(story) == [Evidence.CONFIRMED]
    story.window.desk.go(1)
    assert sourcing.pane.current() == "Dicen que se debe a su incapacidad."
    shown = sourcing.pane.view.document().toRawText().split("\u2029")
    assert shown == ["El ministro habló el viernes.", *SPANISH.split(". ")[1].split("\n\n")]
    wait_for_saved(story, qtbot)
    story.window.close()
    record = json.loads((tmp_path / "story.txt.review.json").read_text(encoding="utf-8"))
    assert record["source"]["file"] == "fuente.txt"
    assert [link["confidence"] for link in record["source"]["links"]] == ["certain"] * 3


def test_the_source_is_hidden_shown_and_taken_away_with_undo(story, qtbot, tmp_path):
    sourcing = feature(story, Sourcing)
    sourcing.link(str(tmp_path / "fuente.txt"))
    trigger(story, "source")
    assert not sourcing.pane.isVisible()
    trigger(story, "source")
    assert sourcing.pane.isVisible()
    assert story.window.actions_["source"].isChecked()
    trigger(story, "unlink_source")
    assert not sourcing.pane.isVisible()
    trigger(story, "undo")
    assert sourcing.pane.isVisible()


def test_what_is_copied_of_the_source_keeps_its_no_break_spaces(story, tmp_path):
    (tmp_path / "fuente.txt").write_text(SPANISH.replace("el viernes", "el\u00a0viernes"), encoding="utf-8")
    sourcing = feature(story, Sourcing)
    sourcing.link(str(tmp_path / "fuente.txt"))
    story.window.desk.go(0)
    sourcing.pane.view.selectAll()
    assert "el\u00a0viernes" in sourcing.pane.view.createMimeDataFromSelection().text()


def test_without_a_source_its_key_says_how_to_get_one(story):
    trigger(story, "source")
    assert "Link a source text" in story.window.status.message()
    assert not story.window.actions_["source"].isChecked()


def test_a_source_that_cannot_be_read_is_said_in_one_line(story, tmp_path):
    feature(story, Sourcing).link(str(tmp_path / "missing.txt"))
    assert "missing.txt" in story.window.status.message()
    assert not feature(story, Sourcing).pane.isVisible()


def test_the_delivered_text_stands_beside_the_one_that_is_there(story, qtbot):
    story.window.desk.go(0)
    editor = story.window.pane.editor
    editor.select(0, 3)
    qtbot.keyClicks(editor, "A")
    story.window.pane.flush()
    view = story.window.pane._changes
    trigger(story, "beside")
    assert view.beside.isVisible()
    assert "line-through" in view.beside.before.text()
    assert "line-through" not in view.beside.after.text()
    assert "underline" in view.beside.after.text()
    trigger(story, "beside")
    assert not view.beside.isVisible()
    trigger(story, "differences")
    trigger(story, "beside")
    assert view.beside.isVisible()


def test_markup_in_a_text_is_shown_as_it_stands_in_both_columns(story, qtbot):
    session = story.window.desk.session
    session.set_final("s1", "A <b>bold</b> & <img src=x> word.")
    trigger(story, "beside")
    assert "&lt;img src=x&gt;" in story.window.pane._changes.beside.after.text()


def test_arabic_is_laid_out_from_right_to_left_whatever_it_begins_with(story, qtbot):
    session = story.window.desk.session
    session.set_final("s3", "Reuters قالت ذلك.")
    session.set_language("target", "ar")
    story.window.desk.go(2)
    option = story.window.pane.editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert story.window.list.model().index(2).data(ROW_ROLE).right_to_left
    story.window.desk.go(1)
    texts = [n._text.text() for n in story.window.pane.findChildren(Neighbour) if n.isVisible()]
    assert any(text.isascii() is False and text.startswith("\u200f") for text in texts)
    session.set_language("target", "en")
    option = story.window.pane.editor.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.LayoutDirectionAuto


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """The system's voice is one that writes down what it is given, and is long at it."""
    program = tmp_path / "espeak-ng"
    program.write_text('#!/bin/sh\ncat > "$0.said"\nexec sleep 60\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("reviewer.ui.features.speaking.find_voice", lambda: Voice("espeak-ng", str(program)))
    return program


def test_the_segment_is_read_aloud_and_esc_silences_it(voice, story, qtbot, tmp_path):
    speaking = feature(story, Speaking)
    story.window.desk.go(0)
    said = tmp_path / "espeak-ng.said"
    trigger(story, "read_aloud")
    qtbot.waitUntil(lambda: said.is_file() and said.read_text() == "The minister spoke on Friday.")
    assert speaking.speaking
    qtbot.keyClick(story.window.pane.editor, Qt.Key.Key_Escape)
    assert not speaking.speaking
    story.window.pane.editor.select(4, 12)
    trigger(story, "read_aloud")
    qtbot.waitUntil(lambda: said.read_text() == "minister")
    trigger(story, "read_aloud")
    assert not speaking.speaking


def test_a_voice_that_does_not_start_is_said(voice, story, qtbot):
    voice.unlink()
    trigger(story, "read_aloud")
    qtbot.waitUntil(lambda: "could not be started" in story.window.status.message())


def test_without_a_voice_the_command_is_off_and_its_tip_says_why(start, seed, qtbot, monkeypatch):
    monkeypatch.setattr("reviewer.ui.features.speaking.find_voice", lambda: None)
    shell = start(seed)
    action = shell.window.actions_["read_aloud"]
    assert not action.isEnabled()
    assert "no voice" in action.toolTip()
