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


_STYLES = frozenset("majesty highness holiness excellency royal eminence".split())


def pronoun(tokens: Sequence[Token], n: int) -> Mention | None:
    """The pronoun at token ``n``, if it is one that tells a gender."""
    token = tokens[n]
    low = token.low.split("'")[0] if token.low in CONTRACTED else token.low
    gender = PRONOUNS.get(low)
    if gender is None or _no_pronoun(tokens, n, gender):
        return None
    span = Span(token.start, token.start + len(low))
    holds = low in ("his", "her") and _determines(tokens, n)
    held = tokens[n + 1].low if holds and n + 1 < len(tokens) else ""
    return Mention(
        Kind.PRONOUN, span, n, (low,), gender, token.text[: len(low)], last=n + 1, holds=holds, held=held
    )


def _no_pronoun(tokens: Sequence[Token], n: int, gender: Gender) -> bool:
    """He as a name, His Holiness, he/she, him or her."""
    token = tokens[n]
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if token.text[0].isupper():
        if not opens_clause(tokens, n) or (after is not None and after.low in _STYLES):
            return True
        if token.low in ("he", "him") and after is not None and capital(after):
            return True
    around = {t.low for t in tokens[max(0, n - 2) : n + 3]}
    return bool(around & {"or", "/"}) and any(PRONOUNS.get(word, gender) is not gender for word in around)


def _determines(tokens: Sequence[Token], n: int) -> bool:
    """Whether the ``her`` (or ``his``) at ``n`` stands before its noun."""
    if n + 1 >= len(tokens) or not tokens[n + 1].word:
        return n + 1 < len(tokens) and tokens[n + 1].text in '“"‘'
    return tokens[n + 1].low not in NOT_HELD and not tokens[n + 1].low.endswith("ly")
