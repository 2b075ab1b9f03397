"""Where no window can be opened, one sentence says what is missing, and the exit code is 2."""

import subprocess
import sys

import pytest

from reviewer import ui
from reviewer.ui import probe


def answer(monkeypatch, code):
    done = subprocess.CompletedProcess([], code)
    monkeypatch.setattr(probe.subprocess, "run", lambda *_, **__: done)


def test_a_missing_library_is_named_with_the_command_that_installs_it(monkeypatch, capsys):
    answer(monkeypatch, -6)
    assert ui.run([]) == 2
    said = capsys.readouterr().err
    assert "sudo apt-get install libegl1 libgl1 libglib2.0-0" in said
    assert "libxcb-cursor0" in said
    assert "'reviewer check FILE' works without a window" in said
    assert said.count("\n") == 1


def test_a_qt_that_would_crash_is_named(monkeypatch, capsys):
    answer(monkeypatch, probe._LEAKING)
    assert ui.run([]) == 2
    assert "PySide6-Essentials<6.12" in capsys.readouterr().err


def test_a_qt_that_hangs_is_no_window(monkeypatch, capsys):
    def hang(*_, **__):
        raise subprocess.TimeoutExpired("python", 1)

    monkeypatch.setattr(probe.subprocess, "run", hang)
    assert not probe.can_show()
    assert "cannot be opened" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only there a screen can be missing")
def test_without_a_screen_the_probe_says_so_and_does_not_take_us_down(monkeypatch, capsys):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not probe.can_show()
    assert "without a screen" in capsys.readouterr().err
