"""What an article does throughout is flagged once, with how often; what it does here and there, in each place."""

from __future__ import annotations

import pytest

from reviewer.checks.registry import builtin_checks
from reviewer.core.model import Confidence

from .harness import run

CHECKS = {check.id: check for check in builtin_checks()}
MANY = "He said «no».\n\nShe said «yes».\n\nThey said «never» and «always»."


def test_guillemets_throughout_are_one_flag_that_says_how_many_there_are() -> None:
    (hit,) = run(CHECKS["leftovers/guillemet-style"], MANY)
    assert (hit.start, hit.flag.text) == (MANY.index("«"), "«")
    assert "8 marks" in hit.flag.message


def test_a_few_guillemets_have_a_flag_each() -> None:
    assert len(run(CHECKS["leftovers/guillemet-style"], MANY.split("\n\nThey")[0])) == 4


def test_two_kinds_of_quotes_throughout_are_one_flag() -> None:
    straight = '"We went," he said, and "we saw," and "we won," and "we left." '
    (hit,) = run(CHECKS["quotes/mixed"], straight + "“No,” she said, “never,” and “not us,” and “not here.”")
    assert "8 and 8" in hit.flag.message


def test_quotations_opened_again_and_again_are_one_flag() -> None:
    (hit,) = run(
        CHECKS["quotes/unpaired"], 'He said: "We went. "It was cold. "It rained. "We left." Then he sat.'
    )
    assert hit.flag.confidence is Confidence.SUSPECT
    assert "3 times" in hit.flag.message


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ('She said: "We went there. "It was cold. "We left." Then she sat down.', Confidence.SUSPECT),
        ('It began. She saw it all. And he said: "We went there. It was cold.', Confidence.SUSPECT),
        ('He said "we went there.\n\nNobody answered him.', Confidence.LIKELY),
    ],
)
def test_a_quotation_that_may_go_on_unseen_is_a_suspect(text: str, confidence: Confidence) -> None:
    hits = run(CHECKS["quotes/unpaired"], text)
    assert hits
    assert {hit.flag.confidence for hit in hits} == {confidence}


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("It fell by a tenth of the gross domestic product (PIB) in May.", Confidence.LIKELY),
        ("They joined the main trade union federation (COB) in May.", Confidence.SUSPECT),
    ],
)
def test_a_body_may_go_by_an_acronym_of_its_own_language(text: str, confidence: Confidence) -> None:
    (hit,) = run(CHECKS["acronyms/of-other-words"], text)
    assert hit.flag.confidence is confidence
