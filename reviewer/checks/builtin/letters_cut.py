"""A letter that stands apart from its word: what is left where text in a link or in bold was joined."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.grammar import EN
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.words import known

_SMALL = re.compile(
    r"(?<=[a-z] )(?P<letter>[b-hj-np-uw-z]) (?=(?P<word>[A-Z][a-z\u00df-\u00ff]{2,}|[a-z]{4,}))"
)
_CAPITAL = re.compile(r"(?<=[a-z] )(?P<letter>[B-HJ-Z]) (?P<word>[a-z\u00df-\u00ff]{4,})(?![\w’'-])")
_LETTERS = re.compile(
    r"\b(?:letter|vitamin|plan|type|grade|hepatitis|group|class|option|section|the|a) \Z", re.IGNORECASE
)
"""After these a letter stands for itself."""


def _find(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for m in _SMALL.finditer(text):
        doubled = m["word"][0].lower() == m["letter"]
        joined = m["word"].islower() and not known(m["word"], "en") and known(m["letter"] + m["word"], "en")
        if (doubled or joined) and not _stands_alone(text, m.start()):
            yield Finding(Span(m.start(), m.end()), (m["letter"] if joined else "",))
    for m in _CAPITAL.finditer(text):
        if not known(m["word"], "en") and not _stands_alone(text, m.start()):
            yield Finding(Span(*m.span()), (m["letter"] + m["word"],))


def _stands_alone(text: str, at: int) -> bool:
    return _LETTERS.search(text, max(0, at - 12), at) is not None


CHECKS = (
    Check(
        id="spacing/letter-cut-off",
        title="Letter cut off from its word",
        why="A single letter stands before the word that it belongs to, or that has it already.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        in_segment=_find,
        sign=r"[a-z] [b-hj-zB-HJ-Z] [A-Za-z]",
        bad=(
            Bad("The growth of ⟦d ⟧Dengue cases is fast.", "The growth of Dengue cases is fast."),
            Bad(
                "They met at the Palace of ⟦Z arzuela⟧ at noon.",
                "They met at the Palace of Zarzuela at noon.",
            ),
            Bad("They left and ⟦t ⟧hings got worse.", "They left and things got worse."),
            Bad("He came with ⟦w ⟧water and bread.", "He came with water and bread."),
        ),
        good=(
            "They take vitamin c capsules and play in d minor.",
            "He has plan B ready, and the letter Z arises.",
            "He came with U turns and T shirts and x rays.",
            "The case of Luna v Valur was heard; it is a p value.",
            "It is Malcolm X who spoke of J crew.",
            "She got a D overall.",
        ),
    ),
)
