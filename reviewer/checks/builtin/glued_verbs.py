"""Where a word that no list has is two: one, and a verb that tells what it did."""

from __future__ import annotations

from functools import cache

from reviewer.checks.builtin.interference import past
from reviewer.checks.rules.forms import verbs
from reviewer.core.words import known

_LONGEST_END = 14
"""Letters of the longest verb looked for at the end of a word."""
_HEAD = 6
"""Letters of the shortest first word; compounds written as one begin with shorter ones: bloodsoaked, housebuilding."""
_PLURAL_HEAD = 5
_VERB = 5
"""Letters of the shortest verb."""
_HEAD_OF_ING = 7
_PREFIXES = frozenset("counter photo electro hydro thermo cyber micro multi street sports window".split())


@cache
def _ing() -> frozenset[str]:
    return frozenset(form for tags in verbs().values() for form in tags["ing"] if len(form) > 6)


def cut_before_verb(word: str) -> int | None:
    """Where in ``word``, which no list of English has, a verb begins that another word stands before.

    The first word has six letters or more (seven before a form in -ing), for shorter ones make compounds.
    """
    if len(word) < _PLURAL_HEAD + _VERB:
        return None
    low = word.lower()
    for cut in range(max(_PLURAL_HEAD, len(low) - _LONGEST_END), len(low) - _VERB + 1):
        head, rest = low[:cut], low[cut:]
        is_past = rest in past() and (len(head) >= _HEAD or head.endswith("s"))
        is_ing = rest in _ing() and len(head) >= _HEAD_OF_ING
        if (is_past or is_ing) and head not in _PREFIXES and known(head, "en"):
            return cut
    return None
