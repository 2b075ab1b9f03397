"""Double quotes whose other half is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from sys import intern

from reviewer.checks.builtin import pairing
from reviewer.checks.builtin.habits import one_flag
from reviewer.checks.builtin.pairing import Half, Halves, Lonely
from reviewer.checks.builtin.reading import Quote, quotes
from reviewer.checks.contract import Finding, Prose
from reviewer.core.model import Confidence

MARKS = frozenset('"“”„«»')
_CLOSES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_STRAIGHT_OR_CURLY = frozenset('"“”')


def halves(prose: Prose) -> Halves:
    text = prose.text
    if MARKS.isdisjoint(prose.characters):
        return pairing.no_halves(prose.paragraph)
    found = quotes(text)[: pairing.MOST_HALVES]
    return Halves(prose.paragraph, tuple(Half(intern(q.mark), q.at, q.opens, _edge(text, q)) for q in found))


def _edge(text: str, quote: Quote) -> bool:
    """Whether the other half may stand before or after this sentence.

    Speech that opens after a colon, a comma or nothing may run on to the next sentence. A closing quote after a
    word and before another word closes nothing that ran on from the sentence before: such quotations end in a
    stop or a comma.
    """
    if quote.opens:
        return text[: quote.at].rstrip()[-1:] in ("", ",", ":", ";", ".", "!", "?", "”")
    left, rest = text[quote.at - 1 : quote.at], text[quote.at + 1 :]
    return not (left.isalnum() and rest[:1].isspace() and rest.strip()[:1].isalnum()) and not (
        left == ","
        and rest[:1].isspace()
        and re.match(r"\s*(?:and|but|or|which|despite|was|were|had|has)\b", rest) is not None
    )


def unpaired(facts: Sequence[Halves]) -> Iterable[Finding]:
    """Judge the article; a sentence or two may be cut from a longer quotation, so their edges prove nothing."""
    single = len({f.paragraph for f in facts}) == 1
    alone = single and len(facts) < 3
    lonely = list(pairing.lonely(facts, _CLOSES, carries=True))
    of_two_kinds = _of_two_kinds(lonely)
    lonely = [
        found
        for found in lonely
        if (found.index, found.half) not in of_two_kinds
        and not (alone and (found.half.edge or (found.half.opens and not _inner(found))))
    ]
    again = [found for found in lonely if _reopened(found)]
    yield from one_flag(
        [_never_closed(found, single) for found in again],
        f"Quotations are opened again before they are closed, {len(again)} times",
        "A quotation of several paragraphs is opened again in each. Where it is so inside a paragraph, the paragraphs "
        "were run together, or closing quotes are missing.",
        most=2,
    )
    for found in lonely:
        if _reopened(found):
            continue
        if found.half.opens:
            yield _never_closed(found, single)
        else:
            yield pairing.finding(found, ("",), "Closing quote that nothing opened", "the quote before")


def _reopened(found: Lonely) -> bool:
    """Whether the next sentence that has a quote opens one."""
    return found.half.opens and found.beside is not None and found.beside[1].opens and found.beside[1].at == 0


def _never_closed(found: Lonely, single: bool) -> Finding:
    """A quotation that is opened again goes on; that of a ``single`` paragraph may, where the next is not seen."""
    message = "Opened again before it is closed" if _reopened(found) else "Opening quote that is never closed"
    goes_on = _reopened(found) or (single and found.beside is None and found.half.edge)
    flag = pairing.finding(found, (), message, "the next quote")
    return replace(flag, confidence=Confidence.SUSPECT) if goes_on else flag


def _of_two_kinds(lonely: Sequence[Lonely]) -> set[tuple[int, Half]]:
    """Both halves of quotations that are straight at one end and curly at the other: ``quotes/mixed`` flags them."""
    opened = {(o.index, o.half): o.beside for o in lonely if o.half.opens}
    pairs: set[tuple[int, Half]] = set()
    for found in lonely:
        this, before = (found.index, found.half), found.beside
        if before is None or found.half.opens or opened.get(before) != this:
            continue
        if {found.half.mark, before[1].mark} <= _STRAIGHT_OR_CURLY:
            pairs.update((this, before))
    return pairs


def _inner(found: Lonely) -> bool:
    """Whether another opening quote follows: the first should have been closed before it."""
    beside = found.beside
    return beside is not None and beside[1].opens
