"""Reading a file whole when it is a file, and no larger than it can be: whatever else lies there is refused at once."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from reviewer.tongue import tr

MB = 1024 * 1024
RECORD = 150 * MB
"""Bytes of the largest usual record; of the longest article of ordinary prose, wholly reviewed, it has some 120 MB."""
LARGE_RECORD = 600 * MB
"""Bytes of the largest record that is read where it may be larger than usual."""
JOURNAL = 64 * MB
"""Bytes of the largest journal: a hundred thousand changes that the record has not yet."""
SMALL = 8 * MB
"""Bytes of the largest file of settings and the like."""


def read_regular(path: Path, most: int = RECORD) -> bytes:
    """All bytes of the regular file at ``path``; a pipe or a device is not opened to be read, it could hold for ever.

    Raises:
        OSError: missing, not allowed, no regular file, larger than ``most``, or a name that no file can have.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except ValueError:
        raise OSError(errno.EINVAL, tr("no file can have this name"), str(path)) from None
    with os.fdopen(handle, "rb") as file:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise OSError(errno.EINVAL, tr("not a regular file"), str(path))
        data = file.read(most + 1) if about.st_size <= most else b""
        if about.st_size > most or len(data) > most:
            raise OSError(errno.EFBIG, tr("larger than {n} million bytes", n=most // MB), str(path))
        return data


def real_path(path: Path) -> Path:
    """``path`` without links; as it stands where links lead in a circle or no file can have the name."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path.absolute()
