"""A review with the window in Spanish: its words are Spanish, its record and reports are as ever."""

import json
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from reviewer.cli import main
from reviewer.core.model import Verdict
from reviewer.services.settings import Settings, save_settings
from reviewer.tongue import language
from tests.ui.waiting import wait_for_flags

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_DRAWN = re.compile(r"\b([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[fna]?[0-9a-f]{12})\b")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\dZ+:]*")


def review(shell, qtbot):
    """What a reviewer does with keys; each kind of decision once."""
    window, desk = shell.window, shell.window.desk
    editor = window.pane.editor
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(editor, Qt.Key.Key_F8)
    flag = next(f for f in desk.flags() if f.suggestions)
    desk.go(desk.row, flag.id)
    qtbot.keyClick(editor, Qt.Key.Key_1, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert desk.session.final(flag.segment) != desk.session.mt(flag.segment)
    assert desk.session.verdict(flag.segment) is Verdict.CORRECTED
    wait_for_flags(shell, qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_F8)
    qtbot.keyClick(editor, Qt.Key.Key_F9)
    qtbot.keyClick(editor, Qt.Key.Key_F8)
    qtbot.keyClick(editor, Qt.Key.Key_F9, SHIFT)
    qtbot.keyClick(editor, Qt.Key.Key_T, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_Down, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CONTROL | SHIFT)
    desk.go(len(desk.session.segments) - 2)
    qtbot.keyClicks(editor, "And ")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor, Qt.Key.Key_Y, CONTROL)
    desk.session.add_note(desk.segment, "¿Seguro?")
    wait_for_flags(shell, qtbot)
    window.close()


def without_chance(text):
    """``text`` but for its times and for the ids that are drawn."""
    drawn = {}
    text = _DRAWN.sub(lambda found: drawn.setdefault(found[0], f"id-{len(drawn)}"), text)
    return re.sub(r'("time_ms": )\d+', r"\g<1>0", _MOMENT.sub("then", text))


def recorded(path):
    text = path.with_name(path.name + ".review.json").read_text(encoding="utf-8")
    return without_chance(text)


@pytest.fixture
def told(start, seed, qtbot, tmp_path):
    """Records of the same review in each language."""

    def run(code):
        save_settings(replace(Settings(), alias="ana", language=code))
        path = tmp_path / code / seed.name
        path.parent.mkdir()
        path.write_bytes(seed.read_bytes())
        shell = start(path)
        wait_for_flags(shell, qtbot)
        assert language() == code
        review(shell, qtbot)
        return recorded(path)

    return run


def test_the_record_does_not_depend_on_the_language_of_the_window(told):
    assert told("es").splitlines() == told("en").splitlines()


def test_menus_keys_and_deeds_are_spanish(start, seed, qtbot):
    save_settings(replace(Settings(), language="es"))
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    bar = [action.text().replace("&", "") for action in shell.window.menuBar().actions()]
    assert bar == ["Archivo", "Editar", "Revisión", "Avisos", "Mostrar", "Ver", "Ayuda"]
    menus = {menu.title(): [a.text() for a in menu.actions()] for menu in shell.window.findChildren(QMenu)}
    assert "&Descartar el aviso elegido" in menus["Av&isos"]
    act = shell.window.actions_
    assert act["confirm"].toolTip() == "Confirmar e ir al siguiente pendiente (Ctrl+Intro)"
    act["confirm"].trigger()
    assert act["undo"].text() == "&Deshacer: Confirmar en el segmento 1"


def test_a_flag_says_in_spanish_what_the_record_keeps_in_english(start, seed, qtbot):
    save_settings(replace(Settings(), language="es"))
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    desk = shell.window.desk
    row, flag = next(
        (n, flag)
        for n, segment in enumerate(desk.session.segments)
        for flag in desk.session.open_flags(segment.id)
        if flag.rule == "es-en/heart-in-a-fist"
    )
    desk.go(row, flag.id)
    assert flag.message == "“heart in a fist” is a Spanish idiom"
    shown = [label.text() for label in shell.window.flags.findChildren(QLabel)]
    assert "«heart in a fist» es un modismo español" in shown
    assert any(text.startswith("El modismo español ‘con el corazón en un puño’") for text in shown)
    assert "Seguro · grave · Estilo › Poco idiomático" in shown


def test_reports_for_programs_do_not_depend_on_it(told, seed, start, capsys):
    told("es")

    def report(*words):
        main([*words, "--format", "json"])
        out = capsys.readouterr().out
        assert json.loads(out)
        return without_chance(out)

    asked = (["check", str(seed)], ["rules", "--stats", str(seed.parent / "es")])
    spanish = [report(*words) for words in asked]
    save_settings(replace(Settings(), language="en"))
    start()
    assert language() == "en"
    assert [report(*words) for words in asked] == spanish
