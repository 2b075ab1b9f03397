"""Gives every reader spoilt files for a while, in processes that may take 2 s a file and 500 MB.

``python tests/benchmarks/fuzz.py --minutes 30 [--only record journal] [--seed 1] [--keep FOLDER]``. Prints a line a
reader: files tried, accepted, refused with a sentence, and failures, each kept as a file in FOLDER. A worker lives for
a minute at most, so that what one file leaves behind does not fall to the account of a later one.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SECONDS = 2.0
MEGABYTES = 500
ROUND = 60.0


class Hang(BaseException):
    """A file took longer than it may."""


def _too_long(*_: object) -> None:
    raise Hang


def work(name: str, seed: int, seconds: float, keep: Path) -> Counter[str]:
    """Give the reader ``name`` spoilt files; what became of them, by kind."""
    sys.path.insert(0, str(ROOT))
    from reviewer.services.errors import ReviewerError
    from tests.fuzz.readers import READERS, must_be_plain

    reader, rng, counts = READERS[name], random.Random(seed), Counter[str]()
    signal.signal(signal.SIGPROF, _too_long)
    with tempfile.TemporaryDirectory() as home:
        os.environ["REVIEWER_HOME"] = home
        for good in reader.good:  # word lists and rules are loaded before the clock runs
            _tried(reader, good, ReviewerError)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            data = reader.spoil(rng)
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            try:
                kind = _tried(reader, data, ReviewerError, must_be_plain)
            except BaseException as failure:
                kind = "hang" if isinstance(failure, Hang) else f"failure: {type(failure).__name__}"
                _keep(keep, name, data, "" if kind == "hang" else traceback.format_exc())
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            counts[kind] += 1
            largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            if largest > MEGABYTES:
                counts["over 500 MB"] += 1
                _keep(keep, name, data, f"{largest} MB")
                break
        counts["largest MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return counts


def _tried(reader, data, refusal, look=lambda error: None) -> str:  # type: ignore[no-untyped-def]
    with tempfile.TemporaryDirectory() as folder:
        try:
            return "accepted" if reader.run(data, Path(folder)) else "told of"
        except refusal as error:
            look(error)
            return "refused"


def _keep(folder: Path, name: str, data: bytes, about: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{name}-{abs(hash(data)) % 10**10}"
    (folder / stem).write_bytes(data)
    (folder / f"{stem}.about").write_text(
        about or "took too long\n", encoding="utf-8", errors="backslashreplace"
    )


def _child(name: str, seed: int, seconds: float, keep: Path) -> Counter[str]:
    command = [sys.executable, __file__, "--child", name, "--seed", str(seed), "--minutes", str(seconds / 60)]
    try:
        done = subprocess.run(
            [*command, "--keep", str(keep)], capture_output=True, text=True, timeout=seconds + 60, check=False
        )
        return Counter(json.loads(done.stdout.splitlines()[-1]))
    except subprocess.TimeoutExpired:
        return Counter({"failure: the process hung": 1})
    except (ValueError, IndexError):
        return Counter({f"failure: the process ended with {done.returncode}": 1})


def main() -> int:
    """Run the readers in turn until the minutes are over; 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-failures"))
    parser.add_argument("--child", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        print(json.dumps(work(args.child, args.seed, args.minutes * 60, args.keep)))
        return 0
    sys.path.insert(0, str(ROOT))
    from tests.fuzz.readers import READERS

    totals: dict[str, Counter[str]] = {name: Counter() for name in args.only or READERS}
    end, seed = time.monotonic() + args.minutes * 60, args.seed
    share = min(ROUND, args.minutes * 60 / len(totals))
    while time.monotonic() < end:
        for name, total in totals.items():
            seed += 1
            counts = _child(name, seed, share, args.keep)
            largest = max(total.pop("largest MB", 0), counts.pop("largest MB", 0))
            total.update(counts)
            total["largest MB"] = largest
            print(name, dict(total), flush=True)
    print("\n".join(f"{name:10} {dict(total)}" for name, total in totals.items()))
    return int(any("fail" in kind or kind in ("hang", "over 500 MB") for t in totals.values() for kind in t))


if __name__ == "__main__":
    raise SystemExit(main())
