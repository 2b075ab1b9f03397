"""An article or a rule of a stranger: shown as text, hidden characters as signs, nothing loaded or obeyed."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QToolTip, QWidget

from reviewer.services.settings import load_settings
from tests.ui.waiting import wait_for_flags

HTML = '<img src="http://127.0.0.1:9/x.png"><b>bold</b> [x](http://127.0.0.1:9/y) <a href="http://127.0.0.1:9">z</a>'
TURNED = "They left the\u202e nwot\u202c and the go\u200bvern\u00adment, he said."

PACK = """
pack = "evil"
target = "en"
[[rule]]
id = "evil/strange"
target = ["strange"]
suggest = ["<b>odd</b>"]
title = "<img src='http://127.0.0.1:9/x.png'><b>bold</b>"
why = "<a href='http://127.0.0.1:9'>press</a>"
category = "Style/Unidiomatic"
severity = "critical"
confidence = "certain"
bad = [{ text = "A ⟦strange⟧ day." }]
"""


@pytest.fixture
def fetched(monkeypatch):
    """Everything that a document or the desktop is asked for."""
    asked = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda self, kind, name: asked.append(name))
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    return asked


def opened(start, qtbot, path, text):
    path.write_text(text, encoding="utf-8")
    shell = start(path)
    wait_for_flags(shell, qtbot)
    return shell


def labels(shell):
    return [w for w in shell.window.findChildren(QLabel) if not w.pixmap().isNull() or w.text()]


def tips(shell):
    widgets = shell.window.findChildren(QWidget)
    return [w.toolTip() for w in widgets if w.toolTip()] + [m.tip for m in shell.window.pane.editor.marks()]


def test_markup_in_an_article_its_name_and_a_rule_is_text(start, tmp_path, qtbot, fetched):
    home = load_settings.__globals__["home"]()
    (home / "rules").mkdir(parents=True)
    (home / "rules/evil.toml").write_text(PACK, encoding="utf-8")
    name = "<b>a<img src='x.png'>.txt".replace("/", "")
    shell = opened(
        start, qtbot, tmp_path / name, f"{HTML} is a strange day.\n\nThe strange town was the the end.\n"
    )
    shell.window.languages.language_chosen.emit("target", "en")
    wait_for_flags(shell, qtbot)
    for row in range(len(shell.window.desk.session.segments)):
        shell.window.desk.go(row)
    shell.window.desk.go(0)
    assert "<img src=" in shell.window.pane.editor.text()
    assert "<img src=" in shell.window.windowTitle()
    rich = [w for w in labels(shell) if w.textFormat() != Qt.TextFormat.PlainText and w.text()]
    assert [w.text() for w in rich if "<img" in w.text() or "<a " in w.text() or "<b>" in w.text()] == []
    assert any("<img src=" in w.text() for w in labels(shell))
    assert fetched == []


def test_a_tip_over_a_flag_obeys_no_markup(start, tmp_path, qtbot, fetched):
    home = load_settings.__globals__["home"]()
    (home / "rules").mkdir(parents=True)
    (home / "rules/evil.toml").write_text(PACK, encoding="utf-8")
    shell = opened(start, qtbot, tmp_path / "a.txt", "Strange is the town in which they left.\n")
    shell.window.languages.language_chosen.emit("target", "en")
    wait_for_flags(shell, qtbot)
    editor = shell.window.pane.editor
    assert any("<img" in mark.tip for mark in editor.marks())
    QApplication.sendEvent(editor, QHelpEvent(QEvent.Type.ToolTip, QPoint(8, 8), QPoint(8, 8)))
    assert "<img" not in QToolTip.text()
    assert "&lt;img" in QToolTip.text()
    assert fetched == []


def test_tips_of_the_window_hold_no_markup_of_others(start, tmp_path, qtbot):
    path = tmp_path / "<b>x<img src=y>"
    path.mkdir()
    shell = opened(start, qtbot, path / "a.txt", "They left the town.\n")
    shell.window.actions_["close"].trigger()
    assert [t for t in tips(shell) if "<img" in t] == []
    shell.open(tmp_path / "<img src='nowhere'>.txt")
    assert "<img" in shell.window.status.message()
    assert [t for t in tips(shell) if "<img" in t] == []


def test_differences_show_markup_that_was_typed(start, tmp_path, qtbot, fetched):
    shell = opened(start, qtbot, tmp_path / "a.txt", "They left the town.\n")
    editor = shell.window.pane.editor
    editor.select(0, 4)
    QGuiApplication.clipboard().setText(HTML)
    editor.paste()
    shell.window.pane.flush()
    assert shell.window.desk.session.final("s1").startswith(HTML)
    document = QTextDocument()
    shown = [
        w for w in shell.window.findChildren(QLabel) if w.textFormat() == Qt.TextFormat.RichText and w.text()
    ]
    assert shown
    for one in shown:
        document.setHtml(one.text())
        assert "\ufffc" not in document.toRawText()
    assert fetched == []


def test_hidden_characters_are_seen_and_the_text_stays(start, tmp_path, qtbot):
    path = tmp_path / "turned.txt"
    shell = opened(start, qtbot, path, f"{TURNED}\n\nA second paragraph{TURNED}\n")
    assert shell.window.pane.editor.text() == "They left the⇄ nwot⇄ and the go▯vern▯ment, he said."
    model = shell.window.list.model()
    rows = [model.index(n).data() for n in range(model.rowCount())]
    assert not any(set(row) & set("\u202e\u202c\u200b\u00ad") for row in rows)
    assert not any(set(w.text()) & set("\u202e\u200b") for w in labels(shell))
    assert shell.window.desk.session.final("s1") == TURNED
    rules = {flag.rule for flag in shell.window.desk.flags()}
    assert {"hidden/direction", "hidden/zero-width", "mojibake/hidden-character"} <= rules


def test_typing_beside_hidden_characters_leaves_them_and_copying_takes_them(start, tmp_path, qtbot):
    shell = opened(start, qtbot, tmp_path / "a.txt", f"{TURNED}\n")
    editor = shell.window.pane.editor
    editor.select(0, 4)
    qtbot.keyClicks(editor, "We")
    shell.window.pane.flush()
    assert shell.window.desk.session.final("s1") == TURNED.replace("They", "We")
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == TURNED.replace("They", "We")


def test_a_pasted_hidden_character_is_seen_at_once_and_can_be_taken_out(start, tmp_path, qtbot):
    shell = opened(start, qtbot, tmp_path / "a.txt", "They left.\n")
    editor = shell.window.pane.editor
    QGuiApplication.clipboard().setText("\u202ea\U000e0041")
    editor.select(0, 0)
    editor.paste()
    shell.window.pane.flush()
    assert editor.text() == "⇄a▯They left."
    assert shell.window.desk.session.final("s1") == "\u202ea\U000e0041They left."
    shell.window.actions_["undo"].trigger()
    assert shell.window.desk.session.final("s1") == "They left."
    assert isinstance(editor, QTextEdit)
