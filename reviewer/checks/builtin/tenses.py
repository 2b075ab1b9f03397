"""Tenses that drift inside a sentence or quotation, or quarrel with their adverb of time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.builtin.auxiliaries import past_only
from reviewer.checks.builtin.finite import verbal
from reviewer.checks.builtin.grammar import declare, word_at
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Confidence, Span
from reviewer.core.tokens import Token

_ONE = frozenset("he she it".split())
_MANY = frozenset("they we i".split())
_JOINS = frozenset("when until before after".split())
_ASKING = frozenset(
    "asking wondering saying telling thinking considering deciding discussing debating explaining checking waiting "
    "talking knowing seeing finding trying planning going describing imagining remembering "
    "speaking reading writing".split()
)
_LASTING = frozenset("waited stayed remained continued fought slept lived sat stood walked drove ran".split())
_OBJECTS = frozenset("the a an that it him her them".split())

_LATER = re.compile(
    r"\b(?P<verb>(?:will|is going to|are going to|am going to) (?:not )?[a-z]+)(?P<between>(?: [\w’'-]+){1,5}) "
    r"(?P<time>yesterday|last (?:week|month|year|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))"
    r"(?=[.,;!?”\"]|$)(?!['’])"
)
_EARLIER = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|[Tt]he [a-z]+) (?P<verb>arrived|came|went|returned|died|won|lost|met|"
    r"voted|happened|occurred|began|started)(?P<between>(?: [\w’'-]+){0,3}) (?P<time>tomorrow|"
    r"next (?:week|month|year))(?=[.,;!?”\"]|$)"
)
_TIMES = frozenset("yesterday tomorrow last next".split())
_BETWEEN_NOT = frozenset(
    "that which who than since from for of as what until before after like and or but about if when because where "
    "whose by with to how at in".split()
)


def _time(prose: Prose) -> Iterable[Finding]:
    for pattern in (_LATER, _EARLIER):
        for m in pattern.finditer(prose.text):
            between = m["between"].lower().split()
            last = between[-1] if between else ""
            if last in _BETWEEN_NOT or {
                "that",
                "which",
                "who",
                "than",
                "since",
                "as",
                "until",
                "before",
            } & set(between):
                continue
            if any(word in _past_forms() for word in between):
                continue
            yield Finding(Span(m.start("verb"), m.end("time")))


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(
        form for tags in verbs().values() for tag in ("past", "part", "ing") for form in tags[tag]
    )


@cache
def _third() -> frozenset[str]:
    """Third persons of the present."""
    return frozenset(form for tags in verbs().values() for form in tags["s"]) | {"is", "has", "does"}


@cache
def _base() -> frozenset[str]:
    """Base forms that are no past form."""
    past = {form for tags in verbs().values() for form in tags["past"]}
    return frozenset(form for tags in verbs().values() for form in tags["base"]) - past | {
        "are",
        "am",
        "have",
    }


def _present_after_past(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    for n in range(2, len(tokens) - 2):
        if tokens[n].low not in _JOINS:
            continue
        subject, verb = tokens[n + 1].low, tokens[n + 2].low
        present = (subject in _ONE and verb in _third()) or (subject in _MANY and verb in _base())
        if present and tokens[n + 2].text.islower() and _past_before(tokens, n):
            yield Finding(Span(tokens[n + 2].start, tokens[n + 2].end))


def _past_before(tokens: Sequence[Token], n: int) -> bool:
    """Whether the clause that the word at ``n`` joins on to is told in the past."""
    when = tokens[n].low == "when"
    for at in range(n - 1, max(0, n - 7), -1):
        low, before = tokens[at].low, word_at(tokens, at - 1)
        if not tokens[at].word:
            return False
        if when and low.endswith("ing") and before in ("was", "were"):
            return low not in _ASKING
        if not when and low in _LASTING and before not in ("have", "has", "had", "be", "to"):
            return True
    return False


def _drift(prose: Prose) -> Iterable[Finding]:
    """Inside quotation marks: I, we or they, a past form, and a present form that shares its subject."""
    if "and" not in prose.low_set or prose.low_set.isdisjoint(_MANY):
        return
    tokens = prose.tokens
    for n in range(len(tokens) - 4):
        if (
            tokens[n].low in _MANY
            and tokens[n + 1].low in past_only()
            and _quoted(prose.text, tokens[n].start)
        ):
            at = _second_verb(tokens, n + 2)
            if at and tokens[at].low in _only_verb() and word_at(tokens, at + 1) in _OBJECTS:
                yield Finding(Span(tokens[at].start, tokens[at].end))


def _second_verb(tokens: Sequence[Token], start: int) -> int:
    """The place after the first “and” from ``start`` on, if no other verb comes before it; else 0."""
    for at in range(start, min(start + 6, len(tokens) - 1)):
        low = tokens[at].low
        if low == "and":
            return at + 1
        other = (low in verbal() and low not in nouns()) or low.endswith("ing") or _infinitive(tokens, at)
        if other or not tokens[at].word:
            return 0
    return 0


def _infinitive(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].low == "to" and word_at(tokens, at + 1) not in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "our",
    )


def _quoted(text: str, at: int) -> bool:
    return text.count("“", 0, at) > text.count("”", 0, at) or text.count('"', 0, at) % 2 == 1


@cache
def _only_verb() -> frozenset[str]:
    return _base() - frozenset(nouns()) - {"have", "are", "am"}


CHECKS = (
    declare(
        "tense-and-time",
        "Tense that quarrels with the time named",
        "What is still to come cannot be yesterday, and what is over cannot be tomorrow.",
        _time,
        [
            ("He ⟦will meet the minister yesterday⟧.", ""),
            ("They ⟦arrived in Lima tomorrow⟧.", ""),
            ("She ⟦is going to sign it last week⟧, he said.", ""),
        ],
        [
            "He will meet the minister tomorrow, and they arrived yesterday.",
            "It will be higher than last year.",
            "They will sell what was bought last month, and replace the plan of last year.",
            "He met her to plan for tomorrow, and he came to talk about tomorrow.",
            "He will repeat last year’s success.",
            "The vote they won will count as it did last week.",
        ],
        sign=following(_TIMES),
    ),
    declare(
        "present-after-past",
        "Present after a clause in the past",
        "What happens at the same time is told in the same tense: they waited until he came.",
        _present_after_past,
        [
            ("We were sleeping when they ⟦arrive⟧.", ""),
            ("They waited until he ⟦leaves⟧.", ""),
            ("She was eating when he ⟦comes⟧ in.", ""),
        ],
        [
            "We were sleeping when they arrived.",
            "He was asking when they arrive, and she was thinking of when he leaves.",
            "They wait until he leaves, and have waited until they arrive.",
            "They are to stay until he leaves.",
            "He said that when they arrive, it will be late.",
            "They waited, and when he leaves they go.",
        ],
        confidence=Confidence.SUSPECT,
        sign=following(_JOINS, _ONE | _MANY),
    ),
    declare(
        "drift-in-quotation",
        "Tense that changes inside a quotation",
        "Two things that one speaker tells of one subject stand in one tense.",
        _drift,
        [
            ("“We went to the house and ⟦discover⟧ the truth,” he said.", ""),
            ("“They came here and ⟦destroy⟧ it,” she said.", ""),
            ('"They gave up and ⟦bring⟧ them," he said.', ""),
        ],
        [
            "“We went to the house and discovered the truth,” he said.",
            "“They came to see and discover it,” she said.",
            "“They went there and said: and destroy it.”",
            "“I knew you could go and discover it.”",
            "They went and “discover the truth”, he said.",
            "“We went up and up, and they discover it.”",
        ],
        confidence=Confidence.SUSPECT,
        triggers='“"',
    ),
)
