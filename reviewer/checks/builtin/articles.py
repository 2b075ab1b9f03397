"""``a`` before a vowel sound, ``an`` before a consonant sound."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.signs import SPACE
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.vowel_sound import before_vowel_sound

_PAIR = re.compile(r"([aA](?<![\w.'’/-].)[nN]?)(\s+)([“‘\"']?)([^\W_]+)([.’'-]?)")
_SIGN = (
    rf"(?:^|[^a-zA-Z])[aA](?:{SPACE}+[“‘\"']?(?:[aeiouhAEIOUHFLMNRSX18]|[flmnrsx](?:[^a-zA-Z]|$))"
    rf"|[nN]{SPACE}+[“‘\"']?(?:[^aeiAEI\s]|[eE][uUwW]))"
)
"""``a`` before what may begin with a vowel sound, ``an`` before what may not."""
_BREAKS_OFF = ("I", "I'm", "I’m", "I've", "I’ve", "I'll", "I’ll", "I'd", "I’d")
"""After an article these are a speaker who begins anew (“it's a I provide a service”), not the wrong article."""


def _address(text: str, m: re.Match[str]) -> bool:
    """Whether the word begins an address, whose parts are spelt out or not as everyone likes."""
    return m[5] == "." and text[m.end() : m.end() + 1].isalpha()


def _find(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for m in _PAIR.finditer(text):
        article, word = m[1], m[4]
        if article == "A" and not _starts_sentence(text, m.start()):
            continue
        if article == "AN" or (len(word) == 1 and m[5]) or _address(text, m):
            continue
        if word in _BREAKS_OFF:
            continue
        vowel = before_vowel_sound(word)
        if vowel is None or vowel == (len(article) == 2):
            continue
        right = (
            ("a" if len(article) == 2 else "an")
            if article[0] == "a"
            else ("A" if len(article) == 2 else "An")
        )
        yield Finding(Span(m.start(1), m.end(1)), (right,), f"“{right} {word}”, not “{article} {word}”")


def _starts_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" “\"'‘(—-")
    return not before or before[-1] in ".!?:"


CHECKS = (
    Check(
        id="grammar/a-or-an",
        title="“a” and “an” mixed up",
        why="“An” stands before a vowel sound, “a” before a consonant sound; the sound counts, not the letter.",
        category="Linguistic conventions/Grammar",
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        target=frozenset({"en"}),
        in_segment=_find,
        sign=_SIGN,
        bad=(
            Bad("It was ⟦a⟧ attempt at reform.", "It was an attempt at reform."),
            Bad("She is ⟦an⟧ doctor at ⟦an⟧ university.", "She is a doctor at a university."),
            Bad("⟦A⟧ hour later he left.", "An hour later he left."),
            Bad("He gave ⟦an⟧ one-sided view.", "He gave a one-sided view."),
        ),
        good=(
            "It was a European, a university, a one-off, a onesie, a use, a unit and a eulogy.",
            "A unanimous vote, and an “us against them” mood.",
            "An hour, an honest man, an heir, an MBA, an FBI agent, an 8-year-old, an X-ray.",
            "A NATO ally, a US plane, a UN envoy, a historic day and an historic night.",
            "He scored an A in class A in group A and vitamin A is good.",
            "It is a unique, usual, utilitarian user, an unusual, uninteresting umbrella, an unidentified urn.",
            "An MSc, a BSc, a Uefa Cup tie.",
            "An Xbox, an ntl spokesman, an fbi.gov address and an €8m bid.",
            "Yes, it's a I provide a service, it's a I'm your friend.",
            "From A a few came; a $10 note and an 11-year-old.",
            "An 1833 grant, an 1100-strong crowd and a 1500 metres run.",
        ),
        ref="The Chicago Manual of Style, 17th ed., 5.74 and 7.32",
    ),
)
