"""Pictures of the window on the seed, without a screen: themes, sizes, 150 %, Spanish, every pane and dialog.

python .ci/screenshots.py FOLDER            all pictures into FOLDER
python .ci/screenshots.py --readme          the README's one, resources/help/window.png
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds/000_01873efcd15d1f95.txt"
SIZES = ((1280, 800), (1920, 1080))
SCALED = (1280, 720)  # a screen of 1920 × 1080 at 150 %


def wait(until, seconds=60):
    """Let the window live until ``until()``; a nested event loop, for only the scripts of .ci may have one."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    end = QDeadlineTimer(seconds * 1000)
    while not until() and not end.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()


class Studio:
    """A window on a copy of the seed, half reviewed."""

    def __init__(self, folder: Path) -> None:
        sys.path.insert(0, str(ROOT))
        from reviewer.ui.app import make_app
        from reviewer.ui.messages import Messages
        from reviewer.ui.shell import Shell

        self.folder = folder
        self.app = make_app()
        self.shell = Shell(self.app, Messages())
        self.window = self.shell.window
        self.window.show()

    def shoot(self, name, size=None, widget=None):
        """Save a picture of the window, or of ``widget``."""
        if size is not None:
            self.window.resize(*size)
        ticks = iter(range(4))
        wait(lambda: next(ticks, None) is None)
        (widget or self.window).grab().save(str(self.folder / f"{name}.png"))

    def wait(self, until, seconds=60):
        """Let the window live until ``until()``, for at most that long."""
        wait(until, seconds)

    def soon(self, do):
        """Do what would wait for an answer, without waiting for it."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, do)

    def settle(self):
        """Wait for the flags of what was opened."""
        desk = self.window.desk
        wait(lambda: desk.session is not None and not desk.checking)

    def trigger(self, name):
        """Do a command."""
        self.window.actions_[name].trigger()

    def open_seed(self):
        """Open the seed, wait for its flags, review some of it."""
        copy = Path(tempfile.mkdtemp()) / "castillo.txt"
        shutil.copy(SEED, copy)
        self.shell.open(copy)
        self.settle()
        desk = self.window.desk
        session = desk.session
        for row in range(len(session.segments) // 3):
            desk.go(row)
            self.trigger("confirm")
        desk.go(9)
        self.trigger("later")
        self.correct(desk)
        desk.go(next((n for n, s in enumerate(session.segments) if len(session.open_flags(s.id)) > 1), 25))
        self.window.messages.turn_over()

    def correct(self, desk):
        """Apply the first suggestion of the last flag that has one."""
        session = desk.session
        for row in reversed(range(len(session.segments))):
            for flag in session.open_flags(session.segments[row].id):
                if flag.suggestions:
                    desk.go(row, flag.id)
                    self.trigger("apply_1")
                    self.corrected = row
                    self.trigger("confirm")
                    return

    def close(self):
        """Leave nothing running."""
        self.window.desk.shut_down(give_up=True)


def all_pictures(folder: Path, scale: str) -> None:
    """All pictures at one scale factor."""
    studio = Studio(folder)
    if scale == "1":
        studio.shoot("start", SIZES[0])
    studio.open_seed()
    flagged = studio.window.desk.row
    for theme in ("light", "dark"):
        studio.trigger(f"theme_{theme}")
        for size in SIZES if scale == "1" else (SCALED,):
            studio.window.desk.go(flagged)
            studio.shoot(f"{theme}-{size[0]}x{size[1]}-{scale}", size)
        studio.window.desk.go(studio.corrected)
        studio.shoot(f"{theme}-changed-{scale}", SIZES[0] if scale == "1" else SCALED)
    if scale == "1":
        from scenes import SCENES

        studio.trigger("theme_light")
        for scene in SCENES:
            studio.window.desk.go(flagged)
            scene(studio)
    studio.close()


def in_spanish(folder: Path) -> None:
    """The main window, its panes and its dialogs in Spanish."""
    from scenes import SCENES

    folder.mkdir(exist_ok=True)
    studio = Studio(folder)
    studio.shoot("start", SIZES[0])
    studio.open_seed()
    studio.trigger("theme_light")
    studio.shoot("light", SIZES[0])
    flagged = studio.window.desk.row
    for scene in SCENES:
        studio.window.desk.go(flagged)
        scene(studio)
    studio.close()


def readme_picture() -> None:
    """The picture of the README."""
    folder = ROOT / "resources/help"
    folder.mkdir(parents=True, exist_ok=True)
    studio = Studio(folder)
    studio.open_seed()
    studio.trigger("theme_light")
    session = studio.window.desk.session
    row = next(n for n, segment in enumerate(session.segments) if "disability" in session.final(segment.id))
    studio.window.desk.go(row)
    studio.shoot("window", (1280, 800))
    studio.close()


def again(*words: str, scale: str = "1", language: str = "en") -> None:
    """Run this script in a process of its own: the scale and the language must be known before Qt starts."""
    with tempfile.TemporaryDirectory() as home:
        sys.path.insert(0, str(ROOT))
        os.environ["REVIEWER_HOME"] = home
        from reviewer.services.settings import Settings, save_settings

        save_settings(Settings(language=language))
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "REVIEWER_HOME": home}
        subprocess.run([sys.executable, __file__, *words], env=env, check=True)


def main(words: list[str]) -> int:
    """Choose what was asked for."""
    if words == ["--readme"]:
        again("--readme-now")
    elif words == ["--readme-now"]:
        readme_picture()
    elif len(words) == 2 and words[0] == "--at":
        all_pictures(Path(words[1]), os.environ["QT_SCALE_FACTOR"])
    elif len(words) == 2 and words[0] == "--spanish":
        in_spanish(Path(words[1]))
    elif len(words) == 1:
        Path(words[0]).mkdir(parents=True, exist_ok=True)
        for scale in ("1", "1.5"):
            again("--at", words[0], scale=scale)
        again("--spanish", str(Path(words[0]) / "es"), language="es")
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
