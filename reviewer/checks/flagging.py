"""Makes flags of what checks and rules found in a segment."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from reviewer.checks.contract import Check, Finding, Prose
from reviewer.checks.portions import MOST
from reviewer.checks.rules.pack import Rule
from reviewer.core.model import Confidence, Evidence, Flag, Place, Span

Found = tuple[Check | Rule, Finding, Evidence]


def flags_of(index: int, prose: Sequence[Prose], found: Sequence[Found]) -> list[Flag]:
    """The flags of segment ``index`` in reading order; what was found twice, or outside of its text, is left out."""
    if not found:
        return []
    here = prose[index]
    text = here.raw or here.text
    seen: set[tuple[str, int, int]] = set()
    by_rule: Counter[str] = Counter()
    flags = []
    for check, finding, evidence in sorted(found, key=_order):
        span = finding.span
        key = (check.id, span.start, span.end)
        if key in seen or not 0 <= span.start < span.end <= len(text):
            continue
        seen.add(key)
        by_rule[check.id] += 1
        if by_rule[check.id] > MOST:
            continue
        flags.append(_flag(check, finding, evidence, here, text, prose))
    return flags


def _order(item: Found) -> tuple[int, int, str]:
    check, finding, _ = item
    return finding.span.start, finding.span.end, check.id


def _flag(
    check: Check | Rule, finding: Finding, evidence: Evidence, here: Prose, text: str, prose: Sequence[Prose]
) -> Flag:
    return Flag(
        id=_flag_id(here.id, check.id, finding.span, text),
        rule=check.id,
        segment=here.id,
        span=finding.span,
        text=finding.span.cut(text),
        category=check.category,
        severity=finding.severity or check.severity,
        confidence=_confidence(finding.confidence or check.confidence, evidence),
        message=finding.message or check.title,
        why=finding.why or check.why,
        fingerprint=None,
        evidence=evidence,
        suggestions=finding.suggestions,
        related=tuple(_places(finding, prose)),
    )


def _confidence(given: Confidence, evidence: Evidence) -> Confidence:
    """A flag that the source confirms is at least likely."""
    if evidence is Evidence.CONFIRMED and given is Confidence.SUSPECT:
        return Confidence.LIKELY
    return given


def _places(finding: Finding, prose: Sequence[Prose]) -> Iterable[Place]:
    for place in finding.related:
        if 0 <= place.index < len(prose):
            other = prose[place.index]
            yield Place(other.id, place.span, place.span.cut(other.raw or other.text), place.note)


def _flag_id(segment: str, rule: str, span: Span, text: str) -> str:
    """Short, the same on every run over the same text, apart for two flags of one segment."""
    digest = hashlib.blake2b(f"{segment}\0{rule}\0{span.start}\0{span.end}\0{text}".encode(), digest_size=6)
    return "f" + digest.hexdigest()
