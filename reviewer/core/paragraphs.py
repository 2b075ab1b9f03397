"""Paragraphs of plain text, by its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reviewer.core.model import Span

# U+0085 and the C0 separators count as white space but end no line: in real files they are damage.
_LINE = re.compile("[^\r\n\v\f\u2028\u2029]*(?:\r\n|[\r\n\v\f\u2028\u2029]|$)")
_ITEM = re.compile(r"(?:[-*+•·▪◦‣–—>#|]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?:\s|$)|[—–]")
_STOP = re.compile(r"[.!?…:][\"'”’»)\]]*$")

_NARROWEST, _WIDEST = 30, 130


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the white space at its edges; ``indent`` is what was cut off in front."""

    start: int
    end: int
    indent: int
    text: str
    """At most the first and last few words: no more is looked at."""

    @property
    def length(self) -> int:
        return self.indent + self.end - self.start


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Spans of the paragraphs of ``text``, without white space at their edges.

    A blank line ends a paragraph, and so does a single line end, except in text that was evidently wrapped by
    hand or by a mail program: there the lines between two blank lines are one paragraph.
    """
    blocks = list(_blocks(text))
    width = _wrap_width(blocks)
    return tuple(span for block in blocks for span in _join(block, width))


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Runs of lines that hold more than white space."""
    block: list[_Line] = []
    for match in _LINE.finditer(text):
        whole = match.group()
        body = whole.strip()
        if body:
            indent = len(whole) - len(whole.lstrip())
            start = match.start() + indent
            block.append(_Line(start, start + len(body), indent, _glimpse(body)))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _glimpse(body: str) -> str:
    return body if len(body) <= 2 * _WIDEST else f"{body[:_WIDEST]} {body[-_WIDEST:]}"


def _wrap_width(blocks: Sequence[Sequence[_Line]]) -> int:
    """The width at which the text was wrapped, 0 when it was not."""
    pairs = [
        (line, following)
        for block in blocks
        for line, following in pairwise(block)
        if not _ITEM.match(following.text)
    ]
    if not pairs:
        return 0
    lengths = sorted(first.length for first, _ in pairs)
    width = lengths[min(len(lengths) - 1, len(lengths) * 9 // 10)]
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > _WIDEST:
        return 0
    wrapped = [(a, b) for a, b in pairs if _full(a, b, width)]
    open_ended = sum(not _STOP.search(a.text) for a, _ in wrapped)
    lower = sum(b.text[0].islower() for _, b in wrapped)
    enough = len(wrapped) >= 0.6 * len(pairs) and open_ended >= 0.6 * len(wrapped)
    return width if enough and lower >= max(1, 0.3 * len(wrapped)) else 0


def _full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on ``line``."""
    word = len(following.text.split(maxsplit=1)[0])
    return line.length + 1 + word > width - 1 and line.length >= width // 2


def _join(block: Sequence[_Line], width: int) -> Iterator[Span]:
    start = block[0].start
    for line, following in pairwise(block):
        same = width and _full(line, following, width) and not _ITEM.match(following.text)
        if not same or following.indent > line.indent + 1:
            yield Span(start, line.end)
            start = following.start
    yield Span(start, block[-1].end)
