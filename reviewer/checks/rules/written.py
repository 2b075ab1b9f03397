"""Packs as JSON that is read twenty times as fast as their TOML, for whoever keeps it; nothing in it is parsed again.

It holds what reading a pack found out: all that the rules say, and the anchors of their patterns. Patterns are parsed
when they are first tried.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reviewer.checks.contract import Bad
from reviewer.checks.rules.anchors import Anchor
from reviewer.checks.rules.matching import Matcher
from reviewer.checks.rules.pack import Pack, Pattern, Rule, compiled
from reviewer.core.model import Confidence, Severity


def write_packs(packs: Sequence[Pack]) -> str:
    """The packs, which have no problems, as JSON."""
    return json.dumps([_pack(pack) for pack in packs], ensure_ascii=False, separators=(",", ":"))


def read_packs(text: str) -> tuple[Pack, ...]:
    """The packs in what ``write_packs`` gave.

    Raises:
        ValueError, TypeError, KeyError: it is something else.
    """
    return tuple([_read_pack(*given) for given in json.loads(text)])


def _pack(pack: Pack) -> list[Any]:
    return [pack.name, pack.title, sorted(pack.target), sorted(pack.source), [_rule(r) for r in pack.rules]]


def _read_pack(name: str, title: str, target: list[str], source: list[str], rules: list[Any]) -> Pack:
    both = frozenset(target), frozenset(source)
    return Pack(name, title, *both, tuple([_read_rule(*both, *given) for given in rules]))


def _rule(rule: Rule) -> list[Any]:
    return [
        [rule.id, rule.title, rule.why, rule.category, rule.ref],
        [rule.severity, rule.confidence, rule.line, rule.about],
        [_pattern(pattern) for pattern in rule.patterns],
        [[(m.text, m.case) for m in matchers] for matchers in (rule.unless, rule.when)],
        [rule.traps, rule.source_ok, rule.suggest, rule.good],
        [(bad.text, bad.fixed, bad.source) for bad in rule.bad],
    ]


def _read_rule(
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
        tuple([_read_pattern(*given) for given in patterns]),
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


def _pattern(pattern: Pattern) -> list[Any]:
    anchors = [(a.word, a.least, a.most, *([a.written] if a.written else ())) for a in pattern.anchors]
    return [pattern.text, anchors, None if pattern.matcher is None else pattern.matcher.case]


def _read_pattern(text: str, anchors: list[Any], case: bool | None) -> Pattern:
    found = tuple([Anchor(*anchor) for anchor in anchors])
    if case is None:
        return Pattern(text, found, regex=compiled(text))
    return Pattern(text, found, Matcher(text, case))
