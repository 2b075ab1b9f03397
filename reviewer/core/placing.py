"""Which sentence of a changed text is which of the old: by the same text with the same neighbours, else by likeness."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

LEAST = 70.0
"""Likeness (0 to 100) below which two sentences are not one that was changed."""
AHEAD = 8.0
"""By how much the best must be liker than the next best, on either side; else nobody can say which it is."""
AT_MOST = 400_000
"""Pairs that are compared for likeness; what is left of longer texts than that has no place."""


@dataclass(frozen=True, slots=True)
class Old:
    """A sentence as it was: as delivered, and as the reviewer left it."""

    mt: str
    final: str


def place(old: Sequence[Old], new: Sequence[str]) -> dict[int, int]:
    """For each sentence of ``old``, by its number, the one of ``new`` that it is; those without a place are left out.

    No two have the same place. In this order: the texts that stand in both in the same order; those that stand in
    both alone, or between the same neighbours; those that were corrected to what stands there now; the likest, if
    it is like enough and no other is nearly so like.
    """
    placing = _Placing(old, new)
    placing.by_order()
    placing.by_text([one.mt for one in old])
    placing.by_text([one.final for one in old])
    placing.by_likeness()
    return placing.found


class _Placing:
    def __init__(self, old: Sequence[Old], new: Sequence[str]) -> None:
        self._old, self._new = old, new
        self.found: dict[int, int] = {}
        self._taken: set[int] = set()

    def _put(self, one: int, place: int) -> None:
        self.found[one] = place
        self._taken.add(place)

    def _left(self) -> tuple[list[int], list[int]]:
        return (
            [n for n in range(len(self._old)) if n not in self.found],
            [n for n in range(len(self._new)) if n not in self._taken],
        )

    def by_order(self) -> None:
        """The longest row of equal texts in the same order; of a text that stands there twice only with a neighbour."""
        mts = [one.mt for one in self._old]
        twice = {text for text, times in (Counter(mts) + Counter(self._new)).items() if times > 2}
        for op in Indel.opcodes(mts, list(self._new)):
            if op.tag != "equal":
                continue
            length = op.src_end - op.src_start
            for k in range(length):
                if length > 1 or mts[op.src_start] not in twice:
                    self._put(op.src_start + k, op.dest_start + k)

    def by_text(self, texts: Sequence[str]) -> None:
        """Equal texts elsewhere: alone on both sides, or the only ones that have a neighbour in common."""
        olds, news = self._left()
        by_text: dict[str, list[int]] = defaultdict(list)
        for n in news:
            by_text[self._new[n]].append(n)
        rivals = Counter(texts[n] for n in olds)
        for n in olds:
            places = [p for p in by_text.get(texts[n], ()) if p not in self._taken]
            if len(places) == 1 and rivals[texts[n]] == 1:
                self._put(n, places[0])
            elif places:
                near = [p for p in places if self._neighbours(n, p)]
                if len(near) == 1:
                    self._put(n, near[0])

    def _neighbours(self, one: int, place: int) -> bool:
        """Whether the sentence before or after was placed right beside."""
        return self.found.get(one - 1) == place - 1 or self.found.get(one + 1) == place + 1

    def by_likeness(self) -> None:
        """The likest of those that lie between the same placed neighbours, then of all that are left."""
        for olds, news in list(self._between()):
            self._match(olds, news)
        self._match(*self._left())

    def _between(self) -> Iterable[tuple[list[int], list[int]]]:
        """What is left, in stretches between sentences that were placed in order."""
        olds, news = self._left()
        anchors = [(-1, -1)]
        for one in sorted(self.found):
            if self.found[one] > anchors[-1][1]:
                anchors.append((one, self.found[one]))
        ends = [*anchors[1:], (len(self._old), len(self._new))]
        for (start, low), (end, high) in zip(anchors, ends, strict=True):
            inside = [n for n in olds if start < n < end]
            there = [n for n in news if low < n < high]
            if inside and there:
                yield inside, there

    def _match(self, olds: Sequence[int], news: Sequence[int]) -> None:
        if not olds or not news or len(olds) * len(news) > AT_MOST:
            return
        rows = {n: self._likeness(n, news) for n in olds}
        columns = {p: {n: row[p] for n, row in rows.items() if p in row} for p in news}
        pairs = []
        for n, row in rows.items():
            best = _clear_best(row)
            if best is not None and _clear_best(columns[best]) == n:
                pairs.append((n, best))
        for n, best in pairs:
            self._put(n, best)

    def _likeness(self, one: int, news: Sequence[int]) -> dict[int, float]:
        """How like each of ``news`` is to the sentence, as delivered or as corrected; what is not like is left out."""
        texts = {n: self._new[n] for n in news}
        row: dict[int, float] = {}
        for text in {self._old[one].mt, self._old[one].final}:
            for _, score, n in process.extract(
                text, texts, scorer=fuzz.ratio, limit=None, score_cutoff=LEAST - AHEAD
            ):
                row[n] = max(score, row.get(n, 0.0))
        return row


def _clear_best(scores: dict[int, float]) -> int | None:
    """The one that is like enough, and liker than all others by far."""
    ordered = sorted(scores, key=lambda n: -scores[n])
    if not ordered or scores[ordered[0]] < LEAST:
        return None
    if len(ordered) > 1 and scores[ordered[0]] - scores[ordered[1]] < AHEAD:
        return None
    return ordered[0]
