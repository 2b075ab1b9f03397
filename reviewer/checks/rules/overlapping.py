"""One flag for the same words, where several rules find them."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.checks.rules.lexicon import Hit
from reviewer.core.model import Confidence

_SURENESS = {
    confidence: n for n, confidence in enumerate((Confidence.CERTAIN, Confidence.LIKELY, Confidence.SUSPECT))
}


def one_each(hits: Sequence[Hit]) -> list[Hit]:
    """The ``hits`` less those of words that a rule as sure, or surer, flags too; alone or with more around them.

    Of two rules as sure as each other the one stays that offers a way out, then the one that flags more words.
    """
    if len(hits) < 2:
        return list(hits)
    kept: list[Hit] = []
    for hit in sorted(hits, key=_rank):
        if not any(_says_the_same(other, hit) for other in kept):
            kept.append(hit)
    return [hit for hit in hits if hit in kept]


def _rank(hit: Hit) -> tuple[int, bool, int]:
    span = hit.finding.span
    return _SURENESS[hit.rule.confidence], not hit.finding.suggestions, span.start - span.end


def _says_the_same(kept: Hit, hit: Hit) -> bool:
    """Whether ``kept``, of another rule, flags all the words of ``hit``."""
    around, inside = kept.finding.span, hit.finding.span
    return kept.rule is not hit.rule and around.start <= inside.start and inside.end <= around.end
