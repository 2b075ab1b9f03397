"""An article, or the state of a session, as checks see it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reviewer.checks.contract import Prose
from reviewer.core.differences import word_diff
from reviewer.core.masking import prose as masked
from reviewer.core.model import Article, Segmentation

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a pair of UTF-16: no text, but a record may hold it."""


def prose_of(
    article: Article,
    segmentation: Segmentation,
    finals: Mapping[str, str] | None = None,
    gaps: Mapping[str, str] | None = None,
    sources: Mapping[str, str] | None = None,
) -> tuple[Prose, ...]:
    """The article as checks see it, with the reviewer's ``finals`` and ``gaps`` (by segment id) laid over it."""
    finals, gaps, sources = finals or {}, gaps or {}, sources or {}
    prose = []
    for index, segment in enumerate(segmentation.segments):
        raw = segment.span.cut(article.text)
        text = masked(article, segment.span) if article.marks else raw
        final = finals.get(segment.id)
        final = final if final is None else _SURROGATE.sub("\ufffd", final)
        if final is not None and final != raw:
            text, raw = _masked_edit(raw, text, final), final
        gap = gaps.get(segment.id, segment.gap)
        prose.append(Prose(segment.id, text, index, segment.paragraph, gap, sources.get(segment.id), raw))
    return tuple(prose)


def _masked_edit(raw: str, masked_raw: str, final: str) -> str:
    """``final`` with whatever of ``raw`` was masked and is still there masked again, code point for code point."""
    if raw == masked_raw:
        return final
    pieces = []
    for op in word_diff(raw, final):
        pieces.append((op.before.cut(masked_raw)) if op.kind == "equal" else op.after.cut(final))
    return "".join(pieces)
