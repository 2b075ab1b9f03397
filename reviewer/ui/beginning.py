"""The beginning of a long article, to be read while the rest is still being cut into segments."""

from __future__ import annotations

from dataclasses import replace

from reviewer.core.model import Article
from reviewer.core.splitting import segment_article
from reviewer.services.review import Session

PARAGRAPHS = 40
"""So many are read ahead: more than fill a window, and cut in a few milliseconds."""
LONGEST = 40_000
"""Characters of them at the most."""


def beginning(article: Article) -> Session:
    """A session for reading only on the first paragraphs, cut as they will be cut when the whole article is."""
    few = tuple(span for span in article.paragraphs[:PARAGRAPHS] if span.end <= LONGEST)
    few = few or article.paragraphs[:1]
    end = few[-1].end if few else 0
    marks = tuple(mark for mark in article.marks if mark.span.end <= end)
    part = replace(article, text=article.text[:end], paragraphs=few, marks=marks)
    session = Session.start(part, segment_article(part.text, few, part.target.code, marks))
    session.read_only = True
    return session
