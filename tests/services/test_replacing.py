"""A replacement everywhere, made ready in slices and applied whole or not at all."""

import pytest

from reviewer.core.model import Verdict
from reviewer.core.splitting import segment_article
from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Query, find, replace_all
from reviewer.services.formats import from_text
from reviewer.services.replacing import Replacing
from reviewer.services.review import Session
from reviewer.services.searching import Search

TEXT = "The bank is here. A bank beside a bank.\n\nNo bench. Bankers bank."


def begun(words="bank", **how):
    article = from_text(TEXT)
    session = Session.start(article, segment_article(article.text, article.paragraphs, "en"), "ana")
    search = Search(session, Query(words, **how))
    search.look(100)
    return session, search


def finals(session):
    return [session.final(segment.id) for segment in session.segments]


def test_nothing_changes_before_it_is_applied_and_then_all_as_one_step():
    session, search = begun()
    session.confirm("s1")
    before, told = finals(session), []
    session.subscribe(told.append)
    work = Replacing(session, search, search.rows(), "shore")
    assert not work.go_on(1)
    assert (work.done, work.total) == (1, 3)
    assert work.go_on(10)
    assert (finals(session), told) == (before, [])
    assert work.apply() == 3
    assert finals(session)[1] == "A shore beside a shore."
    assert session.verdict("s1") is Verdict.UNREVIEWED
    assert len(told) == 1
    session.undo()
    assert finals(session) == before
    assert session.verdict("s1") is Verdict.ACCEPTED


def test_it_does_what_replacing_at_once_does():
    session, search = begun(r"(b)an", expression=True)
    other, _ = begun()
    work = Replacing(session, search, search.rows(), r"\1e\1")
    while not work.go_on(1):
        pass
    work.apply()
    replace_all(other, find(other, Query(r"(b)an", expression=True)), r"\1e\1", True)
    assert finals(session) == finals(other)


def test_what_is_half_ready_is_not_applied():
    session, search = begun()
    work = Replacing(session, search, search.rows(), "shore")
    work.go_on(1)
    with pytest.raises(ReviewerError):
        work.apply()
    assert not session.can_undo


def test_an_edit_meanwhile_leaves_everything_as_it_is():
    session, search = begun()
    work = Replacing(session, search, search.rows(), "shore")
    work.go_on(10)
    session.set_final("s2", "Something else.")
    with pytest.raises(ReviewerError, match="changed meanwhile"):
        work.apply()
    assert finals(session)[0] == "The bank is here."


def test_rows_without_anything_to_replace_change_nothing():
    session, search = begun(match_case=True)
    work = Replacing(session, search, search.rows(), "bank")
    assert work.go_on(10)
    assert work.apply() == 0
    assert not session.can_undo


def test_a_reader_replaces_nothing():
    session, search = begun()
    work = Replacing(session, search, search.rows(), "shore")
    work.go_on(10)
    session.read_only = True
    with pytest.raises(ReviewerError):
        work.apply()
