"""Two reviewers of one article: what each did is there, and where they part both answers are kept."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.model import Cell, Change, Edit, FlagStatus, Severity, Span, Verdict
from reviewer.services.errors import ReviewerError
from reviewer.services.merge import Merged, merge
from reviewer.services.merge_pair import essence
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate

from .review_samples import SEGMENTS, flag, session


def ticking(start: int) -> Callable[[], str]:
    """A clock of which every look is a second later."""
    seconds = count(start)
    return lambda: f"2026-03-01T{9 + (n := next(seconds)) // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.000Z"


FOUND = {"s1": [flag("s1", "disability"), flag("s1", "It", rule="t/it")], "s2": [flag("s2", "door")]}


def begun() -> Session:
    """A review that both reviewers start from, with flags found."""
    s = session("ana")
    s._now = ticking(0)
    s.set_flags(FOUND)
    return s


def copy(s: Session, alias: str, start: int) -> Session:
    """The review as another reviewer goes on with it."""
    twin = session_of(document(Snapshot.of(s), Frame(0, "")), ticking(start))
    twin.alias = alias
    twin.set_flags(FOUND)
    return twin


def both() -> tuple[Session, Session]:
    s = begun()
    return copy(s, "ana", 1000), copy(s, "ben", 2000)


def the_flag(s: Session, rule: str) -> str:
    return next(d.flag.id for where in SEGMENTS for d in s.decisions(where) if d.flag.rule == rule)


def test_what_only_one_of_them_did_is_taken() -> None:
    a, b = both()
    a.set_final("s1", "It is due to incompetence.")
    a.confirm("s1")
    b.confirm("s2")
    b.add_note("s3", "Which bank?")
    b.mute("t/loud")
    merged = merge(a, b)
    s = merged.session
    assert merged.conflicts == ()
    assert (s.final("s1"), s.verdict("s1")) == ("It is due to incompetence.", Verdict.CORRECTED)
    assert (s.verdict("s2"), s.ruling("s2").by) == (Verdict.ACCEPTED, "ben")
    assert [n.text for n in s.notes("s3")] == ["Which bank?"]
    assert s.is_muted("t/loud")


def test_the_same_decision_of_both_is_taken_once_and_signed_by_the_first() -> None:
    a, b = both()
    for s in (b, a):
        s.set_final("s1", "It is due to incompetence.")
        s.confirm("s1")
    merged = merge(a, b)
    assert merged.conflicts == ()
    assert merged.session.ruling("s1").by == "ana"
    assert {c.by for c in merged.session.history("s1")} == {"ana", "ben"}


def test_two_corrections_of_a_sentence_are_a_conflict_and_neither_is_confirmed() -> None:
    a, b = both()
    a.set_final("s1", "It is due to incompetence.")
    a.confirm("s1")
    b.set_final("s1", "It is due to inability.")
    b.confirm("s1")
    merged = merge(a, b, ("ana", "ben"))
    (conflict,) = merged.conflicts
    assert merged.session.conflicts == (conflict,)
    assert (conflict.segment, conflict.a.text, conflict.b.text) == (
        "s1",
        "It is due to incompetence.",
        "It is due to inability.",
    )
    assert (conflict.a.by, conflict.b.by, conflict.b.name) == ("ana", "ben", "ben")
    assert conflict.b.ruling is not None
    assert merged.session.final("s1") == "It is due to incompetence."
    assert merged.session.verdict("s1") is Verdict.UNREVIEWED


def test_a_verdict_on_another_text_is_not_passed_on() -> None:
    a, b = both()
    a.set_final("s1", "It is due to incompetence.")
    b.confirm("s1")
    merged = merge(a, b)
    (conflict,) = merged.conflicts
    assert merged.session.verdict("s1") is Verdict.UNREVIEWED
    assert conflict.b.ruling is not None
    assert conflict.b.ruling.verdict is Verdict.ACCEPTED


def test_a_correction_and_a_verdict_on_the_same_text_go_together() -> None:
    a, b = both()
    a.set_final("s1", "It is due to incompetence.")
    b.set_final("s1", "It is due to incompetence.")
    b.confirm("s1")
    merged = merge(a, b)
    assert merged.conflicts == ()
    assert merged.session.verdict("s1") is Verdict.CORRECTED


def test_text_and_space_changed_by_different_people_go_together() -> None:
    a, b = both()
    a.set_final("s1", "It is due to incompetence.")
    b.set_gap("s1", " ")
    s = merge(a, b).session
    assert (s.final("s1"), s.gap("s1"), s.conflicts) == ("It is due to incompetence.", " ", ())


def test_a_suggestion_applied_here_and_its_flag_dismissed_there_is_a_conflict_on_the_text() -> None:
    a, b = both()
    a.apply_suggestion(the_flag(a, "t/rule"))
    b.dismiss(the_flag(b, "t/rule"))
    (conflict,) = merge(a, b).conflicts
    assert conflict.on_text
    assert {d.status for d in (*conflict.a.decisions, *conflict.b.decisions)} == {
        FlagStatus.APPLIED,
        FlagStatus.DISMISSED,
    }


def test_the_later_of_two_states_of_one_review_is_taken() -> None:
    a = begun()
    a.set_final("s1", "It is due to incompetence.")
    b = copy(a, "ben", 2000)
    b.set_final("s1", "It is due to inability.")
    b.confirm("s1")
    for merged in (merge(a, b), merge(b, a)):
        assert merged.conflicts == ()
        assert merged.session.final("s1") == "It is due to inability."
        assert merged.session.verdict("s1") is Verdict.CORRECTED


def test_a_space_that_both_began_with_is_no_answer_of_either() -> None:
    s = begun()
    s.set_gap("s1", "")
    a, b = copy(s, "ana", 1000), copy(s, "ben", 2000)
    b.set_final("s1", "It is due to incompetence.")
    b.confirm("s1")
    for merged in (merge(a, b), merge(b, a)):
        assert merged.conflicts == ()
        assert (merged.session.final("s1"), merged.session.gap("s1")) == ("It is due to incompetence.", "")


def test_a_rule_switched_back_by_one_is_signed_by_that_one() -> None:
    s = begun()
    s.mute("t/x", "always")
    a, b = copy(s, "ana", 1000), copy(s, "ben", 2000)
    b.mute("t/x")
    b.mute("t/x", "always")
    for merged in (merge(a, b), merge(b, a)):
        assert merged.session.mutes == b.mutes


def test_a_note_taken_away_by_one_stays_away() -> None:
    s = begun()
    s.add_note("s1", "Old")
    a, b = copy(s, "ana", 1000), copy(s, "ben", 2000)
    b.remove_note(b.notes("s1")[0].id)
    a.add_note("s1", "New")
    assert [n.text for n in merge(a, b).session.notes("s1")] == ["New"]


def test_a_mark_lies_where_its_words_lie_in_the_text_taken() -> None:
    a, b = both()
    a.set_final("s2", "So he closed the door 🙂.")
    mark = b.annotate("s2", Span(14, 18), "Accuracy/Mistranslation", Severity.MINOR)
    (found,) = merge(a, b).session.annotations("s2")
    assert found.id == mark.edits[0].cell.id
    assert found.span.cut("So he closed the door 🙂.") == "door" == found.text


def test_a_rule_off_here_and_off_for_ever_there_is_a_conflict_of_the_whole_article() -> None:
    a, b = both()
    a.mute("t/it")
    b.mute("t/it", "always")
    a.set_language("source", "pt")
    b.set_language("source", "fr")
    merged = merge(a, b)
    assert sorted(c.id for c in merged.conflicts) == ["c.language.source", "c.mute.t/it"]
    s = merged.session
    s.take_side("c.language.source", "b")
    assert (s.source.code, len(s.conflicts)) == ("fr", 1)


def conflicted() -> Session:
    a, b = both()
    a.apply_suggestion(the_flag(a, "t/rule"))
    a.confirm("s1")
    b.dismiss(the_flag(b, "t/rule"))
    b.set_gap("s1", " ")
    b.confirm("s1")
    s = merge(a, b, ("ana", "ben"), "eva").session
    s._now = ticking(3000)
    return s


def test_taking_a_side_is_one_step_that_undo_takes_back() -> None:
    s = conflicted()
    before = dict(s.state.cells)
    (conflict,) = s.conflicts
    s.take_side(conflict.id, "b")
    assert (s.final("s1"), s.gap("s1")) == (s.mt("s1"), " ")
    assert (s.verdict("s1"), s.ruling("s1").by) == (Verdict.CORRECTED, "ben")
    assert s.decision(conflict.b.decisions[0].flag.id).status is FlagStatus.DISMISSED
    assert s.conflicts == ()
    s.undo()
    assert s.state.cells == before
    s.take_side(conflict.id, "a")
    assert (s.final("s1"), s.gap("s1")) == ("It is due to incompetence.", "  ")
    assert s.ruling("s1").by == "ana"
    with pytest.raises(ReviewerError, match="decided already"):
        s.take_side(conflict.id, "a")


def test_a_third_text_decides_a_conflict_and_is_confirmed() -> None:
    s = conflicted()
    s.write_third(s.conflicts[0].id, "It is due to\nlack of ability.")
    assert s.final("s1") == "It is due to lack of ability."
    assert (s.verdict("s1"), s.ruling("s1").by, s.conflicts) == (Verdict.CORRECTED, "eva", ())


def test_conflicts_come_back_from_the_record_and_from_the_journal() -> None:
    s = conflicted()
    data = document(Snapshot.of(s), Frame(1, ""))
    validate(data)
    again = session_of(data)
    assert again.conflicts == s.conflicts
    change = s.take_side(s.conflicts[0].id, "b")
    again.replay(change)
    assert again.state.cells == s.state.cells


def test_a_conflict_that_would_change_something_else_is_refused() -> None:
    data = document(Snapshot.of(conflicted()), Frame(1, ""))
    for side in ("a", "b"):
        data["conflicts"][0][side]["values"][0]["id"] = "s3"
    with pytest.raises(ReviewerError, match="conflict"):
        session_of(data)


def test_records_of_different_texts_are_not_joined() -> None:
    a, b = both()
    other = replace(b.article, text=b.article.text.replace("bank", "band"))
    b.article = b.state.article = other
    with pytest.raises(ReviewerError, match="different texts"):
        merge(a, b)
    c = copy(a, "c", 0)
    c.apply(Change((Edit(Cell("segment", "s4"), c.segments[3], None),), "Leave out"))
    with pytest.raises(ReviewerError, match="from segment 4 on"):
        merge(a, c)


WORDS = st.sampled_from(["It is due to incompetence.", "It is so.", "He closed the door 🙂.", "Other"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("final"), st.sampled_from(SEGMENTS), WORDS),
        st.tuples(st.just("type"), st.sampled_from(["s1", "s2"]), st.sampled_from("ab ")),
        st.tuples(st.just("erase"), st.sampled_from(["s1", "s2"]), st.just("")),
        st.tuples(st.just("gap"), st.sampled_from(["s1", "s3"]), st.sampled_from(["", " ", "  "])),
        st.tuples(st.just("verdict"), st.sampled_from(SEGMENTS), st.sampled_from(list(Verdict))),
        st.tuples(st.just("note"), st.sampled_from(SEGMENTS), st.sampled_from(["One", "Two"])),
        st.tuples(st.just("unnote"), st.sampled_from(SEGMENTS), st.just("")),
        st.tuples(st.just("mark"), st.sampled_from(SEGMENTS), st.just("")),
        st.tuples(st.just("dismiss"), st.sampled_from(["t/rule", "t/it"]), st.just("")),
        st.tuples(st.just("apply"), st.sampled_from(["t/rule", "t/it"]), st.just("")),
        st.tuples(st.just("mute"), st.sampled_from(["t/x", "t/y"]), st.sampled_from(["article", "always"])),
        st.tuples(st.just("language"), st.just("source"), st.sampled_from(["pt", "fr"])),
        st.tuples(st.just("undo"), st.just(""), st.just("")),
    ),
    max_size=6,
)


def do(s: Session, step: tuple[str, str, str]) -> None:
    kind, where, what = step
    open_flags = [f.id for w in SEGMENTS for f in s.open_flags(w) if f.rule == where]
    deeds: dict[str, Callable[[], object]] = {
        "final": lambda: s.set_final(where, what),
        "type": lambda: s.set_final(where, s.final(where) + what, merge=True),
        "erase": lambda: s.set_final(where, s.final(where)[:-1], merge=True),
        "gap": lambda: s.set_gap(where, what),
        "verdict": lambda: s.set_verdict(where, Verdict(what)),
        "note": lambda: s.add_note(where, what),
        "unnote": lambda: [s.remove_note(n.id) for n in s.notes(where)[:1]],
        "mark": lambda: s.annotate(where, Span(0, 2), "Fluency/Grammar", Severity.MINOR),
        "dismiss": lambda: [s.dismiss(f) for f in open_flags[:1]],
        "apply": lambda: [s.apply_suggestion(f) for f in open_flags[:1]],
        "mute": lambda: s.mute(where, what),
        "language": lambda: s.set_language(where, what),
        "undo": s.undo,
    }
    deeds[kind]()


@st.composite
def reviews(draw: st.DrawFn) -> tuple[Session, Session, Session]:
    """A review, and two that went on from it."""
    base = begun()
    for step in draw(STEPS):
        do(base, step)
    a, b = copy(base, "ana", 1000), copy(base, "ben", 2000)
    for s in (a, b):
        for step in draw(STEPS):
            do(s, step)
    return base, a, b


def look(s: Session) -> object:
    return dict(s.state.cells), [s.history(w) for w in ("", *SEGMENTS)], s.segmentation


@given(reviews())
@settings(deadline=None)
def test_a_review_joined_with_itself_or_with_what_it_came_from_is_itself(
    three: tuple[Session, Session, Session],
) -> None:
    base, a, _ = three
    for merged in (merge(a, a), merge(base, a), merge(a, base)):
        assert merged.conflicts == ()
        assert look(merged.session) == look(a)


def settled(merged: Merged) -> dict[Cell, object]:
    """What is not in question."""
    disputed = {cell for c in merged.conflicts for cell in c.cells}
    cells = merged.session.state.cells
    where = {c.segment for c in merged.conflicts if c.on_text}
    return {
        cell: essence(value)
        for cell, value in cells.items()
        if cell not in disputed and cell.kind != "conflict" and cell.id not in where
    }


@given(reviews())
@settings(deadline=None)
def test_joining_is_symmetric_but_for_whose_text_stands_in_a_conflict(
    three: tuple[Session, Session, Session],
) -> None:
    _, a, b = three
    one, two = merge(a, b, ("a", "b")), merge(b, a, ("b", "a"))
    assert settled(one) == settled(two)
    key = {c.id: frozenset(c.cells) for c in one.conflicts}
    assert key == {c.id: frozenset(c.cells) for c in two.conflicts}
    sides = {c.id: (dict(c.a.values), dict(c.b.values)) for c in one.conflicts}
    assert sides == {c.id: (dict(c.b.values), dict(c.a.values)) for c in two.conflicts}
    for where in ("", *SEGMENTS):
        assert one.session.history(where) == two.session.history(where)


@given(reviews())
@settings(deadline=None)
def test_nothing_that_either_had_is_lost(three: tuple[Session, Session, Session]) -> None:
    _, a, b = three
    merged = merge(a, b)
    validate(document(Snapshot.of(merged.session), Frame(0, "")))
    cells = merged.session.state.cells
    for side, other in ((a, b), (b, a)):
        for cell, value in side.state.cells.items():
            here = essence(cells.get(cell)) == essence(value)
            disputed = any(
                essence(s.value(cell)) == essence(value) for c in merged.conflicts for s in (c.a, c.b)
            )
            changes = [c for w in ("", *SEGMENTS) for c in other.history(w)]
            overtaken = any(
                e.cell == cell and essence(e.before) == essence(value) for c in changes for e in c.edits
            )
            assert here or disputed or overtaken, (cell, value)


@given(reviews())
@settings(deadline=None)
def test_every_conflict_can_be_decided_for_either_side(three: tuple[Session, Session, Session]) -> None:
    _, a, b = three
    for which, side in (("a", a), ("b", b)):
        s = merge(a, b).session
        for conflict in s.conflicts:
            s.take_side(conflict.id, which)
            for cell in conflict.cells:
                assert essence(s.state.cells.get(cell)) == essence(side.state.cells.get(cell))
        assert s.conflicts == ()


def typed(s: Session, text: str, start: str = "") -> None:
    """Type ``text`` letter by letter after the words that begin s1, as the editor does."""
    for n in range(len(start) + 1, len(text) + 1):
        s.set_final("s1", f"It is due to disability.{text[:n]}", merge=True)


def between(s: Session) -> Callable[[], str]:
    """A clock that goes on from that of ``s`` a letter's time apart."""
    at = s.history("s1")[-1].at
    tenths = count(1)
    return lambda: f"{at[:20]}{next(tenths):03}Z"


def test_a_copy_made_in_the_middle_of_a_word_is_a_former_state_of_the_review() -> None:
    a = begun()
    typed(a, " Yest")
    b = copy(a, "ben", 2000)
    a._now = between(a)
    typed(a, " Yesterday", " Yest")
    assert len(a.history("s1")) == 1
    for merged in (merge(a, b), merge(b, a)):
        assert merged.conflicts == ()
        assert look(merged.session) == look(a)


def test_what_only_one_did_after_a_copy_in_the_middle_of_a_word_is_taken() -> None:
    a = begun()
    typed(a, " Y")
    b = copy(a, "ben", 2000)
    a._now = between(a)
    typed(a, " Ye", " Y")
    b.confirm("s2")
    b.dismiss(the_flag(b, "t/it"))
    for merged in (merge(a, b), merge(b, a)):
        assert merged.conflicts == ()
        assert merged.session.final("s1") == "It is due to disability. Ye"
        assert merged.session.verdict("s2") is Verdict.ACCEPTED
        assert merged.session.history("s1")[-1].label == "Dismiss flag"


def test_a_word_typed_on_differently_in_both_is_a_conflict_though_one_begins_the_other() -> None:
    a = begun()
    typed(a, " Yes")
    b = copy(a, "ana", 2000)
    for s, more in ((a, " Yest"), (b, " Yesterday")):
        s.set_final("s1", f"It is due to disability.{more}", merge=True)
    assert len(merge(a, b).conflicts) == 1


def test_a_word_taken_back_after_the_copy_is_taken_back() -> None:
    a = begun()
    typed(a, " Yest")
    b = copy(a, "ben", 2000)
    a._now = between(a)
    typed(a, " Yesterday", " Yest")
    a.undo()
    for merged in (merge(a, b), merge(b, a)):
        assert (merged.conflicts, merged.session.final("s1")) == ((), a.mt("s1"))
        assert merged.session.history("s1") == a.history("s1")


@given(STEPS, STEPS, STEPS)
@settings(deadline=None)
def test_a_copy_made_at_any_moment_is_a_former_state_of_what_goes_on(
    before: list[tuple[str, str, str]],
    meanwhile: list[tuple[str, str, str]],
    after: list[tuple[str, str, str]],
) -> None:
    s = begun()
    for step in before:
        do(s, step)
    middle = copy(s, "ben", 1000)
    for step in meanwhile:
        do(s, step)
    late = copy(s, "ben", 1000)
    for step in after:
        do(s, step)
    for merged in (merge(middle, s), merge(s, middle), merge(s, late), merge(merge(middle, late).session, s)):
        assert merged.conflicts == ()
        assert look(merged.session) == look(s)


def parted(start: int, one: str, other: str) -> Session:
    """Two reviews of nothing before, joined, that disagree on s1."""
    a, b = both()
    a._now, b._now = ticking(start), ticking(start + 500)
    a.set_final("s1", one)
    b.set_final("s1", other)
    return merge(a, b, ("ana", "ben")).session


def test_conflicts_of_two_joined_reviews_are_all_kept_and_none_is_a_conflict_itself() -> None:
    one, two = parted(3000, "One.", "Two."), parted(5000, "Three.", "Four.")
    s = merge(one, two).session
    validate(document(Snapshot.of(s), Frame(0, "")))
    session_of(document(Snapshot.of(s), Frame(0, "")))
    texts = sorted((c.a.text, c.b.text) for c in s.conflicts)
    assert texts == [("One.", "Three."), ("One.", "Two."), ("Three.", "Four.")]


def test_a_joined_review_is_what_both_that_it_was_joined_from_were_before() -> None:
    a, b = both()
    a.set_final("s1", "One.")
    b.set_final("s1", "Two.")
    b.confirm("s1")
    merged = merge(a, b).session
    for side in (a, b):
        again = merge(merged, side)
        assert again.conflicts == ()
        assert again.session.conflicts == merged.conflicts


def test_a_segment_changed_with_others_at_once_by_one_is_taken() -> None:
    s = begun()
    s.set_final("s1", "It is so.")
    a, b = copy(s, "ana", 1000), copy(s, "ben", 2000)
    a.set_finals({"s1": "It was so.", "s2": "He shut the door 🙂."}, label="Replace")
    for merged in (merge(a, b), merge(b, a)):
        assert merged.conflicts == ()
        assert merged.session.final("s1") == "It was so."
    a, b = copy(s, "ana", 1000), copy(s, "ben", 2000)
    a.set_finals({"s1": a.mt("s1"), "s2": "He shut the door 🙂."}, label="Replace")
    for merged in (merge(a, b), merge(b, a)):
        assert merged.session.final("s1") == a.mt("s1")
