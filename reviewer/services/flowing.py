"""The article as it will be read: paragraphs of running text, with the place of each segment in them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from reviewer.core.model import Segment, Span
from reviewer.services.reading import Reading

HEADING_LENGTH = 140
"""Code points that a heading has at most."""
_STOPS = ".!?…:;,"
_CLOSERS = "”’\"')]»"


@dataclass(frozen=True, slots=True)
class Flowing:
    """One paragraph; ``spans`` are those of its segments in ``text``, by segment id, in order."""

    text: str
    spans: tuple[tuple[str, Span], ...]
    heading: bool


def flowing(session: Reading) -> tuple[Flowing, ...]:
    """The paragraphs of the article as it stands; those of which nothing is left are left out."""
    by_paragraph = groupby(session.segments, key=lambda segment: segment.paragraph)
    paragraphs = (_paragraph(session, list(segments)) for _, segments in by_paragraph)
    return tuple(paragraph for paragraph in paragraphs if paragraph.text.strip())


def _paragraph(session: Reading, segments: list[Segment]) -> Flowing:
    parts: list[str] = []
    spans: list[tuple[str, Span]] = []
    at = 0
    for segment in segments:
        text, gap = session.final(segment.id), session.gap(segment.id)
        spans.append((segment.id, Span(at, at + len(text))))
        parts += (text, gap)
        at += len(text) + len(gap)
    text = "".join(parts)
    return Flowing(text, tuple(spans), _heads(text, len(segments)))


def _heads(text: str, segments: int) -> bool:
    """Whether a paragraph looks like a heading: one short segment that ends in no stop."""
    bare = text.strip().rstrip(_CLOSERS)
    return segments == 1 and 0 < len(bare) <= HEADING_LENGTH and bare[-1] not in _STOPS
