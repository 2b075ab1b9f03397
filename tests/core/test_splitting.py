"""Paragraphs and sentences: nothing is lost, and the cuts are where a linguist would make them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core import splitting
from reviewer.core.model import Mark, MarkKind, Span
from reviewer.core.splitting import segment_article, split_paragraphs, split_sentences

HERE = Path(__file__).parent
SEED = HERE.parents[1] / "seeds" / "000_01873efcd15d1f95.txt"
ESCAPES = {"\\u2028": "\u2028", "\\u00a0": "\u00a0", "\\n": "\n"}

TRAPS = st.sampled_from(
    [*"“”‘’«»\"'()[].!?…,—-aAzZ1é ", ". ", ".” ", "\r\n", "\u2028", "\x85", "\xa0", "Mr.", "🙂", "\ufffc"]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(TRAPS, max_size=60).map("".join))


def cases() -> Iterator[object]:
    for path in sorted((HERE / "splitting").glob("*.txt")):
        for number, case in enumerate(path.read_text(encoding="utf-8").split("\n===\n")[:-1], 1):
            paragraph, sentences = case.split("\n---\n")
            lines = [line for line in paragraph.split("\n") if line and not line.startswith("#")]
            wanted = [unescaped(sentence) for sentence in sentences.split("\n")]
            yield pytest.param(path.stem, unescaped(" ".join(lines)), wanted, id=f"{path.stem}-{number}")


def unescaped(line: str) -> str:
    for escape, char in ESCAPES.items():
        line = line.replace(escape, char)
    return line


def cut(paragraph: str, language: str | None = "en") -> list[str]:
    return [span.cut(paragraph) for span in split_sentences(paragraph, language)]


def paragraphs(text: str) -> list[str]:
    return [span.cut(text) for span in split_paragraphs(text)]


def gaps_are_white(text: str, spans: tuple[Span, ...]) -> None:
    at = 0
    for span in spans:
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        assert span.cut(text) == span.cut(text).strip()
        at = span.end
    assert not text[at:].strip()


@pytest.mark.parametrize(("language", "paragraph", "sentences"), [*cases()])
def test_a_linguists_cuts(language: str, paragraph: str, sentences: list[str]) -> None:
    assert cut(paragraph, language) == sentences


@given(TEXTS, st.sampled_from(["en", "es", "de", None, "xx"]))
def test_sentences_lose_nothing(text: str, language: str | None) -> None:
    gaps_are_white(text, split_sentences(text, language))


@given(TEXTS)
def test_paragraphs_lose_nothing(text: str) -> None:
    gaps_are_white(text, split_paragraphs(text))


@given(TEXTS, st.sampled_from(["en", "es"]))
def test_an_article_is_its_segments_and_gaps(text: str, language: str) -> None:
    spans = split_paragraphs(text)
    segmentation = segment_article(text, spans, language)
    whole = [
        "".join(s.span.cut(text) + s.gap for s in segmentation.segments if s.paragraph == n)
        for n in range(len(spans))
    ]
    assert whole == [span.cut(text) for span in spans]
    assert [s.id for s in segmentation.segments] == [f"s{n + 1}" for n in range(len(segmentation.segments))]


def test_the_seed_has_36_segments() -> None:
    text = SEED.read_text(encoding="utf-8")
    segments = segment_article(text, split_paragraphs(text), "en").segments
    said = [s.span.cut(text) for s in segments]
    assert len(said) == 36
    assert said[:2] == [
        "The president of Peru, Pedro Castillo, during a ceremony on December 7.",
        "CARLOS MAMANI (AFP)",
    ]
    assert {"And it failed them ”, he considered.", "So we went, being very respectful ”."} <= set(said)
    assert segments[-1].paragraph == 9


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\f"])
def test_every_kind_of_line_end_separates(end: str) -> None:
    text = end.join(["A heading", "First paragraph. It goes on.", "", "  ", "Second."])
    assert paragraphs(text) == ["A heading", "First paragraph. It goes on.", "Second."]


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    text = (
        "The president of the republic spoke on Tuesday about the\n"
        "economy of the region and said that the support that was\n"
        "given to the neighbouring countries had been of use.\n"
        "\n"
        "The second paragraph begins after a blank line and is also\n"
        "wrapped.\n"
    )
    assert [p.count("\n") for p in paragraphs(text)] == [2, 1]


def test_headings_above_a_wrapped_paragraph_stand_alone() -> None:
    text = (
        "A short heading\n"
        "The president of the republic spoke on Tuesday about the\n"
        "economy of the region and said that the support that was\n"
        "given to the neighbouring countries had been of use.\n"
        "- an item of a list\n"
    )
    assert [p.count("\n") for p in paragraphs(text)] == [0, 2, 0]


def test_lines_that_are_sentences_are_paragraphs() -> None:
    text = "The first line is a sentence of some length, no?\nThe second line is as long as that.\nAnd so is this.\n"
    assert len(paragraphs(text)) == 3


def test_poems_and_lists_in_lower_case_keep_their_lines() -> None:
    assert paragraphs("apples\npears\nplums\n") == ["apples", "pears", "plums"]


def test_code_and_links_end_no_sentence() -> None:
    text = "See a. B. C for more. Then go."
    mark = Mark(Span(4, 11), MarkKind.CODE)
    segments = segment_article(text, [Span(0, len(text))], "en", [mark]).segments
    assert [s.span.cut(text) for s in segments] == ["See a. B. C for more.", "Then go."]


def test_a_panic_of_the_engine_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    panic = type("PanicException", (BaseException,), {})

    def broken(language: str, text: str) -> list[dict[str, int]]:
        raise panic("end byte index 3 is not a char boundary")

    monkeypatch.setattr(splitting.sentencex, "get_sentence_boundaries", broken)
    assert cut("Mr. Smith left. He was “tired. Very tired ”, he said.") == [
        "Mr. Smith left.",
        "He was “tired.",
        "Very tired ”, he said.",
    ]


def test_an_interrupt_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(language: str, text: str) -> list[dict[str, int]]:
        raise KeyboardInterrupt

    monkeypatch.setattr(splitting.sentencex, "get_sentence_boundaries", interrupted)
    with pytest.raises(KeyboardInterrupt):
        cut("One. Two.")


@pytest.mark.parametrize("unit", ["This is a sentence about things. ", "word ", "a", '" ', "“Yes. "])
def test_time_grows_with_length_alone(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        begun = time.process_time()
        split_sentences(text, "en")
        return time.process_time() - begun

    seconds(1000)
    assert seconds(1_000_000) < 25 * seconds(100_000) + 0.5


@pytest.mark.parametrize("mark", "`´‘’'")
def test_a_crowd_of_quotes_that_may_be_pairs_is_looked_at_in_short_pieces(mark, monkeypatch):
    squares = []
    real = splitting._engine

    def counted(piece, language):
        squares.append(len(piece) ** 2)
        return real(piece, language)

    monkeypatch.setattr(splitting, "_engine", counted)
    text = mark * 50_000 + " x"
    assert split_sentences(text, "en")
    assert sum(squares) <= 400 * len(text)
