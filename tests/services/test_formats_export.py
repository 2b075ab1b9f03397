"""Exported bytes: alike where nothing was corrected, and nothing else moves where something was."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reviewer.core.model import Article, Segmentation
from reviewer.core.splitting import segment_article
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import ReadError, export_bytes, from_bytes
from reviewer.services.formats.decoding import encode

PIECES = st.sampled_from(
    [
        "One. ",
        "Two ”, he said.",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "é",
        "“",
        " ",
        "\xa0",
        "# ",
        "- ",
        "*x*",
        "`c`",
        "> ",
        "|",
        "[a](b)",
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=30).map("".join), st.text(st.characters(codec="utf-8"), max_size=60)
)
ENCODINGS = st.sampled_from(
    [("utf-8", False), ("utf-8", True), ("utf-16-le", True), ("utf-16-be", True), ("cp1252", False)]
)
NAMES = st.sampled_from(["a.txt", "a.md"])


def opened(text: str, encoding: str, bom: bool, name: str) -> tuple[bytes, Article, Segmentation]:
    try:
        data = encode(text, encoding, bom)
        article = from_bytes(data, name, "en", "es")
    except (UnicodeEncodeError, ReadError):
        assume(False)
        raise
    return data, article, segment_article(article.text, article.paragraphs, "en", article.marks)


def simple(text: str, encoding: str = "utf-8") -> tuple[Article, Segmentation]:
    _, article, segmentation = opened(text, encoding, False, "a.txt")
    return article, segmentation


@given(TEXTS, ENCODINGS, NAMES)
def test_without_a_correction_the_bytes_are_those_opened(text: str, how: tuple[str, bool], name: str) -> None:
    data, article, segmentation = opened(text, *how, name)
    assert export_bytes(article, segmentation, {}, {}) == data


@given(TEXTS, ENCODINGS, NAMES, st.data())
def test_a_correction_changes_its_own_bytes_only(
    text: str, how: tuple[str, bool], name: str, draw: st.DataObject
) -> None:
    data, article, segmentation = opened(text, *how, name)
    segment = draw.draw(st.sampled_from(segmentation.segments))
    before = len(encode(article.text[: segment.span.start], article.origin.encoding, article.origin.bom))
    after = len(encode(article.text[segment.span.end :], article.origin.encoding, False))
    new = encode("Corrected!", article.origin.encoding, False)
    exported = export_bytes(article, segmentation, {segment.id: "Corrected!"}, {})
    assert exported == data[:before] + new + data[len(data) - after :]


@pytest.mark.parametrize(
    ("finals", "text"),
    [
        ({"s1": ""}, "Two.   Three.\n\nFour."),
        ({"s2": ""}, "One.  Three.\n\nFour."),
        ({"s3": ""}, "One.  Two.\n\nFour."),
        ({"s2": "", "s3": " "}, "One.\n\nFour."),
        ({"s4": ""}, "One.  Two.   Three.\n\n"),
        ({"s1": "", "s2": "", "s3": ""}, "\n\nFour."),
    ],
)
def test_an_emptied_segment_takes_one_gap_with_it(finals: dict[str, str], text: str) -> None:
    article, segmentation = simple("One.  Two.   Three.\n\nFour.")
    assert export_bytes(article, segmentation, finals, {}).decode() == text


def test_a_gap_can_be_mended() -> None:
    article, segmentation = simple("One.  Two.")
    assert export_bytes(article, segmentation, {}, {"s1": " "}) == b"One. Two."


def test_a_character_that_windows_1252_lacks_is_named_with_its_segment() -> None:
    article, segmentation = simple("Año uno. Dos.", "cp1252")
    finals = {"s2": "Dos → tres."}
    with pytest.raises(
        ReviewerError, match=r"Segment 2 holds “→” \(U\+2192\), which Windows-1252 .* export as UTF-8"
    ):
        export_bytes(article, segmentation, finals, {})
    assert export_bytes(article, segmentation, finals, {}, "utf-8").decode() == "Año uno. Dos → tres."


def test_half_an_emoji_is_named_with_its_segment() -> None:
    article, segmentation = simple("One. Two.")
    with pytest.raises(ReviewerError, match="Segment 1 holds half a character"):
        export_bytes(article, segmentation, {"s1": "One \ud83d."}, {})


def test_a_byte_order_mark_is_not_carried_into_another_encoding() -> None:
    _, article, segmentation = opened("One.", "utf-16-le", True, "a.txt")
    assert export_bytes(article, segmentation, {}, {}, "utf-8") == b"One."
