"""Undo: across segments, typing by the word, and the laws that hold for any sequence of changes."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.model import Cell, Change, Edit, Segment, Span, Verdict
from reviewer.services.review import Session
from reviewer.services.typing_runs import continues, region

from .review_samples import article, flag, segmentation, session

SEGMENTS = ("s1", "s2", "s3", "s4")
texts = st.text(alphabet="a b🙂\n\u00a0.", max_size=12)
acts = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.sampled_from(SEGMENTS), texts),
        st.tuples(st.just("text"), st.sampled_from(SEGMENTS), texts),
        st.tuples(st.just("verdict"), st.sampled_from(SEGMENTS), st.sampled_from(Verdict)),
        st.tuples(st.just("gap"), st.sampled_from(("s1", "s3")), st.sampled_from(("", " ", "\u00a0"))),
        st.tuples(st.just("note"), st.sampled_from(SEGMENTS), texts),
        st.tuples(st.just("mute"), st.just(""), st.sampled_from(("t/rule", "t/other"))),
        st.tuples(st.just("apply"), st.sampled_from(SEGMENTS), st.just("")),
        st.tuples(st.just("dismiss"), st.sampled_from(SEGMENTS), st.just("")),
        st.tuples(st.just("language"), st.just("source"), st.sampled_from((None, "es", "fr"))),
        st.tuples(st.just("undo"), st.just(""), st.just("")),
        st.tuples(st.just("redo"), st.just(""), st.just("")),
    ),
    max_size=12,
)


def with_flags() -> Session:
    s = session()
    s.set_flags(
        {
            "s1": [flag("s1", "disability"), flag("s1", "due to disability", rule="t/other")],
            "s3": [flag("s3", "bank"), flag("s3", "bank", nth=1)],
        }
    )
    return s


def act(s: Session, kind: str, where: str, what: object) -> None:
    """One thing that a person may do; those that would be refused are left out."""
    flags = s.open_flags(where) if kind in ("apply", "dismiss") else ()
    match kind:
        case "type" | "text":
            s.set_final(where, str(what), merge=kind == "type")
        case "verdict":
            s.set_verdict(where, Verdict(str(what)))
        case "gap":
            s.set_gap(where, str(what))
        case "note":
            s.add_note(where, str(what))
        case "mute":
            s.unmute(str(what)) if s.is_muted(str(what)) else s.mute(str(what))
        case "language":
            s.set_language(where, what if isinstance(what, str) else None)
        case "undo":
            s.undo()
        case "redo":
            s.redo()
        case "apply" if flags:
            s.apply_suggestion(flags[0].id)
        case "dismiss" if flags:
            s.dismiss(flags[0].id)


def look(s: Session) -> object:
    """All that can be seen of a session, but for histories."""
    return (
        dict(s.state.cells),
        [(s.final(x), s.gap(x), s.ruling(x), set(s.decisions(x)), s.notes(x)) for x in SEGMENTS],
        s.mutes,
        s.source,
        s.counts(),
    )


@given(acts)
def test_undoing_everything_leaves_what_was_there(steps: list[tuple[str, str, object]]) -> None:
    s = with_flags()
    start = look(s)
    for step in steps:
        act(s, *step)
    end = look(s)
    count = 0
    while s.undo():
        count += 1
    assert look(s) == start
    for _ in range(count):
        s.redo()
    assert look(s) == end


@given(acts)
def test_a_change_and_its_inverse_leave_what_was_there(steps: list[tuple[str, str, object]]) -> None:
    s = with_flags()
    done: list[Change] = []
    s.subscribe(done.append)
    for step in steps:
        before = look(s)
        done.clear()
        act(s, *step)
        if done:
            after = look(s)
            s.state.commit(done[-1].inverse())
            assert look(s) == before
            s.state.commit(done[-1])
            assert look(s) == after


@given(acts)
def test_the_changes_told_to_subscribers_build_the_same_session(steps: list[tuple[str, str, object]]) -> None:
    s = with_flags()
    told: list[Change] = []
    s.subscribe(told.append)
    for step in steps:
        act(s, *step)
    other = Session.start(article(), segmentation(), "ana")
    other.set_flags({x: [d.flag for d in with_flags().decisions(x)] for x in SEGMENTS})
    for change in told:
        other.replay(change)
    assert look(other) == look(s)
    assert all(other.history(x) == s.history(x) for x in ("", *SEGMENTS))


@given(acts)
def test_counts_kept_up_are_the_counts_made_anew(steps: list[tuple[str, str, object]]) -> None:
    s = with_flags()
    for step in steps:
        act(s, *step)
        s.counts()
    kept = s.counts()
    s.state.changed.update(SEGMENTS)
    assert s.counts() == kept
    assert kept.segments == kept.unreviewed + kept.accepted + kept.corrected + kept.later == 4


def type_out(s: Session, segment: str, *texts: str) -> None:
    for text in texts:
        s.set_final(segment, text, merge=True)


def test_a_typed_word_is_undone_at_once_and_words_one_by_one() -> None:
    s = session()
    s.set_final("s4", "x")
    type_out(s, "s4", "xa", "xab", "xab ", "xab c", "xab cd")
    assert [c.edits[0].after for c in s.history("s4")] == ["x", "xab ", "xab cd"]
    s.undo()
    assert s.final("s4") == "xab "
    s.undo()
    assert s.final("s4") == "x"


def test_typing_elsewhere_or_after_something_else_begins_anew() -> None:
    s = session()
    s.set_final("s4", "one two")
    type_out(s, "s4", "onea two", "onea twob")
    s.confirm("s1")
    type_out(s, "s4", "onea twobc")
    s.undo()
    assert s.final("s4") == "onea twob"
    s.undo()
    s.undo()
    assert s.final("s4") == "onea two"


def test_a_pause_begins_a_new_step() -> None:
    times = iter(f"2026-03-01T09:30:{n:02}.000Z" for n in (0, 1, 2, 9))
    s = Session.start(article(), segmentation(), "ana", lambda: next(times))
    type_out(s, "s4", s.mt("s4") + "a", s.mt("s4") + "ab", s.mt("s4") + "abc")
    assert [c.edits[0].after for c in s.history("s4")] == [s.mt("s4") + "ab", s.mt("s4") + "abc"]


def test_typing_taken_back_by_hand_leaves_nothing_to_undo() -> None:
    s = session()
    start = s.mt("s4")
    type_out(s, "s4", start + "a")
    type_out(s, "s4", start)
    s.undo()
    s.undo()
    assert s.final("s4") == start


def test_time_and_flags_in_between_do_not_break_a_word() -> None:
    s = session()
    type_out(s, "s4", "End\u00a0here.x")
    s.add_time("s4", 100)
    s.set_flags({"s4": []})
    type_out(s, "s4", "End\u00a0here.xy")
    assert len(s.history("s4")) == 1


def test_undo_goes_across_segments_and_a_new_change_ends_redo() -> None:
    s = session()
    s.confirm("s1")
    s.set_final("s3", "New.")
    assert (s.undo_label, s.redo_label) == ("Type", "")
    undone = s.undo()
    assert undone is not None
    assert (undone.segment, undone.kind, s.redo_label) == ("s3", "undo", "Type")
    s.confirm("s2")
    assert not s.can_redo
    assert s.redo() is None


def test_what_goes_on_with_a_word() -> None:
    assert continues("a ", "a b", "a bc", 0.5)
    assert continues("a ", "a b", "a b ", 0.5)
    assert not continues("a", "a b", "a b c", 9.0)
    assert not continues("a", "ab ", "ab c", 0.5)
    assert continues("abc", "ab", "a", 0.5)
    assert not continues("a", "ab", "a", 0.5)
    assert not continues("abcd", "xabcd", "xabcdy", 0.5)
    assert continues("say bar", "say q", "say qu", 0.5)


@given(texts, texts)
def test_a_region_put_in_makes_the_second_text(before: str, after: str) -> None:
    start, out, put_in = region(before, after)
    assert before[:start] + put_in + before[start + len(out) :] == after


def test_a_segment_is_cut_in_two_and_joined_again() -> None:
    s = session()
    was = s.segments
    whole, start, end = was[2], was[2].span.start, was[2].span.end
    first = Segment("s5", 1, Span(start, start + 9), " ", ("s3",))
    second = Segment("s6", 1, Span(start + 10, end), whole.gap, ("s3",))
    edits = [(whole, None), (None, first), (None, second)]
    s.apply(Change(tuple(Edit(Cell("segment", (a or b).id), a, b) for a, b in edits), "Cut"))
    assert list(s.segments.ids) == ["s1", "s2", "s5", "s6", "s4"]
    assert (s.index_of("s4"), s.mt("s6"), s.counts().segments) == (4, was.cut(2, s.article.text)[10:], 5)
    s.undo()
    assert s.segments == was
    assert s.counts().segments == s.counts().unreviewed == 4
