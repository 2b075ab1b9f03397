"""How sure checks are of what may be meant, and of what somebody is quoted with."""

from __future__ import annotations

import pytest

from reviewer.checks.registry import builtin_checks
from reviewer.core.model import Confidence

from .harness import run

CHECKS = {check.id: check for check in builtin_checks()}


@pytest.mark.parametrize(
    ("check", "text", "confidence"),
    [
        ("doubled/word", "They left the the town.", Confidence.CERTAIN),
        ("doubled/word", "They left on July 19 19.", Confidence.CERTAIN),
        ("doubled/word", "It was a huge huge thing.", Confidence.LIKELY),
        ("doubled/word", "We we love it.", Confidence.LIKELY),
        ("doubled/word", "You know, it was in the the town.", Confidence.SUSPECT),
        ("doubled/phrase", "The end of the of the war.", Confidence.LIKELY),
        ("doubled/phrase", "He said: “The end of the of the war.”", Confidence.SUSPECT),
        (
            "doubled/sentence",
            "We should never ever do that. We should never ever do that.",
            Confidence.SUSPECT,
        ),
        (
            "doubled/sentence",
            " ".join(["The mayor of the town left early on the day of the vote."] * 2),
            Confidence.LIKELY,
        ),
        ("grammar/double-negation", "They didn’t say nothing about it.", Confidence.LIKELY),
        ("grammar/double-negation", "“I don’t want no trouble,” he said.", Confidence.SUSPECT),
        ("grammar/person", "It are late.", Confidence.LIKELY),
        ("grammar/person", "“He don’t care,” she said.", Confidence.SUSPECT),
    ],
)
def test_is_as_sure_as_the_place_allows(check: str, text: str, confidence: Confidence) -> None:
    assert [hit.flag.confidence for hit in run(CHECKS[check], text)] == [confidence]
