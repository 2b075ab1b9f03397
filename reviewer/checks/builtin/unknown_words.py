"""Words that no list has and that look like none: two run together, or a Spanish one that lists lack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from reviewer.checks.builtin.words import EN, Word, looks_like, misspelt, parted, used_once
from reviewer.checks.contract import Bad, Check, Finding
from reviewer.core.model import Confidence, Severity

_EITHER = (
    "the and for with from that of to in on at by has was were had have are who when said since after his her their"
).split()
"""Words that build no compound with what they are run together with, where that is long enough."""
_BEFORE = (*_EITHER, "an", "is", "be", "not", "will")
_BEHIND = (*_EITHER, "so", "out", "off", "it", "into")
_REST = 5
"""Letters of the shortest word beside a small one."""
_SHORTEST = 6
_SPANISH = re.compile(
    r".{3,}(?:er[oa]s?|istas?|ad[oa]s|id[oa]s|ill[oa]s?|it[oa]s|az[oa]s?|dad(?:es)?|mente|ciones|ajes|iv[oa]s|os[oa]s|"
    r"eros|ismos?|anos|anas|enses|inos|inas|ales|ores)"
)
"""How Spanish words end that English ones do not: coinages, townspeople, followers of a party."""


def _apart(low: str) -> str:
    """The small word and the other that ``low`` is; empty if it is none."""
    before = (parted(low, small, _REST, in_front=True) for small in _BEFORE)
    behind = (parted(low, small, _REST, in_front=False) for small in _BEHIND)
    return next(filter(None, chain(before, behind)), "")


def _glued(facts: Sequence[Sequence[Word]]) -> Iterable[Finding]:
    for index, word in used_once(facts):
        two = _apart(word.low)
        if two and not looks_like(word.low):
            yield Finding(word.span, (two,), index=index)


def _unknown(facts: Sequence[Sequence[Word]]) -> Iterable[Finding]:
    for index, word in used_once(facts):
        spanish = len(word.low) >= _SHORTEST and _SPANISH.fullmatch(word.low)
        if spanish and not _apart(word.low) and not looks_like(word.low):  # what costs least first
            yield Finding(word.span, index=index)


CHECKS = (
    Check(
        id="spacing/small-word-glued",
        title="Small word run together with its neighbour",
        why="No list of English words has this one: it is a small word and another, the space between them lost.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        facts=misspelt,
        judge=_glued,
        bad=(
            Bad("They came ⟦totravel⟧ to Lima.", "They came to travel to Lima."),
            Bad("They took ⟦actionto⟧ stop it.", "They took action to stop it."),
            Bad("He lives ⟦innorthern⟧ Peru.", "He lives in northern Peru."),
            Bad("It is the ⟦withdrawalof⟧ troops.", "It is the withdrawal of troops."),
            Bad("He ⟦hasamassed⟧ a fortune.", "He has amassed a fortune."),
            Bad("The ⟦organizationhas⟧ left.", "The organization has left."),
        ),
        good=(
            "They came to travel to Lima.",
            "Inhumane and ongoing, forthright and bygone, offshore and within.",
            "The theme of the android was handsome, and the forklift was forbidden.",
            "They took action in northern Peru and went onward.",
            "A tomato and an atoll, an origin and a robin.",
            "The ofrenda and the inti and the tobala.",
        ),
    ),
    Check(
        id="words/looks-spanish",
        title="A word that looks Spanish",
        why="No list of English words has it or one like it, and it ends as Spanish words do: it was left over.",
        category="Accuracy/Untranslated",
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=EN,
        source=frozenset({"es"}),
        facts=misspelt,
        judge=_unknown,
        bad=(
            Bad("Both of them are ⟦totaneros⟧ by birth."),
            Bad("They paid the toll of the ⟦maxipista⟧ to the coast."),
            Bad("He made four ⟦triplazos⟧ in the final."),
        ),
        good=(
            "They paid the toll of the highway.",
            "A protocluster of cinnamaldehyde and glyphosate.",
            "He wore a guayabera and drank pulque.",
            "Every gizmotero is a machine, and every gizmotero hums.",
            "See www.totaneros.org and @totaneros and “totaneros”.",
            "The goverment fell.",
        ),
        ref="Word lists: simplemma 1.1 and later, https://github.com/adbar/simplemma",
    ),
)
