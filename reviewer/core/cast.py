"""Who is who in an article: its people with every place that names them and every sign of their gender."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice

from reviewer.core.cast_mention import Kind, Mention, Reading
from reviewer.core.cast_quotes import stretches
from reviewer.core.cast_words import Gender, is_first_name
from reviewer.core.model import Span
from reviewer.core.word_lists import bare
from reviewer.core.words import known

NOBODY = -1
ANYBODY = -2
NAMESAKES = 200
"""Full names with one word among which a shorter name is looked for; a list of the people of a town has more."""
KIN = frozenset(
    "wife husband widow widower daughter son sister brother mother father mum mom dad aunt uncle niece nephew cousin "
    "grandmother grandfather grandson granddaughter ex-wife ex-husband fiancée fiancé girlfriend boyfriend".split()
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of a person's gender: the words that tell it, at a span of the segment with this index."""

    gender: Gender
    words: str
    index: int
    span: Span


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names: the fullest form of the name, where it stands, and what tells the gender.

    ``gender`` is unknown where nothing or both is told; ``given`` when a reviewer settled it. ``human`` is false where
    nothing but capitals speaks for a person. ``also`` are names that a reviewer said to be this person's too.
    """

    name: str
    words: tuple[str, ...]
    gender: Gender
    cues: tuple[Cue, ...]
    mentions: tuple[tuple[int, Span], ...]
    given: bool = False
    human: bool = True
    also: tuple[str, ...] = ()

    @property
    def conflict(self) -> bool:
        """Whether the article tells both genders of this person."""
        return len({cue.gender for cue in self.cues}) > 1


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an article in the order in which they appear.

    ``who`` gives, for each segment, the person (index in ``people``) of each mention of its reading: ``NOBODY`` for
    roles, pronouns and capitals that name no person, ``ANYBODY`` for a name that several people share. ``quoted`` are
    the stretches of each segment inside quotations.
    """

    people: tuple[Person, ...]
    who: tuple[tuple[int, ...], ...]
    quoted: tuple[tuple[Span, ...], ...]

    def person(self, index: int, mention: int) -> Person | None:
        """Whom mention number ``mention`` of segment ``index`` names."""
        number = self.who[index][mention]
        return self.people[number] if number >= 0 else None


@dataclass(slots=True)
class _Draft:
    words: tuple[str, ...]
    cues: list[Cue] = field(default_factory=list)
    mentions: list[tuple[int, Span]] = field(default_factory=list)
    relative: bool = False
    acts: bool = False
    placed: bool = False
    named: bool = False
    also: list[str] = field(default_factory=list)


def cast(
    readings: Sequence[Reading],
    overrides: Mapping[str, Gender] | None = None,
    told: Mapping[str, Cue] | None = None,
    same: Mapping[str, str] | None = None,
) -> Cast:
    """The people that the segments (``readings`` in order) name.

    ``overrides`` settle genders by a person's name; ``told`` are cues found elsewhere, for those of whom nothing else
    tells. ``same`` says of a name whose it is too; a name that is not there, or itself another's, is passed over.
    """
    drafts = _full_names(readings)
    fits = _Fits(drafts, _joined(drafts, same or {}))
    who = []
    alike: dict[tuple[int, ...], tuple[int, ...]] = {}
    for index, reading in enumerate(readings):
        numbers = []
        for mention in reading.mentions:
            number = _number(mention, drafts, fits) if mention.kind is Kind.NAME else NOBODY
            if number >= 0:
                _name(drafts[number], mention)
                number = fits.whole(number)
                _add(drafts[number], mention, index)
            numbers.append(number)
        named = tuple(numbers)
        who.append(alike.setdefault(named, named))
    people = tuple(_person(draft, overrides or {}, told or {}) for draft in drafts)
    return Cast(people, tuple(who), tuple(stretches([r.quotes for r in readings])))


def retold(
    readings: Sequence[Reading],
    people: Cast,
    overrides: Mapping[str, Gender] | None,
    told: Mapping[str, Cue],
    same: Mapping[str, str] | None = None,
) -> Cast:
    """``cast`` with ``told``, where ``people`` is what it gave without."""
    if overrides and not overrides.keys().isdisjoint(told):
        return cast(readings, overrides, told, same)
    return replace(people, people=tuple([_retold(person, told) for person in people.people]))


def _retold(person: Person, told: Mapping[str, Cue]) -> Person:
    cue = None if person.cues else told.get(person.name)
    return person if cue is None else replace(person, gender=cue.gender, cues=(cue,), human=True)


@lru_cache(maxsize=20_000)
def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([bare(w) for w in words])


def _full_names(readings: Sequence[Reading]) -> list[_Draft]:
    """One draft for every name that is no part of a longer one, in order of appearance."""
    forms: dict[tuple[str, ...], tuple[str, ...]] = {}
    for reading in readings:
        for m in reading.mentions:
            if m.kind is Kind.NAME and not m.doubtful:
                forms.setdefault(_key(m.words), m.words)
    longest: dict[str, list[tuple[str, ...]]] = {}
    for key in sorted(forms, key=len, reverse=True):
        if not any(_part_of(key, other) for other in islice(longest.get(key[-1], ()), NAMESAKES)):
            for word in key:
                longest.setdefault(word, []).append(key)
    kept = {key for keys in longest.values() for key in keys}
    return [_Draft(words) for key, words in forms.items() if key in kept]


def _part_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether ``short`` is a surname, both surnames or the first name of ``long``."""
    if len(short) >= len(long):
        return short == long
    if len(short) > 1 and short[0] == long[0]:
        return set(short) <= set(long)  # Andrés López of Andrés Manuel López Obrador
    return any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1))


def _joined(drafts: Sequence[_Draft], same: Mapping[str, str]) -> dict[int, int]:
    """Of each draft that is somebody else's name too, whose."""
    if not same:
        return {}
    numbers = {" ".join(draft.words): number for number, draft in enumerate(drafts)}
    joined = {}
    for name, other in same.items():
        if name in numbers and other in numbers and other not in same:
            joined[numbers[name]] = numbers[other]
            drafts[numbers[other]].also.append(name)
    return joined


class _Fits:
    """Which drafts a name may mean, looked for once a name; ``joined`` are drafts that are part of others."""

    def __init__(self, drafts: Sequence[_Draft], joined: Mapping[int, int]) -> None:
        self._joined = joined
        self._keys = [_key(draft.words) for draft in drafts]
        self._whole = {key: number for number, key in reversed(list(enumerate(self._keys)))}
        self._by_word: dict[str, list[int]] = {}
        for number, key in enumerate(self._keys):
            for word in dict.fromkeys(key):
                self._by_word.setdefault(word, []).append(number)
        self._found: dict[tuple[str, ...], list[int]] = {}

    def of(self, key: tuple[str, ...]) -> list[int]:
        """The drafts that ``key`` is part of; the one that it is whole stands alone."""
        if key not in self._found:
            if key in self._whole:
                whole = [self._whole[key]]
            else:
                near = islice(self._by_word.get(key[-1], ()), NAMESAKES)
                whole = [n for n in near if _part_of(key, self._keys[n])]
            self._found[key] = whole[:1] if len({self.whole(n) for n in whole}) == 1 else whole
        return self._found[key]

    def whole(self, number: int) -> int:
        """The draft that the one with this number is part of; itself where it is part of none."""
        return self._joined.get(number, number)


def _number(mention: Mention, drafts: Sequence[_Draft], fits: _Fits) -> int:
    """The draft that a name means, or ``ANYBODY`` when it is part of several names."""
    key = _key(mention.words)
    found = fits.of(key)
    if len(found) == 1 and (_key(drafts[found[0]].words) == key or not _shares(drafts[found[0]], key)):
        return found[0]
    return ANYBODY if found else NOBODY


def _shares(draft: _Draft, key: tuple[str, ...]) -> bool:
    """Whether a bare surname may be a relative's: it came before the full name, or that is a wife's, a son's."""
    first_name_alone = key == _key(draft.words[:1])
    return not draft.named or (draft.relative and not first_name_alone)


def _name(draft: _Draft, mention: Mention) -> None:
    draft.named = True
    draft.relative |= mention.determiner in KIN


def _add(draft: _Draft, mention: Mention, index: int) -> None:
    draft.mentions.append((index, mention.span))
    draft.acts |= mention.titled or mention.tag or mention.acts
    draft.placed |= mention.placed
    full = len(mention.words) > 1 or mention.titled or len(draft.words) == 1
    if mention.gender is not Gender.UNKNOWN and full:
        draft.cues.append(Cue(mention.gender, mention.cue, index, mention.span))


def _namelike(words: Sequence[str]) -> bool:
    """Whether several words look like a name: not all of them are English words (Freedom Caucus)."""
    return len(words) > 1 and (is_first_name(words[0]) or not all(known(w.lower(), "en") for w in words))


def _person(draft: _Draft, overrides: Mapping[str, Gender], told_elsewhere: Mapping[str, Cue]) -> Person:
    name = " ".join(draft.words)
    if not draft.cues and name in told_elsewhere:
        draft.cues.append(told_elsewhere[name])
    told = Counter(cue.gender for cue in draft.cues)
    gender = next(iter(told)) if len(told) == 1 else Gender.UNKNOWN
    human = bool(told) or (not draft.placed and (draft.acts or _namelike(draft.words)))
    mentions = tuple(draft.mentions)
    given = overrides.get(name)
    if given is not None and mentions and all(cue.gender is not given for cue in draft.cues):
        draft.cues.insert(0, Cue(given, name, *mentions[0]))
    gender = overrides.get(name, gender)
    cues, also = tuple(draft.cues), tuple(draft.also)
    return Person(name, draft.words, gender, cues, mentions, name in overrides, human, also)
