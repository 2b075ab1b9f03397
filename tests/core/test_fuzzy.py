"""What is typed of a name finds it."""

import pytest

from reviewer.core.fuzzy import rank

NAMES = (
    "Next flag",
    "Previous flag",
    "Confirm and go to the next open",
    "Export",
    "Text larger",
    "Worst first",
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("next", "Next flag"),
        ("NEXT FLAG", "Next flag"),
        ("flag next", "Next flag"),
        ("nxtflg", "Next flag"),
        ("exprot", "Export"),
        ("lar", "Text larger"),
        ("confirm next", "Confirm and go to the next open"),
    ],
)
def test_the_name_that_is_meant_comes_first(typed: str, first: str) -> None:
    assert NAMES[rank(typed, NAMES)[0]] == first


def test_nothing_typed_leaves_all_in_their_order() -> None:
    assert rank("  ", NAMES) == [0, 1, 2, 3, 4, 5]


def test_what_is_like_no_name_finds_none() -> None:
    assert rank("zzzz", NAMES) == []
