"""Who is who in a review: its people with every sign of their gender, and what the reviewer settled of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.checks.contract import Prose, Settled
from reviewer.core.cast import Person
from reviewer.core.cast_binding import settled as settled_cast
from reviewer.core.cast_mention import Reading as SegmentReading
from reviewer.core.cast_reading import read
from reviewer.core.cast_words import Gender
from reviewer.core.model import Casting, Cell, Change, Edit, Span
from reviewer.services.changing import Changing
from reviewer.services.errors import ReviewerError
from reviewer.services.reading import Reading
from reviewer.tongue import tr

LANGUAGES = frozenset({"en"})
"""Target languages (ISO 639-1) in which people are recognised."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that tell a person's gender: their segment, their span in its final, and the sentence they stand in."""

    gender: Gender
    words: str
    segment: str
    span: Span
    sentence: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the article; ``given`` where the reviewer settled the gender, ``first`` where first named.

    ``also`` are the names that the reviewer said to be this person's too.
    """

    name: str
    gender: Gender
    given: bool
    signs: tuple[Sign, ...]
    mentions: int
    first: tuple[str, Span]
    also: tuple[str, ...] = ()

    @property
    def conflict(self) -> bool:
        """Whether the article tells both genders of this person."""
        return len({sign.gender for sign in self.signs}) > 1


def castings(session: Reading) -> tuple[Casting, ...]:
    """What was settled, oldest first."""
    return tuple(v for v in session.state.owned("person", "") if isinstance(v, Casting))


def settled(session: Reading) -> Settled:
    """What was settled, as checks are given it."""
    cast = castings(session)
    same = {casting.name: casting.same for casting in cast if casting.same}
    whole = {name: end for name in same if (end := _whole(name, same)) != name}
    return Settled({casting.name: casting.gender for casting in cast if not casting.same}, whole)


def _whole(name: str, same: Mapping[str, str]) -> str:
    """Whose ``name`` is in the end; its own where the way leads in a circle, as in a record of a merge it may."""
    seen = {name}
    at = name
    while at in same:
        at = same[at]
        if at in seen:
            return name
        seen.add(at)
    return at


def settle(session: Changing, name: str, gender: Gender | None) -> Change | None:
    """Settle a person's gender; ``unknown`` so that none is told, ``None`` to go by the text again.

    Raises:
        ReviewerError: the session is open for reading only.
    """
    cell = Cell("person", name)
    before = session.state.cells.get(cell)
    now = before.gender if isinstance(before, Casting) and not before.same else None
    if now is gender:
        return None
    after = None if gender is None else Casting(name, gender, *session.signature())
    return session.apply(Change((Edit(cell, before, after),), "Settle who is who"))


def join(session: Changing, name: str, other: str) -> Change | None:
    """Say that ``name`` is the person ``other`` too, by whose name both go from now on.

    Raises:
        ReviewerError: it is one name, ``other`` is already part of ``name``, or the session is open for reading only.
    """
    same = {casting.name: casting.same for casting in castings(session) if casting.same}
    whole = _whole(other, same)
    if whole == name:
        raise ReviewerError(tr("{name} and {other} are one person already.", name=name, other=other))
    cell = Cell("person", name)
    before = session.state.cells.get(cell)
    if isinstance(before, Casting) and before.same == whole:
        return None
    after = Casting(name, Gender.UNKNOWN, *session.signature(), same=whole)
    return session.apply(Change((Edit(cell, before, after),), "Join people"))


def part(session: Changing, names: Iterable[str]) -> Change | None:
    """Let these names be people of their own again; ``None`` when they are.

    Raises:
        ReviewerError: the session is open for reading only.
    """
    joined = {casting.name: casting for casting in castings(session) if casting.same}
    edits = tuple(Edit(Cell("person", name), joined[name], None) for name in names if name in joined)
    return session.apply(Change(edits, "Part people")) if edits else None


class People:
    """Reads the people of one article again and again; a segment is read anew only when its text changed."""

    def __init__(self) -> None:
        self._known: dict[Prose, SegmentReading] = {}

    def read(
        self,
        prose: Sequence[Prose],
        told: Settled,
        stop: Callable[[], bool] = lambda: False,
    ) -> tuple[Somebody, ...]:
        """The people in the order in which they appear, with what was ``told`` of them.

        Once ``stop`` answers true the reading ends early, with nobody.
        """
        fresh: dict[Prose, SegmentReading] = {}
        for p in prose:
            if stop():
                return ()
            reading = self._known.get(p)
            own = p.copied()  # the tokens are not all held at once
            fresh[own] = reading or read(own.tokens, own.text, own.paragraph)
        self._known = fresh
        found = settled_cast(list(fresh.values()), told.people, told.same)
        return tuple(_somebody(person, prose) for person in found.people if person.human and person.mentions)


def _somebody(person: Person, prose: Sequence[Prose]) -> Somebody:
    signs = []
    for cue in person.cues:
        here = prose[cue.index]
        if cue.gender is not Gender.UNKNOWN and not (person.given and cue.words == person.name):
            signs.append(Sign(cue.gender, cue.words, here.id, cue.span, here.raw or here.text))
    at, span = person.mentions[0]
    return Somebody(
        person.name,
        person.gender,
        person.given,
        tuple(signs),
        len(person.mentions),
        (prose[at].id, span),
        person.also,
    )
