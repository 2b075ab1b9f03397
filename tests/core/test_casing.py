"""The case of letters in turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.casing import next_case


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("the port of gijón", "The Port Of Gijón"),
        ("The Port Of Gijón", "THE PORT OF GIJÓN"),
        ("THE PORT OF GIJÓN", "the port of gijón"),
        ("tHe port", "THE PORT"),
        ("don't “go” well-known", "Don't “Go” Well-known"),
        ("a", "A"),
        ("A", "a"),
        ("straße", "Straße"),
        ("12 %", "12 %"),
        ("", ""),
    ],
)
def test_each_step(text, then):
    assert next_case(text) == then


@given(st.text())
def test_no_position_moves_and_letters_stay_the_same_letters(text):
    changed = next_case(text)
    assert len(changed) == len(text)
    pairs = zip(text, changed, strict=True)
    assert all(a == b or a.lower() in (b, b.lower()) or a.upper() in (b, b.upper()) for a, b in pairs)
