"""Flags in a session: decided, carried through edits, found again."""

import pytest

from reviewer.core.model import Confidence, Evidence, FlagStatus
from reviewer.services.errors import ReviewerError
from reviewer.services.review import Session

from .review_samples import flag, session


def flagged() -> Session:
    s = session()
    s.set_flags({"s1": [flag("s1", "disability")], "s2": [flag("s2", "door", suggestions=())]})
    return s


def statuses(s: Session, segment: str) -> list[FlagStatus]:
    return [d.status for d in s.decisions(segment)]


def test_applying_a_suggestion_replaces_exactly_the_span() -> None:
    s = flagged()
    s.apply_suggestion(s.open_flags("s1")[0].id)
    assert s.final("s1") == "It is due to incompetence."
    assert statuses(s, "s1") == [FlagStatus.APPLIED]
    assert (s.counts().flags_open, s.counts().flags_applied) == (1, 1)
    s.undo()
    assert s.final("s1") == s.mt("s1")
    assert [f.text for f in s.open_flags("s1")] == ["disability"]


def test_the_second_suggestion_can_be_taken_and_a_missing_one_is_refused() -> None:
    s = flagged()
    with pytest.raises(ReviewerError, match="no suggestion 3"):
        s.apply_suggestion(s.open_flags("s1")[0].id, 2)
    s.apply_suggestion(s.open_flags("s1")[0].id, 1)
    assert s.final("s1") == "It is due to inability."


def test_a_decided_flag_is_not_decided_twice() -> None:
    s = flagged()
    flag_id = s.open_flags("s1")[0].id
    s.apply_suggestion(flag_id)
    for act in (s.dismiss, s.apply_suggestion):
        with pytest.raises(ReviewerError, match="applied already"):
            act(flag_id)
    with pytest.raises(ReviewerError, match="undo the edit"):
        s.reopen(flag_id)
    with pytest.raises(ReviewerError, match="no longer there"):
        s.dismiss("f0")


def test_overlapping_flags_are_gone_once_one_is_applied() -> None:
    s = session()
    wide = flag("s1", "due to disability", rule="t/wide", confidence=Confidence.SUSPECT)
    s.set_flags({"s1": [flag("s1", "disability"), wide, flag("s1", "It", rule="t/it")]})
    groups = s.flag_groups("s1")
    assert [[f.rule for f in g] for g in groups] == [["t/it"], ["t/rule", "t/wide"]]
    s.apply_suggestion(groups[1][0].id)
    assert [f.rule for f in s.open_flags("s1")] == ["t/it"]
    assert set(statuses(s, "s1")) == {FlagStatus.OPEN, FlagStatus.APPLIED, FlagStatus.GONE}
    s.undo()
    assert len(s.open_flags("s1")) == 3


def test_among_equally_sure_flags_the_longest_leads() -> None:
    s = session()
    s.set_flags({"s1": [flag("s1", "disability"), flag("s1", "to disability", rule="t/long")]})
    assert [f.rule for f in s.open_flags("s1")] == ["t/long", "t/rule"]


def test_an_edit_elsewhere_carries_the_flag() -> None:
    s = flagged()
    s.set_final("s1", "🙂 It is really due to disability.")
    moved = s.open_flags("s1")[0]
    assert moved.span.cut(s.final("s1")) == "disability"
    s.apply_suggestion(moved.id)
    assert s.final("s1") == "🙂 It is really due to incompetence."


def test_an_edit_of_its_text_ends_the_flag_and_undo_brings_it_back() -> None:
    s = flagged()
    before = s.open_flags("s1")
    s.set_final("s1", "It is due to disabilities.")
    assert statuses(s, "s1") == [FlagStatus.GONE]
    s.undo()
    assert s.open_flags("s1") == before


def test_a_recheck_keeps_ids_and_dismissals() -> None:
    s = flagged()
    first = s.open_flags("s1")[0].id
    s.dismiss(first)
    s.set_final("s1", "It is all due to disability.")
    s.set_flags({"s1": [flag("s1", "disability", of=s.final("s1"))]})
    assert s.open_flags("s1") == ()
    decision = s.decisions("s1")[0]
    assert (decision.flag.id, decision.status, decision.flag.span.start) == (first, FlagStatus.DISMISSED, 17)


def test_a_dismissed_flag_of_a_doubled_word_stays_the_one_it_was() -> None:
    s = session()
    both = [flag("s3", "bank"), flag("s3", "bank", nth=1)]
    s.set_flags({"s3": both})
    s.dismiss(s.open_flags("s3")[1].id)
    s.set_final("s3", "The very strange bank strange bank.")
    again = [flag("s3", "bank", of=s.final("s3"), nth=n) for n in (0, 1)]
    s.set_flags({"s3": again})
    assert [f.span for f in s.open_flags("s3")] == [again[0].span]


def test_a_dismissal_never_passes_to_another_place() -> None:
    s = session()
    s.set_flags({"s3": [flag("s3", "bank", nth=1)]})
    s.dismiss(s.open_flags("s3")[0].id)
    s.set_final("s3", "He sat by a bank in the sun and slept.")
    s.set_flags({"s3": [flag("s3", "bank", of=s.final("s3"))]})
    assert len(s.open_flags("s3")) == 1


def test_reopening_takes_a_dismissal_back() -> None:
    s = flagged()
    flag_id = s.open_flags("s1")[0].id
    s.dismiss(flag_id)
    assert s.counts().flags_dismissed == 1
    s.reopen(flag_id)
    assert [f.id for f in s.open_flags("s1")] == [flag_id]
    assert s.reopen(flag_id) is None
    assert (s.counts().flags_dismissed, s.counts().flags_open) == (0, 2)


def test_undo_after_a_recheck_opens_the_applied_flag_again() -> None:
    s = flagged()
    flag_id = s.open_flags("s1")[0].id
    s.apply_suggestion(flag_id)
    s.set_flags({"s1": []})
    s.undo()
    assert [f.id for f in s.open_flags("s1")] == [flag_id]


def test_flags_of_an_older_text_and_of_unknown_segments_are_dropped() -> None:
    s = session()
    stale = flag("s1", "disability")
    s.set_final("s1", "It is.")
    s.set_flags({"s1": [stale], "s99": [stale]})
    assert s.open_flags("s1") == ()


def test_a_muted_rule_is_silent_until_unmuted() -> None:
    s = flagged()
    s.mute("t/rule")
    assert (s.open_flags("s1"), s.counts().flags_open) == ((), 0)
    assert s.mute("t/rule") is None
    assert [(m.rule, m.scope, m.by) for m in s.mutes] == [("t/rule", "article", "ana")]
    s.unmute("t/rule")
    assert s.counts().flags_open == 2
    s.undo()
    assert s.is_muted("t/rule")


def test_a_withdrawn_flag_is_hidden_but_told() -> None:
    s = session()
    s.set_flags({"s1": [flag("s1", "disability", evidence=Evidence.WITHDRAWN)]})
    assert (s.open_flags("s1"), s.counts().flags_open) == ((), 0)
    assert statuses(s, "s1") == [FlagStatus.OPEN]
