"""Words and marks of a text, with their places. Rules and checks see a text through them."""

from __future__ import annotations

import re
from typing import NamedTuple

MASK = "\ufffc"
"""Stands, at equal length, for whatever is not prose (U+FFFC OBJECT REPLACEMENT CHARACTER)."""

DOUBLE_OPEN = "“„«"
DOUBLE_CLOSE = "”»"
DOUBLE_QUOTES = '"“”„«»'
APOSTROPHES = "'’‘"

# A number keeps its inner separators; a clitic ('s, ’s) is a token of its own; inner apostrophes (don't, O’Brien)
# belong to the word; a hyphen is a mark, so that "far-right" is three tokens.
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*"
    r"|['’]s\b(?=\W|$)"
    r"|[^\W\d_](?:[^\W_]|[\u0300-\u036f])*(?:['’](?!s\b)[^\W\d_](?:[^\W_]|[\u0300-\u036f])*)*"
    r"|\S",
)


class Token(NamedTuple):
    """A word, number, clitic or single mark at ``[start, end)``; ``low`` is its form for comparison.

    ``low`` is lower case with straight apostrophes. ``word`` is true for words, numbers and clitics.
    """

    text: str
    start: int
    end: int
    low: str
    word: bool


def fold(text: str) -> str:
    """``text`` for comparison: lower case, straight apostrophes."""
    return text.lower().replace("’", "'").replace("‘", "'")


def tokenize(text: str) -> tuple[Token, ...]:
    """Cut ``text`` into words, numbers, clitics and single marks; white space separates and is dropped."""
    tokens = []
    for m in _TOKEN.finditer(text):
        piece = m.group()
        start, end = m.span()
        word = end - start > 1 or piece.isalnum()
        low = piece.lower()
        if "’" in low or "‘" in low:
            low = low.replace("’", "'").replace("‘", "'")
        tokens.append(Token(piece, start, end, low, word))
    return tuple(tokens)
