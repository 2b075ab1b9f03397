"""Flags for a benchmark against human judgements: each text is taken as an article of its own.

``flags(target, source)`` gives ``(start, end, rule, confidence)`` for every default-on finding; ``risk`` sums the
confidences. The source language counts as unknown unless the environment says otherwise (``REVIEWER_SOURCE=es``).
"""

import os
from functools import cache

from reviewer.checks.engine import Engine
from reviewer.core.model import Known, Language
from reviewer.core.splitting import segment_article
from reviewer.services.checking import make_engine
from reviewer.services.formats import from_text
from reviewer.services.prose import prose_of

WEIGHT = {"suspect": 0.3, "likely": 0.6, "certain": 0.9}


@cache
def engine(source: str) -> Engine:
    """The engine for English from ``source`` (empty: unknown), made once."""
    language = Language(source, Known.GIVEN) if source else Language()
    return make_engine(Language("en", Known.GIVEN), language)


def flags(target: str, source: str | None = None) -> list[tuple[int, int, str, float]]:
    """Every flag of ``target``, positions in its code points."""
    article = from_text(target, target="en")
    segmentation = segment_article(article.text, article.paragraphs, "en", article.marks)
    run = engine(os.environ.get("REVIEWER_SOURCE", "")).run(prose_of(article, segmentation))
    return [
        (s.span.start + f.span.start, s.span.start + f.span.end, f.rule, WEIGHT[f.confidence])
        for s in segmentation.segments
        for f in run.get(s.id, ())
    ]


def risk(target: str, source: str | None = None) -> float:
    """The sum of the flags' confidences."""
    return sum(flag[3] for flag in flags(target, source))
