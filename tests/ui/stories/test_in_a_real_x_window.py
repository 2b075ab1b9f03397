"""A reviewer sits before a real X window with a window manager and touches nothing but the keyboard.

She confirms, types, applies a suggestion, dismisses a flag, undoes and quits by the palette; the record
that is left is compared. Without a window manager no window has the focus and no shortcut fires, so what the
offscreen stories cannot show is shown here: that the declared keys reach the commands, and none of them is ambiguous.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reviewer.core.model import FlagStatus, Verdict
from reviewer.services.recovery import read_record

TOOLS = ("Xvfb", "openbox", "xdotool")
ROOT = Path(__file__).resolve().parents[3]
ENOUGH_S = 60
pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"),
]


def until(told, what):
    """Ask again and again, for the other process tells nothing; its last answer that is true."""
    end = time.monotonic() + ENOUGH_S
    while time.monotonic() < end:
        if answer := told():
            return answer
        time.sleep(0.1)
    raise AssertionError(f"in {ENOUGH_S} s: no {what}")


@pytest.fixture
def display():
    """The name of an X server of our own with a window manager."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        name = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


class Reviewer:
    """The program in a process of its own, its keyboard, and its record as it lies on the disk."""

    def __init__(self, display: str, article: Path) -> None:
        home = article.parent / "home"
        self._env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "REVIEWER_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
        }
        self.record = article.with_name(article.name + ".review.json")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "reviewer", str(article)], env=self._env, stderr=subprocess.PIPE
        )
        until(lambda: self._told("search", "--onlyvisible", "--name", article.name), "window")
        until(self.record.exists, "record")

    def _told(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        ).stdout

    def press(self, *keys: str) -> None:
        """Press keys one after another, as the one who sits before it."""
        self._told("key", "--clearmodifiers", "--delay", "60", *keys)

    def pressed(self, status: FlagStatus, *keys: str):
        """Presses ``keys`` each time it is asked for flags of ``status``: they do nothing until there are any."""

        def flags() -> list:
            self.press(*keys)
            time.sleep(0.5)
            return self.flags(status)

        return flags

    def type(self, words: str) -> None:
        """Type words."""
        self._told("type", "--delay", "30", words)

    def session(self):
        """The session as the record and its journal tell it at this moment; the program is not asked."""
        return read_record(self.record, lambda: "2026-01-01T00:00:00Z").session

    def verdict(self, segment: str) -> Verdict:
        return self.session().verdict(segment)

    def flags(self, status: FlagStatus) -> list:
        session = self.session()
        decisions = [d for s in session.segments for d in session.decisions(s.id)]
        return [d.flag for d in decisions if d.status is status]

    def end(self) -> str:
        """What it said on its error channel, once it has ended by itself."""
        return self.process.communicate(timeout=ENOUGH_S)[1].decode()


@pytest.fixture
def reviewer(display, tmp_path):
    article = tmp_path / "story.txt"
    article.write_bytes((ROOT / "seeds/000_01873efcd15d1f95.txt").read_bytes())
    made = Reviewer(display, article)
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.communicate()


def test_a_review_by_keys_alone(reviewer):
    reviewer.press("ctrl+Return")
    until(lambda: reviewer.verdict("s1") is Verdict.ACCEPTED, "confirmed first segment")

    reviewer.press("ctrl+End")
    reviewer.type(" Indeed.")
    reviewer.press("ctrl+Return")
    until(lambda: reviewer.verdict("s2") is Verdict.CORRECTED, "corrected second segment")
    assert reviewer.session().final("s2").endswith(" Indeed.")

    reviewer.press("ctrl+t")
    until(lambda: reviewer.verdict("s3") is Verdict.LATER, "segment marked for later")

    dismissed = until(reviewer.pressed(FlagStatus.DISMISSED, "F8", "F9"), "dismissed flag")
    reviewer.press("ctrl+z")
    until(lambda: len(reviewer.flags(FlagStatus.DISMISSED)) < len(dismissed), "undone dismissal")
    reviewer.press("ctrl+shift+z")
    until(lambda: len(reviewer.flags(FlagStatus.DISMISSED)) == len(dismissed), "dismissal done again")

    applied = until(reviewer.pressed(FlagStatus.APPLIED, "F8", "ctrl+1"), "applied suggestion")[0]
    assert applied.suggestions[0] in reviewer.session().final(applied.segment)

    reviewer.press("ctrl+k")
    reviewer.type("quit")
    reviewer.press("Return")
    said = reviewer.end()
    assert reviewer.process.returncode == 0
    assert "Traceback" not in said
    assert "mbiguous" not in said
    assert reviewer.verdict("s2") is Verdict.CORRECTED
    assert reviewer.flags(FlagStatus.DISMISSED) == dismissed
