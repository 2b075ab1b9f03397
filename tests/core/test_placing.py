"""Where the sentences of a changed text were before."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.placing import Old, place


def olds(*texts: str) -> list[Old]:
    return [Old(text, text) for text in texts]


ONE, TWO, THREE = "The team lost again.", "Nobody knew why.", "The coach resigned on Monday."


def test_an_inserted_sentence_moves_the_others_along() -> None:
    assert place(olds(ONE, TWO, THREE), ["A new start.", ONE, TWO, THREE]) == {0: 1, 1: 2, 2: 3}


def test_a_sentence_moved_elsewhere_is_found() -> None:
    assert place(olds(ONE, TWO, THREE), [THREE, ONE, TWO]) == {0: 1, 1: 2, 2: 0}


def test_a_corrected_sentence_is_found_by_its_correction() -> None:
    old = [Old(ONE, "Once more the side was beaten."), *olds(TWO)]
    assert place(old, ["Once more the side was beaten.", TWO]) == {0: 0, 1: 1}


def test_a_changed_sentence_is_found_by_its_likeness() -> None:
    assert place(olds(ONE, TWO, THREE), [ONE, "Nobody knows why.", THREE]) == {0: 0, 1: 1, 2: 2}


def test_of_two_that_are_as_like_neither_is_taken() -> None:
    new = ["The coach resigned on Tuesday.", ONE, "The coach resigned on Thursday."]
    assert place(olds(ONE, THREE, ONE), new).get(1) is None
    assert place(olds(THREE), ["The coach resigned on Sunday.", "The coach resigned on Friday."]) == {}


def test_a_sentence_that_stands_there_twice_is_told_by_its_neighbours() -> None:
    assert place(olds("Yes.", ONE, "Yes.", TWO), ["Yes.", TWO, THREE]) == {2: 0, 3: 1}
    assert place(olds("Yes.", ONE), ["Yes.", TWO, "Yes."]).get(0) is None


def test_what_is_gone_has_no_place() -> None:
    assert place(olds(ONE, TWO), ["Something else entirely, of another kind."]) == {}
    assert place([], [ONE]) == {}
    assert place(olds(ONE), []) == {}


TEXTS = st.lists(
    st.sampled_from([ONE, TWO, THREE, "Yes.", "No.", "The team lost again and again."]), max_size=8
)


@given(TEXTS, TEXTS)
@settings(deadline=None)
def test_no_place_is_given_twice_and_none_is_invented(old: list[str], new: list[str]) -> None:
    found = place(olds(*old), new)
    assert len(set(found.values())) == len(found)
    assert all(0 <= o < len(old) and 0 <= n < len(new) for o, n in found.items())


@given(st.lists(st.sampled_from([ONE, TWO, THREE, "Yes.", "No."]), min_size=2, max_size=8))
@settings(deadline=None)
def test_an_unchanged_text_keeps_every_place(texts: list[str]) -> None:
    assert place(olds(*texts), texts) == {n: n for n in range(len(texts))}
