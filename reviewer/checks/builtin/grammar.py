"""What the checks of grammar share: how one is declared, and looking at the words beside a word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token

EN = frozenset({"en"})
GRAMMAR = "Linguistic conventions/Grammar"


def word_at(tokens: Sequence[Token], n: int) -> str:
    """The form for comparison of token ``n``; empty outside the text."""
    return tokens[n].low if 0 <= n < len(tokens) else ""


def finding_at(tokens: Sequence[Token], n: int, *suggestions: str, message: str = "") -> Finding:
    """A finding that spans token ``n``."""
    return Finding(Span(tokens[n].start, tokens[n].end), suggestions, message)


def declare(
    slug: str,
    title: str,
    why: str,
    find: Callable[[Prose], Iterable[Finding]],
    bad: Sequence[tuple[str, str]],
    good: Sequence[str],
    confidence: Confidence = Confidence.LIKELY,
    triggers: str = "",
    sign: str = "",
) -> Check:
    """A check of a grammar slip that is found in one segment."""
    return Check(
        id=f"grammar/{slug}",
        title=title,
        why=why,
        category=GRAMMAR,
        severity=Severity.MINOR,
        confidence=confidence,
        target=EN,
        in_segment=find,
        triggers=triggers,
        sign=sign,
        bad=tuple(Bad(text, fixed) for text, fixed in bad),
        good=tuple(good),
        ref="Quirk et al. (1985), A Comprehensive Grammar of the English Language, 3.21-3.56, 10.34-10.40",
    )
