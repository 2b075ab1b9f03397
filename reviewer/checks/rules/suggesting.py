"""Suggestions: templates filled with what a pattern captured, inflected and capitalised alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reviewer.checks.rules.forms import forms, inflect, ordinal_ending
from reviewer.checks.rules.matching import Match
from reviewer.core.tokens import Token
from reviewer.core.vowel_sound import with_article

_PART = re.compile(
    r"<(?P<lemma>[^<>]+)>(?:=(?P<like>[a-z][a-z0-9]*))?"
    r"|\$(?P<copy>[a-z][a-z0-9]*)(?:\+(?P<form>base|s|past|part|ing|pl|th)\b)?"
)
_ARTICLE = re.compile(r"(?<![\w'’-])(an?) ([^\W_]+)")
_AUXILIARIES = frozenset(
    "have has had having 've is are was were be been being am 's get gets got gotten".split()
)
_BEFORE_BASE = frozenset(
    "to will would can could may might must should shall do does did let cannot 'll".split()
)
"""Words after which a verb stands in its base form."""


def names(template: str) -> set[str]:
    """The captures that a template needs."""
    return {m["like"] or m["copy"] for m in _PART.finditer(template) if m["like"] or m["copy"]}


def fill(template: str, match: Match, tokens: Sequence[Token], text: str) -> str | None:
    """The suggestion for ``match``, or ``None`` where a capture that it needs was not met."""
    missing = [name for name in names(template) if name not in match.captures]
    if missing or not _countable(template, match, tokens):
        return None
    filled = _PART.sub(lambda m: _part(m, match, tokens, text), template)
    filled = re.sub(r" {2,}", " ", filled).strip()
    filled = _ARTICLE.sub(lambda m: with_article(m[1], m[2]), filled)
    first = tokens[match.first].text
    if (first[:1].isupper() and (match.first == 0 or first != "I") and not first.isupper()) or (
        first == "A" and match.first <= 1
    ):
        filled = filled[:1].upper() + filled[1:]
    return filled


def _part(m: re.Match[str], match: Match, tokens: Sequence[Token], text: str) -> str:
    if m["copy"]:
        start, end = match.captures[m["copy"]]
        if start == end:
            return ""
        if m["form"]:
            after = text[tokens[start].end : tokens[end - 1].end]
            return _in_form(m["form"], tokens[start].low, match.lemmas.get(m["copy"], ())) + after
        piece = text[tokens[start].start : tokens[end - 1].end]
        return piece[:1].lower() + piece[1:] if start == 0 and piece[1:2].islower() and m.start() else piece
    if not m["like"]:
        return m["lemma"]
    at, end = match.captures[m["like"]]
    if at == end:  # an optional part that was not there
        return m["lemma"]
    tags = _tags(tokens[at].low, match.lemmas.get(m["like"], ()))
    if {"base", "past"} <= tags and not _bare(tokens, at):
        tags -= {"base"}
    return inflect(m["lemma"], tags, _perfect(tokens, at))


def _countable(template: str, match: Match, tokens: Sequence[Token]) -> bool:
    """Whether what shall become an ordinal is written in figures."""
    asked = [match.captures[m["copy"]] for m in _PART.finditer(template) if m["form"] == "th"]
    return all(start < end and tokens[start].low.isdecimal() for start, end in asked)


def _in_form(form: str, low: str, lemmas: Sequence[str]) -> str:
    """The word ``low`` in another form; it is taken for a base form where no lemma is known."""
    if form == "th":
        return f"{int(low)}{ordinal_ending(int(low))}"
    lemma = next((lemma for lemma in lemmas if low in forms(lemma)), low)
    return inflect(lemma, frozenset({form}))


def _tags(form: str, lemmas: Sequence[str]) -> frozenset[str]:
    return frozenset(tag for lemma in lemmas for tag in forms(lemma).get(form, ())) or frozenset({"base"})


def _bare(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb whose past looks like its base (put, cut) is the base here; news tells in the past."""
    for token in reversed(tokens[max(0, at - 3) : at]):
        if token.low in _BEFORE_BASE or (token.low.endswith("n't") and token.low[:-3] not in _AUXILIARIES):
            return True
        if token.low in _AUXILIARIES:
            return False
    return at == 0


def _perfect(tokens: Sequence[Token], at: int) -> bool:
    return any(t.low in _AUXILIARIES for t in tokens[max(0, at - 3) : at])
