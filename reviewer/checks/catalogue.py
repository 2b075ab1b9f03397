"""Everything that can flag, coded checks and shipped rules alike, for the catalogue and its readers."""

from __future__ import annotations

from functools import cache

from reviewer import res
from reviewer.checks.collector import paused
from reviewer.checks.contract import Check
from reviewer.checks.registry import builtin_checks
from reviewer.checks.rules.pack import Pack, Rule, read_pack


@cache
def shipped_packs() -> tuple[Pack, ...]:
    """The packs in ``resources/rules``, read once."""
    with paused():  # what rules are made of is much, and none of it garbage
        return tuple(read_pack(res.text(name), name) for name in res.names("rules", ".toml"))


@cache
def catalogue() -> tuple[Check | Rule, ...]:
    """Every check and rule, by id."""
    entries: list[Check | Rule] = [*builtin_checks()]
    for pack in shipped_packs():
        entries.extend(pack.rules)
    return tuple(sorted(entries, key=lambda entry: entry.id))
