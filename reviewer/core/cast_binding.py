"""Whom each pronoun most probably means, and which of them tell the wrong gender.

Seven ways lead to a clash, all strict. *Alone*: near the pronoun only people of the other gender are spoken of.
*Own*: the subject of this clause, the only person in it so far, of the other gender, speaks in "his speech". *Subject*:
the pronoun is a sentence's subject or the speaker of a quotation, and so was, in the sentence before, a person of the
other gender, with no rival but in a possessive. *Going on*: the pronoun opens its sentence, and the sentence before
speaks of nobody but a subject of the other gender. *Ahead*: the pronoun stands in front of the main clause in what only
its subject has, "in his speech, X said". *Reported*: the subject, right before, is who "said that he".
*Again*: the pronoun before, in this sentence or right before it, told wrong already, and nobody was named since.
Whoever may be of the pronoun's gender is a rival, also one of unknown gender; with a rival in reach nothing is said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.core.cast import ANYBODY, Cast, Cue, Person, cast, retold
from reviewer.core.cast_mention import Kind, Mention, Part, Reading
from reviewer.core.cast_presence import Presence, of_person
from reviewer.core.cast_words import Gender
from reviewer.core.model import Span

REACH = 2
"""Sentences back in which a rival silences."""
FAR = 5
"""Sentences back in which a rival who was a subject silences."""
CLOSE = 3
"""Words from the last of a subject to the object of its verb: X has never met him."""
CLAUSES = frozenset("after before since until as than".split())
"""Prepositions that open a clause too: after X shot him."""
BESIDE = 4
"""Words within which a rival after a pronoun may be the same person: he, the prince."""
NOBODY = frozenset("one someone somebody anyone anybody everyone nobody".split())
SPEECHES = frozenset("speech intervention appearance address remarks statement statements message".split())
"""What belongs to whoever speaks."""
SAID = 3
"""Words from the last of a name to the pronoun in: X said that he."""
FAR_SAID = 12
"""The same where nobody else stands between, and a verb of saying follows the name: X said the law is what he wants."""
NEAR = 1
"""Sentences back in which the person meant must be named."""
MOST = 80
"""People spoken of that are looked back at; more stand in a few sentences of lists alone, or of no prose at all."""
MANY = 1_000
"""People spoken of that are held without a look at how far back they are."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A pronoun (segment ``index``, ``span``) of another gender than ``meant``, whose gender ``cue`` tells.

    ``sure``: nobody of the pronoun's gender is spoken of anywhere near.
    """

    index: int
    span: Span
    pronoun: Mention
    meant: Presence
    cue: Cue
    sure: bool


def clashes(readings: Sequence[Reading], people: Cast) -> list[Clash]:
    """Every pronoun of the article that tells another gender than the person it most probably means."""
    return _Binder(readings, people).run()


VOTE_REACH = 3
"""Sentences back in which only the person voted for may be spoken of."""
VOTES = 3
"""Pronouns of one gender, and next to none of the other, that tell an unknown person's gender."""


def settled(
    readings: Sequence[Reading],
    overrides: Mapping[str, Gender] | None = None,
    same: Mapping[str, str] | None = None,
) -> Cast:
    """The cast, with the gender of people whose names tell none taken from the pronouns that clearly mean them.

    ``overrides`` and ``same`` as for ``cast``.
    """
    people = cast(readings, overrides, same=same)
    binder = _Binder(readings, people)
    binder.run()
    told = binder.told()
    return retold(readings, people, overrides, told, same) if told else people


def judged(
    readings: Sequence[Reading],
    overrides: Mapping[str, Gender] | None = None,
    same: Mapping[str, str] | None = None,
) -> list[Clash]:
    """``clashes`` with the ``settled`` cast; where pronouns settle nobody's gender, one reading does for both."""
    people = cast(readings, overrides, same=same)
    binder = _Binder(readings, people)
    found = binder.run()
    told = binder.told()
    return clashes(readings, retold(readings, people, overrides, told, same)) if told else found


def _elected(cues: Sequence[Cue]) -> Cue | None:
    """The first cue of the gender that nearly all of ``cues`` tell."""
    for gender in (Gender.FEMALE, Gender.MALE):
        mine = [cue for cue in cues if cue.gender is gender]
        if len(mine) >= max(VOTES, 4 * (len(cues) - len(mine))):
            return mine[0]
    return None


class _Binder:
    """Goes through an article once; remembers who was spoken of where, as far as that is looked back at."""

    def __init__(self, readings: Sequence[Reading], people: Cast) -> None:
        self.readings, self.people = readings, people
        self.seen: list[Presence] = []
        self.ranks: list[int] = []
        self.found: list[Clash] = []
        self.rank = _ranks(readings, people)
        self.role_of: dict[str, Person] = {}
        self.votes: dict[str, list[Cue]] = {}

    def run(self) -> list[Clash]:
        for index, reading in enumerate(self.readings):
            stretches = self.people.quoted[index]
            for n, mention in enumerate(reading.mentions):
                quoted = bool(stretches) and any(s.start <= mention.span.start < s.end for s in stretches)
                presence = self._presence(index, n, mention, quoted)
                if presence is not None:
                    self.seen.append(presence)
                    self.ranks.append(self.rank[index])
            if len(self.seen) > MANY:
                self._forget(index)
        return self.found

    def _forget(self, index: int) -> None:
        """Let go of whom no later sentence looks back at."""
        far = bisect_left(self.ranks, self.rank[index] - FAR)
        del self.seen[:far], self.ranks[:far]

    def told(self) -> dict[str, Cue]:
        """By name, the cue that pronouns give of people whose names tell no gender."""
        return {name: cue for name, cues in self.votes.items() if (cue := _elected(cues)) is not None}

    def _presence(self, index: int, n: int, mention: Mention, quoted: bool) -> Presence | None:
        if mention.kind is Kind.NAME:
            return self._name(index, n, mention, quoted)
        if mention.kind is Kind.ROLE:
            return None if mention.doubtful else self._role(index, mention, quoted)
        return self._pronoun(index, n, mention, quoted)

    def _name(self, index: int, n: int, mention: Mention, quoted: bool) -> Presence | None:
        person = self.people.person(index, n)
        if person is None and self.people.who[index][n] != ANYBODY:
            return None
        if person is not None and not person.human and mention.part is not Part.SUBJECT:
            return None
        if person is not None and mention.determiner:
            self.role_of[mention.determiner] = person
        return of_person(person, index, mention, quoted)

    def _role(self, index: int, mention: Mention, quoted: bool) -> Presence:
        """``This official`` is whoever was named last, ``the minister`` who was called so or the only one in sight."""
        person = None
        pointing = mention.determiner in ("this", "that")
        if mention.determiner in ("the", "this", "that") and not quoted:
            person = self._last_named(index, mention) if pointing else self.role_of.get(mention.words[0])
            if person is None and not pointing and mention.part is Part.SUBJECT:
                person = self._only_one(index)
        told = mention.gender
        if person is not None and told in (Gender.UNKNOWN, person.gender):
            return of_person(person, index, mention, quoted, demonstrative=pointing)
        cue = Cue(told, mention.cue, index, mention.span) if told is not Gender.UNKNOWN else None
        within = mention.preposition == "of"
        return Presence(
            index,
            mention.span,
            told,
            mention.part,
            None,
            cue,
            quoted,
            mention.tag,
            aside=mention.preposition == "by" or mention.words[0] in NOBODY,
            within=within,
        )

    def _last_named(self, index: int, mention: Mention) -> Person | None:
        """Who was named last in the sentence before, in the same paragraph."""
        if mention.part is not Part.SUBJECT:
            return None
        for p in reversed(self.seen):
            if self._distance(index, p) > 1 or not self._same_paragraph(index, p):
                return None
            if p.person is not None and p.index < index and p.part is not Part.POSSESSOR and not p.pronoun:
                return p.person
        return None

    def _only_one(self, index: int) -> Person | None:
        """The person spoken of in the sentence before, if there is just one."""
        near = [p for p in self._back(index, NEAR) if p.index < index]
        people = {p.person.name if p.person else "" for p in near}
        return near[0].person if len(people) == 1 else None

    def _distance(self, index: int, presence: Presence) -> int:
        return self.rank[index] - self.rank[presence.index]

    def _pronoun(self, index: int, n: int, mention: Mention, quoted: bool) -> Presence:
        if not quoted:
            meant, sure = self._meant(index, n, mention)
            if meant is not None:
                cue = meant.told
                assert cue is not None
                self.found.append(Clash(index, mention.span, mention, meant, cue, sure))
                return meant.again(index, mention)
            self._vote(index, mention)
        bound = self._agreeing(index, mention)
        person = bound.person if bound else None
        return Presence(
            index, mention.span, mention.gender, mention.part, person, bound.cue if bound else None,
            quoted, mention.tag, pronoun=True,
        )  # fmt: skip

    def _vote(self, index: int, mention: Mention) -> None:
        """Take down what a pronoun tells of a person of unknown gender, if it can mean nobody else."""
        near = [p for p in self._back(index, VOTE_REACH) if not p.pronoun]
        names = {p.person.name if p.person else "" for p in near}
        alone = (
            len(names) == 1 and any(p.part is Part.SUBJECT for p in near) and not any(p.quoted for p in near)
        )
        if alone and near[0].person is not None and near[0].gender is Gender.UNKNOWN:
            cue = Cue(mention.gender, mention.cue, index, mention.span)
            self.votes.setdefault(near[0].person.name, []).append(cue)

    def _agreeing(self, index: int, mention: Mention) -> Presence | None:
        """The likeliest person of the pronoun's own gender: a subject before others, the last before earlier ones."""
        near = [p for p in self._back(index, 3) if p.gender is mention.gender and not p.quoted]
        subjects = [p for p in near if p.part is Part.SUBJECT]
        return next(iter(subjects or near), None)

    def _back(self, index: int, reach: int) -> list[Presence]:
        """Who was spoken of in the last ``reach`` sentences and so far in this one, the last first."""
        first = bisect_left(self.ranks, self.rank[index] - reach)
        return self.seen[max(first, len(self.seen) - MOST) :][::-1]

    def _meant(self, index: int, n: int, mention: Mention) -> tuple[Presence | None, bool]:
        """The person of the other gender whom the pronoun must mean, if it is so clear."""
        other = mention.gender.other
        if (speaker := self._speaker_ahead(index, n, mention, other)) is not None:
            return speaker, False
        if self._ahead(index, n, mention):
            return None, False
        far = self._back(index, FAR)
        rivals = [p for p in far if p.gender is not other and not (mention.tag and p.quoted)]
        own = (
            self._own(index, mention, other)
            or self._reported(index, mention, other, rivals)
            or self._again(index, mention, other)
        )
        if own is not None:
            return own, False
        if not self._rivals_in_reach(index, rivals):
            return self._best(index, mention, other), not rivals
        meant = self._subject_before(index, mention, other, rivals)
        return meant or self._going_on(index, mention, other, rivals), False

    def _rivals_in_reach(self, index: int, rivals: Sequence[Presence]) -> bool:
        return any(self._weighs(index, p) for p in rivals)

    def _weighs(self, index: int, rival: Presence) -> bool:
        """Whether a rival is near or prominent enough; one of unknown gender is forgotten sooner."""
        distance = self._distance(index, rival)
        if rival.gender is Gender.UNKNOWN:
            if rival.aside and distance:
                return False
            return distance <= NEAR or (distance <= REACH and rival.part is Part.SUBJECT)
        return distance <= REACH or rival.part is Part.SUBJECT

    def _best(self, index: int, mention: Mention, other: Gender) -> Presence | None:
        """The likeliest antecedent: this sentence's subject, the last sentence's, then whoever was named last."""
        near = [p for p in self._back(index, NEAR) if p.gender is other and self._can_be_meant(p)]
        barred = [p for p in near if p.index == index and self._barred(index, mention, p)]
        if any(p.person is None for p in barred):
            return None
        people = {p.person.name for p in barred if p.person}
        near = [p for p in near if p.person is None or p.person.name not in people]
        outside = [
            p for p in near if not p.quoted and not p.within and (p.pronoun or p.part is not Part.POSSESSOR)
        ]
        subjects = [p for p in outside if p.part is Part.SUBJECT]
        return next(iter(subjects or outside), None)

    def _barred(self, index: int, mention: Mention, presence: Presence) -> bool:
        """Whether grammar bars the person from being meant: the subject of ``X met him``; put aside: written by X."""
        mentions = self.readings[index].mentions
        at = bisect_left(mentions, presence.span.start, key=_start)
        named = mentions[at] if at < len(mentions) else mention
        if named.span != presence.span:
            return False
        acts = named.part in (Part.SUBJECT, Part.OTHER) or named.preposition in CLAUSES
        met = mention.words[0] in ("him", "her") and not mention.holds and acts
        return named.preposition == "by" or (met and 0 <= mention.token - named.last <= CLOSE)

    def _can_be_meant(self, presence: Presence) -> bool:
        return presence.told is not None and not self.readings[presence.index].heading

    def _ahead(self, index: int, n: int, mention: Mention) -> bool:
        """Whether a rival follows: in front of the main clause anyone (In his speech, X), else one right beside it."""
        reading = self.readings[index]
        in_front = mention.span.start < reading.main
        for k in range(n + 1, len(reading.mentions)):
            later = reading.mentions[k]
            if not in_front and later.token - mention.token > BESIDE:
                break
            if later.kind is Kind.PRONOUN or (later.doubtful and self.people.who[index][k] < 0):
                continue
            person = self.people.person(index, k)
            gender = person.gender if person else later.gender
            beside = not mention.holds and later.token - mention.token <= BESIDE
            if (in_front and gender is not mention.gender.other) or (beside and gender is mention.gender):
                return True
        return False

    def _subject_before(
        self, index: int, mention: Mention, other: Gender, rivals: Sequence[Presence]
    ) -> Presence | None:
        """The subject of the sentence before, for a subject or speaker here."""
        if mention.part is not Part.SUBJECT:
            return None
        before = [p for p in self._back(index, 1) if p.index < index and not p.quoted]
        subjects = [p for p in before if p.part is Part.SUBJECT]
        if not subjects or any(p.gender is not other or p.person is None for p in subjects):
            return None
        meant = subjects[0]
        if not self._same_paragraph(index, meant) or not self._can_be_meant(meant):
            return None
        reach = 1 if meant.demonstrative else REACH
        return None if any(self._rivals_subject(index, p, meant, reach) for p in rivals) else meant

    def _own(self, index: int, mention: Mention, other: Gender) -> Presence | None:
        """The subject of this clause, for the possessive of what only the speaker has: X said in his speech."""
        if mention.held not in SPEECHES:
            return None
        here = [p for p in self._back(index, 0) if p.index == index and not p.quoted]
        if (
            not here
            or here[-1].part is not Part.SUBJECT
            or any(p.person is not here[-1].person for p in here)
        ):
            return None
        meant = here[-1]
        return (
            meant
            if meant.person is not None and meant.gender is other and self._can_be_meant(meant)
            else None
        )

    def _speaker_ahead(self, index: int, n: int, mention: Mention, other: Gender) -> Presence | None:
        """The subject of the main clause, for what a speaker has in front of it: In his speech, X said."""
        reading = self.readings[index]
        if (
            mention.held not in SPEECHES
            or mention.span.start >= reading.main
            or n + 1 >= len(reading.mentions)
        ):
            return None
        later = reading.mentions[n + 1]
        if later.kind is not Kind.NAME or later.part is not Part.SUBJECT or n:
            return None
        meant = of_person(self.people.person(index, n + 1), index, later, False)
        return meant if meant.gender is other and self._can_be_meant(meant) else None

    def _reported(
        self, index: int, mention: Mention, other: Gender, rivals: Sequence[Presence]
    ) -> Presence | None:
        """The subject right before: X said that he. A rival here or in the sentence before silences."""
        if mention.words[0] not in ("he", "she"):
            return None
        here = [p for p in self._back(index, 0) if p.index == index]
        said = len(here) == 1 and here[0].part is Part.SUBJECT and here[0].person is not None
        if not said or here[0].quoted or here[0].pronoun or here[0].gender is not other:
            return None
        first = next(m for m in self.readings[index].mentions if m.span == here[0].span)
        reach = FAR_SAID if first.acts else SAID
        if mention.token - first.last > reach or not self._can_be_meant(here[0]):
            return None
        near = [p for p in rivals if self._distance(index, p) <= REACH and not _in_passing(p)]
        close = any(p.part is Part.SUBJECT or self._distance(index, p) <= 1 for p in near)
        return None if close else here[0]

    def _again(self, index: int, mention: Mention, other: Gender) -> Presence | None:
        """Who was meant by the wrong pronoun before, for one that goes on in its sentence or opens the next.

        Whoever was named in between, or may be of the pronoun's gender, silences.
        """
        clash = self.found[-1] if self.found else None
        if clash is None or clash.pronoun.gender is not mention.gender:
            return None
        here = self._distance(index, clash.meant) if clash.index != index else 0
        opens = mention.part is Part.SUBJECT and mention.token == 0 and clash.index == index - 1 and here <= 2
        if clash.index != index and not opens:
            return None
        met = mention.words[0] in ("him", "her") and not mention.holds
        if met and clash.index == index and mention.token - clash.pronoun.token <= CLOSE:
            return None
        since = [p for p in self._back(index, 1) if (p.index, p.span.start) > (clash.index, clash.span.start)]
        if any(p.person is not clash.meant.person and (p.person or p.index == index) for p in since):
            return None
        return clash.meant if clash.meant.gender is other else None

    def _going_on(
        self, index: int, mention: Mention, other: Gender, rivals: Sequence[Presence]
    ) -> Presence | None:
        """The subject of the sentence before, also over a paragraph's end, for a pronoun that opens this one.

        Reports go on so (She explained … He added …); a rival may be spoken of further back, but not as a subject.
        """
        if mention.part is not Part.SUBJECT or mention.token > 0:
            return None
        before = [p for p in self._back(index, 1) if p.index < index and not _in_passing(p)]
        subjects = [p for p in before if p.part is Part.SUBJECT and not p.quoted]
        if not subjects or any(p.gender is not other or p.person is None for p in before):
            return None
        weighty = [p for p in rivals if not _in_passing(p) and not self.readings[p.index].heading]
        if any(p.part is Part.SUBJECT or self._distance(index, p) <= 1 for p in weighty):
            return None
        return subjects[0] if self._can_be_meant(subjects[0]) else None

    def _rivals_subject(self, index: int, rival: Presence, meant: Presence, reach: int) -> bool:
        """Whether a rival may take the pronoun from the subject before; a name in a later possessive may not."""
        distance = self._distance(index, rival)
        if distance == 0:
            return True
        later = (rival.index, rival.span.start) > (meant.index, meant.span.start) or rival.index < meant.index
        if rival.part is Part.POSSESSOR and not rival.pronoun and later:
            return False
        if rival.aside and rival.gender is Gender.UNKNOWN:
            return False
        return distance == 1 or (distance <= reach and self._weighs(index, rival))

    def _same_paragraph(self, index: int, presence: Presence) -> bool:
        return self.readings[presence.index].paragraph == self.readings[index].paragraph


def _start(mention: Mention) -> int:
    return mention.span.start


def _in_passing(presence: Presence) -> bool:
    """An office without a name and out of focus: ordered by a judge, the Prosecutor's Office."""
    nameless = presence.person is None and presence.gender is Gender.UNKNOWN
    return nameless and (presence.aside or presence.within or presence.part is Part.POSSESSOR)


def _ranks(readings: Sequence[Reading], people: Cast) -> list[int]:
    """The number of each segment, those that are quoted whole not counted."""
    ranks, rank = [], 0
    for reading, quoted in zip(readings, people.quoted, strict=True):
        inside = sum(s.end - s.start for s in quoted)
        rank += inside < reading.quotes.length - 3 or not quoted
        ranks.append(rank)
    return ranks
