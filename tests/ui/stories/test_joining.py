"""Two reviews are merged, and a reviewer decides where they disagree; what has no place is read and set aside."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.services.derived import copy_record, reattach_record
from reviewer.services.store import open_record
from reviewer.ui.dialogs.unplaced import UnplacedDialog
from reviewer.ui.features.joining import Joining

STORY = "The town followed the rescue. It was was late.\n\nThey came home.\n"


def joining(shell):
    return next(f for f in shell.features if isinstance(f, Joining))


def trigger(shell, name):
    shell.window.actions_[name].trigger()


@pytest.fixture
def two(start, tmp_path):
    """The records of Ana and Ben, who corrected a sentence differently and each something else."""
    article = tmp_path / "story.txt"
    article.write_text(STORY, encoding="utf-8")
    start(article).window.close()
    record = tmp_path / "story.txt.review.json"
    copy = copy_record(record, alias="ben")
    for path, alias, text, other in (
        (record, "ana", "It was late.", "s1"),
        (copy, "ben", "It was too late.", "s3"),
    ):
        store, session, _ = open_record(path, alias=alias)
        session.set_final("s2", text)
        session.confirm("s2")
        session.confirm(other)
        assert store.close()
    return record, copy


@pytest.fixture
def merged(start, two):
    """A window on both reviews, merged."""
    shell = start(two[0])
    joining(shell).merge(str(two[1]))
    return shell


def test_merging_opens_the_new_record_and_says_what_is_to_be_decided(merged, two):
    desk = merged.window.desk
    assert desk.opened_from.record.name == "story.txt.merged.review.json"
    assert "Conflicts to decide: 1" in merged.window.status.message()
    assert desk.session.counts().accepted == 2
    assert [json.loads(path.read_bytes())["segments"][0]["final"] for path in two]


def test_both_answers_stand_side_by_side_and_either_can_be_taken_and_undone(merged):
    desk, bar = merged.window.desk, joining(merged).bar
    desk.go(0)
    assert bar.isHidden()
    trigger(merged, "next_conflict")
    assert desk.segment == "s2"
    assert not bar.isHidden()
    assert [view.head.text() for view in bar.sides] == ["ana", "ben"]
    assert not any("ana" in view.signed.text() or "ben" in view.signed.text() for view in bar.sides)
    assert "too" in bar.sides[1].body.text()
    assert "<u" in bar.sides[1].body.text()
    assert "<u" not in bar.sides[0].body.text()
    assert "Corrected" in bar.sides[0].facts.text()
    trigger(merged, "take_second")
    assert (desk.session.final("s2"), desk.session.ruling("s2").by) == ("It was too late.", "ben")
    assert merged.window.pane.editor.text() == "It was too late."
    assert bar.isHidden()
    assert merged.window.status.message() == "Every conflict is decided."
    trigger(merged, "undo")
    assert not bar.isHidden()
    trigger(merged, "take_first")
    assert (desk.session.final("s2"), desk.session.verdict("s2")) == ("It was late.", "corrected")


def test_a_third_text_is_typed_and_kept_and_stands_in_the_record(merged):
    desk = merged.window.desk
    trigger(merged, "next_conflict")
    merged.window.deeds.type_text("s2", "It was far too late.")
    assert len(desk.session.conflicts) == 1
    trigger(merged, "keep_own")
    assert (desk.session.conflicts, desk.session.verdict("s2")) == ((), "corrected")
    record = desk.opened_from.record
    merged.window.close()
    data = json.loads(record.read_bytes())
    assert data["conflicts"] == []
    entry = next(entry for entry in data["segments"] if entry["id"] == "s2")
    assert entry["final"] == "It was far too late."


def test_exporting_with_open_conflicts_is_warned_of(merged, tmp_path):
    merged.exporter.write(tmp_path / "out.txt")
    assert "conflicts not decided: 1" in merged.window.status.message()
    assert "It was late." in (tmp_path / "out.txt").read_text("utf-8")


def test_confirming_or_typing_decides_no_conflict(merged):
    trigger(merged, "next_conflict")
    trigger(merged, "confirm")
    assert len(merged.window.desk.session.conflicts) == 1


def test_without_conflicts_the_commands_say_so(start, two):
    shell = start(two[0])
    trigger(shell, "next_conflict")
    assert "no conflict to decide" in shell.window.status.message()
    trigger(shell, "take_first")
    assert "no conflict here" in shell.window.status.message()
    trigger(shell, "unplaced")
    assert "Every decision has its place" in shell.window.status.message()


def test_a_record_of_another_article_is_refused_in_one_line(start, two, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "other.txt").write_text("Something else.\n", encoding="utf-8")
    start(other / "other.txt").window.close()
    shell = start(two[0])
    joining(shell).merge(str(other / "other.txt.review.json"))
    assert "different texts" in shell.window.status.message()
    assert shell.window.desk.opened_from.record == two[0]


def test_decisions_without_a_place_are_listed_and_set_aside_one_by_one(start, two, tmp_path):
    new = tmp_path / "new.txt"
    new.write_text("The town followed the rescue.\n\nThey came home.\n", encoding="utf-8")
    out = tmp_path / "new.txt.review.json"
    reattach_record(two[0], new, out)
    shell = start(new)
    assert "Decisions without a place: 1" in shell.window.status.message()
    trigger(shell, "unplaced")
    dialog = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, UnplacedDialog) and w.isVisible()
    )
    (card,) = dialog.cards
    assert (card.kept.mt, card.kept.final) == ("It was was late.", "It was late.")
    card.dealt_with.emit(card.kept.id)
    assert shell.window.desk.session.unplaced == ()
    trigger(shell, "undo")
    assert len(shell.window.desk.session.unplaced) == 1
