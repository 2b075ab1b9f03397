"""Whether an English word begins with a vowel sound: what ``a`` and ``an`` are chosen by."""

from __future__ import annotations

import re

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


def before_vowel_sound(word: str) -> bool | None:
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


def with_article(article: str, phrase: str) -> str:
    """``phrase`` led by ``article`` (``a`` or ``an``, in any case), changed where the sound after it asks."""
    word = re.search(r"[^\W_]+", phrase)
    vowel = before_vowel_sound(word.group()) if word else None
    if vowel is None or vowel == (len(article) == 2):
        return f"{article} {phrase}"
    return f"{article[0]}{'n' if vowel else ''} {phrase}"
