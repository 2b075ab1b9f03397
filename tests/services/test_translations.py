"""Translations are read without Qt as Qt reads them."""

import pytest
from PySide6.QtCore import QTranslator

from reviewer import res
from reviewer.services.settings import LANGUAGES
from reviewer.services.translations import messages, speak_as
from reviewer.tongue import language, speak, tr

QM = res.data("lang/es/reviewer_es.qm")


@pytest.fixture(autouse=True)
def _english_again():
    yield
    speak(None)


def test_every_message_is_read_as_qt_reads_it():
    qt = QTranslator()
    assert qt.load(QM)
    read = messages(QM)
    assert len(read) > 900
    assert {key: qt.translate(*key) for key in read} == read


def test_nothing_is_read_of_a_file_without_messages():
    assert messages(QM[:16]) == {}


def test_the_words_are_those_of_the_language():
    speak_as("es")
    assert language() == "es"
    assert tr("Who is who") == "Quién es quién"
    assert tr("Open", "the command show_open") == "Pendientes"
    assert tr("Who is who", "of something") == "Quién es quién"
    assert tr("Nobody translated this") == "Nobody translated this"


@pytest.mark.parametrize("code", ["en", "de", "xx"])
def test_a_language_without_a_file_is_english(code):
    assert code == "en" or code not in LANGUAGES
    speak_as("es")
    speak_as(code)
    assert (language(), tr("Who is who")) == ("en", "Who is who")
