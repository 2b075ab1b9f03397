"""The store: create, change, close, open again; locks, errors, what a crash leaves."""

import errno
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.core.model import Change, Verdict
from reviewer.services import journal_pool
from reviewer.services.derived import copy_record
from reviewer.services.errors import ReviewerError
from reviewer.services.journal import journal_path_for
from reviewer.services.review import Session
from reviewer.services.settings import home
from reviewer.services.store import Kept, LockedError, Store, create, open_record, record_path_for

from .faulty_disk import Failure, FaultyDisk
from .review_samples import SEGMENTS, flag, session
from .store_ends import die, on_disk, wait_for


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return record_path_for(tmp_path / "story.txt")


def look(s: Session) -> object:
    """All that a journal brings back; open flags are found again by the next check."""
    counts = replace(s.counts(), flags_open=0)
    return (dict(s.state.cells), [s.history(x) for x in ("", *SEGMENTS)], counts, s.alias, s.record_id)


def test_a_journal_is_not_applied_to_a_record_that_was_changed_elsewhere(
    record: Path, tmp_path: Path
) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    assert store.close()
    elsewhere = tmp_path / "elsewhere" / record.name
    elsewhere.parent.mkdir()
    shutil.copy(record, elsewhere)
    theirs, t, _ = open_record(elsewhere)
    t.set_final("s4", "Theirs.")
    t.confirm("s4")
    assert theirs.close()
    store, s, _ = open_record(record)
    s.set_final("s2", "Ours.")
    s.confirm("s2")
    s.confirm("s3")
    on_disk(store)
    die(store)
    lines = journal_path_for(record).read_bytes()
    shutil.copy(elsewhere, record)
    store, s, recovery = open_record(record)
    assert "changed elsewhere" in str(recovery)
    assert [s.final("s2"), s.verdict("s3")] == [s.mt("s2"), Verdict.UNREVIEWED]
    assert s.final("s4") == "Theirs."
    aside = record.with_name(record.name + ".journal.orphan-1")
    assert aside.read_bytes() == lines
    assert store.close()


def test_a_record_that_is_replaced_while_it_is_open_is_noticed_with_the_next_change(
    record: Path, tmp_path: Path
) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    assert store.save()
    theirs = record.read_bytes().replace(b'"ana"', b'"eva"')
    (tmp_path / "theirs").write_bytes(theirs)
    (tmp_path / "theirs").replace(record)
    s.confirm("s2")
    wait_for(store, Kept.SPARE)
    assert store.close()
    assert record.read_bytes() == theirs
    _, s, recovery = open_record(record, read_only=True)
    assert "reviewer session merge" in str(recovery)
    assert s.verdict("s2") is Verdict.UNREVIEWED


def test_a_write_protected_record_opens_for_reading_only_and_stays_as_it_is(record: Path) -> None:
    create(session(), record).close()
    before = record.read_bytes()
    record.chmod(0o444)
    store, s, recovery = open_record(record)
    assert store.read_only
    assert "write-protected" in str(recovery)
    with pytest.raises(ReviewerError, match="reading only"):
        s.confirm("s1")
    assert store.close()
    assert record.read_bytes() == before
    record.chmod(0o644)
    store, s, recovery = open_record(record)
    assert (store.read_only, recovery) == (False, None)
    assert store.close()


def work(s: Session) -> None:
    """A bit of everything."""
    s.set_flags({"s1": [flag("s1", "disability")], "s2": [flag("s2", "door")]})
    s.apply_suggestion(s.open_flags("s1")[0].id)
    s.set_final("s3", "Söme 🙂 “text”\u00a0", merge=True)
    s.set_final("s3", "Söme 🙂 “text”\u00a0x", merge=True)
    s.set_gap("s1", " ")
    s.confirm("s1")
    s.dismiss(s.open_flags("s2")[0].id)
    s.add_note("s2", "Which door?\nAsk.")
    s.mute("t/other")
    s.set_language("source", "pt")
    s.add_time("s2", 1234)
    s.set_verdict("s4", Verdict.LATER)
    s.undo()


def crashed(record: Path, to: Path) -> Path:
    """The files as a killed process would leave them, in another folder."""
    to.mkdir()
    for path in (record, journal_path_for(record)):
        if path.exists():
            shutil.copy(path, to / path.name)
    return to / record.name


def test_the_record_lies_beside_the_article() -> None:
    assert record_path_for(Path("a/story.txt")) == Path("a/story.txt.review.json")


def test_a_closed_session_opens_as_it_was(record: Path) -> None:
    s = session()
    store = create(s, record)
    work(s)
    assert store.close()
    assert not journal_path_for(record).exists()
    again, opened, recovery = open_record(record)
    assert look(opened) == look(s)
    assert [opened.decisions(x) for x in SEGMENTS] == [s.decisions(x) for x in SEGMENTS]
    assert (opened.segmentation, opened.article, recovery) == (s.segmentation, s.article, None)
    assert again.seq == store.seq
    again.close()


def test_opening_and_closing_leaves_the_record_untouched(record: Path) -> None:
    create(session(), record).close()
    before = record.read_bytes()
    store, s, _ = open_record(record)
    s.set_flags({"s1": [flag("s1", "disability")]})
    assert store.close()
    assert record.read_bytes() == before


def test_a_killed_process_loses_nothing_acknowledged(record: Path, tmp_path: Path) -> None:
    s = session()
    store = create(s, record)
    work(s)
    assert store._writer is not None
    assert store._writer.wait_for_lines(store.seq, 10)
    left = crashed(record, tmp_path / "later")
    again, opened, recovery = open_record(left)
    assert look(opened) == look(s)
    assert recovery is not None
    assert recovery.count == store.seq
    assert recovery.sentence.startswith(
        f"Recovered {store.seq} changes, the last one made at 2026-03-01T09:30"
    )
    again.close()
    assert not journal_path_for(left).exists()
    store.close()


def test_killed_at_any_byte_of_the_journal_the_whole_lines_come_back(record: Path, tmp_path: Path) -> None:
    s, looks = session(), []
    store = create(s, record)
    s.subscribe(lambda change: None if change.kind == "flags" else looks.append(look(s)))
    looks.append(look(s))
    work(s)
    assert store._writer is not None
    assert store._writer.wait_for_lines(store.seq, 10)
    left = crashed(record, tmp_path / "later")
    store.close()
    journal = journal_path_for(left)
    whole = journal.read_bytes()
    for size in range(len(whole) + 1):
        journal.write_bytes(whole[:size])
        _, opened, recovery = open_record(left, read_only=True)
        lines = whole[:size].count(b"\n")
        assert look(opened) == looks[lines]
        assert (recovery.count if recovery else 0) == lines


def test_a_torn_tail_is_cut_and_work_goes_on(record: Path, tmp_path: Path) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    s.confirm("s2")
    assert store._writer is not None
    assert store._writer.wait_for_lines(2, 10)
    left = crashed(record, tmp_path / "later")
    store.close()
    journal = journal_path_for(left)
    journal.write_bytes(journal.read_bytes()[:-9])
    again, opened, _ = open_record(left)
    assert opened.verdict("s1") is Verdict.ACCEPTED
    assert opened.verdict("s2") is Verdict.UNREVIEWED
    opened.confirm("s3")
    again.close()
    _, last, recovery = open_record(left, read_only=True)
    assert (last.verdict("s3"), recovery) == (Verdict.ACCEPTED, None)
    assert list(left.parent.glob("*orphan*")) == []


def test_a_crash_between_record_and_journal_repeats_nothing(record: Path, tmp_path: Path) -> None:
    s = session()
    store = create(s, record)
    s.add_time("s1", 100)
    assert store._writer is not None
    assert store._writer.wait_for_lines(1, 10)
    lines = journal_path_for(record).read_bytes()
    assert store.save()
    left = crashed(record, tmp_path / "later")
    journal_path_for(left).write_bytes(lines)
    store.close()
    again, opened, recovery = open_record(left)
    assert (opened.time_ms("s1"), recovery) == (100, None)
    opened.add_time("s1", 11)
    again.close()
    _, last, _ = open_record(left, read_only=True)
    assert last.time_ms("s1") == 111


def test_a_gap_in_the_journal_stops_the_replay_and_is_kept(record: Path, tmp_path: Path) -> None:
    s = session()
    store = create(s, record)
    for x in SEGMENTS:
        s.confirm(x)
    assert store._writer is not None
    assert store._writer.wait_for_lines(4, 10)
    left = crashed(record, tmp_path / "later")
    store.close()
    journal = journal_path_for(left)
    lines = journal.read_bytes().splitlines(keepends=True)
    damaged = lines[0] + lines[2] + lines[3]
    journal.write_bytes(damaged)
    again, opened, recovery = open_record(left)
    assert [opened.verdict(x) for x in SEGMENTS].count(Verdict.ACCEPTED) == 1
    assert recovery is not None
    assert "change 2 is missing" in str(recovery)
    assert (left.parent / (journal.name + ".orphan-1")).read_bytes() == damaged
    again.close()


def test_a_journal_of_another_record_is_kept_aside(record: Path) -> None:
    create(session(), record).close()
    foreign = b'{"record": "x", "seq": 1, "at": "", "by": "", "label": "", "kind": "do", "segment": "", "edits": []}\n'
    journal_path_for(record).write_bytes(foreign)
    store, _, recovery = open_record(record)
    assert recovery is not None
    assert "another record" in recovery.warnings[0]
    store.close()
    assert record.with_name(record.name + ".journal.orphan-1").read_bytes() == foreign


def test_a_new_record_does_not_swallow_an_old_journal(record: Path) -> None:
    journal_path_for(record).write_bytes(b"old")
    create(session(), record).close()
    assert record.with_name(record.name + ".journal.orphan-1").read_bytes() == b"old"


def test_a_second_writer_is_kept_out_and_told_who(record: Path) -> None:
    store = create(session("ana"), record)
    with pytest.raises(LockedError, match=r"being reviewed already \(ana on .*, process \d+, since 20"):
        open_record(record)
    reader, s, _ = open_record(record, read_only=True)
    with pytest.raises(ReviewerError, match="reading only"):
        s.confirm("s1")
    assert reader.read_only
    assert not reader.save()
    reader.close()
    store.close()
    again, _, _ = open_record(record)
    with pytest.raises(LockedError, match=r"\(ana on "):
        open_record(record)
    again.close()


def test_a_process_that_died_keeps_nobody_out(record: Path) -> None:
    create(session(), record).close()
    script = (
        "import sys, os; from pathlib import Path\n"
        "from reviewer.services.store import open_record\n"
        "store, s, _ = open_record(Path(sys.argv[1]), alias='ben')\n"
        "s.confirm('s1'); store._writer.wait_for_lines(store.seq, 10); os._exit(9)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", script, str(record)], cwd=root, check=False)
    assert done.returncode == 9
    store, s, recovery = open_record(record)
    ruling = s.ruling("s1")
    assert ruling is not None
    assert ruling.by == "ben"
    assert recovery is not None
    assert recovery.count == 1
    store.close()


def test_a_record_that_is_there_is_not_written_over(record: Path) -> None:
    create(session(), record).close()
    before = record.read_bytes()
    with pytest.raises(ReviewerError, match="is there already"):
        create(session(), record)
    assert record.read_bytes() == before


def test_the_record_before_the_last_is_kept(record: Path) -> None:
    s = session()
    store = create(s, record)
    first = record.read_bytes()
    s.confirm("s1")
    assert store.save()
    assert record.with_name(record.name + ".bak").read_bytes() == first
    s.confirm("s2")
    second = record.read_bytes()
    store.close()
    assert record.with_name(record.name + ".bak").read_bytes() == second
    assert not list(record.parent.glob("*.tmp"))


def test_there_is_a_whole_record_at_its_path_at_every_moment(record: Path) -> None:
    s = session()
    store = create(s, record)
    stop, seen = threading.Event(), []

    def watch() -> None:
        while not stop.is_set():
            seen.append(json.loads(record.read_bytes())["seq"])

    watcher = threading.Thread(target=watch)
    watcher.start()
    for _ in range(15):
        s.add_time("s1", 1)
        assert store.save()
    stop.set()
    watcher.join()
    store.close()
    assert seen
    assert seen == sorted(seen)


def first_writes_fail(times: int, number: int) -> Callable[[str, Path], Failure | None]:
    left = [times]

    def decide(call: str, path: Path) -> Failure | None:
        if call == "write" and left[0]:
            left[0] -= 1
            return Failure(number)
        return None

    return decide


def test_a_full_disk_is_told_and_tried_again(record: Path, disk: FaultyDisk) -> None:
    s, told, saved = session(), [], threading.Event()
    store = create(s, record)
    store.on_error(told.append)
    store.on_saved(lambda seq: saved.set() if seq == 2 else None)
    with disk.deciding(first_writes_fail(3, errno.ENOSPC)):
        s.confirm("s1")
        s.confirm("s2")
        assert saved.wait(10)
    assert "the disk is full" in told[0]
    assert store.saved_seq == store.seq == 2
    assert store.close()
    assert open_record(record, read_only=True)[1].verdict("s2") is Verdict.ACCEPTED


def test_a_half_written_line_is_taken_back_before_the_next_try(
    record: Path, disk: FaultyDisk, tmp_path: Path
) -> None:
    s = session()
    store = create(s, record)
    failures = [Failure(0, short=True), Failure(errno.EIO)]

    def decide(call: str, path: Path) -> Failure | None:
        return failures.pop(0) if failures and call == "write" and path.suffix == ".journal" else None

    with disk.deciding(decide):
        s.confirm("s1")
        assert store._writer is not None
        assert store._writer.wait_for_lines(1, 10)
    wait_for(store, Kept.SAVED)
    assert json.loads(journal_path_for(record).read_bytes())["seq"] == 1
    store.close()


def test_a_record_that_is_saved_while_it_is_copied_is_copied_whole(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    on_disk(store)
    real = journal_pool.read_regular

    def slow(path: Path, *most: int) -> bytes:
        if path == journal_path_for(record) and store.session.verdict("s2") is Verdict.UNREVIEWED:
            s.confirm("s2")
            assert store.save()
        return real(path, *most)

    monkeypatch.setattr(journal_pool, "read_regular", slow)
    _, copied, _ = open_record(copy_record(record), read_only=True)
    assert [copied.verdict(x) for x in ("s1", "s2")] == [Verdict.ACCEPTED, Verdict.ACCEPTED]
    assert store.close()


def test_a_record_that_cannot_be_written_says_so_and_the_journal_holds_on(
    record: Path, disk: FaultyDisk
) -> None:
    s, told = session(), []
    store = create(s, record)
    store.on_error(told.append)
    s.confirm("s1")
    wait_for(store, Kept.SAVED)

    def only_records(call: str, path: Path) -> Failure | None:
        return Failure(errno.EACCES) if path.suffix in (".tmp", ".json") else None

    with disk.deciding(only_records):
        assert not store.save()
        assert "not allowed" in told[0]
        assert "safe in the journal" in told[0]
        s.confirm("s2")
        wait_for(store, Kept.SAVED)
        assert store.close()
    _, opened, recovery = open_record(record, read_only=True)
    assert [opened.verdict(x) for x in ("s1", "s2")] == [Verdict.ACCEPTED] * 2
    assert recovery is not None


def test_what_is_nowhere_on_disk_keeps_the_store_open(record: Path, disk: FaultyDisk) -> None:
    s = session()
    store = create(s, record)
    with disk.broken(record.parent, home()):
        s.confirm("s1")
        assert not store.close()
        assert store.saved_state.kept is Kept.UNSAVED
        with pytest.raises(LockedError):
            open_record(record)
        assert not store.close(give_up=True)
    again, opened, _ = open_record(record)
    assert opened.verdict("s1") is Verdict.UNREVIEWED
    again.close()


def test_idle_saving_writes_only_what_the_record_lacks(record: Path) -> None:
    s = session()
    store = create(s, record)
    assert not store.save_if_idle(0)
    s.confirm("s1")
    assert not store.save_if_idle(3600)
    assert store.save_if_idle(0)
    assert store._writer is not None
    assert store._writer.wait_for_record(10)
    assert json.loads(record.read_bytes())["seq"] == 1
    assert not store.save_if_idle(0)
    store.close()


def test_a_closed_store_hears_no_more(record: Path) -> None:
    s = session()
    store = create(s, record)
    store.close()
    s.confirm("s1")
    assert store.seq == 0
    assert store.close()


def test_an_edited_article_is_told_and_the_record_goes_on(record: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Something else.", encoding="utf-8")
    create(session(), record).close()
    store, s, recovery = open_record(record)
    assert recovery is not None
    assert "story.txt was changed since" in recovery.warnings[0]
    assert s.final("s1") == "It is due to disability."
    store.close()
    with pytest.raises(ReviewerError, match="does not exist"):
        open_record(record, article=tmp_path / "nowhere.txt")
    open_record(record)[0].close()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no whole JSON document"),
        (b'{"schema": "reviewer/session/1"', "no whole JSON document"),
        (b"[1]", "not the record of a review"),
        (b'{"schema": "reviewer/session/1"}', "damaged at the whole"),
        (b"[" * 100_000, "no whole JSON document"),
        (b'{"schema": "reviewer/session/1", "seq": NaN}', "NaN"),
    ],
)
def test_what_is_no_record_is_refused_in_one_sentence(record: Path, content: bytes, message: str) -> None:
    record.write_bytes(content)
    with pytest.raises(ReviewerError, match=message):
        open_record(record)
    with pytest.raises(ReviewerError, match=message):
        open_record(record, read_only=True)


def test_a_missing_record_is_told_and_leaves_no_lock_behind(record: Path) -> None:
    with pytest.raises(ReviewerError, match="not there"):
        open_record(record)
    assert list(record.parent.iterdir()) == []


def test_a_damaged_record_points_to_the_one_before(record: Path) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s1")
    store.close()
    record.write_bytes(b"{")
    with pytest.raises(ReviewerError, match=r"kept as story.txt.review.json.bak"):
        open_record(record)


def test_a_change_costs_the_same_in_a_long_article(tmp_path: Path) -> None:
    from time import perf_counter

    from reviewer.core.model import Article, Language, Origin, Segment, Segmentation, Span
    from reviewer.core.segments import Segments

    count = 100_000
    text = "A sentence.\n" * count
    spans = [Span(12 * n, 12 * n + 11) for n in range(count)]
    article = Article(text, tuple(spans), Language(), Language(), Origin())
    cut = Segmentation("t", "1", Segments(Segment(f"s{n}", n, span) for n, span in enumerate(spans)))
    s = Session.start(article, cut)
    told: list[Change] = []
    s.subscribe(told.append)
    begun = perf_counter()
    for n in range(0, count, 100):
        s.set_final(f"s{n}", "B.")
        s.confirm(f"s{n}")
        s.counts()
    assert len(told) == 2000
    assert perf_counter() - begun < 2
    store = create(s, tmp_path / "long.review.json")
    s.confirm("s1")
    assert store.close()
    assert open_record(tmp_path / "long.review.json", read_only=True)[1].counts() == s.counts()


def test_callbacks_hear_that_all_is_saved(record: Path) -> None:
    s, heard, done = session(), [], threading.Event()
    store: Store = create(s, record)

    def saved(seq: int) -> None:
        heard.append(seq)
        if seq == 3:
            done.set()

    store.on_saved(saved)
    for x in ("s1", "s2", "s3"):
        s.confirm(x)
    assert done.wait(10)
    assert heard == sorted(heard)
    store.close()


@pytest.mark.parametrize(
    "wrong",
    [("article", "nowhere"), ('"after": 1234', '"after": -1'), ('"start": 14', '"start": -14')],
    ids=["scope", "time", "place"],
)
def test_a_journal_with_a_value_that_no_record_may_hold_spoils_none(
    record: Path, tmp_path: Path, wrong: tuple[str, str]
) -> None:
    s = session()
    store = create(s, record)
    s.confirm("s4")
    s.set_flags({"s2": [flag("s2", "door")]})
    s.dismiss(s.open_flags("s2")[0].id)
    s.mute("t/other")
    s.add_time("s2", 1234)
    s.confirm("s3")
    on_disk(store)
    left = crashed(record, tmp_path / "later")
    store.close()
    journal = journal_path_for(left)
    text = journal.read_text(encoding="utf-8")
    assert wrong[0] in text
    journal.write_text(text.replace(*wrong), encoding="utf-8")
    again, opened, recovery = open_record(left)
    assert "cannot be read" in str(recovery)
    assert opened.verdict("s4") is Verdict.ACCEPTED
    assert again.close()
    _, last, _ = open_record(left, read_only=True)
    assert last.verdict("s4") is Verdict.ACCEPTED
