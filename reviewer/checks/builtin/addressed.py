"""“Your” in a report that speaks to nobody: one possessive of the original, such as Spanish ‘su’, is all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.contract import Bad, Check, Finding, Paragraph
from reviewer.core.cast_quotes import quotes
from reviewer.core.model import Confidence, Severity, Span

_YOUR = re.compile(r"\byour\b(?! (?:own|average|typical|honou?r|excellency|majesty)\b)")
_TALKS = re.compile(
    r"\b(?:[Yy]ou|[Yy]ours|[Yy]ourself|[Yy]ourselves|I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|[Ii]f|[Cc]an|should|must|may|"
    r"[Ll]et|[Pp]lease)\b"
)
"""Somebody speaks, is spoken to, or what anybody does is told."""
_PAST = (
    r"(?:\w+ed|won|lost|left|took|gave|made|went|began|met|led|held|told|sent|saw|found|got|became|came|wrote|kept|"
    r"said|sold|bought|had|has|was|were|did)"
)
_REPORTS = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|who|[A-Z][\w’'-]+\)?|[Tt]he (?:[\w-]+ ){{0,2}}[\w-]+) (?:also )?{_PAST}\b"
)
"""Somebody, and what he did."""
_GENERAL = re.compile(r"[?!:]|\b(?:that|how|what|like|when|where|as|than|because|called|titled|means?)\b")
_OWNERS = {"she": "her", "her": "her", "he": "his", "his": "his", "they": "their", "their": "their"}


def _find(paragraph: Paragraph) -> Iterable[Finding]:
    text = list(paragraph.text)
    found = quotes(paragraph.text)
    opened = () if found.opens is None else (Span(found.opens, found.length),)
    closed = () if found.closes is None else (Span(0, found.closes),)
    for quoted in (*closed, *found.inside, *opened):
        text[quoted.start : quoted.end] = " " * (quoted.end - quoted.start)
    told = "".join(text)
    if _TALKS.search(told):
        return
    for start, segment in zip(paragraph.starts, paragraph.segments, strict=True):
        sentence = told[start : start + len(segment.text)]
        for your in _YOUR.finditer(sentence):
            report = _REPORTS.search(sentence, 0, your.start())
            if report and not _GENERAL.search(sentence, report.end(), your.start()):
                yield Finding(
                    Span(start + your.start(), start + your.end()), _owners(sentence[: your.start()])
                )


def _owners(before: str) -> tuple[str, ...]:
    """What may stand for “your”; first that of the pronoun last used."""
    words = [_OWNERS[word] for word in re.findall(r"[a-z]+", before.lower()) if word in _OWNERS]
    return tuple(dict.fromkeys([*words[-1:], "their", "his", "her", "its"]))


CHECKS = (
    Check(
        id="cast/your-for-their",
        title="“Your” where nobody is spoken to",
        why="Spanish ‘su’ is his, her, its, their and your; this sentence reports and speaks to nobody, so somebody "
        "named before it is the owner.",
        category="Accuracy/Mistranslation",
        severity=Severity.MAJOR,
        confidence=Confidence.SUSPECT,
        target=frozenset({"en"}),
        in_paragraph=_find,
        sign=r"\byour\b",
        bad=(
            Bad(
                "She lost ⟦your⟧ contract in May, and the club said nothing.",
                "She lost her contract in May, and the club said nothing.",
            ),
            Bad(
                "The senators rejected the reform just hours after ⟦your⟧ presentation.",
                "The senators rejected the reform just hours after their presentation.",
            ),
            Bad("“We know your face,” she said. He defended ⟦your⟧ decision.", ""),
            Bad("The president arrived in Lima with ⟦your⟧ wife.", ""),
        ),
        good=(
            "“She lost your contract,” he said.",
            "The hotel was opened in 2019. Leave your key at the desk, and if you smoke, use the terrace.",
            "The rule said that your name must be on the card.",
            "He showed how your heart beats, and what it did to your skin.",
            "We asked for your passport and they refused your papers.",
            "She played in “Your Name” and “your man”.",
            "The company offered a machine that adapted to your needs like a glove.",
            "Mr. Lopez asked: is this your bag?",
            "The senators rejected the reform just hours after their presentation.",
        ),
        ref="Nueva gramática de la lengua española (RAE/ASALE), 18.2: posesivos de tercera persona",
    ),
)
