"""Backups: what is kept of a record, what is thinned out, and how one is opened again."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import cli
from reviewer.core.model import Verdict
from reviewer.services.backups import back_up, backups_of, folder_of, superfluous
from reviewer.services.errors import ReviewerError
from reviewer.services.settings import home
from reviewer.services.store import create, open_record, record_path_for

from .review_samples import session

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = record_path_for(tmp_path / "story.txt")
    create(session(), path).close()
    return path


def named(at: datetime) -> Path:
    return Path(f"{at:%Y-%m-%dT%H-%M-%SZ}.review.json")


def test_a_record_that_is_replaced_is_kept_once_an_hour_in_the_own_folder(record: Path) -> None:
    first = record.read_bytes()
    for at in (NOW, NOW + timedelta(minutes=59), NOW + timedelta(minutes=61)):
        back_up(record, at)
    assert [p.read_bytes() for p in backups_of(record)] == [first, first]
    assert folder_of(record).is_relative_to(home())
    assert sorted(p.name for p in record.parent.iterdir() if p.suffix != ".lock") == [record.name]


def test_saving_keeps_the_state_before(record: Path) -> None:
    before = record.read_bytes()
    store, s, _ = open_record(record)
    s.confirm("s1")
    assert store.close()
    (backup,) = backups_of(record)
    assert backup.read_bytes() == before


def test_a_backup_opens_for_reading_only_and_validates(
    record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    back_up(record, NOW)
    (backup,) = backups_of(record)
    store, s, recovery = open_record(backup)
    assert store.read_only
    assert recovery is not None
    assert "copy it over its record" in str(recovery)
    with pytest.raises(ReviewerError, match="reading only"):
        s.confirm("s1")
    assert cli.main(["session", "validate", str(backup)]) == 0
    assert "whole" in capsys.readouterr().out
    assert [p.name for p in backup.parent.iterdir()] == [backup.name]


def test_a_backup_copied_over_the_record_is_the_review_again(record: Path) -> None:
    store, s, _ = open_record(record)
    s.confirm("s1")
    assert store.close()
    shutil.copy(backups_of(record)[0], record)
    again, opened, recovery = open_record(record)
    assert (opened.verdict("s1"), recovery) == (Verdict.UNREVIEWED, None)
    opened.confirm("s2")
    assert again.close()


def test_a_damaged_record_points_to_its_backups(record: Path) -> None:
    back_up(record, NOW)
    record.write_bytes(b"{")
    with pytest.raises(ReviewerError, match="Older states of it lie in "):
        open_record(record)


def test_a_clock_that_jumps_takes_no_backups_away_and_makes_no_more(record: Path) -> None:
    for n in range(20):
        back_up(record, NOW + timedelta(hours=2 * n))
    before = backups_of(record)
    back_up(record, NOW + timedelta(days=4000))
    assert len(set(before) - set(backups_of(record))) <= 2
    for second in range(5):
        back_up(record, NOW - timedelta(days=4000, seconds=second))
    assert len(backups_of(record)) <= len(before) + 2


def test_an_hour_a_day_and_a_month_are_kept() -> None:
    every_hour = [named(NOW - timedelta(hours=n, minutes=10)) for n in range(24 * 40)]
    gone = set(superfluous(every_hour, NOW))
    kept = [p for p in every_hour if p not in gone]
    assert kept[:24] == every_hour[:24]
    days = {p.name[:10] for p in kept[24:]}
    assert len(days) == len(kept[24:])
    assert len(kept) <= 24 + 31
    assert not set(superfluous(kept, NOW))


@given(st.sets(st.integers(0, 60 * 24 * 60), max_size=80))
def test_the_newest_three_are_always_kept_and_the_number_is_bounded(minutes: set[int]) -> None:
    backups = [named(NOW - timedelta(minutes=m)) for m in sorted(minutes)]
    gone = superfluous(backups, NOW)
    assert not set(gone) & set(backups[:3])
    assert len(backups) - len(gone) <= 3 + 25 + 31
