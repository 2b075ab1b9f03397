"""One or many: a noun with its number word, with its verb, and the possessive that stands for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.builtin.agreement import FOLLOWED, plurals
from reviewer.checks.builtin.grammar import declare, word_at
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Span
from reviewer.core.tokens import Token

_MANY = frozenset(
    "these those several various numerous two three four five six seven eight nine ten eleven twelve".split()
)
_LABELS = frozenset(
    "day phase part stage number level chapter type category grade act tier round game match war".split()
)
_NUMBER_NOUNS = frozenset(
    "hundred thousand million billion trillion dozen score head percent per cent kind sort type series pound ton foot "
    "mile stone gross third quarter fifth half tenth".split()
)
_COLLECTIVE = frozenset(
    "team police government staff family couple group majority public council committee board company press media band "
    "party club side crew crowd army audience jury navy data people pair trio duo number rest list minority opposition "
    "youth clergy cabinet parliament community population military enemy personnel management leadership class half "
    "firm bank force squad unit association federation union gang quartet quintet orchestra chorus society nobility "
    "aristocracy bourgeoisie proletariat peasantry intelligentsia elite variety range handful total series lot bulk "
    "proportion percentage host set string mix combination generation cast panel delegation bunch dozen hundred "
    "agency ministry department network newspaper university school church court senate congress commission "
    "percent quarter third fifth tenth remainder infantry cavalry cattle faithful commonwealth elect dead".split()
)
_ADJECTIVAL = tuple("able ible ive al ic ent ant an ese ish less ful ous ed ing y st or er ar".split())
_JOINING = frozenset("and or but than as ,".split())
"""Before these a word for many may have an adjective: ``these general and``."""
_PREPOSITIONS = frozenset(
    "and or than as of at for with by from in on to under into through against over about after".split()
)
_NOT_COUNTED = frozenset(
    "must straight head buffalo bison tuna squid folk youth broad wide whole extra "
    "out aircraft spacecraft hovercraft fish sheep deer salmon trout cod offspring personnel staff  rich "
    "poor young old few many other others same present absent alive male female blind sick deaf homeless "
    "mute  brave free wise evil good bad innocent equal minor senior junior superior inferior concrete "
    "adult human elder gay  white black red blue green brown yellow latter former next first last second "
    "more less most least right left past tomorrow today tonight yesterday inside outside".split()
)
_SINGULAR_VERB = {
    "is": "are",
    "was": "were",
    "has": "have",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
}
_PLURAL_VERB = {plural: singular for singular, plural in _SINGULAR_VERB.items()}
_DETERMINE_MANY = frozenset("the these those many most some several all".split())
_DETERMINE_ONE = frozenset("this each every".split())
_UNREAL = frozenset("if though wish wishes wished suppose unless whether".split())
_OPENS = frozenset(["", ".", ";", "that", "because", "although", "but", "while", "when", "if"])
_OWNED = frozenset(
    "lives homes families jobs houses children parents wives husbands hands heads minds bodies eyes voices faces "
    "neighbours neighbors belongings salaries wages relatives fathers mothers sons daughters countries".split()
)
_PEOPLE = frozenset(
    "people residents workers citizens families women men children voters migrants refugees parents teachers students "
    "soldiers farmers doctors nurses police patients victims demonstrators protesters neighbours neighbors prisoners "
    "employees players politicians lawmakers senators deputies judges youths girls boys friends relatives".split()
)


@cache
def _singulars() -> dict[str, str]:
    """Nouns for one thing that are no form of a verb and their plurals."""
    verbal = {form for tags in verbs().values() for forms in tags.values() for form in forms}
    plural = {p for forms in nouns().values() for p in forms}
    return {
        noun: forms[0]
        for noun, forms in nouns().items()
        if noun not in forms
        and noun not in verbal
        and noun not in plural
        and noun not in _NUMBER_NOUNS
        and noun not in _NOT_COUNTED
    }


def _singular_after_many(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    for n in range(len(tokens) - 1):
        many, noun = tokens[n], tokens[n + 1]
        named = n > 0 and many.text[0].isupper()  # the Group of Eight summit
        if (
            many.low not in _MANY
            or named
            or not noun.text.islower()
            or word_at(tokens, n + 2) not in FOLLOWED
        ):
            continue
        before = tokens[n - 1] if n else None
        if noun.low == "one" and word_at(tokens, n + 2) == "by":
            continue
        label = before is not None and (
            before.low in _LABELS or (n > 1 and before.text[0].isupper()) or not before.word
        )
        joined = many.low == "those" or word_at(tokens, n + 2) in _JOINING
        if joined and noun.low.endswith(_ADJECTIVAL):
            continue
        plural = _singulars().get(noun.low)
        if plural is not None and not (label and many.low not in ("these", "those")):
            yield Finding(Span(noun.start, noun.end), (plural,))


def _noun_and_verb(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    for n, verb in enumerate(prose.lows[2:]):
        if verb not in _SINGULAR_VERB and verb not in _PLURAL_VERB:
            continue
        first, noun = tokens[n], tokens[n + 1]
        if word_at(tokens, n - 1) not in _OPENS or not noun.text.islower():
            continue
        if first.low in _DETERMINE_MANY and verb in _SINGULAR_VERB and noun.low in plurals():
            yield _verb(tokens, n + 2, _SINGULAR_VERB[verb])
        elif first.low in _DETERMINE_ONE and verb in _PLURAL_VERB and noun.low in _singulars():
            unreal = verb in ("were", "weren't") and not _UNREAL.isdisjoint(prose.low_set)
            if noun.low not in _COLLECTIVE and not unreal:
                yield _verb(tokens, n + 2, _PLURAL_VERB[verb])


def _verb(tokens: Sequence[Token], n: int, right: str) -> Finding:
    return Finding(Span(tokens[n].start, tokens[n].end), (right,))


def _its(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low != "its" or n < 2 or tokens[n - 1].low in _PREPOSITIONS:
            continue
        after = word_at(tokens, n + 1)
        if (after == "own" or after in _OWNED) and _many_own(tokens, n, people=after != "own"):
            yield Finding(Span(token.start, token.end), ("their",))


def _many_own(tokens: Sequence[Token], n: int, people: bool) -> bool:
    """Whether the nearest thing before the word at ``n`` that may own something is many."""
    for at in range(n - 1, max(-1, n - 7), -1):
        low = tokens[at].low
        if low == "they" or low in (_PEOPLE if people else plurals()):
            return True
        if (
            not tokens[at].word
            or low in ("it", "its", "which", "that", "who")
            or low in _owners()
            or _is_name(tokens[at])
        ):
            return False
    return False


@cache
def _owners() -> frozenset[str]:
    """Nouns for one thing that are no past form of a verb."""
    return frozenset(nouns()) - {form for tags in verbs().values() for form in tags["past"]}


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() or token.text[0].isdigit()


CHECKS = (
    declare(
        "singular-after-many",
        "Singular noun after a word for many",
        "These, those, several and a number above one go with a plural.",
        _singular_after_many,
        [
            ("They spoke of these ⟦country⟧ in Lima.", "They spoke of these countries in Lima."),
            ("He has two ⟦daughter⟧.", "He has two daughters."),
            ("There are several ⟦hospital⟧ for it.", "There are several hospitals for it."),
        ],
        [
            "At the Group of Eight summit those inside were silent.",
            "If we do not win two tomorrow, we are out.",
            "They spoke of these countries, of those present and of several hundred.",
            "It is a two daughter family, and phase two trial.",
            "These include it, those responsible for it and several other.",
            "In World War Two veteran of Lima, two percent of it.",
            "He has two sheep, two aircraft and two series.",
            "Do we go through these one by one?",
            "The two of them, three by three, six feet and five foot.",
        ],
        sign=following(_MANY),
    ),
    declare(
        "noun-and-verb",
        "Verb does not agree with its noun",
        "A plural noun takes are, were and have; a singular one takes is, was and has.",
        _noun_and_verb,
        [
            ("The workers ⟦is⟧ here.", "The workers are here."),
            ("He said that the countries ⟦has⟧ signed.", "He said that the countries have signed."),
            ("This country ⟦are⟧ rich.", "This country is rich."),
        ],
        [
            "The workers are here, and one of the workers is there.",
            "The number of the countries has grown; the news is good.",
            "This team are good, and every country has one.",
            "The Simpsons is on, and the headquarters is here.",
            "What the workers is about, ten years is long.",
            "If this plan were new, all these are new, and the media is here.",
        ],
        sign=following(_DETERMINE_MANY, [r"\S+"], _SINGULAR_VERB)
        + "|"
        + following(_DETERMINE_ONE, [r"\S+"], _PLURAL_VERB),
    ),
    declare(
        "its-for-many",
        "“Its” for more than one owner",
        "Spanish su stands for its and for their; English says their when the owners are many.",
        _its,
        [
            ("The workers defend ⟦its⟧ own interests.", "The workers defend their own interests."),
            ("Residents left ⟦its⟧ homes.", "Residents left their homes."),
            ("They have ⟦its⟧ own plan.", "They have their own plan."),
        ],
        [
            "The workers defend their own interests, and the firm defends its own.",
            "The town gave residents and its own workers a home.",
            "Workers of the firm defend its own interests.",
            "The requirements of its own licence, and two out of three.",
            "They left it to its own devices, and they know that its own plan failed.",
            "Residents of Lima left its homes.",
            "Countries say Peru has its own plan.",
        ],
        sign=following(["its"]),
    ),
)
