"""The patterns that wait at an anchor, and which of them are worth trying where it is met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.checks.rules.anchors import Anchor
from reviewer.checks.rules.facts import NOTHING, Facts
from reviewer.checks.rules.pack import Pattern


@dataclass(slots=True)
class Post:
    """One pattern waiting at an anchor, the ``which``th of its own; ``once`` is one that no other anchor leads to the
    same place.

    ``number`` is its place in the order of rules, their patterns and anchors; ``rule`` the place of its rule.
    """

    number: int
    rule: int
    pattern: Pattern
    which: int
    anchor: Anchor
    once: bool
    facts: Facts = NOTHING

    def may_match(self, place: int, words: frozenset[str]) -> bool:
        """Whether a text that holds ``words`` may match, with the anchor at token ``place``."""
        facts = self.facts
        if facts.opening and place > self.anchor.most:
            return False
        for one_of in facts.needed:  # noqa: SIM110 - most patterns end here, and a generator takes twice the time
            if words.isdisjoint(one_of):
                return False
        return True

    def stands(self, place: int, lows: Sequence[str]) -> bool:
        """Whether what must stand beside the anchor, at token ``place``, does."""
        beside = self.facts.beside
        if beside is None:
            return True
        at = place + beside[0]
        return 0 <= at < len(lows) and lows[at] in beside[1]


class Waiting:
    """The patterns that wait at one anchor, by what must stand beside it.

    ``left`` are the meetings until they are put in order by that: it takes as long as some meetings.
    """

    __slots__ = ("anywhere", "beside", "left", "posts")

    def __init__(self, posts: Sequence[Post]) -> None:
        for post in posts:
            post.facts = post.pattern.facts[post.which]
        self.left = RARE
        self.posts = posts
        self.anywhere: list[Post] = []
        self.beside: tuple[tuple[int, dict[str, list[Post]]], ...] = ()
        """By how far from the anchor, the word that must stand there."""

    def sort(self) -> None:
        """Put them in order by the words that must stand beside the anchor."""
        beside: dict[int, dict[str, list[Post]]] = {}
        for post in self.posts:
            told = post.facts.beside
            if told is None or abs(told[0]) > FAR:
                self.anywhere.append(post)
                continue
            for word in told[1]:
                beside.setdefault(told[0], {}).setdefault(word, []).append(post)
        self.beside = tuple(beside.items())


FAR = 20
"""Words from the anchor up to which a word beside it tells what to try."""
_NO_WORDS = ("",) * FAR
RARE = 5
"""Meetings up to which each pattern at an anchor is looked at: most anchors are met less often in most texts."""


class Anchors(dict[str, Waiting]):
    """By anchor, what waits there."""

    def __init__(self) -> None:
        self.posts: dict[str, list[Post]] = {}

    def __missing__(self, word: str) -> Waiting:
        waiting = self[word] = Waiting(self.posts[word])
        return waiting

    def met(self, lows: Sequence[str], words: frozenset[str]) -> list[tuple[int, list[Post]]]:
        """The patterns worth trying, in their order, at each token of a text: its forms, in order and as a set."""
        posts, met = self.posts, []
        around = (
            *lows,
            *_NO_WORDS,
        )  # a place before the first word counts from the end, where no words are too
        for at, low in enumerate(lows):
            if low not in posts:
                continue
            waiting = self[low]
            if waiting.left:
                due = [post for post in waiting.posts if post.stands(at, lows)]
                waiting.left -= 1
                if not waiting.left:
                    waiting.sort()
            else:
                due = waiting.anywhere
                for offset, by_word in waiting.beside:
                    word = around[at + offset]
                    if word in by_word:
                        due = due + by_word[word]
            if due:
                due = [post for post in due if post.may_match(at, words)]
                if due:
                    met.append((at, sorted(due, key=_number) if len(due) > 1 else due))
        return met


def _number(post: Post) -> int:
    return post.number
