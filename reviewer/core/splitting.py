"""Sentences of a paragraph, and the segments of an article.

sentencex knows where sentences end in some 200 languages. It is given a copy of the paragraph without quotes
(``sentence_marks``), and each end that it finds is judged again for what garbled translations hold: a space before
a closing quote, a quotation that never closes, a full stop before ``”, he said``.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import sentencex

from reviewer.core.masking import replace_marks
from reviewer.core.model import Mark, Segment, Segmentation, Span
from reviewer.core.overlong import within_reach
from reviewer.core.paragraphs import split_paragraphs
from reviewer.core.segments import Segments
from reviewer.core.sentence_ends import Judge, is_fragment, is_label, maybe_ends
from reviewer.core.sentence_marks import Sharer, masked

__all__ = ["SPLITTER", "SPLITTER_VERSION", "segment_article", "split_paragraphs", "split_sentences"]

SPLITTER = "reviewer/1"
SPLITTER_VERSION = "1"

_CHUNK = 20_000
_CROWDED_CHUNK = 300
"""For what prose is not: the engine seeks the partner of each single quote, which takes time as their square."""
_CROWD = 1_000


def split_sentences(paragraph: str, language: str | None) -> tuple[Span, ...]:
    """Spans of the sentences of ``paragraph``, in order; between them and at the edges lies only white space.

    ``language`` is an ISO 639-1 code; ``None`` is taken for English.
    """
    text = masked(paragraph)
    judge = Judge(paragraph, language)
    sharer = Sharer(paragraph, language)
    start = len(paragraph) - len(paragraph.lstrip())
    spans: list[Span] = []
    for at in _ends(text, language or "en"):
        end, following = sharer.share(_last_mark(text, at), at)
        if end <= start or not judge.splits(start, end, following):
            continue
        spans.append(Span(start, end))
        start = following
    stop = len(paragraph.rstrip())
    if start < stop:
        spans.append(Span(start, stop))
    return tuple(within_reach(paragraph, _tidy(paragraph, spans)))


def segment_article(
    text: str, paragraphs: Sequence[Span], language: str | None, marks: Sequence[Mark] = ()
) -> Segmentation:
    """Cut each paragraph of an article's ``text`` into segments, named ``s1``, ``s2``, ... in reading order.

    ``marks`` are the article's: a full stop inside a link or a piece of code ends no sentence.
    """
    prose = replace_marks(text, marks)
    return Segmentation(SPLITTER, SPLITTER_VERSION, Segments(_segments(text, prose, paragraphs, language)))


def _segments(text: str, prose: str, paragraphs: Sequence[Span], language: str | None) -> Iterator[Segment]:
    numbers = itertools.count(1)
    for index, paragraph in enumerate(paragraphs):
        spans = [s.shifted(paragraph.start) for s in split_sentences(paragraph.cut(prose), language)]
        ends = [s.start for s in spans[1:]] + [paragraph.end]
        for span, end in zip(spans, ends, strict=True):
            yield Segment(f"s{next(numbers)}", index, span, text[span.end : end])


def _ends(text: str, language: str) -> Iterator[int]:
    """Where a sentence may start after another, in order: what the engine says, and what it overlooks."""
    return iter(sorted({*_engine_starts(text, language), *maybe_ends(text)}))


def _engine_starts(text: str, language: str) -> Iterator[int]:
    """Starts of the engine's sentences but the first.

    The engine's time is not linear in the length, so it gets pieces; each begins at the last start found in the
    one before.
    """
    begin = 0
    while begin < len(text):
        piece = text[begin : begin + _CHUNK]
        if sum(map(piece.count, "‘'’`´")) > _CROWD:
            piece = piece[:_CROWDED_CHUNK]
        starts = [begin + start for start in _engine(piece, language) if start > 0]
        if begin + len(piece) >= len(text):
            yield from starts
            return
        yield from starts
        begin = starts[-1] if starts else begin + _word_edge(piece)


def _word_edge(piece: str) -> int:
    return piece.rfind(" ", len(piece) // 2) + 1 or len(piece)


def _engine(text: str, language: str) -> list[int]:
    try:
        return [found["start_index"] for found in sentencex.get_sentence_boundaries(language, text)]
    except BaseException as failure:
        # A panic of the Rust engine is a BaseException of a class that cannot be imported.
        if type(failure).__name__ != "PanicException":
            raise
    import nupunkt

    return [start for start, _ in nupunkt.sent_spans(text)]


def _last_mark(text: str, at: int) -> int:
    """The end of the last thing before ``at`` that is not a space."""
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return at


def _tidy(paragraph: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Join what is no sentence by itself: a list number to what follows, stray marks to what came before."""
    waiting: Span | None = None
    incomplete = False
    for span in spans:
        text = span.cut(paragraph)
        fragment = is_fragment(text)
        if waiting is None:
            waiting, incomplete = span, fragment or is_label(text)
        elif incomplete or fragment:
            waiting, incomplete = Span(waiting.start, span.end), incomplete and fragment
        else:
            yield waiting
            waiting, incomplete = span, is_label(text)
    if waiting is not None:
        yield waiting
