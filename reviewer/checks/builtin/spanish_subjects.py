"""Subjects that Spanish leaves out or says twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.grammar import word_at
from reviewer.checks.builtin.interference import declare, searching
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.cast_words import is_first_name, roles
from reviewer.core.model import Confidence, Span

_JUDGED = (
    "important|necessary|possible|difficult|easy|essential|likely|impossible|convenient|advisable|fundamental|vital|"
    "evident|logical|normal|urgent|crucial|better|worth|true|clear|obvious|unfair|unacceptable|inevitable|curious"
)
_SAYING = (
    "said|says|think|thinks|thought|believes?|believed|explained|explains|insisted|stressed|added|affirmed|assured|"
    "considers?|considered|indicated|indicates|noted|notes|pointed out|warned|reality is|truth is|problem is|idea is|"
    "know|knows|recalled|stated|states|argued|argues|declared|maintained|recognized|acknowledged"
)
_MISSING = (
    (
        (
            rf"\b(?:{_SAYING}) that (?P<flag>(?:is|was|will be|would be) (?:not |very |more |so |also "
            rf")?(?:{_JUDGED}) (?:to|that|for))\b"
        ),
        None,
    ),
    (
        (
            r"\b(?P<flag>(?:[Bb]ecause|[Aa]lthough|[Uu]nless|[Ww]hether) (?:is|was|has|had|are|were|"
            r"will|would|can|could|does|did|has been)(?: "
            r"not)?)\b(?! (?:the|a|an|this|that|he|she|it|they|we|I|you|his|her|their|your|in|at|there|[A-Z]))"
        ),
        None,
    ),
    (
        rf"(?:^|[.;:] |[“\"])(?P<flag>Is (?:not |very |so )?(?:{_JUDGED}) (?:to|that))\b",
        None,
    ),
)
_MATES = frozenset("people men women children".split())


def _twice(prose: Prose) -> Iterable[Finding]:
    """``the doctors they detected several bruises``: people, “they”, and a verb that has its object."""
    tokens = prose.tokens
    for n in [n for n, low in enumerate(prose.lows) if low in ("they", "he", "she") and n > 0]:
        that = n - 1 if tokens[n - 1].low in ("that", "who") else n
        person = word_at(tokens, that - 1)
        acts = word_at(tokens, n + 1) in _acting() and word_at(tokens, n + 2) in _OBJECTS
        if not acts or tokens[that - 1].text != tokens[that - 1].text.lower():
            continue
        aside = tokens[n].low != "they" and that == n
        if (
            not aside
            and _is_people(person, tokens[n].low)
            and word_at(tokens, that - 2) not in ("and", "or", "as")
        ):
            yield Finding(Span(tokens[n].start, tokens[n].end))


_OBJECTS = frozenset("the a an several some many two three their his".split())
_PLURALS: dict[str, bool] = {}


def _is_people(word: str, pronoun: str) -> bool:
    if pronoun != "they":
        return word in roles()
    if word not in _PLURALS:
        _PLURALS[word] = word in _MATES or any(
            word in nouns().get(role, ()) for role in (word[:-1], word[:-2]) if role in roles()
        )
    return _PLURALS[word]


_ACTING: set[str] = set()
_GIVING = frozenset(
    "gave give gives sold sell called call made make named name paid pay offered offer taught teach told tell showed "
    "show asked ask cost sent send lent owed had have has were was are is said say think thought knew believe want "
    "wanted hoped hope".split()
)


def _acting() -> set[str]:
    """Past forms of verbs that do not take two objects: “the people they gave the money” is right."""
    if not _ACTING:
        _ACTING.update({f for tags in verbs().values() for f in tags["past"]} - _GIVING)
    return _ACTING


_COMMA = re.compile(
    r"^(?P<subject>(?:The|These|Those|This|All|Some|Many|Several|His|Her|Their)(?: [\w’'-]+){1,12})(?P<flag>,) "
    r"(?:will|is|are|was|were|has|have|can|must|should) (?:[a-z]+ )?[a-z]+[^,]*$"
)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|who|which|that|when|if|"
    r"where|because|although|while|after|before|since|until|as|once|more|less|better|sooner|day|night|week|month|year|"
    r"time|moment|morning|rest)\b"
)


def _comma(prose: Prose) -> Iterable[Finding]:
    m = _COMMA.match(prose.text)
    if m and not _CLAUSE.search(m["subject"]):
        yield Finding(Span(*m.span("flag")))


_BASE_SAYS = (
    "say|stress|lament|affirm|explain|declare|assure|insist|warn|indicate|announce|confirm|maintain|state|add"
)
_ONE_SAYS = re.compile(
    r"(?:^|[.;“”\"] |, )(?:[Tt]he (?:[\w-]+ ){0,2}(?P<role>[a-z]+)|(?P<first>[A-Z][a-zé]+) "
    r"[A-Z][a-zéíóúáñ]+[a-rt-zéíóúáñ]) "
    rf"(?P<flag>{_BASE_SAYS}) (?:that|in|from|to)\b"
)


def _one_says(prose: Prose) -> Iterable[Finding]:
    for m in _ONE_SAYS.finditer(prose.text):
        if (m["role"] in roles()) if m["role"] else is_first_name(m["first"]):
            verb = m["flag"]
            yield Finding(Span(*m.span("flag")), (verbs()[verb]["s"][0],))


CHECKS = (
    declare(
        "one-who-say",
        "Verb without the -s of one person",
        "The subject is one person: the minister says. Spanish verbs end otherwise, and the machine lost the ending.",
        _one_says,
        [
            ("The technician ⟦lament⟧ that it rained.", "The technician laments that it rained."),
            ("Ana Quiroga ⟦stress⟧ that it works.", "Ana Quiroga stresses that it works."),
            ("It rained, the mayor ⟦say⟧ to the press.", "It rained, the mayor says to the press."),
        ],
        [
            "The technician laments that it rained.",
            "The technicians lament that it rained.",
            "They ask that the minister explain that vote.",
            "Ana Quiroga and Pedro Luna stress that it works.",
            "The police say that it works.",
            "Real Madrid say that it works.",
        ],
        sign=rf"[a-zé] (?:{_BASE_SAYS}) (?:that|in|from|to)",
    ),
    declare(
        "it-left-out",
        "“It” left out",
        "Spanish needs no subject: ‘es importante, porque es difícil’; English wants “it”, “he” "
        "or “they” before the verb.",
        searching(*_MISSING),
        [
            ("He said that ⟦is necessary to⟧ wait.", ""),
            ("They left ⟦because was⟧ late.", ""),
            ("⟦Is important to⟧ wait.", ""),
            ("The problem is that ⟦is difficult to⟧ find work.", ""),
        ],
        [
            "He said that it is necessary to wait.",
            "They left because it was late.",
            "It is important to wait. Is it?",
            "It is a task that is difficult to finish.",
            "Because is a word, whether here or there.",
            "Although small, it is clean, and although it rains, they go.",
        ],
        sign=(
            r"(?i)(?:that|because|although|unless|whether) (?:is|was|has|had|are|were|will|would|can|"
            r"could|does|did) |(?:^|[.;:“\"] ?)is "
        ),
    ),
    declare(
        "people-they",
        "Subject said twice",
        "Spanish shows the subject in the verb, and the machine wrote it once more: “the doctors they found” is the "
        "doctors found, or the doctors who found.",
        _twice,
        [
            ("The doctors ⟦they⟧ detected several bruises.", ""),
            ("The protesters that ⟦they⟧ took the square left.", ""),
            ("There are neighbours who ⟦they⟧ saw the fire.", ""),
        ],
        [
            "The doctors detected several bruises.",
            "The people they gave the money to left.",
            "The doctors they met in Lima left.",
            "He told the workers that they gave the best answer.",
            "The day they found the boat was cold.",
            "The players and they saw the film.",
        ],
        sign=following(frozenset("they he she".split())),
    ),
    declare(
        "comma-after-subject",
        "Comma between subject and verb",
        "A long subject is often cut off by a comma in Spanish texts; in English no comma stands "
        "between it and its verb.",
        _comma,
        [
            ("The costs of any of the transfers⟦,⟧ will be paid by the tenant.", ""),
            ("These new rules for shops⟦,⟧ are hard to read.", ""),
            ("The players of the two teams⟦,⟧ were tired.", ""),
        ],
        [
            "The costs of any of the transfers will be paid by the tenant.",
            "The day it rained, they were tired.",
            "The more they work, the more they earn.",
            "The mayor, who was tired, will rest.",
            "The mayor, he said, will rest.",
            "The next morning, was it cold?",
        ],
        confidence=Confidence.SUSPECT,
        sign=r", (?:will|is|are|was|were|has|have|can|must|should) ",
    ),
)
