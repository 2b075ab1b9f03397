"""What a format's reader finds in a text: its paragraphs, and what in it is not prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from reviewer.core.model import Mark, MarkKind, Span


@dataclass(frozen=True, slots=True)
class Layout:
    """Paragraphs and marks in order; ``heading`` is the first heading's span, if the format has headings."""

    paragraphs: tuple[Span, ...]
    marks: tuple[Mark, ...]
    heading: Span | None = None


MOST_MARKS = 200_000
"""Marks of one article; in the fullest page there is one for each fifty letters."""


class TooManyMarksError(Exception):
    """A text is more markup than prose."""


# Every repetition is bounded or starts at a fixed text, so that time stays linear in the length.
_URL = re.compile(r"(?<![\w@])(?:(?:https?|ftp)://|www\.)[^\s<>\"“”«»\ufffc]+", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$?\{\w{0,40}\}|(?<![\d%\w])%(?:\d{1,2}\$)?[sdif@](?!\w)|%\(\w{1,40}\)[sdf]"
)
_TRAILING = ".,;:!?'’”*_…"


def find_marks(text: str) -> Iterator[Mark]:
    """Addresses and placeholders, wherever in an article they stand; not in order."""
    if "://" in text or "www." in text.lower():
        for match in _URL.finditer(text):
            yield Mark(Span(match.start(), match.start() + _address_length(match.group())), MarkKind.URL)
    if "@" in text:
        yield from (Mark(Span(*match.span()), MarkKind.URL) for match in _MAIL.finditer(text))
    if "{" in text or "%" in text:
        yield from (Mark(Span(*match.span()), MarkKind.PLACEHOLDER) for match in _PLACEHOLDER.finditer(text))


def few(marks: Iterable[Mark], most: int | None = None) -> list[Mark]:
    """The ``marks``, of which there may be ``most``, else :data:`MOST_MARKS`.

    Raises:
        TooManyMarksError: there are more.
    """
    most = MOST_MARKS if most is None else most
    found = list(islice(marks, most + 1))
    if len(found) > most:
        raise TooManyMarksError
    return found


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """``marks`` by place; where two overlap, the first to start stays, the longer one if both start together."""
    kept: list[Mark] = []
    for mark in sorted(few(marks), key=lambda m: (m.span.start, -m.span.end)):
        if mark.span.start < mark.span.end and (not kept or mark.span.start >= kept[-1].span.end):
            kept.append(mark)
    return tuple(kept)


def _address_length(address: str) -> int:
    """The length without the punctuation of the sentence around it; ``(…)`` inside an address belongs to it."""
    end = len(address)
    opened, closed = address.count("("), address.count(")")
    while end:
        last = address[end - 1]
        if last == ")" and closed > opened:
            closed -= 1
        elif last not in _TRAILING and last not in "]}":
            break
        end -= 1
    return end
