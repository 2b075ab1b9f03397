"""Number and person over a short distance: a verb with its pronoun, a word with its noun."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.builtin.grammar import declare, finding_at, word_at
from reviewer.checks.builtin.signs import following
from reviewer.checks.builtin.speech import as_said
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Span
from reviewer.core.tokens import Token

_ONE = frozenset("he she it".split())
_MANY = frozenset("they we".split())
_WRONG_SINGULAR = {
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "don't": "doesn't",
    "aren't": "isn't",
}
_WRONG_SINGULAR |= {"weren't": "wasn't", "haven't": "hasn't"}
_WRONG_PLURAL = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "doesn't": "don't",
    "isn't": "aren't",
}
_WRONG_PLURAL |= {"wasn't": "weren't", "hasn't": "haven't"}
_OPEN_BEFORE = frozenset(
    ["", ",", ";", ":", "“", '"', "”", "—", "–", "(", "that", "because", "which", "although", "while"]
)
_SUBJUNCTIVE = frozenset("if though wish wishes wished lest were suppose supposing unless whether".split())
_ALSO_SINGULAR = frozenset("data sales crossroads media headquarters works means barracks politics".split())


@cache
def plurals() -> dict[str, str]:
    """Plural nouns that are no singular and no verb: ``countries`` to ``country``."""
    verbal = {form for tags in verbs().values() for forms in tags.values() for form in forms}
    return {
        plural: lemma
        for lemma, plurals in nouns().items()
        for plural in plurals
        if plural != lemma and plural not in _ALSO_SINGULAR and plural not in nouns() and plural not in verbal
    }


def _person(prose: Prose) -> Iterable[Finding]:
    low, tokens = prose.low_set, prose.tokens
    for n in range(len(tokens) - 1):
        subject = tokens[n].low
        if subject not in _ONE and subject not in _MANY:
            continue
        verb, before = tokens[n + 1].low, word_at(tokens, n - 1)
        if before not in _OPEN_BEFORE or (low & _SUBJUNCTIVE and verb in ("were", "weren't")):
            continue
        if subject in _ONE and verb in _WRONG_SINGULAR and not _coordinated(tokens, n):
            yield as_said(finding_at(tokens, n + 1, _WRONG_SINGULAR[verb]), prose.text)
        elif subject in _MANY and verb in _WRONG_PLURAL:
            yield as_said(finding_at(tokens, n + 1, _WRONG_PLURAL[verb]), prose.text)


def _coordinated(tokens: Sequence[Token], n: int) -> bool:
    return word_at(tokens, n - 2) in ("and", "or") or any(
        word_at(tokens, i) in ("let", "make", "did", "do") for i in range(n)
    )


FOLLOWED = frozenset(
    ", . ; : ! ? ) ” is are was were has have had will would can could may might must should of in on at for with "
    "by from to that which who and or but as than during after before because when where".split()
)


_BEFORE_ONE = frozenset("this a an that every each another".split())


@cache
def _plural_words() -> frozenset[str]:
    """Every plural of ``plurals``."""
    return frozenset(plurals())


def _this_plural(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_BEFORE_ONE) or prose.low_set.isdisjoint(_plural_words()):
        return
    tokens, lows, many = prose.tokens, prose.lows, _plural_words()
    for n in [n for n, low in enumerate(lows[:-1]) if low in _BEFORE_ONE]:
        if lows[n + 1] not in many:
            continue
        det, noun = tokens[n], tokens[n + 1]
        if noun.text.islower() and word_at(tokens, n + 2) in FOLLOWED and _determines(tokens, n):
            yield _number(det, noun)


def _determines(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word at ``n`` can only stand before its noun (``that`` and ``a`` have other uses)."""
    word = tokens[n].low
    if word == "that":
        return word_at(tokens, n - 1) in frozenset("of in on at for with by from to".split())
    return not (word == "a" and tokens[n].text == "A" and n > 0)


def _number(det: Token, noun: Token) -> Finding:
    singular = plurals()[noun.low]
    if det.low in ("this", "that"):
        plural = {"this": "these", "that": "those"}[det.low]
        plural = plural.capitalize() if det.text[0].isupper() else plural
        return Finding(Span(det.start, noun.end), (f"{plural} {noun.text}", f"{det.text} {singular}"))
    return Finding(Span(det.start, noun.end), (f"{det.text} {singular}",))


CHECKS = (
    declare(
        "person",
        "Verb does not agree with its pronoun",
        "He, she and it take is, was, has, does; we and they take are, were, have, do.",
        _person,
        [
            ("It ⟦are⟧ late.", "It is late."),
            ("He said that they ⟦was⟧ late.", "He said that they were late."),
            ("Today, he ⟦have⟧ no money.", "Today, he has no money."),
        ],
        [
            "If he were here, it would be good, and were it not so, it were better.",
            "He and it are late, and let it do its work.",
            "Did he have it, and does it have a name?",
            "They were late, he was not, and we have it.",
            "I wish it were so.",
            "Those who know it are few, and all of it was his.",
        ],
        sign=f"{following(_ONE, _WRONG_SINGULAR)}|{following(_MANY, _WRONG_PLURAL)}",
    ),
    declare(
        "this-before-plural",
        "Singular word before a plural noun",
        "This, a, each and every go with one thing; the noun is plural.",
        _this_plural,
        [
            ("They spoke of ⟦this countries⟧ in Lima.", "They spoke of these countries in Lima."),
            ("It is ⟦a countries⟧ of hope.", "It is a country of hope."),
            ("⟦Every citizens⟧ has a vote.", "Every citizen has a vote."),
        ],
        [
            "He said that countries in the region must agree, and all that citizens need.",
            "This means that this works, and this series is new.",
            "These countries, a people, a means, a barracks, a crossroads and a politics of hope.",
            "A sports club, this sales figure and a savings bank.",
            "Give a countries report, and this works.",
            "Not that voters care.",
        ],
    ),
)
