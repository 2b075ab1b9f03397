"""A person's name that the machine put into English, and left as it is elsewhere in the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reviewer import res
from reviewer.checks.builtin.grammar import EN
from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token
from reviewer.core.word_lists import bare, word_lists

_NAMES = "lang/en/translated_names.txt"


class Pair(NamedTuple):
    """A first name and what follows it, ``bare``, as they are written, and where."""

    first: str
    last: str
    written: str
    span: Span


@cache
def _spanish(kind: str) -> dict[str, frozenset[str]]:
    """The Spanish names that an English one of the list ``kind`` may stand for."""
    pairs = [pair.split("=") for pair in word_lists(_NAMES)[kind]]
    return {english: frozenset(s for e, s in pairs if e == english) for english, _ in pairs}


@cache
def _watched() -> frozenset[str]:
    """First names of both languages in lower case, with their accents and without."""
    firsts = _spanish("first names")
    written = res.text(_NAMES).lower().replace("=", " ").split()
    bares = frozenset(firsts).union(*firsts.values())
    return bares | {name for name in written if bare(name) in bares}


def _facts(prose: Prose) -> tuple[Pair, ...]:
    if prose.low_set.isdisjoint(_watched()):
        return ()
    found = []
    for one, other in pairwise(prose.tokens):
        if other.word and one.low in _watched() and _are_name(prose.text, one, other):
            span = Span(one.start, other.end)
            found.append(Pair(bare(one.low), bare(other.low), prose.text[span.start : span.end], span))
    return tuple(found)


def _are_name(text: str, one: Token, other: Token) -> bool:
    """Whether two words may be a person's names; small ones, if both stand for names."""
    if text[one.end : other.start] != " ":
        return False
    if one.text[0].isupper() and other.text[0].isupper():
        return len(other.text) > 3
    return one.text.islower() and one.low in _spanish("first names") and other.low in _spanish("surnames")


def _judge(facts: Sequence[Sequence[Pair]]) -> Iterable[Finding]:
    seen: dict[tuple[str, str], tuple[int, Pair]] = {}
    for index, pairs in enumerate(facts):
        for pair in pairs:
            seen.setdefault((pair.first, pair.last), (index, pair))
    for index, pairs in enumerate(facts):
        for pair in pairs:
            original = next((seen[names] for names in _originals(pair) if names in seen), None)
            if original is not None:
                where, name = original
                related = (Elsewhere(where, name.span, "the name in Spanish"),)
                yield Finding(pair.span, (name.written,), related=related, index=index)


def _originals(pair: Pair) -> Iterable[tuple[str, str]]:
    """What the two names may have been before they were put into English."""
    lasts = sorted(_spanish("surnames").get(pair.last, ()))
    for first in sorted(_spanish("first names").get(pair.first, ())):
        yield first, pair.last
        for last in lasts:
            yield first, last
    for last in lasts:
        yield pair.first, last


CHECKS = (
    Check(
        id="consistency/name-translated",
        title="Name put into English",
        why="The article gives this person's name in Spanish elsewhere; names are not translated.",
        category="Accuracy/Mistranslation",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=EN,
        source=frozenset({"es"}),
        facts=_facts,
        judge=_judge,
        bad=(
            Bad(
                "They met Pedro Castillo. Then ⟦Peter Castle⟧ left.",
                "They met Pedro Castillo. Then Pedro Castillo left.",
            ),
            Bad(
                "The president ⟦peter castle⟧ spoke. Pedro Castillo was tired.",
                "The president Pedro Castillo spoke. Pedro Castillo was tired.",
            ),
            Bad(
                "⟦Charles Rivera⟧ sang. The song of Carlos Rivera is new.",
                "Carlos Rivera sang. The song of Carlos Rivera is new.",
            ),
            Bad(
                "They saw Andrés Iglesias, and ⟦Andrés Churches⟧ saw them.",
                "They saw Andrés Iglesias, and Andrés Iglesias saw them.",
            ),
        ),
        good=(
            "They met Pedro Castillo. Then Pedro left.",
            "Charles Rivera and Carlos Luna sang.",
            "King Charles met Carlos Rivera in Peter Street.",
            "They met Pedro Castillo at the castle of peter and paul.",
            "Mary Cross met María White; John King met Juan Prince.",
            "Paul Castillo and Pedro Castle are friends.",
        ),
        ref="Newmark, P. (1988), A Textbook of Translation, 18: proper names",
    ),
)
