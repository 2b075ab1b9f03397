"""A review in plain values, for tests that let a review take any course: what it holds, and what joining two gives.

It knows nothing of how the program keeps things: every keystroke is a deed of its own, histories are never composed,
and what two reviews share is told by the numbers of the deeds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from reviewer.core.model import Mute, Verdict
from reviewer.services.review import Session

from .review_samples import SEGMENTS

Place = tuple[str, str]
Values = dict[Place, object]
TEXT = ("final", "gap", "verdict")
UNKNOWN = object()
"""What stood there before both went their ways, where that cannot be told."""
_numbers = count(1)


@dataclass(frozen=True)
class Deed:
    """One thing that somebody did once: the values of its places before and after; ``None`` is nothing.

    ``more`` went on with a word that was begun before.
    """

    edits: Mapping[Place, tuple[object, object]]
    more: bool = False
    number: int = field(default_factory=lambda: next(_numbers))


@dataclass(frozen=True)
class Model:
    """What a review holds, and every deed that led there, the first one first."""

    values: Values = field(default_factory=dict)
    deeds: tuple[Deed, ...] = ()

    def after(self, values: Values, *, more: bool = False) -> Model:
        """The model after one deed more."""
        places = {*self.values, *values}
        edits = {p: (self.values.get(p), values.get(p)) for p in places}
        own = {p: pair for p, pair in edits.items() if pair[0] != pair[1] and p[0] != "time"}
        return Model(values, (*self.deeds, Deed(own, more)))


def values(s: Session) -> Values:
    """What the model knows of a session."""
    found: Values = {}
    for segment in SEGMENTS:
        if s.final(segment) != s.mt(segment):
            found["final", segment] = s.final(segment)
        if s.gap(segment) != s.state.segment(segment).gap:
            found["gap", segment] = s.gap(segment)
        if s.verdict(segment) is not Verdict.UNREVIEWED:
            found["verdict", segment] = s.verdict(segment)
        if s.time_ms(segment):
            found["time", segment] = s.time_ms(segment)
        found.update({(f"note {segment}", note.id): note.text for note in s.notes(segment)})
    for cell, value in s.state.cells.items():
        if isinstance(value, Mute):
            found["mute", cell.id] = value.scope
    return found


@dataclass(frozen=True)
class Join:
    """What joining gives: the values, and the places in question, by segment or (for the whole article) by place."""

    model: Model
    disputed: frozenset[str]


def _same_segment(place: Place) -> set[Place]:
    """The places whose deeds tell whether one is a former state of the other: of a segment, all."""
    if place[0] in TEXT:
        return {(kind, place[1]) for kind in TEXT}
    return {place}


class _Two:
    """Two models side by side."""

    def __init__(self, a: Model, b: Model) -> None:
        self.a, self.b = a, b
        in_a, in_b = ({deed.number for deed in m.deeds} for m in (a, b))
        self.own_a = [deed for deed in a.deeds if deed.number not in in_b]
        self.own_b = [deed for deed in b.deeds if deed.number not in in_a]

    def deeds(self) -> tuple[Deed, ...]:
        """Those of both, then those of either in the order in which they were done; each side keeps its own."""
        own_a, own_b = list(self.own_a), list(self.own_b)
        joined = [deed for deed in self.a.deeds if deed not in own_a]
        while own_a and own_b:
            joined.append((own_b if own_b[0].number < own_a[0].number else own_a).pop(0))
        return (*joined, *own_a, *own_b)

    def base(self, place: Place) -> object:
        about = _same_segment(place)
        own_a, own_b = ([d for d in own if about & d.edits.keys()] for own in (self.own_a, self.own_b))
        if not own_a and own_b:
            return self.a.values.get(place)
        if not own_b and own_a:
            return self.b.values.get(place)
        firsts = [next((d for d in own if place in d.edits), None) for own in (own_a, own_b)]
        known = [deed.edits[place][0] for deed in firsts if deed is not None]
        if len(known) == 2 and (known[0] != known[1] or all(deed and deed.more for deed in firsts)):
            return UNKNOWN
        if known:
            return known[0]
        a, b = self.a.values.get(place), self.b.values.get(place)
        return a if a == b else None

    def untouched(self, which: str, place: Place) -> bool:
        values = (self.a if which == "a" else self.b).values
        return values.get(place) == self.base(place)

    def pick(self, place: Place) -> tuple[object, bool]:
        """The value of one place, and whether it is out of question."""
        a, b = self.a.values.get(place), self.b.values.get(place)
        if place[0] == "time":
            return max(a or 0, b or 0), True  # type: ignore[type-var]
        if a == b or self.untouched("b", place):
            return a, True
        return (b, True) if self.untouched("a", place) else (a, False)

    def pick_text(self, segment: str) -> tuple[Values, bool]:
        """Text, space and verdict of a segment, which go together."""
        places = [(kind, segment) for kind in TEXT]
        a, b = self.a.values, self.b.values
        final, gap, verdict = places
        if all(a.get(p) == b.get(p) for p in (final, gap)):
            ruling, agreed = self.pick(verdict)
            return {**self.of_a(places), verdict: ruling if agreed else None}, agreed
        for which, theirs in (("a", b), ("b", a)):
            if all(self.untouched(which, p) for p in places):
                return {p: theirs.get(p) for p in places}, True
        if self.untouched("a", verdict) and self.untouched("b", verdict):
            one, two = self.pick(final), self.pick(gap)
            if one[1] and two[1]:
                return {final: one[0], gap: two[0], verdict: a.get(verdict)}, True
        return {**self.of_a(places), verdict: None}, False

    def of_a(self, places: list[Place]) -> Values:
        return {p: self.a.values.get(p) for p in places}


def join(a: Model, b: Model, flagged: frozenset[str] = frozenset()) -> Join:
    """What joining ``a`` and ``b`` is to give; in segments that are ``flagged`` the text of ``a`` is in question."""
    two = _Two(a, b)
    found: Values = {}
    disputed = set()
    for segment in SEGMENTS:
        picked, agreed = two.pick_text(segment)
        if segment in flagged:
            picked = {**two.of_a([(kind, segment) for kind in TEXT]), ("verdict", segment): None}
            agreed = False
        found.update(picked)
        if not agreed:
            disputed.add(segment)
    for place in {*a.values, *b.values}:
        if place[0] not in TEXT:
            found[place], agreed = two.pick(place)
            if not agreed:
                disputed.add(f"{place[0]}.{place[1]}")
    kept = {place: value for place, value in found.items() if value}
    kept |= {place: value for place, value in found.items() if value == "" and place[0] in ("final", "gap")}
    return Join(Model(kept, two.deeds()), frozenset(disputed))
