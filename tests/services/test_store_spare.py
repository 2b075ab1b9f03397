"""The spare place: work goes on when its folder takes nothing, and comes home, whatever happens in between."""

import errno
import json
import shutil
import time
from pathlib import Path
from threading import Event, Timer

import pytest

from reviewer.core.model import Verdict
from reviewer.services import writer as writer_module
from reviewer.services.review import Session
from reviewer.services.settings import home
from reviewer.services.spare import spare_places
from reviewer.services.store import Kept, LockedError, create, open_record, record_path_for

from .faulty_disk import Failure, FaultyDisk
from .review_samples import SEGMENTS, session
from .store_ends import die, wait_for, wait_until


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(writer_module, "FIRST_RETRY_S", 0.01)
    monkeypatch.setattr(writer_module, "LONGEST_RETRY_S", 0.05)
    folder = tmp_path / "share"
    folder.mkdir()
    return record_path_for(folder / "story.txt")


def verdicts(s: Session) -> list[bool]:
    return [s.verdict(x) is Verdict.ACCEPTED for x in SEGMENTS]


def test_work_comes_home_to_a_record_that_is_called_by_another_name_of_it(
    record: Path, disk: FaultyDisk
) -> None:
    store = create(s := session(), record)
    with disk.broken(record.parent):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        assert store.close()
    other = record.with_name(record.name.upper().replace(".REVIEW.JSON", ".review.json"))
    other.hardlink_to(record)
    store, s, recovery = open_record(other)
    assert "were kept in" in str(recovery)
    assert s.verdict("s1") is Verdict.ACCEPTED
    assert store.close()
    assert spare_places() == []


def test_a_record_half_written_when_its_folder_went_leaves_nothing_once_it_is_back(
    record: Path, disk: FaultyDisk
) -> None:
    store = create(s := session(), record)
    s.confirm("s1")
    cut_off = Event()

    def going(call: str, path: Path) -> Failure | None:
        if call == "write" and path.suffix == ".tmp" and path.parent == record.parent:
            cut_off.set()
        gone = cut_off.is_set() and path.parent == record.parent and path.suffix != ".lock" and call != "look"
        return Failure(errno.EIO) if gone else None

    with disk.deciding(going):
        store.save()
        wait_until(cut_off.is_set, lambda: disk.seen)
        s.confirm("s2")
        wait_for(store, Kept.SPARE)
    assert [p for p in record.parent.iterdir() if p.suffix == ".tmp"]
    wait_for(store, Kept.SAVED)
    assert store.close()
    assert {p.suffix for p in record.parent.iterdir()} <= {".json", ".bak", ".lock"}
    assert verdicts(open_record(record, read_only=True)[1]) == [True, True, False, False]


def test_a_record_that_fails_late_is_no_answer_to_who_asked_for_the_next(
    record: Path, disk: FaultyDisk
) -> None:
    store = create(s := session(), record)
    s.confirm("s1")
    under_way, go_on = Event(), Event()

    def first_fails(call: str, path: Path) -> Failure | None:
        if call != "open" or path.suffix != ".tmp" or path.parent != record.parent or go_on.is_set():
            return None
        under_way.set()
        go_on.wait(20)
        return Failure(errno.EIO)

    with disk.deciding(first_fails):
        assert store.save(wait=False)
        assert under_way.wait(20)
        s.confirm("s2")
        later = Timer(0.2, go_on.set)
        later.start()
        assert store.save()
        later.join()
    assert store.close()
    assert verdicts(open_record(record, read_only=True)[1]) == [True, True, False, False]


def test_a_record_finished_in_the_spare_place_is_no_answer_to_who_asks_once_home_is_back(
    record: Path, disk: FaultyDisk
) -> None:
    store = create(s := session(), record)
    watch, making, away, go_home = Event(), Event(), Event(), Event()

    def decide(call: str, path: Path) -> Failure | None:
        at_home = path.parent == record.parent and path.suffix != ".lock" and call != "look"
        if watch.is_set() and not at_home and call == "fsync" and path.suffix == ".tmp":
            making.set()
            away.wait(20)
        elif making.is_set() and at_home and not go_home.is_set():
            away.set()  # home is tried, and does not answer before the record is made elsewhere
            go_home.wait(20)
            return Failure(errno.EIO)
        return Failure(errno.EIO) if at_home and not go_home.is_set() else None

    with disk.deciding(decide):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        (place,) = spare_places()
        wait_until(place.record.exists, spare_places)
        watch.set()
        assert store.save(wait=False)
        assert away.wait(20)
        writer = store._writer
        assert writer is not None
        wait_until(lambda: writer._maker.done, lambda: disk.seen)
        later = Timer(0.2, go_home.set)
        later.start()
        assert store.save()
        later.join()
    assert store.close()
    assert verdicts(open_record(record, read_only=True)[1]) == [True, False, False, False]


def test_work_goes_on_in_the_spare_place_and_comes_home(record: Path, disk: FaultyDisk) -> None:
    s, told, back = session(), [], []
    store = create(s, record)
    store.on_error(told.append)
    store.on_home(back.append)
    s.confirm("s1")
    wait_for(store, Kept.SAVED)
    with disk.broken(record.parent):
        s.confirm("s2")
        wait_for(store, Kept.SPARE)
        s.confirm("s3")
        wait_for(store, Kept.SPARE)
        (place,) = spare_places()
        assert store.saved_state.where == place.folder
        assert store.saved_state.why == "the disk is full; free some space"
        assert str(place.folder) in told[0]
        assert not store.save()
    wait_for(store, Kept.SAVED)
    assert len(told) == 1
    assert back == ["story.txt.review.json can be written again; all changes are saved there."]
    assert spare_places() == []
    assert store.close()
    assert verdicts(open_record(record, read_only=True)[1]) == [True, True, True, False]
    assert not list(home().glob("spare/*"))


def test_a_try_from_before_the_disk_was_well_again_is_no_answer_to_a_save(
    record: Path, disk: FaultyDisk
) -> None:
    store = create(s := session(), record)
    under_way, go_on = Event(), Event()

    def slow(call: str, path: Path) -> Failure | None:
        if record.parent not in path.parents or path.suffix == ".lock" or call == "look":
            return None
        under_way.set()
        go_on.wait(20)
        return Failure(errno.ENOSPC)

    with disk.broken(record.parent):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        with disk.deciding(slow):
            assert under_way.wait(20)
    later = Timer(0.2, go_on.set)
    later.start()
    assert store.save()
    later.join()
    assert store.close()
    assert verdicts(open_record(record, read_only=True)[1]) == [True, False, False, False]


def test_what_is_in_the_spare_place_is_recovered_when_the_program_die(record: Path, disk: FaultyDisk) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    wait_for(store, Kept.SAVED)
    with disk.broken(record.parent):
        s.confirm("s2")
        s.confirm("s3")
        wait_for(store, Kept.SPARE)
        die(store)
    again, opened, recovery = open_record(record)
    assert verdicts(opened) == [True, True, True, False]
    assert recovery is not None
    assert recovery.sentence.startswith("Recovered 3 changes, the last one made at ")
    assert " 2 of them were kept in " in recovery.sentence
    assert "the disk is full" in recovery.sentence
    assert again.close()
    assert spare_places() == []
    assert open_record(record, read_only=True)[2] is None


def test_closing_leaves_the_work_in_the_spare_place_for_the_next_opening(
    record: Path, disk: FaultyDisk
) -> None:
    s = session()
    store = create(s, record)
    with disk.broken(record.parent, number=errno.EROFS):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        assert store.close()
    _, looked, _ = open_record(record, read_only=True)
    assert verdicts(looked)[0]
    assert len(spare_places()) == 1
    again, opened, _ = open_record(record)
    assert again.close()
    assert verdicts(opened)[0]
    assert spare_places() == []


def test_a_folder_that_was_deleted_is_noticed_and_nothing_said_before_is_lost(
    record: Path, tmp_path: Path
) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    wait_for(store, Kept.SAVED)
    shutil.rmtree(record.parent)
    store.save_if_idle(3600)
    wait_until(lambda: store._writer is not None and store._writer.away, lambda: store.saved_state)
    assert store.saved_state.kept is not Kept.SAVED
    s.confirm("s2")
    wait_for(store, Kept.SPARE)
    record.parent.mkdir()
    assert store._writer is not None
    store.save(wait=False)
    wait_for(store, Kept.SAVED)
    assert store.close()
    assert verdicts(open_record(record, read_only=True)[1]) == [True, True, False, False]


def test_a_folder_that_was_deleted_leaves_a_whole_record_to_open(record: Path) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    wait_for(store, Kept.SAVED)
    shutil.rmtree(record.parent)
    s.confirm("s2")
    s.confirm("s3")
    wait_for(store, Kept.SPARE)
    assert store.close()
    (place,) = spare_places()
    with pytest.raises(Exception, match="are kept in"):
        open_record(record)
    own, opened, _ = open_record(place.record)
    assert verdicts(opened) == [True, True, True, False]
    opened.confirm("s4")
    assert own.close()


def test_a_record_that_somebody_else_wrote_meanwhile_is_not_written_over(record: Path) -> None:
    s, told = session(), []
    store = create(s, record)
    store.on_error(told.append)
    theirs = json.loads(record.read_bytes()) | {"reviewer": "ben"}
    record.write_text(json.dumps(theirs), encoding="utf-8")
    s.confirm("s1")
    assert not store.save()
    wait_for(store, Kept.SPARE)
    assert "changed story.txt.review.json meanwhile" in told[0]
    assert store.close()
    assert json.loads(record.read_bytes()) == theirs
    again, _, recovery = open_record(record)
    (place,) = spare_places()
    assert recovery is not None
    assert str(place.folder) in str(recovery)
    again.close()
    assert spare_places() == [place]
    assert verdicts(open_record(place.record, read_only=True)[1])[0]


def test_a_spare_place_in_use_keeps_a_second_writer_out(record: Path, disk: FaultyDisk) -> None:
    s = session()
    store = create(s, record)
    with disk.broken(record.parent):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        store._locks[0].release()  # as a server does when a share is cut
        wait_until(spare_places()[0].record.exists, spare_places)
        with pytest.raises(LockedError):
            open_record(spare_places()[0].record)
        with pytest.raises(LockedError):
            open_record(record)
    store.close()


def test_a_moved_folder_takes_its_spare_work_along_and_a_copy_does_not(
    record: Path, disk: FaultyDisk, tmp_path: Path
) -> None:
    s = session()
    store = create(s, record)
    with disk.broken(record.parent):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        assert store.close()
    shutil.copytree(record.parent, tmp_path / "copy")
    copy, opened, recovery = open_record(tmp_path / "copy" / record.name)
    copy.close()
    assert (verdicts(opened)[0], recovery) == (False, None)
    record.parent.rename(tmp_path / "moved")
    moved, opened, recovery = open_record(tmp_path / "moved" / record.name)
    assert verdicts(opened)[0]
    assert recovery is not None
    moved.close()


def test_a_disk_that_never_answers_holds_nobody(
    record: Path, disk: FaultyDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_module, "PATIENCE_S", 0.05)
    s, told, cut = session(), [], [True]
    store = create(s, record)
    store.on_error(told.append)

    def decide(call: str, path: Path) -> Failure | None:
        while cut[0] and call == "fsync" and path.suffix == ".journal" and path.parent == record.parent:
            time.sleep(0.005)
        return None

    with disk.deciding(decide):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        assert "does not answer" in told[0]
        cut[0] = False
        wait_for(store, Kept.SAVED)
    assert store.close()
    assert verdicts(open_record(record, read_only=True)[1])[0]


def test_a_damaged_spare_record_is_kept_and_told(record: Path, disk: FaultyDisk) -> None:
    s = session()
    store = create(s, record)
    with disk.broken(record.parent):
        s.confirm("s1")
        wait_for(store, Kept.SPARE)
        assert store.close()
    (place,) = spare_places()
    place.record.write_bytes(b"{")
    again, _, recovery = open_record(record)
    assert recovery is not None
    assert str(place.folder) in str(recovery)
    again.close()
    assert place.record.read_bytes() == b"{"
