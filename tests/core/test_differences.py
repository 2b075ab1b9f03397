"""Differences between two texts, carried spans and fingerprints."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.differences import best_match, carry, fingerprint, word_diff
from reviewer.core.model import Span

texts = st.text(alphabet="ab '’.\n\u00a0é🙂", max_size=24)


def told(before: str, after: str) -> list[tuple[str, str, str]]:
    return [(o.kind, o.before.cut(before), o.after.cut(after)) for o in word_diff(before, after)]


def test_a_changed_word_is_one_replacement() -> None:
    assert told("due to disability.", "due to incompetence.") == [
        ("equal", "due to ", "due to "),
        ("replace", "disability", "incompetence"),
        ("equal", ".", "."),
    ]


def test_a_reworded_phrase_is_one_replacement_with_its_inner_spaces() -> None:
    assert told("a strong rain fell", "a heavy downpour fell")[1] == (
        "replace",
        "strong rain",
        "heavy downpour",
    )


def test_a_word_put_in_and_one_taken_out() -> None:
    assert ("insert", "", "very ") in told("a big dog", "a very big dog")
    assert ("delete", "very ", "") in told("a very big dog", "a big dog")


def test_a_contraction_is_one_word() -> None:
    assert told("I don't", "I do")[1] == ("replace", "don't", "do")


@given(texts, texts)
def test_the_ops_lie_end_to_end_over_both_texts(before: str, after: str) -> None:
    ops = word_diff(before, after)
    assert "".join(o.before.cut(before) for o in ops) == before
    assert "".join(o.after.cut(after) for o in ops) == after
    assert all(o.before.cut(before) == o.after.cut(after) for o in ops if o.kind == "equal")
    assert all(a.kind == "equal" or b.kind == "equal" for a, b in pairwise(ops))


@given(texts, texts, st.data())
def test_a_carried_span_cuts_the_same_text(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    span = Span(start, data.draw(st.integers(start, len(before))))
    carried = carry(span, before, after)
    if before == after:
        assert carried == span
    assert carried is None or carried.cut(after) == span.cut(before)


def test_a_span_moves_with_its_word_and_dies_with_it() -> None:
    before = "He closed the door, he said."
    door = Span(14, 18)
    assert carry(door, before, "He slowly closed the door, he said.") == Span(21, 25)
    assert carry(door, before, "He closed the doors, he said.") is None
    assert carry(Span(10, 18), before, "He closed the big door, he said.") is None


def test_a_span_after_an_emoji_moves_by_code_points() -> None:
    assert carry(Span(2, 5), "🙂 cat", "🙂🙂 cat") == Span(3, 6)


def test_a_fingerprint_keeps_twenty_code_points_each_side() -> None:
    text = "x" * 30 + "word" + "y" * 30
    fp = fingerprint("r/1", text, Span(30, 34))
    assert (fp.text, fp.before, fp.after) == ("word", "x" * 20, "y" * 20)


def test_the_same_flag_is_found_again_in_an_edited_text() -> None:
    old, new = "It was said that the bank closed.", "It was told us that the bank closed. A bank."
    fp = fingerprint("r/1", old, Span(21, 25))
    candidates = [fingerprint("r/1", new, Span(at, at + 4)) for at in (24, 39)]
    assert best_match(fp, candidates) == 0


def test_two_that_fit_alike_are_ambiguous() -> None:
    fp = fingerprint("r/1", "a bank b", Span(2, 6))
    assert best_match(fp, [fp, fp]) is None


def test_another_rule_word_or_surroundings_do_not_match() -> None:
    fp = fingerprint("r/1", "we sat on the bank of it all day", Span(14, 18))
    assert best_match(fp, []) is None
    assert best_match(fp, [fingerprint("r/2", "we sat on the bank of it all day", Span(14, 18))]) is None
    assert best_match(fp, [fingerprint("r/1", "money lies in a bank, they say so", Span(16, 20))]) is None
