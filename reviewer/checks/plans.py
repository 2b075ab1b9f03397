"""Which checks have to see a text, told from its characters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from reviewer.checks.contract import Check, Finding

Finder = Callable[[Any], Iterable[Finding]]
Due = Sequence[tuple[Check, Finder]]
MOST_PLANS = 5_000
"""Plans remembered; of a new text most were made before, for few of its characters trigger any check."""


class Plans:
    """The checks of one scope, with a remembered list for each set of triggers that a text may hold."""

    def __init__(self, checks: Sequence[tuple[Check, Finder]]) -> None:
        self._checks = [(check, find, frozenset(check.triggers)) for check, find in checks]
        self._telling: frozenset[str] = frozenset().union(*(triggers for _, _, triggers in self._checks))
        self._plans: dict[frozenset[str], Due] = {}

    def due(self, characters: frozenset[str]) -> Due:
        """The checks, in their order, that may find something in a text of these characters."""
        met = self._telling & characters
        plan = self._plans.get(met)
        if plan is None:
            if len(self._plans) >= MOST_PLANS:
                self._plans.clear()
            plan = self._plans[met] = [
                (c, f) for c, f, triggers in self._checks if not triggers or triggers & met
            ]
        return plan
