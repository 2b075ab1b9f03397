"""An article, or the state of a session, as checks see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import overload

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
    return tuple(ProseAsked(article, segmentation, finals, gaps, sources))


class ProseAsked(Sequence[Prose]):
    """What :func:`prose_of` gives, each made when it is asked for and not held: for long articles."""

    def __init__(
        self,
        article: Article,
        segmentation: Segmentation,
        finals: Mapping[str, str] | None = None,
        gaps: Mapping[str, str] | None = None,
        sources: Mapping[str, str] | None = None,
    ) -> None:
        self._article, self._segments = article, segmentation.segments
        self._finals, self._gaps, self._sources = finals or {}, gaps or {}, sources or {}

    def __len__(self) -> int:
        return len(self._segments)

    @overload
    def __getitem__(self, at: int) -> Prose: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Prose]: ...
    def __getitem__(self, at: int | slice) -> Prose | Sequence[Prose]:
        places = range(len(self._segments))[at]
        return self._made(places) if isinstance(places, int) else [self._made(n) for n in places]

    def __iter__(self) -> Iterator[Prose]:
        return map(self._made, range(len(self._segments)))

    def _made(self, index: int) -> Prose:
        article, segment = self._article, self._segments[index]
        raw = segment.span.cut(article.text)
        text = masked(article, segment.span) if article.marks else raw
        final = self._finals.get(segment.id)
        final = final if final is None else _SURROGATE.sub("\ufffd", final)
        if final is not None and final != raw:
            text, raw = _masked_edit(raw, text, final), final
        gap = self._gaps.get(segment.id, segment.gap)
        return Prose(segment.id, text, index, segment.paragraph, gap, self._sources.get(segment.id), raw)


def _masked_edit(raw: str, masked_raw: str, final: str) -> str:
    """``final`` with whatever of ``raw`` was masked and is still there masked again, code point for code point."""
    if raw == masked_raw:
        return final
    pieces = []
    for op in word_diff(raw, final):
        pieces.append((op.before.cut(masked_raw)) if op.kind == "equal" else op.after.cut(final))
    return "".join(pieces)
