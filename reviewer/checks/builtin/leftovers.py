"""Marks and abbreviations of Spanish left in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.checks.builtin.habits import one_flag
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.checks.rules.forms import ordinal_ending
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import tokenize
from reviewer.core.words import foreign

_ENGLISH = frozenset({"en"})
_INVERTED = re.compile(r"[¿¡]+ ?")
_GUILLEMET = re.compile(r"«[ \u00a0]?|[ \u00a0]?»")
_MARKS = frozenset("«»")
_QUOTES = frozenset('“”„"')
_ORDINAL = re.compile(r"\b(?P<number>\d{1,3})[.]?(?P<mark>[ªº])(?!\s?[CFK]\b)")
_DEGREE = re.compile(r"(?<=\d)(?P<space>\s?)º(?=\s?[CFK]\b)")
_NUMERO = re.compile(r"\b[Nn](?:\.? ?[ºo°]|úm)\.? ?(?=\d)")
_NUMERO_SIGN = re.compile(r"[º°ú]")


def _inverted(prose: Prose) -> Iterable[Finding]:
    for found in _INVERTED.finditer(prose.text):
        said = re.split(r"[!?”\"]", prose.text[found.end() :], maxsplit=1)[0]
        words = [token.low for token in tokenize(said) if token.word]
        spanish = Confidence.SUSPECT if foreign(words, "es") else None
        yield Finding(Span(found.start(), found.end()), ("",), confidence=spanish)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """The guillemets of a segment, whether straight quotes stand beside them, and English quotes of any shape."""

    spans: tuple[tuple[Span, bool], ...]
    straight: bool
    english: bool


_NONE = {english: _Quoted((), False, english) for english in (False, True)}


def _guillemets(prose: Prose) -> _Quoted:
    if _MARKS.isdisjoint(prose.characters):
        return _NONE[not _QUOTES.isdisjoint(prose.characters)]
    text = prose.text
    spans = tuple((Span(*m.span()), "«" in m.group()) for m in _GUILLEMET.finditer(text))
    return _Quoted(spans, '"' in text and "“" not in text, not _QUOTES.isdisjoint(prose.characters))


def _is_style(facts: Sequence[_Quoted]) -> bool:
    """Whether the article quotes with guillemets alone, and closes what it opens: the style of some houses."""
    opening = [opens for fact in facts for _, opens in fact.spans]
    return 2 * sum(opening) == len(opening) and not any(fact.english for fact in facts)


def _found(facts: Sequence[_Quoted]) -> list[Finding]:
    return [
        Finding(span, ('"' if fact.straight else "“" if opens else "”",), index=index)
        for index, fact in enumerate(facts)
        for span, opens in fact.spans
    ]


def _judge_guillemets(facts: Sequence[_Quoted]) -> Iterable[Finding]:
    return () if _is_style(facts) else _told(_found(facts))


def _judge_style(facts: Sequence[_Quoted]) -> Iterable[Finding]:
    return _told(_found(facts)) if _is_style(facts) else ()


def _told(found: Sequence[Finding]) -> Iterable[Finding]:
    return one_flag(
        found,
        f"Guillemets throughout the article: {len(found)} marks",
        "English quotes with “ and ”; « and » are of other languages. Where they stand throughout, that is one "
        "decision: replacing each of the two marks everywhere changes all.",
    )


def _ordinals(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _NUMERO.finditer(text):
        if _NUMERO_SIGN.search(found.group()):
            yield Finding(Span(found.start(), found.end()), ("No. ",), "Spanish abbreviation of “number”")
    for found in _DEGREE.finditer(text):
        at = found.end() - 1
        yield Finding(Span(at, at + 1), ("°",), "Ordinal sign in place of the degree sign")
    for found in _ORDINAL.finditer(text):
        right = (found["number"] + ordinal_ending(int(found["number"])), found["number"] + "°")
        yield Finding(Span(found.start(), found.end()), right if found["mark"] == "º" else right[:1])


CHECKS = (
    Check(
        id="leftovers/inverted-mark",
        title="Inverted question or exclamation mark",
        why="English sets these marks at the end only.",
        category="Linguistic conventions/Punctuation",
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        target=_ENGLISH,
        in_segment=_inverted,
        triggers="¿¡",
        bad=(
            Bad("⟦¿⟧Who is it?", "Who is it?"),
            Bad("He asked: “⟦¿⟧Why?”", "He asked: “Why?”"),
            Bad("And ⟦¡ ⟧what a day!", "And what a day!"),
        ),
        good=(
            "Who is it?",
            "What a day!",
            "He asked: “Why?!”",
            "Really!? Yes.",
            "The i and the ! are here.",
            "Is it (?) or (!) here?",
        ),
    ),
    Check(
        id="leftovers/guillemet",
        title="Guillemets among English quotes",
        why="English quotes with “ and ”; « and » are of other languages. Here the two are mixed, or one is alone.",
        category="Linguistic conventions/Punctuation",
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        target=_ENGLISH,
        facts=_guillemets,
        judge=_judge_guillemets,
        bad=(
            Bad("They call it ⟦«⟧peace here.", "They call it “peace here."),
            Bad("They call ⟦« ⟧it⟦ »⟧ a “peace”.", "They call “it” a “peace”."),
            Bad('A "big" ⟦«⟧peace⟦»⟧ here.', 'A "big" "peace" here.'),
        ),
        good=(
            "They call it «peace» here, and «war» there.",
            "They call it “peace” here.",
            'They call it "peace" here.',
            "The << and >> signs are here.",
            "They call it ‹peace›.",
            "If a < b > c.",
            "They call it ‘peace’ here.",
        ),
    ),
    Check(
        id="leftovers/guillemet-style",
        title="Guillemets in place of English quotes",
        why="English quotes with “ and ”; « and » are of other languages, and kept by few English publishers.",
        category="Linguistic conventions/Punctuation",
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=_ENGLISH,
        facts=_guillemets,
        judge=_judge_style,
        bad=(
            Bad("They call it ⟦«⟧peace⟦»⟧ here.", "They call it “peace” here."),
            Bad("They call it ⟦« ⟧peace⟦ »⟧, he said.", "They call it “peace”, he said."),
            Bad("⟦«⟧Who is it?⟦»⟧\n\n⟦«⟧Nobody.⟦»⟧", "“Who is it?”\n\n“Nobody.”"),
        ),
        good=(
            "They call it “peace” here.",
            "They call it “peace”, and «war» there.",
            "They call it «peace here.",
            "The << and >> signs are here.",
            "They call it ‹peace›.",
            "If a < b > c.",
        ),
    ),
    Check(
        id="leftovers/ordinal",
        title="Spanish ordinal or number sign",
        why="English writes 1st, 2nd, 3rd and No.; ª and º are Spanish.",
        category="Locale convention/Number format",
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        target=_ENGLISH,
        in_segment=_ordinals,
        triggers="ªº°ú",
        bad=(
            Bad("The ⟦1º⟧ day and the ⟦2ª⟧ week.", "The 1st day and the 2nd week."),
            Bad("The ⟦13.º⟧ and the ⟦23º⟧ one.", "The 13th and the 23rd one."),
            Bad("Decree ⟦nº ⟧5 of the year.", "Decree No. 5 of the year."),
            Bad("It was 25 ⟦º⟧C.", "It was 25 °C."),
        ),
        good=(
            "The 1st day and the 2nd week.",
            "It was 25 °C at 40° north.",
            "Decree No. 5 of the year.",
            "He said no 5 times.",
            "There is no. 10 on the shirt.",
            "The a and the o of 1a and 2o.",
        ),
    ),
)
