"""Words that a test picks out of texts."""

from itertools import islice

import simplemma
from hypothesis import given
from hypothesis import strategies as st
from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

from reviewer.core.word_set import WordSet
from reviewer.core.words import Suspects, known

WORDS = st.frozensets(st.text("abc", max_size=3), max_size=8)


@given(st.lists(WORDS), st.integers(0, 5))
def test_suspects_are_those_that_the_test_picks_however_many_are_remembered(texts, most):
    suspects = Suspects(lambda word: "b" in word, most)
    for words in texts:
        assert suspects.among(words) == {word for word in words if "b" in word}


def test_a_word_that_passed_is_not_tested_again():
    tested = []

    def picks(word):
        tested.append(word)
        return word == "slip"

    suspects = Suspects(picks)
    suspects.among(frozenset(["fine"]))
    suspects.among(frozenset(["fine", "good"]))
    assert tested == ["fine", "good"]


@given(st.sets(st.text(st.characters(exclude_characters="\n")), max_size=40), st.text())
def test_a_set_of_words_holds_those_that_it_was_given(given_words, other):
    made = WordSet(given_words)
    assert set(made) == given_words
    assert len(made) == len(given_words)
    assert all(made.get(word) == word for word in given_words)
    assert (other in made) == (other in given_words)


def test_english_words_are_those_of_the_list():
    listed = DEFAULT_DICTIONARY_FACTORY.get_dictionary("en")
    asked = [*islice(listed, 0, None, 37), *"o’clock ’twas it's zzyzx paris epoqu e\u0301poque".split()]
    asked += [word.lower() for word in asked] + [word[:-1] for word in asked if len(word) > 1]
    assert [w for w in asked if known(w, "en") != simplemma.is_known(w, lang="en")] == []
