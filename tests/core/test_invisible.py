"""Characters that nobody sees: shown where they have no business, left alone where their writing needs them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.invisible import hidden_places, name_of, plain, shown

BELONGS = (
    "They left the town: “¿Qué?” — naïve, 5\u202f€, a\u00a0b.",
    "The family 👨\u200d👩\u200d👧 and ❤\ufe0f and 1\ufe0f\u20e3 and 🏳\ufe0f\u200d🌈.",
    "The flag 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f of Scotland.",
    "می\u200cخواهم کتاب\u200cها را.",
    "क्\u200dष and ന\u200dമ",
    "He said שלום\u200f! to all.",
    "שלום \u2067English\u2069 שלום",
    "ภาษา\u200bไทย",
    "Le\u0301on left.",
    "葛\U000e0100城",
)
HIDDEN = (
    ("He\u200bllo", [2]),
    ("Hel\u00adlo", [3]),
    ("a\u202eb\u202c", [1, 3]),
    ("a \u2066b\u2069", [2, 4]),
    ("wor\u200cds, wor\u200dds", [3, 11]),
    ("a\u200eb", [1]),
    ("\ufeffa", [0]),
    ("a\x1b[31m", [1]),
    ("a\x00\x9b", [1, 2]),
    ("text\U000e0041\U000e0042", [4, 5]),
    ("a\ufe0fb", [1]),
    ("שלום\u202e", [4]),
    ("שלום\u2067x", [4]),
    ("half \ud83d", [5]),
    ("hangul \u3164 filler", [7]),
)


@pytest.mark.parametrize("text", BELONGS)
def test_what_a_writing_needs_is_left_alone(text):
    assert list(hidden_places(text)) == []
    assert shown(text) == text


@pytest.mark.parametrize(("text", "places"), HIDDEN)
def test_what_nobody_sees_is_found_and_named(text, places):
    assert list(hidden_places(text)) == places
    assert all(name_of(text[at]).endswith(f"(U+{ord(text[at]):04X})") for at in places)


@given(st.text(st.characters()))
def test_what_is_shown_hides_nothing_and_has_the_same_length(text):
    assert len(shown(text)) == len(text)
    assert not set(shown(text)) & set("\u202e\u202d\x00\x1b\ufeff\u2060")


@given(st.text(st.characters(), max_size=900))
def test_a_message_is_one_bounded_line_that_any_stream_can_take(text):
    line = plain(text)
    assert len(line) <= 610
    assert not set(line) & set("\n\r\t\x00\x1b\u202e\u2028\x85")
    line.encode("utf-8")
