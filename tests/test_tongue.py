"""Texts for people pass through one door."""

import pytest

from reviewer.tongue import language, speak, tr, tr_count

SPANISH = {
    ("Go", ""): "Ir",
    ("Open", ""): "Abrir",
    ("Open", "segments"): "Abiertos",
    ("{n} flag", ""): "{n} aviso",
    ("{n} flags", ""): "{n} avisos",
    ("{n} segments", ""): "{m} segmentos",
}


@pytest.fixture
def spanish():
    speak(lambda text, of: SPANISH.get((text, of), ""), "es")
    yield
    speak(None)


def test_english_is_what_stands_in_the_code():
    assert tr("{n} flags", n=3) == "3 flags"
    assert tr("100 % {sure}") == "100 % {sure}"


def test_a_text_is_looked_up_before_its_values_are_filled_in(spanish):
    assert tr("Go") == "Ir"
    assert tr("{n} flags", n=3) == "3 avisos"


def test_a_translation_with_other_values_gives_way_to_the_english(spanish):
    assert tr("{n} segments", n=3) == "3 segments"


def test_one_english_text_may_be_several(spanish):
    assert (tr("Open"), tr("Open", "segments")) == ("Abrir", "Abiertos")


def test_one_and_many_are_said_apart(spanish):
    assert [tr_count(n, "{n} flag", "{n} flags") for n in (0, 1, 1200)] == [
        "0 avisos",
        "1 aviso",
        "1\u202f200 avisos",
    ]


def test_a_text_without_a_translation_stays_english(spanish):
    assert tr("Stay") == "Stay"
    assert tr("") == ""
    assert tr_count(1, "{n} note of {all}", "{n} notes of {all}", all=4) == "1 note of 4"


def test_english_again(spanish):
    assert language() == "es"
    speak(None)
    assert (language(), tr("Go")) == ("en", "Go")
