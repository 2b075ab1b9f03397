"""Numbers and months in English and Spanish texts, in figures or in words, as one value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.tokens import Token

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: n for n, word in enumerate(_UNITS)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALES |= {"m": 10**6, "bn": 10**9, "millones": 10**6, "mil": 1000}
_FIGURES_ONLY = frozenset({"m", "bn", "mil", "millones"})
MONTHS = {
    name: n
    for n, names in enumerate(
        (
            "january jan enero",
            "february feb febrero",
            "march mar marzo",
            "april apr abril",
            "may mayo",
            "june jun junio",
            "july jul julio",
            "august aug agosto",
            "september sept sep septiembre",
            "october oct octubre",
            "november nov noviembre",
            "december dec diciembre",
        ),
        1,
    )
    for name in names.split()
}
"""Names and short forms of the months, in lower case."""
_AMBIGUOUS = frozenset({"march", "mar", "may"})
"""Months that are other words too: a number must stand beside them."""
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DECIMAL = re.compile(r"\d+[.,]\d+")


@dataclass(frozen=True, slots=True)
class Number:
    """A value as a key, the tokens it takes, and whether it is too common a word to be missed."""

    key: str
    length: int
    weak: bool = False


def number_at(tokens: Sequence[Token], at: int) -> Number | None:
    """The number or month that begins at token ``at``; ``None`` when there is none."""
    token = tokens[at]
    if token.text[0].isdecimal():
        return _figures(tokens, at)
    if token.low in MONTHS and token.text[0].isupper() and _is_month(tokens, at):
        return Number(f"month{MONTHS[token.low]}", 1)
    if token.low in _ORDINALS:
        return Number(str(_ORDINALS[token.low]), 1, weak=True)
    return _words(tokens, at)


def _is_month(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].low not in _AMBIGUOUS:
        return True
    near = [tokens[n] for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    if any(token.text[0].isdecimal() for token in near):
        return True
    return at > 0 and tokens[at - 1].low in (
        "in",
        "of",
        "last",
        "next",
        "since",
        "until",
        "by",
        "early",
        "late",
    )


def _figures(tokens: Sequence[Token], at: int) -> Number:
    text = tokens[at].text
    value = _value(text)
    if value is None:
        return Number(text, 1)
    length = 1
    if at + 1 < len(tokens) and tokens[at + 1].low in ("st", "nd", "rd", "th"):
        length = 2
    while at + length < len(tokens) and tokens[at + length].low in _SCALES:
        value *= _SCALES[tokens[at + length].low]
        length += 1
    return Number(_key(value), length)


def _value(text: str) -> Decimal | None:
    """The value of figures: a point or comma before three figures parts thousands, whatever the language."""
    if not text.isascii():
        text = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    if _GROUPED.fullmatch(text):
        return Decimal(re.sub("[.,]", "", text))
    if text.isdecimal():
        return Decimal(text)
    return Decimal(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else _mixed(text)


def _mixed(text: str) -> Decimal | None:
    """``2,300.50`` and ``2.300,50``: the last mark is that of the decimals."""
    found = re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+)[.,](\d+)", text)
    return Decimal(re.sub("[.,]", "", found[1]) + "." + found[2]) if found else None


def _key(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _words(tokens: Sequence[Token], at: int) -> Number | None:
    """A number in words: twenty-three, two thousand three hundred, a hundred and five."""
    total, part, length, here = 0, 0, 0, at
    while here < len(tokens):
        low = tokens[here].low
        if low in _VALUES and (not length or _may_follow(tokens, here, part, _VALUES[low])):
            part += _VALUES[low]
        elif low in _SCALES and low not in _FIGURES_ONLY and (length or _counted(tokens, here)):
            scale = _SCALES[low]
            part = max(1, part) * scale
            if scale > 100:
                total, part = total + part, 0
        elif not (length and (low == "-" or low == "and") and _goes_on(tokens, here, total + part)):
            break
        here += 1
        length = here - at
    if not length:
        return None
    weak = length == 1 and tokens[at].low in ("one", "zero")
    return Number(str(total + part), length, weak)


def _counted(tokens: Sequence[Token], here: int) -> bool:
    """Whether “hundred” is a number by itself, as after “a”."""
    return here > 0 and tokens[here - 1].low in ("a", "one", "per")


def _may_follow(tokens: Sequence[Token], here: int, part: int, value: int) -> bool:
    """Whether a value goes on with the number: three after twenty, five after hundred; not two after one."""
    if part == 0:
        return True
    return (part % 100 == 0 and part >= 100) or (part % 100 >= 20 and part % 10 == 0 and 0 < value < 10)


def _goes_on(tokens: Sequence[Token], here: int, value: int) -> bool:
    """Whether “and” or a hyphen joins two parts of one number."""
    if here + 1 >= len(tokens) or tokens[here + 1].low not in _VALUES:
        return False
    if tokens[here].low == "-":
        return value % 100 >= 20 and value % 10 == 0
    return value >= 100 and value % 100 == 0
