"""The engine: scopes, places, memory, and checks that fail."""

import gc
import re
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Prose
from reviewer.checks.engine import ADDED, BLOCK, Engine
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
    assert flag.fingerprint is None


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


def broken(_):
    raise ValueError("oops")


def flagged(flags):
    return {segment: [f.rule for f in some] for segment, some in flags.items()}


TWO_RULES = """
pack = 'p'
target = 'en'
[[rule]]
id = 'p/broken'
title = 't'
why = 'w'
category = 'Style/Awkward'
severity = 'minor'
confidence = 'suspect'
target = ['a bad [very]=x thing']
bad = [{ text = '⟦a bad thing⟧' }]
[[rule]]
id = 'p/fine'
title = 't'
why = 'w'
category = 'Style/Awkward'
severity = 'minor'
confidence = 'suspect'
target = ['bad']
bad = [{ text = '⟦bad⟧' }]
"""


def test_a_rule_that_raises_is_switched_off_and_said_once_and_the_others_go_on(monkeypatch):
    e = engine(packs=(read_pack(TWO_RULES, "p.toml"),))
    monkeypatch.setattr(e.lexicon.rules[0].patterns[0].matcher, "at", lambda tokens, start: broken(start))
    run = e.run(prose("a bad thing", "another bad thing", "a bad thing too"))
    assert flagged(run) == {f"s{n}": ["p/fine"] for n in range(3)}
    assert e.disabled == ["The rule p/broken failed (ValueError) and was switched off."]


def test_what_a_rule_excepts_may_raise_too(monkeypatch):
    text = TWO_RULES.replace("target = ['a bad", "unless = ['worse']\ntarget = ['a bad")
    e = engine(packs=(read_pack(text, "p.toml"),))
    monkeypatch.setattr(e.lexicon.rules[0].unless[0], "anywhere", broken)
    assert flagged(e.run(prose("a bad thing"))) == {"s0": ["p/fine"]}
    assert e.disabled == ["The rule p/broken failed (ValueError) and was switched off."]


@pytest.mark.parametrize(
    "how",
    [
        {"in_segment": broken},
        {"in_segment": lambda p: [None]},
        {"in_segment": lambda p: None},
        {"in_segment": lambda p: [Finding((0, 1))]},
        {"in_paragraph": broken},
        {"facts": broken, "judge": lambda facts: ()},
        {"facts": lambda p: 1, "judge": broken},
        {"facts": lambda p: 1, "judge": lambda facts: (), "bound": broken},
    ],
    ids=["segment", "no finding", "nothing", "no span", "paragraph", "facts", "judge", "bound"],
)
def test_wherever_a_check_fails_the_others_go_on(how):
    e = engine(
        check("a/broken", **how),
        check("a/fine", in_segment=finder("x")),
        check("a/last", facts=lambda p: p.text, judge=lambda facts: [Finding(Span(0, 1), index=1)]),
    )
    for _ in range(2):
        assert flagged(e.run(prose("x", "x"))) == {"s0": ["a/fine"], "s1": ["a/fine", "a/last"]}
    (sentence,) = e.disabled
    assert sentence.startswith("The check a/broken failed (")


def test_the_collector_is_on_again_after_a_run_however_it_ends():
    def stop():
        raise KeyboardInterrupt

    e = engine(check("a/broken", in_segment=broken))
    assert gc.isenabled()
    e.run(prose("x"))
    assert gc.isenabled()
    with pytest.raises(KeyboardInterrupt):
        e.run(prose("x"), stop)
    with pytest.raises(ValueError):
        e.run(prose("x"), progress=broken)
    assert gc.isenabled()


def test_a_run_in_another_thread_leaves_the_collector_as_it_was():
    inside, go_on = Event(), Event()

    def wait(p):
        inside.set()
        assert go_on.wait(30)
        return []

    slow = Thread(target=engine(check("a/slow", in_segment=wait)).run, args=(prose("x"),))
    slow.start()
    assert inside.wait(30)
    engine(check("a/fine", in_segment=finder("x"))).run(prose("x"))
    between = gc.isenabled()
    go_on.set()
    slow.join()
    assert (between, gc.isenabled()) == (False, True)


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    try:
        engine(check("a/fine", in_segment=finder("x"))).run(prose("x"))
        assert not gc.isenabled()
    finally:
        gc.enable()


def twice_said(facts):
    for n, text in enumerate(facts):
        if text in facts[:n]:
            yield Finding(Span(0, len(text)), index=n)


def streaming():
    return engine(
        check("a/segment", in_segment=finder("bad")),
        check("a/paragraph", in_paragraph=finder("end")),
        check("a/article", facts=lambda p: p.text, judge=twice_said),
    )


def long_prose(count, every=7):
    texts = [f"bad {n % 60}" if n % 3 else f"the end {n}" for n in range(count)]
    return prose(*texts, paragraph=[n // every for n in range(count)])


def test_flags_come_block_by_block_and_those_of_the_whole_article_last():
    told = []
    flags = streaming().run(long_prose(3 * BLOCK), progress=told.append)
    assert [t.done for t in told] == [203, 406, 600, 600]
    assert {t.total for t in told} == {600}
    assert flagged(told[0].flags)["s1"] == ["a/segment"]
    assert all("a/article" not in rules for t in told[:-1] for rules in flagged(t.flags).values())
    assert all("a/article" in rules for rules in flagged(told[-1].flags).values())
    laid_over = {}
    for t in told:
        laid_over.update(t.flags)
    assert laid_over == flags == streaming().run(long_prose(3 * BLOCK))


@given(st.integers(0, 650), st.integers(1, 230))
@settings(deadline=None)
def test_what_was_told_laid_over_each_other_is_what_the_run_gives(count, every):
    laid_over = {}
    flags = streaming().run(long_prose(count, every), progress=lambda told: laid_over.update(told.flags))
    assert laid_over == flags
    assert list(flags) == [f"s{n}" for n in range(count)]


def test_what_a_long_article_as_a_whole_adds_comes_in_pieces():
    every = check(
        "a/article", facts=lambda p: p.text, judge=lambda facts: map(first_letter, range(len(facts)))
    )
    told, few = [], 300
    texts = prose(*("word" for _ in range(ADDED + few)), paragraph=range(ADDED + few))
    assert engine(every).tell(texts, told.append)
    whole = [t for t in told if any(t.flags.values())]
    assert [len(t.flags) for t in whole] == [ADDED, few]
    assert {t.done for t in whole} == {few + ADDED}


def first_letter(index):
    return Finding(Span(0, 1), index=index)


def test_a_run_that_only_tells_says_whether_it_came_to_its_end():
    e, told = streaming(), {}
    assert not e.tell(long_prose(2 * BLOCK), lambda _: None, lambda: True)
    assert e.tell(long_prose(2 * BLOCK), lambda progress: told.update(progress.flags))
    assert told == streaming().run(long_prose(2 * BLOCK))


def test_a_run_whose_listener_fails_loses_nothing_that_was_looked_at():
    seen = []
    e = engine(check("a/b", in_segment=lambda p: seen.append(p.text) or []))
    texts = prose(*(f"{n}" for n in range(2 * BLOCK)), paragraph=range(2 * BLOCK))
    e.run(texts)
    with pytest.raises(ValueError):
        e.run(texts, progress=broken)
    e.run(texts)
    assert seen == [p.text for p in texts]


def test_a_run_stopped_between_blocks_gives_nothing_and_the_next_goes_on_from_there():
    seen = []

    def find(p):
        seen.append(p.text)
        return []

    texts = prose(*(f"{n}" for n in range(3 * BLOCK)), paragraph=range(3 * BLOCK))
    e = engine(check("a/b", in_segment=find))
    told = []
    assert e.run(texts, lambda: bool(told), progress=told.append) == {}
    assert (len(told), len(seen)) == (1, BLOCK)
    assert len(e.run(texts)) == 3 * BLOCK
    assert seen == [p.text for p in texts]


def test_triggers_spare_a_check_the_texts_without_them():
    seen = []

    def find(p):
        seen.append(p.text)
        return []

    e = engine(
        check("a/segment", in_segment=find, triggers="?!"),
        check("a/paragraph", in_paragraph=find, triggers="("),
    )
    e.run(prose("one?", "two", "(three", "four!", paragraph=range(4)))
    assert sorted(seen) == ["(three ", "four!", "one?"]  # a paragraph holds the gaps too
