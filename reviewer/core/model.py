"""The values of a review. All are frozen; every position is a span in code points of a stated text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from reviewer.core.cast_words import Gender

if TYPE_CHECKING:
    from reviewer.core.segments import Segments


class Known(StrEnum):
    """How a language is known."""

    GIVEN = "given"
    GUESSED = "guessed"
    UNKNOWN = "unknown"


class _Ordered(StrEnum):
    """A StrEnum compared by the order in which its members are written, the weakest first."""

    @property
    def rank(self) -> int:
        """0 for the weakest member."""
        return list(type(self)).index(self)


class Severity(_Ordered):
    """MQM severity (https://themqm.org)."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class Confidence(_Ordered):
    """How sure a check is that a careful reader would act on its flag."""

    SUSPECT = "suspect"
    LIKELY = "likely"
    CERTAIN = "certain"


class Evidence(StrEnum):
    """What the source says of a flag; ``alone`` where there is no linked source."""

    ALONE = "alone"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """What the reviewer decided of a segment."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    LATER = "later"


class FlagStatus(StrEnum):
    """Where a flag stands: ``gone`` is one that an edit removed without applying or dismissing it."""

    OPEN = "open"
    APPLIED = "applied"
    DISMISSED = "dismissed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range ``[start, end)`` of code points."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        """The part of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same length, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Whether both share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Language:
    """A language (ISO 639-1 code, ``None`` when unknown) and how it is known."""

    code: str | None = None
    known: Known = Known.UNKNOWN


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from and what is needed to write the same bytes again.

    ``file`` is the bare name (``None`` for pasted text), ``encoding`` a Python codec name without BOM
    variants (``utf-8``, ``utf-16-le``, ``utf-16-be``, ``cp1252``), ``format`` the reader's id (``text``,
    ``markdown``), ``sha256`` the hex digest of the bytes as opened.
    """

    file: str | None = None
    encoding: str = "utf-8"
    bom: bool = False
    format: str = "text"
    sha256: str = ""


class MarkKind(StrEnum):
    """What a stretch of an article is when it is not prose."""

    FORMAT = "format"
    CODE = "code"
    URL = "url"
    PLACEHOLDER = "placeholder"


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the article's text that is not prose; checks see it masked at equal length."""

    span: Span
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Article:
    """One translated text as delivered. Never edited: all that a person does lies over it.

    ``text`` is the decoded file without BOM, line ends as in the file. ``paragraphs`` are spans of it,
    in order, apart, holding no white space at their edges.
    """

    text: str
    paragraphs: tuple[Span, ...]
    target: Language
    source: Language
    origin: Origin
    marks: tuple[Mark, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, heading, caption or list item: its place in the article's text.

    ``id`` is minted once and stored; ``paragraph`` is the index (from 0) of its paragraph; ``gap`` the white
    space after it inside that paragraph (empty for the last one); ``parents`` the ids it was split or merged
    from.
    """

    id: str
    paragraph: int
    span: Span
    gap: str = ""
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Segmentation:
    """The segments of an article in reading order, and who cut them."""

    splitter: str
    version: str
    segments: Segments


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a segment's current text that a flag speaks of besides its own, and why it is named."""

    segment: str
    span: Span
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What recognises a flag after its text moved: rule, matched text, up to 20 code points each side."""

    rule: str
    text: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Flag:
    """An automatic suspicion about ``span`` of the current text (the final) of ``segment``.

    ``suggestions`` replace exactly that span. ``category`` is a path of the MQM typology
    (``Accuracy/Mistranslation``). ``fingerprint`` is ``None`` while nobody decided of it: it follows from that text.
    """

    id: str
    rule: str
    segment: str
    span: Span
    text: str
    category: str
    severity: Severity
    confidence: Confidence
    message: str
    why: str
    fingerprint: Fingerprint | None
    evidence: Evidence = Evidence.ALONE
    suggestions: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A flag with its status, and who set it when (ISO 8601 UTC)."""

    flag: Flag
    status: FlagStatus
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A segment's verdict, by whom and when."""

    verdict: Verdict
    by: str = ""
    at: str = ""


class NoteKind(StrEnum):
    """Whether a note asks something, and whether that was answered."""

    NOTE = "note"
    QUESTION = "question"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark or question of the reviewer on a segment."""

    id: str
    segment: str
    text: str
    by: str = ""
    at: str = ""
    kind: NoteKind = NoteKind.NOTE


@dataclass(frozen=True, slots=True)
class SourceLink:
    """Segments (ids, in order) and the ``span`` of the source's text that they were translated from.

    ``certain``: one sentence each, in texts that agree throughout; ``likely``: one each; ``suspect``: any other.
    """

    segments: tuple[str, ...]
    span: Span
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text that an article was translated from, as it was when it was linked to it."""

    text: str
    file: str | None = None
    sha256: str = ""
    language: Language = field(default_factory=Language)
    links: tuple[SourceLink, ...] = ()
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Casting:
    """The gender of a person of the article (by the fullest form of the name) as the reviewer settled it.

    ``unknown`` says that it is not to be told: no pronoun is then held against this person. With ``same`` the name is
    that other person's too, and the gender goes by that one.
    """

    name: str
    gender: Gender
    by: str = ""
    at: str = ""
    same: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """An error that a person marked in the final of a segment."""

    id: str
    segment: str
    span: Span
    text: str
    category: str
    severity: Severity
    note: str = ""
    origin: str = "human"
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Mute:
    """A rule switched off: ``scope`` is ``article`` (``session``-wide) or ``always``."""

    rule: str
    scope: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """The address of one value that a change can set: a kind (``final``, ``gap``, ``verdict``, ...) and an id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell's value before and after; ``None`` is a cell that holds nothing."""

    cell: Cell
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a review: some cells' values before and after, a label for people, by whom and when.

    ``trail`` tells of a change that several were composed to which ones they were: two that begin alike share steps.
    """

    edits: tuple[Edit, ...]
    label: str
    by: str = ""
    at: str = ""
    segment: str = ""
    kind: str = field(default="do")
    trail: str = ""

    def inverse(self) -> Change:
        """The change that takes this one back."""
        edits = tuple(Edit(e.cell, e.after, e.before) for e in reversed(self.edits))
        return Change(edits, self.label, self.by, self.at, self.segment, "undo")
