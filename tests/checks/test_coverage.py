"""Each pack's list of what it was built from: true to the rules, and counted."""

import tomllib

import pytest

from reviewer import res
from reviewer.checks.catalogue import shipped_packs

PACKS = {pack.name: pack for pack in shipped_packs()}
LISTS = {name: tomllib.loads(res.text(name)) for name in res.names("rules/coverage", ".toml")}
HAS_NO_LIST: set[str] = set()

each_list = pytest.mark.parametrize("coverage", LISTS.values(), ids=lambda c: c["pack"])


def named(coverage):
    return [rule for _, _, rule in coverage["covered_by"]]


def test_every_pack_has_a_list():
    assert {coverage["pack"] for coverage in LISTS.values()} == PACKS.keys() - HAS_NO_LIST


@each_list
def test_a_list_names_rules_that_are_in_its_pack(coverage):
    assert set(named(coverage)) - {rule.id for rule in PACKS[coverage["pack"]].rules} == set()


@each_list
def test_a_list_names_every_rule_of_its_pack(coverage):
    assert {rule.id for rule in PACKS[coverage["pack"]].rules} - set(named(coverage)) == set()


@each_list
def test_what_no_rule_covers_has_a_reason_that_is_spelt_out(coverage):
    given = {reason for _, _, reason in coverage["not_covered"]}
    assert given == coverage["reasons"].keys()
    assert all(text.strip() for text in coverage["reasons"].values())


@each_list
def test_an_entry_is_a_spanish_term_with_its_wrong_english_and_stands_once_on_either_side(coverage):
    covered = {(spanish, english) for spanish, english, _ in coverage["covered_by"]}
    missed = [(spanish, english) for spanish, english, _ in coverage["not_covered"]]
    assert all(spanish.strip() and english.strip() for spanish, english in [*covered, *missed])
    assert len(missed) == len(set(missed))
    assert covered.isdisjoint(missed)


@each_list
def test_the_stated_share_is_the_counted_one(coverage):
    covered, missed = len(coverage["covered_by"]), len(coverage["not_covered"])
    assert (coverage["covered"], coverage["entries"]) == (covered, covered + missed)
    print(f"{coverage['pack']}: {covered} of {covered + missed} ({100 * covered / (covered + missed):.0f} %)")


@each_list
def test_a_list_says_what_it_was_made_from(coverage):
    assert coverage["list"].strip()
    assert coverage["made"].strip()
    assert coverage["sources"]
