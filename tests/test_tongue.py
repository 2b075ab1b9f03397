"""Texts for people pass through one door."""

import pytest

from reviewer.tongue import speak, tr


@pytest.fixture
def spanish():
    speak({"Go": "Ir", "{n} flags": "{n} avisos", "{n} segments": "{m} segmentos"}.__getitem__)
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
