"""How a store comes to rest, or to an end that nobody wished, for tests."""

from __future__ import annotations

import time
from collections.abc import Callable

from reviewer.services.store import Kept, Store


def wait_until(holds: Callable[[], bool], what: Callable[[], object]) -> None:
    """Until it holds, which takes 20 s at the most; ``what`` says what was there instead."""
    until = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < until, what()
        time.sleep(0.001)


def wait_for(store: Store, kept: Kept) -> None:
    """Until the work is kept there."""
    wait_until(lambda: store.saved_state.kept is kept, lambda: store.saved_state)


def settle(store: Store) -> None:
    """Until all is on disk at home."""
    wait_for(store, Kept.SAVED)


def on_disk(store: Store) -> None:
    """Until every change is in the journal or the record."""
    assert store._writer is not None
    assert store._writer.wait_for_lines(store.seq, 20)


def die(store: Store) -> None:
    """The program ends without a word: nothing more is written, and the locks fall."""
    assert store._writer is not None
    store._writer.stop(give_up=True)
    store._writer = None
    for lock in store._locks:
        lock.release()
