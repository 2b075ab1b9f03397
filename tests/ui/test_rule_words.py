"""A window in Spanish shows what rules say in Spanish; what it keeps is English."""

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLabel

from reviewer.checks.catalogue import catalogue
from reviewer.services.rule_words import rule_words
from reviewer.services.settings import Settings, save_settings
from reviewer.ui.dialogs.catalogue import CatalogueDialog
from reviewer.ui.dialogs.why import WhyDialog
from tests.ui.waiting import wait_for_flags

RULE = "es-en/in-the-framework-of"


@pytest.fixture
def spanish(start, tmp_path, qtbot):
    """A window in Spanish on an article with a calque."""
    save_settings(Settings(language="es"))
    story = tmp_path / "story.txt"
    text = "The minister said it in the framework of the summit. He left the hall early with his wife.\n"
    story.write_text(text, encoding="utf-8")
    shell = start(story)
    shell.window.deeds.set_language("source", "es")
    wait_for_flags(shell, qtbot)
    return shell


def shown(widget):
    return [part.text() for part in widget.findChildren(QLabel)]


def test_the_card_speaks_spanish_and_the_record_english(spanish):
    window = spanish.window
    flag = next(flag for flag in window.desk.flags() if flag.rule == RULE)
    words = rule_words().words[RULE]
    assert {words.title, words.why} <= set(shown(window.flags))
    assert flag.message == next(entry.title for entry in catalogue() if entry.id == RULE)
    window.deeds.dismiss(flag.id)
    record = window.desk.opened_from.record
    window.desk.close()
    kept = record.read_text(encoding="utf-8")
    assert flag.why in kept
    assert words.title not in kept
    assert words.why not in kept


def test_the_catalogue_and_the_explanation_speak_spanish(spanish, qtbot):
    window, words = spanish.window, rule_words().words[RULE]
    window.desk.choose_flag(next(flag.id for flag in window.desk.flags() if flag.rule == RULE))
    window.pane.go_to_flag(window.desk.chosen)
    window.actions_["why"].trigger()
    assert {words.title, words.why} <= set(shown(window.findChild(WhyDialog)))
    window.findChild(WhyDialog).close()
    dialog = CatalogueDialog(catalogue(), RULE, window)
    assert {words.title, words.why} <= set(shown(dialog))
    dialog.search.setText("marco de")
    names = dialog.findChild(QStringListModel)
    qtbot.waitUntil(lambda: len(names.stringList()) < len(catalogue()))
    assert words.title in names.stringList()
