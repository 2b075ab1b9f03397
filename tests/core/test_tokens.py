"""Tokens: they cover a text, and a plain word is one however it ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.tokens import tokenize


@given(st.text(st.sampled_from("ab Z9_.,'’s-é\u0301\ufffc\n“"), max_size=30))
def test_tokens_cut_the_text_and_leave_out_white_space_only(text):
    end = 0
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text
        assert not text[end : token.start].strip()
        end = token.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("plain words", ["plain", "words"]),
        ("it’s Ann's don't", ["it", "’s", "Ann", "'s", "don't"]),
        ("café naïve Jose\u0301 x", ["café", "naïve", "Jose\u0301", "x"]),
        ("the 2nd F16 snake_case", ["the", "2", "nd", "F16", "snake", "_", "case"]),
        ("far-right 1,234.5", ["far", "-", "right", "1,234.5"]),
        ("workers' end’", ["workers", "'", "end", "’"]),
    ],
)
def test_what_stands_after_a_word_tells_where_it_ends(text, pieces):
    assert [token.text for token in tokenize(text)] == pieces
