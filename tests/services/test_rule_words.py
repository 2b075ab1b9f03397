"""What rules say is said in the language in use; what flags and records hold stays English."""

from dataclasses import replace

import pytest

from reviewer.checks.catalogue import catalogue
from reviewer.services.own_files import packs_folder
from reviewer.services.own_rules import own_rules
from reviewer.services.rule_words import rule_words
from reviewer.tongue import speak
from tests.services import review_samples as samples

RULE = "es-en/actual-current"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path))


@pytest.fixture
def spanish():
    speak(lambda text, of: "", "es")
    yield
    speak(None)


def entry(rule=RULE):
    return next(entry for entry in catalogue() if entry.id == rule)


def flag(**changes):
    made = samples.flag("s1", "disability", rule=RULE)
    return replace(made, message=entry().title, why=entry().why, **changes)


def own(text, code="es"):
    folder = packs_folder() / code
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(text, encoding="utf-8")


def test_in_english_nothing_is_read(monkeypatch):
    monkeypatch.setattr("reviewer.services.rule_words.shipped_words", lambda code: pytest.fail("read"))
    assert rule_words().message(flag()) == entry().title


def test_in_spanish_title_reason_and_message_are_spanish(spanish):
    words = rule_words()
    assert words.title(entry()) == words.message(flag()) == "«actual» por «current»"
    assert words.why(entry()) == words.reason(flag())
    assert words.reason(flag()).startswith("El español ‘actual’ es «current»")


def test_what_a_check_makes_up_is_found_again(spanish):
    made = flag(rule="consistency/name-spelt-two-ways")
    words = rule_words()
    assert words.message(replace(made, message="“Lopez” here, “López” elsewhere")) == (
        "«Lopez» aquí, «López» en otro sitio"
    )
    assert words.noted(made.rule, "spelt “López”") == "escrito «López»"
    assert words.noted(made.rule, "another note") == "another note"


def test_a_flag_of_a_rule_that_there_is_no_more_speaks_as_it_did(spanish):
    old = replace(flag(rule="gone/rule"), message="An older title")
    assert (rule_words().message(old), rule_words().reason(old)) == ("An older title", old.why)


def test_the_rules_themselves_are_not_read_for_it(spanish, monkeypatch):
    monkeypatch.setattr("reviewer.services.own_rules.catalogue", lambda: pytest.fail("read"))
    own(f'["{RULE}"]\ntitle = "Lo mío"\n')
    assert rule_words().message(samples.flag("s1", "disability", rule=RULE)) == "Lo mío"


def test_a_language_without_words_of_rules_speaks_english():
    speak(lambda text, of: "", "fr")
    try:
        assert rule_words().message(flag()) == entry().title
    finally:
        speak(None)


def test_own_words_go_before_those_that_ship(spanish):
    own(f'["{RULE}"]\ntitle = "Lo mío"\n')
    assert rule_words().title(entry()) == "Lo mío"
    assert own_rules().problems == ()


def test_own_words_for_a_rule_that_there_is_not_are_told_with_file_and_line():
    own('\n["mine/no-such"]\ntitle = "x"\n')
    (problem,) = own_rules().problems
    assert problem.endswith("mine.toml:2: words of mine/no-such: there is no rule with this id.")
