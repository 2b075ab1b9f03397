"""A file of decisions: all of it is applied, or nothing."""

import json
import re

import pytest

from reviewer.core.model import Verdict
from reviewer.services.batch import EXAMPLE, apply_lines
from reviewer.services.errors import ReviewerError

from .review_samples import session


def test_lines_are_applied_by_id_and_by_index() -> None:
    s = session()
    lines = [
        '{"segment": "s1", "final": "It is due to incompetence.", "gap": " ", "verdict": "corrected"}',
        "",
        json.dumps({"index": 2, "verdict": "accepted", "mt": s.mt("s2"), "comment": "fine"}),
        '{"index": 3, "verdict": "later"}\n',
        '{"segment": "s4", "final": "End."}',
    ]
    assert apply_lines(s, lines) == 4
    assert s.finals() == {"s1": "It is due to incompetence.", "s4": "End."}
    assert s.gap("s1") == " "
    verdicts = [s.verdict(x.id) for x in s.segments]
    assert verdicts == [Verdict.CORRECTED, Verdict.ACCEPTED, Verdict.LATER, Verdict.UNREVIEWED]


def test_the_line_that_messages_show_can_be_applied() -> None:
    s = session()
    assert apply_lines(s, [EXAMPLE]) == 1
    assert (s.final("s2"), s.verdict("s2")) == ("The corrected text.", Verdict.CORRECTED)
    with pytest.raises(ReviewerError, match=re.escape(EXAMPLE)):
        apply_lines(s, ["[1]"])


def test_a_confirming_verdict_becomes_the_one_that_fits_the_text() -> None:
    s = session()
    apply_lines(s, ['{"segment": "s1", "final": "New.", "verdict": "accepted"}'])
    assert s.verdict("s1") is Verdict.CORRECTED


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "no JSON object on one line"),
        ("[" * 100_000, "nested too deep"),
        ("[1]", "no JSON object such as"),
        ('{"final": "x"}', "names no segment"),
        ('{"segment": "s9", "final": "x"}', "no segment “s9”"),
        ('{"segment": 1, "final": "x"}', "in quotes, not 1"),
        ('{"index": 0, "final": "x"}', "from 1 to 4, not 0"),
        ('{"index": true, "final": "x"}', "from 1 to 4, not true"),
        ('{"index": 5, "final": "x"}', "from 1 to 4, not 5"),
        ('{"segment": "s1", "index": 2, "final": "x"}', "is number 1, not 2"),
        ('{"segment": "s1"}', "asks for nothing"),
        ('{"segment": "s1", "final": 1}', "“final” is a text"),
        ('{"segment": "s1", "gap": "x"}', "white space only"),
        ('{"segment": "s2", "gap": " "}', "ends its paragraph"),
        ('{"segment": "s1", "verdict": "good"}', "one of unreviewed, accepted, corrected, later"),
        ('{"segment": "s1", "verdict": ["later"]}', "one of unreviewed"),
        ('{"segment": "s1", "final": "x", "verdit": "later"}', "“verdit” is not known; write “verdict”"),
        ('{"Index": 1, "final": "x"}', "write “index”, as in "),
        ('{"segment": "s1", "mt": "Other.", "final": "x"}', "made for another text"),
    ],
)
def test_a_bad_line_is_named_and_nothing_is_applied(line: str, message: str) -> None:
    s = session()
    with pytest.raises(ReviewerError, match=f"^Line 3: .*{message}"):
        apply_lines(s, ['{"segment": "s3", "final": "New."}', "", line])
    assert s.finals() == {}
    assert not s.can_undo
