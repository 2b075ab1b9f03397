"""The stop and hyphen after the place from which a Spanish article is written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.grammar import EN
from reviewer.checks.contract import Bad, Check, Finding, Paragraph
from reviewer.core.model import Confidence, Severity, Span

_DATELINE = re.compile(r"[A-Z\u00c0-\u00de][\w’'/ ,()]{2,50}(?P<flag>\.[-–—])(?= ?[A-Z\u00c0-\u00de“\"¿])")


def _find(paragraph: Paragraph) -> Iterable[Finding]:
    m = _DATELINE.match(paragraph.text)
    if m is not None:
        spaced = paragraph.text[m.end("flag")] == " "
        yield Finding(Span(*m.span("flag")), (" —" if spaced else " — ",))


CHECKS = (
    Check(
        id="leftovers/dateline",
        title="Stop and hyphen after the place of the report",
        why="Spanish newspapers set a full stop and a hyphen after the place of a report; English ones set a dash.",
        category="Locale convention/Punctuation",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        source=frozenset({"es"}),
        in_paragraph=_find,
        sign=r"[a-zA-Z)]\.[-–—]",
        bad=(
            Bad(
                "Toluca, Mex⟦.-⟧ Up to 600 police officers came.",
                "Toluca, Mex — Up to 600 police officers came.",
            ),
            Bad("Mexico City⟦.-⟧ The president left.", "Mexico City — The president left."),
            Bad("LIMA⟦.-⟧The vote is on Sunday.", "LIMA — The vote is on Sunday."),
        ),
        good=(
            "Toluca, Mex. — Up to 600 police officers came.",
            "MEXICO CITY – The president left.",
            "He met the U.S.-led forces. The U.S.-Mexico border is long.",
            "St.-Denis lies north of Paris.",
            "Rep.-elect Ana Luna came.",
            "It rained in the morning. - Ana",
        ),
        ref="The Associated Press Stylebook, datelines",
    ),
)
