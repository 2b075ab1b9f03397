"""Numbers, money and percentages written the way of another language, in English."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token

_ENGLISH = frozenset({"en"})
_NUMBER = "Locale convention/Number format"
_EDGE_LEFT = r"(?<![\w.,:/-])"
_EDGE_RIGHT = r"(?![\w/:]|[.,-]\d)"
_COUNTED = (
    r"(?:people|persons|inhabitants|residents|men|women|children|workers|employees|deaths|dead|victims|cases|years|"
    r"soldiers|troops|students|voters|votes|families|homes|houses|euros|pesos|dollars|pounds|reais|soles|bolívares|"
    r"hectares|square|kilomet(?:er|re)s|met(?:er|re)s|tons|tonnes|companies|jobs|units|copies|members|spectators)\b"
)
_SCALE = r"(?:(?:m|b|tr)illion|millones|thousand|percent|per cent|kilomet|met(?:er|re)s|euros|dollars|pesos|points)"
# Each of the patterns below holds one of these signs (in RE2's syntax, to which \d is less than to Python).
_POINT = r"\pN\.\pN{3}"
_DECIMAL = r"\pN,\pN"
_HOURS = r"[:.][0-5]\pN[ \x{a0}]?h"
_GROUPS = re.compile(_EDGE_LEFT + r"\d{1,3}(?:\.\d{3}){2,}" + _EDGE_RIGHT)
_MONEY_GROUP = re.compile(r"(?:(?<=[€$£])|(?<=[€$£][ \u00a0]))\d{1,3}\.\d{3}" + _EDGE_RIGHT)
_COUNT_GROUP = re.compile(_EDGE_LEFT + r"\d{1,3}\.\d{3}(?=[ \u00a0]" + _COUNTED + ")")
_ROUND_GROUP = re.compile(_EDGE_LEFT + r"\d{2,3}\.000(?=[ \u00a0][a-z]{3,})(?! seconds?| inch)")
_RATE = re.compile(
    r"\s*(?:per|a|an|the|for each) (?:gallon|lit|share|euro|dollar|kilo|unit|pound)|/|\s*(?:tr|b)illion"
)
_COMMA = re.compile(
    _EDGE_LEFT
    + r"[-−]?(?P<whole>\d{1,3}),(?P<part>\d{1,2}|\d{4,8})(?=[ \u00a0]?%|[ \u00a0](?:"
    + _SCALE
    + r")|[ \u00a0]?[€°])"
)
_ZERO_COMMA = re.compile(_EDGE_LEFT + r"0,\d{1,8}" + _EDGE_RIGHT + r"(?!, ?\d)")
_MONEY_COMMA = re.compile(r"(?<=[€$£])\d{1,3}(?:\.\d{3})*,\d{2}" + _EDGE_RIGHT)
_MIXED = re.compile(_EDGE_LEFT + r"\d{1,3}(?:\.\d{3})+,\d{1,2}" + _EDGE_RIGHT)
_SIGN_AFTER = re.compile(
    r"(?<![\w.,:/€$£-])(?<!\d[ \u00a0])(?P<number>\d{1,3}(?:[., \u00a0]?\d{3})*(?:[.,]\d{1,2})?)"
    r"[ \u00a0]?(?P<sign>[€£$])(?![\w]|[ \u00a0]?\d)"
)
_PERCENT = re.compile(r"(?<=\d)[ \u00a0\u202f]+%(?!\w)")
_CLOCK = re.compile(
    _EDGE_LEFT + r"(?P<time>(?:[01]?\d|2[0-3])[:.][0-5]\d)[ \u00a0]?h(?:rs?|oras)?\b\.?(?! ?[A-Z0-9])"
)


def _swap(number: str) -> str:
    return number.translate(str.maketrans(".,", ",."))


def _thousands(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _GROUPS.finditer(text):
        if not _is_address(found.group()):
            yield _swapped(found)
    for found in _MONEY_GROUP.finditer(text):
        if not _RATE.match(text, found.end()):
            round_sum = found.group().endswith("00")
            yield _swapped(found, None if round_sum else Confidence.SUSPECT)
    for found in (*_COUNT_GROUP.finditer(text), *_ROUND_GROUP.finditer(text)):
        if text[max(0, found.start() - 1) : found.start()] not in ("€", "$", "£"):
            yield _swapped(found)


def _is_address(number: str) -> bool:
    parts = number.split(".")
    return len(parts) == 4 and all(int(part) < 256 for part in parts)


def _swapped(found: re.Match[str], confidence: Confidence | None = None) -> Finding:
    return Finding(Span(found.start(), found.end()), (_swap(found.group()),), confidence=confidence)


_FRENCH_OR_SPANISH = frozenset(
    "le la les de des du et en un une dans est sont qui que el los las del y por se al con una para fue es su".split()
)
_ENGLISH_WORDS = frozenset(
    "the of to and in is was were has had by from with for it its at that this they".split()
)
_SIDE = 4


def _token_start(token: Token) -> int:
    return token.start


def _lows(tokens: Sequence[Token]) -> list[str]:
    return [token.low for token in tokens if token.word]


def _in_other_language(prose: Prose, start: int, end: int) -> bool:
    """Whether the words around the number are French or Spanish, and none is plainly English."""
    tokens = prose.tokens
    before = bisect_left(tokens, start, key=_token_start)
    after = bisect_left(tokens, end, key=_token_start)
    around = _lows(tokens[max(0, before - 2 * _SIDE) : before])[-_SIDE:]
    around += _lows(tokens[after : after + 2 * _SIDE])[:_SIDE]
    foreign = sum(low in _FRENCH_OR_SPANISH for low in around)
    return foreign >= 2 and _ENGLISH_WORDS.isdisjoint(around)


def _decimals(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    seen: set[int] = set()
    for pattern in (_MIXED, _MONEY_COMMA, _COMMA, _ZERO_COMMA):
        for found in pattern.finditer(text):
            if found.end() not in seen and not _in_other_language(prose, *found.span()):
                seen.add(found.end())
                yield _swapped(found)


def _sign_after(prose: Prose) -> Iterable[Finding]:
    for found in _SIGN_AFTER.finditer(prose.text):
        number = re.sub(r"[ \u00a0]", ",", found["number"])
        yield Finding(Span(found.start(), found.end()), (found["sign"] + number,))


def _percent(prose: Prose) -> Iterable[Finding]:
    for found in _PERCENT.finditer(prose.text):
        yield Finding(Span(found.start(), found.end()), ("%",))


def _clock(prose: Prose) -> Iterable[Finding]:
    for found in _CLOCK.finditer(prose.text):
        yield Finding(Span(found.start(), found.end()), (found["time"].replace(".", ":"),))


CHECKS = (
    Check(
        id="numbers/thousands-point",
        title="Point between thousands",
        why="English groups thousands with a comma; a point makes a decimal of it.",
        category=_NUMBER,
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_thousands,
        sign=_POINT,
        bad=(
            Bad("It has ⟦1.234.567⟧ inhabitants.", "It has 1,234,567 inhabitants."),
            Bad("They paid € ⟦3.000⟧ million.", "They paid € 3,000 million."),
            Bad("It caught ⟦250.000⟧ private clients.", "It caught 250,000 private clients."),
            Bad("They paid $⟦45.500⟧ for ⟦12.350⟧ people.", "They paid $45,500 for 12,350 people."),
        ),
        good=(
            "It has 1,234,567 inhabitants and 1.5 million euros.",
            "The address 192.168.100.200 and the version 1.234.5 are here.",
            "Petrol is $3.499 a gallon and €1.299 per litre.",
            "He hit 0.300 and .333 and pi is 3.142 today.",
            "On 12.05.2020 at 12.30 it was 3.125 seconds.",
            "The firm made $3.125 billion.",
        ),
    ),
    Check(
        id="numbers/decimal-comma",
        title="Comma before decimals",
        why="English sets a point before decimals; a comma groups thousands.",
        category=_NUMBER,
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_decimals,
        sign=_DECIMAL,
        bad=(
            Bad("It grew ⟦3,5⟧% or ⟦2,75⟧ percent.", "It grew 3.5% or 2.75 percent."),
            Bad("They paid ⟦3,5⟧ million and ⟦0,4⟧ more.", "They paid 3.5 million and 0.4 more."),
            Bad("They paid €⟦1.234,50⟧ in all.", "They paid €1,234.50 in all."),
            Bad("It is $⟦45,50⟧ here.", "It is $45.50 here."),
        ),
        good=(
            "It grew 3.5% and 1,234% and 1,234.5 million.",
            "See 3,5 and 7 or chapters 2,3 and 10,12.",
            "They paid $1,234 and €12,345 and 123,456 euros.",
            "On May 3,2020 at 10,5 it was 1,0.",
            "The moves 0,1,0 and 1,2,3 count.",
            "It won 3-2, 5% more.",
            "The sign read: “Le magasin a vendu 3,5 millions de billets.”",
            "He said: “La inflación fue de 3,5 % en el mes.”",
        ),
    ),
    Check(
        id="numbers/currency-after",
        title="Currency sign after the sum",
        why="English sets the currency sign before the sum.",
        category="Locale convention/Currency format",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_sign_after,
        triggers="€$£",
        bad=(
            Bad("It costs ⟦25 €⟧ here.", "It costs €25 here."),
            Bad("It costs ⟦1,250.50€⟧.", "It costs €1,250.50."),
            Bad("They total ⟦449 783 344 $⟧, he said.", "They total $449,783,344, he said."),
            Bad("It costs ⟦300 $⟧ or ⟦200£⟧.", "It costs $300 or £200."),
        ),
        good=(
            "It costs €25 or $300 or £1,250.50.",
            "It costs 25 euros.",
            "It went from 25 €30 notes to 10.",
            "The 5 $10 bills.",
            "It costs US$300 in 2020.",
            "The sign $ is here; 5% € too.",
        ),
    ),
    Check(
        id="numbers/percent-space",
        title="Space before the per cent sign",
        why="English writes the sign close to the number.",
        category=_NUMBER,
        severity=Severity.NEUTRAL,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_percent,
        triggers="%",
        bad=(
            Bad("It grew 3⟦ %⟧.", "It grew 3%."),
            Bad("It grew 3.5⟦\u00a0%⟧ in 2020.", "It grew 3.5% in 2020."),
            Bad("Some 20⟦ %⟧ of 30⟦ %⟧.", "Some 20% of 30%."),
        ),
        good=(
            "It grew 3%.",
            "It grew 3.5% in 2020.",
            "The % sign is here.",
            "It grew 3 per cent or 3 percent.",
            "A % of 20.",
            "The 5 %s are code.",
        ),
    ),
    Check(
        id="numbers/clock-h",
        title="Time of day with h",
        why="English writes 18:30 or 6.30 p.m.; the h is Spanish and French.",
        category="Locale convention/Time format",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_clock,
        sign=_HOURS,
        bad=(
            Bad("It starts at ⟦18:30 h⟧ today.", "It starts at 18:30 today."),
            Bad("It starts at ⟦9.15h⟧, he said.", "It starts at 9:15, he said."),
            Bad("From ⟦18:30 hrs⟧ on.", "From 18:30 on."),
        ),
        good=(
            "It starts at 18:30 today.",
            "It starts at 6.30 p.m. here.",
            "It took 24 h and 5 hours.",
            "He ran 18:30 his best time.",
            "It is 60 km/h here.",
            "It used 12.30 H.",
        ),
    ),
)
