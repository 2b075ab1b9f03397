"""Who is who: the signs that are seen, what a reviewer settles, and what becomes of the flags."""

import pytest

from reviewer.checks.contract import Settled
from reviewer.core.cast_words import Gender
from reviewer.core.model import Known, Language
from reviewer.core.splitting import segment_article
from reviewer.services.castings import castings, join, part, settle, settled
from reviewer.services.checking import make_engine
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import from_text
from reviewer.services.people import People
from reviewer.services.prose import prose_of
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate

RULE = "cast/pronoun-gender"
TEXT = (
    "The lawyer Robin Castell came to Seville on Friday. He thanked the readers. "
    "Marta Olmedo opened the library. She cut the ribbon."
)


def session(text=TEXT):
    article = from_text(text)
    return Session.start(article, segment_article(article.text, article.paragraphs, "en"), "ana")


def prose(session):
    return prose_of(session.article, session.segmentation, session.finals(), session.gaps())


def people(session):
    return {who.name: who for who in People().read(prose(session), settled(session))}


def flagged(session):
    engine = make_engine(Language("en", Known.GIVEN), Language(None))
    found = engine.run(prose(session), settled=settled(session))
    return [flag for flags in found.values() for flag in flags if flag.rule == RULE]


def test_signs_of_gender_are_quoted_with_their_sentence_and_the_unknown_stay_unknown():
    seen = people(session())
    (sign,) = seen["Marta Olmedo"].signs
    assert (sign.words, sign.gender) == ("Marta", Gender.FEMALE)
    assert sign.span.cut(sign.sentence).startswith("Marta")
    assert seen["Robin Castell"].gender is Gender.UNKNOWN
    assert seen["Robin Castell"].signs == ()


def test_settling_a_woman_flags_the_he_and_undo_takes_it_away():
    review = session()
    assert flagged(review) == []
    settle(review, "Robin Castell", Gender.FEMALE)
    (flag,) = flagged(review)
    assert flag.text == "He"
    assert flag.suggestions == ("She",)
    assert "as you settled it" in flag.message
    assert people(review)["Robin Castell"].given
    review.undo()
    assert flagged(review) == []
    assert not people(review)["Robin Castell"].given


def test_nobody_is_told_a_gender_once_it_is_settled_that_none_is_to_be_told():
    review = session("Marta Olmedo opened the new library on Friday. He thanked the readers and left.")
    assert len(flagged(review)) == 1
    settle(review, "Marta Olmedo", Gender.UNKNOWN)
    assert flagged(review) == []
    settle(review, "Marta Olmedo", None)
    assert len(flagged(review)) == 1
    assert castings(review) == ()


def test_settling_what_is_settled_changes_nothing_and_a_reader_may_not():
    review = session()
    assert settle(review, "Robin Castell", None) is None
    settle(review, "Robin Castell", Gender.MALE)
    assert settle(review, "Robin Castell", Gender.MALE) is None
    review.read_only = True
    with pytest.raises(ReviewerError):
        settle(review, "Robin Castell", Gender.FEMALE)


def test_the_record_holds_who_is_who_with_by_and_at():
    review = session()
    settle(review, "Robin Castell", Gender.FEMALE)
    made = document(Snapshot.of(review), Frame(1, ""))
    validate(made)
    (entry,) = made["people"]
    assert (entry["name"], entry["gender"], entry["by"]) == ("Robin Castell", "female", "ana")
    assert entry["at"]
    again = session_of(made)
    assert castings(again) == castings(review)
    assert again.history("") == review.history("")


def test_a_segment_is_read_again_only_when_it_changed():
    review, reader = session(), People()
    first = reader.read(prose(review), Settled())
    review.set_final("s3", "Martin Olmedo opened the library.")
    names = [who.name for who in reader.read(prose(review), Settled())]
    assert [who.name for who in first] == ["Robin Castell", "Marta Olmedo"]
    assert names == ["Robin Castell", "Martin Olmedo"]


ALIKE = (
    "Marta Olmedo came to Seville on Friday. She spoke first.\n\n"
    "Some weeks later Castell Ferrer opened the library. He cut the ribbon."
)


def test_two_names_of_one_person_are_one_and_the_pronouns_are_checked_by_that():
    review = session(ALIKE)
    assert flagged(review) == []
    join(review, "Castell Ferrer", "Marta Olmedo")
    one = people(review)
    assert list(one) == ["Marta Olmedo"]
    assert one["Marta Olmedo"].also == ("Castell Ferrer",)
    assert one["Marta Olmedo"].mentions == 2
    assert [flag.text for flag in flagged(review)] == ["He"]
    review.undo()
    assert list(people(review)) == ["Marta Olmedo", "Castell Ferrer"]
    assert flagged(review) == []
    review.redo()
    part(review, ["Castell Ferrer"])
    assert flagged(review) == []
    assert castings(review) == ()
    assert part(review, ["Castell Ferrer"]) is None


def test_a_gender_that_both_names_tell_differently_is_told_as_both():
    review = session("The actress Marta Olmedo sang. Later the actor Martin Ferrer left.")
    join(review, "Martin Ferrer", "Marta Olmedo")
    assert people(review)["Marta Olmedo"].conflict
    settle(review, "Marta Olmedo", Gender.FEMALE)
    assert people(review)["Marta Olmedo"].gender is Gender.FEMALE


def test_a_bare_surname_that_two_share_is_theirs_once_they_are_one():
    text = "Marta Olmedo came. Ana Olmedo Ruiz left. Then Olmedo slept, and he dreamt."
    review = session(text)
    assert people(review)["Marta Olmedo"].mentions == 1
    join(review, "Ana Olmedo Ruiz", "Marta Olmedo")
    assert people(review)["Marta Olmedo"].mentions == 3


def test_joins_follow_one_another_and_never_lead_in_a_circle():
    review = session("Ana Prat came. Eva Ruiz left. Marta Olmedo slept.")
    join(review, "Ana Prat", "Eva Ruiz")
    join(review, "Eva Ruiz", "Marta Olmedo")
    assert settled(review).same == {"Ana Prat": "Marta Olmedo", "Eva Ruiz": "Marta Olmedo"}
    with pytest.raises(ReviewerError, match="one person already"):
        join(review, "Marta Olmedo", "Ana Prat")
    assert join(review, "Eva Ruiz", "Marta Olmedo") is None
    assert people(review)["Marta Olmedo"].also == ("Ana Prat", "Eva Ruiz")


def test_the_record_holds_who_is_one_person_and_a_circle_in_it_is_harmless():
    review = session(ALIKE)
    join(review, "Castell Ferrer", "Marta Olmedo")
    made = document(Snapshot.of(review), Frame(1, ""))
    validate(made)
    (entry,) = made["people"]
    assert (entry["name"], entry["same"], entry["by"]) == ("Castell Ferrer", "Marta Olmedo", "ana")
    assert castings(session_of(made)) == castings(review)
    made["people"].append({**entry, "name": "Marta Olmedo", "same": "Castell Ferrer"})
    assert list(people(session_of(made))) == ["Marta Olmedo", "Castell Ferrer"]


def test_a_name_that_is_no_more_in_the_article_joins_nobody():
    review = session(ALIKE)
    join(review, "Castell Ferrer", "Marta Olmedo")
    review.set_final("s3", "Some weeks later nobody opened the library.")
    assert people(review)["Marta Olmedo"].also == ()
