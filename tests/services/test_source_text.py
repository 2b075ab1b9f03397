"""A source beside the article: linked, kept, graded by, and taken away again."""

from dataclasses import replace

import pytest

from reviewer.core.model import Confidence, Evidence, Known
from reviewer.core.splitting import segment_article
from reviewer.services.checking import make_engine
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import open_article
from reviewer.services.prose import prose_of
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate
from reviewer.services.source_text import Links, link_source, source_of, sure_sources, unlink_source

ENGLISH = "The minister spoke on Friday. They say it is due to disability.\n\nThe works begin soon."
SPANISH = "El ministro habló el viernes. Dicen que se debe a su incapacidad.\n\nLas obras empiezan pronto."


@pytest.fixture
def review(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    article = open_article(path, "en")
    return Session.start(article, segment_article(article.text, article.paragraphs, "en"), "ana")


def source(tmp_path, text=SPANISH):
    path = tmp_path / "fuente.txt"
    path.write_text(text, encoding="utf-8")
    return path


def evidence(review):
    engine = make_engine(review.target, review.source)
    prose = prose_of(review.article, review.segmentation, sources=sure_sources(review))
    return [f.evidence for flags in engine.run(prose).values() for f in flags if f.text == "disability"]


def test_texts_that_agree_are_linked_one_to_one_and_the_source_confirms(review, tmp_path):
    link_source(review, source(tmp_path))
    assert sure_sources(review) == {
        "s1": "El ministro habló el viernes.",
        "s2": "Dicen que se debe a su incapacidad.",
        "s3": "Las obras empiezan pronto.",
    }
    assert (review.source.code, review.source.known) == ("es", Known.GUESSED)
    assert evidence(review) == [Evidence.CONFIRMED]


def test_undo_takes_source_and_language_back_together(review, tmp_path):
    before = review.source
    link_source(review, source(tmp_path))
    review.undo()
    assert source_of(review) is None
    assert review.source == before
    review.redo()
    assert len(sure_sources(review)) == 3
    unlink_source(review)
    assert source_of(review) is None
    assert unlink_source(review) is None


def test_texts_that_differ_are_linked_by_length_and_no_check_goes_by_it(review, tmp_path):
    joined = (
        "El ministro habló el viernes y dicen que se debe a su incapacidad.\n\nLas obras empiezan pronto."
    )
    link_source(review, source(tmp_path, joined))
    found = source_of(review)
    first = Links(found).of(review.segments[0])
    assert first.segments == ("s1", "s2")
    assert first.confidence is Confidence.SUSPECT
    assert first.span.cut(found.text).startswith("El ministro")
    assert list(sure_sources(review)) == ["s3"]


def test_another_number_of_paragraphs_is_linked_without_certainty(review, tmp_path):
    link_source(review, source(tmp_path, "Titular breve\n\n" + SPANISH))
    found = source_of(review)
    links = [(s.id, Links(found).of(s)) for s in review.segments]
    texts = {name: link.span.cut(found.text) for name, link in links if link is not None}
    assert texts["s3"].endswith("Las obras empiezan pronto.")
    assert sure_sources(review) == {}


def test_the_record_keeps_the_source_and_its_links(review, tmp_path):
    link_source(review, source(tmp_path))
    made = document(Snapshot.of(review), Frame(1, ""))
    validate(made)
    assert (made["source"]["file"], made["source"]["by"]) == ("fuente.txt", "ana")
    assert source_of(session_of(made)) == source_of(review)
    assert document(Snapshot.of(session_of(made)), Frame(1, "")) == made


def test_a_link_outside_the_source_is_a_damaged_record(review, tmp_path):
    link_source(review, source(tmp_path))
    made = document(Snapshot.of(review), Frame(1, ""))
    made["source"]["links"][0]["end"] = 10_000
    with pytest.raises(ReviewerError, match="damaged"):
        session_of(made)


def test_the_article_itself_is_no_source(review, tmp_path):
    with pytest.raises(ReviewerError, match="the article itself"):
        link_source(review, tmp_path / "story.txt")
    assert source_of(review) is None


def test_a_source_language_that_was_given_stays(review, tmp_path):
    review.set_language("source", "pt")
    link_source(review, source(tmp_path))
    assert review.source.code == "pt"


def test_a_part_of_a_split_segment_has_the_source_of_the_whole_unsure(review, tmp_path):
    link_source(review, source(tmp_path))
    whole = review.segments[1]
    part = replace(whole, id="s2a", parents=("s2",))
    found = Links(source_of(review)).of(part)
    assert found.span.cut(SPANISH) == "Dicen que se debe a su incapacidad."
    assert found.confidence is Confidence.SUSPECT
