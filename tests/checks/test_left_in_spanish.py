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
    ],
)
def test_a_word_explained_named_or_quoted_is_a_suspect_only(text: str) -> None:
    flags = [hit.flag for hit in run(CHECKS["words/left-in-spanish"], text)]
    assert [flag.confidence for flag in flags] == [Confidence.SUSPECT]


@pytest.mark.parametrize(
    "text", ["They asked for an ayuntamiento open to all.", "He said so, entonces we left."]
)
def test_a_bare_word_is_likely_left_over(text: str) -> None:
    flags = [hit.flag for hit in run(CHECKS["words/left-in-spanish"], text)]
    assert [flag.confidence for flag in flags] == [Confidence.LIKELY]


@pytest.mark.parametrize(
    "text", ["It is near the village of Esitjeni Esitjeni.", "The peak is Mauna Kea Kea."]
)
def test_a_place_named_twice_is_a_suspect(text: str) -> None:
    flags = [hit.flag for hit in run(CHECKS["doubled/word"], text)]
    assert [flag.confidence for flag in flags] == [Confidence.SUSPECT]
