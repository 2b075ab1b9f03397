"""Which key may stand for a command, and what a person's own keys make of the delivered ones."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

from reviewer.tongue import tr
from reviewer.ui.declared import ActionSpec, declared

_ALTGR = re.compile(r"Ctrl\+(Shift\+)?Alt|Alt\+(Shift\+)?Ctrl|Ctrl\+Alt|^Alt\+(Shift\+)?\d$")
_FUNCTION = re.compile(r"(?:Shift\+|Ctrl\+|Alt\+)*F\d+")
_EDITING = frozenset(
    "Ctrl+C Ctrl+V Ctrl+X Ctrl+A Ctrl+Backspace Ctrl+Del Ctrl+Left Ctrl+Right Ctrl+Home Ctrl+End Ctrl+Shift+Left "
    "Ctrl+Shift+Right Ctrl+Shift+Home Ctrl+Shift+End Alt+F4 Ctrl+Ins Shift+Ins Shift+Del".split()
)


def bound(specs: Sequence[ActionSpec], own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The keys of every command by its id: the person's ``own`` key where there is one ("" for none).

    A key of one's own that may not stand (an older file, an edit by hand) is passed over for what is free of the
    delivered keys.
    """
    delivered = {spec.id: spec.keys for spec in specs}
    wanted = {action: key for action, key in own.items() if action in delivered}
    keys = {action: () if action in wanted else given for action, given in delivered.items()}
    refused = []
    for action, key in wanted.items():
        if key and refusal(action, key, specs, keys):
            refused.append(action)
        elif key:
            keys[action] = (normal(key),)
    for action in refused:
        keys[action] = tuple(k for k in delivered[action] if not refusal(action, k, specs, keys))
    return keys


def normal(key: str) -> str:
    """``key`` as Qt writes it."""
    return QKeySequence(key).toString()


def refusal(action: str, key: str, specs: Sequence[ActionSpec], keys: Mapping[str, Sequence[str]]) -> str:
    """Why ``key`` cannot be the key of the command ``action``, in one sentence; "" when it can."""
    wanted = normal(key)
    if not wanted or ", " in wanted:
        return tr("That is no single key.")
    if _ALTGR.search(wanted):
        return tr("{key} types a character with AltGr on many keyboards; choose another.", key=wanted)
    if wanted in _EDITING:
        return tr("{key} edits text; choose another.", key=wanted)
    if not _FUNCTION.fullmatch(wanted) and not re.match(r"(Ctrl|Alt|Meta)\+", wanted):
        return tr("{key} alone would get in the way of typing; add Ctrl or Alt.", key=wanted)
    for menu in declared()[0]:
        if wanted == f"Alt+{menu.text.partition('&')[2][:1].upper()}":
            return tr("{key} opens the menu “{menu}”.", key=wanted, menu=menu.text.replace("&", ""))
    for spec in specs:
        if spec.id != action and wanted in [normal(k) for k in keys[spec.id]]:
            return tr("{key} belongs to “{command}”; free it there first.", key=wanted, command=spec.name)
    return ""
