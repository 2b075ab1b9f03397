"""What rules say in other languages: how it is read, and that the Spanish that ships fits its English."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import res
from reviewer.checks.catalogue import catalogue, shipped_packs
from reviewer.checks.registry import builtin_checks
from reviewer.checks.rules.translating import read_words
from tests.checks.harness import run, unmark

KNOWN = frozenset({"a/one", "a/two"})
FILES = res.names("rules/es", ".toml")
IDS = {entry.id: entry for entry in catalogue()}


def test_words_are_found_by_the_id_of_their_rule():
    words, problems = read_words('["a/one"]\ntitle = "Uno"\nwhy = "Porque."\n', "mine.toml", KNOWN)
    assert problems == ()
    assert (words["a/one"].title, words["a/one"].why) == ("Uno", "Porque.")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            '["a/one"]\nwhy = "x"\n\n["a/three"]\nwhy = "x"\n',
            "mine.toml:4: words of a/three: there is no rule with",
        ),
        ('\n["a/one"]\nwhi = "x"\n', "mine.toml:2: words of a/one: “whi” is none of title, why, said"),
        ('["a/one"]\nwhy = 3\n', "mine.toml:1: words of a/one: “why” must be a text in quotes"),
        ('"a/one" = "x"\n', "mine.toml:1: words of a/one: they must be a table"),
        ('["a/one"]\nsaid = "x"\n', "mine.toml:1: words of a/one: “said” must be a list of pairs"),
        ('["a/one"]\nsaid = [["x"]]\n', "mine.toml:1: words of a/one: each entry of “said” must be"),
        ('["a/one"]\nsaid = [["{a} b", "{c} b"]]\n', "“{c} b” does not name the same values as “{a} b”"),
        ('["a/one"]\nsaid = [["{a", "{a"]]\n', "the braces of “{a” do not match"),
        ('["a/one"]\nsaid = [["{a.b}", "{a.b}"]]\n', "a value of “{a.b}” is no plain name in braces"),
        ('["a/one"]\nsaid = [["{0}", "{0}"]]\n', "a value of “{0}” is no plain name in braces"),
        ('["a/one\n', "mine.toml:1: not valid TOML"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(text, problem):
    _, problems = read_words(text, "mine.toml", KNOWN)
    assert len(problems) == 1
    assert problem in str(problems[0])


def test_what_is_wrong_with_one_rule_leaves_the_others():
    words, problems = read_words('["a/one"]\nwhy = 3\n["a/two"]\nwhy = "Dos."\n', "mine.toml", KNOWN)
    assert (set(words), len(problems)) == ({"a/two"}, 1)


@given(st.text(max_size=300))
def test_no_text_makes_reading_fail(text):
    words, problems = read_words(text, "mine.toml", KNOWN)
    assert set(words) <= KNOWN
    assert all(problem.line > 0 for problem in problems)


@given(st.text(st.characters(exclude_characters="”")), st.text())
def test_a_message_that_was_made_up_is_said_with_the_same_values(seen, other):
    toml = '["a/one"]\nsaid = [["“{seen}” here, “{other}” elsewhere", "«{other}» en otro sitio, «{seen}» aquí"]]\n'
    words = read_words(toml, "mine.toml", KNOWN)[0]["a/one"]
    assert words.of(f"“{seen}” here, “{other}” elsewhere") == f"«{other}» en otro sitio, «{seen}» aquí"
    assert words.of("Something else") == ""


def quoted(text, marks):
    """What stands in quotation marks, less remarks in parentheses."""
    found = re.findall(rf"(?<!\w){marks[0]}((?:[^{marks}]|{marks[1]}(?=\w))+){marks[1]}", text)
    return {re.sub(r"\s*\([^)]*\)", "", words).strip() for words in found if words == words.strip()}


def in_english_marks(text):
    return quoted(text, "“”") | quoted(text, "«»")


@pytest.mark.parametrize("name", FILES)
def test_every_translation_belongs_to_a_rule_and_quotes_its_words(name):
    words, problems = read_words(res.text(name), name, IDS.keys())
    assert problems == ()
    for rule, said in words.items():
        entry = IDS[rule]
        assert "" not in (said.title, said.why), rule
        for english, spanish in ((entry.title, said.title), (entry.why, said.why)):
            assert in_english_marks(english) <= in_english_marks(spanish), rule
            assert quoted(english, "‘’") <= quoted(spanish, "‘’"), rule


def test_a_pack_has_its_translation_in_a_file_of_its_name():
    packs = {rule.id: pack.name for pack in shipped_packs() for rule in pack.rules}
    for name in FILES:
        words = read_words(res.text(name), name, IDS.keys())[0]
        assert {packs.get(rule, "checks") for rule in words} == {
            name.removeprefix("rules/es/").removesuffix(".toml")
        }


@pytest.mark.parametrize("check", builtin_checks(), ids=lambda check: check.id)
def test_whatever_a_coded_check_says_is_said_in_spanish(check):
    words = read_words(res.text("rules/es/checks.toml"), "checks.toml", IDS.keys())[0][check.id]
    for bad in check.bad:
        for hit in run(check, unmark(bad.text)[0], bad.source):
            flag = hit.flag
            for text in (flag.message, flag.why, *(place.note for place in flag.related)):
                assert text in ("", check.title, check.why) or words.of(text), text
