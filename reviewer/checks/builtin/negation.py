"""Negation said twice, as Spanish does and English does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reviewer.checks.builtin.grammar import declare, finding_at, word_at
from reviewer.checks.builtin.signs import following
from reviewer.checks.builtin.speech import as_said
from reviewer.checks.contract import Finding, Prose
from reviewer.core.model import Confidence, Span
from reviewer.core.tokens import Token

_BREAKS = frozenset(
    "that which who whom what whether if when where and or but than because so for as since until before after though "
    "although".split()
)
_NEGATED = frozenset(
    "don't doesn't didn't can't cannot couldn't won't wouldn't haven't hasn't hadn't isn't aren't wasn't weren't "
    "shouldn't mustn't".split()
)
_HELPING = frozenset("do does did can could will would have has had should must may might".split())
_NOTHING = {
    "nothing": "anything",
    "nobody": "anybody",
    "nowhere": "anywhere",
    "never": "ever",
    "none": "any",
}
_NOT_AFTER = frozenset("but - less short to".split())
_TAKES_NO = frozenset(
    "have had get got gotten want need see seen make made give given receive received take taken find found know known "
    "offer offered cause caused pose represent show shown leave left do done".split()
)
_DONE_NOTHING = frozenset("do done doing for mean be been".split())
_LONE = frozenset("nothing nobody nowhere neither".split())
_DOES_NOT = (
    r"(?:(?:do|does|did|have|has|had|is|are|was|were|can|could|will|would) (?:not|never)|cannot|"
    r"(?:do|does|did|have|has|had|is|are|was|were|ca|could|wo|would)n['’]t)"
)
_PATTERNS: tuple[tuple[re.Pattern[str], dict[str, str]], ...] = (
    (
        re.compile(rf"\b(?:[Nn]obody|[Nn]o one|[Nn]either|[Nn]or) (?P<second>{_DOES_NOT})\b(?! only\b)"),
        {},
    ),
    (
        re.compile(
            r"\b(?:[Ww]ithout|[Hh]ardly|[Bb]arely|[Ss]carcely) "
            r"(?P<second>nothing|nobody|never|nowhere|no|none)\b(?! more)"
        ),
        {**_NOTHING, "no": "any"},
    ),
    (
        re.compile(rf"\b{_DOES_NOT} (?:[a-z’']+ ){{1,4}}(?P<second>neither)(?=[.;!?]|,? he said|$)"),
        {"neither": "either"},
    ),
)


def _negation(prose: Prose) -> Iterable[Finding]:
    for n in range(len(prose.tokens)):
        if _negates(prose.tokens, n):
            found = _second(prose.tokens, n)
            if found is not None:
                yield as_said(found, prose.text)
    for pattern, right in _PATTERNS:
        for m in pattern.finditer(prose.text):
            choice = right.get(m["second"].lower(), "")
            yield Finding(Span(*m.span("second")), (choice,) if choice else ())


def _negates(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word at ``n`` negates the verb after it."""
    return tokens[n].low in _NEGATED or (tokens[n].low == "not" and word_at(tokens, n - 1) in _HELPING)


def _second(tokens: Sequence[Token], n: int) -> Finding | None:
    """The second negation of the clause that the word at ``n`` negates, with what English says instead."""
    for at in range(n + 1, min(n + 4, len(tokens))):
        low, before = tokens[at].low, word_at(tokens, at - 1)
        if not tokens[at].word or low in _BREAKS:
            return None
        if low in _NOTHING and at > n + 1:
            idle = low in ("nothing", "none") and before in _DONE_NOTHING
            idle = idle or (low == "nowhere" and before == "from")
            return (
                None
                if idle or word_at(tokens, at + 1) in _NOT_AFTER
                else finding_at(tokens, at, _NOTHING[low])
            )
        if low == "no" and before in _TAKES_NO and word_at(tokens, at + 1).isalpha():
            other = word_at(tokens, at + 1) in (
                "to",
                "for",
                "matter",
                "more",
                "less",
                "longer",
                "one",
                "as",
                "and",
            )
            return None if other else finding_at(tokens, at, "any")
    return None


CHECKS = (
    declare(
        "double-negation",
        "Negation said twice",
        "Spanish doubles the negation (no dijo nada); in English two negatives cancel out.",
        _negation,
        [
            ("They didn’t say ⟦nothing⟧ about it.", "They didn’t say anything about it."),
            ("He does not know ⟦nobody⟧ there.", "He does not know anybody there."),
            ("She can’t go ⟦nowhere⟧.", "She can’t go anywhere."),
            ("They do not have ⟦no⟧ money.", "They do not have any money."),
            ("He left without ⟦nothing⟧.", "He left without anything."),
            ("He did not come ⟦neither⟧.", "He did not come either."),
            ("Nobody ⟦did not⟧ come, nor ⟦did not⟧ call.", ""),
        ],
        [
            "These plans have not come from nowhere.",
            "They didn’t say anything, and nothing was said.",
            "It wasn’t nothing, and you can’t do nothing but wait.",
            "He didn’t come, and nobody knew that nothing had happened.",
            "They don’t fear, and nothing stops them. It is not for nothing.",
            "He can’t wait: nobody came. She cannot say no.",
            "She didn’t say that nothing was wrong, and no, he did not.",
            "It does not matter since nobody came. They could do nothing, nor did they come; neither of them did.",
            "He did not like her, and neither did we. They will not do nothing. He did not say no to it.",
        ],
        confidence=Confidence.LIKELY,
        sign=following((*_LONE, *_NOTHING, "no", "nor")),
    ),
)
