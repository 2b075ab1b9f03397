"""Which of some names is meant by what was typed of one."""

from __future__ import annotations

from collections.abc import Sequence

_LEAST = 60.0
"""Below this likeness (0 to 100) a name is not meant."""
_SURE = 100.0
"""From here on the letters typed are all there, in their order; then names merely alike are not meant."""


def rank(typed: str, names: Sequence[str]) -> list[int]:
    """Places in ``names`` of those that may be meant, the likeliest first; all for an empty ``typed``."""
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return list(range(len(names)))
    scores = [_likeness(wanted, name.casefold()) for name in names]
    least = _SURE if max(scores, default=0.0) >= _SURE else _LEAST
    found = [n for n, score in enumerate(scores) if score >= least]
    return sorted(found, key=lambda n: -scores[n])


def _likeness(wanted: str, name: str) -> float:
    """Up to 100 for letters alike; above that for words that are there, most for the beginning of the name."""
    from rapidfuzz import fuzz

    if wanted in name:
        at_word = name.startswith(wanted) or f" {wanted}" in name
        return 300 + 50 * at_word - name.index(wanted) / 10
    if all(any(part.startswith(word) for part in name.split()) for word in wanted.split()):
        return 200 - len(name) / 10
    if _in_order(wanted.replace(" ", ""), name):
        return 100 + fuzz.ratio(wanted, name) / 10
    return min(_SURE - 1, fuzz.partial_ratio(wanted, name)) if len(wanted) > 3 else 0.0


def _in_order(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)
