"""Patterns as functions over tokens: bounded backtracking, no repetition without an end."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial

from reviewer.checks.rules.anchors import cost, width
from reviewer.checks.rules.forms import forms
from reviewer.checks.rules.slots import SLOTS
from reviewer.checks.rules.syntax import Bound, Edge, Either, Gap, Lemma, Node, Slot, Word, parse
from reviewer.core.tokens import DOUBLE_CLOSE, DOUBLE_OPEN, Token, fold

Captures = dict[str, tuple[int, int]]
Rest = Callable[[int, Captures], bool]
Step = Callable[[Sequence[Token], int, Captures, Rest], bool]
Take = Callable[[Sequence[Token], int], int]
"""For tokens and a place among them: where what is taken there ends, ``NOWHERE`` when it does not stand there."""
NOWHERE = -1

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


def _one(same: Callable[[Token], bool]) -> Take:
    def take(tokens: Sequence[Token], at: int) -> int:
        return at + 1 if at < len(tokens) and same(tokens[at]) else NOWHERE

    return take


def _one_of(accepted: Container[str]) -> Take:
    def take(tokens: Sequence[Token], at: int) -> int:
        return at + 1 if at < len(tokens) and tokens[at][3] in accepted else NOWHERE

    return take


def _slot_take(name: str) -> Take:
    widths, _ = SLOTS[name]

    def take(tokens: Sequence[Token], at: int) -> int:
        return at + 1 if at < len(tokens) and widths(tokens, at) else NOWHERE

    return take


def _edge_take(start: bool) -> Take:
    def take(tokens: Sequence[Token], at: int) -> int:
        return at if at == (0 if start else len(tokens)) else NOWHERE

    return take


def _take(node: Node, case: bool) -> Take | None:
    """How ``node`` is met, where there is one way at most; ``None`` where there may be several."""
    match node:
        case Word():
            return _one(_same(node, case)) if case or node.text in _QUOTES else _one_of((node.low,))
        case Lemma():
            return _one_of(forms(node.lemma))
        case Slot() if SLOTS[node.name][1] == 1:
            return _slot_take(node.name)
        case Either() if not case:
            words = _single_words(node)
            return _one_of(words) if words else None
        case Edge():
            return _edge_take(node.start)
    return None


def _single_words(node: Either) -> frozenset[str]:
    """The forms for comparison that ``node`` takes; none where it takes anything but one word, uncaptured."""
    if any(len(option) != 1 for option in node.options):
        return frozenset()
    found: list[frozenset[str]] = []
    for (inner,) in node.options:
        if not isinstance(inner, Word | Lemma) or (isinstance(inner, Lemma) and inner.capture):
            return frozenset()
        found.append(accepted(inner) or frozenset())
    return frozenset().union(*found)


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
    by_first, others = _by_first(node.options, case)

    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        options = by_first.get(tokens[at][3], others) if at < len(tokens) else others
        if not options:
            return False

        def after(end: int, inner: Captures) -> bool:
            return rest(end, _with(inner, node.capture, at, end))

        then = after if node.capture else rest
        return any(option(tokens, at, captures, then) for option in options)

    return step


Options = tuple[Step, ...]


def _by_first(options: Sequence[Sequence[Node]], case: bool) -> tuple[dict[str, Options], Options]:
    """By the form of the first word: the options that it may begin; and those that may begin with any other."""
    steps = [(_sequence(option, case), _firsts(option)) for option in options]
    others = tuple([step for step, firsts in steps if firsts is None])
    words = dict.fromkeys(word for _, firsts in steps for word in firsts or ())
    return {w: tuple([s for s, firsts in steps if firsts is None or w in firsts]) for w in words}, others


def _firsts(nodes: Sequence[Node]) -> frozenset[str] | None:
    """The forms for comparison with one of which every match begins; ``None`` where that cannot be listed."""
    first = next((node for node in nodes if not isinstance(node, Bound)), None)
    if isinstance(first, Either):
        each = [_firsts(option) for option in first.options]
        return None if None in each else frozenset(word for words in each for word in words or ())
    return accepted(first) if first is not None else None


def _bound(node: Bound) -> Step:
    def step(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest) -> bool:
        start = at if node.opens else captures[FLAG][0]
        return rest(at, {**captures, FLAG: (start, at)})

    return step


def _step(node: Node, case: bool) -> Step:
    match node:
        case Slot():
            return _slot(node)
        case Gap():
            return _gap(node)
        case Either():
            return _either(node, case)
        case Bound():
            return _bound(node)
    raise TypeError(f"{node} is met in one way")


def _sequence(nodes: Sequence[Node], case: bool) -> Step:
    """All of ``nodes`` in order.

    Most are met in one way at most and are taken in a loop; only at the others is there anything to come back to.
    """
    takes = [_take(node, case) for node in nodes]
    steps = [None if take else _step(node, case) for node, take in zip(nodes, takes, strict=True)]
    names = [getattr(node, "capture", "") for node in nodes]
    ways = tuple(zip(takes, steps, names, strict=True))

    def run(tokens: Sequence[Token], at: int, captures: Captures, rest: Rest, index: int = 0) -> bool:
        for take, step, name in ways[index:] if index else ways:
            index += 1
            if take is None:
                assert step is not None
                return step(tokens, at, captures, partial(run, tokens, rest=rest, index=index))
            end = take(tokens, at)
            if end < 0:
                return False
            if name:
                captures = {**captures, name: (at, end)}
            at = end
        return rest(at, captures)

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


def certain(nodes: Sequence[Node]) -> Iterator[tuple[int, frozenset[str]]]:
    """What must stand how many tokens after the start: words told apart before any backtracking begins."""
    offset = 0
    for node in nodes:
        forms_there = accepted(node)
        if forms_there is not None:
            yield offset, forms_there
        elif isinstance(node, Either):
            yield from ((offset + at, words) for at, words in _of_options(node.options))
        least, most = width((node,))
        if least != most:
            return
        offset += least


def _of_options(options: Sequence[Sequence[Node]]) -> Iterator[tuple[int, frozenset[str]]]:
    """What must stand in the same place in each of ``options``, any of their words."""
    yield from certain_of_all([dict(certain(option)) for option in options])


def certain_of_all(listed: Sequence[dict[int, frozenset[str]]]) -> Iterator[tuple[int, frozenset[str]]]:
    """What each of several ways tells of the same place: any of their words."""
    for at in sorted(listed[0]):
        if all(at in words for words in listed):
            yield at, frozenset().union(*(words[at] for words in listed))


def accepted(node: Node) -> frozenset[str] | None:
    """The forms for comparison of the one token that ``node`` takes; ``None`` where that cannot be listed."""
    if isinstance(node, Word):
        return _QUOTES.get(node.text) or _alone(node.low)
    if isinstance(node, Either):
        return _single_words(node) or None
    return frozenset(forms(node.lemma)) if isinstance(node, Lemma) else None


@lru_cache(maxsize=20_000)
def _alone(low: str) -> frozenset[str]:
    return frozenset({fold(low)})


def needed(nodes: Sequence[Node]) -> Iterator[frozenset[str]]:
    """Sets of words of each of which one must stand somewhere in a match."""
    for node in nodes:
        forms_there = accepted(node)
        if forms_there is not None:
            yield forms_there
        elif isinstance(node, Either):
            rarest = [min(needed(option), key=cost, default=None) for option in node.options]
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
    def nodes(self) -> Sequence[Node]:
        """The pattern, parsed."""
        return self._given or parse(self.text, frozenset(SLOTS))

    @cached_property
    def _run(self) -> Step:
        return _sequence(self.nodes, self.case)

    @cached_property
    def must(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """What surely stands how many tokens after the start of a match: one of these forms for comparison."""
        return tuple(certain(self.nodes))

    @cached_property
    def _lemmas(self) -> dict[str, tuple[str, ...]]:
        return captured_lemmas(self.nodes)

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
