"""Prepositions as Spanish has them after nouns and verbs, and before infinitives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reviewer.checks.builtin.grammar import word_at
from reviewer.checks.builtin.interference import bases, declare, searching
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.core.model import Confidence, Span

_AFTER_NOUN: Mapping[str, str] = {
    noun: right
    for right, group in {
        "on": "attack attacks assault assaults raid raids tax taxes blockade sanction",
        "of": "robbery robberies theft thefts murder kidnapping arrest detention killing criticism protection "
        "violation violations invasion bombing supervision persecution search abuse rejection boycott "
        "compliance hatred praise rescue destruction",
        "for": "candidate candidates applicant applicants aspirant aspirants demand punishment",
        "with": "interview interviews compliance",
        "against": "aggression aggressions",
        "in": "investment investments confidence",
    }.items()
    for noun in group.split()
}
_BEGINS = frozenset(
    "the a an his her its their this that these those several two three our my public private police".split()
)
_MOVED = frozenset(
    "from bring brings brought take takes took taken taking move moved moves extend extended extends extending shift "
    "shifted lead led leads leading limit limited limiting turn turned reduce add added adds "
    "adding due thanks according "
    "next close closer link linked links linking response responded respond opposed opposition reaction led expand "
    "expanded expanding carry carried bringing return returned returning narrow narrowed narrowing widen widened open "
    "opened opening refer referred apply applied submitted submit put gave give given gives giving granted devoted "
    "passed handed subject subjected related relating tied confined transferred connected compared similar equal "
    "prior as leaving left contribute contributed contributing raise raised raising set referring pointed pointing "
    "attribute attributed attributes spread increase increased increases increasing up down out back over".split()
)
_PLACES = frozenset("point extent end start day degree tune death".split())


def _after_noun(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    lows = prose.lows
    for n in [n for n, low in enumerate(lows) if low == "to" and n > 1]:
        right = _AFTER_NOUN.get(lows[n - 1])
        if right is None or lows[n - 2] not in _NOMINAL:
            continue
        first = word_at(tokens, n + 1)
        named = n + 1 < len(tokens) and tokens[n + 1].text[0].isupper()
        if first not in _BEGINS and not named:
            continue
        place = word_at(tokens, n + 2) in _PLACES or word_at(tokens, n + 3) in _PLACES
        if place or not _MOVED.isdisjoint(lows[max(0, n - 9) : n - 1]):
            continue
        yield Finding(Span(tokens[n].start, tokens[n].end), (right,))


_NOMINAL = frozenset(
    "the a an this that his her its their last first second new recent violent armed alleged brutal another every "
    "cowardly terrorist deadly double heavy strong public the two three several of for by "
    "in presidential main possible "
    "and attempted sexual physical personal exclusive".split()
)

_PEOPLE = (
    r"(?:his|her|their|my|our|the|a|an|two|three|several) (?:[a-z]+ )?(?:mother|father|son|"
    r"daughter|wife|husband|brother|"
    r"sister|man|woman|men|women|boy|girl|girls|boys|people|child|children|president|minister|mayor|governor|police|"
    r"players?|coach|neighbou?rs?|residents|citizens|workers?|students?|volunteers|fans|journalists?|couple|partner|"
    r"girlfriend|boyfriend|friends?|family|families|public|victims?|deputies|senators?|authorities|voters|followers|"
    r"suspects?|soldiers?|officers?|agents?|singer|actress|actor|rival|rivals)\b"
)
_PERSONAL = (
    rf"\b(?:(?:kill|arrest|greet|rob|beat up|criticize|injure|kidnap|congratulate|identify|investigate|denounce|affect|"
    r"convince|protect|defend)(?:s|ed|d|es|ing|ped|ted)?|(?:attack|hugg|kiss|murder|thank|prais|wound|insult|rescu|rap|"
    r"interview|impact|harm|benefit|blam|defeat|challeng|lov|hat|miss|surpris|worri)ed)"
    rf" (?P<flag>to) {_PEOPLE}(?! (?:to|be|of the)\b)"
)
_AFFECTS = (
    r"\b(?:affect|affects|affected|affecting|harmed|benefited|thanked|greeted|congratulated|murdered|"
    r"arrested|killed|kidnapped|defeated) (?P<flag>to) (?:the|a|an|his|her|their|all|many|more than|thousands|hundreds|"
    r"several|some|most|this|these|[A-Z][a-z]+)\b(?! (?:point|extent|degree|tune)\b)"
)
_ASKED = (
    r"\b(?:[Aa]sked|[Aa]sks|[Aa]dvised|[Bb]egged|[Uu]rged) (?P<flag>to) (?:him\b|them\b|us\b|(?:the|his|her|their) "
    r"(?:[\w’-]+ ){1,3}(?:to|that|for|if|not)\b)"
)
_TOLD = (
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|who|has|have|[A-Z][a-z]+) (?:told|tells) (?P<flag>to) (?:the|"
    r"this|him|them|her|a|[A-Z])"
)

_BEFORE_TO = re.compile(
    r"\b(?P<flag>(?:[Bb]efore|[Aa]fter|[Ww]ithout|[Ii]nstead of|[Dd]espite|[Bb]esides|[Bb]y|"
    r"of|for|[Ff]or|[Ii]nterested in) to) "
    r"(?P<verb>[a-z]+)\b"
)
_NOT_BEFORE_TO = re.compile(
    r"\b(?:to and|hoped for|asked for|look(?:s|ed|ing)? for|watch out for|"
    r"waiting|wait|back|call(?:ed|s)? for|sought after|than ever before|"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|long|shortly|never) (?:before|after)|"
    r"(?:st(?:op(?:ped|s)?|and(?:s|ing)?|ood)|drop(?:ped|s)?|c[ao]me|went|go) by|"
    r"(?:think|thought|dreamed|heard|spoke) of)\b"
    r"|[;:] for\b",
    re.IGNORECASE,
)
_ADJECTIVE_BY = (
    r"\b(?:worried|concerned|excited|happy|sorry|pleased) (?P<flag>for) (?:the (?:situation|future|lack|rise|increase|"
    r"fate|state|effects?|consequences|possible|results?)|what|this|that)\b"
)


def _to_infinitive(prose: Prose) -> Iterable[Finding]:
    for m in _BEFORE_TO.finditer(prose.text):
        if m["verb"] in bases() and not _NOT_BEFORE_TO.search(prose.text, max(0, m.start() - 16), m.end()):
            yield Finding(Span(*m.span("flag")))


_IN = "in|of|for|by|from|with|on|at"
_NOT_SO = "(?<!not )(?<!n't )(?<!n’t )(?<!used )"
"""Before “so much … as” that English has too: it is not so much a plan as a wish."""
_SAME = (
    rf"\b(?:both|{_NOT_SO}so much) (?P<p>{_IN}) (?:the )?(?:[\w’-]+ ){{1,4}}(?P<flag>as) (?P=p) ",
    rf"{_NOT_SO}\b(?P<flag>[Ss]o much) (?P<p>{_IN}) (?:[\w’-]+ ){{1,5}}(?:as|like) (?P=p) ",
)

CHECKS = (
    declare(
        "to-after-noun",
        "“To” after a noun that takes another preposition",
        "Spanish says ‘ataque a, robo a, candidato a, entrevista a’; in English it is an attack on, a robbery of, a "
        "candidate for, an interview with.",
        _after_noun,
        [
            ("The attack ⟦to⟧ the convoy left two dead.", "The attack on the convoy left two dead."),
            ("The candidate ⟦to⟧ the presidency spoke.", "The candidate for the presidency spoke."),
            ("He was held for the robbery ⟦to⟧ a bank.", "He was held for the robbery of a bank."),
        ],
        [
            "The attack on the convoy left two dead.",
            "The candidate to beat is Ana Ruiz.",
            "They moved the interview to the morning.",
            "He linked the murder to the gang.",
            "The search, thanks to the police, ended.",
            "It brought the attack to an end, and led the raid to the port.",
        ],
        confidence=Confidence.SUSPECT,
        sign=following(_AFTER_NOUN, frozenset({"to"})),
    ),
    declare(
        "to-before-person",
        "“To” before the object of a verb",
        "Spanish puts ‘a’ before a person who is the object: ‘mataron a su hijo, afecta a miles’; "
        "English puts nothing.",
        searching((_PERSONAL, None), (_AFFECTS, None), (_ASKED, None), (_TOLD, None)),
        [
            ("They murdered ⟦to⟧ his father.", ""),
            ("The law affects ⟦to⟧ thousands of families.", ""),
            ("The mayor thanked ⟦to⟧ the volunteers.", ""),
            ("He asked ⟦to⟧ the government for help.", ""),
            ("She told ⟦to⟧ the press that it was late.", ""),
        ],
        [
            "They murdered his father and thanked the volunteers.",
            "The law affects thousands of families.",
            "The story was told to the press.",
            "He asked to the surprise of all.",
            "They help to the end, and stay to the last man.",
            "He asked the government to help.",
            "It was an insult to the man, a challenge to the family, with benefits to the people.",
            "He asked to use the phone to call, and thanks to the girl he did.",
        ],
        sign=r"(?:kill|arrest|attack|greet|hug|kiss|murder|thank|critici|prais|injur|wound|rob|beat|insult|rescu|kidnap|"
        r"rape|congratulat|interview|identif|investigat|denounc|affect|impact|harm|benefit|blam|convinc|defeat|challeng|"
        r"protect|defend|lov|hat|miss|surpris|worr|ask|advis|beg|urg|tell|told|Ask|Advis|Beg|Urg)[a-z]*(?: up)? to ",
    ),
    declare(
        "preposition-and-to",
        "Preposition before “to” and a verb",
        "Spanish has the infinitive after a preposition: ‘antes de salir, sin saber’; English "
        "has the -ing form: before "
        "leaving, without knowing.",
        _to_infinitive,
        [
            ("⟦Before to⟧ leave, he signed.", ""),
            ("He won ⟦without to⟧ know it.", ""),
            ("The chance ⟦of to⟧ win is small.", ""),
        ],
        [
            "Before leaving, he signed.",
            "The chance of winning is small, and he is here to win.",
            "It is what he hoped for to come.",
            "He walks to and fro, in to work and out to play.",
            "By to-day, after to-morrow.",
            "He went in to see her.",
            "It is sought after to make wine, and we are better placed than ever before to do it.",
            "He came ten minutes before to set a record, and stopped by to say hello.",
        ],
        sign=r"(?i)(?:before|after|without|instead of|despite|besides|by|of|for|interested in) to ",
    ),
    declare(
        "both-in-as-in",
        "“Both in … as in” for both … and",
        "Spanish says ‘tanto en … como en’; English says both in … and in.",
        searching((_SAME[0], "and"), (_SAME[1], None)),
        [
            ("It is known both in Peru ⟦as⟧ in Chile.", "It is known both in Peru and in Chile."),
            ("⟦So much⟧ in the city as in the village it rains.", ""),
            ("They sell both for children ⟦as⟧ for adults.", "They sell both for children and for adults."),
        ],
        [
            "It is known both in Peru and in Chile.",
            "So much of it is gone.",
            "Both of them served as judges.",
            "There is so much in the box.",
            "They both work in Lima as nurses.",
            "Both worked as cooks.",
            "It was chosen as much for its colour as for its price, not so much in wool as in silk.",
        ],
        sign=r"(?i)(?:both|so much|as much|so) ",
    ),
    declare(
        "worried-for",
        "“Worried for” what is about",
        "Spanish says ‘preocupado por la situación’; English is worried about it, and worried for a person.",
        searching((_ADJECTIVE_BY, "about")),
        [
            ("They are worried ⟦for⟧ the situation.", "They are worried about the situation."),
            ("He is concerned ⟦for⟧ the lack of water.", "He is concerned about the lack of water."),
            ("She was happy ⟦for⟧ this result.", "She was happy about this result."),
        ],
        [
            "They are worried about the situation.",
            "He is worried for his son.",
            "We are happy for you.",
            "She was sorry for him.",
            "Concerned for her, they called.",
            "They were excited for the game.",
        ],
        confidence=Confidence.SUSPECT,
        sign=r"(?:worried|concerned|excited|happy|sorry|pleased) for ",
    ),
)
