"""A reviewer asks of some words why they are flagged and why they are not."""

import pytest

from reviewer.core.model import Span
from reviewer.services.checking import make_engine
from reviewer.services.explaining import Silence, explain_words
from reviewer.services.own_rules import AS_SHIPPED
from reviewer.services.prose import prose_of

from .review_samples import article, segmentation, session

TEXT = "They say it is due to disability, at 20 % now."


@pytest.fixture
def s():
    made = session()
    made.set_final("s1", TEXT)
    engine = make_engine(made.target, made.source, own=AS_SHIPPED)
    made.set_flags(engine.run(prose_of(article(), segmentation(), made.finals())))
    return made


def ask(s, words, **more):
    start = s.final("s1").index(words)
    return explain_words(s, "s1", Span(start, start + len(words)), own=AS_SHIPPED, **more)


def test_the_flags_on_the_words_are_there_and_their_rules_are_not_silent(s):
    told = ask(s, "due to disability")
    assert (told.words, [flag.text for flag in told.flags]) == ("due to disability", ["disability"])
    assert "es-en/incapacidad-disability" not in [one.rule for one in told.silent]


def test_words_of_no_rule_have_neither(s):
    told = ask(s, "now")
    assert (told.flags, told.silent) == ((), ())


def test_a_rule_switched_off_here_or_everywhere_is_named(s):
    s.mute("es-en/incapacidad-disability")
    one, *_ = ask(s, "disability").silent
    assert (one.rule, one.why, one.words) == ("es-en/incapacidad-disability", Silence.MUTED, "disability")
    one, *_ = ask(s, "disability", muted_always=["es-en/incapacidad-disability"]).silent
    assert one.why is Silence.MUTED_ALWAYS


def test_a_check_switched_off_is_named_too(s):
    s.mute("numbers/percent-space")
    [one] = ask(s, "20 %").silent
    assert (one.rule, one.why) == ("numbers/percent-space", Silence.MUTED)


def test_a_dismissed_flag_is_named_with_who_dismissed_it(s):
    [flag] = ask(s, "disability").flags
    s.dismiss(flag.id)
    told = ask(s, "disability")
    assert told.flags == ()
    assert next((one.why, one.detail) for one in told.silent) == (Silence.DISMISSED, "ana")


def test_rules_of_a_source_language_that_nobody_told_say_which_one(s):
    s.set_language("source", None)
    s.set_flags({"s1": []})
    [one] = [one for one in ask(s, "disability").silent if "incapacidad" in one.rule]
    assert (one.why, one.detail) == (Silence.SOURCE_UNKNOWN, "es")


def test_rules_for_another_language_pair_say_nothing(s):
    s.set_language("source", "fr")
    s.set_flags({"s1": []})
    assert ask(s, "disability").silent == ()


def test_the_words_that_silence_a_rule_are_named(s):
    s.set_final("s1", "They say it is due to disability, as her illness.")
    s.set_flags({"s1": []})
    [one] = [one for one in ask(s, "disability").silent if one.why is Silence.UNLESS]
    assert (one.rule, one.detail) == ("es-en/incapacidad-disability", "illness")


def test_the_linked_source_is_asked(s):
    s.set_flags({"s1": []})
    one, *_ = ask(s, "disability", source="Dicen que es por discapacidad.").silent
    assert one.why is Silence.WITHDRAWN


def test_a_rule_whose_words_another_flags_is_said_to_be_silent_for_that():
    made = session()
    made.set_final("s1", "It happened in the last hours.")
    engine = make_engine(made.target, made.source, own=AS_SHIPPED)
    made.set_flags(engine.run(prose_of(article(), segmentation(), made.finals())))
    told = ask(made, "in the last hours")
    flagged = [flag.rule for flag in told.flags]
    assert len(flagged) == 1
    others = {one.rule for one in told.silent if one.why is Silence.SAID}
    assert others
    assert not others & set(flagged)
