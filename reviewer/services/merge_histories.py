"""What two histories of a segment share, and what is only in one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.core.model import Cell, Change
from reviewer.services.typing_runs import MARK, goes_on_from, rest, trail_of


@dataclass(frozen=True, slots=True)
class Histories:
    """Two histories laid beside each other: ``own_a`` and ``own_b`` are what the other has not, in their order.

    ``joined`` are all changes of both, each once, by time; those of one side keep their order. A word that only one
    of them went on typing is its change whole, and for ``own_a`` and ``own_b`` what was typed since they parted. Where
    both went on in the middle of a word nothing tells what stood there, in the cells ``parted``.
    """

    own_a: tuple[Change, ...]
    own_b: tuple[Change, ...]
    joined: tuple[Change, ...]
    parted: frozenset[Cell] = frozenset()


def lay_beside(a: Sequence[Change], b: Sequence[Change]) -> Histories:
    """See ``Histories``."""
    only_a, only_b = _without(a, b), _without(b, a)
    runs_a, runs_b = _runs(only_a, only_b), _runs(only_b, only_a)
    shared: list[Change] = []
    left = Counter(only_a)
    for change in a:
        if not left[change]:
            shared.append(change)
        else:
            left[change] -= 1
            if change in runs_a:
                shared.append(max(change, runs_a[change], key=lambda run: len(run.trail)))
    new_a = [change for change in only_a if change not in runs_a]
    new_b = [change for change in only_b if change not in runs_b]
    joined = (*shared, *by_time(new_a, new_b))
    return Histories(_since(only_a, runs_a), _since(only_b, runs_b), joined, _parted(new_a, new_b))


def _parted(a: Iterable[Change], b: Iterable[Change]) -> frozenset[Cell]:
    """The cells of runs that began as one and were typed on in both."""
    begun = {_first_mark(change) for change in b if change.trail}
    runs = [change for change in a if change.trail and _first_mark(change) in begun]
    return frozenset(edit.cell for run in runs for edit in run.edits)


def _without(history: Iterable[Change], other: Iterable[Change]) -> list[Change]:
    left = Counter(other)
    own = []
    for change in history:
        if left[change]:
            left[change] -= 1
        else:
            own.append(change)
    return own


def _runs(own: Iterable[Change], other: Iterable[Change]) -> dict[Change, Change]:
    """Of each change that is a longer or shorter state of a run of the ``other`` side, that run."""
    begun: dict[str, list[Change]] = {}
    for run in other:
        begun.setdefault(_first_mark(run), []).append(run)
    found: dict[Change, Change] = {}
    for change in own:
        for run in begun.get(_first_mark(change), ()):
            if goes_on_from(run, change) or goes_on_from(change, run):
                found[change] = run
                break
    return found


def _first_mark(change: Change) -> str:
    return trail_of(change)[:MARK]


def _since(own: Iterable[Change], runs: dict[Change, Change]) -> tuple[Change, ...]:
    """The changes of one side without what the other has of them."""
    since = []
    for change in own:
        run = runs.get(change)
        if run is None:
            since.append(change)
        elif goes_on_from(change, run):
            since.append(rest(change, run))
    return tuple(since)


def by_time(a: Iterable[Change], b: Iterable[Change]) -> list[Change]:
    """Both as one, each in its own order."""
    a, b, joined = list(a), list(b), []
    while a and b:
        joined.append((b if _stamp(b[0]) < _stamp(a[0]) else a).pop(0))
    return [*joined, *a, *b]


def _stamp(change: Change) -> tuple[str, str, str]:
    return change.at, change.by, repr(change.edits)
