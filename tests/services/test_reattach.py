"""A review carried over to its article as it was edited: what becomes of each decision."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.model import Article, Cell, Decision, FlagStatus, Severity, Span, Verdict
from reviewer.core.splitting import segment_article
from reviewer.services.formats import from_bytes
from reviewer.services.reattach import CHANGED, CONFLICT, DELIVERED, SAME, UNPLACED, Reattached, reattach
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate

from .review_samples import flag

SENTENCES = (
    "The team lost due to disability.",
    "Nobody knew why it happened.",
    "The coach resigned on Monday.",
    "He closed the door behind him.",
    "Then it rained for a week.",
)


def article(*sentences: str) -> Article:
    return from_bytes(" ".join(sentences).encode(), "story.txt", "en", "es")


def started(*sentences: str) -> Session:
    text = article(*(sentences or SENTENCES))
    s = Session.start(text, segment_article(text.text, text.paragraphs, "en"), "ana")
    assert len(s.segments) == len(sentences or SENTENCES)
    return s


def carried(s: Session, *sentences: str) -> Reattached:
    """Carried over, through a record as it would be written."""
    entries = {entry["id"]: entry for entry in document(Snapshot.of(s), Frame(0, ""))["segments"]}
    done = reattach(s, article(*sentences), entries)
    data = document(Snapshot.of(done.session), Frame(0, ""))
    validate(data)
    again = session_of(data)
    assert again.state.cells == done.session.state.cells
    return done


def test_a_sentence_put_in_before_moves_every_decision_along() -> None:
    s = started()
    s.set_final("s2", "No one knew why it happened.")
    s.confirm("s2")
    s.confirm("s3")
    s.add_note("s3", "Which Monday?")
    done = carried(s, "It was a bad day.", *SENTENCES)
    new = done.session
    assert new.index_of("s2") == 2
    assert (new.final("s2"), new.verdict("s2")) == ("No one knew why it happened.", Verdict.CORRECTED)
    assert (new.verdict("s3"), new.notes("s3")[0].text) == (Verdict.ACCEPTED, "Which Monday?")
    assert new.segments[0].id == "s6"
    assert {row.kind for row in done.rows} == {SAME}
    assert new.history("s2") == s.history("s2")


def test_a_correction_that_was_delivered_is_accepted_by_who_made_it() -> None:
    s = started()
    s.set_final("s1", "The side was beaten through incompetence.")
    s.confirm("s1")
    done = carried(s, "The side was beaten through incompetence.", *SENTENCES[1:])
    new = done.session
    assert (new.edited("s1"), new.verdict("s1"), new.ruling("s1")) == (
        False,
        Verdict.ACCEPTED,
        new.ruling("s1"),
    )
    assert (new.ruling("s1").by, new.ruling("s1").at) == (s.ruling("s1").by, s.ruling("s1").at)
    assert [row.kind for row in done.rows] == [DELIVERED]
    assert new.history("s1")[-1].label == "Carry over to the changed article"


def test_a_verdict_on_a_text_that_was_changed_since_is_taken_back_and_told() -> None:
    s = started()
    s.confirm("s3")
    done = carried(s, *SENTENCES[:2], "The coach resigned on Tuesday.", *SENTENCES[3:])
    new = done.session
    assert (new.final("s3"), new.verdict("s3")) == ("The coach resigned on Tuesday.", Verdict.UNREVIEWED)
    assert [(row.kind, row.was, row.now) for row in done.rows] == [(CHANGED, 3, 3)]
    assert new.history("s3")[-1].edits[0].before == s.ruling("s3")


def test_a_sentence_that_both_changed_is_a_conflict_of_the_correction_and_the_new_text() -> None:
    s = started()
    s.set_final("s3", "The trainer resigned on Monday.")
    s.confirm("s3")
    done = carried(s, *SENTENCES[:2], "The coach resigned on Tuesday.", *SENTENCES[3:])
    new = done.session
    (conflict,) = new.conflicts
    assert [row.kind for row in done.rows] == [CONFLICT]
    assert (new.final("s3"), new.verdict("s3")) == ("The trainer resigned on Monday.", Verdict.UNREVIEWED)
    assert (conflict.a.text, conflict.b.text) == (
        "The trainer resigned on Monday.",
        "The coach resigned on Tuesday.",
    )
    new.take_side(conflict.id, "a")
    assert (new.verdict("s3"), new.ruling("s3").by) == (Verdict.CORRECTED, "ana")
    new.undo()
    new.take_side(conflict.id, "b")
    assert (new.edited("s3"), new.verdict("s3")) == (False, Verdict.UNREVIEWED)


def test_what_was_decided_of_a_sentence_that_is_gone_is_kept_whole() -> None:
    s = started()
    s.set_final("s3", "The coach left.")
    s.confirm("s3")
    s.add_note("s3", "Which Monday?")
    done = carried(s, *SENTENCES[:2], *SENTENCES[3:])
    (kept,) = done.session.unplaced
    assert [row.kind for row in done.rows] == [UNPLACED]
    assert (kept.mt, kept.final) == (SENTENCES[2], "The coach left.")
    assert (kept.entry["verdict"], kept.entry["notes"][0]["text"]) == ("corrected", "Which Monday?")
    assert len(kept.entry["history"]) == 3
    done.session.drop_unplaced(kept.id)
    assert done.session.unplaced == ()
    done.session.undo()
    assert done.session.unplaced == (kept,)


def test_a_dismissed_flag_goes_with_its_words_and_is_kept_when_they_are_gone() -> None:
    s = started()
    s.set_flags({"s4": [flag("s4", "door", of=SENTENCES[3]), flag("s4", "closed", of=SENTENCES[3])]})
    for one in s.open_flags("s4"):
        s.dismiss(one.id)
    done = carried(s, *SENTENCES[:3], "He shut the door behind him.", SENTENCES[4])
    new = done.session
    (decision,) = new.decisions("s4")
    assert (decision.flag.span.cut(new.final("s4")), decision.status) == ("door", FlagStatus.DISMISSED)
    (kept,) = new.unplaced
    assert "a dismissed flag" in kept.why
    assert {f["text"] for f in kept.entry["flags"]} == {"door", "closed"}


def test_a_space_that_was_set_where_a_paragraph_now_ends_is_kept() -> None:
    s = started()
    s.set_gap("s2", "  ")
    text = from_bytes(
        (" ".join(SENTENCES[:2]) + "\n\n" + " ".join(SENTENCES[2:])).encode(), "s.txt", "en", "es"
    )
    new = reattach(s, text, {}).session
    assert new.gap("s2") == ""
    assert new.unplaced[0].why.startswith("The space after it")


EDITS = st.lists(
    st.tuples(st.sampled_from(["drop", "insert", "change", "swap", "double"]), st.integers(0, 4)), max_size=4
)
DEEDS = st.lists(
    st.tuples(st.sampled_from(["edit", "confirm", "note", "mark", "later", "dismiss"]), st.integers(0, 4)),
    max_size=8,
)


def edited(edits: list[tuple[str, int]]) -> list[str]:
    texts = list(SENTENCES)
    for kind, n in edits:
        n = min(n, len(texts) - 1)
        if kind == "drop" and len(texts) > 1:
            del texts[n]
        elif kind == "insert":
            texts.insert(n, "Something was added here.")
        elif kind == "change":
            texts[n] = texts[n].replace("the", "a").replace("it", "this").replace("Monday", "Friday")
        elif kind == "swap":
            texts.append(texts.pop(n))
        elif kind == "double":
            texts.append(texts[n])
    return texts


@given(EDITS, DEEDS)
@settings(deadline=None)
def test_no_decision_is_ever_dropped(edits: list[tuple[str, int]], deeds: list[tuple[str, int]]) -> None:
    s = started()
    s.set_flags({"s4": [flag("s4", "door", of=SENTENCES[3])], "s1": [flag("s1", "team", of=SENTENCES[0])]})
    for kind, n in deeds:
        where = f"s{n + 1}"
        if kind == "edit":
            s.set_final(where, s.mt(where).replace("e", "ee", 1))
        elif kind == "confirm":
            s.confirm(where)
        elif kind == "later":
            s.set_verdict(where, Verdict.LATER)
        elif kind == "note":
            s.add_note(where, "Why?")
        elif kind == "mark":
            s.annotate(where, Span(0, 3), "Fluency/Grammar", Severity.MINOR)
        else:
            for one in s.open_flags(where):
                s.dismiss(one.id)
    new = carried(s, *edited(edits)).session
    kept = {u.entry["id"]: u.entry for u in new.unplaced}
    for cell, value in s.state.cells.items():
        where = getattr(value, "segment", value.flag.segment if isinstance(value, Decision) else cell.id)
        now = new.state.cells.get(cell)
        whole = kept.get(where)
        changes = [e for c in new.history(where) for e in c.edits if e.cell == cell]
        assert now is not None or whole is not None or any(value in (e.before, e.after) for e in changes)
        if cell.kind in ("note", "annotation") and now is None:
            assert any(item["id"] == cell.id for item in whole[f"{cell.kind}s"])
        if cell.kind == "final" and now is None and where in new.state.index:
            assert new.mt(where) == value
        if cell == Cell("final", where) and where not in new.state.index:
            assert whole["final"] == value
    assert all(segment.span.cut(new.article.text) == new.mt(segment.id) for segment in new.segments)
