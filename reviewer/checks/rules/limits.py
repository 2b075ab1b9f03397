"""How big a pattern may be, so that a rule of anybody's takes neither the stack nor the time of the others."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from reviewer.checks.rules.slots import SLOTS
from reviewer.checks.rules.syntax import Either, Gap, Node, PatternError, Slot
from reviewer.tongue import tr

MOST_TOKENS = 60
"""Words, marks and slots of the longest way through a pattern; each takes some of the stack."""
MOST_WAYS = 100_000
"""Ways through a pattern: the most that may be tried at one place. The shipped rules stay below 11,000."""


def must_be_small(nodes: Sequence[Node], pattern: str) -> None:
    """Refuse a pattern that could take long to try.

    Raises:
        PatternError: it is too long or has too many ways.
    """
    shown = pattern[:80] + "…" * (len(pattern) > 80)
    if _length(nodes) > MOST_TOKENS:
        raise PatternError(
            tr("the pattern is longer than {n} words; cut it in two: {pattern}", n=MOST_TOKENS, pattern=shown)
        )
    if _ways(nodes) > MOST_WAYS:
        raise PatternError(
            tr(
                "the pattern can be read in more than {n} ways; use fewer gaps and alternatives: {pattern}",
                n=f"{MOST_WAYS:,}",
                pattern=shown,
            )
        )


def _length(nodes: Sequence[Node]) -> int:
    return sum(max(map(_length, n.options)) if isinstance(n, Either) else 1 for n in nodes)


def _ways(nodes: Sequence[Node]) -> int:
    return prod(map(_ways_of, nodes))


def _ways_of(node: Node) -> int:
    if isinstance(node, Gap):
        return node.most - node.least + 1
    if isinstance(node, Slot):
        return SLOTS[node.name][1]
    return sum(map(_ways, node.options)) if isinstance(node, Either) else 1
