"""The values that reading and judging people pass on."""

from reviewer.core.cast import cast, retold
from reviewer.core.cast_binding import judged
from reviewer.core.cast_mention import Kind, Mention, Part, placed_as
from reviewer.core.cast_reading import read
from reviewer.core.cast_words import Gender
from reviewer.core.model import Span
from reviewer.core.tokens import tokenize


def test_a_mention_is_placed_as_replacing_would_place_it():
    mention = Mention(Kind.NAME, Span(0, 3), 0, ("Ann",), Gender.FEMALE, "Ann", last=1, acts=True, held="hat")
    assert placed_as(mention, Part.OBLIQUE, preposition="of") == mention._replace(
        part=Part.OBLIQUE, preposition="of"
    )
    assert placed_as(mention, Part.SUBJECT, tag=True) == mention._replace(part=Part.SUBJECT, tag=True)


def readings(*texts):
    return [read(tokenize(text), text) for text in texts]


def test_what_pronouns_tell_is_laid_over_the_cast_as_a_new_reading_would_tell_it():
    told_by = readings(
        "Xandor Veltis opened the hall.", "She smiled.", "Ana Ruiz said it.", "Xandor Veltis spoke."
    )
    people = cast(told_by)
    cue = next(c for p in people.people for c in p.cues if p.name == "Ana Ruiz")
    told = {"Xandor Veltis": cue}
    assert retold(told_by, people, None, told) == cast(told_by, None, told) != people
    settled = {"Xandor Veltis": Gender.MALE}
    given = cast(told_by, settled)
    assert retold(told_by, given, settled, told) == cast(told_by, settled, told)


def test_a_word_of_grammar_alone_at_the_start_is_nobody():
    (reading,) = readings("The door and Then the house.")
    assert [m.words for m in reading.mentions if m.words == ("The",)] == []
    assert judged(readings("Then he left.", "When he came.")) == []
