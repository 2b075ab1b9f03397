"""Flags through edits and re-checks: where they lie now, which of them speaks first, which are the old ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from reviewer.core.differences import best_match, carry, fingerprint
from reviewer.core.model import Annotation, Decision, Flag, FlagStatus


@dataclass(frozen=True, slots=True)
class Found:
    """What the checks last found in a segment: the flags, and the text that their spans are of, ``None`` as delivered.

    The text that was last asked about is remembered with its flags: an edit asks, then everybody who shows it.
    """

    text: str | None
    flags: tuple[Flag, ...]
    _last: tuple[str, tuple[Flag, ...]] | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, text: str, mt: str, flags: Iterable[Flag]) -> Found:
        """What was found in ``text``, of a segment delivered as ``mt``; the fingerprints follow from it."""
        return cls(None if text == mt else text, tuple(map(_bare, flags)))

    def at(self, text: str, mt: str) -> tuple[Flag, ...]:
        """The flags carried to ``text``; those whose own text was edited are left out."""
        before = mt if self.text is None else self.text
        if text == before:
            return self.flags
        if self._last is not None and self._last[0] == text:
            return self._last[1]
        moved = (moved_flag(flag, before, text) for flag in self.flags)
        found = tuple(flag for flag in moved if flag is not None)
        object.__setattr__(self, "_last", (text, found))  # nobody else can tell
        return found


def _bare(flag: Flag) -> Flag:
    return flag if flag.fingerprint is None else replace(flag, fingerprint=None)


def known_again(flag: Flag, text: str) -> Flag:
    """``flag`` of ``text`` with its fingerprint, for a record of it."""
    if flag.fingerprint is not None:
        return flag
    return replace(flag, fingerprint=fingerprint(flag.rule, text, flag.span))


def moved_flag(flag: Flag, before: str, after: str) -> Flag | None:
    """``flag`` of ``before`` as it lies in ``after``; ``None`` when its text was edited or it was stale."""
    if before == after:
        return flag
    if flag.span.cut(before) != flag.text:
        return None
    span = carry(flag.span, before, after)
    if span is None:
        return None
    mark = None if flag.fingerprint is None else fingerprint(flag.rule, after, span)
    return replace(flag, span=span, fingerprint=mark)


def primary(flags: Iterable[Flag]) -> tuple[tuple[Flag, ...], ...]:
    """Overlapping flags as groups in reading order; the first of each is the one to show.

    The surest flag leads, among equals the longest; those that overlap it stand under it.
    """
    left = sorted(flags, key=_precedence)
    groups = []
    while left:
        lead, *others = left
        under = [flag for flag in others if flag.span.overlaps(lead.span)]
        left = [flag for flag in others if not flag.span.overlaps(lead.span)]
        groups.append((lead, *under))
    return tuple(sorted(groups, key=lambda group: (group[0].span.start, group[0].span.end)))


def _precedence(flag: Flag) -> tuple[int, int, int, int, str]:
    length = flag.span.end - flag.span.start
    return -flag.confidence.rank, -length, -flag.severity.rank, flag.span.start, flag.id


def reading_order(decision: Decision) -> tuple[int, int, str]:
    """The sort key of a segment's decisions."""
    return decision.flag.span.start, decision.flag.span.end, decision.flag.id


def rematch(
    new: Sequence[Flag], known: Sequence[Flag], text: str, mint: Callable[[Flag], str]
) -> tuple[Flag, ...]:
    """``new`` flags of ``text`` with the ids of the ``known`` ones that they are again.

    A known flag (open or dismissed, as it lies in ``text`` now) is recognised by rule and span, else by its
    fingerprint; where that is ambiguous it is not, so a dismissed one comes back open. The others get the id
    that ``mint`` gives. Flags that do not fit ``text`` (the check ran on an older one) are dropped.
    """
    fresh = [flag for flag in new if flag.span.cut(text) == flag.text]
    ids: dict[int, str] = {}
    by_place = {(flag.rule, flag.span): n for n, flag in enumerate(fresh)}
    lost = []
    for flag in known:
        n = by_place.get((flag.rule, flag.span))
        if n is None or n in ids or flag.span.cut(text) != flag.text:
            lost.append(flag)
        else:
            ids[n] = flag.id
    for flag in lost:
        open_places = [n for n in range(len(fresh)) if n not in ids]
        prints = [fingerprint(fresh[n].rule, text, fresh[n].span) for n in open_places]
        best = best_match(flag.fingerprint or fingerprint(flag.rule, text, flag.span), prints)
        if best is not None:
            ids[open_places[best]] = flag.id
    named = [(flag, ids.get(n) or mint(flag)) for n, flag in enumerate(fresh)]
    return tuple([flag if flag.id == name else replace(flag, id=name) for flag, name in named])


def carried_decision(decision: Decision, before: str, after: str) -> Decision:
    """A dismissed flag moved with its text; any other decision, and one whose text is gone, as it was."""
    if decision.status is not FlagStatus.DISMISSED:
        return decision
    flag = moved_flag(decision.flag, before, after)
    return decision if flag is None else replace(decision, flag=flag)


def carried_annotation(mark: Annotation, before: str, after: str) -> Annotation:
    """A marked error moved with its text; as it was when that was edited, for it says what was wrong."""
    if mark.span.cut(before) != mark.text:
        return mark
    span = carry(mark.span, before, after)
    return mark if span is None else replace(mark, span=span)
