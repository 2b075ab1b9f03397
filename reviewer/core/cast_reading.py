"""What one segment tells of people: names, roles and pronouns, each with its part in the sentence.

No parser: a mention's part is told from the words around it, which is enough to rank who a pronoun may mean, and
wherever it is not, whoever reads this is to stay silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from sys import intern

from reviewer.core.cast_mention import AUXILIARY, Kind, Mention, Reading
from reviewer.core.cast_names import PLACING, Name, names
from reviewer.core.cast_parts import main_start, placed
from reviewer.core.cast_pronouns import CONTRACTED, PRONOUNS, pronoun
from reviewer.core.cast_quotes import quotes
from reviewer.core.cast_roles import join_roles, of_office, role_at
from reviewer.core.cast_words import Gender, roles, words
from reviewer.core.model import Span
from reviewer.core.tokens import Token, capitals

_STOPS = (".", "!", "?", "…", ":", ";", ",")
MOST = 40
"""Mentions of one segment, and quotations in it; where more stand it is a list or no prose, and nobody is read."""
_BESIDE = frozenset("with by against than like after before between and".split())


def read(
    tokens: Sequence[Token],
    text: str,
    paragraph: int = 0,
    capitalised: Sequence[int] | None = None,
    lows: Sequence[str] | None = None,
) -> Reading:
    """The people that ``text`` (cut into ``tokens``) speaks of.

    ``capitalised`` are the places of tokens with a capital, and ``lows`` the forms of all for comparison, where they
    are known already.
    """
    quoted = quotes(text)
    heading = text.rstrip(" ”\"’'»)")[-1:] not in _STOPS
    lows = [token.low for token in tokens] if lows is None else lows
    found = _found(tokens, capitals(tokens) if capitalised is None else capitalised, lows)
    if not found or len(found) > MOST or len(quoted.inside) > MOST:
        return Reading((), quoted, paragraph, 0, heading)
    found.sort(key=lambda m: m.token)
    main = main_start(tokens, quoted)
    told = [placed(tokens, m, main) for m in found]
    joined = tuple([_shared(m) for m in join_roles(tokens, told)])
    at = tokens[main].start if main < len(tokens) else 0
    return Reading(joined, quoted, paragraph, at, heading)


def _found(tokens: Sequence[Token], capitalised: Sequence[int], lows: Sequence[str]) -> list[Mention]:
    """Names first, then pronouns and roles; no more than tell that there are too many."""
    found = [_of_name(tokens, n) for n in names(tokens, capitalised, MOST + 1) if not _office(tokens, n)]
    taken = {k for n in found for k in range(n.token, n.last)}
    telling = _telling()
    for n in [n for n, low in enumerate(lows) if low in telling]:
        if len(found) > MOST:
            break
        mention = None if n in taken else pronoun(tokens, n) or role_at(tokens, n)
        if mention is not None:
            found.append(mention)
    return found


def _shared(mention: Mention) -> Mention:
    """The mention with words that it shares with others, of which a long article has many."""
    words = _interned(mention[3])
    return _new(Mention, (*mention[:3], words, mention[4], intern(mention[5]), *mention[6:]))


@lru_cache(maxsize=20_000)
def _interned(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(intern, words))


_new = tuple.__new__


@cache
def _telling() -> frozenset[str]:
    """Every word that can be a pronoun or a role."""
    return frozenset((*PRONOUNS, *CONTRACTED, *roles(), "one", "old"))


def _office(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the run names an authority and no person: the Attorney General’s Office."""
    return roles().get(name.words[-1].lower()) is Gender.UNKNOWN and of_office(tokens, name.last - 1)


def _of_name(tokens: Sequence[Token], name: Name) -> Mention:
    span = Span(tokens[name.start].start, tokens[name.last - 1].end)
    titled = name.start > name.first
    office = [t.low for t in tokens[name.first : name.start] if t.low in roles()] if titled else []
    return Mention(
        Kind.NAME, span, name.first, name.words, name.gender, name.cue, determiner="".join(office[-1:]),
        doubtful=name.doubtful, last=name.last, titled=titled, acts=_acts(tokens, name),
        placed=name.first > 0 and tokens[name.first - 1].low in PLACING,
    )  # fmt: skip


def _acts(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the words around make the name a person's: said, is or who after it, with or by before it."""
    after = tokens[name.last].low if name.last < len(tokens) else ""
    then = tokens[name.last + 1].low if name.last + 1 < len(tokens) else ""
    if after.endswith("ly"):
        after, then = then, ""
    before = tokens[name.first - 1].low if name.first else ""
    said = after in AUXILIARY or after in words("said") or after == "who" or (after == "," and then == "who")
    return said or before in _BESIDE
