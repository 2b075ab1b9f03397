"""A disk that fails: the system's calls on files under chosen folders, each made to fail, be cut short, or end all."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

CALLS = ("open", "write", "fsync", "replace", "link", "unlink", "ftruncate", "mkdir", "rmdir")
"""Every call that the store makes to change something on disk; opening for reading is told as ``look``."""


class Failure:
    """What becomes of a call: ``number`` is the errno; ``after`` that it was done all the same; ``short`` half done."""

    def __init__(self, number: int, *, after: bool = False, short: bool = False) -> None:
        self.number, self.after, self.short = number, after, short


Decide = Callable[[str, Path], Failure | None]


class FaultyDisk:
    """Asks ``decide(call, path)`` before each call on files in ``folder`` (opened since it is there); notes them."""

    def __init__(self, folder: Path, decide: Decide = lambda call, path: None) -> None:
        self.folder, self.decide = str(folder), decide
        self.seen: list[str] = []
        self._real = {name: getattr(os, name) for name in (*CALLS, "close")}
        self._paths: dict[int, str] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> FaultyDisk:
        for name in CALLS:
            setattr(os, name, self._wrapped(name))
        os.close = self._close
        return self

    def __exit__(self, *_: object) -> None:
        for name, real in self._real.items():
            setattr(os, name, real)

    @contextmanager
    def broken(self, *folders: Path, number: int = errno.ENOSPC) -> Iterator[None]:
        """Everything that changes something in ``folders`` fails in the block; reading and locks do not."""
        inside = tuple(str(folder) for folder in folders)

        def decide(call: str, path: Path) -> Failure | None:
            fails = str(path).startswith(inside) and path.suffix != ".lock" and call != "look"
            return Failure(number) if fails else None

        with self.deciding(decide):
            yield

    @contextmanager
    def deciding(self, decide: Decide) -> Iterator[None]:
        """In the block, ``decide`` is asked."""
        before, self.decide = self.decide, decide
        try:
            yield
        finally:
            self.decide = before

    def _close(self, handle: int) -> None:
        self._paths.pop(handle, None)
        self._real["close"](handle)

    def _wrapped(self, name: str) -> Callable[..., object]:
        real = self._real[name]

        def call(first: object, *args: object, **kwargs: object) -> object:
            target = args[0] if name in ("replace", "link") else first
            path = self._paths.get(target, "") if isinstance(target, int) else os.fspath(target)
            failure = None
            reads = name == "open" and not args[0] & (os.O_WRONLY | os.O_RDWR)
            if str(path).startswith(self.folder):
                with self._lock:
                    self.seen.append(f"{name} {Path(path).name}")
                failure = self.decide("look" if reads else name, Path(path))
            if failure is None:
                done = real(first, *args, **kwargs)
                if name == "open":
                    self._paths[done] = str(path)
                return done
            if failure.short and name == "write":
                return real(first, args[0][: max(1, len(args[0]) // 2)])
            if failure.after:
                done = real(first, *args, **kwargs)
                if name == "open":
                    self._real["close"](done)
            raise OSError(failure.number, os.strerror(failure.number), str(path))

        return call
