"""A full stop run together with a small word, and one kept before the comma of a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.grammar import EN
from reviewer.checks.builtin.reading import abbreviates, word_before
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_SMALL = (
    "the|and|but|that|which|who|with|for|from|this|these|they|his|her|their|also|are|was|were|has|have|had|not|when|"
    "while|because|where|after|before|said|will|would"
)
_GLUED = re.compile(rf"(?<![\w./:@#-])[a-z]{{4,}}(?P<mark>\.)(?=(?:{_SMALL}) [a-z])")
"""A stop inside what is no address: those hold no space, and end in no such word."""
_KEPT = re.compile(r"(?<=[a-z]{2})(?P<flag>\.(?P<quote>[”\"])[,;])(?= )")


def _glued(prose: Prose) -> Iterable[Finding]:
    for m in _GLUED.finditer(prose.text):
        yield Finding(Span(*m.span("mark")), (" ", ", "))


def _kept(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for m in _KEPT.finditer(text):
        if not abbreviates(word_before(text, m.start())):
            yield Finding(Span(*m.span("flag")), ("," + m["quote"], m["quote"] + ","))


_PUNCTUATION = "Linguistic conventions/Punctuation"

CHECKS = (
    Check(
        id="spacing/stop-before-small",
        title="Full stop run together with the next word",
        why="No space follows the full stop, and the next word starts no sentence: a piece was cut out or joined here.",
        category=_PUNCTUATION,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        in_segment=_glued,
        sign=rf"[a-z]{{4}}\.(?:{_SMALL}) [a-z]",
        bad=(
            Bad(
                "The claims are wholly unsupported⟦.⟧are not true.",
                "The claims are wholly unsupported are not true.",
            ),
            Bad("He left the town⟦.⟧and went home.", "He left the town and went home."),
            Bad("It was a long speech⟦.⟧that nobody heard.", "It was a long speech that nobody heard."),
        ),
        good=(
            "He left the town. And went home.",
            "See example.the, readme.for, www.left.and of it.",
            "He sent a note to ana.luna.her at home.",
            "It is node.js and main.py and booking.com now.",
            "He said no... and left.",
            "At 5 p.m.the bell rang.",
        ),
    ),
    Check(
        id="marks/stop-before-comma",
        title="Full stop kept inside a quotation that goes on",
        why="The sentence goes on after the quotation: a comma ends it, and the full stop goes.",
        category=_PUNCTUATION,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        in_segment=_kept,
        sign='\\.[”"][,;]',
        bad=(
            Bad(
                "“It was the power itself⟦.”,⟧ the text reads.", "“It was the power itself,” the text reads."
            ),
            Bad('"We are going home⟦.",⟧ he said.', '"We are going home," he said.'),
            Bad("“They left the town⟦.”,⟧ she wrote.", "“They left the town,” she wrote."),
        ),
        good=(
            "“It was the power itself,” the text reads.",
            "“It was the power itself”, the text reads.",
            "“Who is it?”, he asked, and “Help!”, she said.",
            "The firms “Acme Inc.”, “Luna Corp.” and “Sol Ltd.”, he said.",
            "“We left...”, he said.",
            "The U.S. is “the U.S.”, in short.",
        ),
    ),
)
