"""The patterns that wait at an anchor, and what else a text must hold there for one of them to be worth trying."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.checks.rules.anchors import Anchor, choices, cost, width
from reviewer.checks.rules.matching import accepted, certain, certain_of_all, needed
from reviewer.checks.rules.pack import Pattern
from reviewer.checks.rules.syntax import Bound, Edge, Node

Told = dict[int, frozenset[str]]
"""By how far from the anchor: the forms for comparison of which one must stand there."""
MOST_NEEDED = 2
"""Sets of words looked for anywhere in a text before a pattern is tried."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a text must hold besides an anchor: ``beside`` it, and ``needed`` anywhere; the rarest words of each kind.

    ``opening`` is whether a match begins where the text does.
    """

    beside: tuple[int, frozenset[str]] | None = None
    needed: tuple[frozenset[str], ...] = ()
    opening: bool = False


_NOTHING = _Facts()


class Facts:
    """The facts of each anchor of one pattern; made when the first is asked for."""

    def __init__(self, pattern: Pattern) -> None:
        assert pattern.matcher is not None
        self._nodes = pattern.matcher.nodes
        self._words = frozenset(anchor.word for anchor in pattern.anchors)
        keys = frozenset((a.word, a.least, a.most) for a in pattern.anchors)
        self._ways = choices(self._nodes, keys)
        self._told: dict[tuple[int, int], _Facts] = {}

    def of(self, anchor: Anchor) -> _Facts:
        ways = self._ways.get((anchor.word, anchor.least, anchor.most))
        if ways is not None:
            return self._found(ways, anchor)
        key = (anchor.least, anchor.most)  # the other anchors in the same place have the same around them
        if key not in self._told:
            self._told[key] = self._found([self._nodes], anchor)
        return self._told[key]

    def _found(self, ways: Sequence[Sequence[Node]], anchor: Anchor) -> _Facts:
        told = certain_of_all([_around(way, anchor) for way in ways])
        beside = min(told, key=lambda pair: cost(pair[1]), default=None)
        others = needed(ways[0] if len(ways) == 1 else self._nodes)
        rare = [w for w in others if not w <= self._words and (beside is None or w != beside[1])]
        if len(rare) > MOST_NEEDED:
            rare = sorted(rare, key=cost)[:MOST_NEEDED]
        opening = all(isinstance(way[0], Edge) and way[0].start for way in ways)
        return _Facts(beside, tuple(rare), opening)


@dataclass(slots=True)
class Post:
    """One pattern waiting at an anchor; ``once`` is one that no other anchor leads to the same place.

    ``number`` is its place in the order of rules, their patterns and anchors; ``rule`` the place of its rule.
    """

    number: int
    rule: int
    pattern: Pattern
    anchor: Anchor
    once: bool
    facts: _Facts = _NOTHING

    def may_match(self, place: int, words: frozenset[str]) -> bool:
        """Whether a text that holds ``words`` may match, with the anchor at token ``place``."""
        facts = self.facts
        if facts.opening and place > self.anchor.most:
            return False
        for one_of in facts.needed:  # noqa: SIM110 - most patterns end here, and a generator takes twice the time
            if words.isdisjoint(one_of):
                return False
        return True


def _around(way: Sequence[Node], anchor: Anchor) -> Told:
    """What must stand how far from the anchor, on both sides, up to where that is not told."""
    least = most = 0
    for n, node in enumerate(way):
        here = (least, most) == (anchor.least, anchor.most)
        if here and anchor.word in (accepted(node) or ()):
            after = {1 + at: words for at, words in certain(way[n + 1 :])}
            return after | dict(_before(way[:n]))
        low, high = width((node,))
        least, most = least + low, most + high
    if anchor.least != anchor.most:
        return {}
    return {at - anchor.least: words for at, words in certain(way) if at != anchor.least}


def _before(nodes: Sequence[Node]) -> Iterator[tuple[int, frozenset[str]]]:
    offset = 0
    for node in nodes[::-1]:
        least, most = width((node,))
        if least != most:
            return
        offset -= least
        for at, words in certain((node,)) if not isinstance(node, Bound) else ():
            yield offset + at, words


class Waiting:
    """The patterns that wait at one anchor, by what else must be there.

    ``left`` are the meetings until that is found out.
    """

    __slots__ = ("anywhere", "beside", "left")

    def __init__(self, posts: Sequence[Post], left: int = 0) -> None:
        self.left = left
        self.anywhere: list[Post] = []
        beside: dict[int, dict[str, list[Post]]] = {}
        for post in posts:
            told = post.facts.beside
            if told is None:
                self.anywhere.append(post)
                continue
            for word in told[1]:
                beside.setdefault(told[0], {}).setdefault(word, []).append(post)
        self.beside = tuple(beside.items())
        """By how far from the anchor, the word that must stand there."""


RARE = 5
"""Meetings up to which the patterns at an anchor are just tried: finding out what else must be there takes as long as
twenty tries, and most anchors are met less often in most texts."""


class Anchors(dict[str, Waiting]):
    """By anchor, what waits there; what else must be there is found out when it has been met a few times."""

    def __init__(self) -> None:
        self.posts: dict[str, list[Post]] = {}
        self._facts: dict[int, Facts] = {}

    def __missing__(self, word: str) -> Waiting:
        waiting = self[word] = Waiting(self.posts[word], RARE)
        return waiting

    def _settled(self, word: str) -> Waiting:
        for post in self.posts[word]:
            if post.pattern.matcher is not None:
                facts = self._facts.get(id(post.pattern))
                if facts is None:
                    facts = self._facts[id(post.pattern)] = Facts(post.pattern)
                post.facts = facts.of(post.anchor)
        waiting = self[word] = Waiting(self.posts[word])
        return waiting

    def met(self, lows: Sequence[str], words: frozenset[str]) -> list[tuple[int, list[Post]]]:
        """The patterns worth trying, in their order, at each token of a text: its forms, in order and as a set."""
        posts, end, met = self.posts, len(lows), []
        for at, low in enumerate(lows):
            if low not in posts:
                continue
            waiting = self[low]
            if waiting.left:
                waiting.left -= 1
                if not waiting.left:
                    waiting = self._settled(low)
            due = waiting.anywhere
            for offset, by_word in waiting.beside:
                if 0 <= at + offset < end and lows[at + offset] in by_word:
                    due = due + by_word[lows[at + offset]]
            if due:
                due = [post for post in due if post.may_match(at, words)]
                if due:
                    met.append((at, sorted(due, key=_number) if len(due) > 1 else due))
        return met


def _number(post: Post) -> int:
    return post.number
