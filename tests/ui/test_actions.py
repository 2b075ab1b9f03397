"""The declared commands hold what menus and keys need."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence

from reviewer.ui.declared import ActionSpec, declared, in_places

MENUS, ACTIONS = declared()


def test_no_key_is_taken_twice():
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_understood_by_qt():
    for spec in ACTIONS:
        for key in spec.keys:
            assert QKeySequence(key).toString() not in ("", None), key


def test_no_key_types_a_character_with_altgr():
    for spec in ACTIONS:
        for key in spec.keys:
            assert not re.search(r"Ctrl\+(Shift\+)?Alt|Alt\+(Shift\+)?Ctrl|Alt\+\d", key), key


def test_no_command_takes_a_plain_typing_key():
    for spec in ACTIONS:
        for key in spec.keys:
            assert "Ctrl" in key or "Alt" in key or re.fullmatch(r"(Shift\+)?F\d+", key), key


def test_every_command_has_a_menu_and_says_what_it_does():
    menus = {menu.id for menu in MENUS}
    for spec in ACTIONS:
        assert spec.menu in menus
        assert spec.help or spec.hidden, spec.id
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)


def test_mnemonics_of_a_menu_are_apart():
    for menu in MENUS:
        letters = Counter(
            m.group(1).lower() for s in ACTIONS if s.menu == menu.id for m in [re.search("&(.)", s.text)] if m
        )
        assert [letter for letter, times in letters.items() if times > 1] == [], menu.id


def test_a_command_stands_below_the_one_it_names():
    first, last, late = (ActionSpec(id=name, text=name, menu="file") for name in ("first", "last", "late"))
    placed = in_places([first, last, replace(late, after="first")])
    assert [spec.id for spec in placed] == ["first", "late", "last"]


def test_a_command_cannot_stand_below_one_that_is_not_there():
    with pytest.raises(LookupError, match="nowhere"):
        in_places([ActionSpec(id="lost", text="Lost", menu="file", after="nowhere")])
