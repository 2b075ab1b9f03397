"""Words that mean something else in the subject of the article: Spanish football, police and court terms word for word.

A term counts only where enough words of its subject stand in the sentences around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reviewer.checks.builtin.topic_terms import COURT, FOOTBALL, Term
from reviewer.checks.builtin.topic_terms_politics import ACCIDENT, POLITICS
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

REACH = 6
"""Segments before and after in which words of the subject are counted."""
ENOUGH = 4
"""Distinct words of the subject that make it the subject."""


class _Met(NamedTuple):
    """A term met in a segment, as a place in the list of terms and a span."""

    term: int
    span: Span


Facts = tuple[frozenset[str], tuple[_Met, ...]]
_NOTHING: Facts = (frozenset(), ())


class _Subject:
    """The words that tell a subject, and its terms."""

    def __init__(self, signs: str, terms: Sequence[Term]) -> None:
        self.signs = frozenset(signs.split())
        self.terms = terms
        self._patterns = [re.compile(term.pattern) for term in terms]
        self._held: dict[str, list[int]] = {}
        for n, term in enumerate(terms):
            for word in term.holds.split():
                self._held.setdefault(word, []).append(n)
        self._words = frozenset(self._held)
        self._telling = self.signs | self._words

    def facts(self, prose: Prose) -> Facts:
        """The words of the subject in a segment, and the terms met."""
        if prose.low_set.isdisjoint(self._telling):
            return _NOTHING
        told = self.signs & prose.low_set
        words = self._words & prose.low_set
        if not words:
            return (told, ()) if told else _NOTHING
        met = [
            _Met(n, Span(*m.span("flag")))
            for n in sorted({n for word in words for n in self._held[word]})
            for m in self._patterns[n].finditer(prose.text)
        ]
        return told, tuple(met)

    def judge(self, facts: Sequence[Facts]) -> Iterable[Finding]:
        """The terms that stand among enough words of the subject."""
        for index, (_, met) in enumerate(facts):
            if not met:
                continue
            near = facts[max(0, index - REACH) : index + REACH + 1]
            if len(frozenset().union(*(told for told, _ in near))) < ENOUGH:
                continue
            for n, span in met:
                term = self.terms[n]
                why = f"Spanish ‘{term.spanish}’ is here: {term.english}."
                yield Finding(span, why=why, index=index)


def _check(
    slug: str, subject: _Subject, title: str, why: str, bad: Sequence[str], good: Sequence[str]
) -> Check:
    return Check(
        id=f"topics/{slug}",
        title=title,
        why=why,
        category="Terminology/Wrong term",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        source=frozenset({"es"}),
        facts=subject.facts,
        judge=subject.judge,
        bad=tuple(Bad(text) for text in bad),
        good=tuple(good),
        ref="DLE (dle.rae.es); Libro de estilo de Marca; Diccionario panhispánico del español jurídico",
    )


_FOOTBALL = _Subject(
    "goal goals match matches league coach striker midfielder goalkeeper defender penalty stadium referee laliga "
    "champions fans season squad players player defeat draw derby matchday offside football soccer team teams scored "
    "basketball euroleague trophy trophies playoffs baskets rebounds points promotion scoreboard "
    "footballer cup club victory bench fixture kick corner goalless header ball",
    FOOTBALL,
)
_COURT = _Subject(
    "police arrested detained detainee detainees prosecutor judge suspect suspects murder crime crimes court "
    "investigation victim victims killed homicide shooting trial sentenced accused arrest officers robbery theft drugs "
    "weapons firearm prison kidnapping criminal criminals raid raided assault defendant defendants carabineros",
    COURT,
)
_ACCIDENT = _Subject(
    "accident highway vehicle vehicles driver truck crash collision kilometer kilometre road rescue paramedics injured "
    "passengers bus traffic overturned rollover ambulance firefighters fire flood earthquake emergency hospital",
    ACCIDENT,
)
_POLITICS = _Subject(
    "president government congress party parties election elections minister ministers deputies deputy senate senator "
    "vote votes candidate candidates parliament opposition campaign cabinet congressman coalition electoral "
    "presidential ministry legislators legislative socialist mayor",
    POLITICS,
)

CHECKS = (
    _check(
        "accident",
        _ACCIDENT,
        "Term of accidents and rescue word for word",
        "In a report of an accident the Spanish word means something else than in general.",
        [
            (
                "The driver of the bus lost control on the highway, and the ⟦unit⟧ overturned. Ten passengers "
                "were injured."
            ),
            "After the accident on the road, ⟦elements⟧ of Civil Protection took the injured driver to an ambulance.",
            (
                "Firefighters freed the driver of the truck. The ⟦rescue corporations⟧ left the highway "
                "after the accident."
            ),
        ],
        [
            "The unit of the army was sent home.",
            "The driver of the bus lost control on the highway, and the bus overturned. Ten passengers were injured.",
            "The elements of the design are plain.",
            "The corporations pay no tax.",
            (
                "The intensive care unit of the hospital took the driver after the accident on the highway, "
                "a rescue bus said."
            ),
            "The unit of length on the road is the kilometer.",
        ],
    ),
    _check(
        "politics",
        _POLITICS,
        "Political term word for word",
        "In a report of politics the Spanish word means something else than in general.",
        [
            "The president asked the minister to join his ⟦formula⟧, the party said before the elections.",
            "The ⟦holder⟧ of the Ministry of Health spoke to Congress, the party and the opposition about the vote.",
            (
                "The party and its ⟦militancy⟧ back the candidate, and the ⟦militancy⟧ votes in the elections. "
                "The party won."
            ),
        ],
        [
            "The formula of the drug is secret.",
            "The president asked the minister to join the ticket, the party said before the elections.",
            "The holder of the record met the president.",
            "A portfolio of shares was sold.",
            "The party and the president gave the minister the police portfolio before the elections.",
            "The election was held under scrutiny, the party and the president said of the vote.",
            "The government, the party and the minister lost the vote on the baby formula.",
        ],
    ),
    _check(
        "football",
        _FOOTBALL,
        "Football term word for word",
        "In a report of football the Spanish word means something else than in general.",
        [
            "The team lost the match. The ⟦technician⟧ asked the players for a goal.",
            "The fans saw a goal in the ⟦first part⟧ of the match, and the referee whistled.",
            "The coach has four ⟦casualties⟧ for the match, and the squad of the club is short of players.",
        ],
        [
            "The technician mended the printer in the first part of the week.",
            "The team lost the match. The coach asked the players for a goal.",
            "The first part of the book tells of a match.",
            "The casualties of the war were many.",
            "The striker scored a goal in the match, as the lab technician saw.",
            "The fans, the club and the coach play a great part in every match and season.",
        ],
    ),
    _check(
        "police-and-court",
        _COURT,
        "Police or court term word for word",
        "In a report of crime the Spanish word means something else than in general.",
        [
            "Police arrested two men for murder. The ⟦elements⟧ of the Army took them to prison.",
            "The judge ordered ⟦preventive detention⟧ for the suspect of the murder, the court said.",
            "The victim of the crime told police of the ⟦aggression⟧, and a suspect was arrested.",
        ],
        [
            "The elements of the design are plain.",
            "Police arrested two men for murder. The officers took them to prison.",
            "A suspect of the murder told the court of his preventive medicine.",
            "Russian aggression was condemned.",
            "The species of the forest are many.",
            "The police say that elements of the crime are unclear, the judge and the suspect too.",
        ],
    ),
)
