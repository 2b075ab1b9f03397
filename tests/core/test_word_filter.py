"""Filters: nothing that is in the list is said to be lacking, and little else is said to be there."""

from itertools import islice

import pytest
import simplemma
from hypothesis import given
from hypothesis import strategies as st
from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

from reviewer import res
from reviewer.core import words
from reviewer.core.word_filter import WordFilter, make


@given(st.sets(st.text(max_size=8), max_size=60))
def test_every_word_of_the_list_may_be_there(listed):
    made = WordFilter(make(listed, "some list 1"))
    assert made.name == "some list 1"
    assert all(map(made.may_hold, listed))


def test_one_other_word_in_a_hundred_may_be_there():
    made = WordFilter(make([f"listed{n}" for n in range(2_000)], "x"))
    wrong = sum(made.may_hold(f"other{n}") for n in range(10_000))
    assert 0 < wrong < 200


def test_the_shipped_filter_is_that_of_the_list_in_use():
    """Else run ``python .ci/make_word_filter.py``."""
    made = WordFilter(res.data("lang/es/words.bloom"))
    assert made.name == f"simplemma {simplemma.__version__}"
    listed = islice(DEFAULT_DICTIONARY_FACTORY.get_dictionary("es"), 0, None, 7)
    assert [key for key in listed if not made.may_hold(key.lower())] == []


@pytest.mark.parametrize("word", "casa puño pitucos fifís lima madrid l'havre ßa house niño a".split())
def test_what_is_known_is_what_the_list_says(word):
    assert words.known(word, "es") == simplemma.is_known(word, lang="es")
