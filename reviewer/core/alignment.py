"""Which sentences of two texts belong together, told by their lengths.

Gale and Church (1993), "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1), but
for one thing: a sentence that answers to none costs the same whatever its length, so that long ones left out are found.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

_PRIORS = {(1, 1): 0.89, (1, 0): 0.00495, (0, 1): 0.00495, (2, 1): 0.0445, (1, 2): 0.0445, (2, 2): 0.011}
"""How often so many sentences of one text answer to so many of the other (Gale and Church, table 5)."""
_PRICES = {step: -math.log(prior) for step, prior in _PRIORS.items()}
_VARIANCE = 6.8
"""Of the length in one language for a character of the other (ibid.)."""
_BAND = 25
"""How far from the diagonal, in sentences, a pairing may lie; a bound for long texts."""
_MOST = 300_000
"""Pairs of places that are weighed for texts of unlike length; half a second's worth."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences ``[a, a_end)`` of the first text belong with ``[b, b_end)`` of the second; one may be empty."""

    a: int
    a_end: int
    b: int
    b_end: int

    @property
    def one_to_one(self) -> bool:
        """Whether one sentence belongs with one."""
        return self.a_end - self.a == 1 and self.b_end - self.b == 1


def align(a: Sequence[int], b: Sequence[int]) -> tuple[Bead, ...]:
    """The likeliest pairing of two rows of lengths (code points), in order and complete over both."""
    steps = _steps(a, b)
    beads: list[Bead] = []
    i, j = len(a), len(b)
    while (i, j) != (0, 0):
        di, dj = steps[i][j]
        beads.append(Bead(i - di, i, j - dj, j))
        i, j = i - di, j - dj
    return tuple(reversed(beads))


_Step = tuple[int, int]


def _steps(a: Sequence[int], b: Sequence[int]) -> list[dict[int, _Step]]:
    """For the first i and j sentences, near the diagonal, the last step of their cheapest pairing."""
    a_sums, b_sums = _sums(a), _sums(b)
    slope = len(b) / len(a) if a else 0.0
    band = _band(len(a), len(b))
    costs: list[dict[int, float]] = []
    steps: list[dict[int, _Step]] = []
    for i in range(len(a) + 1):
        middle = round(i * slope)
        costs.append({0: 0.0} if i == 0 else {})
        steps.append({})
        for j in range(max(0, middle - band), min(len(b), middle + band) + 1):
            best = _best(costs, a_sums, b_sums, i, j)
            if best is not None:
                costs[i][j], steps[i][j] = best
    return steps


def _band(a: int, b: int) -> int:
    """How far from the diagonal to look; at the least so far that from each row the next is reached."""
    if not a:
        return b
    least = _BAND + math.ceil(b / a)
    return max(least, min(_BAND + abs(a - b), _MOST // (2 * a)))


def _best(
    costs: Sequence[Mapping[int, float]], a_sums: Sequence[int], b_sums: Sequence[int], i: int, j: int
) -> tuple[float, _Step] | None:
    """The cheapest last step to the first i and j sentences; ``None`` at the start, and where none leads."""
    least, step = math.inf, (0, 0)
    for (di, dj), price in _PRICES.items():
        if di > i or dj > j:
            continue
        before = costs[i - di].get(j - dj)
        if before is not None and before + price < least:
            cost = before + price + _strangeness(a_sums[i] - a_sums[i - di], b_sums[j] - b_sums[j - dj])
            if cost < least:
                least, step = cost, (di, dj)
    return None if step == (0, 0) else (least, step)


def _sums(lengths: Sequence[int]) -> list[int]:
    sums = [0]
    for length in lengths:
        sums.append(sums[-1] + length)
    return sums


@lru_cache(maxsize=50_000)
def _strangeness(la: int, lb: int) -> float:
    """How unlikely it is that texts of these lengths translate each other, as a negative logarithm."""
    if la == 0 or lb == 0:
        return 0.0
    mean = (la + lb) / 2
    delta = abs(lb - la) / math.sqrt(mean * _VARIANCE)
    return -math.log(max(math.erfc(delta / math.sqrt(2)), 1e-30))
