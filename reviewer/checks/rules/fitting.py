"""Suggestions fitted to the words beside them: ``a`` or ``an`` before them, no word said twice."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.checks.contract import Finding
from reviewer.core.model import Span
from reviewer.core.tokens import Token
from reviewer.core.vowel_sound import with_article

_MAY_STAND_TWICE = frozenset("in on up off over down out had".split())
"""Ends of phrasal verbs, and an auxiliary: they gave in in May, he had had enough."""


def fitted(
    span: Span, suggestions: Sequence[str], before: Sequence[Token], after: Sequence[Token], text: str
) -> Finding:
    """What is found in ``span``, widened by a word that its suggestions would repeat or an article that they change."""
    if not suggestions:
        return Finding(span)
    span, suggestions = _without_the_next(span, suggestions, after, text)
    if before and text[before[-1].end : span.start] == " ":
        span, suggestions = _after(span, suggestions, before[-1])
    return Finding(span, tuple(suggestions))


def _without_the_next(
    span: Span, suggestions: Sequence[str], after: Sequence[Token], text: str
) -> tuple[Span, Sequence[str]]:
    if not after or text[span.end : after[0].start] != " " or after[0].low in _MAY_STAND_TWICE:
        return span, suggestions
    said = [suggestion.lower().split()[-1:] == [after[0].low] for suggestion in suggestions]
    if not any(said):
        return span, suggestions
    return Span(span.start, after[0].end), [
        suggestion if twice else f"{suggestion} {after[0].text}"
        for suggestion, twice in zip(suggestions, said, strict=True)
    ]


def _after(span: Span, suggestions: Sequence[str], word: Token) -> tuple[Span, Sequence[str]]:
    if word.low in ("a", "an"):
        led = [with_article(word.text, s.removeprefix(f"{word.low} ")) for s in suggestions]
    elif word.low not in _MAY_STAND_TWICE:
        led = [
            word.text + suggestion[len(word.text) :] if suggestion.lower().split()[:1] == [word.low] else ""
            for suggestion in suggestions
        ]
        if any(led):
            led = [phrase or f"{word.text} {s}" for phrase, s in zip(led, suggestions, strict=True)]
    else:
        return span, suggestions
    if all(phrase in ("", f"{word.text} {s}") for phrase, s in zip(led, suggestions, strict=True)):
        return span, suggestions
    return Span(word.start, span.end), led
