"""The record that a journal goes on from, kept in the person's own folder as long as there is a journal.

A sync program may put another record in its place. What is in the journal then fits nothing that lies there, and this
state is what brings it back (see orphans.py).
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from pathlib import Path

from reviewer.services.backups import ENDING, folder_of
from reviewer.services.files import Staged, keep_as

COPIED = 32 * 1024 * 1024
"""Bytes of the largest record that is copied; a larger one gets a second name, where that is possible."""
_PIECE = 1 << 20


def base_of(record: Path) -> Path:
    """Where the state lies that the journal of the record goes on from."""
    return folder_of(record) / f"base{ENDING}"


def keep_base(record: Path, digests: Collection[str]) -> None:
    """Keep the record as it lies there; a small one only if its SHA-256 is one of ``digests``.

    Raises:
        OSError: it could not be kept.
    """
    place = base_of(record)
    place.parent.mkdir(parents=True, exist_ok=True)
    if record.stat().st_size > COPIED:
        keep_as(record, place)
        return
    with record.open("rb") as file:
        staged = Staged(place, iter(lambda: file.read(_PIECE), b""))
    if staged.digest in digests:
        staged.commit()
    else:
        staged.drop()


def keep_for(record: Path, orphan: Path) -> None:
    """Leave the state that was kept to a journal that was set aside: the next journal gets one of its own."""
    place = base_of(record)
    with contextlib.suppress(OSError):
        if not (own := place.with_name(orphan.name + ENDING)).exists():
            place.rename(own)
