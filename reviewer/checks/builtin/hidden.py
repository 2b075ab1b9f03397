"""Characters that are not what they seem: they turn the order of reading, take no room, or look like others."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.invisible import DIRECTION, SUSPECT, hidden_places, name_of
from reviewer.core.model import Confidence, Severity, Span

_CATEGORY = "Linguistic conventions/Character encoding"
_MOJIBAKE = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060\ufeff]")
"""What ``mojibake/hidden-character`` flags."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_LATIN = re.compile("[a-zA-Z\u00c0-\u024f]")
# Letters of Greek and Cyrillic that in most typefaces are drawn as Latin ones are (Unicode TR39, confusables.txt).
_ALIKE = str.maketrans(
    "АВЕКМНОРСТУХЅІЈԌаеорсухѕіјԛԝһёїАΒΕΖΗΙΚΜΝΟΡΤΥΧονΑ",
    "ABEKMHOPCTYXSIJGaeopcyxsijqwhëïABEZHIKMNOPTYXovA",
)


def _direction(prose: Prose) -> Iterable[Finding]:
    for at in hidden_places(prose.text):
        if prose.text[at] in DIRECTION:
            yield Finding(Span(at, at + 1), ("",), f"Hidden {name_of(prose.text[at])}")


def _zero_width(prose: Prose) -> Iterable[Finding]:
    """Neighbours in one flag: nobody could tell two of them apart."""
    places = [
        at
        for at in hidden_places(prose.text)
        if prose.text[at] not in DIRECTION and not _MOJIBAKE.match(prose.text[at])
    ]
    start = 0
    for n, at in enumerate(places):
        if n + 1 < len(places) and places[n + 1] == at + 1:
            continue
        span = Span(places[start], at + 1)
        what = name_of(prose.text[span.start])
        yield Finding(span, ("",), f"Hidden {what}" if start == n else f"Hidden characters, first a {what}")
        start = n + 1


def _mixed(prose: Prose) -> Iterable[Finding]:
    """Words of Latin letters and of others that look like Latin ones; a sign such as μ or Δ has no double."""
    for found in _WORD.finditer(prose.text):
        word = found.group()
        latin = word.translate(_ALIKE)
        if _FOREIGN.search(word) and _LATIN.search(word) and not _FOREIGN.search(latin):
            yield Finding(Span(found.start(), found.end()), (latin,))


CHECKS = (
    Check(
        id="hidden/direction",
        title="Hidden change of the direction of reading",
        why="This character makes the text around it appear in another order than it is written in.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.CERTAIN,
        in_segment=_direction,
        triggers="".join(sorted(DIRECTION)),
        bad=(
            Bad("They left⟦\u202e⟧ the town⟦\u202c⟧.", "They left the town."),
            Bad("They ⟦\u2067⟧left⟦\u2069⟧ the town.", "They left the town."),
            Bad("They left⟦\u200f⟧ the town.", "They left the town."),
            Bad("He said שלום⟦\u202e⟧ to all.", "He said שלום to all."),
        ),
        good=(
            "He said \u2067שלום\u2069 to all.",
            "He said שלום\u200f! to all.",
            "قال \u200eReviewer\u200e اليوم.",
            "The \u2067مرحبا\u2069 and \u202bשלום\u202c stay.",
            "The \u061c١٢٣\u061c مرحبا stays.",
            "\u2066שלום\u2069",
        ),
        ref="https://trojansource.codes; Unicode Standard Annex 9",
    ),
    Check(
        id="hidden/zero-width",
        title="Hidden character",
        why="Nobody sees it, but searching, spelling checks and word counts stumble over it.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_zero_width,
        sign=SUSPECT.replace("\ud800-\udfff", ""),
        bad=(
            Bad("The govern⟦\u00ad⟧ment left.", "The government left."),
            Bad("The go⟦\u200d⟧vern⟦\u200c⟧ment left.", "The government left."),
            Bad("They left⟦\U000e0041\U000e0042⟧.", "They left."),
            Bad("They⟦\u3164⟧ left⟦\ufe0f⟧.", "They left."),
        ),
        good=(
            "The family 👨\u200d👩\u200d👧 left ❤\ufe0f.",
            "The title is می\u200cخواهم in Persian.",
            "The word क्\u200dष is Hindi.",
            "The flag 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f flew.",
            "They press 1\ufe0f\u20e3 and leave.",
            "The name 한\u3164글 is Korean.",
        ),
        ref="Unicode Technical Report 36, 3.5",
    ),
    Check(
        id="hidden/mixed-scripts",
        title="Word with letters of two alphabets that look alike",
        why="One of the letters is Greek or Cyrillic: the word looks right, but no search or spelling check finds it.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.CERTAIN,
        in_segment=_mixed,
        sign=r"[\x{370}-\x{3ff}\x{400}-\x{4ff}]",
        bad=(
            Bad("The ⟦Kr\u0435mlin⟧ said so.", "The Kremlin said so."),
            Bad("The ⟦\u0421omp\u0430ny⟧ left.", "The Company left."),
            Bad("The ⟦t\u03bfwn⟧ is small.", "The town is small."),
        ),
        good=(
            "The Кремль said so, the СССР too.",
            "It is 5 μm wide, ΔT is 3 and πr is long.",
            "The α-synuclein and β-blocker and the Ωmega.",
            "The Соте of Nice in Cyrillic letters alone.",
            "The ΑΒΓ and the Kremlin.",
            "Ångström, naïve, Łódź and Čapek.",
        ),
        ref="Unicode Technical Standard 39, confusables",
    ),
)
