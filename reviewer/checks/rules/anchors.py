"""The literal words that a pattern cannot match without, and how far from its start they stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from reviewer import res
from reviewer.checks.rules.forms import forms
from reviewer.checks.rules.slots import MONTHS, SLOTS, WEEKDAYS
from reviewer.checks.rules.syntax import Either, Gap, Lemma, Node, PatternError, Slot, Word
from reviewer.tongue import tr


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word (folded) that stands ``least`` to ``most`` tokens after the start of a match.

    ``written`` is how it must be written, where that is told: only a regular expression's anchor tells it.
    """

    word: str
    least: int
    most: int
    written: str = ""


_LISTED = {"month": MONTHS, "weekday": WEEKDAYS}
"""Slots whose words are few and rare enough to look for."""


@cache
def _common() -> dict[str, int]:
    """Very common words, the commonest first, with their rank from 0."""
    return {word: rank for rank, word in enumerate(res.text("lang/en/common.txt").split())}


def _cost(word: str) -> float:
    """How often the word is to be expected: a high number for a bad anchor."""
    rank = _common().get(word)
    return 1000.0 / (rank + 2) + 5 if rank is not None else 10.0 / max(1, len(word))


def width(nodes: Sequence[Node]) -> tuple[int, int]:
    """The fewest and the most tokens that the sequence takes."""
    least = most = 0
    for node in nodes:
        low, high = _width(node)
        least, most = least + low, most + high
    return least, most


def _width(node: Node) -> tuple[int, int]:
    if isinstance(node, Word | Lemma):
        return 1, 1
    if isinstance(node, Slot):
        return 1, SLOTS[node.name][1]
    if isinstance(node, Gap):
        return node.least, node.most
    if isinstance(node, Either):
        widths = [width(option) for option in node.options]
        return min(w[0] for w in widths), max(w[1] for w in widths)
    return 0, 0


def _of_node(node: Node) -> list[Anchor] | None:
    if isinstance(node, Word) and node.text[0].isalnum():
        return [Anchor(node.low, 0, 0)]
    if isinstance(node, Lemma):
        return [Anchor(form, 0, 0) for form in forms(node.lemma)]
    if isinstance(node, Slot) and node.name in _LISTED:
        return [Anchor(word, 0, 0) for word in _LISTED[node.name]]
    if isinstance(node, Either):
        parts = [_best(option) for option in node.options]
        if all(part is not None for part in parts):
            return [anchor for part in parts if part is not None for anchor in part]
    return None


def _best(nodes: Sequence[Node]) -> list[Anchor] | None:
    best: list[Anchor] | None = None
    least = most = 0
    for node in nodes:
        found = _of_node(node)
        if found is not None:
            moved = [Anchor(a.word, a.least + least, a.most + most) for a in found]
            if best is None or _total(moved) < _total(best):
                best = moved
        low, high = _width(node)
        least, most = least + low, most + high
    return best


Key = tuple[str, int, int]
"""An anchor's word, and the least and the most tokens before it."""


def choices(nodes: Sequence[Node], wanted: frozenset[Key]) -> dict[Key, list[Sequence[Node]]]:
    """For each of the ``wanted`` anchors the pattern with that option chosen of which it is the anchor.

    Anchors that stand for no option of several words are left out.
    """
    ways: dict[Key, list[Sequence[Node]]] = {}
    least = most = 0
    for n, node in enumerate(nodes):
        if isinstance(node, Either) and any(len(option) > 1 for option in node.options):
            for option in node.options:
                keys = [(a.word, a.least + least, a.most + most) for a in _best(option) or ()]
                if not wanted.isdisjoint(keys):
                    way = (*nodes[:n], *option, *nodes[n + 1 :])
                    for key in keys:
                        ways.setdefault(key, []).append(way)
        low, high = _width(node)
        least, most = least + low, most + high
    return ways


def _total(anchors: Sequence[Anchor]) -> float:
    return cost({a.word for a in anchors})


def cost(words: Collection[str]) -> float:
    """How often one of ``words`` is to be expected: a high number for words that tell little."""
    return sum(map(_cost, words))


def anchors(nodes: Sequence[Node]) -> list[Anchor]:
    """The rarest set of words of which one stands in every match.

    Raises:
        PatternError: no word is bound to be there, so the pattern would have to be tried everywhere.
    """
    found = _best(nodes)
    if not found:
        raise PatternError(tr("the pattern needs one word that is not optional and not a slot"))
    return found
