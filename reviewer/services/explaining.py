"""Why some words are flagged, and why they are not: every rule that has to do with them, with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.checks.catalogue import shipped_packs
from reviewer.checks.contract import Check
from reviewer.checks.engine import Engine
from reviewer.checks.registry import builtin_checks
from reviewer.checks.rules.explaining import Reason, explain
from reviewer.checks.rules.pack import Rule
from reviewer.checks.rules.subjects import Surroundings
from reviewer.core.model import Evidence, Flag, FlagStatus, Span
from reviewer.core.segments import Segments
from reviewer.services.own_rules import OwnRules, own_rules
from reviewer.services.prose import prose_of
from reviewer.services.reading import Reading

_AROUND = 40
"""Segments on each side that a check of more than one segment is shown."""


class Silence(StrEnum):
    """Why a rule that has to do with the words does not flag them."""

    DISMISSED = "dismissed"
    MUTED = "muted"
    MUTED_ALWAYS = "muted always"
    OFF = "off"
    UNLESS = "unless"
    WHEN = "when"
    WITHDRAWN = "withdrawn"
    ABOUT = "about"
    SAID = "said"
    SOURCE_UNKNOWN = "source unknown"
    TARGET_UNKNOWN = "target unknown"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Silent:
    """A rule or check that does not flag the words: its id and title, the words it looks at, and why not.

    ``detail`` is what the reason speaks of: the words that silence the rule, the pattern that is not met whole,
    who dismissed it, the subjects or the codes of the languages that it is for.
    """

    rule: str
    title: str
    words: str
    why: Silence
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """The open flags on some words, and who is silent on them."""

    words: str
    flags: tuple[Flag, ...]
    silent: tuple[Silent, ...]


def explain_words(
    session: Reading,
    segment: str,
    span: Span,
    muted_always: Iterable[str] = (),
    source: str | None = None,
    own: OwnRules | None = None,
) -> Explanation:
    """What is and is not said of the words at ``span`` of the segment's final.

    ``muted_always`` are the rules that the settings switch off, ``source`` is the segment's source if one is
    linked, ``own`` as for :func:`reviewer.services.checking.make_engine`.
    """
    final = session.final(segment)
    flags = tuple(flag for flag in session.open_flags(segment) if flag.span.overlaps(span))
    asked = _Asked(session, segment, span, frozenset(muted_always), source, own or own_rules(), flags)
    silent = {one.rule: one for one in reversed([*asked.dismissed(), *asked.rules(), *asked.checks()])}
    order = list(Silence)
    told = (one for one in silent.values() if one.rule not in {flag.rule for flag in flags})
    return Explanation(
        span.cut(final), flags, tuple(sorted(told, key=lambda one: (order.index(one.why), one.rule)))
    )


class _Asked:
    """One question, and all that is needed to answer it."""

    def __init__(
        self,
        session: Reading,
        segment: str,
        span: Span,
        always: frozenset[str],
        source: str | None,
        own: OwnRules,
        flags: tuple[Flag, ...],
    ) -> None:
        self.session, self.segment, self.span, self.flags = session, segment, span, flags
        self.always, self.own = always, own
        row = session.index_of(segment)
        near = session.segments[max(0, row - _AROUND) : row + _AROUND]
        cut = replace(session.segmentation, segments=Segments(near))
        sources = {segment: source} if source is not None else {}
        self.prose = prose_of(session.article, cut, session.finals(), session.gaps(), sources)
        self.here = next(prose for prose in self.prose if prose.id == segment)

    def dismissed(self) -> Iterator[Silent]:
        for decision in self.session.decisions(self.segment):
            flag = decision.flag
            if decision.status is FlagStatus.DISMISSED and flag.span.overlaps(self.span):
                yield Silent(flag.rule, flag.message, flag.text, Silence.DISMISSED, decision.by)

    def rules(self) -> Iterator[Silent]:
        every = [rule for pack in (*shipped_packs(), *self.own.packs) for rule in pack.rules]
        possible = [rule for rule in every if not self._of_other_languages(rule)]
        for account in explain(possible, self.here, self.span, self._speaks_of):
            why = self._off(account.rule)
            if account.reason is not Reason.FLAGS:
                detail = account.words
                yield self._silent(account.rule, account.span, why or Silence(account.reason), detail)
            elif why is not None or self._is_said(account.span):
                yield self._silent(account.rule, account.span, why or Silence.SAID)

    def _is_said(self, span: Span) -> bool:
        """Whether a flag holds all the words; the rule whose flag it is is not silent."""
        return any(flag.span.start <= span.start and span.end <= flag.span.end for flag in self.flags)

    def _speaks_of(self, about: Iterable[str]) -> bool:
        return Surroundings(self.prose).speak_of(self.prose.index(self.here), about)

    def checks(self) -> Iterator[Silent]:
        """Coded checks that would flag the words if they ran."""
        off = {
            check.id: check
            for check in (*builtin_checks(), *self.own.checks)
            if self._off(check) is not None and not self._of_other_languages(check)
        }
        free = [replace(check, target=frozenset(), source=frozenset()) for check in off.values()]
        for flag in Engine(free, (), None, None).run(self.prose)[self.segment]:
            why = self._off(off[flag.rule])
            withdrawn = flag.evidence is Evidence.WITHDRAWN
            if flag.span.overlaps(self.span) and why is not None and not withdrawn:
                yield self._silent(off[flag.rule], flag.span, why)

    def _silent(self, entry: Check | Rule, span: Span, why: Silence, detail: str = "") -> Silent:
        if why in (Silence.SOURCE_UNKNOWN, Silence.TARGET_UNKNOWN):
            codes = entry.source if why is Silence.SOURCE_UNKNOWN else entry.target
            detail = " ".join(sorted(codes))
        return Silent(entry.id, entry.title, span.cut(self.here.raw or self.here.text), why, detail)

    def _of_other_languages(self, entry: Check | Rule) -> bool:
        """Whether it is for texts that this surely is not."""
        target, source = self.session.target.code, self.session.source.code
        other_target = bool(entry.target) and target is not None and target not in entry.target
        return other_target or (bool(entry.source) and source is not None and source not in entry.source)

    def _off(self, entry: Check | Rule) -> Silence | None:
        """Why it does not run at all; ``None`` when it does."""
        mute = next((mute for mute in self.session.mutes if mute.rule == entry.id), None)
        if entry.id in self.always or (mute is not None and mute.scope == "always"):
            return Silence.MUTED_ALWAYS
        if mute is not None:
            return Silence.MUTED
        if entry.id in self.own.switches.off:
            return Silence.OFF
        if entry.target and self.session.target.code is None:
            return Silence.TARGET_UNKNOWN
        if entry.source and self.session.source.code is None:
            return Silence.SOURCE_UNKNOWN
        return None
