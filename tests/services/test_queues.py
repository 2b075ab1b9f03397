"""Segments by what is left to do in them, counted, the worst first where it is asked for."""

import time
from dataclasses import replace

import pytest

from reviewer.core.model import (
    Article,
    Confidence,
    Language,
    Origin,
    Segment,
    Segmentation,
    Severity,
    Span,
    Verdict,
)
from reviewer.core.segments import Segments
from reviewer.services.queues import Filter, Order, Queue, Show, counts, matching
from reviewer.services.review import Session

from .review_samples import flag, session


def worked_on() -> Session:
    s = session()
    grave = replace(
        flag("s3", "strange", rule="t/grave", confidence=Confidence.CERTAIN),
        severity=Severity.CRITICAL,
        category="Linguistic conventions/Grammar",
    )
    light = replace(flag("s1", "due", rule="t/light", confidence=Confidence.SUSPECT), severity=Severity.MINOR)
    s.set_flags({"s1": [flag("s1", "disability"), light], "s3": [grave]})
    s.set_final("s2", "He shut the door 🙂.")
    s.confirm("s2")
    s.set_verdict("s4", Verdict.LATER)
    return s


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Filter(), ("s1", "s2", "s3", "s4")),
        (Filter(Show.OPEN), ("s1", "s3")),
        (Filter(Show.FLAGGED), ("s1", "s3")),
        (Filter(Show.CORRECTED), ("s2",)),
        (Filter(Show.LATER), ("s4",)),
        (Filter(severity=Severity.CRITICAL), ("s3",)),
        (Filter(severity=Severity.MINOR), ("s1", "s3")),
        (Filter(confidence=Confidence.LIKELY), ("s1", "s3")),
        (Filter(rule="t/light"), ("s1",)),
        (Filter(category="Linguistic conventions"), ("s3",)),
        (Filter(category="Linguistic conventions/Grammar"), ("s3",)),
        (Filter(category="Linguistic"), ()),
        (Filter(category="Linguistic conventions", rule="t/light"), ()),
        (Filter(rule="t/light", severity=Severity.MAJOR), ()),
        (Filter(Show.CORRECTED, rule="t/light"), ()),
        (Filter(order=Order.WORST), ("s3", "s1", "s2", "s4")),
        (Filter(Show.OPEN, order=Order.WORST), ("s3", "s1")),
    ],
)
def test_a_filter_shows_the_segments_that_fit(wanted: Filter, ids: tuple[str, ...]) -> None:
    assert matching(worked_on(), wanted) == ids


def test_one_and_the_same_flag_must_fit_all_that_is_asked() -> None:
    s = worked_on()
    assert matching(s, Filter(severity=Severity.MAJOR, confidence=Confidence.LIKELY, rule="t/rule")) == (
        "s1",
    )
    assert matching(s, Filter(severity=Severity.MAJOR, rule="t/light")) == ()


def test_each_choice_is_counted_beside_the_others() -> None:
    s = worked_on()
    plain = counts(s)
    assert dict(plain.shows) == {
        Show.ALL: 4,
        Show.OPEN: 2,
        Show.FLAGGED: 2,
        Show.CORRECTED: 1,
        Show.LATER: 1,
    }
    assert plain.severities[None] == 4
    assert (plain.severities[Severity.MINOR], plain.severities[Severity.CRITICAL]) == (2, 1)
    assert plain.confidences[Confidence.CERTAIN] == 1
    assert plain.categories == {
        "Accuracy": 1,
        "Accuracy/Mistranslation": 1,
        "Linguistic conventions": 1,
        "Linguistic conventions/Grammar": 1,
    }
    assert counts(s, Filter(rule="t/light")).categories == {"Accuracy": 1, "Accuracy/Mistranslation": 1}
    assert dict(plain.rules) == {"t/rule": 1, "t/light": 1, "t/grave": 1}
    narrowed = counts(s, Filter(severity=Severity.CRITICAL))
    assert (narrowed.shows[Show.ALL], narrowed.shows[Show.OPEN], narrowed.shows[Show.LATER]) == (1, 1, 0)
    assert dict(narrowed.rules) == {"t/grave": 1}
    assert narrowed.severities[Severity.MINOR] == 2


def test_every_count_is_what_the_choice_then_shows() -> None:
    s = worked_on()
    for base in (Filter(), Filter(Show.OPEN), Filter(confidence=Confidence.LIKELY), Filter(rule="t/rule")):
        found = counts(s, base)
        for show in Show:
            assert len(matching(s, replace(base, show=show))) == found.shows[show]
        for severity in (None, *Severity):
            assert len(matching(s, replace(base, severity=severity))) == found.severities[severity]
        for rule, number in found.rules.items():
            assert len(matching(s, replace(base, rule=rule))) == number


def test_muted_and_dismissed_flags_do_not_count() -> None:
    s = worked_on()
    s.mute("t/grave")
    s.dismiss(next(f.id for f in s.open_flags("s1") if f.rule == "t/light"))
    assert matching(s, Filter(Show.FLAGGED)) == ("s1",)
    assert counts(s).rules == {"t/rule": 1}


def test_the_segment_at_hand_stays_until_it_is_left() -> None:
    s = worked_on()
    queue = Queue(s, Filter(Show.OPEN))
    s.confirm("s1")
    queue.refresh({"s1"})
    assert queue.rows(keep="s1") == (0, 2)
    assert queue.rows(keep="s3") == (2,)
    s.confirm("s3")
    queue.refresh({"s3"})
    assert queue.rows(keep="s3") == ()


def test_in_the_order_of_the_worst_a_corrected_segment_keeps_its_place() -> None:
    s = worked_on()
    queue = Queue(s, Filter(order=Order.WORST))
    assert queue.rows() == (2, 0, 1, 3)
    s.dismiss(s.open_flags("s3")[0].id)
    queue.refresh({"s3"})
    assert queue.rows() == (2, 0, 1, 3)
    queue.set_filter(Filter(order=Order.WORST))
    assert queue.rows() == (0, 1, 2, 3)


def long_session(number: int) -> Session:
    text = "A strange bank. " * number
    spans = [Span(n * 16, n * 16 + 15) for n in range(number)]
    article = Article(text, (Span(0, len(text) - 1),), Language("en"), Language(), Origin())
    segments = (Segment(f"s{n}", 0, span, " ") for n, span in enumerate(spans, 1))
    return Session.start(article, Segmentation("test/1", "1", Segments(segments)))


def test_ten_thousand_segments_are_filtered_and_counted_at_once() -> None:
    s = long_session(10_000)
    sample = flag("s1", "bank", of="A strange bank.")
    s.set_flags({f"s{n}": [replace(sample, id=f"f{n}", segment=f"s{n}")] for n in range(1, 10_001, 2)})
    queue = Queue(s, Filter(Show.FLAGGED, severity=Severity.MAJOR, order=Order.WORST))
    began = time.perf_counter()
    queue.refresh({"s7"})
    rows, found = queue.rows("s2"), queue.counts()
    took = time.perf_counter() - began
    assert len(rows) == 5_001
    assert found.shows[Show.FLAGGED] == 5_000
    assert took < 0.5
