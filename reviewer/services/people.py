"""Who is who in a review: its people with every sign of their gender, and what the reviewer settled of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.checks.contract import Prose, Settled
from reviewer.core.cast_words import Gender
from reviewer.core.model import Span

if TYPE_CHECKING:
    from reviewer.core.cast import Person
    from reviewer.core.cast_mention import Reading

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


class People:
    """Reads the people of one article again and again; a segment is read anew only when its text changed."""

    def __init__(self) -> None:
        self._known: dict[Prose, Reading] = {}

    def read(
        self,
        prose: Sequence[Prose],
        told: Settled,
        stop: Callable[[], bool] = lambda: False,
    ) -> tuple[Somebody, ...]:
        """The people in the order in which they appear, with what was ``told`` of them.

        Once ``stop`` answers true the reading ends early, with nobody.
        """
        from reviewer.core.cast_binding import settled
        from reviewer.core.cast_reading import read

        fresh: dict[Prose, Reading] = {}
        for p in prose:
            if stop():
                return ()
            reading = self._known.get(p)
            own = p.copied()  # the tokens are not all held at once
            fresh[own] = reading or read(own.tokens, own.text, own.paragraph)
        self._known = fresh
        found = settled(list(fresh.values()), told.people, told.same)
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
