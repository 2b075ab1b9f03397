"""What a text must hold besides an anchor for a pattern to be worth trying there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.checks.rules.anchors import Anchor, choices, cost, width
from reviewer.checks.rules.matching import accepted, certain, certain_of_all, needed
from reviewer.checks.rules.syntax import Bound, Edge, Node

Told = dict[int, frozenset[str]]
"""By how far from the anchor: the forms for comparison of which one must stand there."""
MOST_NEEDED = 2
"""Sets of words looked for anywhere in a text before a pattern is tried."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text must hold besides an anchor: ``beside`` it, and ``needed`` anywhere; the rarest words of each kind.

    ``opening`` is whether a match begins where the text does.
    """

    beside: tuple[int, frozenset[str]] | None = None
    needed: tuple[frozenset[str], ...] = ()
    opening: bool = False


NOTHING = Facts()
"""Of an anchor that tells all there is to tell."""


def facts_of(nodes: Sequence[Node], anchors: Sequence[Anchor]) -> list[Facts]:
    """What is known of each of the ``anchors`` of the pattern."""
    words = frozenset(anchor.word for anchor in anchors)
    ways = choices(nodes, frozenset((a.word, a.least, a.most) for a in anchors))
    told: dict[tuple[int, int], Facts] = {}
    found = []
    for anchor in anchors:
        chosen = ways.get((anchor.word, anchor.least, anchor.most))
        if chosen is not None:
            found.append(_found(nodes, chosen, anchor, words))
            continue
        key = (anchor.least, anchor.most)  # the other anchors in the same place have the same around them
        if key not in told:
            told[key] = _found(nodes, [nodes], anchor, words)
        found.append(told[key])
    return found


def _found(
    nodes: Sequence[Node], ways: Sequence[Sequence[Node]], anchor: Anchor, words: frozenset[str]
) -> Facts:
    """``words`` are those of all anchors, of which the text holds one."""
    told = certain_of_all([_around(way, anchor) for way in ways])
    beside = min(told, key=lambda pair: cost(pair[1]), default=None)
    others = needed(ways[0] if len(ways) == 1 else nodes)
    rare = [w for w in others if not w <= words and (beside is None or w != beside[1])]
    if len(rare) > MOST_NEEDED:
        rare = sorted(rare, key=cost)[:MOST_NEEDED]
    opening = all(isinstance(way[0], Edge) and way[0].start for way in ways)
    return Facts(beside, tuple(rare), opening)


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
