"""What stands right at a closing quotation mark."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.reading import quotes
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_BOTH_SIDES = re.compile(r"[.,](?P<quote>[”\"])(?:\.(?!\.)|(?<=,.),)")
_GLUED = re.compile(r"(?<=[.,!?])(?P<quote>[”\"])(?=[^\W\d_])")
_CATEGORY = "Linguistic conventions/Punctuation"


def _closing(text: str) -> frozenset[int]:
    """Places of the marks that close; a straight one's part is told from its neighbours and its turn."""
    closing, is_open = set(), False
    for quote in quotes(text):
        if quote.mark == '"':
            is_open = not is_open
            if not is_open:
                closing.add(quote.at)
        elif not quote.opens:
            closing.add(quote.at)
    return frozenset(closing)


def _both_sides(prose: Prose) -> Iterable[Finding]:
    for m in _BOTH_SIDES.finditer(prose.text):
        if not prose.text[: m.start()].endswith("."):
            kept = m.group()[-1]
            yield Finding(Span(*m.span()), (kept + m["quote"], m["quote"] + kept))


def _glued(prose: Prose) -> Iterable[Finding]:
    found = list(_GLUED.finditer(prose.text))
    closing = _closing(prose.text) if found else frozenset()
    for m in found:
        if m.start() in closing:
            yield Finding(Span(*m.span()), (f"{m['quote']} ",))


CHECKS = (
    Check(
        id="closing/stop-on-both-sides",
        title="Marks on both sides of a closing quote",
        why="One mark is enough: American usage sets it before the closing quote, British often after.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        in_segment=_both_sides,
        triggers='"”',
        bad=(
            Bad("He swore by “our Constitution⟦.”.⟧", "He swore by “our Constitution.”"),
            Bad('She wrote: "We came⟦.".⟧', 'She wrote: "We came."'),
            Bad("It is “the end⟦,”,⟧ he said of “the war⟦,”.⟧", "It is “the end,” he said of “the war.”"),
            Bad("They call it “the end⟦.”.⟧ Then they left.", "They call it “the end.” Then they left."),
        ),
        good=(
            "He swore by “our Constitution.” Then he left.",
            "He swore by “our Constitution”. Then he left.",
            "He stopped at “we came...”.",
            'She asked "Who came?". Nobody.',
            "It is called “Inc.” by some.",
            "“I came.” “I saw.” “I won.”",
        ),
    ),
    Check(
        id="closing/no-space-after",
        title="No space after a closing quote",
        why="What follows a quotation stands apart from its closing mark.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_glued,
        triggers='"”',
        bad=(
            Bad("“That is the reality,⟦”⟧he snapped.", "“That is the reality,” he snapped."),
            Bad('"That is it.⟦"⟧he said.', '"That is it." he said.'),
            Bad("He heard “Stop!⟦”⟧and ran.", "He heard “Stop!” and ran."),
        ),
        good=(
            "“That is the reality,” he snapped.",
            'He said,"We came."',
            '"One," he said,"and two."',
            "The “U.S.”-led force came.",
            "He said: “It is 5.” Then he left.",
            'They sang "La la la!" and left.',
        ),
    ),
)
