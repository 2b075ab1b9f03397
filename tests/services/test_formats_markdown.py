"""Markdown: prose is found without its markup, and markup is masked at equal length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.masking import prose
from reviewer.core.model import Article, MarkKind
from reviewer.core.splitting import segment_article
from reviewer.core.tokens import MASK
from reviewer.services.formats import ReadError, from_text
from reviewer.services.formats.markdown import read


def opened(text: str) -> Article:
    return from_text(text, "markdown", "en", "es")


def paragraphs(text: str) -> list[str]:
    article = opened(text)
    return [p.cut(text) for p in article.paragraphs]


def shown(text: str) -> list[str]:
    """The paragraphs with each run of masks shown as one tilde."""
    article = opened(text)
    runs = []
    for paragraph in article.paragraphs:
        masked = prose(article, paragraph)
        while MASK * 2 in masked:
            masked = masked.replace(MASK * 2, MASK)
        runs.append(masked.replace(MASK, "~"))
    return runs


def test_headings_items_quotes_and_cells_are_paragraphs_without_their_marks() -> None:
    text = (
        "# Title #\n\nUnder\n=====\n\n- one\n- two\n  more\n  1. deep\n\n> said\n> so\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n* [x] done\n"
    )
    assert paragraphs(text) == [
        "Title",
        "Under",
        "one",
        "two\n  more",
        "deep",
        "said\n> so",
        "a",
        "b",
        "c",
        "d",
        "done",
    ]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("A **bold** and _slanted_ word.", "A ~bold~ and ~slanted~ word."),
        ("Not 2 * 3 * 4 nor snake_case_word.", "Not 2 * 3 * 4 nor snake_case_word."),
        ("Run `rm -r` or ``a`b`` now.", "Run ~ or ~ now."),
        ('See [the *site*](http://a.b/(c) "t") today.', "See ~the ~site~ today."),
        ("See [ref][id], [id] and <http://a.b>.\n\n[id]: /x", "See ~ref~, ~id~ and ~."),
        ("An ![old picture](p.png) here.", "An ~old picture~ here."),
        ("A \\* star, AT&amp;T and <b>tag</b>.", "A ~* star, AT~T and ~tag~."),
        ("A line\\\nbroken  \nhard.", "A line~\nbroken  \nhard."),
        ("> quoted\n> twice **over\n> lines**.", "quoted\n~ twice ~over\n~ lines~."),
        ("~~gone~~ and [*]( <a b> ).", "~gone~ and ~*~."),
        ("Words <!-- not\nshown --> again.", "Words ~ again."),
    ],
)
def test_markup_is_masked(text: str, masked: str) -> None:
    assert shown(text)[0] == masked


def test_code_front_matter_and_comments_are_marks_and_no_paragraphs() -> None:
    text = (
        "---\ntitle: A. B\n---\n\nProse.\n\n```py\ncode. Here.\n```\n\n    indented\n\n"
        "<!-- a comment -->\n\n<style>p {}</style>\n"
    )
    article = opened(text)
    assert [p.cut(text) for p in article.paragraphs] == ["Prose."]
    blocks = [mark.span.cut(text) for mark in article.marks]
    assert blocks[0] == "---\ntitle: A. B\n---"
    assert any(block.startswith("```py") and block.endswith("```") for block in blocks)
    assert "<!-- a comment -->" in blocks


def test_words_in_a_block_of_html_are_paragraphs() -> None:
    assert paragraphs('<div align="center">\nWelcome <b>home</b>.\n</div>\n') == ["Welcome <b>home</b>."]


def test_the_title_is_the_first_heading_without_markup() -> None:
    assert opened("Intro.\n\n## The *real* title\n").title == "The real title"
    assert opened("Only *words* here.\n").title == "Only words here."


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_hold_with_every_line_end(end: str) -> None:
    text = end.join(["# Title", "", "> a *b*", "> c", "", "1. one. Two."])
    article = opened(text)
    assert [p.cut(text) for p in article.paragraphs] == ["Title", f"a *b*{end}> c", "one. Two."]
    stars = [mark.span.cut(text) for mark in article.marks if mark.kind is MarkKind.FORMAT]
    assert stars == ["*", "*", ">"]


def test_sentences_around_markup_are_cut_as_without_it() -> None:
    text = "**It failed.** *He left.* See `a. B` now. [Then.](x) More."
    article = opened(text)
    segments = segment_article(text, article.paragraphs, "en", article.marks).segments
    assert [s.span.cut(text) for s in segments] == [
        "**It failed.**",
        "*He left.*",
        "See `a. B` now.",
        "[Then.](x)",
        "More.",
    ]


MARKUP = st.sampled_from(
    [
        *"*_`[]()<>!#|~\\&;- \n\r\tab1.",
        "**",
        "```",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "](",
        "<b>",
        "&amp;",
        "---\n",
        "é",
        "🙂",
        "![",
        "\u2028",
    ]
)


@given(st.lists(MARKUP, max_size=50).map("".join))
def test_any_markup_gives_paragraphs_and_marks_in_order_and_apart(text: str) -> None:
    layout = read(text)
    for spans in (layout.paragraphs, [mark.span for mark in layout.marks]):
        at = 0
        for span in spans:
            assert at <= span.start < span.end <= len(text)
            at = span.end
    for paragraph in layout.paragraphs:
        assert paragraph.cut(text) == paragraph.cut(text).strip()


@given(st.lists(MARKUP, max_size=40).map("".join))
def test_masking_keeps_the_length(text: str) -> None:
    try:
        article = opened(text)
    except ReadError:
        return
    for paragraph in article.paragraphs:
        masked = prose(article, paragraph)
        assert len(masked) == paragraph.end - paragraph.start
        assert all(b in (a, MASK) for a, b in zip(paragraph.cut(text), masked, strict=True))
