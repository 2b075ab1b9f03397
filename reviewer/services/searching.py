"""A search through a review a slice at a time, so that a window can live beside one of a long article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from reviewer.services.finding import Hit, Query, compiled, hits_in
from reviewer.services.reading import Reading

_UNSEEN = -1


class Search:
    """Where a query is met. Rows count segments from 0; it must be told which segments changed.

    Of the segments already looked at it keeps how many hits each has; the hits themselves are made when asked for,
    for a letter alone has a million in a long article.

    Raises:
        ReviewerError: the expression is not one, or too long.
    """

    def __init__(self, session: Reading, query: Query, start: int = 0) -> None:
        self.query = query
        self._session = session
        self._pattern = compiled(query)
        self._hits = lru_cache(maxsize=500)(self._look_at)
        self._begin(start)

    def _begin(self, start: int) -> None:
        rows = len(self._session.segments)
        self._counts = [_UNSEEN] * rows
        self._ids = self._session.segments.ids
        self._left = iter([*range(start, rows), *range(min(start, rows))])
        self.seen = 0
        self.total = 0

    @property
    def done(self) -> bool:
        """Whether every segment was looked at."""
        return self.seen == len(self._counts)

    def look(self, many: int) -> None:
        """Look at up to ``many`` segments more, from the start row on and then from the first."""
        for _ in range(many):
            row = next(self._left, None)
            if row is None:
                return
            if self._counts[row] == _UNSEEN:
                self.seen += 1
                self._count(row)

    def _count(self, row: int) -> None:
        self.total -= max(0, self._counts[row])
        self._counts[row] = sum(1 for _ in hits_in(self._session, self._ids[row], self.query, self._pattern))
        self.total += self._counts[row]

    def _look_at(self, segment: str) -> tuple[Hit, ...]:
        return tuple(hits_in(self._session, segment, self.query, self._pattern))

    def refresh(self, segments: Iterable[str] | None) -> None:
        """Look at these segments again; at all, from the first on, for ``None``."""
        self._hits.cache_clear()
        if segments is None:
            self._begin(0)
            return
        for segment in segments:
            row = self._session.index_of(segment)
            if self._counts[row] != _UNSEEN:
                self._count(row)

    def hits(self, row: int) -> tuple[Hit, ...]:
        """The hits in the segment at ``row``."""
        return self._hits(self._ids[row]) if 0 <= row < len(self._ids) else ()

    def number(self, hit: Hit) -> int:
        """Which of all hits it is, from 1; 0 for one that is no more. True once ``done``."""
        row = self._session.index_of(hit.segment)
        here = self.hits(row)
        return sum(max(0, n) for n in self._counts[:row]) + here.index(hit) + 1 if hit in here else 0

    def following(self, row: int, point: int) -> Hit | None:
        """The first hit at or after a code point of the final at ``row``, round the article.

        ``None`` when there is none, or none yet: see ``done``.
        """
        here = [hit for hit in self.hits(row) if not hit.in_final or hit.span.start >= point]
        return here[0] if here else next(self._in_rows(row, 1), None)

    def preceding(self, row: int, point: int) -> Hit | None:
        """The last hit that ends at or before a code point of the final at ``row``, round the article."""
        here = [hit for hit in self.hits(row) if hit.in_final and hit.span.end <= point]
        return here[-1] if here else next(self._in_rows(row, -1), None)

    def after(self, hit: Hit) -> Hit | None:
        """The hit after ``hit``, round the article."""
        return self._beside(hit, 1)

    def before(self, hit: Hit) -> Hit | None:
        """The hit before ``hit``, round the article."""
        return self._beside(hit, -1)

    def _beside(self, hit: Hit, step: int) -> Hit | None:
        row = self._session.index_of(hit.segment)
        here = self.hits(row)
        if hit not in here:
            return self.following(row, hit.span.start) if step > 0 else self.preceding(row, hit.span.start)
        at = here.index(hit) + step
        return here[at] if 0 <= at < len(here) else next(self._in_rows(row, step), None)

    def _in_rows(self, row: int, step: int) -> Iterator[Hit]:
        """Of each following row with hits the first (backwards: the last), ``row`` itself at the end."""
        rows = len(self._counts)
        for n in range(1, rows + 1):
            other = (row + n * step) % rows
            if self._counts[other] == _UNSEEN:
                return
            if self._counts[other]:
                yield self.hits(other)[0 if step > 0 else -1]

    def rows(self) -> list[int]:
        """The rows seen so far that have hits."""
        return [row for row, count in enumerate(self._counts) if count > 0]
