"""A person's own packs and switches: read beside the shipped ones, and never in their way."""

import os
import re
from dataclasses import replace
from types import SimpleNamespace

import pytest

from reviewer.checks.builtin.articles import CHECKS as ARTICLES
from reviewer.core.model import Confidence, Known, Language, Severity
from reviewer.core.splitting import segment_article
from reviewer.services import extensions
from reviewer.services import own_files as module
from reviewer.services.checking import check_article, make_engine, rules_digest
from reviewer.services.formats import from_text
from reviewer.services.own_files import packs_folder
from reviewer.services.own_rules import AS_SHIPPED, own_rules, switches_path
from reviewer.services.settings import Settings, save_settings

PACK = """pack = "mine"
target = "en"

[[rule]]
id = "mine/utilise"
target = ["{<utilise>=v}"]
suggest = ["<use>=v"]
title = "A plainer word"
why = "“use” says the same."
category = "Style/Unidiomatic"
severity = "neutral"
confidence = "suspect"
bad = [{ text = "They ⟦utilise⟧ the tools.", fixed = "They use the tools." }]
good = ["They use the tools."]
"""
TEXT = "They utilised the the tools."


def pack(text=PACK, name="mine.toml"):
    packs_folder().mkdir(exist_ok=True)
    path = packs_folder() / name
    path.write_text(text, encoding="utf-8")
    return path


def switch(text):
    switches_path().write_text(text, encoding="utf-8")


def flags(text=TEXT, own=None):
    article = from_text(text, target="en")
    cut = segment_article(article.text, article.paragraphs, "en", article.marks)
    return {flag.rule: flag for flag in check_article(article, cut, own=own)}


def doubled_id():
    return next(rule for rule, flag in flags(own=AS_SHIPPED).items() if flag.text == "the the")


def test_nothing_there_is_nothing_to_say():
    assert own_rules() == AS_SHIPPED


def test_a_pack_in_the_folder_flags_beside_the_shipped_rules():
    pack()
    assert own_rules().problems == ()
    flag = flags()["mine/utilise"]
    assert (flag.text, flag.suggestions) == ("utilised", ("used",))
    assert doubled_id() in flags()
    assert "mine/utilise" not in flags(own=AS_SHIPPED)


def test_a_changed_pack_is_read_again_and_an_unchanged_one_is_not():
    path = pack()
    first = own_rules()
    assert own_rules() is first
    pack(PACK.replace("A plainer word", "A shorter word"))
    os.utime(path, ns=(1, 1))
    assert own_rules().packs[0].rules[0].title == "A shorter word"
    path.unlink()
    assert own_rules() == AS_SHIPPED


def test_a_broken_rule_is_named_with_file_and_line_and_the_others_stay():
    broken = PACK.replace("mine/utilise", "mine/broken").replace('why = "“use” says the same."\n', "")
    path = pack(PACK + broken[broken.index("[[rule]]") :])
    pack("pack = ", "a-torn.toml")
    torn, problem = own_rules().problems
    assert torn.startswith(f"{packs_folder() / 'a-torn.toml'}:1: not valid TOML")
    assert problem == f"{path}:15: rule mine/broken: “why” is missing."
    assert "mine/utilise" in flags()


def test_an_id_of_a_shipped_rule_or_of_another_file_is_refused():
    taken = doubled_id()
    first = pack(PACK, "a.toml")
    second = pack(PACK.replace("mine/utilise", taken) + PACK[PACK.index("[[rule]]") :], "b.toml")
    assert own_rules().problems == (
        f"{second}:4: rule {taken}: a check or rule of others has this id; give yours another.",
        f"{second}:15: rule mine/utilise: a rule in {first} has this id; give yours another.",
    )
    assert flags()[taken].text == "the the"
    assert own_rules().ids == {"mine/utilise"}


def test_files_that_are_no_packs_are_named_one_by_one_and_the_pack_beside_them_works():
    pack()
    (packs_folder() / "folder.toml").mkdir()
    (packs_folder() / "old.toml").write_bytes("pack = 'ñ'".encode("cp1252"))
    (packs_folder() / "huge.toml").write_bytes(b"#" * 5_000_000)
    (packs_folder() / "code.py").write_text("raise SystemExit")
    names = {re.search(r"\w+\.toml", sentence)[0]: sentence for sentence in own_rules().problems}
    assert set(names) == {"folder.toml", "old.toml", "huge.toml"}
    assert "is not UTF-8" in names["old.toml"]
    assert "too large" in names["huge.toml"]
    assert "mine/utilise" in flags()


@pytest.mark.skipif(os.name == "nt", reason="links and pipes need rights there")
def test_links_to_nowhere_and_pipes_are_refused_without_waiting():
    pack()
    (packs_folder() / "link.toml").symlink_to("nowhere.toml")
    (packs_folder() / "loop.toml").symlink_to("loop.toml")
    os.mkfifo(packs_folder() / "pipe.toml")
    assert len(own_rules().problems) == 3
    assert "mine/utilise" in flags()


def test_a_folder_with_too_many_packs_is_read_in_part(monkeypatch):
    monkeypatch.setattr(module, "MOST_FILES", 1)
    pack(PACK, "a.toml")
    pack("pack = ", "b.toml")
    (problem,) = own_rules().problems
    assert "holds 2 packs; only the first 1 are used" in problem
    assert own_rules().ids == {"mine/utilise"}


def test_switches_turn_rules_off_and_set_how_severe_and_sure_they_are():
    pack()
    taken = doubled_id()
    switch(
        f'off = ["{taken}"]\n[severity]\n"mine/utilise" = "critical"\n[confidence]\n"mine/utilise" = "certain"\n'
    )
    assert own_rules().problems == ()
    found = flags()
    assert set(found) == {"mine/utilise"}
    assert (found["mine/utilise"].severity, found["mine/utilise"].confidence) == (
        Severity.CRITICAL,
        Confidence.CERTAIN,
    )
    assert set(flags(own=AS_SHIPPED)) == {taken}


def test_what_is_set_goes_before_what_a_check_says_of_one_finding():
    shipped = flags(own=AS_SHIPPED)[doubled_id()]
    other = next(level for level in Severity if level is not shipped.severity)
    switch(f'[severity]\n"{shipped.rule}" = "{other}"\n')
    assert flags()[shipped.rule].severity is other
    assert flags()[shipped.rule].id == shipped.id


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "off = ['es-en/heart-in-fist']",
            "No rule is called es-en/heart-in-fist; did you mean es-en/heart-in-a-fist?",
        ),
        ("off = ['x']", "No rule is called x; 'reviewer rules' lists them all."),
        ("off = 'x'", "“off” must be a list of rules"),
        ("off = [1]", "“off” holds 1, which is no rule's id"),
        ("on = []", "“on” is none of off, severity, confidence."),
        ("severity = 'major'", "“severity” must be a table: [severity], then lines"),
        (
            "[severity]\n'es-en/heart-in-a-fist' = 'bad'",
            "The severity of es-en/heart-in-a-fist is one of neutral, minor, major, critical, not bad.",
        ),
        ("[confidence]\n'es-en/heart-in-a-fist' = 3", "is one of suspect, likely, certain, not 3."),
        ("[severity]\n'no/such' = 'major'", "No rule is called no/such"),
        ("off = ", "rules.toml:1: not valid TOML"),
        ("x = " + "[" * 5000, "nested too deep"),
    ],
)
def test_what_cannot_be_used_of_the_switches_is_named_in_one_sentence(text, says):
    switch(text + "\n")
    (problem,) = own_rules().problems
    assert problem.startswith(str(switches_path()))
    assert says in problem
    assert "\n" not in problem
    assert doubled_id() in flags()


def test_one_wrong_switch_leaves_the_others():
    taken = doubled_id()
    switch(f'off = ["no/such", "{taken}"]')
    assert len(own_rules().problems) == 1
    assert taken not in flags()


def test_third_party_checks_that_are_allowed_can_be_switched_and_are_left_out_as_shipped(monkeypatch):
    theirs = replace(ARTICLES[0], id="theirs/articles")
    point = SimpleNamespace(name="more", load=lambda: [theirs])
    monkeypatch.setattr(extensions, "entry_points", lambda group: [point])
    save_settings(Settings(allowed_checks=("more", "gone")))
    switch("[severity]\n'theirs/articles' = 'critical'\n")
    (problem,) = own_rules().problems
    assert "“gone” are allowed but not installed" in problem
    assert flags("It was a attempt.")["theirs/articles"].severity is Severity.CRITICAL
    assert "theirs/articles" in {entry.id for entry in own_rules().entries()}
    assert "theirs/articles" not in flags("It was a attempt.", own=AS_SHIPPED)


def test_the_engine_of_the_window_tells_of_all_problems_in_one_sentence():
    switch("on = []\nof = []\n")
    engine = make_engine(Language("en", Known.GIVEN), Language())
    (sentence,) = engine.disabled
    assert "“on” is none of" in sentence
    assert "2 such problems" in sentence
    assert make_engine(Language("en", Known.GIVEN), Language(), own=AS_SHIPPED).disabled == []


def test_the_digest_in_a_record_tells_that_rules_were_added_or_turned_off():
    shipped = rules_digest()
    pack()
    own = rules_digest()
    switch('off = ["mine/utilise"]')
    assert len({shipped, own, rules_digest()}) == 3
