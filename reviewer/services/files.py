"""Writing a file so that a crash leaves the old one or the new one, never half of one."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable, where the system has a way to."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # some network folders refuse; the rename itself is done
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace_file(path: Path, data: bytes, keep: Path | None = None) -> None:
    """Replace ``path`` atomically by ``data``; the file that was there stays as ``keep``.

    There is a whole file at ``path`` at every moment.

    Raises:
        OSError: it could not be written; what was there is still there.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
            if keep is not None:
                _keep(path, keep)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _keep(path: Path, keep: Path) -> None:
    """Make ``keep`` a second name of the file at ``path``, or a copy where there are no second names."""
    spare = keep.with_name(f"{keep.name}.{os.getpid()}.tmp")
    spare.unlink(missing_ok=True)
    try:
        os.link(path, spare)
    except OSError:
        shutil.copy2(path, spare)
    spare.replace(keep)
    spare.unlink(missing_ok=True)  # replacing a name by another of the same file leaves both


def free_name(path: Path) -> Path:
    """The first of ``path-1``, ``path-2``, … that is not taken."""
    n = 1
    while (candidate := path.with_name(f"{path.name}-{n}")).exists():
        n += 1
    return candidate


def reason(error: OSError) -> str:
    """Why a file could not be written or read, for people, with what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return "the disk is full; free some space"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "it is not allowed there; see to the rights of the folder"
    if error.errno == errno.ENOENT:
        return "the file or its folder is not there"
    return (error.strerror or type(error).__name__).lower()
