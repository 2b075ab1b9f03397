"""Tenses as Spanish has them: a perfect with a time that is over, a present for what began long ago."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.builtin.grammar import word_at
from reviewer.checks.builtin.interference import WEEKDAY, bases, declare, participles, searching
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import verbs
from reviewer.checks.rules.slots import NUMBERS, WEEKDAYS
from reviewer.core.model import Confidence, Span
from reviewer.core.tokens import Token

_HAVE = frozenset("has have".split())
_ADVERBS = frozenset(
    "also already recently finally just never not only officially publicly again now so".split()
)
_PERIODS = frozenset("night week month year summer winter spring autumn fall season".split()) | WEEKDAYS
_UNITS = frozenset(
    "year years month months week weeks day days hour hours minute minutes decade decades".split()
)
_STOPS = frozenset(
    "since than that which who whom whose what when where how why before after until till from as if whether because "
    "while like but or and for between over during within through by said says".split()
)
_ATTACHES = frozenset("of the since than from for until by before after between as and or".split())
_PLANNED = frozenset(
    "scheduled set planned due invited summoned postponed moved booked called expected announced convened delayed "
    "proposed slated rescheduled pencilled told asked ordered until got had become seen".split()
)
_FARTHEST = 9
_UNREAL = frozenset("to would could should might may must will can cannot".split())
"""Before “have”: whatever the time, English has no other form."""


def _perfect(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    for n in [n for n, low in enumerate(prose.lows) if low in _HAVE]:
        verb = 0 if word_at(tokens, n - 1) in _UNREAL else _participle_after(tokens, n)
        if not verb or tokens[verb].low in _PLANNED:
            continue
        time, weekday = _time_after(tokens, verb)
        if time:
            confidence = Confidence.SUSPECT if weekday else None
            yield Finding(Span(tokens[n].start, tokens[verb].end), confidence=confidence)


def _participle_after(tokens: Sequence[Token], n: int) -> int:
    """The place of the participle that goes with the ``have`` at ``n``, or 0."""
    at = n + 1
    while word_at(tokens, at) in _ADVERBS:
        at += 1
    if word_at(tokens, at) == "been":
        at += 1
        while word_at(tokens, at) in _ADVERBS:
            at += 1
    return at if word_at(tokens, at) in participles() and word_at(tokens, at) not in ("had", "been") else 0


def _time_after(tokens: Sequence[Token], verb: int) -> tuple[bool, bool]:
    """Whether a time that is over follows in the clause, and whether it is a mere weekday."""
    for at in range(verb + 1, min(verb + _FARTHEST, len(tokens))):
        token = tokens[at]
        over, weekday = _over(tokens, at, at - verb)
        if over:
            return True, weekday
        if not token.word and token.text not in "-’'":
            break
        if token.low in _STOPS or token.low in _other_verbs() or _infinitive(tokens, at):
            break
    return False, False


def _infinitive(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].low == "to" and word_at(tokens, at + 1) in bases()


def _over(tokens: Sequence[Token], at: int, distance: int) -> tuple[bool, bool]:
    low, then, before = tokens[at].low, word_at(tokens, at + 1), word_at(tokens, at - 1)
    last = word_at(tokens, at + 2)
    if before in _ATTACHES:
        return False, False
    if low == "yesterday":
        return then != "'s", False
    if low == "last" and then in _PERIODS:
        return last != "'s", False
    if (low in NUMBERS or low.isdigit() or low == "a") and then in _UNITS and last == "ago":
        return True, False
    if low == "in" and re.fullmatch(r"1[5-9]\d\d|20[01]\d", then) and distance <= 3:
        return True, False
    if low in ("on", "this") and then in WEEKDAYS and last != "'s":
        return True, True
    return False, False


@cache
def _other_verbs() -> frozenset[str]:
    """Past forms and participles that are no nouns, and what a verb ends in: another event may be meant."""
    return frozenset(f for tags in verbs().values() for tag in ("past", "part", "ing") for f in tags[tag])


_SINCE = (
    r"(?P<flag>(?<![\w’'-])(?<![Ii]t )(?<!his )(?<!here )(?:is|are|works?|lives?|plays?|leads?|"
    r"directs?|governs?|presides?|suffers?|knows?|serves?|"
    r"occupies|belongs?|resides?|chairs?|coaches|heads?))(?: [\w’'-]+){0,5} since (?:he was|she was|they were|"
    r"(?:the )?(?:1[5-9]|20)\d\d|last (?:year|month|week)|childhood|then|(?:January|February|March|April|May|June|July|"
    r"August|September|October|November|December)\b)"
)
_SINCE_NOT = (
    r"\b(?:first|only|most|best|worst|least|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|more|less|"
    r"biggest|highest|lowest|largest|longest|\w+est|down|up|time|it is|there (?:is|are)|this is|that is|[a-z]+ed|"
    r"been|what|gone|lost|risen|grown|built|made|seen|held|won|change|changes|increase|rise|fall|drop|growth|and|"
    r"different|unchanged|higher|lower|better|worse|news|result|unprecedented|all)\b"
)


CHECKS = (
    declare(
        "perfect-with-past-time",
        "Perfect with a time that is over",
        "Spanish says ‘ha muerto ayer, ha dicho este lunes’; with a time that is over English has the past: died.",
        _perfect,
        [
            ("He ⟦has died⟧ last night in Madrid.", ""),
            ("The minister ⟦has met⟧ with the governors on Tuesday.", ""),
            ("The firm ⟦has been founded⟧ in 1998 by two brothers.", ""),
            ("They ⟦have signed⟧ the agreement two days ago.", ""),
            ("The mayor ⟦has appeared⟧ this Friday at a press conference.", ""),
        ],
        [
            "He died last night, and has been here since yesterday.",
            "The minister has met the man who left yesterday.",
            "The vote has been scheduled for next week, and called on Tuesday.",
            "They have won more games than last year.",
            "He has condemned the attack of last Friday.",
            "They have read yesterday’s paper and last week’s.",
            "He has decided to leave on Tuesday.",
        ],
        sign=following(_HAVE),
    ),
    declare(
        "present-since",
        "Present with “since”",
        "Spanish says ‘trabaja aquí desde 2010’; what began then and goes on takes the perfect: has worked since 2010.",
        searching((_SINCE, None), unless=_SINCE_NOT),
        [
            ("He ⟦works⟧ in the company since 2010.", ""),
            ("She ⟦is⟧ mayor of the town since last year.", ""),
            ("He ⟦plays⟧ the guitar since he was a child.", ""),
        ],
        [
            "He has worked in the company since 2010.",
            "It is the highest figure since 2010.",
            "He is the first mayor since 1990.",
            "The party is weaker and much changed since 2010.",
            "It is ten years since he was here.",
            "She knows more people since last year.",
            "He was ill since 2010, they said.",
        ],
        sign=r" since ",
        confidence=Confidence.LIKELY,
    ),
    declare(
        "since-how-long",
        "“Since” with a length of time",
        "Spanish ‘desde hace tres años, hace tres años’: English counts with “for three years” or “three years ago”.",
        searching(
            (
                (
                    r"\b(?P<flag>[Ss]ince) (?:about |almost |more than )?(?:two|three|four|five|six|seven|eight|nine|"
                    r"ten|\d+|several|many) (?:years|months|weeks|days|hours)\b(?! (?:ago|before|earlier|later|"
                    r"after|of|in|prior|"
                    r"back|into|old|away|passed|have|had|are|is|can|may)\b)"
                ),
                "for",
            ),
            (
                (
                    r"\b(?P<flag>[Aa]go) (?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|a few|some) "
                    r"(?:years|months|weeks|days|hours)\b"
                ),
                None,
            ),
        ),
        [
            ("He lives here ⟦since⟧ three years.", "He lives here for three years."),
            ("⟦Ago⟧ three years he left.", ""),
            ("He left ⟦ago⟧ many years.", ""),
        ],
        [
            "He has lived here since three years ago.",
            "Since two days before the vote they wait.",
            "He left three years ago.",
            "Ago is a word, and long ago it was one too.",
            "Since three of them left, it is quiet.",
            "Since four years of war are over, they came home.",
        ],
        sign=r"(?i)\b(?:since|ago) ",
    ),
    declare(
        "this-year-number",
        "“This 2023” for a year",
        "Spanish says ‘este 2023, el 2023’; English says “this year” or “in 2023”.",
        searching(
            (
                (
                    r"\b(?P<flag>(?:(?:during|in|of|for|throughout|by|until|than|from) )?this (?:19|20)\d\d)(?=[.,;:?!"
                    r"”\"]|$| "
                    r"(?:the|and|is|was|will|has|in|we|they|he|she|it|with|to|there|for|are|that|as|so|at|by)\b)"
                ),
                None,
            ),
            (
                (
                    r"\b(?P<flag>(?:during|in|for|throughout|until|since) the (?:19[1-9]|20[0-4])\d)(?=[.,;:?!”\"]|$| "
                    r"(?:the|and|is|was|will|has|in|we|they|he|she|it|with|to|there|are|that|as|when|by)\b)"
                ),
                None,
            ),
            flags=re.IGNORECASE,
        ),
        [
            ("Prices rose ⟦during this 2023⟧.", ""),
            ("⟦In this 2024⟧ the party will vote.", ""),
            ("He won it ⟦in the 2019⟧.", ""),
        ],
        [
            "Prices rose in 2023, this year and in the 2019 season.",
            "In this 2019 film and the 2020 report it rains.",
            "Of the 2000 men, few came back.",
            "In the 2016 vote, and during the 1990s, they won.",
            "This 1950 house is for the 2030 plan.",
            "For the 2024 Games the city built a pool.",
        ],
        sign=r"(?i)\bth(?:is|e) (?:19|20)\d\d",
    ),
    declare(
        "the-last-weekday",
        "“The past Monday, last day 5” for a date",
        "Spanish ‘el pasado lunes, el próximo viernes, el pasado día 5’: English says “last Monday, "
        "next Friday, on the "
        "5th”, without the article.",
        searching(
            (rf"\b(?P<flag>(?:on |the ){{1,2}}past {WEEKDAY})(?!s)", None),
            (
                rf"\b(?P<flag>(?:on )?the next {WEEKDAY})(?!s)(?=[.,;:]|$| (?:at|in|the|to|and|he|she|they|it)\b)",
                None,
            ),
            (
                (
                    rf"(?<![,\w] and )\b(?P<flag>(?:on )?the last {WEEKDAY})(?!s)(?! (?:of|in|before|night|morning|"
                    r"evening|afternoon|and)\b)"
                ),
                None,
            ),
            (
                (
                    r"\b(?P<flag>(?:the |on the )?(?:last|past|next) day \d{1,2})(?!\d)(?! (?:of (?:the|a)|"
                    r"per|[a-z]+s|people|men|women)\b)"
                ),
                None,
            ),
            flags=re.IGNORECASE,
        ),
        [
            ("⟦The past Monday⟧ they signed.", ""),
            ("The fire began ⟦the last Friday⟧.", ""),
            ("It was committed ⟦last day 1⟧ in the port.", ""),
            ("They meet ⟦the next Monday⟧.", ""),
        ],
        [
            "They signed last Monday, on the last Friday of the month, and the next Monday morning it rained.",
            "They played on the last day of May.",
            "The next Friday night was cold.",
            "The last Monday before Easter they rest.",
            "Last Monday and next Friday they rest.",
            "The past week was dry, and the last day 20 people left it.",
        ],
        sign=r"(?i)\b(?:past|last|next) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day \d)",
    ),
)
