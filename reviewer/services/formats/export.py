"""The corrected article as bytes: what nobody corrected stays as it was, byte for byte."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from reviewer.core.model import Article, Segment, Segmentation
from reviewer.services.errors import ReviewerError
from reviewer.services.formats.decoding import encode
from reviewer.tongue import tr

_NAMES = {"cp1252": "Windows-1252", "utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}


def export_text(
    article: Article, segmentation: Segmentation, finals: Mapping[str, str], gaps: Mapping[str, str]
) -> str:
    """The article's text with the finals and gaps (by segment id; missing means as delivered) put in.

    A segment whose final is empty takes one gap with it: its own, or the one before if it ends its paragraph.
    """
    parts: list[str] = []
    at = 0
    for _, group in groupby(segmentation.segments, key=lambda s: s.paragraph):
        segments = list(group)
        parts.append(article.text[at : segments[0].span.start])
        parts.extend(_paragraph(article, segments, finals, gaps))
        at = segments[-1].span.end
    parts.append(article.text[at:])
    return "".join(parts)


def export_bytes(
    article: Article,
    segmentation: Segmentation,
    finals: Mapping[str, str],
    gaps: Mapping[str, str],
    encoding: str | None = None,
) -> bytes:
    """``export_text`` in the encoding and with the byte order mark of the opened file, or in ``encoding``.

    Raises:
        ReviewerError: the encoding has no byte for a character that a correction brought in.
    """
    chosen = encoding or article.origin.encoding
    bom = article.origin.bom and chosen == article.origin.encoding
    try:
        return encode(export_text(article, segmentation, finals, gaps), chosen, bom)
    except UnicodeEncodeError as failure:
        char = failure.object[failure.start]
        raise ReviewerError(_complaint(segmentation, finals, gaps, chosen, char)) from None


def _paragraph(
    article: Article, segments: Iterable[Segment], finals: Mapping[str, str], gaps: Mapping[str, str]
) -> Iterator[str]:
    """Finals with the gaps between those that are left."""
    gap = ""
    for segment in segments:
        final = finals.get(segment.id)
        text = segment.span.cut(article.text) if final is None else final
        if text.strip():
            yield gap
            yield text
            gap = gaps.get(segment.id, segment.gap)


def _complaint(
    segmentation: Segmentation, finals: Mapping[str, str], gaps: Mapping[str, str], encoding: str, char: str
) -> str:
    number = next(
        (
            n
            for n, s in enumerate(segmentation.segments, 1)
            if char in finals.get(s.id, "") + gaps.get(s.id, "")
        ),
        0,
    )
    where = tr("Segment {n}", n=number) if number else tr("The article")
    if 0xD800 <= ord(char) <= 0xDFFF:
        return tr(
            "{where} holds half a character (U+{code}), which no file can keep; type it again.",
            where=where,
            code=f"{ord(char):04X}",
        )
    name = _NAMES.get(encoding, encoding)
    code = f"U+{ord(char):04X}"
    return tr(
        "{where} holds “{char}” ({code}), which {name} cannot write; export as UTF-8, or replace "
        "the character.",
        where=where,
        char=char,
        code=code,
        name=name,
    )
