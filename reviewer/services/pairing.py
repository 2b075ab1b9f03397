"""Which source sentence a segment was translated from, where both texts agree paragraph by paragraph."""

from __future__ import annotations

from collections import defaultdict

from reviewer.core.model import Article, Segmentation
from reviewer.services.errors import ReviewerError


class PairingError(ReviewerError):
    """Source and target do not agree one to one."""


def pair(
    article: Article, segmentation: Segmentation, source: Article, source_segmentation: Segmentation
) -> dict[str, str]:
    """The source sentence of each segment, by segment id.

    Raises:
        PairingError: the texts differ in the number of paragraphs, or two paragraphs in that of sentences.
    """
    ours = _sentences(article, segmentation)
    theirs = _sentences(source, source_segmentation)
    if len(ours) != len(theirs):
        raise PairingError(
            f"The source has {len(theirs)} paragraphs and the article {len(ours)}; "
            "give a source with the same paragraphs, or check without it."
        )
    pairs: dict[str, str] = {}
    for number, (here, there) in enumerate(zip(ours, theirs, strict=True), 1):
        if len(here) != len(there):
            raise PairingError(
                f"Paragraph {number} has {len(there)} sentences in the source and {len(here)} in the article; "
                "cut both alike, or check without the source."
            )
        pairs.update((name, sentence) for (name, _), (_, sentence) in zip(here, there, strict=True))
    return pairs


def _sentences(article: Article, segmentation: Segmentation) -> list[list[tuple[str, str]]]:
    """Id and text of the segments, paragraph by paragraph."""
    grouped: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for segment in segmentation.segments:
        grouped[segment.paragraph].append((segment.id, segment.span.cut(article.text)))
    return [grouped[number] for number in sorted(grouped)]
