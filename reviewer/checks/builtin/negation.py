"""Negation said twice."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.checks.builtin.grammar import declare, finding_at, word_at
from reviewer.checks.contract import Finding, Prose

_BREAKS = frozenset("that which who whom what whether if when where and or but than".split())
_NEGATED = frozenset("don't doesn't didn't can't couldn't won't wouldn't haven't hasn't hadn't".split())
_NOTHING = {
    "nothing": "anything",
    "nobody": "anybody",
    "nowhere": "anywhere",
    "never": "ever",
    "none": "any",
}


def _negation(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_NEGATED) or prose.low_set.isdisjoint(_NOTHING):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low not in _NEGATED:
            continue
        for at in range(n + 1, min(n + 4, len(tokens))):
            if not tokens[at].word or tokens[at].low in _BREAKS | {"nothing" if at == n + 1 else ""}:
                break
            if tokens[at].low in _NOTHING and word_at(tokens, at + 1) not in (
                "but",
                "-",
                "less",
                "short",
                "to",
            ):
                yield finding_at(tokens, at, _NOTHING[tokens[at].low])
                break


CHECKS = (
    declare(
        "double-negation",
        "Negation said twice",
        "Spanish doubles the negation (no dijo nada); in English two negatives cancel out.",
        _negation,
        [
            ("They didn’t say ⟦nothing⟧ about it.", "They didn’t say anything about it."),
            ("He doesn’t know ⟦nobody⟧ there.", "He doesn’t know anybody there."),
            ("She can’t go ⟦nowhere⟧.", "She can’t go anywhere."),
        ],
        [
            "They didn’t say anything, and nothing was said.",
            "It wasn’t nothing, and you can’t do nothing but wait.",
            "He didn’t come, and nobody knew that nothing had happened.",
            "They don’t fear, and nothing stops them.",
            "He can’t wait: nobody came.",
            "She didn’t say that nothing was wrong.",
        ],
    ),
)
