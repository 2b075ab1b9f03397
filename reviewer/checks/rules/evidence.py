"""What a linked source says of a lexical flag."""

from __future__ import annotations

import re
from functools import lru_cache

from reviewer.checks.rules.pack import Rule
from reviewer.core.model import Evidence
from reviewer.core.tokens import fold


@lru_cache(maxsize=4096)
def _spotter(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of ``words`` at the start of a word; its ending may vary (plural, gender, conjugation)."""
    return re.compile("|".join(rf"\b{re.escape(fold(word))}\w{{0,5}}\b" for word in words))


def grade(rule: Rule, source: str | None) -> Evidence:
    """Without a source or traps the flag stands alone; a right original withdraws it; a trap confirms it.

    A source that is linked one to one and shows neither withdraws the flag too: what the rule suspects was
    never there.
    """
    if source is None or not rule.traps:
        return Evidence.ALONE
    low = fold(source)
    if rule.source_ok and _spotter(rule.source_ok).search(low):
        return Evidence.WITHDRAWN
    return Evidence.CONFIRMED if _spotter(rule.traps).search(low) else Evidence.WITHDRAWN


__all__ = ["Evidence", "grade"]
