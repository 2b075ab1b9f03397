"""The contract that every coded check keeps: exact on its bad examples, silent on its good ones."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from reviewer.checks.contract import Bad, Check
from reviewer.checks.registry import builtin_checks

from .harness import apply, examples, run, unmark

CHECKS = builtin_checks()
BAD = [pytest.param(c, b, id=f"{c.id}: {b.text[:40]}") for c, b in examples(CHECKS)]
GOOD = [pytest.param(c, g, id=f"{c.id}: {g[:40]}") for c in CHECKS for g in c.good]


@pytest.mark.parametrize(("check", "bad"), BAD)
def test_flags_exactly_the_marked_words(check: Check, bad: Bad) -> None:
    text, spans = unmark(bad.text)
    assert spans, "a bad example marks what is wrong"
    assert [(h.start, h.end) for h in run(check, text, bad.source)] == spans


@pytest.mark.parametrize(("check", "bad"), BAD)
def test_first_suggestions_put_the_text_right(check: Check, bad: Bad) -> None:
    text, _ = unmark(bad.text)
    hits = run(check, text, bad.source)
    if bad.fixed:
        assert apply(text, hits) == bad.fixed
        assert run(check, bad.fixed, bad.source) == []


@pytest.mark.parametrize(("check", "bad"), BAD)
def test_each_suggestion_silences_its_own_rule(check: Check, bad: Bad) -> None:
    text, _ = unmark(bad.text)
    hits = run(check, text, bad.source)
    mute = sum(not h.flag.suggestions for h in hits)
    for choice in range(max((len(h.flag.suggestions) for h in hits), default=0)):
        assert len(run(check, apply(text, hits, choice), bad.source)) <= mute


@pytest.mark.parametrize(("check", "good"), GOOD)
def test_is_silent_on_good_text(check: Check, good: str) -> None:
    assert [(h.flag.text, h.start) for h in run(check, good)] == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda c: c.id)
def test_is_declared_whole(check: Check) -> None:
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*", check.id)
    assert len(check.bad) >= 3
    assert len(check.good) >= 6
    assert check.title
    assert not check.title.endswith(".")
    assert check.why.endswith(".")
    assert "/" in check.category
    ways = [check.in_segment is not None, check.in_paragraph is not None, check.judge is not None]
    assert ways.count(True) == 1
    assert (check.facts is None) == (check.judge is None)


def test_ids_are_unique() -> None:
    ids = sorted(check.id for check in CHECKS)
    assert not [one for one, other in pairwise(ids) if one == other]
