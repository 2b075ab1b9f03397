"""The engine: scopes, places, memory, and checks that fail."""

import re

from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Prose
from reviewer.checks.engine import Engine
from reviewer.checks.rules.pack import read_pack
from reviewer.core.model import Confidence, Evidence, Severity, Span


def check(name, **how):
    return Check(
        id=name,
        title="a title",
        why="a reason",
        category="Style/Awkward",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        bad=(Bad("⟦x⟧"),),
        good=("y",),
        **how,
    )


def finder(pattern):
    return lambda p: [Finding(Span(*m.span())) for m in re.finditer(pattern, p.text)]


def prose(*texts, paragraph=None):
    return [
        Prose(f"s{n}", text, n, 0 if paragraph is None else paragraph[n], " ", raw=text)
        for n, text in enumerate(texts)
    ]


def engine(*checks, packs=(), target="en", source=None, muted=()):
    return Engine(checks, packs, target, source, muted)


def test_a_flag_cuts_the_text_it_speaks_of_and_carries_the_checks_words():
    (flag,) = engine(check("a/b", in_segment=finder("bad"))).run(prose("a bad one"))["s0"]
    assert (flag.text, flag.span, flag.rule, flag.segment) == ("bad", Span(2, 5), "a/b", "s0")
    assert (flag.message, flag.why, flag.confidence) == ("a title", "a reason", Confidence.LIKELY)
    assert (flag.fingerprint.before, flag.fingerprint.after) == ("a ", " one")


def test_a_paragraph_checks_finding_lands_in_its_segment():
    run = engine(check("a/b", in_paragraph=finder("bad"))).run(prose("Well.", "A bad one."))
    assert run["s0"] == ()
    assert run["s1"][0].span == Span(2, 5)


def test_a_finding_across_two_segments_is_dropped():
    run = engine(check("a/b", in_paragraph=finder(r"l\. A"))).run(prose("Well.", "A bad one."))
    assert run == {"s0": (), "s1": ()}


def test_an_article_check_judges_the_facts_of_all_segments_and_names_other_places():
    def judge(facts):
        last = len(facts) - 1
        if facts[0] == facts[last]:
            yield Finding(Span(0, 1), related=(Elsewhere(0, Span(0, 3), "first"),), index=last)

    run = engine(check("a/b", facts=lambda p: p.text, judge=judge)).run(prose("one", "two", "one"))
    assert run["s2"][0].related[0].segment == "s0"
    assert run["s2"][0].related[0].text == "one"


def test_languages_choose_what_runs():
    english = check("a/english", in_segment=finder("x"), target=frozenset({"en"}))
    from_spanish = check("a/spanish", in_segment=finder("x"), source=frozenset({"es"}))
    both = (english, from_spanish)
    assert [f.rule for f in engine(*both).run(prose("x"))["s0"]] == ["a/english"]
    assert [f.rule for f in engine(*both, source="es").run(prose("x"))["s0"]] == ["a/english", "a/spanish"]
    assert [f.rule for f in engine(*both, target="de", source="es").run(prose("x"))["s0"]] == ["a/spanish"]
    assert engine(*both, muted=["a/english"]).run(prose("x"))["s0"] == ()


def test_after_an_edit_only_the_edited_segment_is_looked_at_again():
    seen = []

    def find(p):
        seen.append(p.text)
        return []

    e = engine(check("a/b", in_segment=find))
    e.run(prose("one", "two", "three"))
    e.run(prose("one", "zwei", "three"))
    assert seen == ["one", "two", "three", "zwei"]


def test_a_check_that_raises_is_switched_off_and_said_once():
    def broken(p):
        raise ValueError("oops")

    e = engine(check("a/broken", in_segment=broken), check("a/fine", in_segment=finder("x")))
    run = e.run(prose("x", "x"))
    assert [f.rule for flags in run.values() for f in flags] == ["a/fine", "a/fine"]
    assert e.disabled == ["The check a/broken failed (ValueError) and was switched off."]


def test_ids_are_the_same_on_every_run_and_apart_for_equal_words():
    texts = ("bad bad", "bad bad")
    first = engine(check("a/b", in_segment=finder("bad"))).run(prose(*texts))
    second = engine(check("a/b", in_segment=finder("bad"))).run(prose(*texts))
    ids = [f.id for flags in first.values() for f in flags]
    assert len(set(ids)) == 4
    assert ids == [f.id for flags in second.values() for f in flags]


def test_a_run_that_is_stopped_gives_nothing():
    assert engine(check("a/b", in_segment=finder("x"))).run(prose("x"), stop=lambda: True) == {}


PACK = """
pack = 'p'
target = 'en'
[[rule]]
id = 'p/disability'
title = 't'
why = 'w'
category = 'Accuracy/Mistranslation'
severity = 'major'
confidence = 'suspect'
target = ['due to {disability}']
source = ['incapacidad']
source_ok = ['discapacidad']
bad = [{ text = 'due to ⟦disability⟧' }]
good = ['disability', 'due to']
"""


def graded(source):
    p = Prose("s1", "It is due to disability.", raw="It is due to disability.", source=source)
    return engine(packs=(read_pack(PACK, "p.toml"),)).run([p])["s1"]


def test_the_source_confirms_or_withdraws():
    assert graded(None)[0].evidence is Evidence.ALONE
    assert graded("Se debe a incapacidad.")[0].evidence is Evidence.CONFIRMED
    assert graded("Se debe a incapacidad.")[0].confidence is Confidence.LIKELY
    assert graded("Se debe a su discapacidad.") == ()
    assert graded("Otra cosa.") == ()
