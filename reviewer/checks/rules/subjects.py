"""What an article speaks of around a sentence: some rules hold in articles about their subject alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from reviewer.checks.contract import Prose
from reviewer.core.word_lists import word_lists

REACH = 6
"""Segments before and after in which words of the subject are counted."""
ENOUGH = 4
"""Distinct words of the subject that make it the subject."""


def subjects() -> Mapping[str, frozenset[str]]:
    """The words that tell each subject, in lower case."""
    return word_lists("lang/en/subjects.txt")


@cache
def _telling() -> frozenset[str]:
    return frozenset().union(*subjects().values())


class Surroundings:
    """What the segments around each place of an article speak of; read where it is asked for."""

    def __init__(self, prose: Sequence[Prose]) -> None:
        self._prose = prose
        self._told: dict[int, frozenset[str]] = {}

    def speak_of(self, place: int, about: Iterable[str]) -> bool:
        """Whether one of the subjects ``about`` is that of the segments around the one at ``place``."""
        first, last = max(0, place - REACH), min(len(self._prose), place + REACH + 1)
        near = frozenset().union(*[self._words(n) for n in range(first, last)])
        return any(len(near & subjects()[subject]) >= ENOUGH for subject in about)

    def _words(self, place: int) -> frozenset[str]:
        told = self._told.get(place)
        if told is None:
            # a copy, so that the article does not hold the tokens
            told = self._told[place] = self._prose[place].copied().low_set & _telling()
        return told
