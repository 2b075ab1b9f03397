"""Words that a test picks out of texts."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.words import Suspects

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
