"""Words one slip apart: those that comparing each with each finds, without comparing each with each."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from reviewer.core import one_slip
from reviewer.core.one_slip import LONGEST, MOST, one_slip_apart

WORDS = st.lists(st.text("abé", min_size=1, max_size=7), unique=True, max_size=MOST + 1)


def compared(words):
    """Each with each."""
    return {
        (a, b)
        for a, b in combinations(words, 2)
        if a[:2] == b[:2] and a[-1] == b[-1] and DamerauLevenshtein.distance(a, b) == 1
    }


@given(WORDS)
def test_finds_the_pairs_that_comparing_each_with_each_finds(words):
    assert set(one_slip_apart(words)) == compared(words)


def test_a_word_longer_than_any_name_is_passed_over():
    long = "ab" + "c" * LONGEST
    assert not list(one_slip_apart([long, long + "c"]))


@pytest.mark.parametrize("form", ["ab{}yz", "abc{}{}{}{}z"], ids=["all alike", "beginning alike"])
def test_twice_as_many_words_are_twice_the_work(form, monkeypatch):
    calls = []

    class Counted:
        @staticmethod
        def distance(*given, **options):
            calls.append(given)
            return DamerauLevenshtein.distance(*given, **options)

    monkeypatch.setattr(one_slip, "DamerauLevenshtein", Counted)

    def work(number):
        calls.clear()
        places = form.count("{}")
        letters = [
            [chr(0x4E00 + n // 50**place % (50 if places > 1 else number)) for place in range(places)]
            for n in range(number)
        ]
        pairs = list(one_slip_apart(form.format(*row) for row in letters))
        return len(calls), len(pairs)

    few, many = work(1_000), work(2_000)
    assert many[0] <= 2.5 * few[0]
    assert many[1] <= MOST * 2_000
