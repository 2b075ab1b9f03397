"""Packs that are wrong on purpose: refused in a sentence with file and line, and never slow or fatal."""

import time

import pytest

from reviewer.checks.contract import Prose
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import read_pack

from .harness import HEAD, RULE

FINE = RULE.replace("p/r", "p/fine") + "target = ['fine']\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x = " + "[" * 5_000, "nested too deep"),
        ("x = " + "{a=" * 5_000, "nested too deep"),
        (f"\n{'a.' * 200_000}a = 1", "nested too deep"),
        ("x = " + "9" * 5_000, "not valid TOML"),
        ("# " + "x" * 1_100_000, "longer than 1 MB"),
        ("x = \x00", "not valid TOML"),
        ("rule = [1, 2]", "“pack” is missing"),
        (HEAD + "rule = {}", "rules must be [[rule]] tables"),
        (HEAD + "code = 'import os'", "“code” is no key of a pack's head"),
    ],
)
def test_a_file_that_is_no_pack_is_refused_as_a_whole(text, says):
    started = time.monotonic()
    pack = read_pack(text, "p.toml")
    assert pack.rules == ()
    (problem,) = pack.problems
    assert says in problem.sentence
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("(" * 3_000 + "a" + ")" * 3_000, "longer than 4,000 letters"),
        ("(" * 1_500 + "a" + ")" * 1_500, "inside each other"),
        ("a " * 500, "longer than 60 words"),
        ("a " + "_{0,8} " * 20 + "b", "in more than 100,000 ways"),
        ("a " + "[b] " * 40 + "c", "in more than 100,000 ways"),
        ("a " + ":person: " * 20, "in more than 100,000 ways"),
    ],
)
def test_a_pattern_that_would_eat_stack_or_time_is_refused_and_the_other_rules_stay(target, says):
    pack = read_pack(f"{HEAD}{RULE}target = ['{target}']\n{FINE}", "p.toml")
    assert [rule.id for rule in pack.rules] == ["p/fine"]
    (problem,) = pack.problems
    assert says in problem.sentence
    assert len(problem.sentence) < 250


@pytest.mark.parametrize("key", ["unless", "when"])
def test_the_limits_hold_for_the_patterns_that_silence_too(key):
    body = f"target = ['x']\n{key} = ['{'a ' * 500}']"
    (problem,) = read_pack(HEAD + RULE + body, "p.toml").problems
    assert "longer than 60 words" in problem.sentence


def test_rules_that_are_no_tables_and_values_of_other_kinds_are_named():
    pack = read_pack(HEAD + "rule = [1, 'x', {id = 3}]", "p.toml")
    assert [str(p).split(": ", 2)[2] for p in pack.problems] == [
        "a rule must be a [[rule]] table",
        "a rule must be a [[rule]] table",
        "“id” must be a text in quotes",
    ]
    text = HEAD + RULE.replace('"x ⟦y⟧"', '"x ⟦y⟧", source = 5') + "target = ['x']"
    assert "“source” must be a text" in read_pack(text, "p.toml").problems[0].sentence


def test_an_empty_anchor_is_no_anchor():
    (problem,) = read_pack(HEAD + RULE + "target = ['re:x']\nanchor = ['']", "p.toml").problems
    assert "needs anchor" in problem.sentence


def test_an_optional_word_that_a_suggestion_inflects_like_may_be_missing_at_the_end():
    pack = read_pack(HEAD + RULE + "target = ['{set} [<take>]=v']\nsuggest = ['<seize>=v']", "p.toml")
    assert pack.problems == ()
    (hit,) = Lexicon(pack.rules).search(Prose("s1", "a set"))
    assert hit.finding.suggestions == ("seize",)


def test_the_slowest_pattern_allowed_is_tried_in_time_on_a_long_segment():
    pack = read_pack(HEAD + RULE + "target = ['a " + "_{0,8} " * 5 + "b']", "p.toml")
    assert pack.problems == ()
    started = time.monotonic()
    assert Lexicon(pack.rules).search(Prose("s1", "a " * 100 + ", b")) == []
    assert time.monotonic() - started < 30
