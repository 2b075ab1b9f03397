"""Nouns for one person, and which of them only say more of a name beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reviewer import res
from reviewer.core.cast_mention import AUXILIARY, DETERMINERS, PREPOSITIONS, Kind, Mention, Part, word_after
from reviewer.core.cast_parts import phrase_start
from reviewer.core.cast_pronouns import NOT_HELD
from reviewer.core.cast_words import Gender, roles, words
from reviewer.core.model import Span
from reviewer.core.tokens import Token

_AUTHORITIES = frozenset("office offices department cabinet committee bureau".split())
_PRONOMINAL = frozenset("someone somebody anyone anybody everyone everybody nobody whoever latter".split())


_AFTER_AGE = PREPOSITIONS | AUXILIARY | frozenset("who whose whom and or when while that were".split())


def _aged(tokens: Sequence[Token], n: int) -> Mention | None:
    """``a 12-year-old`` without a noun: somebody of unknown gender."""
    if n < 4 or tokens[n - 2].low != "year" or tokens[n - 1].text not in "-‐‑":
        return None
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if after is not None and (after.text in "-‐‑" or (after.word and after.low not in _AFTER_AGE)):
        return None
    span = Span(tokens[n - 4].start, tokens[n].end)
    determiner = _determiner(tokens, n - 4)
    return Mention(Kind.ROLE, span, n - 4, ("year-old",), determiner=determiner, last=n + 1)


def role_at(tokens: Sequence[Token], n: int) -> Mention | None:
    token = tokens[n]
    if token.low == "old":
        return _aged(tokens, n)
    one_of = token.low == "one" and n + 1 < len(tokens) and tokens[n + 1].low in ("of", "who", "whose")
    gender = Gender.UNKNOWN if one_of else roles().get(token.low)
    if gender is None or (n + 1 < len(tokens) and tokens[n + 1].text in "-‐‑"):
        return None
    if gender is Gender.UNKNOWN and (_modifies(tokens, n) or of_office(tokens, n)):
        return None
    determiner = "one" if one_of or token.low in _PRONOMINAL else _determiner(tokens, n)
    cue = token.text if gender is not Gender.UNKNOWN else ""
    span = Span(token.start, token.end)
    return Mention(Kind.ROLE, span, n, (token.low,), gender, cue, determiner=determiner, last=n + 1)


def of_office(tokens: Sequence[Token], n: int) -> bool:
    """Whether the noun at ``n`` only names an authority: the prosecutor’s office."""
    return n + 2 < len(tokens) and tokens[n + 1].low == "'s" and tokens[n + 2].low in _AUTHORITIES


def _modifies(tokens: Sequence[Token], n: int) -> bool:
    """Whether the noun at ``n`` only describes the next: the general election, student loans."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if after is None or not after.text.islower() or not after.text.isalpha() or after.low in NOT_HELD:
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
        if low in DETERMINERS or low == "'s":
            return low
        mark = not tokens[k].word and tokens[k].text not in "-‐‑"
        if mark or low in PREPOSITIONS or low in AUXILIARY:
            return ""
    return ""


def join_roles(tokens: Sequence[Token], placed: Sequence[Mention]) -> list[Mention]:
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
            result.append(mention._replace(part=Part.OBLIQUE, doubtful=True))
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
    return name._replace(
        gender=gender, cue=cue, part=kept, titled=True, doubtful=False, determiner=role.words[0]
    )


def _apposed(tokens: Sequence[Token], role: Mention, name: Mention) -> bool:
    """``minister Ana Ruiz``, ``the minister, Ana Ruiz``, ``the director of the Agency, Ana Ruiz,``."""
    between = tokens[role.last : name.token]
    if not between or (len(between) == 1 and between[0].low == "of" and name.titled):
        return True  # Minister Ana Ruiz, Minister of Health Ana Ruiz
    if between[-1].text != "," or sum(t.text == "," for t in between) > 1 or len(between) > 12:
        return False
    if word_after(tokens, name).isalnum() and word_after(tokens, name) not in ("and", "to"):
        return False  # the year of the king, Ana Ruiz died
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
        return role.gender is Gender.UNKNOWN and word_after(tokens, role) in ("of", "for", "at", ",")
    copula = between[0].low in ("is", "was", "became", "remains") and len(between) > 1
    return copula and between[1].low in ("a", "an", "the")


def _predicate(tokens: Sequence[Token], role: Mention) -> bool:
    """``was elected president``, ``as a teacher``: a role that names nobody new."""
    start = phrase_start(tokens, role.token)
    before = tokens[start - 1].low if start else ""
    bare_noun = not role.determiner and role.part is not Part.SUBJECT and role.gender is Gender.UNKNOWN
    return (
        before in ("as", "is", "was", "be", "become", "became", "been", "named", "elected", "appointed")
        or bare_noun
    )
