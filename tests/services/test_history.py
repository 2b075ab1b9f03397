"""Notes with their kinds, the queues that ask for them, and the history of a segment as people read it."""

from reviewer.core.model import NoteKind
from reviewer.services.history import changed_words, entries
from reviewer.services.queues import Filter, Queue, Show, matching
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.schema import validate
from tests.services.review_samples import flag, session


def test_a_question_is_asked_answered_and_asked_again_and_each_step_is_undone():
    review = session()
    review.add_note("s1", "Who said it?", NoteKind.QUESTION)
    (note,) = review.notes("s1")
    review.set_note_kind(note.id, NoteKind.ANSWERED)
    assert review.set_note_kind(note.id, NoteKind.ANSWERED) is None
    assert review.notes("s1")[0].kind is NoteKind.ANSWERED
    review.undo()
    assert review.notes("s1")[0].kind is NoteKind.QUESTION
    made = document(Snapshot.of(review), Frame(1, ""))
    validate(made)
    assert session_of(made).notes("s1") == review.notes("s1")


def test_a_note_of_an_older_record_is_a_plain_one():
    review = session()
    review.add_note("s1", "Look again.")
    made = document(Snapshot.of(review), Frame(1, ""))
    del made["segments"][0]["notes"][0]["kind"]
    made["segments"][0]["history"] = []
    assert session_of(made).notes("s1")[0].kind is NoteKind.NOTE


def test_queues_ask_for_notes_and_for_open_questions():
    review = session()
    review.add_note("s1", "Look again.")
    review.add_note("s3", "Who?", NoteKind.QUESTION)
    assert matching(review, Filter(Show.NOTED)) == ("s1", "s3")
    assert matching(review, Filter(Show.ASKED)) == ("s3",)
    queue = Queue(review, Filter(Show.ASKED))
    review.set_note_kind(review.notes("s3")[0].id, NoteKind.ANSWERED)
    queue.refresh(["s3"])
    assert queue.rows() == ()
    assert (queue.counts().shows[Show.NOTED], queue.counts().shows[Show.ASKED]) == (2, 0)


def test_history_tells_the_words_that_changed_the_latest_first():
    review = session()
    review.set_flags({"s1": [flag("s1", "disability")]})
    (open_flag,) = review.open_flags("s1")
    review.apply_suggestion(open_flag.id)
    review.confirm("s1")
    review.undo()
    done = entries(review, "s1")
    assert [(e.kind, e.label) for e in done] == [
        ("undo", "Confirm"),
        ("do", "Confirm"),
        ("do", "Apply suggestion"),
    ]
    assert done[2].words == (("disability", "incompetence"),)
    assert done[2].before == review.mt("s1")
    assert (done[0].before, done[0].words) == (None, ())
    assert (done[0].by, done[0].at) == ("ana", "2026-03-01T09:30:00.000Z")


def test_history_names_the_flag_that_was_dismissed_and_the_note_that_was_written():
    review = session()
    review.set_flags({"s1": [flag("s1", "disability")]})
    review.dismiss(review.open_flags("s1")[0].id)
    review.add_note("s1", "Fine here.")
    assert [e.about for e in entries(review, "s1")] == ["Fine here.", "disability"]


def test_changed_words_tell_what_was_put_in_and_what_was_taken_out():
    assert list(changed_words("a red cat that sat down", "a cat that sat down here")) == [
        ("red ", ""),
        ("", " here"),
    ]
    assert list(changed_words("same", "same")) == []
