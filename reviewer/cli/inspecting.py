"""Checks files for the command line, several at once in processes of their own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import resource_tracker
from pathlib import Path

from reviewer.cli.door import quiet_log
from reviewer.cli.places import Checked, Refused, place
from reviewer.core.model import Article, Confidence, Known, Language, Segmentation
from reviewer.core.splitting import segment_article
from reviewer.services.checking import check_article
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import open_article
from reviewer.services.own_rules import AS_SHIPPED, own_rules
from reviewer.services.pairing import pair
from reviewer.services.store import ENDING

_ENOUGH_FOR_PROCESSES = 1_000_000
"""Bytes of all files together from which it pays to start processes (each takes most of a second)."""

Look = Callable[[str], Checked | Refused]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options of ``check`` ask for; languages are ISO 639-1 codes, ``None`` to guess.

    ``own`` is whether the person's own rules and switches are used.
    """

    target: str | None = None
    source: str | None = None
    source_file: str | None = None
    least: Confidence = Confidence.SUSPECT
    own: bool = True


def inspect_all(files: Sequence[str], wishes: Wishes) -> list[Checked | Refused]:
    """Every file's result, in the order given."""
    look = partial(inspect, wishes=wishes)
    if len(files) < 2 or _bytes(files) < _ENOUGH_FOR_PROCESSES:
        return [look(file) for file in files]
    try:
        return _in_processes(look, files)
    except BrokenProcessPool:
        raise ReviewerError(
            "A process that checked the files was ended by the system, perhaps for want of memory; "
            "check fewer files at once."
        ) from None


def _in_processes(look: Look, files: Sequence[str]) -> list[Checked | Refused]:
    """Ctrl+C stops this process alone, which then ends the others: they start with the signal ignored."""
    context = multiprocessing.get_context("spawn")  # a forked copy of a process with threads can hang
    workers = min(len(files), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_in_worker) as pool:
        try:
            with _interrupts_held():
                futures = [pool.submit(look, file) for file in files]
            return [future.result() for future in futures]
        except KeyboardInterrupt:
            for worker in multiprocessing.active_children():
                worker.terminate()
            raise


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Processes started inside do not see Ctrl+C, and this one sees it when they are started.

    Windows cannot hold a signal back: there it is ignored in the meantime.
    """
    if sys.platform == "win32":
        handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, handler)
        return
    resource_tracker.ensure_running()  # as it starts, it lets the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def inspect(file: str, wishes: Wishes) -> Checked | Refused:
    """One file's flags, or why there are none."""
    try:
        article, segmentation, sources = _open(Path(file), wishes)
        own = own_rules() if wishes.own else AS_SHIPPED
        flags = check_article(article, segmentation, sources, own)
    except ReviewerError as error:
        return Refused(file, str(error))
    kept = [flag for flag in flags if flag.confidence.rank >= wishes.least.rank]
    return place(file, article, segmentation, kept)


def segmented(article: Article) -> Segmentation:
    """The article's segments."""
    return segment_article(article.text, article.paragraphs, article.target.code, article.marks)


def _open(path: Path, wishes: Wishes) -> tuple[Article, Segmentation, dict[str, str] | None]:
    if path.name.endswith(ENDING):
        raise ReviewerError(
            f"{path} is the record of a review; check its article, or 'reviewer session validate'."
        )
    article = open_article(path, wishes.target, wishes.source)
    segmentation = segmented(article)
    if wishes.source_file is None:
        return article, segmentation, None
    source = open_article(Path(wishes.source_file), target=wishes.source)
    if wishes.source is None and source.target.code is not None:
        article = replace(article, source=Language(source.target.code, Known.GUESSED))
    return article, segmentation, pair(article, segmentation, source, segmented(source))


def _bytes(files: Sequence[str]) -> int:
    """How much there is to read; what cannot be read counts nothing and is reported when it is opened."""
    total = 0
    for file in files:
        try:
            total += Path(file).stat().st_size
        except (OSError, ValueError):
            continue
    return total


def _in_worker() -> None:
    """Where an ignored signal is not handed on to a new process, ignore it there; warnings as one line."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    quiet_log()
