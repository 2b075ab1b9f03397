"""Patterns as functions over tokens: bounded backtracking, no repetition without an end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reviewer.checks.rules.anchors import cost, width
from reviewer.checks.rules.forms import forms
from reviewer.checks.rules.slots import SLOTS
from reviewer.checks.rules.syntax import Bound, Edge, Either, Gap, Lemma, Node, Slot, Word, parse
from reviewer.core.tokens import DOUBLE_CLOSE, DOUBLE_OPEN, Token, fold

Captures = dict[str, tuple[int, int]]
Rest = Callable[[int, Captures], bool]
Step = Callable[[Sequence[Token], int, Captures, Rest], bool]

FLAG = "{}"
"""The capture's name of the flagged part."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern matched: token ranges of the flagged part and of each capture.

    ``lemmas`` tells, by capture, whose forms it can hold.
    """

    first: int
    last: int
    captures: Captures
    lemmas: dict[str, tuple[str, ...]] = field(default_factory=dict)


_QUOTES = {
    **dict.fromkeys(DOUBLE_OPEN, frozenset(DOUBLE_OPEN + '"')),
    **dict.fromkeys(DOUBLE_CLOSE, frozenset(DOUBLE_CLOSE + '"')),
    '"': frozenset(DOUBLE_OPEN + DOUBLE_CLOSE + '"'),
}
"""The marks that each quote mark of a pattern stands for."""


def _same(word: Word, case: bool) -> Callable[[Token], bool]:
    accepted = _QUOTES.get(word.text)
    if accepted is not None:
        return lambda token: token.text in accepted
    if case:
        exact = word.text.replace("’", "'")
        return lambda token: token.text.replace("’", "'") == exact
    low = word.low
    return lambda token: token.low == low


def _word(word: Word, case: bool) -> Step:
    same = _same(word, case)

    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        return at < len(tokens) and same(tokens[at]) and rest(at + 1, captures)

    return step


def _lemma(node: Lemma) -> Step:
    accepted = forms(node.lemma)

    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        if at >= len(tokens) or tokens[at].low not in accepted:
            return False
        return rest(at + 1, _with(captures, node.capture, at, at + 1))

    return step


def _with(captures: Captures, name: str, start: int, end: int) -> Captures:
    return {**captures, name: (start, end)} if name else captures


def _slot(node: Slot) -> Step:
    widths, _ = SLOTS[node.name]

    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        if at >= len(tokens):
            return False
        return any(rest(at + w, _with(captures, node.capture, at, at + w)) for w in widths(tokens, at))

    return step


def _gap(node: Gap) -> Step:
    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        for taken in range(node.most + 1):
            if taken and (at + taken > len(tokens) or not tokens[at + taken - 1].word):
                return False
            if taken >= node.least and rest(at + taken, _with(captures, node.capture, at, at + taken)):
                return True
        return False

    return step


def _either(node: Either, case: bool) -> Step:
    options = [_sequence(option, case) for option in node.options]

    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        def after(end: int, inner: Captures) -> bool:
            return rest(end, _with(inner, node.capture, at, end))

        return any(option(tokens, at, captures, after) for option in options)

    return step


def _edge(node: Edge) -> Step:
    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        return at == (0 if node.start else len(tokens)) and rest(at, captures)

    return step


def _bound(node: Bound) -> Step:
    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        start = at if node.opens else captures[FLAG][0]
        return rest(at, {**captures, FLAG: (start, at)})

    return step


def _step(node: Node, case: bool) -> Step:
    match node:
        case Word():
            return _word(node, case)
        case Lemma():
            return _lemma(node)
        case Slot():
            return _slot(node)
        case Gap():
            return _gap(node)
        case Either():
            return _either(node, case)
        case Edge():
            return _edge(node)
        case Bound():
            return _bound(node)


def _sequence(nodes: Sequence[Node], case: bool) -> Step:
    steps = [_step(node, case) for node in nodes]

    def run(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest, index: int = 0) -> bool:
        if index == len(steps):
            return rest(at, captures)
        return steps[index](tokens, at, captures, lambda end, got: run(tokens, end, got, rest, index + 1))

    return run


def captured_lemmas(nodes: Sequence[Node], outer: str = "") -> dict[str, tuple[str, ...]]:
    """By capture: the lemmas whose forms it can hold."""
    found: dict[str, tuple[str, ...]] = {}
    for node in nodes:
        inner: dict[str, tuple[str, ...]] = {}
        if isinstance(node, Lemma):
            inner = {name: (node.lemma,) for name in (node.capture, outer) if name}
        elif isinstance(node, Either):
            for option in node.options:
                inner = _joined(inner, captured_lemmas(option, node.capture or outer))
        found = _joined(found, inner)
    return found


def _joined(a: dict[str, tuple[str, ...]], b: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {name: a.get(name, ()) + b.get(name, ()) for name in a | b}


def _certain(nodes: Sequence[Node]) -> Iterator[tuple[int, frozenset[str]]]:
    """What must stand how many tokens after the start: words told apart before any backtracking begins."""
    offset = 0
    for node in nodes:
        accepted = _accepted(node)
        if accepted is not None:
            yield offset, accepted
        elif isinstance(node, Either):
            yield from ((offset + at, words) for at, words in _certain_of_all(node.options))
        least, most = width((node,))
        if least != most:
            return
        offset += least


def _certain_of_all(options: Sequence[Sequence[Node]]) -> Iterator[tuple[int, frozenset[str]]]:
    """What must stand in the same place in each of ``options``, any of their words."""
    listed = [dict(_certain(option)) for option in options]
    for at in sorted(listed[0]):
        if all(at in words for words in listed):
            yield at, frozenset().union(*(words[at] for words in listed))


def _accepted(node: Node) -> frozenset[str] | None:
    """The forms for comparison of the one token that ``node`` takes; ``None`` where that cannot be listed."""
    if isinstance(node, Word):
        return _QUOTES.get(node.text) or frozenset({fold(node.low)})
    return frozenset(forms(node.lemma)) if isinstance(node, Lemma) else None


def _needed(nodes: Sequence[Node]) -> Iterator[frozenset[str]]:
    """Sets of words of each of which one must stand somewhere in a match."""
    for node in nodes:
        accepted = _accepted(node)
        if accepted is not None:
            yield accepted
        elif isinstance(node, Either):
            rarest = [min(_needed(option), key=cost, default=None) for option in node.options]
            if None not in rarest:
                yield frozenset(word for words in rarest if words is not None for word in words)


class Matcher:
    """A pattern, made ready when it is first tried at a token: most patterns of a run never are.

    ``nodes`` are those of the pattern ``text``; without them they are parsed then, which a sound pattern stands.
    """

    def __init__(self, text: str, case: bool = False, nodes: Sequence[Node] = ()) -> None:
        self.text = text
        self.case = case
        self._given = nodes

    @cached_property
    def _nodes(self) -> Sequence[Node]:
        return self._given or parse(self.text, frozenset(SLOTS))

    @cached_property
    def _run(self) -> Step:
        return _sequence(self._nodes, self.case)

    @cached_property
    def must(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """What surely stands how many tokens after the start of a match: one of these forms for comparison."""
        return tuple(_certain(self._nodes))

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of forms for comparison, of each of which one must be in a text that the pattern matches."""
        return tuple(_needed(self._nodes))

    @cached_property
    def _lemmas(self) -> dict[str, tuple[str, ...]]:
        return captured_lemmas(self._nodes)

    def at(self, tokens: Sequence[Token], start: int) -> Match | None:
        """The match that begins at token ``start``, if there is one."""
        end = len(tokens)
        for offset, accepted in self.must:
            if start + offset >= end or tokens[start + offset].low not in accepted:
                return None
        found: list[Match] = []

        def done(end: int, captures: Captures) -> bool:
            first, last = captures.get(FLAG, (start, end))
            if last <= first:
                return False
            found.append(Match(first, last, captures, self._lemmas))
            return True

        self._run(tokens, start, {}, done)
        return found[0] if found else None

    def anywhere(self, tokens: Sequence[Token]) -> bool:
        """Whether the pattern matches at any token."""
        return any(self.at(tokens, start) is not None for start in range(len(tokens)))
