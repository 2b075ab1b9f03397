"""Events of a day gone by told in the present, as Spanish news does and English news does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from reviewer.checks.builtin.grammar import declare
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Span

_EVENTS = (
    "announce approve arrest arrive attend close condemn confirm declare defeat denounce detain die die elect explode "
    "happen inaugurate injure inform kill land launch lose meet murder name occur open order participate present "
    "publish receive reject resign reveal sentence sign start stress travel visit vote win withdraw"
).split()
"""What happens at one time; of what lasts or recurs (“lives”, “plays”) the present may be right."""
_DONE = (
    "announced approved arrested attacked captured detained elected evacuated found hospitalized hospitalised injured "
    "killed inaugurated murdered named opened presented published reported sentenced shot signed stabbed transferred"
).split()
_NOT_BETWEEN = frozenset(
    "that which who what whom whose how why where if than since from for of as until before after like or but about "
    "when because with by did had was were would could and said to".split()
)
_OBJECTS = frozenset("the a an his her its their this these two three four five six with".split())
_TIME = r"yesterday|last (?:night|week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_STOP = r"(?=[.,;!?”\"]|$)(?!['’])"


def _third(base: str) -> str:
    return next(iter(verbs()[base]["s"]), base + "s") if base in verbs() else base + "s"


def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    events = "|".join(sorted({_third(base) for base in _EVENTS}))
    verb = rf"(?P<verb>(?:is|are) (?:{'|'.join(_DONE)})|{events})"
    subject = (
        r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree)(?: [a-z]+){1,3}|[A-Z][\w’.-]+)"
    )
    after = rf"\b{subject} {verb}(?P<between>(?: [\w’'-]+){{0,6}}) (?:{_TIME}){_STOP}"
    time = _TIME[0].upper() + _TIME[1:].replace("last", "Last")
    before = rf"(?:^|[.!?] )(?:{time}),? (?:[Tt]he(?: [a-z]+){{1,3}}|he|she|it|they|[A-Z][\w’.-]+) {verb}(?=[ .,;])"
    return re.compile(after), re.compile(before)


_AFTER, _BEFORE = _patterns()


@cache
def _nouns() -> frozenset[str]:
    """Plurals, which look like third persons: “the visits last week”."""
    return frozenset(plural for plurals in nouns().values() for plural in plurals)


def _told(prose: Prose) -> Iterable[Finding]:
    yield from _timed_after(prose.text)
    for m in _BEFORE.finditer(prose.text):
        yield Finding(Span(m.start("verb"), m.end("verb")))


def _timed_after(text: str) -> Iterator[Finding]:
    for m in _AFTER.finditer(text):
        between = m["between"].lower().split()
        noun = m["verb"] in _nouns() and not _OBJECTS.intersection(between[:1])
        if _NOT_BETWEEN.isdisjoint(between) and not noun:
            yield Finding(Span(m.start("verb"), m.end("verb")))


CHECKS = (
    declare(
        "present-for-past",
        "Present for what is over",
        "English news tells in the past what happened yesterday or last week; Spanish often tells it in the present.",
        _told,
        [
            ("The minister ⟦announces⟧ new taxes yesterday.", ""),
            ("A man ⟦is arrested⟧ in Lima last night.", ""),
            ("Yesterday, the president ⟦meets⟧ the governors.", ""),
            ("Castillo ⟦resigns⟧ last Tuesday, the agency said.", ""),
        ],
        [
            "The minister announced new taxes yesterday.",
            "He explains what happened yesterday, and she reveals how they met last night.",
            "The book that was signed yesterday opens well.",
            "The minister meets the man arrested by police last night.",
            "He confirms the deal was signed last week.",
            "The shop opens tomorrow, as it did yesterday.",
            "It opens like yesterday’s play.",
            "The visits last week cost more than the final votes yesterday.",
            "The party that won yesterday names a minister.",
        ],
        sign=following(frozenset("yesterday last".split())),
    ),
)
