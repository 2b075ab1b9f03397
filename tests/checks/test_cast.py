"""The check of pronouns against the people they mean: what it says, and how it keeps silent."""

import pytest

from reviewer.checks.builtin.cast import CHECKS
from reviewer.core.model import Confidence

from .harness import apply, run, unmark

(CHECK,) = CHECKS


@pytest.mark.parametrize("bad", CHECK.bad, ids=lambda b: b.text[:40])
def test_flags_the_marked_pronouns_and_sets_them_right(bad):
    text, spans = unmark(bad.text)
    hits = run(CHECK, text)
    assert [(h.start, h.end) for h in hits] == spans
    assert apply(text, hits) == bad.fixed
    assert run(CHECK, bad.fixed) == []


@pytest.mark.parametrize("good", CHECK.good, ids=lambda g: g[:40])
def test_is_silent_on_good_text(good):
    assert [(h.flag.text, h.flag.message) for h in run(CHECK, good)] == []


def test_names_whom_the_pronoun_means_and_the_word_that_tells_the_gender():
    (hit,) = run(CHECK, unmark(CHECK.bad[0].text)[0])
    assert hit.flag.message == "“he” seems to mean Lucía Benavent (female: “Lucía”)"
    assert [(p.text, p.note) for p in hit.flag.related] == [
        ("official", "whom the pronoun seems to mean"),
        ("Lucía Benavent", "female: “Lucía”"),
    ]
    assert "“Lucía”" in hit.flag.why


def test_is_surer_of_a_subject_with_nobody_else_in_sight():
    (alone,) = run(CHECK, "Marta Olmedo opened the library. He thanked the readers.")
    assert alone.flag.confidence is Confidence.LIKELY
    (nameless,) = run(CHECK, "The spokeswoman denied it. He left.")
    assert nameless.flag.confidence is Confidence.SUSPECT


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Marta Olmedo came. HE left.", "SHE"),
        ("Marta Olmedo came. He’d left.", "She"),
        ("Marta Olmedo came. They saw him there.", "her"),
        ("Marta Olmedo came. The car was his.", "hers"),
        ("Mr. Olmedo came. They saw her and left.", "him"),
        ("Mr. Olmedo came. Her car broke down.", "His"),
        ("Mr. Olmedo came. The car was hers.", "his"),
    ],
)
def test_suggests_the_same_form_in_the_same_capitals(text, suggestion):
    (hit,) = run(CHECK, text)
    assert hit.flag.suggestions == (suggestion,)


def test_an_article_without_people_costs_nothing_and_says_nothing():
    assert run(CHECK, "It rained.\n\nThe river rose. He left.") == []
