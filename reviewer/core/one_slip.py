"""Words one slip of the keys apart, found in a time that grows as their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import DamerauLevenshtein

MOST = 5
"""Words before it with which a word is paired; more are so alike in no article."""
LONGEST = 40
"""Code points of the longest word that is looked at."""


def one_slip_apart(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of different ``words`` of which a letter left out, put in, changed or swapped makes one the other.

    The earlier comes first; the slip is not in the first two letters, nor the last. Words one slip apart are equal once
    a letter is left out of one or both of them (Mor and Fraenkel 1982, CACM 25(12)), so that only such are compared.
    """
    alike: defaultdict[int, list[str]] = defaultdict(list)
    for word in words:
        if len(word) > LONGEST:
            continue
        keys = [hash(word[:at] + word[at + 1 :]) for at in range(len(word))]
        keys.append(hash(word))
        near = {other: None for key in keys if key in alike for other in alike[key]}
        found = [other for other in near if _one_slip(other, word)]
        yield from ((other, word) for other in found[:MOST])
        for key in keys:
            if len(alike[key]) < MOST:
                alike[key].append(word)


def _one_slip(a: str, b: str) -> bool:
    if a[:2] != b[:2] or a[-1] != b[-1]:
        return False
    return DamerauLevenshtein.distance(a, b, score_cutoff=1) == 1
