"""Who has a record open, since when, and whether that can still be so."""

import json
import os
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Timer

import pytest

from reviewer.services.derived import copy_record, load, merge_records
from reviewer.services.lock import LockedError, Owner
from reviewer.services.store import create, open_record

from .review_samples import session

posix = pytest.mark.skipif(os.name == "nt", reason="its locks are others")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt.review.json"
    create(session(), path).close()
    return path


def ago(**time: int) -> str:
    return (datetime.now(UTC) - timedelta(**time)).isoformat(timespec="milliseconds")


def sign(record: Path, host: str, pid: int, since: str) -> Path:
    owner = record.with_name(record.name + ".owner")
    owner.write_text(json.dumps({"alias": "ben", "host": host, "pid": pid, "since": since}), encoding="utf-8")
    return owner


def ended_pid() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_whoever_has_it_open_is_named_with_the_time_and_how_long_ago_that_is(record: Path) -> None:
    store, _, _ = open_record(record, alias="ana")
    with pytest.raises(LockedError) as refused:
        open_record(record)
    owner = refused.value.owner
    assert owner is not None
    assert (owner.alias, owner.host, owner.pid) == ("ana", socket.gethostname(), os.getpid())
    assert "UTC, just now); close it there, open it for reading only, or work on a copy" in str(refused.value)
    assert not refused.value.takeable
    store.close()


def test_what_a_dead_process_of_this_computer_left_keeps_nobody_out(record: Path) -> None:
    owner = sign(record, socket.gethostname(), ended_pid(), ago(hours=3))
    left = Owner.read(owner)
    assert left is not None
    assert left.gone()
    store, _, _ = open_record(record, alias="ana")
    assert not store.read_only
    now = Owner.read(owner)
    assert now is not None
    assert now.alias == "ana"
    store.close()
    assert not owner.exists()


@posix
def test_what_a_killed_process_was_starting_is_waited_for(record: Path) -> None:
    sign(record, socket.gethostname(), ended_pid(), ago(minutes=1))
    held = "import fcntl, sys; f = open(sys.argv[1], 'a'); fcntl.flock(f, fcntl.LOCK_EX); print(flush=True); input()"
    lock = record.with_name(record.name + ".lock")
    child = subprocess.Popen(
        [sys.executable, "-c", held, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    child.stdout.readline()
    ending = Timer(0.3, child.communicate, ["\n"])
    ending.start()
    store, _, _ = open_record(record)
    ending.join()
    assert child.returncode == 0
    store.close()


def test_another_computer_is_believed_and_said_how_old_its_word_is(record: Path) -> None:
    owner = sign(record, "elsewhere.example", 4711, ago(hours=3))
    with pytest.raises(
        LockedError, match=r"\(ben on elsewhere.example, process 4711, since .*, 3 hours ago\)"
    ) as no:
        open_record(record)
    assert no.value.takeable
    assert owner.exists()
    open_record(record, read_only=True)[0].close()
    store, _, _ = open_record(record, alias="ana", take_over=True)
    assert not store.read_only
    store.close()


@pytest.mark.parametrize(
    "word", [b"", b"{", b"[]", b'{"alias": "a"}', b"\xff", b'{"alias":1,"host":2,"pid":"x","since":3}']
)
def test_an_owners_file_that_says_nothing_is_passed_over(record: Path, word: bytes) -> None:
    record.with_name(record.name + ".owner").write_bytes(word)
    store, _, _ = open_record(record)
    assert not store.read_only
    store.close()


def test_a_copy_of_a_record_that_is_open_goes_its_own_way_and_is_merged_later(record: Path) -> None:
    store, s, _ = open_record(record, alias="ana")
    s.confirm("s1")
    assert store.save()
    copy = copy_record(record, alias="Ben /..\\ Ö")
    assert copy.name == "story.txt.Ben-..-Ö.review.json"
    other, twin, _ = open_record(copy)
    twin.set_final("s2", "He shut the door 🙂.")
    s.confirm("s3")
    assert other.close()
    assert store.close()
    assert load(copy).document["copied_from"]["record"] == s.record_id
    merged = merge_records(record, copy, record.with_name("both.review.json"))
    assert merged.conflicts == ()
    joined = merged.session
    assert (joined.verdict("s1"), joined.final("s2")) == (s.verdict("s1"), "He shut the door 🙂.")
    assert joined.verdict("s3") == s.verdict("s3")


def test_the_word_of_another_computer_that_took_over_meanwhile_is_left(record: Path) -> None:
    store, _, _ = open_record(record)
    owner = sign(record, "elsewhere", 1, ago(minutes=1))
    assert store.close()
    assert "elsewhere" in owner.read_text(encoding="utf-8")
