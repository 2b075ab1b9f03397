"""Which part a mention plays in its sentence, told without a parser from the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.core.cast_mention import (
    AUXILIARY,
    DETERMINERS,
    PREPOSITIONS,
    Kind,
    Mention,
    Part,
    placed_as,
    word_after,
)
from reviewer.core.cast_quotes import Quotes
from reviewer.core.cast_words import roles, words
from reviewer.core.tokens import Token

_FRONTING = (PREPOSITIONS - {"as"}) | frozenset(
    "when while although though because since if as until unless once whereas according given having being".split()
)
_OPENERS = frozenset(
    "but and or so yet however meanwhile then now also still moreover furthermore today yesterday later finally "
    "instead therefore thus similarly indeed nevertheless nonetheless additionally".split()
)


def main_start(tokens: Sequence[Token], quoted: Quotes) -> int:
    """The token where the main clause starts: after quotations, openers and a phrase in front."""
    n = _outside(tokens, 0, quoted)
    while n < len(tokens) and (tokens[n].low in _OPENERS or tokens[n].text in ",—–-"):
        n = _outside(tokens, n + 1, quoted)
    if n < len(tokens) and (tokens[n].low in _FRONTING or tokens[n].low.endswith("ing")):
        comma = next((k for k in range(n, len(tokens)) if tokens[k].text == ","), None)
        return _outside(tokens, comma + 1, quoted) if comma is not None else n
    return n


def _outside(tokens: Sequence[Token], n: int, quoted: Quotes) -> int:
    """The first token from ``n`` on that is not quoted."""
    while n < len(tokens):
        at = tokens[n].start
        held = any(s.start <= at < s.end for s in quoted.inside) or (
            quoted.closes is not None and at < quoted.closes
        )
        if not held and tokens[n].text not in ',”"’':
            return n
        n += 1
    return n


def phrase_start(tokens: Sequence[Token], n: int) -> int:
    """Where the noun phrase of the mention at token ``n`` starts: over titles, adjectives and a determiner."""
    start = n
    for k in range(n - 1, max(-1, n - 6), -1):
        token = tokens[k]
        if token.low in DETERMINERS:
            return k
        if (
            not token.word
            or token.low in PREPOSITIONS
            or token.low in AUXILIARY
            or token.low in words("said")
        ):
            return start if token.text not in "-‐‑" else k
        if token.low in ("and", "or", "that", "who", "which", "but", "'s"):
            return start
        if token.low in roles() or token.low in words("title words"):
            start = k
    return start


def placed(tokens: Sequence[Token], mention: Mention, main: int) -> Mention:
    """The mention with its part in the sentence."""
    n, after = mention.token, word_after(tokens, mention)
    start = phrase_start(tokens, n)
    before = tokens[start - 1] if start else None
    if _tagged(tokens, start, mention.last):
        return placed_as(mention, Part.SUBJECT, tag=True)
    if after == "'s" or (after in ("'", "’") and tokens[mention.last - 1].low.endswith("s")):
        return placed_as(mention, Part.POSSESSOR)
    if mention.kind is Kind.PRONOUN and (mention.holds or mention.words[0] in ("his", "hers")):
        return placed_as(mention, Part.POSSESSOR)
    if start <= main <= n:
        return placed_as(mention, Part.SUBJECT)
    if before is not None and before.low in PREPOSITIONS:
        return placed_as(mention, Part.OBLIQUE, preposition=before.low)
    return mention


def _tagged(tokens: Sequence[Token], start: int, last: int) -> bool:
    """Whether the phrase ``[start, last)`` is the speaker beside a quotation: ``,” she said``, ``,” said Ann``."""
    said = words("said")
    if last < len(tokens) and tokens[last].low in said:
        return start >= 1 and (_closing(tokens, start - 1) or _closing(tokens, start - 2))
    if start >= 2 and tokens[start - 1].low in said:
        return _closing(tokens, start - 2) or _closing(tokens, start - 3)
    return False


def _closing(tokens: Sequence[Token], n: int) -> bool:
    return n >= 0 and tokens[n].text in "”\"»’'"
