"""Runs of capitalised words that may be a person's name, with the titles before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reviewer.core.cast_words import (
    Gender,
    alone_a_place,
    first_name,
    is_first_name,
    roles,
    titles,
    words,
)
from reviewer.core.tokens import Token, fold
from reviewer.core.word_lists import bare
from reviewer.core.words import known

PARTICLES = frozenset("de la del da do dos das di du des van von der den ter bin ibn al el".split())
_JOINS = PARTICLES | frozenset(".-‐‑")
PLACING = frozenset("in at from near across throughout outside inside within around via".split())
_CONTRACTIONS = ("'d", "'ll", "'m", "'re", "'ve", "n't")
_SHORT = frozenset("mr mrs ms dr sen rep gov gen st prof rev sr".split())
_BEFORE = PLACING | {"the", "this"}
_ENDS = frozenset('. ! ? : ; “ " ‘ ( — – •'.split())


class Name(NamedTuple):
    """A run of tokens ``[first, last)``: ``words`` of the name alone, ``start`` its first token, titles before it.

    ``doubtful`` is a run that looks like a place or an organisation; it is a person only if the article names one so.
    """

    first: int
    last: int
    start: int
    words: tuple[str, ...]
    gender: Gender
    cue: str
    doubtful: bool


_new = tuple.__new__  # a third of the time that ``_replace`` takes


def opens_clause(tokens: Sequence[Token], n: int) -> bool:
    """Whether the token at ``n`` has a capital because of its place."""
    return n == 0 or tokens[n - 1].text in _ENDS


def capital(token: Token) -> bool:
    """Whether the token is a word with a capital."""
    return token.text[0].isupper()


def runs(tokens: Sequence[Token], capitalised: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where capitalised words stand together: particles, hyphens and the stops of initials and titles join them."""
    end = 0
    for n in capitalised:
        if n < end or tokens[n].low.endswith(_CONTRACTIONS):
            continue
        end = n + 1
        while (following := _following(tokens, end)) > end:
            end = following
        yield n, end


def _following(tokens: Sequence[Token], end: int) -> int:
    """The end of the run with its next word, or ``end`` when there is none."""
    at = end
    if at < len(tokens) and tokens[at][3] not in _JOINS:
        return at + 1 if capital(tokens[at]) else end
    dotted = at < len(tokens) and tokens[at].text == "." and _abbreviated(tokens[at - 1])
    if dotted or _hyphenated(tokens, at):
        at += 1
    else:
        while at < len(tokens) and at < end + 3 and tokens[at].low in PARTICLES and tokens[at].text.islower():
            at += 1
    return at + 1 if at < len(tokens) and capital(tokens[at]) else end


def _abbreviated(token: Token) -> bool:
    return token.low in _SHORT or (len(token.text) == 1 and token.text != "I")


def _hyphenated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen without spaces stands at ``at``."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text not in "-‐‑":
        return False
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def names(tokens: Sequence[Token], capitalised: Sequence[int], most: int) -> list[Name]:
    """Every run that may be a person's name, in order, up to ``most``."""
    found = []
    never = _never_names()
    for first, last in runs(tokens, capitalised):
        opens = opens_clause(tokens, first)
        if opens and last - first == 1 and tokens[first].low in never:
            continue
        before = "" if not first else _shown(tokens[first - 1])
        after = _shown_after(tokens[last]) if opens and last - first == 1 and last < len(tokens) else ""
        name = _name_in(before, tuple([token[0] for token in tokens[first:last]]), after)
        if name is not None:
            found.append(_new(Name, (first, last, first + name[2], *name[3:])))
            if len(found) == most:
                break
    return found


def _shown(before: Token) -> str:
    """What is asked of the token before a run; one sign for all others, so that runs are read once."""
    return before.text if before.text in _ENDS or before.low in _BEFORE else "…"


def _shown_after(after: Token) -> str:
    """The same of the token after a word that opens a clause."""
    return after.text if after.low == "'s" or after.low in words("said") else "…"


@lru_cache(maxsize=20_000)
def _name_in(before: str, run: tuple[str, ...], after: str) -> Name | None:
    """The name in a run of words between two tokens, empty at the edges of the text; its places are in the run."""
    pieces = (before, *run, after) if before else (*run, after)
    tokens = [Token(piece, 0, 0, fold(piece), True) for piece in pieces if piece]
    first = 1 if before else 0
    name = _name(tokens, first, first + len(run))
    return None if name is None else name._replace(start=name.start - first)


def _name(tokens: Sequence[Token], first: int, last: int) -> Name | None:
    if opens_clause(tokens, first) and last - first == 1 and not _named_first(tokens, first):
        return None
    start = _name_start(tokens, first, last)
    parts = _parts(tokens, start, last)
    if not parts or (len(parts) == 1 and bare(parts[0]) in words("no person")):
        return None
    gender, cue = _gender(tokens, first, start, parts)
    return Name(first, last, start, parts, gender, cue, _doubtful(tokens, first, start, parts))


def _named_first(tokens: Sequence[Token], n: int) -> bool:
    """Whether the lone capitalised word that opens a clause may be a name: no ordinary English word is."""
    token = tokens[n]
    if first_name(token.text) is not Gender.UNKNOWN and not alone_a_place(token.text):
        return True
    after = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if after in words("said") or after == "'s":
        return token.low not in _FUNCTION
    return not known(token.low, "en")


_FUNCTION = frozenset(
    "the a an this that these those it he she they we you i there who what which when where why how his her its their "
    "after before since while during both like although because however though until unless whether then now yet "
    "our my your one some all many most few no not none if and but or so as at in on to of by for from with".split()
)


@cache
def _never_names() -> frozenset[str]:
    """The words of grammar that, standing alone, have a capital only because they open a clause."""
    told = [w for w in _FUNCTION if first_name(w) is not Gender.UNKNOWN and not alone_a_place(w)]
    return frozenset(w for w in _FUNCTION if known(w, "en")) - frozenset(told)


def _name_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name itself starts: after titles, and after the capital that only opens the sentence."""
    n = _after_office(tokens, first, last)
    while n < last and (_titular(tokens[n]) or tokens[n].text in ".-"):
        n += 1
    if n >= last:
        return last
    inner = [k for k in range(n + 1, last) if first_name(tokens[k].text) is not Gender.UNKNOWN]
    if inner and not is_first_name(tokens[n].text) and _ordinary(tokens, n):
        return inner[0]
    return n + 1 if opens_clause(tokens, n) and _opens_only(tokens, n, last) else n


def _after_office(tokens: Sequence[Token], first: int, last: int) -> int:
    """The place after an office before a first name (``Security Minister Ana Ruiz``), else ``first``."""
    for n in range(last - 2, first, -1):
        office = roles().get(tokens[n - 1].low) is Gender.UNKNOWN
        if office and first_name(tokens[n].text) is not Gender.UNKNOWN and not _titular(tokens[n]):
            return n
    return first


def _opens_only(tokens: Sequence[Token], n: int, last: int) -> bool:
    """Whether the first word of a run has its capital only from its place: After Trump, Since Monday."""
    if tokens[n].low in _FUNCTION:
        return True
    if tokens[n].low in PARTICLES:
        return False
    return last - n > 1 and not is_first_name(tokens[n].text) and known(tokens[n].low, "en")


def _titular(token: Token) -> bool:
    return token.low in words("title words") or token.low in titles() or token.low in roles()


def _ordinary(tokens: Sequence[Token], n: int) -> bool:
    token = tokens[n]
    if token.low in _FUNCTION or bare(token.text) in words("no person"):
        return True
    return opens_clause(tokens, n) and known(token.low, "en")


def _parts(tokens: Sequence[Token], start: int, last: int) -> tuple[str, ...]:
    """The words of a name; hyphenated ones as one, initials and stops left out."""
    parts: list[str] = []
    join = False
    for n in range(start, last):
        if tokens[n].text in "-‐‑":
            join = bool(parts)
        elif join:
            parts[-1] += "-" + tokens[n].text
            join = False
        elif tokens[n].text != "." and (len(tokens[n].text) > 1 or n == last - 1):
            parts.append(tokens[n].text)
    return tuple(parts)


def _gender(tokens: Sequence[Token], first: int, start: int, parts: tuple[str, ...]) -> tuple[Gender, str]:
    """The gender that titles or the first name tell; titles are believed first."""
    for n in range(start - 1, first - 1, -1):
        told = titles().get(tokens[n].low, roles().get(tokens[n].low, Gender.UNKNOWN))
        if told is not Gender.UNKNOWN:
            return told, tokens[n].text
    if len(parts) == 1 and alone_a_place(parts[0]):
        return Gender.UNKNOWN, ""
    told = first_name(parts[0])
    return (told, parts[0]) if told is not Gender.UNKNOWN else (Gender.UNKNOWN, "")


def _doubtful(tokens: Sequence[Token], first: int, start: int, parts: tuple[str, ...]) -> bool:
    low = [bare(p) for p in parts]
    before = tokens[first - 1].low if first else ""
    titled = start > first
    if any(w in words("no person with") for w in low) or (low[0] in words("no person before") and not titled):
        return True
    if len(parts) == 1 and not titled and (before in PLACING or before in ("the", "this")):
        return True
    unknown = first_name(parts[0]) is Gender.UNKNOWN and not titled
    if unknown and (before == "the" or low[0] in words("no person")):
        return True
    return unknown and any(_acronym(p) for p in parts)


def _acronym(word: str) -> bool:
    """Whether a word is written as no name is: NATO, MPs; numerals of kings apart."""
    return len(word) > 1 and word[:2].isupper() and not set(word) <= set("IVX")
