"""Rules that hold in articles about a subject alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reviewer.checks.contract import Prose
from reviewer.checks.engine import Engine
from reviewer.checks.rules.explaining import Reason, explain
from reviewer.checks.rules.pack import read_pack
from reviewer.checks.rules.subjects import ENOUGH, REACH, Surroundings, subjects
from reviewer.checks.rules.trial import try_pack
from reviewer.checks.rules.written import read_packs, write_packs
from reviewer.core.model import Span

TEXT = """
pack = "t"
target = "en"

[[rule]]
id = "t/technician"
title = "“technician” for coach"
why = "Because."
category = "Terminology/Wrong term"
severity = "minor"
confidence = "likely"
about = ["football"]
target = ["the {technician}"]
suggest = ["coach"]
bad = [{ text = "The ⟦technician⟧ of a club: goal, fans, match!", fixed = "The coach of a club: goal, fans, match!" }]
good = ["The technician mended it.", "The technician saw one goal and one match."]
"""
TERM = "The technician spoke."
SPOKEN = "A goal of the striker decided the match, and the fans sang."
OTHER = "It rained."


def flagged(*texts: str, engine: Engine | None = None) -> dict[str, list[str]]:
    engine = engine or Engine((), (read_pack(TEXT, "t.toml"),), "en", None)
    found = engine.run([Prose(f"s{n}", text, n, n, raw=text) for n, text in enumerate(texts)])
    return {segment: [flag.text for flag in flags] for segment, flags in found.items() if flags}


def test_it_holds_where_the_sentences_around_speak_of_the_subject() -> None:
    assert flagged(TERM, OTHER) == {}
    assert flagged(TERM, SPOKEN) == {"s0": ["technician"]}
    assert flagged(SPOKEN, *[OTHER] * (REACH - 1), TERM) == {f"s{REACH}": ["technician"]}
    assert flagged(SPOKEN, *[OTHER] * REACH, TERM) == {}


def test_one_word_of_the_subject_said_often_is_no_subject() -> None:
    assert flagged(TERM, "A goal, a goal, a goal, a goal, a goal!") == {}


def test_the_words_that_it_waits_for_in_the_sentence_do_as_well() -> None:
    pack = read_pack(
        TEXT.replace('about = ["football"]', 'about = ["football"]\nwhen = ["referee"]'), "t.toml"
    )
    engine = Engine((), (pack,), "en", None)
    assert flagged("The technician saw the referee.", engine=engine) == {"s0": ["technician"]}
    assert flagged(TERM, engine=engine) == {}
    assert flagged(TERM, SPOKEN, engine=engine) == {"s0": ["technician"]}


def test_an_edit_that_changes_the_subject_changes_what_holds() -> None:
    engine = Engine((), (read_pack(TEXT, "t.toml"),), "en", None)
    assert flagged(TERM, SPOKEN, engine=engine) == {"s0": ["technician"]}
    assert flagged(TERM, OTHER, engine=engine) == {}
    assert flagged(TERM, SPOKEN, engine=engine) == {"s0": ["technician"]}


def test_who_asks_why_is_told_the_subject() -> None:
    rules = read_pack(TEXT, "t.toml").rules
    prose = Prose("s1", TERM)
    span = Span(4, 14)
    (there,) = explain(rules, prose, span, lambda about: True)
    (elsewhere,) = explain(rules, prose, span, lambda about: Surroundings([prose]).speak_of(0, about))
    assert there.reason is Reason.FLAGS
    assert (elsewhere.reason, elsewhere.words) == (Reason.ABOUT, "football")


def test_its_examples_are_tried_in_their_own_words_alone() -> None:
    assert try_pack(TEXT, "t.toml")[1] == []
    (problem,) = try_pack(TEXT.replace(" goal, fans,", ""), "t.toml")[1]
    assert "must flag" in str(problem)


def test_a_subject_that_nobody_knows_is_named_with_those_there_are() -> None:
    (problem,) = read_pack(TEXT.replace('["football"]', '["chess"]'), "t.toml").problems
    assert "chess" in str(problem)
    assert "football" in str(problem)


def test_a_pack_that_is_kept_keeps_the_subject() -> None:
    (again,) = read_packs(write_packs([read_pack(TEXT, "t.toml")]))
    assert again.rules[0].about == ("football",)


def test_every_subject_has_words_enough_of_its_own() -> None:
    for name, words in subjects().items():
        others = frozenset().union(*(w for other, w in subjects().items() if other != name))
        assert len(words) > 4 * ENOUGH, name
        assert len(words - others) > ENOUGH, name


@given(st.lists(st.sampled_from([TERM, SPOKEN, OTHER]), max_size=20))
def test_it_holds_exactly_within_reach(texts: list[str]) -> None:
    spoken = [n for n, text in enumerate(texts) if text == SPOKEN]
    near = {n for n, text in enumerate(texts) if text == TERM and any(abs(n - s) <= REACH for s in spoken)}
    assert flagged(*texts) == {f"s{n}": ["technician"] for n in near}
