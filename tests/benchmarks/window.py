"""How fast the window is: ``python tests/benchmarks/window.py [--segments 1000 10000 100000] [--no-seed]``.

Prints, for the seed, the time from the start of the process to a window one can type into; for each size of a
made-up article, milliseconds from the wish to open it to the first paint of the list and to the article at work, of a
key to the screen while checks run (median, 99th percentile, largest) and to the end of all that it brings about, of
going to the next flag, seconds until the
first flags and until all, and the peak memory of the window and of the process that runs its checks. Each size runs in
a process of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "seeds/000_01873efcd15d1f95.txt"
KEYS = 400


def make_article(segments: int) -> str:
    """An article of so many sentences, none like another, of the beginnings of the seed’s; a paragraph has five."""
    sentences = [s for s in SEED.read_text(encoding="utf-8").replace("\n", " ").split(". ") if len(s) > 40]
    dice, lines, paragraph = random.Random(7), [], []
    for n in range(segments):
        words = dice.choice(sentences).rstrip(".").split()[:11]
        words.insert(dice.randrange(1, len(words)), str(n))
        paragraph.append(" ".join(words) + ".")
        if len(paragraph) == 5 or n == segments - 1:
            lines.append(" ".join(paragraph))
            paragraph = []
    return "\n\n".join(lines) + "\n"


class Bench:
    """A window without a screen, in a home of its own."""

    def __init__(self) -> None:
        from reviewer.ui.app import make_app
        from reviewer.ui.messages import Messages
        from reviewer.ui.shell import Shell

        self.app = make_app()
        self.shell = Shell(self.app, Messages())
        self.window = self.shell.window
        self.desk = self.window.desk
        self.window.resize(1280, 800)
        self.window.show()

    def until(self, done, seconds: float = 600) -> float:
        """Let the window live until ``done()``; seconds that took."""
        from PySide6.QtCore import QEventLoop, QTimer

        tick = QTimer()  # with a time limit Qt would not wait for events, but ask for them again and again
        tick.start(5)
        start = time.perf_counter()
        while not done():
            if time.perf_counter() - start > seconds:
                raise TimeoutError
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return time.perf_counter() - start

    def open(self, path: Path) -> tuple[float, float]:
        """Seconds from the wish to the list painted with rows, and with those of the session to work on."""
        start = time.perf_counter()
        self.shell.open(path)
        self.until(lambda: self.window.list.isVisible() and self.window.list.model().rowCount() > 0)
        seen = self._painted() - start
        self.until(lambda: self.desk.session is not None)
        return seen, self._painted() - start

    def _painted(self) -> float:
        self.window.list.viewport().repaint()
        self.window.pane.editor.viewport().repaint()
        return time.perf_counter()

    def keys(self, count: int) -> tuple[list[float], list[float]]:
        """Milliseconds from each key to the editor painted with it, while whatever runs goes on; and until the window
        is ready for the next one, when all that follows of the key is done and painted too.
        """
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        editor = self.window.pane.editor
        seen: list[float] = []
        done: list[float] = []
        editor.setFocus()
        for n in range(count):
            start = time.perf_counter()
            QTest.keyClick(editor, Qt.Key.Key_Space if n % 6 == 5 else Qt.Key.Key_A)
            editor.viewport().repaint()
            seen.append(1000 * (time.perf_counter() - start))
            self.app.processEvents()
            done.append(1000 * (time.perf_counter() - start))
            self.until(lambda end=start + 0.02: time.perf_counter() > end)
        return seen, done

    def steps(self, count: int) -> list[float]:
        """Milliseconds of going to the next flag, painted."""
        taken = []
        for _ in range(count):
            start = time.perf_counter()
            self.window.actions_["next_flag"].trigger()
            self.window.repaint()
            taken.append(1000 * (time.perf_counter() - start))
            self.app.processEvents()
        return taken


def spread(times: list[float]) -> str:
    """Median, 99th percentile and largest of sorted milliseconds."""
    return (
        f"{statistics.median(times):.1f} / p99 {times[int(len(times) * 0.99)]:.1f} / max {times[-1]:.1f} ms"
    )


class Together(threading.Thread):
    """Watches how much memory this process and those it started have at one time, in MB; where the system tells."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0.0
        self.ended = threading.Event()

    def run(self) -> None:
        page = os.sysconf("SC_PAGE_SIZE") / 2**20
        while not self.ended.wait(0.1):
            with contextlib.suppress(OSError):
                pids = ["self", *children()]
                held = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in pids)
                self.most = max(self.most, held * page)


def children() -> list[str]:
    """The numbers of the processes that this one started and that are still there."""
    return [
        pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()
    ]


def children_mb() -> float:
    """The most memory that a process started by this one, and still there, has used; where the system tells."""
    found = 0
    with contextlib.suppress(OSError):
        for pid in children():
            lines = Path(f"/proc/{pid}/status").read_text().splitlines()
            found += int(dict(line.split(":", 1) for line in lines)["VmHWM"].split()[0])
    return found / 1024


def measure(segments: int) -> None:
    """One size, in this process."""
    place = Path(tempfile.mkdtemp()) / "long.txt"
    place.write_text(make_article(segments), encoding="utf-8")
    start = time.perf_counter()
    from reviewer.services.formats import open_article

    open_article(place)
    read = time.perf_counter() - start
    bench = Bench()
    together = Together()
    together.start()
    seen, opened = bench.open(place)
    begun = time.perf_counter()
    real = len(bench.desk.session.segments)
    early = bench.keys(KEYS // 2)
    bench.until(lambda: bench.desk.session.counts().flags_open > 0)
    first = time.perf_counter() - begun
    late = bench.keys(KEYS // 2)
    bench.until(lambda: not bench.desk.checking and not bench.desk.rechecking, 900)
    checks = children_mb()
    every = time.perf_counter() - begun
    steps = bench.steps(60)
    seen_keys, done_keys = (sorted(a + b) for a, b in zip(early, late, strict=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    closing = time.perf_counter()
    bench.desk.shut_down()
    together.ended.set()
    print(
        f"{real:>7} segments: read {1000 * read:.0f} ms; open to first paint {1000 * seen:.0f} ms, "
        f"to work {1000 * opened:.0f} ms; "
        f"key to screen {spread(seen_keys)}, and all that follows of it {spread(done_keys)}; "
        f"next flag {statistics.median(steps):.1f} / max {max(steps):.1f} ms; "
        f"first flags {first:.1f} s, all {every:.1f} s; "
        f"close {time.perf_counter() - closing:.1f} s; peak {peak:.0f} MB "
        f"and {checks:.0f} MB for the checks, {together.most:.0f} MB at one time",
        flush=True,
    )


def measure_seed() -> None:
    """From the process's start (``REVIEWER_BENCH_START``, seconds of the wall clock) to a window to type into."""
    place = Path(tempfile.mkdtemp()) / "story.txt"
    place.write_bytes(SEED.read_bytes())
    bench = Bench()
    bench.open(place)
    usable = time.time() - float(os.environ["REVIEWER_BENCH_START"])
    bench.until(lambda: not bench.desk.checking)
    flagged = time.time() - float(os.environ["REVIEWER_BENCH_START"])
    bench.desk.shut_down()
    print(f"   seed: usable {1000 * usable:.0f} ms from start, all flags {1000 * flagged:.0f} ms", flush=True)


def main() -> None:
    """Each measurement in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--segments", type=int, nargs="*", default=[1000, 10_000, 100_000])
    parser.add_argument("--no-seed", action="store_true")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        sys.path.insert(0, str(ROOT))
        measure_seed() if args.one == "seed" else measure(int(args.one))
        return
    for one in [*([] if args.no_seed else ["seed"] * 3), *args.segments]:
        with tempfile.TemporaryDirectory() as home:
            now = {
                "QT_QPA_PLATFORM": "offscreen",
                "REVIEWER_HOME": home,
                "REVIEWER_BENCH_START": str(time.time()),
            }
            subprocess.run(
                [sys.executable, __file__, "--one", str(one)], env={**os.environ, **now}, check=True
            )


if __name__ == "__main__":
    main()
