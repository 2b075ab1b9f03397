"""Rules in words, for where many are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reviewer.services.rule_titles import TITLES
from reviewer.services.rule_words import rule_words


def title_of(rule: str) -> str:
    """What the rule is about, in words; its id when there is no such rule any more."""
    return titles((rule,))[0]


def titles(rules: Sequence[str]) -> list[str]:
    """The title of each of ``rules``; with the id behind it where two of them have the same one."""
    words = rule_words()
    named = [words.title_of(rule) or TITLES.title(rule) for rule in rules]
    often = Counter(named)
    return [f"{name} · {rule}" if often[name] > 1 else name for rule, name in zip(rules, named, strict=True)]
