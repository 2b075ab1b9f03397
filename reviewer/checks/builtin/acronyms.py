"""An acronym in brackets that the words before it cannot have given, and its later uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.words import known

_BRACKET = re.compile(r"\(([A-Z]{2,6})(s?)\)")
_USED = re.compile(r"(?<![\w-])([A-Z]{2,6})s?(?![\w-])")
_CAPITALS = re.compile(r"[A-Z][A-Z]")
_BEFORE = re.compile(r"[\w’'-]+(?: [\w’'-]+)*\s?\Z")
_SMALL = frozenset(
    "a an the of in on at to for from with by and or per as is are was were be been that which who their its his her "
    "our this these those such using called named like than into about both also".split()
)
_KNOWN = frozenset(
    "AM FM PM URL PDF PBS "
    "USA US UK UN EU UAE USSR BBC CNN NBC CBS ABC AFP AP EFE PA FT NYT WSJ WHO NATO UEFA FIFA NBA NFL GMT BST EST "
    "CET UTC AIDS HIV DNA RNA PCR CEO CFO GDP VAT PSA SD SE CI OR HR RR IQR ANOVA SPSS ICU CT MRI USD EUR GBP RDA "
    "UNHCR UNICEF UNESCO UNRWA OCHA UNOCHA UNIFIL IMF OECD WTO ILO IAEA OPEC OSCE ICRC ICC ICJ IDF IRGC FSB SBU GUR "
    "GRU SAF MDA CDU AI BAME ESG CCUS CCTV FAO UNDP WFP IPCC FBI CIA DEA ICE MSF "
    "BSE LGBT GLBT LGBTQ LGBTI HDTV II III IV VI VII VIII IX XI XII XIV XV XVI XVII XVIII XIX XX XXI".split()
)
_BODIES = frozenset(
    "federation confederation union party league association agency ministry company front movement bank police "
    "commission institute army club council court authority group corporation".split()
)
"""What may go by an acronym of its own language: ``the main trade union federation (COB)``."""
WINDOW = 12


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of ``short`` are met in order in ``long``, the first of them at the start of a word.

    Schwartz & Hearst (2003), A simple algorithm for identifying abbreviation definitions in biomedical text.
    """
    short, long = short.lower(), long.lower()
    at = len(long) - 1
    for n in range(len(short) - 1, -1, -1):
        while at >= 0 and (long[at] != short[n] or (n == 0 and at > 0 and long[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return False
        at -= 1
    return True


@dataclass(frozen=True, slots=True)
class _Facts:
    """The acronyms that a segment defines wrongly (with the words before), and all that it uses."""

    wrong: tuple[tuple[str, Span, str], ...]
    used: tuple[tuple[str, Span], ...]


_NOTHING = _Facts((), ())


def _facts(prose: Prose) -> _Facts:
    text = prose.text
    if not _CAPITALS.search(text):
        return _NOTHING
    used = tuple((m[1], Span(*m.span(1))) for m in _USED.finditer(text))
    wrong = []
    for m in _BRACKET.finditer(text) if used else ():
        before = _BEFORE.search(text, max(0, m.start() - 160), m.start())
        if before is None or m[1] in _KNOWN or (len(m[1]) > 3 and known(m[1].lower(), "en")):
            continue
        words = before.group().split()[-WINDOW:]
        content = [w for w in words if w.lower() not in _SMALL]
        if len(content) < 2 or not _common_noun(words) or abbreviates(m[1], " ".join(words)):
            continue
        if not _initials(m[1], words):
            wrong.append((m[1], Span(*m.span(1)), " ".join(content[-4:])))
    return _Facts(tuple(wrong), used)


def _judge(facts: Sequence[_Facts]) -> Iterable[Finding]:
    """The definition and each later use, which points back to it."""
    defined: dict[str, tuple[int, Span, str]] = {}
    for index, fact in enumerate(facts):
        for short, span, words in fact.wrong:
            defined.setdefault(short, (index, span, words))
        for short, span in fact.used:
            if short in defined:
                where, first, words = defined[short]
                back = () if (where, first) == (index, span) else (Elsewhere(where, first, f"“{words}”"),)
                own = words.rsplit(" ", 1)[-1].lower() in _BODIES
                yield Finding(
                    span,
                    message=f"“{short}” does not stand for “{words}”",
                    confidence=Confidence.SUSPECT if own else None,
                    related=back,
                    index=index,
                )


def _common_noun(words: list[str]) -> bool:
    """Whether the words right before the bracket are no name: names may keep the acronym of their own language."""
    return len(words) > 1 and words[-1].islower() and words[-2].islower() and words[-1].lower() not in _SMALL


def _initials(short: str, words: list[str]) -> bool:
    """Whether the letters are the initials of the last words in any order: a reordered term, seldom wrong."""
    parts = [p for w in words for p in re.split("[-’']", w) if p]
    return sorted(short.lower()) == sorted(p[0].lower() for p in parts[-len(short) :])


CHECKS = (
    Check(
        id="acronyms/of-other-words",
        title="Acronym of other words",
        why="Its letters are not met in the English words before it: it is probably the Spanish acronym.",
        category="Accuracy/Untranslated",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        source=frozenset({"es"}),
        facts=_facts,
        judge=_judge,
        bad=(
            Bad("She has chronic kidney disease (⟦ERC⟧)."),
            Bad("They measured the fat-free mass (⟦MLG⟧) of each child. The ⟦MLG⟧ of girls was lower."),
            Bad("Growth of the gross domestic product (⟦PIB⟧) slowed."),
        ),
        good=(
            "She has chronic kidney disease (CKD) and a body mass index (BMI) of 30.",
            "The Spanish Socialist Workers’ Party (PSOE) and the National Intelligence Centre (CNI) met.",
            "He moved to a small town (USA), and the news agency (EFE) said so.",
            "They used the enzyme-linked immunosorbent assay (ELISA).",
            "The round is mistakenly thought to be over (VIDEO), he wrote (PHOTO).",
            "The odds ratio (OR) and the confidence interval (CI) were given.",
            "The disease of the kidney (KD) was rare.",
            "The UN refugee agency (UNHCR) and artificial intelligence (AI) are known to all.",
        ),
        ref="Schwartz, A. & Hearst, M. (2003), Pacific Symposium on Biocomputing 8, 451-462",
    ),
)
