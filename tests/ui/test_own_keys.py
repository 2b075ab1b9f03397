"""A person's own keys: what is refused, what holds, and where it can be taken back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reviewer.services.settings import load_settings
from reviewer.ui.bindings import bound, normal, refusal
from reviewer.ui.declared import declared
from reviewer.ui.deeds import no_flag
from reviewer.ui.dialogs.rebind import RebindDialog
from reviewer.ui.dialogs.rules_off import RulesOffDialog
from reviewer.ui.flag_card import FlagCard
from reviewer.ui.widgets import SuggestionButton

SPECS = declared()[1]
DELIVERED = bound(SPECS, {})


@pytest.mark.parametrize(
    "key", ["Ctrl+Alt+R", "Alt+2", "Alt+F", "Ctrl+C", "Shift+R", "r", "", "Ctrl+R, Ctrl+S"]
)
def test_what_would_get_in_the_way_is_refused(key):
    assert refusal("later", key, SPECS, DELIVERED)


def test_a_key_in_use_names_the_command_that_has_it():
    assert "Undo" in refusal("later", "Ctrl+Z", SPECS, DELIVERED)


@pytest.mark.parametrize("key", ["Ctrl+Shift+F12", "Alt+Q", "Ctrl+F10"])
def test_free_keys_may_be_taken(key):
    assert refusal("later", key, SPECS, DELIVERED) == ""


def test_every_delivered_key_would_be_allowed():
    for spec in SPECS:
        for key in spec.keys:
            assert refusal(spec.id, key, SPECS, DELIVERED) == "", key


@given(
    st.dictionaries(
        st.sampled_from([spec.id for spec in SPECS] + ["gone"]),
        st.sampled_from(
            ["", "Ctrl+Z", "Ctrl+Return", "F8", "F12", "x", "Ctrl+Alt+Q", "Ctrl+Shift+F12", "Alt+Q"]
        ),
    )
)
def test_no_key_ever_stands_twice(own):
    keys = [normal(key) for some in bound(SPECS, own).values() for key in some]
    assert len(keys) == len(set(keys))


def choose(dialog, action):
    row = next(row for row in dialog.rows() if row.data(0, Qt.ItemDataRole.UserRole) == action)
    dialog.tree.setCurrentItem(row)
    return row


def test_a_changed_key_works_at_once_and_in_the_next_run(start, seed, qtbot):
    shell = start(seed)
    shell.window.actions_["change_keys"].trigger()
    dialog = shell.window.findChild(RebindDialog)
    choose(dialog, "later")
    dialog.field.setKeySequence(QKeySequence("Ctrl+Shift+F12"))
    dialog.set_.click()
    assert shell.window.actions_["later"].shortcut() == QKeySequence("Ctrl+Shift+F12")
    assert load_settings()[0].keys == {"later": "Ctrl+Shift+F12"}
    dialog.reject()
    again = start()
    assert again.window.actions_["later"].shortcut() == QKeySequence("Ctrl+Shift+F12")
    assert "Ctrl+Shift+F12" in again.window.actions_["later"].toolTip()


def test_a_taken_key_is_refused_in_words_and_changes_nothing(start, qtbot):
    shell = start()
    shell.window.actions_["change_keys"].trigger()
    dialog = shell.window.findChild(RebindDialog)
    choose(dialog, "later")
    dialog.field.setKeySequence(QKeySequence("Ctrl+Z"))
    dialog.set_.click()
    assert "Undo" in dialog.remark.text()
    assert shell.window.actions_["later"].shortcut() == QKeySequence("Ctrl+T")


def test_a_key_freed_can_be_given_to_another_and_only_then_not_taken_back(qtbot):
    dialog = RebindDialog({})
    qtbot.addWidget(dialog)
    told = []
    dialog.keys_changed.connect(told.append)
    choose(dialog, "later")
    dialog.none.click()
    row = choose(dialog, "export")
    dialog.field.setKeySequence(QKeySequence("Ctrl+T"))
    dialog.set_.click()
    assert told[-1] == {"later": "", "export": "Ctrl+T"}
    assert row.text(1) == QKeySequence("Ctrl+T").toString(QKeySequence.SequenceFormat.NativeText)
    choose(dialog, "later")
    dialog.reset.click()
    assert "Export" in dialog.remark.text()
    dialog.all_reset.click()
    assert told[-1] == {}


def test_the_list_of_commands_is_searched_by_name_and_key(qtbot):
    dialog = RebindDialog({})
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.search, "suggestion 9")
    assert [row.text(0) for row in dialog.rows() if not row.isHidden()] == ["Apply suggestion 9"]


def test_a_key_that_may_not_stand_is_passed_over_in_the_settings(start, qtbot):
    shell = start()
    shell.remembered.update(lambda settings: replace(settings, keys={"later": "Ctrl+Alt+Q", "gone": "F12"}))
    assert shell.window.actions_["later"].shortcut() == QKeySequence("Ctrl+T")


def test_two_commands_may_have_swapped_their_keys_in_whatever_order_they_are_kept():
    own = {"export": "Ctrl+T", "later": "Ctrl+Shift+E"}
    for kept in (own, dict(reversed(own.items()))):
        keys = bound(SPECS, kept)
        assert (keys["export"], keys["later"]) == (("Ctrl+T",), ("Ctrl+Shift+E",))


def test_what_names_a_key_names_the_present_one(checked, qtbot):
    """The card of a flag, what is said without one, and the list of rules that are off."""
    window = checked.window
    window.actions_["next_flag"].trigger()
    card = window.flags.findChild(FlagCard)
    own = {"dismiss": "Ctrl+Shift+F9", "mute": "", "apply_1": "Ctrl+F11", "next_flag": "Ctrl+F8"}
    checked.remembered.update(lambda settings: replace(settings, keys=own))
    tips = [button.toolTip() for button in card.findChildren(QPushButton)]
    assert "The flag is mistaken here (Ctrl+Shift+F9)" in tips
    assert f"Hide every flag of {card.flag.rule} in this article" in tips
    words = [shown.text() for shown in card.findChildren(SuggestionButton)[0].findChildren(QLabel)]
    assert "Ctrl+F11" in words
    assert no_flag(window.actions_) == "No flag is chosen; Ctrl+F8 goes to the next one."
    window.actions_["rules_off"].trigger()
    told = [shown.text() for shown in window.findChild(RulesOffDialog).findChildren(QLabel)]
    assert "None. “Dismiss its rule in this article” switches off the rule of a flag." in told


def test_the_tip_of_undo_names_its_present_key(checked):
    actions = checked.window.actions_
    checked.remembered.update(lambda settings: replace(settings, keys={"undo": "Ctrl+Shift+F12"}))
    checked.window.deeds.toggle_later()
    assert actions["undo"].toolTip() == "Undo: Leave for later in segment 1 (Ctrl+Shift+F12)"
