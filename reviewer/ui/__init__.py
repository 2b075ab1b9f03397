"""The window: the only package that names PySide6. ``run`` is its door."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def run(paths: Sequence[Path]) -> int:
    """Open the window on ``paths`` (articles or records; the first is shown) and return the exit code.

    2 when no window can be opened here; one sentence on standard error then says what is missing.
    """
    from reviewer.ui.probe import can_show

    if not can_show():
        return 2
    from reviewer.ui.app import start

    return start(paths)
