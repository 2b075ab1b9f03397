"""``a`` before a vowel sound, ``an`` before a consonant sound."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.signs import SPACE
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_PAIR = re.compile(r"([aA](?<![\w.'’/-].)[nN]?)(\s+)([“‘\"']?)([^\W_]+)([.’'-]?)")
_SIGN = (
    rf"(?:^|[^a-zA-Z])[aA](?:{SPACE}+[“‘\"']?(?:[aeiouhAEIOUHFLMNRSX18]|[flmnrsx](?:[^a-zA-Z]|$))"
    rf"|[nN]{SPACE}+[“‘\"']?(?:[^aeiAEI\s]|[eE][uUwW]))"
)
"""``a`` before what may begin with a vowel sound, ``an`` before what may not."""
_SILENT_H = ("heir", "honest", "honor", "honour", "hour")
_EITHER_H = (
    "herb",
    "histor",
    "hotel",
    "humble",
    "homage",
    "hallucin",
    "hypothe",
    "hysteri",
    "habitual",
    "heroic",
)
_YOU = ("eu", "ewe", "ubiq", "ufo", "ukas", "ukr", "uni", "ura", "ure", "uri", "uru", "us", "ut", "uv")
_NOT_YOU = ("unim", "unin", "unid", "usher", "utmost", "utter", "uttar", "urum")
_ONE = ("one", "once", "oui", "ouija")
_VOWEL_LETTERS = "AEFHILMNORSX"
_SPOKEN_ACRONYMS = frozenset(
    "FIFA FEMA LASIK LED LIDAR NASA NATO SARS SEAL SEAT SIM SWAT SAT SPAC RAM REIT ROM LAN MOMA FARC FISA HUD "
    "MAGA MIDI NAFTA NICE SAD SALT SMART SOHO START STEM LOL MASH MIT ADR".split()
)


def _before_vowel_sound(word: str) -> bool | None:
    """Whether ``word`` begins with a vowel sound; ``None`` where both are heard or nobody can tell."""
    low = word.lower()
    if word[0].isdigit():
        return _number(word)
    if (
        not low.isascii()
        or low.startswith(("x", "uef"))
        or (word[:2].isupper() and not word.isupper())
        or (low == word and not re.search("[aeiouy]", word))
    ):
        return None
    if len(word) == 1:
        return None if low == "a" else word.upper() in _VOWEL_LETTERS
    if word.isupper():
        return _acronym(word)
    if low.startswith(_EITHER_H):
        return None
    if low.startswith("h"):
        return low.startswith(_SILENT_H)
    if low.startswith(_ONE) and not low.startswith("onero"):
        return False
    if low.startswith("u"):
        return None if low == "us" else not _as_you(low)
    if low.startswith(("eu", "ewe")):
        return False
    return low[0] in "aeio"


def _as_you(low: str) -> bool:
    if low.startswith(("unanim", "uni")):
        return not low.startswith(_NOT_YOU)
    if low.startswith((*_NOT_YOU, "un", "up", "um", "ul")):
        return False
    return low.startswith(_YOU) or bool(re.match("u[^aeiou][aeiou]", low))


def _number(word: str) -> bool | None:
    if not word.isdigit():
        return True if word.startswith("8") else None
    if len(word) == 4 and word.startswith(("11", "18")):
        return None  # an 1833 law, but a 1800 metres run and an 1800 metres run, as one says it
    return word.startswith("8") or word in ("11", "18")


def _acronym(word: str) -> bool | None:
    """Spelt out by letters when it cannot be said as a word; unknown when it could be either."""
    if word in _SPOKEN_ACRONYMS or word[0] == "U":
        return None
    if len(word) > 2 and re.search("[AEIOUY]", word[1:]) and (len(word) > 3 or word[0] not in "AEIO"):
        return None
    return word[0] in _VOWEL_LETTERS


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
        vowel = _before_vowel_sound(word)
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
