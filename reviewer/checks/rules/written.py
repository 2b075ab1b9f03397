"""Packs as JSON that is read twenty times as fast as their TOML, for whoever keeps it; nothing in it is parsed again.

It holds what reading a pack found out: all that the rules say, the anchors of their patterns, and what a text must
hold besides them. Patterns are parsed when they are first tried.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from reviewer.checks.contract import Bad
from reviewer.checks.rules.anchors import Anchor
from reviewer.checks.rules.facts import NOTHING, Facts
from reviewer.checks.rules.matching import Matcher
from reviewer.checks.rules.pack import Pack, Pattern, Rule, compiled
from reviewer.core.model import Confidence, Severity

Words = frozenset[str]


def write_packs(packs: Sequence[Pack]) -> str:
    """The packs, which have no problems, as JSON."""
    sets: dict[Words, int] = {}
    written = [_pack(pack, sets) for pack in packs]
    # No token holds a space, so a word that does is in no text.
    texts = [" ".join(sorted(word for word in words if " " not in word)) for words in sets]
    return json.dumps([texts, written], ensure_ascii=False, separators=(",", ":"))


def read_packs(text: str) -> tuple[Pack, ...]:
    """The packs in what ``write_packs`` gave.

    Raises:
        ValueError, TypeError, KeyError: it is something else.
    """
    sets, packs = json.loads(text)
    reader = _Reader(sets)
    return tuple([reader.pack(*given) for given in packs])


def _pack(pack: Pack, sets: dict[Words, int]) -> list[Any]:
    rules = [_rule(rule, sets) for rule in pack.rules]
    return [pack.name, pack.title, sorted(pack.target), sorted(pack.source), rules]


def _rule(rule: Rule, sets: dict[Words, int]) -> list[Any]:
    return [
        [rule.id, rule.title, rule.why, rule.category, rule.ref],
        [rule.severity, rule.confidence, rule.line, rule.about],
        [_pattern(pattern, sets) for pattern in rule.patterns],
        [[(m.text, m.case) for m in matchers] for matchers in (rule.unless, rule.when)],
        [rule.traps, rule.source_ok, rule.suggest, rule.good],
        [(bad.text, bad.fixed, bad.source) for bad in rule.bad],
    ]


def _pattern(pattern: Pattern, sets: dict[Words, int]) -> list[Any]:
    anchors = [(a.word, a.least, a.most, *([a.written] if a.written else ())) for a in pattern.anchors]
    if pattern.matcher is None:
        return [pattern.text, anchors, None, None]
    kinds = {facts: n for n, facts in enumerate(dict.fromkeys(pattern.facts))}
    places = [kinds[facts] for facts in pattern.facts] if len(kinds) > 1 else []
    return [pattern.text, anchors, pattern.matcher.case, ([_facts(f, sets) for f in kinds], places)]


def _facts(facts: Facts, sets: dict[Words, int]) -> list[Any]:
    """Sets of words by their number."""
    needed = [sets.setdefault(words, len(sets)) for words in facts.needed]
    if facts.beside is None:
        return [facts.opening, None, needed]
    offset, words = facts.beside
    return [facts.opening, (offset, sets.setdefault(words, len(sets))), needed]


class _Reader:
    """Reads packs; ``sets`` are the sets of words that their facts name by number, made when first asked for."""

    def __init__(self, sets: list[str]) -> None:
        self._texts = sets
        self._sets: dict[int, Words] = {}

    def words(self, number: int) -> Words:
        if number not in self._sets:
            self._sets[number] = frozenset(self._texts[number].split(" "))
        return self._sets[number]

    def pack(self, name: str, title: str, target: list[str], source: list[str], rules: list[Any]) -> Pack:
        both = frozenset(target), frozenset(source)
        return Pack(name, title, *both, tuple([self.rule(*both, *given) for given in rules]))

    def rule(
        self,
        target: frozenset[str],
        source: frozenset[str],
        texts: list[str],
        levels: tuple[str, str, int, list[str]],
        patterns: list[Any],
        conditions: tuple[list[Any], list[Any]],
        lists: tuple[list[str], list[str], list[str], list[str]],
        bad: list[Any],
    ) -> Rule:
        name, title, why, category, ref = texts
        severity, confidence, line, about = levels
        unless, when = conditions
        traps, source_ok, suggest, good = map(tuple, lists)
        return Rule(
            name,
            title,
            why,
            category,
            Severity(severity),
            Confidence(confidence),
            tuple([self.pattern(*given) for given in patterns]),
            tuple([Matcher(*given) for given in unless]),
            tuple([Matcher(*given) for given in when]),
            traps,
            source_ok,
            suggest,
            tuple([Bad(*given) for given in bad]),
            good,
            target,
            source,
            ref,
            line,
            tuple(about),
        )

    def pattern(self, text: str, anchors: list[Any], case: bool | None, facts: Any) -> Pattern:
        found = tuple([Anchor(*anchor) for anchor in anchors])
        if case is None:
            return Pattern(text, found, regex=compiled(text))
        return Pattern(text, found, Matcher(text, case), told=partial(self.facts, facts, len(found)))

    def facts(self, written: tuple[list[Any], list[int]], count: int) -> list[Facts]:
        """The facts of each of ``count`` anchors."""
        kinds = [self.kind(*given) for given in written[0]]
        return [kinds[n] for n in written[1]] if len(kinds) > 1 else kinds * count

    def kind(self, opening: bool, beside: tuple[int, int] | None, needed: list[int]) -> Facts:
        if beside is None and not needed and not opening:
            return NOTHING
        around = None if beside is None else (beside[0], self.words(beside[1]))
        return Facts(around, tuple([self.words(n) for n in needed]), opening)
