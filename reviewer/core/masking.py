"""An article's text without what is not prose, at equal length."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reviewer.core.model import Article, Mark, MarkKind, Span
from reviewer.core.tokens import MASK

_WORDLIKE = "X"


def prose(article: Article, span: Span) -> str:
    """The article's text in ``span`` with every mark replaced by U+FFFC, code point for code point."""
    return masked(article.text, span, article.marks)


def masked(text: str, span: Span, marks: Sequence[Mark]) -> str:
    """``text`` in ``span`` with ``marks`` (in order, apart) replaced by U+FFFC, code point for code point."""
    return _filled(text, span, marks, {})


def replace_marks(text: str, marks: Sequence[Mark]) -> str:
    """``text`` for the splitter: format marks as U+FFFC, code, addresses and placeholders as a capital word."""
    fillings: dict[MarkKind, str] = {kind: _WORDLIKE for kind in MarkKind if kind is not MarkKind.FORMAT}
    return _filled(text, Span(0, len(text)), marks, fillings) if marks else text


def _filled(text: str, span: Span, marks: Sequence[Mark], fillings: dict[MarkKind, str]) -> str:
    """The cut text with each mark filled; ``marks`` are in order and apart. Line ends stay."""
    parts: list[str] = []
    at = span.start
    for mark in marks[bisect_left(marks, span.start + 1, key=lambda m: m.span.end) :]:
        start, end = max(mark.span.start, at), min(mark.span.end, span.end)
        if mark.span.start >= span.end:
            break
        parts += (text[at:start], fillings.get(mark.kind, MASK) * (end - start))
        at = end
    return "".join((*parts, text[at : span.end]))
