"""All rules of a run, looked up by their anchors.

What a segment costs grows with the anchors met in it, not with the number of rules: the words of the text are looked
up among all anchors at once, then only the rules whose anchor was met are tried. The anchors of regular expressions,
which may begin or end inside a token, are found by one pass of Aho-Corasick (Aho & Corasick 1975) over the folded text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

import ahocorasick_rs

from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.evidence import Evidence, grade
from reviewer.checks.rules.fitting import fitted
from reviewer.checks.rules.matching import Match
from reviewer.checks.rules.pack import Pattern, Rule
from reviewer.checks.rules.suggesting import fill, names
from reviewer.checks.rules.waiting import Anchors, Post
from reviewer.core.model import Span
from reviewer.core.tokens import Token, fold

MOST_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that found something, and what the source says of it.

    ``waits`` is whether it holds only if the article speaks of the subject of the rule.
    """

    rule: Rule
    finding: Finding
    evidence: Evidence
    waits: bool = False


def same_length_fold(text: str) -> str:
    """``text`` folded for the automaton, with every code point in its place."""
    low = fold(text)
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else fold(c) for c in text)


class Lexicon:
    """The rules of some packs, ready to be looked up in segments.

    A rule that raises is passed to ``failed`` and not tried again; without ``failed`` the error goes on.
    """

    def __init__(
        self, rules: Sequence[Rule], failed: Callable[[Rule, Exception], None] | None = None
    ) -> None:
        self.rules = tuple(rules)
        self._failed = failed
        self._off: set[int] = set()
        self._anchors = Anchors()
        inside: dict[str, list[Post]] = {}
        order = count()
        for number, rule in enumerate(self.rules):
            for pattern in rule.patterns:
                posts = self._anchors.posts if pattern.regex is None else inside
                for which, anchor in enumerate(pattern.anchors):
                    once = len(pattern.anchors) == 1 and anchor.least == anchor.most
                    post = Post(next(order), number, pattern, which, anchor, once)
                    posts.setdefault(anchor.word, []).append(post)
        self._inside = list(inside.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(inside)) if inside else None

    def search(self, prose: Prose) -> list[Hit]:
        """What the rules find in one segment, in reading order; whatever subject they hold for."""
        met = self._met(prose)
        if not met:
            return []
        found: dict[int, list[Finding]] = {}
        for number, finding in self._findings(prose, met):
            findings = found.setdefault(number, [])
            if not any(finding.span.overlaps(other.span) for other in findings):
                findings.append(finding)
        hits = [
            Hit(rule, finding, grade(rule, prose.source), waits(rule, prose.tokens))
            for rule, findings in ((self.rules[number], findings) for number, findings in found.items())
            for finding in findings
        ]
        return sorted(hits, key=lambda h: (h.finding.span.start, h.finding.span.end, h.rule.id))

    def _met(self, prose: Prose) -> list[tuple[int, list[Post]]]:
        """The patterns worth trying, in reading order: at which token their anchor stands."""
        met = self._anchors.met(prose.lows, prose.low_set)
        if self._automaton is not None:
            inside = self._met_inside(prose, self._automaton)
            if inside:
                met = sorted(met + inside, key=_place)
        return met

    def _met_inside(
        self, prose: Prose, automaton: ahocorasick_rs.AhoCorasick
    ) -> list[tuple[int, list[Post]]]:
        text = prose.text
        low = same_length_fold(text)
        found = []
        for key, start, end in automaton.find_matches_as_indexes(low, overlapping=True):
            if _whole(low, start, end):
                posts = [p for p in self._inside[key] if text.startswith(p.anchor.written, start)]
                if posts:
                    found.append((start, posts))
        starts = [token[1] for token in prose.tokens] if found else []
        return [(bisect_left(starts, start), posts) for start, posts in found]

    def _findings(self, prose: Prose, met: Sequence[tuple[int, list[Post]]]) -> Iterator[tuple[int, Finding]]:
        tried: set[tuple[int, int]] = set()
        silent: dict[int, bool] = {}
        for place, posts in met:
            for post in posts:
                number = post.rule
                if number in self._off:
                    continue
                try:
                    findings = self._try(post, prose, place, tried)
                    if findings and number not in silent:
                        silent[number] = self._silent(self.rules[number], prose.tokens)
                except Exception as error:  # a rule of any author may fail in any way
                    if self._failed is None:
                        raise
                    self._off.add(number)
                    self._failed(self.rules[number], error)
                    continue
                if findings and not silent[number]:
                    for finding in findings:
                        yield number, finding

    def _try(self, post: Post, prose: Prose, place: int, tried: set[tuple[int, int]]) -> list[Finding]:
        rule, pattern = self.rules[post.rule], post.pattern
        if pattern.regex is not None:
            key = (id(pattern), -1)
            if key in tried:
                return []
            tried.add(key)
            return list(_by_regex(rule, pattern, prose))
        assert pattern.matcher is not None
        tokens = prose.tokens
        if post.once:
            start = place - post.anchor.least
            match = pattern.matcher.at(tokens, start) if start >= 0 else None
            return [_finding(rule, match, tokens, prose.text)] if match is not None else []
        findings, anchor = [], post.anchor
        for start in range(max(0, place - anchor.most), min(place - anchor.least, len(tokens) - 1) + 1):
            key = (id(pattern), start)
            if key in tried:
                continue
            tried.add(key)
            match = pattern.matcher.at(tokens, start)
            if match is not None:
                findings.append(_finding(rule, match, tokens, prose.text))
        return findings

    def _silent(self, rule: Rule, tokens: Sequence[Token]) -> bool:
        if any(matcher.anywhere(tokens) for matcher in rule.unless):
            return True
        return bool(rule.when) and not rule.about and not _when(rule, tokens)


def waits(rule: Rule, tokens: Sequence[Token]) -> bool:
    """Whether the rule holds in these words only if the article speaks of its subject.

    What it waits for in the sentence itself (``when``) does as well.
    """
    return bool(rule.about) and not (rule.when and _when(rule, tokens))


def _when(rule: Rule, tokens: Sequence[Token]) -> bool:
    return any(matcher.anywhere(tokens) for matcher in rule.when)


def _place(met: tuple[int, list[Post]]) -> int:
    return met[0]


def _whole(text: str, start: int, end: int) -> bool:
    """Whether ``[start, end)`` is no part of a longer word."""
    before = start == 0 or not text[start - 1].isalnum()
    return before and (end == len(text) or not text[end].isalnum())


def _finding(rule: Rule, match: Match, tokens: Sequence[Token], text: str) -> Finding:
    span = Span(tokens[match.first].start, tokens[match.last - 1].end)
    filled = [fill(template, match, tokens, text) for template in rule.suggest]
    kept = [s for s in dict.fromkeys(filled) if s is not None and s != span.cut(text)]
    return fitted(span, kept[:MOST_SUGGESTIONS], tokens[: match.first], tokens[match.last :], text)


def _by_regex(rule: Rule, pattern: Pattern, prose: Prose) -> Iterator[Finding]:
    for m in pattern.regex.finditer(prose.text):
        part = pattern.regex.groupindex.get("flag", 0)
        group = part if m.group(part) is not None else 0
        span = Span(m.start(group), m.end(group))
        if span.end > span.start:
            groups = {k: v for k, v in m.groupdict().items() if v is not None}
            met = [template for template in rule.suggest if names(template) <= groups.keys()]
            filled = [_replaced(template, groups) for template in met]
            yield Finding(span, tuple(filled[:MOST_SUGGESTIONS]))


def _replaced(template: str, groups: dict[str, str]) -> str:
    for name, value in groups.items():
        template = template.replace(f"${name}", value)
    return template
