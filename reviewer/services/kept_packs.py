"""Keeps the shipped packs as they were read, in a folder for what can be made again, so that the next start is fast."""

from __future__ import annotations

import contextlib
import itertools
import os
from pathlib import Path

import platformdirs

_NAME = "packs-{digest}.json"


def cache_folder() -> Path:
    """Where what can be made again is kept; ``REVIEWER_HOME`` moves it too."""
    told = os.environ.get("REVIEWER_HOME")
    return Path(told) / "cache" if told else platformdirs.user_cache_path("reviewer", appauthor=False)


class FolderKeeper:
    """What was read of packs, in one file of the cache folder; a folder that cannot be used keeps nothing."""

    def get(self, digest: str) -> str:
        """What was put under ``digest``; empty when nothing was."""
        try:
            return (cache_folder() / _NAME.format(digest=digest)).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return ""

    def put(self, digest: str, text: str) -> None:
        """Keep ``text`` under ``digest``, in the place of what was kept before."""
        with contextlib.suppress(OSError):
            folder = cache_folder()
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / _NAME.format(digest=digest)
            beside = path.with_suffix(f".{os.getpid()}.tmp")
            beside.write_text(text, encoding="utf-8")
            beside.replace(path)
            old = (p for p in folder.glob(_NAME.format(digest="*")) if p != path)
            for stale in itertools.islice(old, 20):
                stale.unlink(missing_ok=True)
