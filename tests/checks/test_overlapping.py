"""Words that several rules find are flagged once."""

import pytest

from reviewer.checks.contract import Prose
from reviewer.checks.engine import Engine
from reviewer.checks.rules.pack import read_pack

from .harness import HEAD, RULE

TEXT = "There were mortal victims in the town."


def rule(name: str, pattern: str, confidence: str, suggest: str = "") -> str:
    head = RULE.replace("p/r", f"p/{name}").replace('"likely"', f'"{confidence}"')
    return f"{head}target = ['{pattern}']\nsuggest = [{suggest}]\n"


def flagged(*rules: str) -> list[tuple[str, str]]:
    pack = read_pack(HEAD + "".join(rules), "p.toml")
    assert not pack.problems
    run = Engine((), (pack,), "en", None).run([Prose("s", TEXT, raw=TEXT)])
    return [(flag.rule, flag.text) for flag in run["s"]]


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        (rule("a", "mortal victims", "suspect"), rule("b", "mortal victims", "likely"), ["p/b"]),
        (rule("a", "mortal victims", "likely"), rule("b", "mortal victims", "likely", "'dead'"), ["p/b"]),
        (rule("a", "mortal", "likely"), rule("b", "mortal victims", "likely"), ["p/b"]),
        (rule("a", "mortal", "certain"), rule("b", "mortal victims", "likely"), ["p/b", "p/a"]),
        (rule("a", "mortal victims", "likely"), rule("b", "victims in", "likely"), ["p/a", "p/b"]),
    ],
    ids=[
        "the surer",
        "the one with a way out",
        "the longer",
        "surer about a part",
        "each has words of its own",
    ],
)
def test_of_rules_that_flag_the_same_words_one_speaks(first, second, left):
    assert sorted(name for name, _ in flagged(first, second)) == sorted(left)
    assert sorted(name for name, _ in flagged(second, first)) == sorted(left)


def test_one_rule_may_flag_words_inside_others_of_its_own():
    both = rule("a", "{mortal} victims', 'victims in", "likely")
    assert flagged(both) == [("p/a", "mortal"), ("p/a", "victims in")]
