"""What each rule has to say of some words: that it flags them, or why it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.checks.contract import Prose
from reviewer.checks.rules.evidence import Evidence, grade
from reviewer.checks.rules.forms import forms
from reviewer.checks.rules.lexicon import waits
from reviewer.checks.rules.matching import Matcher
from reviewer.checks.rules.pack import Pattern, Rule
from reviewer.checks.rules.slots import SLOTS
from reviewer.checks.rules.syntax import Either, Lemma, Node, Word, parse
from reviewer.core.model import Span
from reviewer.core.tokens import fold

_NEAR = 0.6
"""The least share of the words of a pattern that the sentence must have for the pattern to be near."""
MOST_NEAR = 5


class Reason(StrEnum):
    """Why a rule does or does not flag.

    ``near`` is one whose pattern is met only in part, ``about`` one for articles about another subject.
    """

    FLAGS = "flags"
    UNLESS = "unless"
    WHEN = "when"
    WITHDRAWN = "withdrawn"
    ABOUT = "about"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Account:
    """What one rule says of the words at ``span``.

    ``words`` are for ``unless`` those that silence it; for ``near`` the pattern that is not met whole; for ``about``
    the subjects that it is for.
    """

    rule: Rule
    span: Span
    reason: Reason
    words: str = ""


def explain(
    rules: Iterable[Rule], prose: Prose, span: Span, spoken_of: Callable[[Iterable[str]], bool] = bool
) -> tuple[Account, ...]:
    """What ``rules`` say of the words of ``prose`` that ``span`` meets; those that come nearest first.

    ``spoken_of`` tells whether one of some subjects is that of the article there; if it is not given, each is.
    """
    told = [account for rule in rules for account in _accounts(rule, prose, span)]
    met = [_elsewhere(account, prose, spoken_of) for account in told]
    sure = [account for account in met if account.reason is not Reason.NEAR]
    near = sorted((a for a in met if a.reason is Reason.NEAR), key=lambda a: -_share(a.words, prose))
    order = list(Reason)
    return (*sorted(sure, key=lambda a: (order.index(a.reason), a.rule.id)), *near[:MOST_NEAR])


def _elsewhere(account: Account, prose: Prose, spoken_of: Callable[[Iterable[str]], bool]) -> Account:
    """The account, or that the rule is for articles about another subject."""
    about = account.rule.about
    if account.reason is not Reason.FLAGS or not waits(account.rule, prose.tokens) or spoken_of(about):
        return account
    return replace(account, reason=Reason.ABOUT, words=", ".join(about))


def _accounts(rule: Rule, prose: Prose, span: Span) -> Iterator[Account]:
    """The rule's word on the first of its places there; at most one."""
    near: Pattern | None = None
    for pattern in rule.patterns:
        if not _anchored(pattern, prose):
            continue
        place = next((p for p in places(pattern, prose) if p.overlaps(span)), None)
        if place is not None:
            yield _settled(rule, prose, place)
            return
        if near is None and pattern.matcher is not None and _meets(pattern, prose, span):
            near = pattern
    if near is not None and _share(near.text, prose) >= _NEAR:
        yield Account(rule, span, Reason.NEAR, near.text)


def _anchored(pattern: Pattern, prose: Prose) -> bool:
    """Whether a word that the pattern cannot do without is there."""
    if pattern.regex is not None:
        low = fold(prose.text)
        return any(anchor.word in low for anchor in pattern.anchors)
    return any(anchor.word in prose.low_set for anchor in pattern.anchors)


def places(pattern: Pattern, prose: Prose) -> Iterator[Span]:
    """Every span that the pattern would flag, whatever else its rule asks for."""
    if pattern.regex is not None:
        part = pattern.regex.groupindex.get("flag", 0)
        for m in pattern.regex.finditer(prose.text):
            group = part if m.group(part) is not None else 0
            yield Span(m.start(group), m.end(group))
    elif pattern.matcher is not None:
        for start in range(len(prose.tokens)):
            match = pattern.matcher.at(prose.tokens, start)
            if match is not None:
                yield Span(prose.tokens[match.first].start, prose.tokens[match.last - 1].end)


def _settled(rule: Rule, prose: Prose, place: Span) -> Account:
    for matcher in rule.unless:
        words = _first(matcher, prose)
        if words:
            return Account(rule, place, Reason.UNLESS, words)
    if rule.when and not rule.about and not any(matcher.anywhere(prose.tokens) for matcher in rule.when):
        return Account(rule, place, Reason.WHEN)
    if grade(rule, prose.source) is Evidence.WITHDRAWN:
        return Account(rule, place, Reason.WITHDRAWN)
    return Account(rule, place, Reason.FLAGS)


def _first(matcher: Matcher, prose: Prose) -> str:
    """The words that ``matcher`` first matches; empty when there are none."""
    for start in range(len(prose.tokens)):
        match = matcher.at(prose.tokens, start)
        if match is not None:
            return prose.text[prose.tokens[match.first].start : prose.tokens[match.last - 1].end]
    return ""


def _meets(pattern: Pattern, prose: Prose, span: Span) -> bool:
    """Whether an anchor of the pattern is among the words at ``span``."""
    wanted = {anchor.word for anchor in pattern.anchors}
    return any(t.low in wanted and Span(t.start, t.end).overlaps(span) for t in prose.tokens)


def _share(pattern: str, prose: Prose) -> float:
    """How many of the words that the pattern asks for the sentence has, from 0 to 1."""
    met, asked = _asked(parse(pattern, frozenset(SLOTS)), prose.low_set)
    return met / asked if asked else 0.0


def _asked(nodes: Sequence[Node], words: frozenset[str]) -> tuple[int, int]:
    """How many of the words asked for are there, and how many are asked for; of several ways the best."""
    met = asked = 0
    for node in nodes:
        if isinstance(node, Word):
            met, asked = met + (node.low in words), asked + 1
        elif isinstance(node, Lemma):
            met, asked = met + (not words.isdisjoint(forms(node.lemma))), asked + 1
        elif isinstance(node, Either):
            there, wanted = max((_asked(option, words) for option in node.options), key=_closest)
            met, asked = met + there, asked + wanted
    return met, asked


def _closest(way: tuple[int, int]) -> tuple[float, int]:
    met, asked = way
    return (met / asked if asked else 1.0), met
