"""House habits, each of which is a bug that was seen: held over the program's own sources."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "reviewer").rglob("*.py"))
NAMES = [str(path.relative_to(ROOT)) for path in SOURCES]

# Each turns no-break spaces into spaces, runs a second event loop, or both hangs and re-enters.
BANNED_CALLS = {"toPlainText", "exec_", "processEvents"}


@pytest.fixture(params=SOURCES, ids=NAMES)
def source(request):
    return request.param


def calls(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def called(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_no_call_that_spoils_text_or_runs_a_second_event_loop(source):
    tree = ast.parse(source.read_text(encoding="utf-8"))
    named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert named & BANNED_CALLS == set()


def test_dialogs_and_menus_are_opened_and_not_executed(source):
    executed = [c.lineno for c in calls(source) if called(c) == "exec" and source.name != "app.py"]
    assert executed == []


def test_nothing_is_connected_to_a_lambda(source):
    lambdas = [
        c.lineno
        for c in calls(source)
        if called(c) == "connect" and any(isinstance(a, ast.Lambda) for a in c.args)
    ]
    assert lambdas == []


def test_texts_to_translate_are_literals(source):
    built = [
        c.lineno
        for c in calls(source)
        if called(c) in ("tr", "translate") and any(isinstance(a, ast.JoinedStr) for a in c.args)
    ]
    assert built == []


def test_signals_carry_no_dict_and_no_bool(source):
    """A dict is copied on the way; True and False lose a reference with every emit of some PySide6 versions."""
    kinds = [
        arg.id for c in calls(source) if called(c) == "Signal" for arg in c.args if isinstance(arg, ast.Name)
    ]
    assert {"dict", "bool", "list"} & set(kinds) == set()


def test_only_the_window_names_qt(source):
    if "ui" not in source.relative_to(ROOT / "reviewer").parts:
        assert not re.search(r"\b(from|import) (PySide6|shiboken6)", source.read_text(encoding="utf-8"))


def test_keys_are_declared_in_data_and_nowhere_else(source):
    tree = ast.parse(source.read_text(encoding="utf-8"))
    named = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}
    if source.name != "actions.py":
        assert named & {"setShortcut", "setShortcuts", "QShortcut"} == set()


def test_no_key_is_taken_twice_and_none_types_a_character_with_altgr():
    rows = tomllib.loads((ROOT / "resources/actions/actions.toml").read_text(encoding="utf-8"))["action"]
    keys = [key for row in rows for key in row.get("keys", ())]
    assert len(keys) == len(set(keys))
    assert [key for key in keys if re.search(r"Ctrl.*Alt|Alt.*Ctrl|Alt\+(Shift\+)?\d", key)] == []


def test_panes_do_not_know_each_other():
    panes = ("segment_list", "segment_pane", "flag_pane", "start_screen", "status_bar", "language_button")
    for pane in panes:
        text = (ROOT / "reviewer/ui" / f"{pane}.py").read_text(encoding="utf-8")
        known = set(re.findall(r"from reviewer\.ui\.(\w+) import", text))
        assert known & (set(panes) | {"window", "desk", "deeds", "shell"}) == set(), pane


RICH = {"differences_view.py", "flag_card.py", "replacing.py", "beside_view.py", "conflict_bar.py"}
"""Where text of others stands in rich text: each escapes it."""


def test_text_of_others_is_shown_as_it_stands(source):
    """A label guesses whether its text is HTML, unless it is told; a browser widget would load what it names."""
    guessed = [
        c.lineno for c in calls(source) if called(c) == "QLabel" and c.args and source.name != "widgets.py"
    ]
    assert guessed == []
    tree = ast.parse(source.read_text(encoding="utf-8"))
    named = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}
    assert named & {"QDesktopServices", "QMessageBox", "setOpenExternalLinks"} == set()
    assert "QTextBrowser" not in named or "setOpenLinks" in named
    assert source.name in RICH or not named & {
        "setHtml",
        "RichText",
        "insertHtml",
        "MarkdownText",
        "AutoText",
    }


def test_nothing_runs_what_a_file_says(source):
    """No code, no pickle, no shell, no entities and no network."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    modules = {a.name.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    modules |= {n.module.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module}
    assert (
        modules
        & {"pickle", "marshal", "shelve", "xml", "lxml", "yaml", "urllib", "http", "requests", "ftplib"}
        == set()
    )
    assert [c.lineno for c in calls(source) if getattr(c.func, "id", "") in ("eval", "exec")] == []
