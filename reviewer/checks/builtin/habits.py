"""What an article does throughout is one decision of the reviewer, and one flag."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reviewer.checks.contract import Elsewhere, Finding

MANY = 6
"""Places up to which each has its flag: three quotations."""


def one_flag(found: Sequence[Finding], message: str, why: str, most: int = MANY) -> Iterable[Finding]:
    """All findings of a kind, in reading order; of more than ``most`` the first stands for all."""
    if len(found) <= most:
        yield from found
        return
    first, second = found[:2]
    related = (Elsewhere(second.index, second.span, "the next one"),)
    yield replace(first, message=message, why=why, related=related)
