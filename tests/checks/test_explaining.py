"""Every rule that has to do with some words says why it does or does not flag them."""

import pytest

from reviewer.checks.catalogue import shipped_packs
from reviewer.checks.contract import Prose
from reviewer.checks.rules.explaining import Reason, explain
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import read_pack
from reviewer.checks.rules.subjects import Surroundings
from reviewer.core.model import Span

PACK = """
pack = "t"
target = "en"
source = "es"

[[rule]]
id = "t/disability"
title = "“disability” for lack of ability"
why = "Because."
category = "Accuracy/Mistranslation"
severity = "major"
confidence = "likely"
target = ["due to {disability}"]
unless = ["disability (benefits|insurance)", "a pension"]
when = ["(is|was)"]
source = ["incapacidad"]
source_ok = ["discapacidad"]
suggest = ["inability"]
bad = [{ text = "It is due to ⟦disability⟧." }]
"""
RULES = read_pack(PACK, "t.toml").rules


def told(text, words="disability", source=None):
    start = text.index(words)
    prose = Prose("s1", text, source=source)
    return [(a.reason, a.words) for a in explain(RULES, prose, Span(start, start + len(words)))]


def test_a_rule_that_flags_says_so():
    assert told("It is due to disability.") == [(Reason.FLAGS, "")]
    assert told("It is due to disability.", source="por incapacidad") == [(Reason.FLAGS, "")]


@pytest.mark.parametrize("words", ["disability insurance", "a pension"])
def test_the_words_that_silence_a_rule_are_named(words):
    text = "It is due to disability, she has disability insurance and a pension."
    text = text if words == "disability insurance" else text.replace("disability insurance and ", "")
    assert told(text) == [(Reason.UNLESS, words)]


def test_a_rule_that_waits_for_other_words_says_so():
    assert told("All due to disability.") == [(Reason.WHEN, "")]


def test_what_the_source_withdraws_is_said():
    assert told("It is due to disability.", source="por discapacidad") == [(Reason.WITHDRAWN, "")]
    assert told("It is due to disability.", source="por otra cosa") == [(Reason.WITHDRAWN, "")]


def test_a_pattern_that_is_met_in_part_comes_near_and_is_shown():
    assert told("It is due, he said, to disability.") == [(Reason.NEAR, "due to {disability}")]
    assert told("A disability.") == []


def test_words_that_no_rule_looks_at_are_nobodys():
    assert told("It is due to disability.", words="It is") == []


EXAMPLES = [(r, bad) for pack in shipped_packs() for r in pack.rules for bad in r.bad[:1] if not bad.source]


@pytest.mark.parametrize(("rule", "bad"), EXAMPLES[::25], ids=[r.id for r, _ in EXAMPLES[::25]])
def test_explanation_and_engine_agree_on_the_shipped_examples(rule, bad):
    text = bad.text.replace("⟦", "").replace("⟧", "")
    prose = Prose("s1", text)
    for hit in Lexicon([rule]).search(prose):
        [account] = explain([rule], prose, hit.finding.span)
        assert account.reason is Reason.FLAGS


GOOD = [(r, text) for pack in shipped_packs() for r in pack.rules for text in r.good[:1]]


@pytest.mark.parametrize(("rule", "text"), GOOD[::25], ids=[r.id for r, _ in GOOD[::25]])
def test_no_rule_says_that_it_flags_its_good_example(rule, text):
    prose = Prose("s1", text)
    around = Surroundings([prose])
    accounts = explain([rule], prose, Span(0, len(text)), lambda about: around.speak_of(0, about))
    assert Reason.FLAGS not in [account.reason for account in accounts]
