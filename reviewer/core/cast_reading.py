"""What one segment tells of people: names, roles and pronouns, each with its part in the sentence.

No parser: a mention's part is told from the words around it, which is enough to rank who a pronoun may mean, and
wherever it is not, whoever reads this is to stay silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache

from reviewer import res
from reviewer.core.cast_names import PLACING, Name, capital, names, opens_clause
from reviewer.core.cast_quotes import Quotes, quotes
from reviewer.core.cast_words import Gender, roles, words
from reviewer.core.model import Span
from reviewer.core.tokens import Token

PRONOUNS = {
    **dict.fromkeys("he him his himself".split(), Gender.MALE),
    **dict.fromkeys("she her hers herself".split(), Gender.FEMALE),
}
CONTRACTED = tuple(f"{p}'{end}" for p in ("he", "she") for end in ("d", "ll"))
PREPOSITIONS = frozenset(
    "of in to for with on at by from about against between among like than into over after before under without "
    "within through towards toward upon behind beside besides despite during via alongside including per as".split()
)
_FRONTING = (PREPOSITIONS - {"as"}) | frozenset(
    "when while although though because since if as until unless once whereas according given having being".split()
)
AUXILIARY = frozenset(
    "is was has had will would can could may might must should does did isn't wasn't hasn't hadn't won't wouldn't "
    "can't couldn't didn't doesn't 's became becomes".split()
)
_DETERMINERS = frozenset(
    "the a an this that his her their my your our its another each every any no some".split()
)
_OPENERS = frozenset(
    "but and or so yet however meanwhile then now also still moreover furthermore today yesterday later finally "
    "instead therefore thus similarly indeed nevertheless nonetheless additionally".split()
)


_PRONOMINAL = frozenset("someone somebody anyone anybody everyone everybody nobody whoever latter".split())


class Kind(StrEnum):
    """What a mention is."""

    NAME = "name"
    ROLE = "role"
    PRONOUN = "pronoun"


class Part(StrEnum):
    """A mention's part in its sentence: main subject (or speaker), possessor, inside a phrase, or any other."""

    SUBJECT = "subject"
    OTHER = "other"
    OBLIQUE = "oblique"
    POSSESSOR = "possessor"


@dataclass(frozen=True, slots=True)
class Mention:
    """A person spoken of at ``span``; ``token`` is its first token.

    ``words`` are those of a name, or the noun of a role, or the pronoun in lower case; ``cue`` what tells the gender
    (for a pronoun, as it is written);
    ``determiner`` stands before a role; ``doubtful`` as in ``Name``; ``tag`` is true beside a quotation (he said);
    ``acts`` before a verb or ``who``; ``placed`` after in, at, from: a place; ``holds``: a possessive before its noun;
    ``preposition`` stands before the phrase.
    """

    kind: Kind
    span: Span
    token: int
    words: tuple[str, ...]
    gender: Gender = Gender.UNKNOWN
    cue: str = ""
    part: Part = Part.OTHER
    determiner: str = ""
    doubtful: bool = False
    tag: bool = False
    last: int = 0
    titled: bool = False
    acts: bool = False
    placed: bool = False
    holds: bool = False
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The mentions of one segment in order, its quotations, and the paragraph it stands in.

    ``main`` is where its main clause starts, after whatever stands in front of it; a ``heading`` ends in no stop.
    """

    mentions: tuple[Mention, ...] = ()
    quotes: Quotes = field(default_factory=Quotes)
    paragraph: int = 0
    main: int = 0
    heading: bool = False


def read(tokens: Sequence[Token], text: str, paragraph: int = 0) -> Reading:
    """The people that ``text`` (cut into ``tokens``) speaks of."""
    quoted = quotes(text)
    main = _main_start(tokens, quoted)
    found = [_of_name(tokens, n) for n in names(tokens)]
    taken = {k for n in found for k in range(n.token, n.last)}
    for n, token in enumerate(tokens):
        if n in taken or not token.word:
            continue
        mention = _pronoun(tokens, n) or _role(tokens, n)
        if mention is not None:
            found.append(mention)
    found.sort(key=lambda m: m.token)
    placed = [_placed(tokens, m, main) for m in found]
    joined = tuple(_joined(tokens, placed))
    at = tokens[main].start if main < len(tokens) else 0
    return Reading(joined, quoted, paragraph, at, text.rstrip(" ”\"’'»)")[-1:] not in _STOPS)


def _after(tokens: Sequence[Token], mention: Mention) -> str:
    return tokens[mention.last].low if mention.last < len(tokens) else ""


def _of_name(tokens: Sequence[Token], name: Name) -> Mention:
    span = Span(tokens[name.start].start, tokens[name.last - 1].end)
    titled = name.start > name.first
    return Mention(
        Kind.NAME, span, name.first, name.words, name.gender, name.cue,
        doubtful=name.doubtful, last=name.last, titled=titled, acts=_acts(tokens, name),
        placed=name.first > 0 and tokens[name.first - 1].low in PLACING,
    )  # fmt: skip


_BESIDE = frozenset("with by against than like after before between and".split())


def _acts(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the words around make the name a person's: said, is or who after it, with or by before it."""
    after = tokens[name.last].low if name.last < len(tokens) else ""
    then = tokens[name.last + 1].low if name.last + 1 < len(tokens) else ""
    before = tokens[name.first - 1].low if name.first else ""
    said = after in AUXILIARY or after in words("said") or after == "who" or (after == "," and then == "who")
    return said or before in _BESIDE


def _pronoun(tokens: Sequence[Token], n: int) -> Mention | None:
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


def _role(tokens: Sequence[Token], n: int) -> Mention | None:
    token = tokens[n]
    one_of = token.low == "one" and n + 1 < len(tokens) and tokens[n + 1].low in ("of", "who", "whose")
    gender = Gender.UNKNOWN if one_of else roles().get(token.low)
    if gender is None or (n + 1 < len(tokens) and tokens[n + 1].text in "-‐‑"):
        return None
    if gender is Gender.UNKNOWN and _modifies(tokens, n):
        return None
    return Mention(
        Kind.ROLE, Span(token.start, token.end), n, (token.low,), gender,
        token.text if gender is not Gender.UNKNOWN else "", determiner="one" if one_of or token.low in _PRONOMINAL else _determiner(tokens, n), last=n + 1,
    )  # fmt: skip


def _modifies(tokens: Sequence[Token], n: int) -> bool:
    """Whether the noun at ``n`` only describes the next: the general election, student loans."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if after is None or not after.text.islower() or not after.text.isalpha() or after.low in _NOT_HELD:
        return False
    if after.low in AUXILIARY or after.low in words("said") or after.low in roles():
        return False
    return not after.low.endswith(("ed", "ing", "ly")) and after.low in _things()


@cache
def _things() -> frozenset[str]:
    """English nouns that name no person."""
    lines = (line.split("\t") for line in res.text("lang/en/forms.tsv").splitlines())
    nouns: set[str] = set()
    verbs: set[str] = set()
    for kind, lemma, *forms in lines:
        held = nouns if kind == "n" else verbs
        held.update((lemma, *(form for column in forms for form in column.split("|"))))
    return frozenset(nouns - verbs)


def _determiner(tokens: Sequence[Token], n: int) -> str:
    """The determiner of the noun at ``n``, looked for over a few adjectives; ``'s`` for a possessor's."""
    for k in range(n - 1, max(-1, n - 5), -1):
        low = tokens[k].low
        if low in _DETERMINERS or low == "'s":
            return low
        mark = not tokens[k].word and tokens[k].text not in "-‐‑"
        if mark or low in PREPOSITIONS or low in AUXILIARY:
            return ""
    return ""


def _main_start(tokens: Sequence[Token], quoted: Quotes) -> int:
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


def _phrase_start(tokens: Sequence[Token], n: int) -> int:
    """Where the noun phrase of the mention at token ``n`` starts: over titles, adjectives and a determiner."""
    start = n
    for k in range(n - 1, max(-1, n - 6), -1):
        token = tokens[k]
        if token.low in _DETERMINERS:
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


def _placed(tokens: Sequence[Token], mention: Mention, main: int) -> Mention:
    """The mention with its part in the sentence."""
    n, after = mention.token, _after(tokens, mention)
    start = _phrase_start(tokens, n)
    before = tokens[start - 1] if start else None
    if _tagged(tokens, start, mention.last):
        return replace(mention, part=Part.SUBJECT, tag=True)
    if after == "'s" or (after in ("'", "’") and tokens[mention.last - 1].low.endswith("s")):
        return replace(mention, part=Part.POSSESSOR)
    if mention.kind is Kind.PRONOUN and (mention.holds or mention.words[0] in ("his", "hers")):
        return replace(mention, part=Part.POSSESSOR)
    if start <= main <= n:
        return replace(mention, part=Part.SUBJECT)
    if before is not None and before.low in PREPOSITIONS:
        return replace(mention, part=Part.OBLIQUE, preposition=before.low)
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


_STOPS = (".", "!", "?", "…", ":", ";", ",")
_NOT_HELD = (
    frozenset(
        "to and or but that when while if because who which what where how not as is was were are be been will would "
        "could should may might can had has have did does do so too again back away up down out off then now later "
        "alone there here today yesterday tomorrow very more than also only even just".split()
    )
    | PREPOSITIONS
    | _DETERMINERS
)


def _determines(tokens: Sequence[Token], n: int) -> bool:
    """Whether the ``her`` (or ``his``) at ``n`` stands before its noun."""
    if n + 1 >= len(tokens) or not tokens[n + 1].word:
        return n + 1 < len(tokens) and tokens[n + 1].text in '“"‘'
    return tokens[n + 1].low not in _NOT_HELD and not tokens[n + 1].low.endswith("ly")


def _joined(tokens: Sequence[Token], placed: Sequence[Mention]) -> list[Mention]:
    """Roles melted into the name they belong to: ``the minister, Ana Ruiz,``, ``Ana Ruiz, an actress``."""
    result: list[Mention] = []
    held = -1  # the last mention that is surely a person
    for mention in placed:
        last = result[held] if held >= 0 else None
        if last is None or mention.kind is Kind.PRONOUN or last.kind is Kind.PRONOUN or mention.doubtful:
            result.append(mention)
        elif last.kind is Kind.ROLE and mention.kind is Kind.NAME and _apposed(tokens, last, mention):
            result[held] = _melted(mention, last, last.part)
        elif last.kind is Kind.NAME and mention.kind is Kind.ROLE and _describes(tokens, last, mention):
            result[held] = _melted(last, mention, last.part)
        elif mention.kind is Kind.ROLE and _predicate(tokens, mention):
            result.append(replace(mention, part=Part.OBLIQUE, doubtful=True))
        else:
            result.append(mention)
        held = max(held, len(result) - 1) if not result[-1].doubtful else held
    return result


def _melted(name: Mention, role: Mention, part: Part) -> Mention:
    told = role.gender is not Gender.UNKNOWN
    gender, cue = (role.gender, role.cue) if told else (name.gender, name.cue)
    if told and name.gender is role.gender.other:
        gender, cue = Gender.UNKNOWN, ""
    kept = name.part if name.part in (Part.POSSESSOR,) or part is Part.OTHER else part
    return replace(
        name, gender=gender, cue=cue, part=kept, titled=True, doubtful=False, determiner=role.words[0]
    )


def _apposed(tokens: Sequence[Token], role: Mention, name: Mention) -> bool:
    """``minister Ana Ruiz``, ``the minister, Ana Ruiz``, ``the director of the Agency, Ana Ruiz,``."""
    between = tokens[role.last : name.token]
    if not between:
        return True
    if between[-1].text != "," or sum(t.text == "," for t in between) > 1 or len(between) > 12:
        return False
    if len(between) > 1 and between[0].low not in ("of", "for", "at", "in"):
        return False
    return not any(
        t.low in AUXILIARY or t.low in words("said") or t.low in ("and", "who", "which") for t in between
    )


def _describes(tokens: Sequence[Token], name: Mention, role: Mention) -> bool:
    """``Ana Ruiz, the minister``, ``Ana Ruiz, a former actress``, ``Ana Ruiz is the mother of``."""
    between = tokens[name.last : role.token]
    if not between or len(between) > 5 or name.part is Part.POSSESSOR:
        return False
    if role.part is Part.SUBJECT and name.part is not Part.SUBJECT:
        return False  # In addition to Ana Ruiz, the director said
    if between[0].text == "," and len(between) > 1:
        return between[1].low in ("a", "an", "the")
    if between[0].text == ",":
        return role.gender is Gender.UNKNOWN and _after(tokens, role) in ("of", "for", "at", ",")
    copula = between[0].low in ("is", "was", "became", "remains") and len(between) > 1
    return copula and between[1].low in ("a", "an", "the")


def _predicate(tokens: Sequence[Token], role: Mention) -> bool:
    """``was elected president``, ``as a teacher``: a role that names nobody new."""
    start = _phrase_start(tokens, role.token)
    before = tokens[start - 1].low if start else ""
    bare_noun = not role.determiner and role.part is not Part.SUBJECT and role.gender is Gender.UNKNOWN
    return (
        before in ("as", "is", "was", "be", "become", "became", "been", "named", "elected", "appointed")
        or bare_noun
    )
