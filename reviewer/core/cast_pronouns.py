"""Third-person pronouns of a segment."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.cast_mention import DETERMINERS, PREPOSITIONS, Kind, Mention
from reviewer.core.cast_names import capital, opens_clause
from reviewer.core.cast_words import Gender
from reviewer.core.model import Span
from reviewer.core.tokens import Token

PRONOUNS = {
    **dict.fromkeys("he him his himself".split(), Gender.MALE),
    **dict.fromkeys("she her hers herself".split(), Gender.FEMALE),
}
CONTRACTED = tuple(f"{p}'{end}" for p in ("he", "she") for end in ("d", "ll"))
NOT_HELD = (
    frozenset(
        "to and or but that when while if because who which what where how not as is was were are be been will would "
        "could should may might can had has have did does do so too again back away up down out off then now later "
        "alone there here today yesterday tomorrow very more than also only even just".split()
    )
    | PREPOSITIONS
    | DETERMINERS
)


def pronoun(tokens: Sequence[Token], n: int) -> Mention | None:
    token = tokens[n]
    low = token.low.split("'")[0] if token.low in CONTRACTED else token.low
    gender = PRONOUNS.get(low)
    if gender is None or _no_pronoun(tokens, n):
        return None
    span = Span(token.start, token.start + len(low))
    holds = low in ("his", "her") and _determines(tokens, n)
    return Mention(Kind.PRONOUN, span, n, (low,), gender, token.text[: len(low)], last=n + 1, holds=holds)


def _no_pronoun(tokens: Sequence[Token], n: int) -> bool:
    """He as a name, His Holiness, he/she, him or her, a quoted word."""
    token = tokens[n]
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if token.text[0].isupper() and not opens_clause(tokens, n):
        return True
    if token.text[0].isupper() and after is not None and capital(after) and token.low != "she":
        return token.low in ("he", "him") or after.low in (
            "majesty",
            "highness",
            "holiness",
            "excellency",
            "royal",
        )
    around = {t.low for t in tokens[max(0, n - 2) : n + 3]}
    other = [
        w
        for w in around
        if PRONOUNS.get(w, PRONOUNS[token.low.split("'")[0]]) != PRONOUNS[token.low.split("'")[0]]
    ]
    return bool(other) and bool(around & {"or", "/"})


def _determines(tokens: Sequence[Token], n: int) -> bool:
    """Whether the ``her`` (or ``his``) at ``n`` stands before its noun."""
    if n + 1 >= len(tokens) or not tokens[n + 1].word:
        return n + 1 < len(tokens) and tokens[n + 1].text in '“"‘'
    return tokens[n + 1].low not in NOT_HELD and not tokens[n + 1].low.endswith("ly")
