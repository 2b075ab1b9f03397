"""Words and marks of a text, with their places. Rules and checks see a text through them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

MASK = "\ufffc"
"""Stands, at equal length, for whatever is not prose (U+FFFC OBJECT REPLACEMENT CHARACTER)."""

DOUBLE_OPEN = "“„«"
DOUBLE_CLOSE = "”»"

# A number keeps its inner separators; a clitic ('s, ’s) is a token of its own; inner apostrophes (don't, O’Brien)
# belong to the word; a hyphen is a mark, so that "far-right" is three tokens.
# The first line is for most words: plain letters with nothing after them that could go on.
_TOKEN = re.compile(
    r"[a-zA-Z]++(?![\w'’\u0300-\u036f])"
    r"|\d+(?:[.,:]\d+)*"
    r"|['’]s\b(?=\W|$)"
    r"|[^\W\d_][^\W_]*(?:[\u0300-\u036f]+[^\W_]*)*(?:['’](?!s\b)[^\W\d_][^\W_]*(?:[\u0300-\u036f]+[^\W_]*)*)*"
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
    tokens: list[Token] = []
    end = 0
    find, add, forms = text.find, tokens.append, _forms
    for piece in _TOKEN.findall(text):
        start = find(piece, end)  # nothing but white space lies between
        end = start + len(piece)
        own, low, word = forms[piece]
        add(_new(Token, (own, start, end, low, word)))
    return tuple(tokens)


def capitals(tokens: Sequence[Token]) -> tuple[int, ...]:
    """The places among ``tokens`` of those with a capital for a start."""
    return tuple([n for n, t in enumerate(tokens) if t[0] is not t[3] and t[0][0].isupper()])


_new = tuple.__new__  # a third of the time that Token(…) takes


class _Forms(dict[str, tuple[str, str, bool]]):
    """By piece of text, itself, its form for comparison and whether it is a word; begun anew when it holds too many.

    Of a piece met before, the same string is given: sets of such strings are made and compared faster.
    """

    def __missing__(self, piece: str) -> tuple[str, str, bool]:
        if len(self) >= MOST_FORMS:
            self.clear()
        low = fold(piece)
        found = self[piece] = piece, piece if low == piece else low, len(piece) > 1 or piece.isalnum()
        return found


MOST_FORMS = 50_000
_forms = _Forms()
