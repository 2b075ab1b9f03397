"""How long until a decision is on disk, and how long the window is held, in an article of 100,000 segments.

``python tests/benchmarks/latency.py [--segments 100000] [--decisions 20000] [--folder DIR]``. Each decision is made,
and the next one when the store has acknowledged it; some times in between the whole record is written, as it is when a
person pauses, while decisions go on. A bare write and fsync of as many bytes is measured in the same run. Targets: 99
of 100 decisions acknowledged within 20 ms on a local disk; no call, and no record, holds the calling thread for a
frame (counted is what the record's thread computed while the caller waited, so that a busy machine is not blamed on
it). Exit status 1 when one is missed.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from reviewer.core.model import Article, Language, Origin, Segment, Segmentation, Span
from reviewer.core.segments import Segments
from reviewer.services.review import Session
from reviewer.services.store import Store, create, open_record

TARGET_MS = 20.0
FRAME_MS = 16.0
RECORDS = 4
"""How many times the record is written while decisions go on."""
SENTENCE = "The sentence number {:06d} is one of those that are as long as is usual in the news.\n"
LINE = b"x" * 420 + b"\n"
"""About as long as the line of a decision."""


def long_session(count: int) -> Session:
    """A review of ``count`` segments in which nothing is decided."""
    text = "".join(SENTENCE.format(n) for n in range(count))
    length = len(SENTENCE.format(0))
    spans = [Span(length * n, length * (n + 1) - 1) for n in range(count)]
    article = Article(text, tuple(spans), Language("en"), Language("es"), Origin("long.txt"))
    cut = Segmentation("bench", "1", Segments(Segment(f"s{n + 1}", n, span) for n, span in enumerate(spans)))
    return Session.start(article, cut, "ana")


class Run:
    """The figures of one run, in milliseconds."""

    def __init__(self, session: Session, store: Store, folder: Path) -> None:
        self._session, self._store = session, store
        self._ids = [segment.id for segment in session.segments]
        self._arrived = threading.Event()
        self._wanted = 0
        self._bare = os.open(folder / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self.held: list[float] = []
        self.acked: list[float] = []
        self.acked_beside: list[float] = []
        self.bare: list[float] = []
        self.asked: list[float] = []
        self.late: list[float] = []
        self.computed: list[float] = []
        self.quiet: list[float] = []
        store.on_saved(self._on_saved)

    def _on_saved(self, seq: int) -> None:
        if seq >= self._wanted:
            self._arrived.set()

    def decide(self, number: int) -> None:
        """One decision, and the wait for it."""
        beside = self._writing
        segment = self._ids[(number // 2) * 7 % len(self._ids)]
        self._wanted = self._store.seq + 1
        self._arrived.clear()
        begun = time.perf_counter()
        if number % 2:
            self._session.confirm(segment)
        else:
            self._session.set_final(segment, f"Something else is said here, number {number}.")
        self.held.append(_since(begun))
        while not self._arrived.wait(
            0.0005
        ):  # a pause as in a window that draws: its overshoot is what the GIL costs
            pass
        (self.acked_beside if beside else self.acked).append(_since(begun))

    @property
    def _writing(self) -> bool:
        return self._store._writer is not None and self._store._writer._record is not None

    def write_bare(self) -> None:
        """As many bytes as a decision, written and synced."""
        begun = time.perf_counter()
        os.write(self._bare, LINE)
        os.fsync(self._bare)
        self.bare.append(_since(begun))

    def ask_for_record(self) -> None:
        """Have the record written, and do not wait."""
        begun = time.perf_counter()
        self._store.save(wait=False)
        self.asked.append(_since(begun))

    def tick_while_writing(self) -> None:
        """How late a thread that wants to run every millisecond is, while the record is made and written."""
        while self._writing:
            begun, clock = time.perf_counter(), _clock_of("reviewer-record")
            used = time.clock_gettime(clock) if clock is not None else 0.0
            time.sleep(0.001)
            self.late.append(_since(begun) - 1)
            with suppress(OSError):
                if clock is not None:
                    self.computed.append(min(self.late[-1], (time.clock_gettime(clock) - used) * 1000))

    def tick_in_quiet(self, seconds: float) -> None:
        """How late that thread is when nothing is written: what the machine does by itself."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            begun = time.perf_counter()
            time.sleep(0.001)
            self.quiet.append(_since(begun) - 1)


def _clock_of(name: str) -> int | None:
    """The clock of the time that a thread computed, where the system has one."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return None
    idents = [thread.ident for thread in threading.enumerate() if thread.name == name]
    return time.pthread_getcpuclockid(idents[0]) if idents and idents[0] else None


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


def line(name: str, values: list[float]) -> None:
    """One line of the table."""
    if values:
        cuts = statistics.quantiles(values, n=100) if len(values) > 1 else values * 99
        print(f"{name:52} {len(values):7} {cuts[49]:9.2f} {cuts[98]:9.2f} {max(values):9.2f}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--segments", type=int, default=100_000)
    parser.add_argument("--decisions", type=int, default=20_000)
    parser.add_argument("--folder", type=Path, default=None, help="on the disk to measure")
    args = parser.parse_args()
    sys.setswitchinterval(0.0005)  # as the window does
    with tempfile.TemporaryDirectory(dir=args.folder, prefix="reviewer-latency-") as name:
        folder = Path(name)
        os.environ["REVIEWER_HOME"] = str(folder / "own")
        create(long_session(args.segments), folder / "long.review.json").close()
        store, session, _ = open_record(folder / "long.review.json")
        gc.freeze()  # as the window does
        run = Run(session, store, folder)
        every = max(1, args.decisions // (RECORDS + 1))
        for number in range(args.decisions):
            if number and number % every == 0:
                run.ask_for_record()
            run.decide(number)
            if number % 10 == 0:
                run.write_bare()
        run.tick_in_quiet(3)
        run.ask_for_record()
        begun = time.perf_counter()
        run.tick_while_writing()
        took = _since(begun)
        store.close()
        size = (folder / "long.review.json").stat().st_size
        print(f"{args.segments} segments, {args.decisions} decisions; the record has {size / 1e6:.1f} MB")
        print(f"{'milliseconds':52} {'number':>7} {'p50':>9} {'p99':>9} {'max':>9}")
        line("a bare write and fsync", run.bare)
        line("a decision until it is acknowledged", run.acked)
        line("the same while the record is being written", run.acked_beside)
        line("a decision holds the caller", run.held)
        line("asking for the record holds the caller", run.asked)
        line("nothing written: a thread wakes up late by", run.quiet)
        line("record written beside: a thread wakes up late by", run.late)
        line("  and the record's thread computed meanwhile", run.computed)
        print(f"the last record was on disk after {took:.0f} ms")
        every_ack = sorted(run.acked + run.acked_beside)
        p99 = every_ack[int(len(every_ack) * 0.99)]
        worst = max(*run.asked, *(run.computed or run.late))
        ok = p99 <= TARGET_MS and worst < FRAME_MS and sorted(run.held)[int(len(run.held) * 0.999)] < FRAME_MS
        print(
            f"p99 of all {p99:.2f} ms (target {TARGET_MS:.0f}); longest hold {worst:.2f} ms (target {FRAME_MS:.0f})"
        )
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
