"""The named slots of the pattern language: kinds of token, or of token runs, that a rule can ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewer.core.tokens import Token

Widths = Callable[[Sequence[Token], int], Sequence[int]]
"""For tokens and a place among them: how many tokens the slot may take there, the best first."""

MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
POSSESSIVES = frozenset("my your his her its our their".split())
DETERMINERS = POSSESSIVES | frozenset("a an the this that these those".split())
PRONOUNS = frozenset("i you he she it we they who".split())
BE = frozenset("is are was were be been being am 's".split())
HAVE = frozenset("have has had having 've 'd".split())
NUMBERS = frozenset(
    (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
        "hundred thousand"
    ).split()
)
PARTICLES = frozenset("de del la las los y da do dos das di van von der den al bin ibn el".split())
LONGEST_NAME = 6


def _one_of(words: frozenset[str]) -> Widths:
    def widths(tokens: Sequence[Token], at: int) -> Sequence[int]:
        return (1,) if tokens[at].low in words else ()

    return widths


def _number(tokens: Sequence[Token], at: int) -> Sequence[int]:
    token = tokens[at]
    return (1,) if token.text[0].isdigit() or token.low in NUMBERS else ()


def _capital(tokens: Sequence[Token], at: int) -> Sequence[int]:
    return (1,) if tokens[at].word and tokens[at].text[0].isupper() else ()


def _lower(tokens: Sequence[Token], at: int) -> Sequence[int]:
    return (1,) if tokens[at].word and tokens[at].text[0].islower() else ()


def _person(tokens: Sequence[Token], at: int) -> Sequence[int]:
    """A run of capitalised words, joined by particles (de la O) and hyphens; all its prefixes, longest first."""
    ends, i = [], at
    while i < len(tokens) and i - at < LONGEST_NAME:
        token = tokens[i]
        if token.word and token.text[0].isupper():
            ends.append(i + 1 - at)
        elif not ends or not (token.low in PARTICLES or token.text == "-"):
            break
        i += 1
    return ends[::-1]


SLOTS: dict[str, tuple[Widths, int]] = {
    "person": (_person, LONGEST_NAME),
    "number": (_number, 1),
    "cap": (_capital, 1),
    "lower": (_lower, 1),
    "month": (_one_of(MONTHS), 1),
    "weekday": (_one_of(WEEKDAYS), 1),
    "poss": (_one_of(POSSESSIVES), 1),
    "det": (_one_of(DETERMINERS), 1),
    "pron": (_one_of(PRONOUNS), 1),
    "be": (_one_of(BE), 1),
    "have": (_one_of(HAVE), 1),
}
"""By name: what the slot takes, and the most tokens it may take."""
