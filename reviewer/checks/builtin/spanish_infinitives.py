"""An infinitive after a preposition, as Spanish has it, and a pronoun beside the name it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.interference import WEEKDAY, declare
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.cast_words import is_first_name
from reviewer.core.model import Span

_HEADS = (
    "capable|incapable|way|ways|possibility|intention|idea|risk|instead|accused|suspected|tired|afraid|hope|chance|aim|"
    "objective|purpose|opportunity|means|method|dream|thought|guilty|fear|responsible|interested|without|after|before|"
    "result|importance|need"
)
_OBJECT = "the|a|an|his|her|its|their|my|our|your|him|them|this|these|all|any|more|some|each|every"
_BASE = re.compile(
    rf"\b(?:(?P<head>{_HEADS}) (?:of|for|in)|without|after|before|by) (?P<flag>(?P<verb>[a-z]{{3,}})) (?:{_OBJECT})\b"
)
_NO_VERB = frozenset("even long while still let like".split())


def _after_preposition(prose: Prose) -> Iterable[Finding]:
    for m in _BASE.finditer(prose.text):
        verb = m["verb"]
        able = m["head"] in ("capable", "incapable")
        if verb in verbs() and verb not in _NO_VERB and (able or verb not in nouns()):
            yield Finding(Span(*m.span("flag")), verbs()[verb]["ing"][:1])


_SAID = "said|says|explained|added|stressed|recalled|insisted|warned|noted|concluded|declared|affirmed|stated|wrote"
_NAMED = re.compile(
    rf"[”\"’],? (?P<flag>(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) )(?:{_SAID})"
    rf"(?: (?:on|last|this) {WEEKDAY}| today| yesterday)? "
    r"(?P<first>[A-Z\u00c0-\u00de][\w’-]+) [A-Z\u00c0-\u00de][\w’-]+(?=[,.]| (?:and|in|who|when|after|at|on)\b)"
)


def _and_name(prose: Prose) -> Iterable[Finding]:
    for m in _NAMED.finditer(prose.text):
        if is_first_name(m["first"]):
            yield Finding(Span(*m.span("flag")), ("",))


CHECKS = (
    declare(
        "base-after-preposition",
        "Base form after a preposition",
        "Spanish has an infinitive after a preposition (‘capaz de construir’); English has the form in -ing: "
        "capable of building.",
        _after_preposition,
        [
            ("He is capable of ⟦build⟧ a majority.", "He is capable of building a majority."),
            ("They left without ⟦lose⟧ a match.", "They left without losing a match."),
            ("It is a way of ⟦obtain⟧ the vote.", "It is a way of obtaining the vote."),
        ],
        [
            "He is capable of building a majority.",
            "It is a way of life, a risk of fire.",
            "They stood by while the others passed, and before long the rest came.",
            "The day before, the others left.",
            "He was afraid of fire and of his own plan.",
            "He asked for help the day before his trip.",
        ],
        sign=rf"(?:of|for|in|without|after|before|by) [a-z]{{3,}} (?:{_OBJECT}) ",
    ),
    declare(
        "pronoun-and-name",
        "Pronoun and name for one speaker",
        "Spanish puts the name after its verb: ‘dijo Félix Bolaños’; the machine took the verb for a whole clause and "
        "put a pronoun before it.",
        _and_name,
        [
            (
                "It is “a waste of time”, ⟦he ⟧said on Sunday Félix Bolaños, the negotiator.",
                "It is “a waste of time”, said on Sunday Félix Bolaños, the negotiator.",
            ),
            ("“It is over,” ⟦she ⟧said Ana Quiroga.", "“It is over,” said Ana Quiroga."),
            (
                "“It is over,” ⟦he ⟧explained Pedro Luna, and left.",
                "“It is over,” explained Pedro Luna, and left.",
            ),
        ],
        [
            "“It is over,” said Ana Quiroga.",
            "“It is over,” he said. Pedro Luna left.",
            "“It is over,” he said of Pedro Luna.",
            "“It is over,” he said in Santa Fe, and left.",
            "“It is over,” he said Pedro Luna told him.",
            "He said Pedro Luna, the mayor, was ill.",
        ],
        sign=rf"(?i:he|she|it|they) (?:{_SAID}) ",
    ),
)
