"""An article with flags made by hand, so that the reports are tested without any rule."""

import hashlib

from reviewer.cli.places import place
from reviewer.core.model import (
    Article,
    Confidence,
    Evidence,
    Fingerprint,
    Flag,
    Known,
    Language,
    Origin,
    Place,
    Segment,
    Segmentation,
    Severity,
    Span,
)
from reviewer.core.segments import Segments

TEXT = "A 🙂 day.\r\n\r\nIt is due to disability.  She closed."


def article():
    return Article(
        TEXT,
        (Span(0, 8), Span(12, len(TEXT))),
        Language("en", Known.GIVEN),
        Language("es", Known.GUESSED),
        Origin("story.txt", sha256=hashlib.sha256(TEXT.encode()).hexdigest()),
    )


def segmentation():
    return Segmentation(
        "test/1",
        "1",
        Segments(
            [
                Segment("s1", 0, Span(0, 8)),
                Segment("s2", 1, Span(12, 36), "  "),
                Segment("s3", 1, Span(38, 49)),
            ]
        ),
    )


def flag(segment, start, end, **more):
    spans = {s.id: s.span.cut(TEXT) for s in segmentation().segments}
    text = spans[segment][start:end]
    made = {
        "id": f"f{segment}{start}",
        "rule": "topic/wrong",
        "category": "Accuracy/Mistranslation",
        "severity": Severity.MAJOR,
        "confidence": Confidence.LIKELY,
        "message": "Wrong word",
        "why": "It means something else.",
        "evidence": Evidence.ALONE,
        **more,
    }
    return Flag(
        segment=segment, span=Span(start, end), text=text, fingerprint=Fingerprint("", "", "", ""), **made
    )


def checked(*flags, file="story.txt"):
    return place(file, article(), segmentation(), list(flags))


def disability(**more):
    return flag("s2", 13, 23, **{"suggestions": ("incompetence", "inability"), **more})


def closed():
    return flag(
        "s3",
        4,
        10,
        rule="es-en/closed",
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        suggestions=("",),
        related=(Place("s1", Span(2, 3), "🙂", "the speaker"),),
    )
