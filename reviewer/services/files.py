"""Writing a file so that a crash leaves the old one or the new one, never half of one."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import itertools
import os
import shutil
import stat
from collections.abc import Iterable
from pathlib import Path

from reviewer.tongue import tr

_REFUSED = {errno.EINVAL, errno.EACCES, errno.EPERM, errno.EBADF, errno.ENOSYS, errno.ENOTSUP, errno.EISDIR}
"""What some network folders answer to syncing a folder: they have no way to. Anything else is a failure."""
_numbers = itertools.count(1)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable, where the system has a way to.

    Raises:
        OSError: the disk failed, so that the rename may not outlive a power cut.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _REFUSED:
            raise


def open_file(path: Path, flags: int) -> int:
    """A handle of the file, for bytes as they are, kept from child processes; made with everyday rights."""
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666)


def write_all(handle: int, data: bytes) -> None:
    """Write every byte; a system may take fewer at a time.

    Raises:
        OSError: it was not possible.
    """
    left = memoryview(data)
    while left:
        taken = os.write(handle, left)
        if taken <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        left = left[taken:]


class Staged:
    """A file written beside the one that it is to replace, and on disk. ``digest`` is its SHA-256.

    Raises:
        OSError: it could not be written; nothing of it is left.
    """

    def __init__(self, path: Path, pieces: Iterable[bytes]) -> None:
        self.path = path
        self._temporary = path.with_name(f"{path.name}.{os.getpid()}-{next(_numbers)}.tmp")
        digest = hashlib.sha256()
        try:
            handle = open_file(self._temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            try:
                for piece in pieces:
                    write_all(handle, piece)
                    digest.update(piece)
                os.fsync(handle)
            finally:
                os.close(handle)
        except BaseException:
            self.drop()
            raise
        self.digest = digest.hexdigest()

    def commit(self, keep: Path | None = None) -> None:
        """Put it in its place; the file that was there stays as ``keep``. A whole file is there at every moment.

        Raises:
            OSError: there is the old file or the new one, and it is not sure to outlive a power cut.
        """
        try:
            if self.path.exists():
                shutil.copymode(self.path, self._temporary)
                if keep is not None:
                    keep_as(self.path, keep)
            os.replace(self._temporary, self.path)  # noqa: PTH105 - one name for one call of the system
        except BaseException:
            self.drop()
            raise
        sync_folder(self.path.parent)

    def drop(self) -> None:
        """Leave the old file where it is."""
        with contextlib.suppress(OSError):
            self._temporary.unlink(missing_ok=True)


def replace_file(path: Path, data: bytes, keep: Path | None = None) -> None:
    """Replace ``path`` atomically by ``data``; the file that was there stays as ``keep``.

    There is a whole file at ``path`` at every moment.

    Raises:
        OSError: it could not be written; a whole file is there, as a rule the one that was there before.
    """
    Staged(path, [data]).commit(keep)


def keep_as(path: Path, keep: Path) -> None:
    """Make ``keep`` a second name of the file at ``path``, or a copy where there are no second names."""
    spare = keep.with_name(f"{keep.name}.{os.getpid()}-{next(_numbers)}.tmp")
    try:
        try:
            os.link(path, spare)
        except OSError:
            shutil.copy2(path, spare)
        os.replace(spare, keep)  # noqa: PTH105
    finally:  # replacing a name by another of the same file leaves both
        with contextlib.suppress(OSError):
            spare.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what killed processes left of files that were to replace ``path``; for who alone may write it."""
    start = path.name + "."
    with contextlib.suppress(OSError):
        for entry in path.parent.iterdir():
            if entry.name.startswith(start) and entry.suffix == ".tmp":
                with contextlib.suppress(OSError):
                    entry.unlink()


def is_protected(path: Path) -> bool:
    """Whether somebody took the right to write the file away from all; replacing it would go past that."""
    try:
        return not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    except (OSError, ValueError):
        return False


def free_name(path: Path) -> Path:
    """The first of ``path-1``, ``path-2``, … that is not taken."""
    n = 1
    while (candidate := path.with_name(f"{path.name}-{n}")).exists():
        n += 1
    return candidate


_HELD = (32, 33)
"""Windows: another program has the file open in a way that shuts others out."""
_AWAY_NAMES = (
    *("EIO", "ENXIO", "ENODEV", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN"),
    *("ENETUNREACH", "ENETRESET", "ECONNRESET", "ECONNABORTED", "EREMOTEIO", "ENOLINK"),
)
_AWAY = {getattr(errno, name) for name in _AWAY_NAMES if hasattr(errno, name)}
_FULL = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT") if hasattr(errno, name)}


def reason(error: OSError) -> str:
    """Why a file could not be written or read, for people, with what to do."""
    if getattr(error, "winerror", None) in _HELD or error.errno in (errno.EBUSY, errno.ETXTBSY):
        return tr("another program has the file open; close it there")
    if error.errno in _FULL:
        return tr("the disk is full; free some space")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("it is not allowed there; see to the rights of the folder")
    if error.errno == errno.ENAMETOOLONG:
        return tr("its name is too long for this folder; choose a shorter one")
    if error.errno == errno.ENOENT:
        return tr("the file or its folder is not there")
    if error.errno in _AWAY:
        return tr("the disk or network drive does not answer; see that it is connected")
    return (error.strerror or str(error) or type(error).__name__).lower()
