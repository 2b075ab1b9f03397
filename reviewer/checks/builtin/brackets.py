"""Brackets: paired, and set close to what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reviewer.checks.builtin import pairing
from reviewer.checks.builtin.pairing import Half, Halves
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_CATEGORY = "Linguistic conventions/Punctuation"
_CLOSES = {"(": ")", "[": "]", "{": "}"}
_ANY = frozenset("()[]{}")
_SMILEY = re.compile(r"(?:(?<=\s)|^|(?<=[\w.!?]))[:;=]['’]?-?[()\[\]]+(?![\w])|[()]-?[:;=](?=\s|$)")
_LABEL = re.compile(r"(?:(?<=[\s(–—-])|^)(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.]?\)")
_INNER_OPEN = re.compile(r"[(\[](?P<space> +)(?=[^\s()\[\]])")
_INNER_CLOSE = re.compile(r"(?<=[^\s(\[:;=])(?P<space> +)[)\]]")
_BRACKET = re.compile(r"[](){}[]")


def _halves(prose: Prose) -> Halves:
    text = prose.text
    if _ANY.isdisjoint(prose.characters):
        return pairing.no_halves(prose.paragraph)
    spared = {at for found in _SMILEY.finditer(text) for at in range(found.start(), found.end())}
    labels = {found.end() - 1 for found in _LABEL.finditer(text)}
    halves: list[Half] = []
    depth = 0
    for found in _BRACKET.finditer(text):
        at, mark = found.start(), found.group()
        if mark in "([{":
            if at in spared:
                continue
            depth += 1
            halves.append(Half(mark, at, True, edge=True))
        else:
            if depth == 0 and (at in labels or at in spared):
                continue
            depth = max(0, depth - 1)
            halves.append(Half(mark, at, False, edge=text[at + 1 :].strip(" .,!?”\"’'") == ""))
    return Halves(prose.paragraph, tuple(halves[: pairing.MOST_HALVES]))


def _unpaired(facts: Sequence[Halves]) -> Iterable[Finding]:
    """Judge the article; the end of a lone sentence may be that of a longer bracket."""
    for found in pairing.lonely(facts, _CLOSES, carries=False):
        if len(facts) == 1 and not found.half.opens and found.half.edge:
            continue
        if found.half.opens:
            yield pairing.finding(found, (), "Bracket that is never closed", "the next bracket")
        else:
            yield pairing.finding(found, ("",), "Closing bracket that nothing opened", "the bracket before")


def _inner_space(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _INNER_OPEN.finditer(text):
        yield Finding(Span(found.start(), found.end()), (text[found.start()],))
    for found in _INNER_CLOSE.finditer(text):
        yield Finding(Span(found.start(), found.end()), (text[found.end() - 1],))


CHECKS = (
    Check(
        id="brackets/unpaired",
        title="Bracket without its other half",
        why="Every bracket is opened and closed in the same paragraph.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        facts=_halves,
        judge=_unpaired,
        bad=(
            Bad("The summit ⟦(⟧CELAC, he said. They left."),
            Bad("The summit CELAC⟦)⟧ is over, he said.", "The summit CELAC is over, he said."),
            Bad("The ⟦[⟧summit⟦)⟧ is over."),
            Bad("The (first) summit⟦]⟧ is over.\n\nThey left.", "The (first) summit is over.\n\nThey left."),
        ),
        good=(
            "The summit (CELAC) is over [sic].",
            "The summit (he came. He left. He won.) is over.",
            "They offer: a) money, b) time, 3) work, iv) hope.",
            "1) Money.\n\n2) Time.",
            "We won :) and lost ;-( and (won) :-)",
            "The summit (see 1) is over; (a) is first.",
            "Great:)",
        ),
    ),
    Check(
        id="brackets/inner-space",
        title="Space inside a bracket",
        why="Brackets stand close to what they hold.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_inner_space,
        sign=r"[(\[] | [)\]]",
        bad=(
            Bad("Pilata ⟦( ⟧48⟦ )⟧ is convinced.", "Pilata (48) is convinced."),
            Bad("The summit (CELAC⟦ )⟧ is over.", "The summit (CELAC) is over."),
            Bad("The summit ⟦[ ⟧sic] is over.", "The summit [sic] is over."),
        ),
        good=(
            "Pilata (48) is convinced.",
            "The summit (of the CELAC) is over [sic].",
            "We won : ) and lost.",
            "Tick the box [ ] or ( ) here.",
            "The list: a) money (b) time.",
            "The ((inner)) one.",
        ),
    ),
)
