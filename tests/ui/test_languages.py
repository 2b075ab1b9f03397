"""The window speaks the language of the system, or the one that was chosen."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from reviewer.services.settings import LANGUAGES, Settings, load_settings, save_settings
from reviewer.tongue import language, tr
from reviewer.ui import languages
from reviewer.ui.actions import shown_key
from reviewer.ui.declared import declared
from reviewer.ui.dialogs.settings import SettingsDialog


@pytest.fixture
def spanish(qapp):
    languages.use(qapp, "es")


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("system", ["es-MX", "es"], "es"),
        ("system", ["es-Latn-ES", "es-ES"], "es"),
        ("system", ["ca-ES", "es-ES", "en"], "es"),
        ("system", ["de-DE", "en", "es"], "en"),
        ("system", ["de-DE"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["es-ES"], "en"),
        ("es", ["en-GB"], "es"),
    ],
)
def test_the_choice_goes_before_the_system_and_the_system_before_english(choice, system, code):
    assert languages.wanted(choice, system) == code


def test_every_language_but_english_has_its_words(qapp):
    for code in LANGUAGES:
        languages.use(qapp, code)
        assert language() == code
        assert (tr("Who is who") == "Who is who") == (code == "en")


def test_texts_with_marks_of_their_own_are_found(spanish):
    assert tr("Choose a person in “Who is who” first.") == "Elija antes una persona en «Quién es quién»."
    assert tr("Checking… {n} %", n=4) == "Comprobando… 4 %"


def test_qts_own_words_and_keys_follow(spanish, qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Cancelar"
    assert shown_key("Ctrl+Shift+Return") == "Ctrl+Mayús+Intro"
    assert shown_key("Alt+Del") == "Alt+Supr"
    assert QLocale().language() == QLocale.Language.Spanish


def test_english_leaves_nothing_of_another_language(spanish, qapp):
    languages.use(qapp, "en")
    assert qapp.findChildren(QTranslator) == []
    assert shown_key("Ctrl+Shift+Return") == "Ctrl+Shift+Enter"
    assert declared()[0][0].text == "&File"


@pytest.mark.parametrize("code", LANGUAGES)
def test_mnemonics_of_a_menu_and_of_the_menu_bar_are_apart(code, qapp):
    languages.use(qapp, code)
    menus, specs = declared()
    groups = {menu.id: [s.text for s in specs if s.menu == menu.id and not s.hidden] for menu in menus}
    for name, texts in {**groups, "menu bar": [menu.text for menu in menus]}.items():
        letters = Counter(m[1].lower() for text in texts if (m := re.search("&(.)", text)))
        assert [letter for letter, times in letters.items() if times > 1] == [], name


def test_the_first_start_speaks_as_the_system_does(start, monkeypatch):
    monkeypatch.setattr(languages, "system_languages", lambda: ["es-CO"])
    shell = start()
    assert shell.window.menuBar().actions()[0].text() == "&Archivo"
    assert shell.window.actions_["confirm"].text() == "&Confirmar e ir al siguiente pendiente"


def test_a_chosen_language_goes_before_that_of_the_system(start, monkeypatch):
    monkeypatch.setattr(languages, "system_languages", lambda: ["es-CO"])
    save_settings(replace(Settings(), language="en"))
    assert start().window.menuBar().actions()[0].text() == "&File"


def test_a_language_is_chosen_in_the_settings_and_holds_from_the_next_start(start):
    shell = start()
    shell.window.actions_["settings"].trigger()
    dialog = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog) and w.isVisible()
    )
    assert dialog.language.buttons["system"].isChecked()
    dialog.language.buttons["es"].click()
    assert load_settings()[0].language == "es"
    assert shell.window.menuBar().actions()[0].text() == "&File"
    dialog.close()
    assert start().window.menuBar().actions()[0].text() == "&Archivo"


def test_a_language_that_nobody_speaks_here_gives_way_to_the_system(start):
    save_settings(replace(Settings(), language="xx"))
    settings, remark = load_settings()
    assert (settings.language, "language" in remark) == ("system", True)
    assert start().window.menuBar().actions()[0].text() == "&File"
