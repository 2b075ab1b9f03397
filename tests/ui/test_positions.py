"""Code points and UTF-16 units: a slip here would move every flag after an emoji."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.model import Span
from reviewer.ui.positions import Shown, one_line, units

texts = st.text(
    st.one_of(st.sampled_from("ab \r\n\u00a0🙂𝄞é\u2028"), st.characters(exclude_categories=["Cs"]))
)


def cut(display, start, end):
    return display.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le")


def test_mark_after_emoji_selects_the_right_letters():
    shown = Shown("a🙂b𝄞c")
    assert units(shown.display) == 7
    assert cut(shown.display, *shown.span_units(Span(4, 5))) == "c"
    assert cut(shown.display, *shown.span_units(Span(1, 2))) == "🙂"


def test_a_line_end_is_one_space_and_places_after_it_stay_right():
    shown = Shown("one\r\ntwo")
    assert shown.display == "one two"
    assert cut(shown.display, *shown.span_units(Span(5, 8))) == "two"


def test_line_ends_outside_an_edit_are_kept():
    assert Shown("one\r\ntwo three").edited("one two four") == "one\r\ntwo four"
    assert Shown("one\r\ntwo").edited("one  two") in ("one \r\ntwo", "one\r\n two")
    assert Shown("one\r\ntwo").edited("onetwo") == "onetwo"


def test_the_middle_of_a_pair_is_its_character():
    assert Shown("a🙂b").to_point(2) == 1


@given(texts)
def test_every_code_point_goes_there_and_back(text):
    shown = Shown(text)
    for point in range(len(text) + 1):
        inside_pair = 0 < point < len(text) + 1 and text[point - 1 : point + 1] == "\r\n"
        if not inside_pair:
            assert shown.to_point(shown.to_units(point)) in (point, point - (text[point - 1 : point] == "\r"))
    assert shown.to_units(len(text)) == units(shown.display)


@given(texts, texts)
def test_an_edit_shows_as_it_was_typed(text, typed):
    shown = Shown(text)
    assert one_line(shown.edited(one_line(typed))) == one_line(typed)
    assert shown.edited(shown.display) == text
