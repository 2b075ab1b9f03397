"""What became of each rule's flags over the records in a folder."""

import json
import os
import shutil
import threading

import pytest

from reviewer.services.errors import ReviewerError
from reviewer.services.rule_stats import RuleCount, rule_stats
from reviewer.services.store import create

from .review_samples import flag, session


def record(path, decide=lambda session: None, close=True):
    """A record with four flags of three rules, of which ``decide`` decides some."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made = session()
    made.set_flags(
        {
            "s1": [flag("s1", "due to disability", rule="a/one", suggestions=("for want of skill",))],
            "s2": [flag("s2", "closed", rule="a/two")],
            "s3": [flag("s3", "strange", rule="a/one"), flag("s3", "bank strange", rule="a/three")],
        }
    )
    store = create(made, path)
    for segment in ("s1", "s2", "s3"):
        made.set_verdict(segment, "later")
    decide(made)
    store.save()
    if close:
        store.close()
    return store


def ids(made):
    return {(d.flag.rule, d.flag.segment): d.flag.id for s in made.segments for d in made.decisions(s.id)}


def decide(made):
    """One flag applied, one dismissed, one gone, one open."""
    known = ids(made)
    made.apply_suggestion(known["a/one", "s1"])
    made.dismiss(known["a/one", "s3"])
    made.set_final("s2", "He shut the door 🙂.")


def test_flags_are_counted_by_rule_and_status_and_the_most_come_first(tmp_path):
    record(tmp_path / "a.txt.review.json", decide)
    record(tmp_path / "deep/er/b.txt.review.json")
    stats = rule_stats(tmp_path)
    assert (stats.records, stats.copies, stats.refused) == (2, 0, ())
    assert stats.rules == (
        RuleCount("a/one", applied=1, dismissed=1, open=2),
        RuleCount("a/three", open=2),
        RuleCount("a/two", gone=1, open=1),
    )
    assert [(c.flags, c.decided, c.precision) for c in stats.rules] == [
        (4, 2, 0.5),
        (2, 0, None),
        (2, 0, None),
    ]


def test_changes_that_only_the_journal_has_are_counted_and_nothing_is_touched(tmp_path):
    path = tmp_path / "a.txt.review.json"
    store = record(path, close=False)
    saved = threading.Event()
    store.on_saved(lambda _: saved.set())
    store.session.dismiss(ids(store.session)["a/two", "s2"])
    assert saved.wait(10)
    before = {p: p.read_bytes() for p in tmp_path.iterdir() if p.suffix != ".lock"}
    assert RuleCount("a/two", dismissed=1) in rule_stats(tmp_path).rules
    assert {p: p.read_bytes() for p in tmp_path.iterdir() if p.suffix != ".lock"} == before
    store.close()


def test_of_two_states_of_one_review_the_later_counts(tmp_path):
    path = tmp_path / "b.txt.review.json"
    store = record(path, close=False)
    shutil.copy(path, tmp_path / "a copy.review.json")
    store.session.dismiss(ids(store.session)["a/two", "s2"])
    store.close()
    shutil.copy(path, tmp_path / "z copy.review.json")
    stats = rule_stats(tmp_path)
    assert (stats.records, stats.copies) == (1, 2)
    assert RuleCount("a/two", dismissed=1) in stats.rules


def test_what_cannot_be_read_is_named_and_the_rest_counted(tmp_path):
    path = tmp_path / "good.review.json"
    record(path, decide)
    (tmp_path / "torn.review.json").write_bytes(path.read_bytes()[:500])
    (tmp_path / "other.review.json").write_text("[]")
    (tmp_path / "deep.review.json").write_text("[" * 100_000)
    (tmp_path / "new.review.json").write_text(
        json.dumps(
            {**json.loads(path.read_text(encoding="utf-8")), "schema": "reviewer/session/9", "seq": "x"}
        )
    )
    (tmp_path / "no-record.json").write_text("{}")
    stats = rule_stats(tmp_path)
    assert stats.records == 1
    assert len(stats.rules) == 3
    names = ["deep.review.json", "new.review.json", "other.review.json", "torn.review.json"]
    assert [name in sentence for name, sentence in zip(names, stats.refused, strict=True)] == [True] * 4


@pytest.mark.skipif(os.name == "nt", reason="links and pipes need rights there")
def test_links_in_a_circle_and_pipes_end(tmp_path):
    record(tmp_path / "a.txt.review.json")
    (tmp_path / "again").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.review.json")
    (tmp_path / "lost.review.json").symlink_to("nowhere")
    stats = rule_stats(tmp_path)
    assert stats.records == 1
    assert len(stats.refused) == 2


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ReviewerError, match="is no folder"):
        rule_stats(tmp_path / "gone")
