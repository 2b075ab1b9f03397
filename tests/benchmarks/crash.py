"""Is anything lost? Kills a window hundreds of times, and fails every call of the store, and opens what is left.

``python tests/benchmarks/crash.py --kills 500`` starts the window on an article without a screen, lets it decide at
random (typing, verdicts, flags, undo, saving, closing), kills it with SIGKILL at a random moment and opens the record.
``--faults`` runs the store on a disk that fails at each call in turn: once, from there on in the article's folder,
from there on everywhere, half done, done but reported as failed, or killed there.
Every decision that was acknowledged must be there, with the value decided, and nothing else; exit status 1 otherwise.
"""

from __future__ import annotations

import argparse
import collections
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import crash_faults
from crash_model import Log, Model, judge, read_log

SEED = Path(__file__).resolve().parents[2] / "seeds/000_01873efcd15d1f95.txt"


def forked(child: object) -> int:
    """Start ``child`` in a process of its own, quiet; its id."""
    pid = os.fork()
    if pid:
        return pid
    try:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        child()  # type: ignore[operator]
    finally:
        os._exit(70)


def template(folder: Path) -> Path:
    """A record with a journal that a killed process left, in ``folder``."""
    from reviewer.services.store import create, record_path_for
    from tests.services.review_samples import session

    record = record_path_for(folder / "story.txt")

    def begin() -> None:
        s = session()
        store = create(s, record)
        s.confirm("s2")
        s.add_note("s2", "A note.")
        while store.saved_seq < store.seq:
            time.sleep(0.001)
        os._exit(0)

    os.waitpid(forked(begin), 0)
    return record


def faults(root: Path) -> int:
    """Every kind of fault at every call; the number of cases in which something was lost or wrong."""
    first = template(root)
    bad = 0
    names = ("cases", "lost", "wrong", "recovered", "refused", "spare", "unsaved")
    print("{:48}".format("fault"), *(f"{name:>9}" for name in names))
    for kind in crash_faults.KINDS:
        counts: collections.Counter[str] = collections.Counter()
        number = 0
        while True:
            number += 1
            if not _fault(root, first, kind, number, counts):
                break
        bad += counts["lost"] + counts["wrong"]
        print(f"{kind.name:48}", *(f"{counts[name]:9}" for name in names), flush=True)
    return bad


def _fault(
    root: Path, first: Path, kind: crash_faults.Kind, number: int, counts: collections.Counter[str]
) -> bool:
    """One case; false when no call had this number."""
    place = Path(tempfile.mkdtemp(dir=root))
    os.environ["REVIEWER_HOME"] = str(place / "own")
    record = place / "folder" / first.name
    record.parent.mkdir()
    for path in (first, first.with_name(first.name + ".journal")):
        shutil.copy(path, record.parent)
    model = Model.of(record)
    log = place.with_suffix(".log")
    pid = forked(lambda: crash_faults.run(record, kind, number, Log(log)))
    _, status = os.waitpid(pid, 0)
    told = read_log(log)
    if "met" not in told.words:
        return False
    verdict = judge(record, model, told)
    code = os.waitstatus_to_exitcode(status)
    wrong = verdict.wrong or ("" if code in (0, 9) else f"the process ended with {code}")
    if code == 0 and told.words.get("closed") is not True:
        wrong = wrong or "not closed well"
    counts["cases"] += 1
    counts["lost"] += verdict.lost
    counts["wrong"] += bool(wrong)
    counts["recovered"] += verdict.recovered
    counts["refused"] += "refused" in told.words
    counts["spare"] += "is saved in" in told.words.get("told", "")
    counts["unsaved"] += "not on disk yet" in told.words.get("told", "")
    if wrong:
        print(f"  {kind.name}, call {number} ({told.words['met']}): {wrong}; told: {told.words.get('told')}")
    else:
        shutil.rmtree(place)
    return True


def kills(root: Path, count: int, seed: int) -> int:
    """``count`` windows killed; the number of times that something was lost or wrong."""
    os.environ["REVIEWER_HOME"] = str(root / "own")
    article = Path(shutil.copy(SEED, root / "story.txt"))
    record = begin(article)
    model = Model.of(record)
    rng = random.Random(seed)
    counts: collections.Counter[str] = collections.Counter()
    begun = time.monotonic()
    for n in range(count):
        log = root / f"{n}.log"
        pid = forked(lambda log=log, n=n: window(article, log, seed + n))
        _wait_for_start(log, pid)
        time.sleep(rng.uniform(0.0, 0.5))
        os.kill(pid, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        told = read_log(log)
        before = model.seq
        verdict = judge(record, model, told)
        counts["decisions"] += model.seq - before
        counts["acknowledged"] += max(0, told.acked - before)
        counts["lost"] += verdict.lost
        counts["wrong"] += bool(verdict.wrong)
        counts["mid_work"] += bool(verdict.recovered)
        if status != -signal.SIGKILL:
            counts["early"] += 1
            print(f"  kill {n}: ended by itself: {told.words.get('raised')}")
        if verdict.wrong:
            print(f"  kill {n}: {verdict.wrong}")
            model = Model.of(record)
        if (n + 1) % 50 == 0:
            print(f"  {n + 1} kills, {time.monotonic() - begun:.0f} s, {dict(counts)}", flush=True)
        log.unlink(missing_ok=True)
    print(
        f"{count} kills: {counts['decisions']} decisions on disk, {counts['acknowledged']} acknowledged,"
        f" {counts['lost']} lost, {counts['wrong']} records wrong; {counts['mid_work']} kills left changes to recover;"
        f" {counts['early']} processes ended by themselves"
    )
    return counts["lost"] + counts["wrong"] + counts["early"]


def window(article: Path, log: Path, seed: int) -> None:
    """A window; Qt is loaded here and not before the fork, which it does not bear."""
    import crash_window

    crash_window.run(article, Log(log), seed)


def begin(article: Path) -> Path:
    """The record of a review in which nothing is decided; loads what every window would load again."""
    from reviewer.core.splitting import segment_article
    from reviewer.services.checking import make_engine
    from reviewer.services.formats import open_article
    from reviewer.services.prose import prose_of
    from reviewer.services.review import Session
    from reviewer.services.store import create, record_path_for

    opened = open_article(article)
    session = Session.start(
        opened, segment_article(opened.text, opened.paragraphs, opened.target.code), "ana"
    )
    engine = make_engine(session.target, session.source)
    engine.run(prose_of(opened, session.segmentation, session.finals(), session.gaps()))
    create(session, record_path_for(article)).close()
    return record_path_for(article)


def _wait_for_start(log: Path, pid: int) -> None:
    """Until the window is there; a process that ended is noticed by the caller."""
    until = time.monotonic() + 60
    while time.monotonic() < until and "open" not in read_log(log).words:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.01)


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=0, metavar="N")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if not hasattr(os, "fork"):
        sys.exit("This needs a system that can fork.")
    bad = 0
    with tempfile.TemporaryDirectory(prefix="reviewer-crash-") as folder:
        if args.faults:
            bad += faults(Path(folder))
        if args.kills:
            bad += kills(Path(folder), args.kills, args.seed)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
