"""White space that matters is made visible."""

import pytest

from reviewer.core.model import Known, Language
from reviewer.ui.wording import said_language, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("word", "word"),
        ("", "(nothing)"),
        (" ”", "␣”"),
        ("a  b", "a␣␣b"),
        ("   ", "␣␣␣"),
        ("5\u00a0€", "5⍽€"),
        ("end ", "end␣"),
    ],
)
def test_visible_white_space(text, shown):
    assert visible(text) == shown


def test_how_a_language_is_known():
    assert said_language(Language("es", Known.GUESSED)) == "Spanish (guessed)"
    assert said_language(Language("es", Known.GIVEN)) == "Spanish"
    assert said_language(Language()) == "unknown"
    assert said_language(Language("xx", Known.GIVEN)) == "xx"
