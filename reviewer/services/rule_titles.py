"""What rules are about, in words, without reading all rules where that can be helped."""

from __future__ import annotations

from collections.abc import Mapping


class RuleTitles:
    """Titles by the ids of rules, as far as anybody told them; the catalogue is read for others."""

    def __init__(self) -> None:
        self._told: dict[str, str] = {}

    def tell(self, titles: Mapping[str, str]) -> None:
        """These are known from now on."""
        self._told.update(titles)

    def title(self, rule: str) -> str:
        """What the rule is about; its id when there is no such rule any more."""
        if rule not in self._told:
            from reviewer.services.own_rules import own_rules

            entries = own_rules().entries()
            self._told[rule] = next((entry.title for entry in entries if entry.id == rule), rule)
        return self._told[rule]


TITLES = RuleTitles()
"""Those of this program."""
