"""The way back for changes whose record was replaced by another while they were in the journal only."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from reviewer.core.model import Verdict
from reviewer.services import journal_base, orphans
from reviewer.services.backups import backups_folder, folder_of
from reviewer.services.derived import merge_records
from reviewer.services.errors import ReviewerError
from reviewer.services.home import backup_path_for
from reviewer.services.journal import journal_path_for
from reviewer.services.journal_base import base_of, keep_base
from reviewer.services.orphans import Recovered, orphans_of, read_orphan, recover
from reviewer.services.store import Kept, create, open_record, record_path_for

from .review_samples import SEGMENTS, session
from .store_ends import die, on_disk


@dataclass
class Parted:
    """A record that was replaced by the one of a second machine while three changes were in its journal."""

    record: Path
    orphan: Path
    base: bytes
    said: str


@pytest.fixture
def parted(tmp_path: Path) -> Parted:
    """s1 was confirmed before both parted; ours are s2, s3; theirs are s3, s4."""
    record = record_path_for(tmp_path / "here" / "story.txt")
    record.parent.mkdir()
    s = session()
    store = create(s, record)
    s.confirm("s1")
    assert store.close()
    base = record.read_bytes()
    elsewhere = tmp_path / "elsewhere" / record.name
    elsewhere.parent.mkdir()
    shutil.copy(record, elsewhere)
    theirs, t, _ = open_record(elsewhere, alias="ben")
    t.set_final("s3", "Theirs.")
    t.set_final("s4", "The end.")
    t.confirm("s4")
    assert theirs.close()
    store, s, _ = open_record(record)
    s.set_final("s2", "Ours.")
    s.confirm("s2")
    s.set_final("s3", "Ours too.")
    on_disk(store)
    die(store)
    shutil.copy(elsewhere, record)
    shutil.rmtree(elsewhere.parent)
    shutil.rmtree(folder_of(elsewhere))
    store, _, recovery = open_record(record)
    (orphan,) = orphans_of(record)
    assert store.close()
    return Parted(record, orphan, base, str(recovery))


def forget_all(parted: Parted) -> None:
    """No older state of the record is left anywhere."""
    shutil.rmtree(backups_folder())
    backup_path_for(parted.record).unlink(missing_ok=True)


def must_be_ours(done: Recovered) -> None:
    assert done.out is not None
    assert (done.used, done.left) == (3, [])
    store, s, recovery = open_record(done.out)
    assert recovery is None
    assert [s.final("s2"), s.final("s3"), s.final("s4")] == ["Ours.", "Ours too.", s.mt("s4")]
    assert [s.verdict(x) for x in ("s1", "s2")] == [Verdict.ACCEPTED, Verdict.CORRECTED]
    assert store.close()


def test_opening_tells_the_way_back(parted: Parted) -> None:
    assert parted.orphan.name in parted.said
    assert "reviewer session recover" in parted.said


def test_the_changes_become_a_record_that_merges_with_the_present_one(parted: Parted) -> None:
    before = {path: path.read_bytes() for path in (parted.record, parted.orphan)}
    done = recover(parted.orphan)
    must_be_ours(done)
    assert done.out == parted.record.with_name("story.txt.recovered.review.json")
    assert {path: path.read_bytes() for path in before} == before
    merged = merge_records(parted.record, done.out, parted.record.with_name("both.review.json"))
    s = merged.session
    assert [s.verdict(x) for x in ("s1", "s2", "s4")] == [
        Verdict.ACCEPTED,
        Verdict.CORRECTED,
        Verdict.CORRECTED,
    ]
    assert [s.final("s2"), s.final("s4")] == ["Ours.", "The end."]
    (conflict,) = merged.conflicts
    assert (conflict.segment, {conflict.a.text, conflict.b.text}) == ("s3", {"Theirs.", "Ours too."})


def test_the_present_record_may_go_on_meanwhile(parted: Parted) -> None:
    for text in ("One.", "Two.", "Three.", "Four."):
        store, s, _ = open_record(parted.record)
        s.set_final("s4", text)
        assert store.close()
    must_be_ours(recover(parted.record))


def test_the_state_may_lie_beside_the_record_as_sync_programs_leave_it(parted: Parted) -> None:
    forget_all(parted)
    other = parted.record.with_name("story.txt.review.sync-conflict-20260301-093000-ABCDEFG.json")
    other.write_bytes(parted.base)
    done = recover(parted.record)
    assert done.base == other
    must_be_ours(done)


def test_the_state_may_be_a_backup_of_when_the_record_lay_elsewhere(parted: Parted) -> None:
    forget_all(parted)
    backup = folder_of(Path("/other/place") / parted.record.name) / "2026-03-01T09-30-00Z.review.json"
    backup.parent.mkdir(parents=True)
    backup.write_bytes(parted.base)
    assert recover(parted.orphan).base == backup


@pytest.mark.parametrize("change", [{"mark": "0123456789ab"}, {"record": "another"}, {"seq": 0}])
def test_a_state_that_the_journal_does_not_go_on_from_is_not_taken(
    parted: Parted, change: dict[str, object]
) -> None:
    forget_all(parted)
    backup_path_for(parted.record).write_text(json.dumps({**json.loads(parted.base), **change}))
    done = recover(parted.orphan)
    assert (done.out, done.base, [line.seq for line in done.left]) == (None, None, [2, 3, 4])


def test_nothing_is_written_where_no_state_is_found_and_what_cannot_be_read_is_named(parted: Parted) -> None:
    forget_all(parted)
    backup_path_for(parted.record).write_bytes(parted.base[:-20])
    before = sorted(parted.record.parent.iterdir())
    done = recover(parted.orphan)
    assert (done.out, done.unusable) == (None, (backup_path_for(parted.record),))
    assert [line.seq for line in done.left] == [2, 3, 4]
    assert sorted(parted.record.parent.iterdir()) == before


def test_what_follows_a_gap_is_left_and_told(parted: Parted) -> None:
    lines = parted.orphan.read_bytes().splitlines(keepends=True)
    parted.orphan.write_bytes(lines[0] + lines[2] + b"{half")
    done = recover(parted.orphan)
    assert (done.used, [line.seq for line in done.left], done.orphan.unread) == (1, [4], 5)


def test_lines_that_contradict_others_or_are_of_another_record_are_left_and_told(parted: Parted) -> None:
    lines = parted.orphan.read_bytes().splitlines(keepends=True)
    double = lines[0].replace(b"Ours.", b"Also.")
    foreign = json.dumps({**json.loads(lines[1]), "record": "x"}).encode() + b"\n"
    parted.orphan.write_bytes(b"".join(lines) + double + foreign)
    done = recover(parted.orphan)
    assert (done.used, [line.data for line in done.left]) == (3, [double, foreign])


def test_no_record_is_overwritten(parted: Parted) -> None:
    first, second = recover(parted.orphan).out, recover(parted.orphan).out
    assert first is not None
    assert second == parted.record.with_name("story.txt.recovered-2.review.json")
    with pytest.raises(ReviewerError, match="there already"):
        recover(parted.orphan, parted.record)


def test_a_journal_of_many_is_named_or_the_latest_taken(parted: Parted) -> None:
    later = parted.orphan.with_name(parted.orphan.name.replace("-1", "-10"))
    shutil.copy(parted.orphan, later)
    shutil.copy(parted.orphan, parted.orphan.with_name(parted.orphan.name.replace("-1", "-9")))
    assert read_orphan(parted.record).path == later
    assert read_orphan(parted.orphan).path == parted.orphan


def test_a_journal_too_large_missing_or_empty_is_one_sentence(
    parted: Parted, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ReviewerError, match="no journal set aside"):
        recover(parted.record.with_name("other.review.json"))
    with pytest.raises(ReviewerError, match="cannot be read"):
        recover(parted.record.with_name("other.review.json.journal.orphan-1"))
    parted.orphan.write_bytes(b"\x00\xff\n[]\n")
    assert recover(parted.orphan).out is None
    monkeypatch.setattr(orphans, "JOURNAL", 4)
    with pytest.raises(ReviewerError, match=r"cannot be read: larger than"):
        recover(parted.orphan)


def test_a_journal_of_an_older_program_is_taken_where_all_of_it_fits(parted: Parted) -> None:
    lines = [json.loads(line) for line in parted.orphan.read_bytes().splitlines()]
    bare = [{k: v for k, v in line.items() if k not in ("mark", "after")} for line in lines]
    parted.orphan.write_text("".join(json.dumps(line) + "\n" for line in bare))
    must_be_ours(recover(parted.orphan))


def test_the_state_that_a_journal_goes_on_from_is_kept_from_the_first_change_on(tmp_path: Path) -> None:
    record = record_path_for(tmp_path / "story.txt")
    s = session()
    store = create(s, record)
    kept = base_of(record)
    assert not kept.exists()
    for segment in SEGMENTS:
        before = record.read_bytes()
        s.confirm(segment)
        on_disk(store)
        assert kept.read_bytes() == before
        assert store.save()
    assert store.close()
    assert not journal_path_for(record).exists()


def test_a_large_record_is_kept_under_a_second_name_and_one_of_others_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = record_path_for(tmp_path / "story.txt")
    assert create(session(), record).close()
    keep_base(record, ["0" * 64])
    assert list(base_of(record).parent.iterdir()) == []
    monkeypatch.setattr(journal_base, "COPIED", 0)
    keep_base(record, [])
    assert base_of(record).read_bytes() == record.read_bytes()


def test_a_folder_for_states_that_cannot_be_written_holds_no_change_up(tmp_path: Path) -> None:
    record = record_path_for(tmp_path / "story.txt")
    s = session()
    store = create(s, record)
    backups_folder().mkdir(parents=True)
    folder_of(record).write_bytes(b"a file where the folder should be")
    s.confirm("s1")
    on_disk(store)
    assert store.saved_state.kept is Kept.SAVED
    assert store.close()
    _, again, _ = open_record(record, read_only=True)
    assert again.verdict("s1") is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "value", [None, True, 10**30, float("inf"), "x", [], {}, [{}], {"text": 3}, {"verdict": "x", "by": 1}]
)
@pytest.mark.parametrize("member", ["before", "after", "cell", "id", "seq", "mark", "edits", "segment", "at"])
def test_a_journal_that_somebody_wrote_into_makes_no_record_that_cannot_be_opened(
    parted: Parted, member: str, value: object
) -> None:
    """Of a note: its value has members of its own."""
    lines = [json.loads(line) for line in parted.orphan.read_bytes().splitlines()]
    edits = [
        {"cell": "note", "id": "n1", "before": None, "after": {"id": "n1", "segment": "s2", "text": "Why?"}}
    ]
    lines[1]["edits"] = edits
    (lines[1] if member in lines[1] else edits[0])[member] = value
    parted.orphan.write_text("".join(json.dumps(line) + "\n" for line in lines))
    done = recover(parted.orphan)
    if done.out is not None:
        store, _, recovery = open_record(done.out, read_only=True)
        assert (store.read_only, recovery) == (True, None)
        assert done.used
    assert done.used + len(done.left) == 3 or done.orphan.unread
