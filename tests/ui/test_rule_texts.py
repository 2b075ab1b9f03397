"""What rules say is said in the language of the window; the rule itself keeps its words."""

from collections import Counter

import pytest

from reviewer import res
from reviewer.checks.catalogue import catalogue
from reviewer.checks.contract import Check
from reviewer.ui import languages
from reviewer.ui.rule_texts import forms, in_words, pattern_of

FORMS = forms(res.text("lang/rule_texts.txt"))
SHIPPED = [text for rule in catalogue() if not isinstance(rule, Check) for text in (rule.title, rule.why)]
CODED = [text for check in catalogue() if isinstance(check, Check) for text in (check.title, check.why)]


@pytest.fixture
def spanish(qapp):
    languages.use(qapp, "es")


def test_in_english_a_rule_says_what_it_says():
    assert [in_words(text) for text in (*CODED, *SHIPPED)] == [*CODED, *SHIPPED]


def test_every_coded_check_speaks_spanish(spanish):
    assert [text for text in CODED if in_words(text) == text] == []


def test_nearly_every_text_of_the_shipped_rules_is_said_in_spanish(spanish):
    left = [text for text in SHIPPED if in_words(text) == text]
    assert len(left) < len(SHIPPED) * 0.1, left


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("More than one space", "Más de un espacio"),
        ("“clear as soup” is a Spanish idiom", "«clear as soup» es un modismo español"),
        ("“resume” for to summarise", "«resume» en vez de: to summarise"),
        ("Hidden soft hyphen (U+00AD)", "Carácter oculto: soft hyphen (U+00AD)"),
        ("Spanish ‘éxito’ is a success.", "El español ‘éxito’ es en inglés: a success."),
        ("Spanish ‘a’ is b. English “c” is d.", "El español ‘a’ es en inglés: b. En inglés, «c» es: d."),
        ("What {nobody} translated", "What {nobody} translated"),
        ("", ""),
    ],
)
def test_what_stands_for_a_name_is_kept(spanish, text, said):
    assert in_words(text) == said


def test_no_form_is_hidden_by_one_before_it():
    for place, form in enumerate(FORMS):
        sample = form.format_map({name: f"word {name}" for name in "abcde"})
        first = next(n for n, other in enumerate(FORMS) if pattern_of(other).fullmatch(sample))
        assert first == place, (FORMS[first], form)


def test_every_form_of_rules_is_used():
    used = Counter(next((f for f in FORMS if pattern_of(f).fullmatch(text)), "") for text in SHIPPED)
    of_rules = res.text("lang/rule_texts.txt").partition("# Titles of rules")[2]
    assert [form for form in forms(of_rules) if not used[form]] == []
