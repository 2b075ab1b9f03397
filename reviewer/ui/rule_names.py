"""Rules in words, for where many are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reviewer.services.own_rules import own_rules
from reviewer.services.rule_words import rule_words


def title_of(rule: str) -> str:
    """What the rule is about, in words; its id when there is no such rule any more."""
    return titles((rule,))[0]


def titles(rules: Sequence[str]) -> list[str]:
    """The title of each of ``rules``; with the id behind it where two of them have the same one."""
    known, words = own_rules().by_id, rule_words()
    named = [words.title(known[rule]) if rule in known else rule for rule in rules]
    often = Counter(named)
    return [f"{name} · {rule}" if often[name] > 1 else name for rule, name in zip(rules, named, strict=True)]
