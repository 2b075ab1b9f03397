"""A session: text, verdicts, notes, marks, languages, counts."""

import pytest

from reviewer.core.model import Cell, Change, Edit, Known, Language, Severity, Span, Verdict
from reviewer.services.counts import Counts
from reviewer.services.errors import ReviewerError

from .review_samples import flag, session


def test_a_new_session_holds_the_text_as_delivered() -> None:
    s = session()
    assert [s.final(x.id) for x in s.segments] == [s.mt(x.id) for x in s.segments]
    assert s.gap("s1") == "  "
    assert s.counts() == Counts(segments=4, unreviewed=4)
    assert s.index_of("s3") == 2


def test_a_change_says_who_when_and_where() -> None:
    change = session().set_final("s1", "It is.")
    assert change is not None
    assert (change.by, change.at, change.segment) == ("ana", "2026-03-01T09:30:00.000Z", "s1")


def test_pasted_line_ends_become_spaces() -> None:
    s = session()
    s.set_final("s1", "One\r\ntwo\nthree\u2028four")
    assert s.final("s1") == "One two three four"


def test_setting_what_stands_there_changes_nothing() -> None:
    s = session()
    assert s.set_final("s1", s.mt("s1")) is None
    assert s.set_gap("s1", "  ") is None
    assert not s.can_undo


def test_confirm_tells_corrected_from_accepted() -> None:
    s = session()
    s.set_final("s1", "It is due to incompetence.")
    s.confirm("s1")
    s.accept_unchanged("s2")
    s.set_verdict("s3", Verdict.LATER)
    assert [s.verdict(x.id) for x in s.segments] == [
        Verdict.CORRECTED,
        Verdict.ACCEPTED,
        Verdict.LATER,
        Verdict.UNREVIEWED,
    ]
    assert s.counts() == Counts(segments=4, unreviewed=1, accepted=1, corrected=1, later=1)
    assert s.confirm("s1") is None


def test_a_changed_gap_counts_as_corrected() -> None:
    s = session()
    s.set_gap("s1", " ")
    s.confirm("s1")
    assert s.verdict("s1") is Verdict.CORRECTED
    assert s.gaps() == {"s1": " "}


def test_editing_a_confirmed_segment_makes_it_unreviewed_and_undo_brings_the_verdict_back() -> None:
    s = session()
    s.confirm("s2")
    s.set_final("s2", "He shut the door 🙂.")
    assert s.verdict("s2") is Verdict.UNREVIEWED
    s.undo()
    assert s.verdict("s2") is Verdict.ACCEPTED


def test_editing_leaves_a_segment_for_later_there() -> None:
    s = session()
    s.set_verdict("s2", Verdict.LATER)
    s.set_final("s2", "He shut the door 🙂.")
    assert s.verdict("s2") is Verdict.LATER


def test_a_gap_holds_white_space_only_and_never_follows_the_last_of_a_paragraph() -> None:
    s = session()
    with pytest.raises(ReviewerError, match="white space only"):
        s.set_gap("s1", " x ")
    with pytest.raises(ReviewerError, match="ends its paragraph"):
        s.set_gap("s2", " ")


def test_an_unknown_segment_is_named() -> None:
    with pytest.raises(ReviewerError, match="no segment “s9”"):
        session().set_final("s9", "x")


def test_a_change_that_no_longer_fits_is_refused_whole() -> None:
    s = session()
    edits = (Edit(Cell("final", "s1"), s.mt("s1"), "New."), Edit(Cell("final", "s2"), "Never was.", "x"))
    with pytest.raises(ReviewerError, match="changed meanwhile"):
        s.apply(Change(edits, "Replace", segment="s1"))
    assert s.final("s1") == s.mt("s1")
    assert not s.can_undo


def test_a_change_from_elsewhere_is_one_step_of_undo() -> None:
    s = session()
    s.apply(Change((Edit(Cell("final", "s1"), None, "A."), Edit(Cell("final", "s2"), None, "B.")), "Replace"))
    assert s.finals() == {"s1": "A.", "s2": "B."}
    assert s.history("")[0].by == "ana"
    s.undo()
    assert s.finals() == {}


def test_subscribers_hear_of_every_change_until_they_leave() -> None:
    s, heard = session(), []
    leave = s.subscribe(lambda change: heard.append((change.kind, change.segment)))
    s.confirm("s1")
    s.undo()
    s.redo()
    s.add_time("s1", 1200)
    s.set_flags({"s1": [flag("s1", "disability")]})
    leave()
    s.confirm("s2")
    assert heard == [("do", "s1"), ("undo", "s1"), ("redo", "s1"), ("time", "s1"), ("flags", "s1")]


def test_time_adds_up_and_stays_out_of_undo_and_history() -> None:
    s = session()
    s.add_time("s1", 1000)
    s.add_time("s1", 500)
    assert s.add_time("s1", 0) is None
    assert (s.time_ms("s1"), s.can_undo, s.history("s1")) == (1500, False, ())


def test_notes_are_signed_and_can_be_taken_away() -> None:
    s = session()
    s.add_note("s1", " Ask the author. ")
    note = s.notes("s1")[0]
    assert (note.text, note.by) == ("Ask the author.", "ana")
    assert s.add_note("s1", "  ") is None
    s.remove_note(note.id)
    assert s.notes("s1") == ()
    s.undo()
    assert s.notes("s1") == (note,)
    assert s.remove_note("n0") is None


def test_a_marked_error_moves_with_its_words() -> None:
    s = session()
    s.annotate("s2", Span(14, 18), "Accuracy/Mistranslation", Severity.MINOR, "which?")
    s.set_final("s2", "He slowly closed the door 🙂.")
    mark = s.annotations("s2")[0]
    assert mark.span.cut(s.final("s2")) == mark.text == "door"
    s.set_final("s2", "He slowly closed the gate 🙂.")
    assert s.annotations("s2")[0].text == "door"
    with pytest.raises(ReviewerError, match="Select the words"):
        s.annotate("s2", Span(4, 4), "Accuracy", Severity.MINOR)


def test_languages_can_be_overruled_and_put_back() -> None:
    s = session()
    assert s.source == Language("es", Known.GUESSED)
    s.set_language("source", "pt")
    assert s.source == Language("pt", Known.GIVEN)
    s.set_language("source", None)
    assert s.source == Language()
    s.undo()
    s.undo()
    assert s.source == Language("es", Known.GUESSED)
    with pytest.raises(ReviewerError, match="source and a target"):
        s.set_language("middle", "en")


def test_a_session_for_reading_refuses_changes_but_takes_flags() -> None:
    s = session()
    s.read_only = True
    with pytest.raises(ReviewerError, match="reading only"):
        s.confirm("s1")
    s.set_flags({"s1": [flag("s1", "disability")]})
    assert len(s.open_flags("s1")) == 1
