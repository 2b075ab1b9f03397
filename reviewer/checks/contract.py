"""What a check is: data that people read, and a pure function from prose to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import compress, pairwise
from operator import itemgetter
from typing import Any

from reviewer.core.cast_words import Gender
from reviewer.core.lazy import lazy
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token, capitals, tokenize
from reviewer.core.words import unlisted


class Scope(StrEnum):
    """How much of an article a check has to see at once."""

    SEGMENT = "segment"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


class Needs(StrEnum):
    """Which texts a check reads."""

    TARGET = "target"
    SOURCE = "source"
    BOTH = "both"
    TARGET_BETTER_WITH_SOURCE = "target, better with source"


class Said(int):
    """A sentence to be met again: its length, how many words it has and a hash of its wording, packed into a number.

    A long article holds one for each segment.
    """

    __slots__ = ()

    @property
    def wording(self) -> int:
        """The hash."""
        return self & _HASH

    @property
    def words(self) -> int:
        """How many words it has; 255 for more."""
        return self >> 64 & 255

    @property
    def length(self) -> int:
        """The text's code points."""
        return self >> 72


_text, _low, _is_word = itemgetter(0), itemgetter(3), itemgetter(4)
"""Of a token; ``map`` with them takes half the time of a loop."""
_HASH = (1 << 64) - 1
_LITTLE_SAID = Said(0)
SHARED = 512
"""Segments of which what several checks read is remembered: one check reads a whole block before the next does."""
LITTLE = 5
"""Words of the shortest sentence that :attr:`Prose.said` tells from others."""


@dataclass(frozen=True, eq=False)
class Prose:
    """A segment as checks see it; equal to none but itself, so that what is remembered of it is found fast.

    ``text`` is the current text (the final) with everything that is not prose masked at equal length by
    U+FFFC, so positions are those of the final; ``raw`` is the same text unmasked. ``index`` counts segments of
    the article from 0, ``paragraph`` paragraphs from 0; ``gap`` is the white space after the segment inside its
    paragraph; ``source`` the linked source text, if any.
    """

    id: str
    text: str
    index: int = 0
    paragraph: int = 0
    gap: str = ""
    source: str | None = None
    raw: str = ""

    @lazy
    def tokens(self) -> tuple[Token, ...]:
        """Words and marks of ``text``, computed once."""
        return tokenize(self.text)

    @lazy
    def lows(self) -> tuple[str, ...]:
        """The tokens' forms for comparison, in order."""
        return tuple(map(_low, self.tokens))

    @lazy
    def capitals(self) -> tuple[int, ...]:
        """The places among ``tokens`` of those with a capital for a start."""
        return capitals(self.tokens)

    @lazy
    def low_set(self) -> frozenset[str]:
        """The same as a set: a check that needs one of some words asks it before it looks at any token."""
        return frozenset(self.lows)

    @lazy
    def pairs_again(self) -> int:
        """How often two tokens follow each other that did so before, in their forms for comparison."""
        return len(self.lows) - 1 - len(set(pairwise(self.lows))) if self.lows else 0

    @lazy
    def unlisted(self) -> frozenset[str]:
        """The tokens, as written, that the list of English words lacks, or that are written as no word is."""
        return unlisted(map(_text, self.tokens))

    @lazy
    def characters(self) -> frozenset[str]:
        """The characters of ``text``: a check that needs one of some asks here before it looks at the text."""
        return frozenset(self.text)

    @lazy
    def said(self) -> Said:
        """What tells this sentence from others, in a tenth of its size; of less than ``LITTLE`` words, nothing.

        Marks do not count, nor capitals.
        """
        words = tuple(compress(self.lows, map(_is_word, self.tokens)))
        if len(words) < LITTLE:
            return _LITTLE_SAID
        return Said((len(self.text) << 8 | min(len(words), 255)) << 64 | hash(words) & _HASH)

    def copied(self) -> Prose:
        """The same without what was computed of it: tokens and the rest go with the copy."""
        copy = object.__new__(Prose)
        copy.__dict__.update(
            {name: self.__dict__[name] for name in _GIVEN}
        )  # a third of the time of making one
        return copy


_GIVEN = tuple(Prose.__dataclass_fields__)


@dataclass(frozen=True)
class Paragraph:
    """The segments of one paragraph, and their text as one string: segments and gaps joined."""

    index: int
    segments: tuple[Prose, ...]

    @lazy
    def text(self) -> str:
        """The paragraph's text; positions of a paragraph check's findings are in it."""
        if len(self.segments) == 1 and not self.segments[0].gap:
            return self.segments[0].text
        return "".join(part for s in self.segments for part in (s.text, s.gap))

    @lazy
    def characters(self) -> frozenset[str]:
        """The characters of ``text``."""
        only = self.segments[0] if len(self.segments) == 1 and not self.segments[0].gap else None
        return only.characters if only is not None else frozenset(self.text)

    @lazy
    def starts(self) -> tuple[int, ...]:
        """Where each segment starts in ``text``."""
        starts, at = [], 0
        for s in self.segments:
            starts.append(at)
            at += len(s.text) + len(s.gap)
        return tuple(starts)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another place that a finding speaks of: a segment (index from 0 among those given) and a span in it."""

    index: int
    span: Span
    note: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: a span and what to say of it.

    ``span`` is in the segment's text for segment and article checks, in the paragraph's for paragraph checks; it
    must lie inside one segment. ``index`` is the segment's index, needed from article checks only. Empty ``message``
    and ``why`` take the check's own; ``confidence`` and ``severity`` likewise when ``None``.
    """

    span: Span
    suggestions: tuple[str, ...] = ()
    message: str = ""
    why: str = ""
    confidence: Confidence | None = None
    severity: Severity | None = None
    related: tuple[Elsewhere, ...] = ()
    index: int = -1


@dataclass(frozen=True, slots=True)
class Bad:
    """A text that must be flagged: ``⟦…⟧`` marks the exact span, ``fixed`` is the text put right.

    Several sentences are cut by the splitter, so that article checks can be shown too; a blank line starts a new
    paragraph. ``fixed`` may be empty where no single rewording is right.
    """

    text: str
    fixed: str = ""
    source: str | None = None


@dataclass(frozen=True)
class Settled:
    """What the reviewer settled of the article as a whole, by the fullest form of people's names.

    ``people`` are genders; ``same`` says of a name whose it is too.
    """

    people: Mapping[str, Gender] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)


SegmentFinder = Callable[[Prose], Iterable[Finding]]
ParagraphFinder = Callable[[Paragraph], Iterable[Finding]]
Facts = Callable[[Prose], Any]
Judge = Callable[[Sequence[Any]], Iterable[Finding]]
Bound = Callable[[Settled], Judge]


@dataclass(frozen=True)
class Check:
    """One check, declared whole.

    Exactly one of ``in_segment``, ``in_paragraph`` and the pair ``facts`` + ``judge`` is given; it settles the
    scope. ``target`` and ``source`` are ISO 639-1 codes the check is for; empty means any (for ``source``: it
    needs no source language to be known). ``judge`` gets the facts of all segments in reading order. ``id`` is
    ``topic/what-is-wrong`` and stable for ever.
    ``triggers`` are characters without which ``in_segment`` or ``in_paragraph`` finds nothing: a text that has none of
    them is not shown to it; empty means that it sees every text. ``sign`` does the same with a regular expression (RE2
    syntax) that such a text holds somewhere: as little as tells most texts that need no look. ``bound`` gives the judge
    that goes by what the reviewer settled, where ``judge`` alone would not.
    """

    id: str
    title: str
    why: str
    category: str
    severity: Severity
    confidence: Confidence
    bad: tuple[Bad, ...]
    good: tuple[str, ...]
    target: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    needs: Needs = Needs.TARGET
    in_segment: SegmentFinder | None = None
    in_paragraph: ParagraphFinder | None = None
    facts: Facts | None = None
    judge: Judge | None = None
    ref: str = ""
    triggers: str = ""
    sign: str = ""
    bound: Bound | None = None

    @property
    def scope(self) -> Scope:
        """How much of the article the check sees at once."""
        if self.in_segment is not None:
            return Scope.SEGMENT
        return Scope.PARAGRAPH if self.in_paragraph is not None else Scope.ARTICLE
