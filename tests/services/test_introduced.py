"""A flag that the reviewer's own edit brought about says so; one that was there before never does."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.model import Known, Language
from reviewer.services.checking import make_engine
from reviewer.services.introduced import Baseline, introduced
from reviewer.services.prose import prose_of

from .review_samples import article, flag, segmentation, session

MT = "The strange bank strange bank."


def test_a_flag_of_other_words_is_the_edits_own():
    final = "The odd bank strange bank."
    old, new = flag("s3", "bank", of=MT, nth=1), flag("s3", "odd", of=final)
    kept = flag("s3", "bank", of=final, nth=1)
    assert introduced([kept, new], [old], MT, final) == {new.id}


def test_nothing_is_introduced_where_nothing_was_edited():
    assert introduced([flag("s3", "bank")], [], MT, MT) == frozenset()


def test_of_two_flags_on_the_same_words_the_one_that_was_not_there_is_meant():
    final = "The bank strange bank strange bank."
    old = flag("s3", "bank", of=MT, nth=1)
    first, last = flag("s3", "bank", of=final, nth=0), flag("s3", "bank", of=final, nth=2)
    assert introduced([first, last], [old], MT, final) == {first.id}


def test_words_that_an_edit_only_moved_are_those_of_before():
    final = "A bank, a strange one."
    old, moved = flag("s3", "strange bank", of=MT), flag("s3", "bank", of=final)
    assert introduced([moved], [old], MT, final) == {moved.id}
    old = flag("s3", "strange", of=MT)
    assert introduced([flag("s3", "strange", of=final)], [old], MT, final) == frozenset()


def test_another_rule_on_the_same_words_is_another_flag():
    final = "The strange bank, strange bank."
    old = flag("s3", "bank", of=MT)
    other = flag("s3", "bank", of=final, rule="t/other")
    assert introduced([other], [old], MT, final) == {other.id}


TEXTS = st.lists(st.sampled_from(["bank", "odd", "the", "🙂", ","]), min_size=1, max_size=8).map(" ".join)


@given(TEXTS, TEXTS)
def test_no_more_is_introduced_than_there_are_flags_beyond_those_delivered(mt, final):
    def flags(text):
        return [flag("s3", "bank", of=text, nth=n) for n in range(text.count("bank"))]

    found = introduced(flags(final), flags(mt), mt, final)
    beyond = max(0, final.count("bank") - mt.count("bank"))
    assert len(found) == (beyond if mt != final else 0)
    assert found <= {f.id for f in flags(final)}


def test_the_baseline_is_what_the_engine_found_in_the_texts_as_delivered():
    engine = make_engine(Language("en", Known.GIVEN), Language("es", Known.GIVEN))
    s, baseline = session(), Baseline()
    baseline.add(engine.run(prose_of(article(), segmentation())), (), s.rows)
    s.set_final("s2", "He closed the the door 🙂.")
    found = engine.run(prose_of(article(), segmentation(), s.finals()))
    baseline.add(found, s.finals(), s.rows)
    s.set_flags(found)
    assert [f.rule for f in s.open_flags("s2") if "doubled" in f.rule]
    own = baseline.introduced("s2", s.open_flags("s2"), s.mt("s2"), s.final("s2"))
    assert own == {f.id for f in s.open_flags("s2")}
    assert not baseline.introduced("s3", s.open_flags("s3"), s.mt("s3"), s.final("s3"))


def test_a_segment_never_seen_as_delivered_accuses_nobody():
    baseline = Baseline()
    baseline.add({"s3": [replace(flag("s3", "bank"), rule="t/new")]}, {"s3"}, session().rows)
    assert baseline.introduced("s3", [flag("s3", "bank")], "other", MT) == frozenset()


def test_what_was_seen_as_delivered_is_so_after_the_article_was_cut_anew():
    s, baseline = session(), Baseline()
    baseline.add({"s3": ()}, (), s.rows)
    baseline.add({}, (), {"s3": 0, "s1": 1})
    found = flag("s3", "bank")
    assert baseline.introduced("s3", [found], "other", s.mt("s3")) == {found.id}
    assert not baseline.introduced("s1", [found], "other", s.mt("s3"))
