"""What helps a reviewer to decide: a look before applying, own slips named, facts kept, reasons given."""

import json

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel

from reviewer.core.model import Confidence, Span
from reviewer.services.source_text import link_source
from reviewer.ui.dialogs.why import WhyDialog
from reviewer.ui.flag_card import FlagCard
from reviewer.ui.widgets import SuggestionButton
from tests.services.review_samples import flag
from tests.ui.keys import press
from tests.ui.waiting import wait_for_flags

TEXT = (
    "They say that it is due to disability, said Montiel of 2,300 men.\n\n"
    "A door closed at 20 % of the bank.\n\n"
    "She went home with Ana.\n"
)


@pytest.fixture
def shell(start, tmp_path, qtbot):
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    made = start(path)
    made.window.deeds.set_language("source", "es")
    made.window.deeds.set_language("target", "en")
    wait_for_flags(made, qtbot)
    return made


def card(shell):
    return next(c for c in shell.window.flags.findChildren(FlagCard) if c.flag.id == shell.window.desk.chosen)


def final(shell):
    return shell.window.desk.session.final(shell.window.desk.segment)


def words(widget):
    return [w.text() for w in widget.findChildren(QLabel) if w.isVisible()]


def retype(shell, qtbot, text):
    """Type ``text`` over the whole segment and wait until it is checked."""
    editor = shell.window.pane.editor
    editor.setFocus()
    editor.select(0, editor.end_unit())
    qtbot.keyClicks(editor, text)
    shell.window.pane.flush()
    wait_for_flags(shell, qtbot)


# ---- a look before applying


def looked_at(shell):
    """The sentence that the chosen card shows, and of which of its suggestions that is."""
    said = card(shell).preview.accessibleName()
    assert card(shell).preview.isVisible()
    return next(n for n, text in enumerate(card(shell).flag.suggestions) if f"due to {text}," in said)


def test_the_chosen_card_shows_without_any_key_what_its_first_suggestion_makes_of_the_sentence(shell):
    shown = card(shell).preview
    assert shown.isVisible()
    assert "due to <span" in shown.findChild(QLabel).text()
    assert ">disability<" not in shown.findChild(QLabel).text()
    assert looked_at(shell) == 0
    assert not any(
        other.preview.isVisible()
        for other in shell.window.flags._cards.values()
        if other.preview is not shown
    )


def test_another_suggestion_is_shown_in_its_sentence_while_the_mouse_is_over_it(shell):
    before = final(shell)
    button = card(shell).findChildren(SuggestionButton)[1]
    middle = QPointF(5, 5)
    QApplication.sendEvent(button, QEnterEvent(middle, middle, middle))
    assert looked_at(shell) == 1
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert looked_at(shell) == 0
    assert final(shell) == before
    assert not shell.window.desk.session.can_undo or shell.window.desk.session.undo_label.startswith("Set")


def test_the_focus_shows_it_too_and_f7_walks_round_through_them(shell, qtbot):
    buttons = card(shell).findChildren(SuggestionButton)
    assert len(buttons) > 1
    buttons[1].setFocus()
    assert looked_at(shell) == 1
    shell.window.pane.editor.setFocus()
    assert looked_at(shell) == 0
    seen = []
    for _ in buttons:
        press(qtbot, shell, "F7")
        seen.append(looked_at(shell))
    assert seen == [*range(1, len(buttons)), 0]
    assert [button.property("shown") for button in buttons] == ["true"] + ["false"] * (len(buttons) - 1)
    assert "disability" in final(shell)


def test_what_is_shown_is_what_applying_gives(shell, qtbot):
    said = card(shell).preview.accessibleName()
    press(qtbot, shell, "Ctrl+1")
    assert said.endswith(final(shell))


def test_one_key_selects_the_flagged_words_to_type_over_them(shell, qtbot):
    press(qtbot, shell, "Shift+F7")
    assert shell.window.pane.selection() == card(shell).flag.span
    qtbot.keyClicks(shell.window.pane.editor, "incapacity")
    shell.window.pane.flush()
    assert "due to incapacity, said" in final(shell)
    wait_for_flags(shell, qtbot)
    for left in shell.window.desk.flags():
        shell.window.deeds.dismiss(left.id)
    press(qtbot, shell, "Shift+F7")
    assert "No flag is chosen" in shell.window.status.message()


# ---- own slips


def test_a_flag_that_the_edit_introduced_says_so_on_the_card_and_in_the_tip(shell, qtbot):
    assert "Introduced by your edit" not in words(shell.window.flags)
    shell.window.desk.go(2)
    retype(shell, qtbot, "She went home with with Ana.")
    qtbot.waitUntil(lambda: "Introduced by your edit" in words(shell.window.flags))
    assert any("Introduced by your edit" in mark.tip for mark in shell.window.pane.editor.marks())
    shell.window.desk.go(0)
    assert "Introduced by your edit" not in words(shell.window.flags)


def test_a_flag_that_was_there_stays_the_translations_after_another_edit(shell, qtbot):
    retype(shell, qtbot, "They think that it is due to disability, said Montiel of 2,300 men.")
    assert any(f.text == "disability" for f in shell.window.desk.flags())
    assert "Introduced by your edit" not in words(shell.window.flags)


def test_after_opening_again_an_edits_own_flags_are_still_known(shell, start, tmp_path, qtbot):
    shell.window.desk.go(2)
    retype(shell, qtbot, "She went home with with Ana.")
    assert shell.window.desk.shut_down()
    again = start(tmp_path / "story.txt")
    wait_for_flags(again, qtbot)
    again.window.desk.go(2)
    qtbot.waitUntil(lambda: "Introduced by your edit" in words(again.window.flags))
    again.window.desk.go(0)
    assert "Introduced by your edit" not in words(again.window.flags)


# ---- facts


def test_a_name_and_a_number_that_are_dropped_are_named_below_what_changed(shell, qtbot):
    retype(shell, qtbot, "They say that it is due to disability, said a man of some men.")
    assert "Dropped: Montiel, 2,300" in words(shell.window.pane)
    retype(shell, qtbot, "They say that it is due to disability, said Montiel of 2300 men.")
    assert not [w for w in words(shell.window.pane) if w.startswith(("Dropped", "Added"))]


# ---- reasons


def ask(shell, qtbot, text):
    start = final(shell).index(text)
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.window.pane.select_span(Span(start, start + len(text)))
    press(qtbot, shell, "Ctrl+Shift+Y")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WhyDialog)
    return dialog


def test_of_flagged_words_the_flag_its_evidence_and_its_rule_are_told(shell, qtbot):
    dialog = ask(shell, qtbot, "disability")
    said = " ".join(words(dialog))
    assert "es-en/incapacidad-disability" in said
    assert "the source was not asked" in said
    assert "Nothing flags" not in said


def test_without_a_selection_the_words_of_the_flag_at_the_cursor_are_told_of(shell, qtbot):
    chosen = card(shell).flag
    assert chosen.text == "disability"
    shell.window.pane.select_span(Span(chosen.span.start, chosen.span.start))
    qtbot.waitUntil(shell.window.isActiveWindow)
    press(qtbot, shell, "Ctrl+Shift+Y")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WhyDialog)
    assert dialog.told.words == "disability"
    assert chosen.id in [flag.id for flag in dialog.told.flags]


def test_a_flag_that_begins_with_a_space_is_told_of_and_not_the_word_before_it(start, tmp_path, qtbot):
    path = tmp_path / "quote.txt"
    path.write_text("“And it failed them ”, he said.\n", encoding="utf-8")
    shell = start(path)
    wait_for_flags(shell, qtbot)
    (found,) = [flag for flag in shell.window.desk.flags() if flag.text == " ”"]
    shell.window.desk.choose_flag(found.id)
    qtbot.waitUntil(shell.window.isActiveWindow)
    press(qtbot, shell, "Ctrl+Shift+Y")
    assert QApplication.activeModalWidget().told.words == " ”"


def test_of_a_rule_that_is_off_and_of_words_that_silence_one_the_reason_is_told(shell, qtbot):
    press(qtbot, shell, "Shift+F9")
    dialog = ask(shell, qtbot, "disability")
    assert "The rule is off in this article." in words(dialog)
    dialog.close()
    shell.window.deeds.unmute("es-en/incapacidad-disability")
    retype(shell, qtbot, "They say that it is due to disability, her illness.")
    dialog = ask(shell, qtbot, "disability")
    assert "Its pattern is met, but “illness” in the sentence silences it." in words(dialog)


def test_a_linked_source_that_says_the_words_are_right_is_the_reason(shell, qtbot, tmp_path):
    source = tmp_path / "original.txt"
    source.write_text(
        "Dicen que es por discapacidad, dijo Montiel de 2.300 hombres.\n\n"
        "Una puerta se cerró al 20 % del banco.\n\nSe fue a casa con Ana.\n",
        encoding="utf-8",
    )
    link_source(shell.window.desk.session, source)
    wait_for_flags(shell, qtbot)
    assert not [f for f in shell.window.desk.flags() if f.text == "disability"]
    dialog = ask(shell, qtbot, "disability")
    assert "Its pattern is met, but the source shows that these words are right." in words(dialog)


def test_words_of_no_rule_are_said_to_have_none_and_the_word_at_the_cursor_is_taken(shell, qtbot):
    shell.window.desk.go(2)
    shell.window.pane.editor.select(5, 5)
    press(qtbot, shell, "Ctrl+Shift+Y")
    dialog = QApplication.activeModalWidget()
    assert words(dialog)[:2] == ["“went”", "No rule speaks of these words."]


def test_a_flag_in_the_reasons_is_gone_to(shell, qtbot):
    dialog = ask(shell, qtbot, "due to disability")
    flag = dialog.told.flags[-1]
    frame = next(f for f in dialog.findChildren(QLabel) if f.text() == flag.message).parentWidget()
    qtbot.keyClick(frame, Qt.Key.Key_Return)
    assert shell.window.desk.chosen == flag.id


# ---- undo, overlaps


def test_undo_and_redo_say_what_they_would_do(shell, qtbot):
    actions = shell.window.actions_
    here = f"segment {shell.window.desk.row + 1}"
    press(qtbot, shell, "Ctrl+1")
    assert actions["undo"].text() == f"&Undo: Apply suggestion in {here}"
    assert actions["undo"].toolTip() == f"Undo: Apply suggestion in {here} (Ctrl+Z)"
    shell.window.desk.step(1)
    assert actions["undo"].text() == f"&Undo: Apply suggestion in {here}"
    press(qtbot, shell, "Ctrl+Z")
    assert actions["redo"].text() == f"&Redo: Apply suggestion in {here}"
    qtbot.keyClicks(shell.window.pane.editor, "x")
    assert actions["undo"].text() == f"&Undo: Type in {here}"
    shell.window.desk.close()
    assert (actions["undo"].text(), actions["redo"].text()) == ("&Undo", "&Redo")


def test_of_flags_on_the_same_words_the_surest_leads_and_the_others_stand_under_it(shell, qtbot, tmp_path):
    desk = shell.window.desk
    text = final(shell)
    wide = flag(desk.segment, "due to disability", of=text, rule="t/wide", confidence=Confidence.SUSPECT)
    lead = flag(desk.segment, "disability", of=text, rule="t/lead", confidence=Confidence.CERTAIN)
    desk.session.set_flags({desk.segment: [wide, lead]})
    cards = shell.window.flags.findChildren(FlagCard)
    cards = [c for c in cards if c.flag.rule.startswith("t/")]
    assert [(c.flag.rule, c.under) for c in cards] == [("t/lead", False), ("t/wide", True)]
    qtbot.waitUntil(lambda: "On the same words" in words(shell.window.flags))
    desk.choose_flag(cards[0].flag.id)
    press(qtbot, shell, "F8")
    assert desk.chosen == cards[1].flag.id
    press(qtbot, shell, "Shift+F8")
    press(qtbot, shell, "Ctrl+1")
    assert not [f for f in desk.flags() if f.rule == "t/wide"]
    assert desk.shut_down()
    record = json.loads((tmp_path / "story.txt.review.json").read_text(encoding="utf-8"))
    statuses = {f["rule"]: f["status"] for s in record["segments"] for f in s.get("flags", [])}
    assert (statuses["t/lead"], statuses["t/wide"]) == ("applied", "gone")
