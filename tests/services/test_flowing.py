"""The article as it is read: nothing lost, nothing added, each segment at its place."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.splitting import segment_article
from reviewer.services.flowing import flowing
from reviewer.services.formats import from_text
from reviewer.services.review import Session
from tests.services.review_samples import session

texts = st.text(st.sampled_from("ab.🙂\u00a0 \n?A“”"), min_size=1, max_size=60).filter(str.strip)


@given(texts, st.data())
def test_every_span_cuts_its_segments_final(text, data):
    article = from_text(text)
    review = Session.start(article, segment_article(article.text, article.paragraphs, "en"))
    some = data.draw(st.sampled_from([s.id for s in review.segments]))
    review.set_final(some, data.draw(texts))
    for paragraph in flowing(review):
        for segment, span in paragraph.spans:
            assert span.cut(paragraph.text) == review.final(segment)


def test_corrected_texts_and_spaces_are_read_as_they_will_be_exported():
    review = session()
    review.set_final("s1", "It is due to incompetence.")
    review.set_gap("s1", " ")
    assert [p.text for p in flowing(review)] == [
        "It is due to incompetence. He closed the door 🙂.",
        "The strange bank strange bank. End\u00a0here.",
    ]


def test_a_paragraph_of_which_nothing_is_left_is_not_read():
    review = session()
    review.set_final("s1", "")
    review.set_final("s2", "")
    assert [p.spans[0][0] for p in flowing(review)] == ["s3"]


def test_a_short_line_without_a_stop_is_a_heading():
    article = from_text("A new bridge for Seville\n\nIt opens on Friday.\n\n“Who pays?”\n\nThe bill")
    review = Session.start(article, segment_article(article.text, article.paragraphs, "en"))
    assert [p.heading for p in flowing(review)] == [True, False, False, True]
