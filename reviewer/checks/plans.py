"""Which checks have to see a text, told by one pass over it for the signs of all checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto
from typing import Any

import re2

from reviewer.checks.contract import Check, Finding

Finder = Callable[[Any], Iterable[Finding]]
Due = Sequence[tuple[Check, Finder]]
Met = tuple[int, ...]
MOST_SIGNS = 20
"""Signs of one automaton; characters alone apart, of which it takes any number. An automaton of all has a state for
every mixture of signs begun, and with a hundred signs it makes new ones for most texts, which takes three times as
long; so do signs that mind capitals beside signs that do not."""
MOST_MEMORY = 8 << 20
"""Bytes for the states of each automaton: with fewer it begins anew time and again, which takes three times as long."""
MOST_MET = 1_000
"""Texts whose signs are remembered: a paragraph of one segment is asked about twice, in one block."""
MOST_PLANS = 5_000
"""Plans remembered; of a new text most were made before, for it holds the signs of few checks."""


class _Kind(Enum):
    """What states a sign needs."""

    CHARACTERS = auto()
    ANY_CASE = auto()
    WRITTEN = auto()


def _kind(sign: str) -> _Kind:
    if sign.startswith("[") and sign.endswith("]"):
        return _Kind.CHARACTERS
    return _Kind.ANY_CASE if sign.startswith("(?i)") else _Kind.WRITTEN


class Signs:
    """The triggers and signs of some checks, all looked for at once by a few automata (RE2's sets)."""

    def __init__(self, checks: Iterable[Check]) -> None:
        kinds: dict[_Kind, list[str]] = {kind: [] for kind in _Kind}
        for sign in dict.fromkeys(sign for check in checks for sign in _signs(check)):
            kinds[_kind(sign)].append(sign)
        self._numbers: dict[str, int] = {}
        self._sets: list[tuple[re2.Set, list[int]]] = []
        for kind, found in kinds.items():
            parts = 1 if kind is _Kind.CHARACTERS else -(-len(found) // MOST_SIGNS)
            for part in range(parts):
                self._add(found[part::parts])
        self._all = tuple(self._numbers.values())
        self._met: dict[str, Met] = {}

    def _add(self, signs: Sequence[str]) -> None:
        """An automaton of ``signs``; one that cannot be read is left out: its check then sees every text."""
        options = re2.Options()
        options.log_errors = False
        options.max_mem = MOST_MEMORY
        automaton, numbers = re2.Set.SearchSet(options), []
        for sign in signs:
            try:
                automaton.Add(sign)
            except (re2.error, UnicodeEncodeError):
                continue
            self._numbers[sign] = len(self._numbers)
            numbers.append(self._numbers[sign])
        if numbers:
            automaton.Compile()
            self._sets.append((automaton, numbers))

    def asked(self, check: Check) -> frozenset[int]:
        """The numbers of what a text must hold all of for ``check``."""
        return frozenset(self._numbers[sign] for sign in _signs(check) if sign in self._numbers)

    def met(self, text: str) -> Met:
        """The numbers of the signs that ``text`` holds; of one that is no Unicode (half of a pair), all."""
        met = self._met.get(text)
        if met is None:
            if len(self._met) >= MOST_MET:
                self._met.clear()
            met = self._met[text] = self._match(text)
        return met

    def _match(self, text: str) -> Met:
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            return self._all
        return tuple([numbers[n] for signs, numbers in self._sets for n in sorted(signs.Match(raw) or ())])


class Plans:
    """The checks of one scope, with a remembered list for each set of signs that a text may hold."""

    def __init__(self, checks: Sequence[tuple[Check, Finder]], signs: Signs) -> None:
        self._checks = [(check, find, signs.asked(check)) for check, find in checks]
        self._plans: dict[Met, Due] = {}

    def due(self, met: Met) -> Due:
        """The checks, in their order, that may find something in a text with these signs."""
        plan = self._plans.get(met)
        if plan is None:
            if len(self._plans) >= MOST_PLANS:
                self._plans.clear()
            there = frozenset(met)
            plan = self._plans[met] = [(c, f) for c, f, asked in self._checks if asked <= there]
        return plan


def _signs(check: Check) -> list[str]:
    """Its triggers as a class of characters, and its sign."""
    triggers = "".join(f"\\x{{{ord(char):x}}}" for char in check.triggers)
    return [sign for sign in (triggers and f"[{triggers}]", check.sign) if sign]
