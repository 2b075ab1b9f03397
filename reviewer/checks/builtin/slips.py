"""Little words with a letter lost or swapped, so that no word is left: ``th end``, ``fo``, ``sold n the town``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token
from reviewer.core.words import known

EN = frozenset({"en"})
_CATEGORY = "Linguistic conventions/Spelling"

_COMMON = tuple(
    "the and that this with from have has had was were will would been they them their there then than what when "
    "where which who his him her you your our not for are can could into over about after also only just more most "
    "some such very other because did does made said while these those before between under its any each both how "
    "now out one year last but".split()
)
"""Where a slip may come from, the likelier first."""
_LISTED = frozenset("aer ahs als aws ddi ere ew han hav hs jus ll nt rom th ts ur ver ws".split())
"""Slips that the word list holds for other reasons."""
_FOREIGN = frozenset(
    "ont ach alo di ist im lat los se si sai sas sys mor nad ou oe une ony mot ut de sur ses ans est und ein eine der "
    "das die den des del les las una uno por que con sin mas mis sus tus ley rey sol mar paz luz voz feu vin qui pas "
    "nom mon son ton dos oro rio fue era dia van von ehf mph kph mln vol min sec lbs yds hrs mcg".split()
)
"""Slips that are words of other languages, or short for something."""

_LETTERS = {
    "o": ("of", "to", "on"),
    "f": ("of", "if"),
    "t": ("to", "it", "at"),
    "n": ("in", "on", "an"),
    "i": ("in", "is", "it", "I"),
    "s": ("is", "as", "so"),
    "b": ("be", "by"),
    "y": ("by", "my"),
    "r": ("or",),
    "e": ("he", "be", "we"),
    "h": ("he",),
    "w": ("we",),
    "m": ("me", "my"),
    "u": ("us", "up"),
}
_LONE = re.compile(
    r"(?:(?<=[a-z] )|(?<=[a-z], ))(?P<letter>[fbeihmnorstuwy])(?= (?:[a-z]{2,}|\d+|a|[A-Z][a-z]+)\b)"
    r"(?!(?<=n) (?!(?:the|an?|his|her|its|their|this|that) |\d|[A-Z]))"
)
_ELECTRONIC = re.compile(
    r" (?:mail|commerce|book|business|learning|government|voting|ticket|read|shop|bike|scooter|cigarette|sport|econom)"
)
_NAMED = re.compile(
    r"\b(?:letters?|vitamins?|type|group|variable|constant|factor|value|number|plan|class|grade|hepatitis|capital|"
    r"small|and|or|the|an?|[b-z]|no|option|point|figure|section|part|level|de|del|la|las|los|i|per|with|of) $",
    re.IGNORECASE,
)


def _changed(word: str) -> Iterable[str]:
    """``word`` with a letter lost, or with two neighbours swapped."""
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
    for i in range(len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


@cache
def _slips() -> dict[str, tuple[str, ...]]:
    """Strings of two and three letters that are no word, and the common words that they may be a slip for."""
    table: dict[str, list[str]] = {}
    for word in _COMMON:
        for slip in _changed(word):
            wrong = slip in _LISTED or (
                slip not in _COMMON and slip not in _FOREIGN and not known(slip, "en")
            )
            if wrong and 2 <= len(slip) <= 3 and word not in table.setdefault(slip, []):
                table[slip].append(word)
    return {slip: tuple(words[:3]) for slip, words in table.items()}


@cache
def _rarer_slips() -> dict[str, tuple[str, ...]]:
    """Strings of three letters that are no word, and the nouns and verbs of four that lost a letter so."""
    table: dict[str, list[str]] = {}
    for word in sorted(
        {*nouns(), *(form for tags in verbs().values() for forms in tags.values() for form in forms)}
    ):
        if len(word) == 4 and word.isascii() and word.isalpha():
            for slip in {word[:i] + word[i + 1 :] for i in range(4)}:
                if slip not in _COMMON and slip not in _FOREIGN and not known(slip, "en"):
                    table.setdefault(slip, []).append(word)
    return {slip: tuple(words[:3]) for slip, words in table.items()}


@cache
def _slip_words() -> frozenset[str]:
    return frozenset(_slips()) | frozenset(_rarer_slips())


def _non_words(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_slip_words()):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.text not in _slip_words() or not _stands_free(prose.text, token) or _is_foreign(tokens, n):
            continue
        common = _slips().get(token.text)
        confidence = None if common else Confidence.SUSPECT
        yield Finding(
            Span(token.start, token.end), common or _rarer_slips()[token.text], confidence=confidence
        )


def _stands_free(text: str, token: Token) -> bool:
    """Whether white space or a pause is on both sides: no part of a compound, an address, or a quoted word."""
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 2]
    return (
        before in ("", " ", "“", '"', "(")
        and after[:1] in ("", " ", ",")
        and not (before != " " and after[:1] != " ")
    )


def _is_foreign(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word beside it is none of English either, or it joins two parts of a name."""
    beside = [tokens[i] for i in (n - 1, n + 1) if 0 <= i < len(tokens) and tokens[i].word]
    if (
        not beside
        or beside[0].text[0].isdigit()
        or any(t.text.islower() and t.text.isalpha() and not known(t.low, "en") for t in beside)
    ):
        return True
    return all(t.text[0].isupper() or t.text[0].isdigit() for t in beside)


def _lone(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for m in _LONE.finditer(text):
        before = text[max(0, m.start() - 24) : m.start()]
        electronic = m["letter"] == "e" and _ELECTRONIC.match(text, m.end())
        if electronic or _NAMED.search(before) or _is_label(text, m) or _among_foreign(text, m):
            continue
        yield Finding(Span(*m.span("letter")), _LETTERS[m["letter"]])


def _among_foreign(text: str, m: re.Match[str]) -> bool:
    """Whether the word before or after is none of English."""
    around = re.findall(r"[^\W\d_]+", text[: m.start()])[-1:] + re.findall(r"[^\W\d_]+", text[m.end() :])[:1]
    return any(w.islower() and not known(w, "en") for w in around)


def _is_label(text: str, m: re.Match[str]) -> bool:
    """Whether the letter stands elsewhere too, as the name of a quantity or in a formula, or inside a name."""
    again = len(re.findall(rf"(?<![\w'’]){m['letter']}(?![\w'’])", text)) > 1
    capital = text[m.end() + 1].isupper() and re.search(r"[A-Z][\w-]* $", text[: m.start()]) is not None
    return again or capital or " ii" in text


CHECKS = (
    Check(
        id="words/short-slip",
        title="No word: a letter is lost or swapped",
        why="English has no such word of two or three letters; a common word with one slip gives it.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        in_segment=_non_words,
        bad=(
            Bad("At ⟦th⟧ end of the war.", "At the end of the war."),
            Bad("They did it ⟦fo⟧ money.", "They did it for money."),
            Bad("He ⟦ws⟧ late and left.", "He was late and left."),
            Bad("A plan ⟦nd⟧ a map.", "A plan and a map."),
            Bad("They ⟦hel⟧ a lead.", ""),
        ),
        good=(
            "At the end of the war they did it for money.",
            "He was at the 5 th avenue of www.th.org.",
            "The fo-fo and the ws/th, and Gloria fo Thurn.",
            "“Th” is a sound, and “fo” another.",
            "Mann ki Baat fo kuch said so.",
            "It is 40 sq. m. and 3 kg, e.g. no. 5, ca. 3 cm.",
        ),
        ref="Damerau, F. J. (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).",
    ),
    Check(
        id="words/lone-letter",
        title="Letter that stands alone",
        why="Only “a” and “I” are words of one letter; here one or more letters of a word are lost.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=EN,
        in_segment=_lone,
        sign=r"[a-z],? [fbeihmnorstuwy] (?:[a-z]{2}|\pN|a|[A-Z][a-z])",
        bad=(
            Bad("It was sold ⟦n⟧ the town.", "It was sold in the town."),
            Bad("The plan will ⟦b⟧ signed today.", "The plan will be signed today."),
            Bad("The end ⟦o⟧ the war.", "The end of the war."),
        ),
        good=(
            "It is a letter s in the word, and vitamin k is good.",
            "Ortega y Gasset and Prat i Llobera met at 5 o clock.",
            "If n is even then n is not odd, and x y z are axes.",
            "It’s 5 p m today, and e g this.",
            "Rock ’n’ roll, rock n roll and drum n bass.",
            "The points are i and ii, or s and t here.",
        ),
    ),
)
