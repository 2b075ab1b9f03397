"""The check of pronouns against the people they mean: what it says, and how it keeps silent."""

import pytest

from reviewer.checks.builtin.cast import CHECKS

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
