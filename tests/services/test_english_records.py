"""A record is English whatever the window speaks: its words are for programs, and for people of any language."""

import json

import pytest

from reviewer.core.model import Severity, Span, Verdict
from reviewer.services.finding import replace_all
from reviewer.services.merge import merge
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.review import Session
from reviewer.services.searching import Query, Search
from reviewer.tongue import speak

from . import review_samples as samples
from .test_reattach import SENTENCES, carried, started


@pytest.fixture(autouse=True)
def bracketed():
    """A language in which every text stands in brackets."""
    speak(lambda text, of: f"⟦{text}⟧", "xx")
    yield
    speak(None)


def written(session: Session) -> str:
    return json.dumps(document(Snapshot.of(session), Frame(0, "")), ensure_ascii=False)


def worked_on() -> Session:
    s = samples.session()
    for flag in (samples.flag("s3", "strange bank strange bank"), samples.flag("s1", "disability")):
        s.set_flags({flag.segment: [flag]})
    s.apply_suggestion(s.open_flags("s1")[0].id)
    s.dismiss(s.open_flags("s3")[0].id)
    s.mute("t/rule")
    s.set_gap("s1", " ")
    s.set_verdict("s2", Verdict.LATER)
    s.add_note("s2", "Why?")
    s.annotate("s2", Span(0, 2), "Style/Unidiomatic", Severity.MINOR)
    s.set_language("source", "fr")
    search = Search(s, Query("closed"))
    search.look(100)
    replace_all(s, [hit for row in search.rows() for hit in search.hits(row)], "shut")
    s.undo()
    s.redo()
    return s


def test_what_is_done_is_kept_in_english():
    s = worked_on()
    assert "⟦" not in written(s)
    assert "Replace" in written(s)


def test_what_is_carried_over_and_joined_is_kept_in_english():
    s = started()
    s.set_final("s2", "No one knew why it happened.")
    s.confirm("s2")
    s.set_final("s3", "The trainer resigned on Monday.")
    s.add_note("s5", "A week?")
    done = carried(s, SENTENCES[0], "Nobody at all knew why that happened.", SENTENCES[2], SENTENCES[3])
    text = written(done.session)
    assert "as delivered now" in text
    assert "Its sentence is not in the article any more." in text
    assert "⟦" not in text
    one, two = worked_on(), worked_on()
    two.set_final("s4", "Ende.")
    one.set_final("s4", "The end.")
    assert "⟦" not in written(merge(one, two).session)
