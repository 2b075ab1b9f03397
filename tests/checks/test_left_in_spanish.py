"""How sure the checks are of words that a writer may have meant."""

from __future__ import annotations

import pytest

from reviewer.checks.registry import builtin_checks
from reviewer.core.model import Confidence

from .harness import run

CHECKS = {check.id: check for check in builtin_checks()}


@pytest.mark.parametrize(
    "text",
    [
        "The failed golpe, or coup, made him famous.",
        "They rode in colectivos (minibuses) to the coast.",
        "It is a kind of ice called raspado here.",
        "The hospitable caraqueños warn of it.",
        "They asked for a “colectivo” in vain.",
        "They sang “se puede, amigos” at the gate.",
        "They sang: “Que se vaya ella! Then they left.",
    ],
)
def test_a_word_explained_named_or_quoted_is_a_suspect_only(text: str) -> None:
    flags = [hit.flag for hit in run(CHECKS["words/left-in-spanish"], text)]
    assert [flag.confidence for flag in flags] == [Confidence.SUSPECT]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("The cargador slept. Another cargador woke.", Confidence.SUSPECT),
        ("We stayed in a cabaña by the sea.", Confidence.SUSPECT),
        ("He is the presidente encargado of the company.", Confidence.CERTAIN),
        ("The presidente encargado left. A presidente encargado is weak.", Confidence.LIKELY),
    ],
)
def test_a_term_that_the_article_uses_again_is_less_surely_left_over(
    text: str, confidence: Confidence
) -> None:
    hits = run(CHECKS["words/left-in-spanish"], text)
    assert {hit.flag.confidence for hit in hits} == {confidence}


@pytest.mark.parametrize("text", ["They drank two piña coladas.", "A tostada, a mojito and a caipirinha."])
def test_what_english_has_borrowed_is_no_slip_either(text: str) -> None:
    assert not [
        hit for check in ("words/left-in-spanish", "words/misspelt") for hit in run(CHECKS[check], text)
    ]


@pytest.mark.parametrize(
    "text", ["They asked for an ayuntamiento open to all.", "He said so, entonces we left."]
)
def test_a_bare_word_is_likely_left_over(text: str) -> None:
    flags = [hit.flag for hit in run(CHECKS["words/left-in-spanish"], text)]
    assert [flag.confidence for flag in flags] == [Confidence.LIKELY]


@pytest.mark.parametrize(
    "text",
    [
        "It is near the village of Esitjeni Esitjeni.",
        "The peak is Mauna Kea Kea.",
        "It is the first FIRST contest.",
    ],
)
def test_a_place_named_twice_is_a_suspect(text: str) -> None:
    flags = [hit.flag for hit in run(CHECKS["doubled/word"], text)]
    assert [flag.confidence for flag in flags] == [Confidence.SUSPECT]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Hundreds shouted “¡No se puede!” at the gate.", Confidence.SUSPECT),
        ("¿Who is it, then?", Confidence.CERTAIN),
        ("And ¡what a day for the country!", Confidence.CERTAIN),
    ],
)
def test_an_inverted_mark_before_spanish_words_may_stand(text: str, confidence: Confidence) -> None:
    (hit,) = run(CHECKS["leftovers/inverted-mark"], text)
    assert hit.flag.confidence is confidence


def test_a_term_used_again_is_one_flag_that_says_how_often() -> None:
    (hit,) = run(CHECKS["words/left-in-spanish"], "The cargador slept. Two cargadores woke. A cargador ran.")
    assert hit.start == len("The ")
    assert "3 times" in hit.flag.message


def test_no_rude_word_is_offered_for_a_slip():
    (hit,) = run(CHECKS["words/misspelt"], "The horse shitd at the noise.")
    assert hit.flag.suggestions == ("shied",)
    assert run(CHECKS["words/misspelt"], "They saw a titss in the wood.") == []
