"""Sentences of two texts paired by their lengths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core import alignment
from reviewer.core.alignment import align

lengths = st.lists(st.integers(0, 300), max_size=12)


@given(lengths, lengths)
def test_the_pairing_is_whole_and_in_order(a, b):
    at = (0, 0)
    for bead in align(a, b):
        assert (bead.a, bead.b) == at
        assert (bead.a_end, bead.b_end) > at
        at = (bead.a_end, bead.b_end)
    assert at == (len(a), len(b))


@given(st.lists(st.integers(20, 300), min_size=1, max_size=12))
def test_a_text_is_paired_with_itself_one_to_one(a):
    assert all(bead.one_to_one for bead in align(a, a))


def test_two_sentences_made_of_one_are_found():
    beads = align([80, 40, 45, 120], [80, 88, 120])
    assert [(b.a_end - b.a, b.b_end - b.b) for b in beads] == [(1, 1), (2, 1), (1, 1)]


def test_a_sentence_left_out_is_found():
    beads = align([80, 150, 60], [80, 60])
    assert [(b.a_end - b.a, b.b_end - b.b) for b in beads] == [(1, 1), (1, 0), (1, 1)]


@pytest.mark.parametrize(
    ("a", "b"), [(2_000, 1_000), (1_000, 3_000), (5_000, 20), (7, 9_000), (9_000, 1), (1, 9_000)]
)
def test_long_texts_of_unlike_length_are_paired_with_bounded_work(a, b, monkeypatch):
    weighed = []
    real = alignment._best
    monkeypatch.setattr(alignment, "_best", lambda *given: weighed.append(None) or real(*given))
    beads = align([50] * a, [60] * b)
    assert (beads[-1].a_end, beads[-1].b_end) == (a, b)
    assert len(weighed) < 400_000 + 60 * (a + b)
