"""Markup that stands in crowds: the same places are found as markdown-it finds, in a time that grows as the text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.core.masking import masked
from reviewer.services.formats import ReadError, from_bytes, layout, markdown
from reviewer.services.formats.markdown import read

WHOLE = (
    "plain words", "*one*", "**two words**", "~~gone~~", "***both***", "_low_ line", "snake_case_name", "2 * 3",
    "a `b` c", "``a ` b``", "`*no*`", "[to a](http://a.org)", '[t](b.html "a title")', "[**x**](<a b>)",
    "![pic](p.png)", "[![p](q.png)](r)", "[see][1]", "it[^1] is", "[none]", "a ] b [ c", "<https://a.org/b>",
    "<me@a.org>", "x<br>y",
    'say <b class="q">so</b>', "a < b > c", "&amp; &#8212; &nope", "AT&T", "\\*not\\*", "over\\\nline", "two  \nlines",
    "[p](a(b)c)", "[q](a 'b')", "(brackets) [and]", "<!-- aside -->", "it's 5*4", "!x", "`open", "[open", "](x)",
)  # fmt: skip


def masks(text, most, monkeypatch):
    """The text as it is shown to checks, in paragraphs."""
    with monkeypatch.context() as patch:
        patch.setattr(markdown, "MOST_IN_RUN", most)
        found = read(text)
    return [masked(text, paragraph, found.marks) for paragraph in found.paragraphs]


@pytest.mark.parametrize("piece", WHOLE)
def test_each_construct_has_the_marks_that_markdown_it_gives_it(piece, monkeypatch):
    text = f"He said {piece} then.\n\n[1]: http://a.org\n"
    assert masks(text, -1, monkeypatch) == masks(text, 10_000, monkeypatch)


@given(
    st.lists(
        st.sampled_from([p for p in WHOLE if p not in ("`open", "[open", "](x)", "a ] b [ c")]), max_size=12
    )
)
@example(["it's 5*4", "*one*", "it's 5*4"])
def test_any_row_of_constructs_has_the_same_marks(pieces):
    text = "Begin " + " word ".join(pieces) + " end.\n\n[1]: http://a.org\n"
    with pytest.MonkeyPatch.context() as patch:
        assert masks(text, -1, patch) == masks(text, 10_000, patch)


def test_a_run_with_too_much_markup_is_still_masked():
    text = "[a](b) *c* " * 5_000
    found = read(text)
    assert len(found.marks) == 20_000
    assert {m.span.cut(text) for m in found.marks} == {"[", "](b)", "*"}


def test_more_marks_than_an_article_can_hold_are_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr(layout, "MOST_MARKS", 10)
    monkeypatch.setattr(markdown, "MOST_MARKS", 10)
    for name, text in (("a.md", "*a* " * 6), ("a.md", "> a\n" * 12), ("a.txt", "{a} " * 11)):
        with pytest.raises(ReadError, match="more markup than an article can"):
            from_bytes(text.encode(), name)
    assert from_bytes(b"*a* " * 5, "a.md").marks
