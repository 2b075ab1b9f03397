"""What the checks of Spanish grammar kept in English share: how one is declared, and search by regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache

from reviewer.checks.builtin import grammar
from reviewer.checks.contract import Check, Finding, Prose
from reviewer.checks.rules.forms import verbs
from reviewer.core.model import Confidence, Span

Finder = Callable[[Prose], Iterable[Finding]]
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"


def declare(
    slug: str,
    title: str,
    why: str,
    find: Finder,
    bad: Sequence[tuple[str, str]],
    good: Sequence[str],
    confidence: Confidence = Confidence.LIKELY,
    sign: str = "",
    ref: str = "Nueva gramática de la lengua española (RAE/ASALE); M. Swan, Practical English Usage",
) -> Check:
    """A check of a turn of Spanish grammar in one English segment; it runs where the original is Spanish."""
    check = grammar.declare(slug, title, why, find, bad, good, confidence, sign=sign)
    return replace(check, id=f"spanish/{slug}", source=frozenset({"es"}), ref=ref)


def searching(*patterns: tuple[str, str | None], unless: str = "", flags: int = 0) -> Finder:
    """A finder of the group ``flag`` of each pattern; the other of each pair is what replaces it, as in ``expand``.

    ``None`` suggests nothing. Nothing is found where ``unless`` is in the match.
    """
    compiled = [(re.compile(pattern, flags), fixed) for pattern, fixed in patterns]
    silent = re.compile(unless, re.IGNORECASE) if unless else None

    def find(prose: Prose) -> Iterable[Finding]:
        for pattern, fixed in compiled:
            for m in pattern.finditer(prose.text):
                if silent is None or not silent.search(m.group()):
                    yield Finding(Span(*m.span("flag")), () if fixed is None else (m.expand(fixed),))

    return find


@cache
def bases() -> frozenset[str]:
    """Every base form of a verb."""
    return frozenset(form for tags in verbs().values() for form in tags["base"])


@cache
def participles() -> frozenset[str]:
    """Every participle of a verb."""
    return frozenset(form for tags in verbs().values() for form in tags["part"])


@cache
def past() -> frozenset[str]:
    """Every past form of a verb."""
    return frozenset(form for tags in verbs().values() for form in tags["past"])
