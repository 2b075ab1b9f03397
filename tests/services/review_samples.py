"""A small article with flags, for the tests of sessions and their records."""

from __future__ import annotations

from reviewer.core.differences import fingerprint
from reviewer.core.model import (
    Article,
    Confidence,
    Evidence,
    Flag,
    Known,
    Language,
    Mark,
    MarkKind,
    Origin,
    Segment,
    Segmentation,
    Severity,
    Span,
)
from reviewer.core.segments import Segments
from reviewer.services.review import Session

TEXT = "It is due to disability.  He closed the door 🙂.\n\nThe strange bank strange bank. End\u00a0here."


SEGMENTS = ("s1", "s2", "s3", "s4")
"""Every segment of it."""


def article() -> Article:
    """Two paragraphs, an emoji, a no-break space and a doubled word."""
    return Article(
        TEXT,
        (Span(0, 47), Span(49, len(TEXT))),
        Language("en", Known.GIVEN),
        Language("es", Known.GUESSED),
        Origin("story.txt", sha256="0" * 64),
        (Mark(Span(45, 46), MarkKind.PLACEHOLDER),),
        "A story",
    )


def segmentation() -> Segmentation:
    """s1 and s2 in the first paragraph, s3 and s4 in the second."""
    return Segmentation(
        "test/1",
        "1",
        Segments(
            (
                Segment("s1", 0, Span(0, 24), "  "),
                Segment("s2", 0, Span(26, 47)),
                Segment("s3", 1, Span(49, 79), " "),
                Segment("s4", 1, Span(80, 89)),
            )
        ),
    )


def session(alias: str = "ana") -> Session:
    """A new session on the article; its clock stands still."""
    return Session.start(article(), segmentation(), alias, lambda: "2026-03-01T09:30:00.000Z")


def flag(
    segment: str,
    text: str,
    *,
    of: str | None = None,
    nth: int = 0,
    rule: str = "t/rule",
    confidence: Confidence = Confidence.LIKELY,
    suggestions: tuple[str, ...] = ("incompetence", "inability"),
    evidence: Evidence = Evidence.ALONE,
) -> Flag:
    """A flag of ``rule`` on the ``nth`` occurrence of ``text`` in ``of`` (by default the segment's mt)."""
    whole = session().mt(segment) if of is None else of
    start = -1
    for _ in range(nth + 1):
        start = whole.index(text, start + 1)
    span = Span(start, start + len(text))
    return Flag(
        f"{rule}:{segment}:{start}:{len(whole)}",
        rule,
        segment,
        span,
        text,
        "Accuracy/Mistranslation",
        Severity.MAJOR,
        confidence,
        f"“{text}” looks wrong.",
        "Because.",
        fingerprint(rule, whole, span),
        evidence,
        suggestions,
    )
