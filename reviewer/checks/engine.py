"""Runs checks and rules over an article's prose and makes flags of what they find.

Pure but for two things: results are remembered by text, so that a run after an edit looks at the edited segment
only; and a check or rule that raises is switched off from then on and named once.
"""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

from reviewer.checks.collector import paused
from reviewer.checks.contract import Check, Finding, Paragraph, Prose, Settled
from reviewer.checks.flagging import Found, flags_of
from reviewer.checks.memory import Kept
from reviewer.checks.plans import Due, Plans, Signs
from reviewer.checks.portions import MOST_IN_ARTICLE, checkable, crowded, few, overlong, paragraphs
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.overlapping import one_each
from reviewer.checks.rules.pack import Pack, Rule
from reviewer.checks.rules.subjects import Surroundings
from reviewer.checks.switches import NOTHING_SET, Switches
from reviewer.core.model import Evidence, Flag, Span
from reviewer.tongue import tr

log = logging.getLogger(__name__)
_NOTHING_SETTLED = Settled()
BLOCK = 200
"""Segments, to the end of their paragraph, whose flags a run makes and tells at once: some fifteenth of a second."""
ADDED = 1_000
"""Segments to which the article as a whole added something that are told at once: their flags take some memory."""

Members = list[tuple[int, Prose]]
Block = list[tuple[int, Members]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: ``done`` of ``total`` segments were looked at.

    ``flags`` are all that are known so far of some segments, by segment id, also of those without any. A segment that
    is told again has other flags than were told before.
    """

    done: int
    total: int
    flags: Mapping[str, tuple[Flag, ...]]


class _Memory:
    """What was found in segments and paragraphs, and the facts of segments for as many article checks."""

    def __init__(self, readers: int) -> None:
        self.segments, self.facts, self.paragraphs = Kept(2), Kept(readers), Kept()
        self.firsts: list[int] = []

    def completed(self, before: _Memory) -> _Memory:
        """The same, and of the rest of an article what was known ``before``."""
        self.segments.extend(before.segments.rest())
        self.facts.extend(before.facts.rest())
        self.paragraphs.extend(before.paragraphs.rest())
        return self

    def in_subject(self) -> Sequence[tuple[Found, ...]]:
        """What was found in each segment by rules that hold in articles about a subject alone."""
        return self.segments.column(1)

    def found(self, place: int) -> list[Found]:
        """What was found in a segment and, there, in its paragraph."""
        number = bisect_right(self.firsts, place) - 1
        around = self.paragraphs.column(0)[number]
        found = list(self.segments.column(0)[place])
        if around:
            member = place - self.firsts[number]
            found += [item for at, item in around if at == member]
        return found


@dataclass(slots=True)
class _Run:
    """One run under way: what it looked at so far, and what the article as a whole added, by places of segments."""

    prose: Sequence[Prose]
    stop: Callable[[], bool]
    settled: Settled
    fresh: _Memory
    added: defaultdict[int, list[Found]] = field(default_factory=lambda: defaultdict(list))

    def ask(self) -> None:
        """Ask whether to stop.

        Raises:
            _StoppedError: one should.
        """
        if self.stop():
            raise _StoppedError


class Engine:
    """The checks and rules for one pair of languages.

    ``target`` and ``source`` are ISO 639-1 codes or ``None``: with no source language, only checks that need none
    run. ``muted`` are ids left out, like those that ``switches`` turn off. ``disabled`` says, a sentence each, what
    did not run: checks and rules that raised, and what ``remarks`` the maker of the engine has. One thread at a time
    may run an engine.
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
        self.lexicon = Lexicon(rules, self._switch_off)
        self.disabled: list[str] = list(remarks)
        self._switches = switches
        self._in_article = [c for c in self.checks if c.facts is not None]
        self._memory = _Memory(len(self._in_article))
        self._sort_checks()

    def _sort_checks(self) -> None:
        """Ready what runs where; the facts of an article check that was switched off are nothing."""
        on = self.checks
        self._signs = Signs(c for c in on if c.facts is None)
        self._in_segment = Plans([(c, c.in_segment) for c in on if c.in_segment is not None], self._signs)
        self._in_paragraph = Plans(
            [(c, c.in_paragraph) for c in on if c.in_paragraph is not None], self._signs
        )
        self._readers = [c.facts if c in on and c.facts else _nothing for c in self._in_article]

    def run(
        self,
        prose: Sequence[Prose],
        stop: Callable[[], bool] = lambda: False,
        settled: Settled = _NOTHING_SETTLED,
        progress: Callable[[Progress], None] | None = None,
    ) -> dict[str, tuple[Flag, ...]]:
        """Flags of the whole article by segment id, each segment's in reading order.

        ``prose`` is the article's in reading order; ``settled`` what the reviewer settled of it. ``stop`` is asked
        between segments: once it answers true the run ends early and gives nothing; what it looked at is remembered
        for the next.

        ``progress`` is called in the thread of the run, after each :data:`BLOCK` with what its segments and
        paragraphs show, and at the end with the segments to which the article as a whole added, :data:`ADDED` at a
        time. All that it was told, laid over each other in order, is what the run returns.
        """
        flags: dict[str, tuple[Flag, ...]] = {}

        def take(told: Progress) -> None:
            flags.update(told.flags)
            if progress is not None:
                progress(told)

        return flags if self.tell(prose, take, stop, settled) else {}

    def tell(
        self,
        prose: Sequence[Prose],
        progress: Callable[[Progress], None],
        stop: Callable[[], bool] = lambda: False,
        settled: Settled = _NOTHING_SETTLED,
    ) -> bool:
        """The same, but what ``progress`` was told is not held; whether the run came to its end."""
        remark = overlong(prose)
        self._remark(remark)
        fresh = _Memory(len(self._in_article))
        run = _Run(checkable(prose) if remark else prose, stop, settled, fresh)
        try:
            with paused():
                for told in self._told(run):
                    progress(told)
        except BaseException as error:
            self._memory = fresh.completed(self._memory)
            if isinstance(error, _StoppedError):
                return False
            raise
        self._memory = fresh
        return True

    def _told(self, run: _Run) -> Iterator[Progress]:
        """Block by block what segments and paragraphs show, then what the article as a whole adds."""
        total = len(run.prose)
        for block in _blocks(run.prose):
            self._look(run, block)
            flags = self._flags(run, [n for _, members in block for n, _ in members])
            yield Progress(block[-1][1][-1][0] + 1, total, flags)
        self._judge_subjects(run)
        for place, check in enumerate(self._in_article):
            run.ask()
            self._judge(run, place, check)
        again = sorted(run.added)
        for n in range(0, len(again), ADDED):
            yield Progress(total, total, self._flags(run, again[n : n + ADDED]))

    def _flags(self, run: _Run, places: Iterable[int]) -> dict[str, tuple[Flag, ...]]:
        graded = self._switches.graded
        found = {n: run.fresh.found(n) + run.added.get(n, []) for n in places}
        flags = {n: flags_of(n, run.prose, items) for n, items in found.items()}
        return {run.prose[n].id: tuple(map(graded, made)) if made else () for n, made in flags.items()}

    def _look(self, run: _Run, block: Block) -> None:
        """Look at some paragraphs, segment by segment and as a whole.

        Each step goes through all of them before the next begins: code and tables then stay in the processor's cache,
        which takes a fifth of the time away.
        """
        # Copies, so that the tokens of a long article are not all held at once.
        whole = [Paragraph(index, tuple([p.copied() for _, p in members])) for index, members in block]
        owns = [own for paragraph in whole for own in paragraph.segments]
        fresh, known = run.fresh, self._memory
        run.ask()
        keys = [hash((own.text, own.source)) for own in owns]
        fresh.segments.renew(known.segments, keys, lambda new: self._segments(run, [owns[n] for n in new]))
        keys = [hash((o.id, o.text, o.index, o.paragraph, o.gap, o.source, o.raw)) for o in owns]
        fresh.facts.renew(known.facts, keys, lambda new: self._facts(run, [owns[n] for n in new]))
        fresh.firsts.extend([members[0][0] for _, members in block])
        keys = [hash(tuple([(p.text, p.gap) for p in paragraph.segments])) for paragraph in whole]
        fresh.paragraphs.renew(
            known.paragraphs, keys, lambda new: [(self._paragraph(whole[n]),) for n in new]
        )

    def _segments(
        self, run: _Run, owns: Sequence[Prose]
    ) -> list[tuple[tuple[Found, ...], tuple[Found, ...]]]:
        """What rules and checks find in each segment; apart, what waits for the subject of the article."""
        met = [self._signs.met(own.text) for own in owns]
        found: list[list[Found]] = []
        waiting: list[tuple[Found, ...]] = []
        for own in owns:
            run.ask()
            hits = self.lexicon.search(own)
            sound = [h for h in hits if h.evidence is not Evidence.WITHDRAWN] if hits else hits
            now = one_each([h for h in sound if not h.waits])
            found.append([(h.rule, h.finding, h.evidence) for h in now])
            waiting.append(tuple([(h.rule, h.finding, h.evidence) for h in sound if h.waits]))
        for own, signs, results in zip(owns, met, found, strict=True):
            run.ask()
            results += self._found(self._in_segment.due(signs), own)
        return [(tuple(results), later) for results, later in zip(found, waiting, strict=True)]

    def _paragraph(self, paragraph: Paragraph) -> tuple[tuple[int, Found], ...]:
        results: list[tuple[int, Found]] = []
        for check, finding, evidence in self._found(
            self._in_paragraph.due(self._signs.met(paragraph.text)), paragraph
        ):
            placed = _placed(finding, paragraph)
            if placed is not None:
                results.append((placed[0], (check, placed[1], evidence)))
        return tuple(results)

    def _facts(self, run: _Run, owns: Sequence[Prose]) -> list[tuple[Any, ...]]:
        """What the article checks read of each segment: a value for each check."""
        columns = []
        for place in range(len(self._readers)):
            run.ask()
            columns.append(self._column(place, owns))
        return list(zip(*columns, strict=True)) if columns else [()] * len(owns)

    def _column(self, place: int, owns: Sequence[Prose]) -> list[Any]:
        """The facts of one check; of one that fails, nothing for all of them."""
        try:
            return list(map(self._readers[place], owns))
        except Exception as error:  # a check of any author may fail in any way
            self._switch_off(self._in_article[place], error)
            return [None] * len(owns)

    def _judge_subjects(self, run: _Run) -> None:
        """Add what rules found that hold in articles about a subject, where the article speaks of it.

        Words that a rule for any article found too are left to that.
        """
        run.ask()
        around = Surroundings(run.prose)
        for place, waiting in enumerate(run.fresh.in_subject()):
            for item in waiting:
                rule, span = item[0], item[1].span
                if isinstance(rule, Rule) and around.speak_of(place, rule.about):
                    found = run.fresh.segments.column(0)[place]
                    if not any(isinstance(o[0], Rule) and o[1].span.overlaps(span) for o in found):
                        run.added[place].append(item)

    def _judge(self, run: _Run, place: int, check: Check) -> None:
        """Add what an article check finds; ``place`` is the check's among them."""
        if check not in self.checks:
            return

        def judge(facts: Sequence[Any]) -> Iterable[Finding]:
            assert check.judge is not None
            return (check.judge if check.bound is None else check.bound(run.settled))(facts)

        found = self._found(((check, judge),), run.fresh.facts.column(place))
        if len(found) == MOST_IN_ARTICLE:
            self._remark(crowded(check.id))
        for item in found:
            if 0 <= item[1].index < len(run.prose):
                run.added[item[1].index].append(item)

    def _found(self, due: Due, given: Any) -> list[Found]:
        """What the checks in ``due`` find in what they are given; one that fails found nothing."""
        found: list[Found] = []
        for check, find in due:
            try:
                for first in (results := iter(find(given))):  # of most texts there is none
                    rest = few(chain((first,), results))
                    found += [(check, _sound(finding), Evidence.ALONE) for finding in rest]
                    break
            except Exception as error:  # a check of any author may fail in any way
                self._switch_off(check, error)
        return found

    def _remark(self, sentence: str) -> None:
        """Say once what was not checked, if anything was not."""
        if sentence and sentence not in self.disabled:
            self.disabled.append(sentence)

    def _switch_off(self, entry: Check | Rule, error: Exception) -> None:
        kind = "rule" if isinstance(entry, Rule) else "check"
        fault = type(error).__name__
        rule = tr("The rule {id} failed ({error}) and was switched off.", id=entry.id, error=fault)
        check = tr("The check {id} failed ({error}) and was switched off.", id=entry.id, error=fault)
        sentence = rule if isinstance(entry, Rule) else check
        if isinstance(entry, Check):
            if entry not in self.checks:
                return
            self.checks.remove(entry)
            self._sort_checks()
        self.disabled.append(sentence)
        log.error("%s %s failed", kind, entry.id, exc_info=error)


class _StoppedError(Exception):
    """The run is not wanted any more."""


def _nothing(_: Prose) -> None:
    """The facts of an article check that was switched off."""


def _sound(finding: Finding) -> Finding:
    """What a check gave, if it is a finding at all."""
    if not isinstance(finding, Finding) or not isinstance(finding.span, Span):
        raise TypeError("a check gave something that is no finding")
    return finding


def _blocks(prose: Sequence[Prose]) -> Iterator[Block]:
    """Paragraphs until they hold enough segments for a block."""
    block: Block = []
    held = 0
    for paragraph in paragraphs(prose):
        block.append(paragraph)
        held += len(paragraph[1])
        if held >= BLOCK:
            yield block
            block, held = [], 0
    if block:
        yield block


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
