"""A long article is searched a slice at a time; what is found is the same as at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Query, find
from reviewer.services.searching import Search

from .review_samples import session


def whole(s, query, start=0):
    search = Search(s, query, start)
    while not search.done:
        search.look(1)
    return search


@given(st.sampled_from(["e", "the", "strange", "x", "D", "🙂", " "]), st.integers(0, 5), st.integers(1, 3))
def test_slices_from_any_row_find_what_a_search_at_once_does(text, start, many):
    s = session()
    search = Search(s, Query(text), start)
    while not search.done:
        search.look(many)
    at_once = find(s, Query(text))
    assert [hit for row in range(4) for hit in search.hits(row)] == list(at_once)
    assert search.total == len(at_once)
    assert [search.number(hit) for hit in at_once] == list(range(1, len(at_once) + 1))


def test_the_hits_are_walked_round_both_ways():
    s = session()
    search = whole(s, Query("strange"))
    first, second = find(s, Query("strange"))
    assert search.following(0, 0) == first
    assert search.after(first) == second
    assert search.after(second) == first
    assert search.before(first) == second
    assert search.following(2, 5) == second
    assert search.following(3, 0) == first
    assert search.preceding(2, 20) == first
    assert search.preceding(0, 0) == second


def test_nothing_is_promised_of_what_was_not_looked_at():
    search = Search(session(), Query("End"))
    search.look(2)
    assert search.following(0, 0) is None
    assert not search.done
    search.look(2)
    assert search.following(0, 0).segment == "s4"


def test_the_search_begins_where_one_is():
    search = Search(session(), Query("strange"), 2)
    search.look(1)
    assert search.following(2, 0).segment == "s3"
    assert search.rows() == [2]


def test_an_edit_changes_the_count_of_its_segment():
    s = session()
    search = whole(s, Query("strange"))
    [old, _] = search.hits(2)
    s.set_final("s3", "The odd bank strange bank.")
    search.refresh(["s3"])
    assert search.total == 1
    assert search.number(old) == 0
    assert search.after(old).span.start == 13
    search.refresh(None)
    assert (search.done, search.total) == (False, 0)


def test_notes_and_delivered_texts_are_searched_when_asked_for():
    s = session()
    s.set_final("s2", "He closed it.")
    s.add_note("s1", "Why door?")
    [delivered] = find(s, Query("door", delivered=True))
    note, _ = find(s, Query("door", delivered=True, notes=True))
    assert (delivered.segment, delivered.in_final) == ("s2", False)
    assert (note.segment, note.in_final, note.text) == ("s1", False, "door")
    assert find(s, Query("door")) == ()


def test_a_bad_expression_is_refused_before_anything_is_searched():
    with pytest.raises(ReviewerError, match="cannot be read"):
        Search(session(), Query("(", expression=True))
