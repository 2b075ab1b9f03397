"""The Spanish of the program is whole and fresh: ``.ts`` from the texts, ``.qm`` from the ``.ts``."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reviewer import res

ROOT = Path(__file__).resolve().parents[1]
ANEW = "python .ci/translations.py brings it up to date"
NAME = "lang/es/reviewer_es"


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("translations_maker", ROOT / ".ci/translations.py")
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def gathered(maker):
    return maker.gather()


@pytest.fixture(scope="module")
def said(maker):
    return maker.read(res.text(f"{NAME}.ts"))


def test_every_text_has_its_translation_and_every_translation_its_text(maker, gathered, said):
    assert maker.problems(gathered, said) == [], ANEW
    assert placeless(res.text(f"{NAME}.ts")) == placeless(maker.written(gathered.texts, said)), ANEW


def placeless(ts):
    """``ts`` without the files that the texts stand in: a text that moves to another is translated all the same."""
    return re.sub("\n *<location [^>]*>", "", ts)


def test_the_compiled_file_says_what_the_ts_says(said):
    data = res.data(f"{NAME}.qm")
    compiled = QTranslator()
    assert compiled.load(data)
    found = {key: compiled.translate(*key) for key in said}
    assert found == said, ANEW
    assert entries(data) == len(said), ANEW


def entries(qm):
    """How many messages a ``.qm`` holds: its section 0x42 has 8 bytes for each, after a header of 16 bytes."""
    at = 16
    while qm[at] != 0x42:
        at += 5 + int.from_bytes(qm[at + 1 : at + 5])
    return int.from_bytes(qm[at + 1 : at + 5]) // 8


@pytest.mark.parametrize(
    ("text", "said", "fault"),
    [
        ("{n} flags", "{m} avisos", "other {values}"),
        ("{n} flags", "avisos", "other {values}"),
        ("{n} flags", "{n avisos", "other {values}"),
        ("&Open…", "Abrir…", "another number of mnemonics"),
        ("&Open…", "&Abrir", "other dots at its end"),
        ("F2 goes on.", "F3 sigue.", "other keys"),
        ("Shift+Enter adds it.", "Intro la añade.", "other keys"),
        ("Not saved.", "Sin guardar", "another sign at its end"),
        ("Not saved. ", "Sin guardar.", "other white space around it"),
        ("Texts (*.txt)", "Textos (*.md)", "other file names"),
        ("“{a}” is off", "“{a}” está desactivada", "other quotation marks (they are « » in Spanish)"),
        ("Go on?", "Seguir?", "no ¿"),
        ("Go on", "", "it has no translation"),
    ],
)
def test_a_translation_that_says_something_else_is_found(maker, text, said, fault):
    assert maker.faults(text, said) == [fault]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("&Undo: {deed}", "&Deshacer: {deed}"),
        ("“{a}” by Ctrl+Shift+Enter or Esc…", "«{a}» con Ctrl+Mayús+Intro o Esc…"),
        ("Lost? {key} finds it.", "¿Perdido? {key} lo encuentra."),
    ],
)
def test_a_faithful_translation_passes(maker, text, said):
    assert maker.faults(text, said) == []


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("def f(x):\n    return tr(x)", "m.py:2: its text is not a literal"),
        ("def f(n):\n    return tr_count(n, 'one', f'{n}')", "m.py:2: its text is not a literal"),
        ("def f(x):\n    return tr('Open', x)", "m.py:2: its text is not a literal"),
        ("NAME = tr('Name')", "m.py:1: it runs when the module is read"),
        ("def f(name=tr('Name')):\n    return name", "m.py:1: it runs when the module is read"),
    ],
)
def test_a_text_that_cannot_be_translated_is_found(maker, code, problem):
    found = maker.gathered_in("m.py", code)
    assert [line.startswith(problem) for line in found.problems] == [True]
    assert found.texts == {}


def test_every_kind_of_text_is_gathered(maker):
    code = "def f(n):\n    return tr('It ' 'is'), tr('Open', 'files'), tr_count(n, '{n} flag', '{n} flags', 'open')"
    texts = {key[1:] for key in maker.gathered_in("m.py", code).texts}
    assert texts == {("It is", ""), ("Open", "files"), ("{n} flag", "open"), ("{n} flags", "open")}


def test_a_text_of_the_declared_commands_is_gathered(gathered):
    files = gathered.texts[("reviewer", "&Open…", "")]
    assert files == {"resources/actions/actions.toml"}
    assert ("reviewer", "Open", "the command show_open") in gathered.texts


def test_what_is_missing_left_over_or_wrong_is_told(maker):
    found = maker.gathered_in("m.py", "def f():\n    return tr('Go'), tr('Stay')")
    said = {("reviewer", "Go", ""): "", ("reviewer", "Gone", ""): "Ido"}
    assert maker.problems(found, said) == [
        "not in the .ts: 'Stay'",
        "nothing uses: 'Gone' → 'Ido'",
        "'Go' → '': it has no translation",
    ]


def test_writing_and_reading_lose_nothing(maker):
    key = ("reviewer", "Is <a> & “b” ok?", "a question")
    text = maker.written({key: {"m.py"}}, {key: "¿Va <a> & «b»?"})
    assert maker.read(text) == {key: "¿Va <a> & «b»?"}
    assert maker.written({key: {"m.py"}}, maker.read(text)) == text
