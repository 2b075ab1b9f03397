"""All rules of a run, looked up by their anchors in one automaton.

What a segment costs grows with the anchors met in it, not with the number of rules: one pass of
Aho-Corasick (Aho & Corasick 1975) over the folded text, then only the rules whose anchor was met are tried.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.evidence import Evidence, grade
from reviewer.checks.rules.matching import Match
from reviewer.checks.rules.pack import Pattern, Rule
from reviewer.checks.rules.suggesting import fill
from reviewer.core.model import Span
from reviewer.core.tokens import Token, fold

MOST_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that found something, and what the source says of it."""

    rule: Rule
    finding: Finding
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Post:
    """One pattern waiting at an anchor."""

    rule: int
    pattern: Pattern
    least: int
    most: int


def same_length_fold(text: str) -> str:
    """``text`` folded for the automaton, with every code point in its place."""
    low = fold(text)
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else fold(c) for c in text)


class Lexicon:
    """The rules of some packs, ready to be looked up in segments."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        posts: dict[str, list[_Post]] = {}
        for number, rule in enumerate(self.rules):
            for pattern in rule.patterns:
                for anchor in pattern.anchors:
                    posts.setdefault(anchor.word, []).append(
                        _Post(number, pattern, anchor.least, anchor.most)
                    )
        self._posts = list(posts.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(posts), matchkind=ahocorasick_rs.MatchKind.Standard)

    def search(self, prose: Prose) -> list[Hit]:
        """What the rules find in one segment, in reading order."""
        found: dict[int, list[tuple[Span, Finding]]] = {}
        for number, finding in self._findings(prose):
            spans = found.setdefault(number, [])
            if not any(finding.span.overlaps(span) for span, _ in spans):
                spans.append((finding.span, finding))
        hits = [
            Hit(self.rules[number], finding, grade(self.rules[number], prose.source))
            for number, spans in found.items()
            for _, finding in spans
        ]
        return sorted(hits, key=lambda h: (h.finding.span.start, h.finding.span.end, h.rule.id))

    def _findings(self, prose: Prose) -> Iterator[tuple[int, Finding]]:
        low = same_length_fold(prose.text)
        met = self._automaton.find_matches_as_indexes(low, overlapping=True)
        met = [m for m in met if _whole(low, m[1], m[2])]
        if not met:
            return
        tokens = prose.tokens
        starts = [t.start for t in tokens]
        tried: set[tuple[int, int, int]] = set()
        silent: dict[int, bool] = {}
        for key, start, _ in sorted(met, key=lambda m: m[1]):
            place = bisect_left(starts, start)
            for post in self._posts[key]:
                for finding in self._try(post, prose, tokens, place, tried):
                    if post.rule not in silent:
                        silent[post.rule] = self._silent(self.rules[post.rule], tokens)
                    if not silent[post.rule]:
                        yield post.rule, finding

    def _try(
        self, post: _Post, prose: Prose, tokens: Sequence[Token], place: int, tried: set[tuple[int, int, int]]
    ) -> Iterator[Finding]:
        rule, pattern = self.rules[post.rule], post.pattern
        if pattern.regex is not None:
            if (key := (post.rule, id(pattern), -1)) not in tried:
                tried.add(key)
                yield from _by_regex(rule, pattern, prose)
            return
        assert pattern.matcher is not None
        for start in range(max(0, place - post.most), min(place - post.least, len(tokens) - 1) + 1):
            if (key := (post.rule, id(pattern), start)) in tried:
                continue
            tried.add(key)
            match = pattern.matcher.at(tokens, start)
            if match is not None:
                yield _finding(rule, match, tokens, prose.text)

    def _silent(self, rule: Rule, tokens: Sequence[Token]) -> bool:
        if any(matcher.anywhere(tokens) for matcher in rule.unless):
            return True
        return bool(rule.when) and not any(matcher.anywhere(tokens) for matcher in rule.when)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether ``[start, end)`` is no part of a longer word."""
    before = start == 0 or not text[start - 1].isalnum()
    return before and (end == len(text) or not text[end].isalnum())


def _finding(rule: Rule, match: Match, tokens: Sequence[Token], text: str) -> Finding:
    span = Span(tokens[match.first].start, tokens[match.last - 1].end)
    filled = [fill(template, match, tokens, text) for template in rule.suggest]
    kept = [s for s in dict.fromkeys(filled) if s is not None and s != span.cut(text)]
    return Finding(span, tuple(kept[:MOST_SUGGESTIONS]))


def _by_regex(rule: Rule, pattern: Pattern, prose: Prose) -> Iterator[Finding]:
    part = pattern.regex.groupindex.get("flag", 0)
    for m in pattern.regex.finditer(prose.text):
        group = part if m.group(part) is not None else 0
        span = Span(m.start(group), m.end(group))
        if span.end > span.start:
            groups = {k: v or "" for k, v in m.groupdict().items()}
            filled = [_replaced(template, groups) for template in rule.suggest]
            yield Finding(span, tuple(filled[:MOST_SUGGESTIONS]))


def _replaced(template: str, groups: dict[str, str]) -> str:
    for name, value in groups.items():
        template = template.replace(f"${name}", value)
    return template
