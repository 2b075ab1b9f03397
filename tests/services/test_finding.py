"""Words are found where they stand, and replaced everywhere as one step."""

import pytest

from reviewer.core.model import Span, Verdict
from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Query, confirmed, find, preview, replace_all
from reviewer.services.review import Session

from .review_samples import flag, session


def places(s: Session, **query: object) -> list[tuple[str, int, str]]:
    return [(h.segment, h.span.start, h.text) for h in find(s, Query(**query))]  # type: ignore[arg-type]


def test_words_are_found_as_they_stand() -> None:
    s = session()
    assert places(s, text="STRANGE") == [("s3", 4, "strange"), ("s3", 17, "strange")]
    assert places(s, text="STRANGE", match_case=True) == []
    assert places(s, text="e.") == [("s4", 7, "e.")]
    assert places(s, text="") == []


@pytest.mark.parametrize(
    "text", ["b.nk", "(bank)", "bank|door", r"\bbank", "“bank", "bank*", "^He", '"bank"']
)
def test_nothing_is_special_in_plain_text(text: str) -> None:
    assert places(session(), text=text) == []


def test_quotes_are_characters_like_others() -> None:
    s = session()
    s.set_final("s1", 'He said "a -b" OR “c”.')
    assert places(s, text='"a -b" OR') == [("s1", 8, '"a -b" OR')]


def test_whole_words_end_where_letters_of_any_language_do() -> None:
    s = session()
    s.set_final("s1", "año añoranza, baño año.")
    assert places(s, text="año", whole_words=True) == [("s1", 0, "año"), ("s1", 19, "año")]
    assert len(places(s, text="año")) == 4
    assert places(s, text="a|año", expression=True, whole_words=True) == [("s1", 0, "año"), ("s1", 19, "año")]


def test_positions_behind_an_emoji_are_code_points() -> None:
    s = session()
    s.set_final("s2", "🙂 He closed 🙂🙂 the door.")
    [hit] = find(s, Query("the"))[:1]
    assert hit.span.cut(s.final("s2")) == "the"
    [hit] = find(s, Query(r"\w+oor", expression=True))
    assert hit.span == Span(19, 23)
    replace_all(s, [hit], "window")
    assert s.final("s2") == "🙂 He closed 🙂🙂 the window."


@pytest.mark.parametrize("text", ["(bank", "[a", "*", r"(?<=a)b", r"(a)\1"])
def test_a_bad_expression_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ReviewerError, match=r"cannot be read: .+\.$") as error:
        find(session(), Query(text, expression=True))
    assert "\n" not in str(error.value)


def test_no_expression_can_hang() -> None:
    s = session()
    s.set_final("s1", "a" * 20_000)
    assert find(s, Query("(a+)+b", expression=True)) == ()


def test_an_expression_that_matches_nothing_long_finds_nothing() -> None:
    assert places(session(), text="x*", expression=True) == []


def test_delivered_texts_are_looked_at_where_they_were_changed() -> None:
    s = session()
    s.set_final("s2", "He shut the window.")
    assert places(s, text="door") == []
    [hit] = find(s, Query("door", delivered=True))
    assert (hit.delivered, hit.segment) == (True, "s2")
    assert preview([hit], "gate") == ()
    assert replace_all(s, [hit], "gate") is None


def test_all_is_replaced_in_one_step_of_undo() -> None:
    s = session()
    s.confirm("s3")
    s.set_flags({"s3": [flag("s3", "bank")]})
    before = [s.final(segment.id) for segment in s.segments]
    hits = find(s, Query("strange")) + find(s, Query("closed"))
    assert confirmed(s, hits) == 1
    change = replace_all(s, hits, "odd")
    assert change is not None
    assert (s.final("s2"), s.final("s3")) == ("He odd the door 🙂.", "The odd bank odd bank.")
    assert s.verdict("s3") is Verdict.UNREVIEWED
    assert [f.span.cut(s.final("s3")) for f in s.open_flags("s3")] == ["bank"]
    s.undo()
    assert [s.final(segment.id) for segment in s.segments] == before
    assert s.verdict("s3") is Verdict.ACCEPTED
    assert not [f for f in before if "odd" in f]
    s.redo()
    assert s.final("s3") == "The odd bank odd bank."


def test_parentheses_are_filled_into_the_template_of_an_expression_only() -> None:
    s = session()
    hits = find(s, Query(r"(strange) (bank)", expression=True))
    made = preview(hits, r"\2 so \1 (\0) \\1", expression=True)
    assert [r.text for r in made] == [r"bank so strange (strange bank) \1"] * 2
    assert preview(hits, r"\1")[0].text == r"\1"
    with pytest.raises(ReviewerError, match="the expression has 2 parentheses"):
        replace_all(s, hits, r"\3", expression=True)
    assert not s.can_undo


def test_what_was_edited_meanwhile_is_not_replaced_and_nothing_else_either() -> None:
    s = session()
    hits = find(s, Query("the"))
    s.set_final("s3", "Now a quite different text.")
    with pytest.raises(ReviewerError, match="was edited since"):
        replace_all(s, [*hits, *find(session(), Query("strange"))], "a")
    assert s.final("s2") == s.mt("s2")
