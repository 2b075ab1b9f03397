"""Who is who in an article, what tells it, and whom a pronoun means."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core import cast as cast_module
from reviewer.core.cast import Cast, Person, cast
from reviewer.core.cast_binding import clashes, settled
from reviewer.core.cast_mention import Kind, Part, Reading
from reviewer.core.cast_quotes import quotes, stretches
from reviewer.core.cast_reading import read
from reviewer.core.cast_words import Gender, first_name
from reviewer.core.tokens import tokenize


def readings(*sentences: str) -> list[Reading]:
    return [read(tokenize(s), s) for s in sentences]


def people(*sentences: str, overrides: Mapping[str, Gender] | None = None) -> Cast:
    return settled(readings(*sentences), overrides)


def person(name: str, *sentences: str) -> Person:
    return next(p for p in people(*sentences).people if p.name == name)


def wrong(*sentences: str, overrides: Mapping[str, Gender] | None = None) -> list[str]:
    read_ = readings(*sentences)
    return [c.span.cut(sentences[c.index]) for c in clashes(read_, settled(read_, overrides))]


def test_a_surname_a_double_surname_and_a_full_name_are_one_person() -> None:
    cast = people("Ana María Robles Sáez came.", "Robles Sáez spoke.", "Then Robles left with Sáez’s hat.")
    (ana,) = (p for p in cast.people if "Robles" in p.words)
    assert ana.name == "Ana María Robles Sáez"
    assert [index for index, _ in ana.mentions] == [0, 1, 2, 2]


def test_particles_and_initials_belong_to_the_name() -> None:
    assert person("Rogelio Pérez de la O", "They met Rogelio Pérez de la O, who left.").words[-1] == "O"
    assert person("John Kessler", "They met John F. Kessler, who left.").gender is Gender.MALE


def test_titles_kinship_and_role_nouns_tell_the_gender_with_their_words() -> None:
    assert [c.words for c in person("Kim Ruiz", "The actress Kim Ruiz came.").cues] == ["actress"]
    assert person("Ruiz", "Mrs. Ruiz came.").gender is Gender.FEMALE
    assert person("Robin Paz", "She came with his wife, Robin Paz.").gender is Gender.FEMALE


def test_names_of_both_genders_tell_nothing() -> None:
    for name in ("Andrea", "Jean", "Kim", "Robin", "Rosario", "Guadalupe"):
        assert first_name(name) is Gender.UNKNOWN


def test_contrary_cues_are_a_conflict_and_leave_the_gender_unknown() -> None:
    found = person("María Robles", "María Robles came.", "Then Mr. María Robles left.")
    assert found.conflict
    assert found.gender is Gender.UNKNOWN


def test_pronouns_that_clearly_mean_somebody_tell_an_unknown_gender() -> None:
    lines = ("Vesela Rauk spoke.", "She smiled.", "She waved to all.", "She sang.", "Rauk lost her hat.")
    assert person("Vesela Rauk", *lines).gender is Gender.FEMALE
    assert wrong(*lines, "Rauk took his car.") == ["his"]


def test_an_override_settles_the_gender_and_flags_by_it() -> None:
    lines = ("Robin Castell opened the hall.", "He thanked the guests.")
    assert wrong(*lines) == []
    assert wrong(*lines, overrides={"Robin Castell": Gender.FEMALE}) == ["He"]
    assert wrong(*lines, overrides={"Robin Castell": Gender.MALE}) == []


def test_places_and_institutions_are_nobody() -> None:
    cast = people(
        "In Santiago the University of Chile and Victoria Street are near.", "The Santa Rosa Bank closed."
    )
    assert [p for p in cast.people if p.gender is not Gender.UNKNOWN] == []


def test_this_official_is_whoever_was_named_last() -> None:
    lines = (
        "Besides Tomás Iriarte, the envoy, Eva Ruiz, came.",
        "This official praised Iriarte’s plan.",
        "“It is new,” he added.",
    )
    assert wrong(*lines) == ["he"]
    assert wrong(lines[0], lines[1].replace("Iriarte’s plan", "Iriarte"), lines[2]) == []


def test_the_speaker_beside_a_quotation_is_a_subject() -> None:
    for line in ("“No,” said Eva Ruiz.", "“No,” Eva Ruiz said.", "“No,” she said."):
        (found,) = (m for m in readings(line)[0].mentions if m.kind is not Kind.ROLE)
        assert found.part is Part.SUBJECT
        assert found.tag


def test_a_quotation_over_several_segments_is_quoted_throughout() -> None:
    lines = ("Eva Ruiz said: “He left.", "He never wrote.", "He forgot.” The end.")
    held = stretches([quotes(line) for line in lines])
    assert [[s.cut(line) for s in spans] for spans, line in zip(held, lines, strict=True)] == [
        ["“He left."],
        ["He never wrote."],
        ["He forgot.”"],
    ]
    assert wrong(*lines) == []


def test_an_unclosed_quotation_does_not_swallow_what_follows() -> None:
    held = stretches([quotes("She said “no."), quotes("He left."), quotes("“Yes,” he said.")])
    assert [len(spans) for spans in held] == [1, 0, 1]


def test_he_and_his_family_of_forms_are_told_apart() -> None:
    found = readings("His hat was his, and they saw her and took her hat.")[0].mentions
    assert [(m.words[0], m.holds) for m in found] == [
        ("his", True),
        ("his", False),
        ("her", False),
        ("her", True),
    ]


@given(st.text(alphabet="AaEv R.,“”\"'’-hse sdi\n\u00a0é🙂", max_size=60))
def test_mentions_lie_in_the_text_in_order_and_never_raise(text: str) -> None:
    reading = read(tokenize(text), text)
    starts = [m.span.start for m in reading.mentions]
    assert starts == sorted(starts)
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in reading.mentions)
    assert clashes([reading], settled([reading])) is not None


@pytest.mark.parametrize("form", ["Maria {} Lopez", "Lopez {}", "{} Lopez"])
def test_people_of_one_name_are_not_compared_each_with_each(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[object] = []
    real = cast_module._part_of
    monkeypatch.setattr(cast_module, "_part_of", lambda a, b: compared.append(a) or real(a, b))
    monkeypatch.setattr(cast_module, "NAMESAKES", 10)

    def work(number: int) -> int:
        compared.clear()
        letters = ["".join("abcdefgh"[n // 8**place % 8] for place in range(4)) for n in range(number)]
        named = [form.format(f"Z{word}") for word in letters]
        people = cast(readings(*(f"We met {name}." for name in (*named, "Lopez"))))
        assert [person.name for person in people.people if person.name in named] == named
        return len(compared)

    assert work(400) <= 2.2 * work(200)
