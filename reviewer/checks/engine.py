"""Runs checks and rules over an article's prose and makes flags of what they find.

Pure but for two things: results are remembered by text, so that a run after an edit looks at the edited segment
only; and a check that raises is switched off for the rest of the run and named once.
"""

from __future__ import annotations

import gc
import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from reviewer.checks.contract import Check, Finding, Paragraph, Prose, Scope, Settled
from reviewer.checks.portions import MOST, checkable, overlong, paragraphs
from reviewer.checks.rules.lexicon import Hit, Lexicon
from reviewer.checks.rules.pack import Pack, Rule
from reviewer.checks.switches import NOTHING_SET, Switches
from reviewer.core.differences import fingerprint
from reviewer.core.model import Confidence, Evidence, Flag, Place, Span

log = logging.getLogger(__name__)
T = TypeVar("T")
_NOTHING_SETTLED = Settled()
Found = tuple["Check | Rule", Finding, Evidence]


class Engine:
    """The checks and rules for one pair of languages.

    ``target`` and ``source`` are ISO 639-1 codes or ``None``: with no source language, only checks that need none
    run. ``muted`` are ids left out, like those that ``switches`` turn off. ``disabled`` says, a sentence each, what
    did not run: checks that raised, and what ``remarks`` the maker of the engine has.
    """

    def __init__(
        self,
        checks: Sequence[Check],
        packs: Sequence[Pack],
        target: str | None,
        source: str | None,
        muted: Iterable[str] = (),
        switches: Switches = NOTHING_SET,
        remarks: Iterable[str] = (),
    ) -> None:
        off = frozenset(muted) | switches.off
        self.checks = [c for c in checks if c.id not in off and _serves(c, target, source)]
        rules = [r for p in packs for r in p.rules if r.id not in off and _serves(r, target, source)]
        self.lexicon = Lexicon(rules)
        self.disabled: list[str] = list(remarks)
        self._switches = switches
        self._memory: dict[tuple[object, ...], Any] = {}
        self._sort_checks()

    def _sort_checks(self) -> None:
        self._in_segment = [
            (check, check.in_segment, frozenset(check.triggers))
            for check in self.checks
            if check.in_segment is not None
        ]
        self._in_article = [(check, check.facts) for check in self.checks if check.facts is not None]

    def run(
        self,
        prose: Sequence[Prose],
        stop: Callable[[], bool] = lambda: False,
        settled: Settled = _NOTHING_SETTLED,
    ) -> dict[str, tuple[Flag, ...]]:
        """Flags of the whole article by segment id, each segment's in reading order.

        ``prose`` is the article's in reading order; ``settled`` what the reviewer settled of it. ``stop`` is asked
        between segments: once it answers true the run ends early and its result is to be thrown away.
        """
        remark = overlong(prose)
        if remark and remark not in self.disabled:
            self.disabled.append(remark)
        with _no_collecting():
            return self._run(checkable(prose), stop, settled)

    def _run(
        self, prose: Sequence[Prose], stop: Callable[[], bool], settled: Settled
    ) -> dict[str, tuple[Flag, ...]]:
        fresh: dict[tuple[object, ...], Any] = {}
        found: list[list[Found]] = [[] for _ in prose]
        facts: list[dict[str, Any]] = []
        for n, p in enumerate(prose):
            if stop():
                return {}
            own = p.copied()  # so that the tokens of a long article are not all held at once
            found[n].extend(
                self._remembered(fresh, ("segment", p.text, p.source), partial(self._segment, own))
            )
            facts.append(self._remembered(fresh, ("facts", p), partial(self._facts, own)))
        self._paragraphs(prose, found, fresh)
        for check in [c for c in self.checks if c.scope is Scope.ARTICLE]:
            if stop():
                return {}
            self._judge(check, [of_one[check.id] for of_one in facts], found, settled)
        self._memory = fresh
        graded = self._switches.graded
        return {p.id: tuple(map(graded, _flags(n, prose, found[n]))) for n, p in enumerate(prose)}

    def _remembered(
        self, fresh: dict[tuple[object, ...], Any], key: tuple[object, ...], make: Callable[[], T]
    ) -> T:
        if key not in fresh:
            fresh[key] = self._memory[key] if key in self._memory else make()
        result: T = fresh[key]
        return result

    def _segment(self, prose: Prose) -> list[Found]:
        found: list[Found] = [(h.rule, h.finding, h.evidence) for h in self._search(prose)]
        characters = frozenset(prose.text)
        for check, find, triggers in self._in_segment:
            if triggers and triggers.isdisjoint(characters):
                continue
            for finding in self._guarded(check, find, prose):
                found.append((check, finding, Evidence.ALONE))
        return found

    def _search(self, prose: Prose) -> list[Hit]:
        return [hit for hit in self.lexicon.search(prose) if hit.evidence is not Evidence.WITHDRAWN]

    def _paragraphs(
        self, prose: Sequence[Prose], found: list[list[Found]], fresh: dict[tuple[object, ...], Any]
    ) -> None:
        checks = [c for c in self.checks if c.in_paragraph is not None]
        for index, members in paragraphs(prose):
            paragraph = Paragraph(index, tuple(p for _, p in members))
            key = ("paragraph", tuple((p.text, p.gap) for p in paragraph.segments))
            results = self._remembered(fresh, key, partial(self._paragraph, checks, paragraph))
            for member, item in results:
                found[members[member][0]].append(item)

    def _paragraph(self, checks: Sequence[Check], paragraph: Paragraph) -> list[tuple[int, Found]]:
        results: list[tuple[int, Found]] = []
        for check in checks:
            assert check.in_paragraph is not None
            for finding in self._guarded(check, check.in_paragraph, paragraph):
                placed = _placed(finding, paragraph)
                if placed is not None:
                    results.append((placed[0], (check, placed[1], Evidence.ALONE)))
        return results

    def _facts(self, prose: Prose) -> dict[str, Any]:
        """What each article check reads of a segment, by the check's id."""
        facts: dict[str, Any] = {}
        for check, read in self._in_article:
            try:
                facts[check.id] = read(prose)
            except Exception as error:  # a check of any author may fail in any way
                self._switch_off(check, error)
        return facts

    def _judge(self, check: Check, facts: Sequence[Any], found: list[list[Found]], settled: Settled) -> None:
        assert check.judge is not None
        judge = check.judge if check.bound is None else check.bound(settled)
        for finding in self._guarded(check, judge, facts):
            if 0 <= finding.index < len(found):
                found[finding.index].append((check, finding, Evidence.ALONE))

    def _guarded(
        self, check: Check, find: Callable[[Any], Iterable[Finding]], given: object
    ) -> list[Finding]:
        try:
            return list(find(given))
        except Exception as error:  # a check of any author may fail in any way
            self._switch_off(check, error)
            return []

    def _switch_off(self, check: Check, error: Exception) -> None:
        if check in self.checks:
            self.checks.remove(check)
            self._sort_checks()
            self.disabled.append(
                f"The check {check.id} failed ({type(error).__name__}) and was switched off."
            )
            log.error("check %s failed", check.id, exc_info=error)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keeps the collector of cycles from walking, again and again, over the much that a run holds: it makes none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _serves(check: Check | Rule, target: str | None, source: str | None) -> bool:
    return (not check.target or target in check.target) and (not check.source or source in check.source)


def _placed(finding: Finding, paragraph: Paragraph) -> tuple[int, Finding] | None:
    """The finding of a paragraph check with its positions turned into those of its segment."""
    member = _member(paragraph, finding.span)
    if member is None:
        return None
    moved = finding.span.shifted(-paragraph.starts[member])
    return member, replace(finding, span=moved, index=paragraph.segments[member].index)


def _member(paragraph: Paragraph, span: Span) -> int | None:
    for n, (start, p) in enumerate(zip(paragraph.starts, paragraph.segments, strict=True)):
        if start <= span.start and span.end <= start + len(p.text):
            return n
    return None


def _flags(index: int, prose: Sequence[Prose], found: Sequence[Found]) -> list[Flag]:
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
    print_ = fingerprint(check.id, text, finding.span)
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
        fingerprint=print_,
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
