"""Bytes in, the same bytes out; what is no text is refused in one sentence."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.services import formats
from reviewer.services.formats import ReadError, from_bytes, from_text, open_article
from reviewer.services.formats.decoding import decode, encode

SEED = Path(__file__).parents[2] / "seeds" / "000_01873efcd15d1f95.txt"


@pytest.mark.parametrize(
    ("data", "text", "encoding", "bom"),
    [
        ("Año 🙂".encode(), "Año 🙂", "utf-8", False),
        (codecs.BOM_UTF8 + "Año".encode(), "Año", "utf-8", True),
        (codecs.BOM_UTF16_LE + "Año 🙂".encode("utf-16-le"), "Año 🙂", "utf-16-le", True),
        (codecs.BOM_UTF16_BE + "Año".encode("utf-16-be"), "Año", "utf-16-be", True),
        ("The year ended".encode("utf-16-le"), "The year ended", "utf-16-le", False),
        ("The year ended".encode("utf-16-be"), "The year ended", "utf-16-be", False),
        ("Año “puño” €".encode("cp1252"), "Año “puño” €", "cp1252", False),
        (b"a\x81\x8d\x8f\x90\x9d\xf1", "a\x81\x8d\x8f\x90\x9dñ", "cp1252", False),
    ],
)
def test_encodings_are_told_apart(data: bytes, text: str, encoding: str, bom: bool) -> None:
    decoded = decode(data, "a.txt")
    assert (decoded.text, decoded.encoding, decoded.bom) == (text, encoding, bom)
    assert encode(decoded.text, decoded.encoding, decoded.bom) == data


@given(st.binary(max_size=60))
def test_whatever_is_read_is_written_back_alike(data: bytes) -> None:
    try:
        decoded = decode(data, "a.txt")
    except ReadError:
        return
    assert encode(decoded.text, decoded.encoding, decoded.bom) == data


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "only white space"),
        (codecs.BOM_UTF8, "only white space"),
        (b"PK\x03\x04\x14\x00rest", "Word"),
        (b"%PDF-1.7 text", "PDF"),
        (b"some\x00text with one zero", "zero bytes"),
        (b"\x01\x02\x03\x04\x05 abc", "control characters"),
        (codecs.BOM_UTF16_LE + "año".encode("utf-16-le")[:-1], "cut off"),
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xdcb\x00", "damaged at byte"),
        (codecs.BOM_UTF16_LE + "🙂".encode("utf-16-le")[:2], "cut off"),
        (codecs.BOM_UTF8 + b"a\xff", "UTF-8"),
        (codecs.BOM_UTF32_LE + "a".encode("utf-32-le"), "UTF-32"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "NUL"),
        ("áéíóúñ áéíóúñ".encode() + b"\xff", "damaged at byte"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says) as failure:
        from_bytes(data, "story.txt")
    message = str(failure.value)
    assert message.startswith("story.txt ")
    assert message.endswith(".")
    assert "\n" not in message


def test_a_missing_file_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, says in (("none.txt", "does not exist"), (".", "is a folder"), ("pipe", "regular file")):
        with pytest.raises(ReadError, match=says):
            open_article(tmp_path / name)


def test_a_name_that_no_disk_can_hold_is_refused() -> None:
    with pytest.raises(ReadError, match="cannot be read"):
        open_article(Path("a\0b"))


def test_a_file_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "LARGEST", 10)
    (tmp_path / "large.txt").write_text("more than ten bytes")
    with pytest.raises(ReadError, match="too large"):
        open_article(tmp_path / "large.txt")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, flags: int) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reviewer.services.bounded.os.open", refuse)
    (tmp_path / "a.txt").write_text("text")
    with pytest.raises(ReadError, match="may not be read"):
        open_article(tmp_path / "a.txt")


@pytest.mark.parametrize(("pasted", "says"), [("", "empty"), ("a\ud83d", "half a character"), ("a\0", "NUL")])
def test_pasted_text_that_no_file_can_hold_is_refused(pasted: str, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        from_text(pasted)


def test_the_seed_is_english_from_spanish_with_its_first_line_as_title() -> None:
    article = open_article(SEED)
    assert (article.target.code, article.source.code) == ("en", "es")
    assert len(article.paragraphs) == 10
    assert article.title.startswith("The president of Peru, Pedro Castillo, during a ceremony")
    assert len(article.title) <= 80
    assert article.title.endswith("…")


def test_given_languages_are_not_guessed() -> None:
    article = from_text("Short.", target="en", source="pt")
    assert (article.target.code, article.target.known) == ("en", "given")
    assert (article.source.code, article.source.known) == ("pt", "given")


def test_addresses_and_placeholders_of_plain_text_are_marks() -> None:
    text = "See https://a.b/c_(d)?e=1. Write to x.y@z.org, {0} or %s or {{name}}; 50 % said &amp; (www.q.es)."
    article = from_text(text)
    assert [mark.span.cut(text) for mark in article.marks] == [
        "https://a.b/c_(d)?e=1",
        "x.y@z.org",
        "{0}",
        "%s",
        "{{name}}",
        "www.q.es",
    ]
