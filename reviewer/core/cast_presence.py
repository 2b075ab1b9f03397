"""Somebody spoken of at a place of an article, as the binding of pronouns ranks them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reviewer.core.cast import Cue, Person
from reviewer.core.cast_mention import Kind, Mention, Part
from reviewer.core.cast_words import Gender
from reviewer.core.model import Span

ASIDE = frozenset("of in on at about near into around across".split())
"""Prepositions after which a name of unknown gender is rather a place, or no topic."""


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody spoken of: where, in which part, of what gender, and the person if the article names one.

    ``demonstrative`` is one called "this official"; ``aside`` one whom a preposition puts out of focus; ``within`` a
    role after "of"; ``pronoun`` one spoken of by a pronoun only.
    """

    index: int
    span: Span
    gender: Gender
    part: Part
    person: Person | None = None
    cue: Cue | None = None
    quoted: bool = False
    tag: bool = False
    demonstrative: bool = False
    pronoun: bool = False
    aside: bool = False
    within: bool = False

    @property
    def told(self) -> Cue | None:
        """What tells the gender: the person's first cue, or the noun itself."""
        if self.person is not None:
            return next((c for c in self.person.cues if c.gender is self.gender), self.cue)
        return self.cue

    def again(self, index: int, mention: Mention) -> Presence:
        """The same person at the pronoun ``mention``."""
        moved = replace(self, index=index, span=mention.span, part=mention.part, tag=mention.tag)
        return replace(moved, quoted=False, demonstrative=False, pronoun=True)


def of_person(
    person: Person | None, index: int, mention: Mention, quoted: bool, demonstrative: bool = False
) -> Presence:
    """Somebody named at ``mention``; ``None`` for a name that several people share."""
    gender = person.gender if person else Gender.UNKNOWN
    aside = mention.kind is Kind.NAME and mention.preposition in ASIDE
    return Presence(
        index, mention.span, gender, mention.part, person, quoted=quoted, tag=mention.tag,
        demonstrative=demonstrative, aside=aside,
    )  # fmt: skip
