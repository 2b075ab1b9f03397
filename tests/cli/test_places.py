"""Places of flags in the article: code points, lines, columns."""

import pytest

from reviewer.cli.places import Lines

from .hand_made import TEXT, checked, closed, disability


@pytest.mark.parametrize(
    ("text", "position", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\r\nb", 2, (1, 3)),
        ("a\rb", 2, (2, 1)),
        ("a\n\nb", 3, (3, 1)),
        ("🙂🙂\nx🙂y", 5, (2, 3)),
        ("a\u2028b", 2, (1, 3)),
    ],
)
def test_lines_and_columns_count_code_points_from_one(text, position, place):
    assert Lines(text).at(position) == place


def test_a_flags_spot_cuts_the_flags_words_out_of_the_articles_text():
    (placed,) = checked(disability()).flags
    assert TEXT[placed.spot.start : placed.spot.end] == placed.flag.text == "disability"
    assert (placed.spot.line, placed.spot.column, placed.spot.index) == (3, 14, 2)
    assert placed.sentence == "It is due to disability."


def test_related_places_are_placed_too():
    (placed,) = checked(closed()).flags
    (other,) = placed.related
    assert (TEXT[other.start : other.end], other.line, other.column) == ("🙂", 1, 3)
    assert other.note == "the speaker"


def test_flags_come_in_reading_order():
    assert [p.flag.text for p in checked(closed(), disability()).flags] == ["disability", "closed"]
