"""A reviewer writes notes and questions, answers them, looks at what was done and puts a text back."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reviewer.core.model import NoteKind
from reviewer.services.queues import Show
from reviewer.ui.features.history import History
from reviewer.ui.features.notes import Notes
from reviewer.ui.history_pane import EntryCard
from reviewer.ui.note_pane import NoteCard
from reviewer.ui.segment_model import ROW_ROLE


def pane(shell, kind=Notes):
    return next(f for f in shell.features if isinstance(f, kind)).pane


def trigger(shell, name):
    shell.window.actions_[name].trigger()


def cards(shell, qtbot, number=1, kind=Notes, card=NoteCard):
    shown = lambda: [c for c in pane(shell, kind).findChildren(card) if not c.isHidden()]  # noqa: E731
    qtbot.waitUntil(lambda: len(shown()) == number)
    return shown()


def press(card, word, qtbot):
    button = next(b for b in card.findChildren(QPushButton) if b.text() == word)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(shell, text, qtbot, shift=False):
    trigger(shell, "note")
    field = pane(shell).field
    qtbot.keyClicks(field, text)
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(field, Qt.Key.Key_Return, modifier)


def test_a_note_and_a_question_by_keys_end_in_the_record(checked, qtbot, seed):
    desk = checked.window.desk
    desk.go(2)
    write(checked, "Check the date.", qtbot)
    assert checked.window.pane.editor.hasFocus()
    write(checked, "Who is meant?", qtbot, shift=True)
    notes = desk.session.notes("s3")
    assert {(n.text, n.kind) for n in notes} == {
        ("Check the date.", NoteKind.NOTE),
        ("Who is meant?", NoteKind.QUESTION),
    }
    row = checked.window.list.model().index(2).data(ROW_ROLE)
    assert (row.notes, row.asks) == (2, True)
    checked.window.close()
    record = json.loads((seed.parent / "story.txt.review.json").read_text(encoding="utf-8"))
    kept = next(s for s in record["segments"] if s["id"] == "s3")["notes"]
    assert {(n["text"], n["kind"]) for n in kept} == {
        ("Check the date.", "note"),
        ("Who is meant?", "question"),
    }


def test_ctrl_enter_in_the_line_adds_the_note_and_confirms_nothing(checked, qtbot):
    checked.window.desk.go(0)
    trigger(checked, "note")
    qtbot.keyClicks(pane(checked).field, "Hm")
    qtbot.keyClick(pane(checked).field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [n.text for n in checked.window.desk.session.notes("s1")] == ["Hm"]
    assert checked.window.desk.session.counts().reviewed == 0


def test_questions_are_answered_and_notes_removed_with_undo(checked, qtbot):
    session = checked.window.desk.session
    checked.window.desk.go(0)
    write(checked, "Why?", qtbot, shift=True)
    press(cards(checked, qtbot)[0], "Answered", qtbot)
    assert session.notes("s1")[0].kind is NoteKind.ANSWERED
    press(cards(checked, qtbot)[0], "Remove", qtbot)
    assert session.notes("s1") == ()
    trigger(checked, "undo")
    assert [n.text for n in session.notes("s1")] == ["Why?"]
    assert cards(checked, qtbot)[0].note.text == "Why?"


def test_the_list_can_show_only_segments_with_open_questions(checked, qtbot):
    window = checked.window
    assert window.filters.chips[Show.ASKED].isHidden()
    window.desk.go(4)
    write(checked, "Why?", qtbot, shift=True)
    assert not window.filters.chips[Show.ASKED].isHidden()
    trigger(checked, "show_asked")
    assert window.desk.rows() == (4,)
    trigger(checked, "show_noted")
    assert window.desk.rows() == (4,)


def test_what_was_begun_stays_with_its_segment_and_is_a_note_when_the_article_is_closed(checked, qtbot, seed):
    desk = checked.window.desk
    desk.go(0)
    trigger(checked, "note")
    qtbot.keyClicks(pane(checked).field, "Half a thou")
    desk.go(1)
    assert pane(checked).field.text() == ""
    desk.go(0)
    assert pane(checked).field.text() == "Half a thou"
    checked.window.close()
    record = json.loads((seed.parent / "story.txt.review.json").read_text(encoding="utf-8"))
    assert record["segments"][0]["notes"][0]["text"] == "Half a thou"


def test_history_shows_what_was_done_and_puts_a_text_back_as_one_step_of_undo(checked, qtbot):
    desk, editor = checked.window.desk, checked.window.pane.editor
    desk.go(0)
    mt = desk.session.mt("s1")
    qtbot.keyClicks(editor, "Well, ")
    checked.window.pane.flush()
    trigger(checked, "confirm")
    desk.go(0)
    trigger(checked, "history")
    done = cards(checked, qtbot, 2, History, EntryCard)
    assert "Well" in done[1].accessibleName()
    press(done[1], "Text before it", qtbot)
    assert editor.text() == mt == desk.session.final("s1")
    trigger(checked, "undo")
    assert desk.session.final("s1") == "Well, " + mt
