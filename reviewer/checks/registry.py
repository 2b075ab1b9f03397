"""The coded checks, module by module: an explicit list, so that what runs can be read here."""

from __future__ import annotations

from reviewer.checks.builtin import (
    acronyms,
    addressed,
    agreement,
    articles,
    auxiliaries,
    brackets,
    cast,
    closing,
    confusions,
    consistency,
    contradictions,
    counting,
    doubled,
    glued,
    hidden,
    incomplete,
    leftovers,
    loops,
    marks,
    mojibake,
    narrated,
    negation,
    numbers,
    pauses,
    quotes,
    scripts,
    slips,
    spacing,
    starts,
    tenses,
    turned_quotes,
    words,
)
from reviewer.checks.contract import Check

_MODULES = (
    acronyms,
    addressed,
    agreement,
    articles,
    auxiliaries,
    brackets,
    cast,
    closing,
    confusions,
    consistency,
    contradictions,
    counting,
    doubled,
    glued,
    hidden,
    incomplete,
    leftovers,
    loops,
    marks,
    mojibake,
    narrated,
    negation,
    numbers,
    pauses,
    quotes,
    scripts,
    slips,
    spacing,
    starts,
    tenses,
    turned_quotes,
    words,
)


def builtin_checks() -> tuple[Check, ...]:
    """Every coded check that ships with Reviewer."""
    return tuple(check for module in _MODULES for check in module.CHECKS)
