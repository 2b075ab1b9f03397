"""Segments as they are packed: what comes out is what went in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.model import Segment, Span
from reviewer.core.segments import Segments

PLACES = st.integers(0, 2**32 - 1)
NAMES = st.sampled_from([*(f"s{n}" for n in range(6)), "s01", "s", "", "s1.2", "s١", "s12345678901", "S1"])
SEGMENTS = st.builds(
    Segment,
    NAMES,
    PLACES,
    st.builds(Span, PLACES, PLACES),
    st.sampled_from(["", " ", "\u00a0"]),
    st.lists(NAMES, max_size=2).map(tuple),
)
LISTS = st.lists(SEGMENTS, unique_by=lambda segment: segment.id)


def minted(number: int) -> list[Segment]:
    return [Segment(f"s{n + 1}", n // 5, Span(10 * n, 10 * n + 9), " ") for n in range(number)]


@given(st.one_of(LISTS, st.integers(0, 12).map(minted)))
def test_what_comes_out_is_what_went_in(segments: list[Segment]) -> None:
    packed = Segments(segments)
    names = [segment.id for segment in segments]
    assert list(packed) == segments
    assert [packed[n] for n in range(len(packed))] == segments
    assert packed[1:3] == tuple(segments[1:3])
    assert list(packed.ids) == list(packed.rows) == names
    assert [packed.rows[name] for name in names] == list(range(len(segments)))
    assert [packed.gap(n) for n in range(len(packed))] == [segment.gap for segment in segments]


@given(LISTS, NAMES)
def test_it_has_no_row_for_another_id(segments: list[Segment], name: str) -> None:
    for packed in (Segments(segments), Segments(minted(3))):
        assert (name in packed.rows) == (name in [segment.id for segment in packed])


@given(LISTS, LISTS)
def test_two_are_equal_when_all_their_segments_are(some: list[Segment], others: list[Segment]) -> None:
    assert (Segments(some) == Segments(others)) == (some == others)
    assert Segments(some) == Segments(some)
    assert hash(Segments(some)) == hash(Segments(some))


def test_a_segment_cuts_its_text() -> None:
    assert Segments([Segment("s1", 0, Span(2, 6))]).cut(0, "a bank") == "bank"


@pytest.mark.parametrize("span", [Span(-1, 3), Span(0, 2**32)])
def test_a_place_that_no_text_has_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="s9"):
        Segments([Segment("s9", 0, span)])
