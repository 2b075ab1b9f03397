"""The source beside an article: opened, linked to the segments, kept as a change of the review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from reviewer.core.alignment import align
from reviewer.core.model import (
    Article,
    Cell,
    Change,
    Confidence,
    Edit,
    Known,
    Language,
    Segment,
    SourceLink,
    SourceText,
    Span,
)
from reviewer.core.segments import Segments
from reviewer.core.splitting import segment_article
from reviewer.services.changing import Changing
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import open_article
from reviewer.services.reading import Reading
from reviewer.tongue import tr

CELL = Cell("source", "")


def source_of(session: Reading) -> SourceText | None:
    """The source linked to the article; ``None`` when there is none."""
    value = session.state.cells.get(CELL)
    return value if isinstance(value, SourceText) else None


def sure_sources(session: Reading) -> dict[str, str]:
    """The source sentence of each segment that has one of its own for certain: what checks may go by."""
    source = source_of(session)
    if source is None:
        return {}
    return {
        link.segments[0]: link.span.cut(source.text)
        for link in source.links
        if link.confidence is Confidence.CERTAIN and len(link.segments) == 1
    }


class Links:
    """The links of a source by segment."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self._by_segment = {name: link for link in source.links for name in link.segments}

    def of(self, segment: Segment) -> SourceLink | None:
        """The link of a segment; of one that was split or merged since, that of what it came from, unsure."""
        own = self._by_segment.get(segment.id)
        if own is not None:
            return own
        inherited = next(
            (self._by_segment[name] for name in segment.parents if name in self._by_segment), None
        )
        return None if inherited is None else replace(inherited, confidence=Confidence.SUSPECT)


def link_source(session: Changing, path: Path) -> Change:
    """Open the text at ``path`` and link it; its language is the source language where nobody gave another.

    Raises:
        ReviewerError: it cannot be read, is the article itself, or the review is open for reading only.
    """
    given = session.source.code if session.source.known is Known.GIVEN else None
    article = open_article(path, target=given)
    if article.origin.sha256 and article.origin.sha256 == session.article.origin.sha256:
        raise ReviewerError(
            tr("{name} is the article itself; choose the text it was translated from.", name=path.name)
        )
    by, at = session.signature()
    links = tuple(_links(session, article))
    name = article.origin.file
    made = SourceText(article.text, name, article.origin.sha256, article.target, links, by, at)
    edits = [Edit(CELL, session.state.cells.get(CELL), made)]
    if given is None and article.target.code not in (None, session.source.code):
        cell = Cell("language", "source")
        guessed = Language(article.target.code, Known.GUESSED)
        edits.append(Edit(cell, session.state.cells.get(cell), guessed))
    return session.apply(Change(tuple(edits), "Link source"))


def unlink_source(session: Changing) -> Change | None:
    """Take the source away; ``None`` when there is none.

    Raises:
        ReviewerError: the review is open for reading only.
    """
    before = session.state.cells.get(CELL)
    if before is None:
        return None
    return session.apply(Change((Edit(CELL, before, None),), "Unlink source"))


Row = list[tuple[str, Span]]
"""Ids and places of the sentences of one paragraph."""


def _links(session: Reading, source: Article) -> Iterator[SourceLink]:
    """Paragraph by paragraph; one to one and certain where both texts have as many of all."""
    cut = segment_article(source.text, source.paragraphs, source.target.code, source.marks)
    ours, theirs = _rows(session.segments), _rows(cut.segments)
    alike = len(ours) == len(theirs)
    if alike:
        pairs = [([n], [n]) for n in range(len(ours))]
    else:
        beads = align([_length(row) for row in ours], [_length(row) for row in theirs])
        pairs = [(list(range(b.a, b.a_end)), list(range(b.b, b.b_end))) for b in beads]
    for here, there in pairs:
        mine = [sentence for n in here for sentence in ours[n]]
        yours = [sentence for n in there for sentence in theirs[n]]
        yield from _paragraph(mine, yours, alike)


def _paragraph(mine: Row, yours: Row, alike: bool) -> Iterator[SourceLink]:
    if alike and len(mine) == len(yours):
        for (name, _), (_, span) in zip(mine, yours, strict=True):
            yield SourceLink((name,), span, Confidence.CERTAIN)
        return
    for bead in align([_size(span) for _, span in mine], [_size(span) for _, span in yours]):
        there = yours[bead.b : bead.b_end]
        names = tuple(name for name, _ in mine[bead.a : bead.a_end])
        if names and there:
            sure = Confidence.LIKELY if bead.one_to_one else Confidence.SUSPECT
            yield SourceLink(names, Span(there[0][1].start, there[-1][1].end), sure)


def _rows(segments: Segments) -> list[Row]:
    rows: dict[int, Row] = defaultdict(list)
    for segment in segments:
        rows[segment.paragraph].append((segment.id, segment.span))
    return [rows[number] for number in sorted(rows)]


def _size(span: Span) -> int:
    return span.end - span.start


def _length(row: Row) -> int:
    return sum(_size(span) for _, span in row)
