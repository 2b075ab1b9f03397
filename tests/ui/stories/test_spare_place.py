"""The folder takes nothing any more: the window goes on, says so, and where the work is."""

import shutil
from pathlib import Path

import pytest

from reviewer.services import writer
from reviewer.services.spare import spare_places
from tests.services.faulty_disk import FaultyDisk
from tests.ui.waiting import wait_for_saved


@pytest.fixture
def disk(monkeypatch):
    monkeypatch.setattr(writer, "LONGEST_RETRY_S", 0.3)
    with FaultyDisk(Path("/")) as faulty:
        yield faulty


def trigger(shell, name):
    shell.window.actions_[name].trigger()


def wait_for_state(shell, qtbot, text):
    qtbot.waitUntil(lambda: shell.window.status.saved() == text, timeout=20_000)


def test_a_full_disk_is_told_with_the_place_where_the_work_is_until_it_is_home(start, seed, qtbot, disk):
    shell = start(seed)
    status = shell.window.status
    with disk.broken(seed.parent):
        trigger(shell, "confirm")
        wait_for_state(shell, qtbot, "Saved elsewhere")
        (place,) = spare_places()
        qtbot.waitUntil(lambda: "the disk is full" in status._saved.toolTip())
        assert str(place.folder) in status._saved.toolTip()
        trigger(shell, "save")
        assert status.message() == status._saved.toolTip()
    wait_for_saved(shell, qtbot)
    assert "can be written again" in status.message()
    assert status._saved.toolTip() == ""
    assert spare_places() == []


def test_work_left_in_the_spare_place_is_told_when_closing_and_back_at_the_next_opening(
    start, seed, qtbot, disk
):
    shell = start(seed)
    with disk.broken(seed.parent):
        trigger(shell, "confirm")
        wait_for_state(shell, qtbot, "Saved elsewhere")
        trigger(shell, "close")
        assert "it moves home when this article is opened again" in shell.window.status.message()
    shell.open(seed)
    assert "Recovered " in shell.window.status.message()
    assert "were kept in " in shell.window.status.message()
    assert shell.window.desk.session.counts().accepted == 1
    wait_for_saved(shell, qtbot)


def test_nothing_is_said_to_be_saved_while_no_place_takes_it(start, seed, qtbot, disk):
    shell = start(seed)
    with disk.broken(Path("/")):
        trigger(shell, "confirm")
        wait_for_state(shell, qtbot, "Not saved")
        qtbot.waitUntil(lambda: "nor can the spare place" in shell.window.status._saved.toolTip())
    wait_for_saved(shell, qtbot)


def test_a_program_that_starts_without_the_folder_says_where_its_work_is(start, seed, qtbot, disk):
    shell = start(seed)
    shutil.rmtree(seed.parent)
    trigger(shell, "confirm")
    wait_for_state(shell, qtbot, "Saved elsewhere")
    shell.window.desk.shut_down()
    (place,) = spare_places()
    assert str(place.record) in start().window.status.message()
