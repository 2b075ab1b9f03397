"""Can a window be opened here? Asked in a process of its own, for Qt aborts the one that finds it cannot."""

from __future__ import annotations

import subprocess
import sys

PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 libgssapi-krb5-2 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
NO_SCREEN = (
    "reviewer: the window cannot be opened here: without a screen, or with a system library missing "
    f"(Debian and Ubuntu: sudo apt-get install {PACKAGES}); 'reviewer check FILE' works without a window."
)
LEAKS = (
    "reviewer: this PySide6 would crash the window under this Python; install another one "
    "(pip install 'PySide6-Essentials<6.12'); 'reviewer check FILE' works without a window."
)
_LEAKING = 3

# PySide6 6.12.0 under Python 3.11 gives a reference to None away with every call: after some five thousand the
# interpreter aborts. Where None is immortal (Python 3.12 on) it does no harm; so the count is what is looked at.
_TRY = f"""
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
before = sys.getrefcount(None)
for _ in range(500):
    app.setObjectName("probe")
if sys.getrefcount(None) < before - 400:
    import os
    os._exit({_LEAKING})
"""


def can_show(seconds: float = 30) -> bool:
    """Whether Qt starts; if not, the reason and the remedy go to standard error in one sentence."""
    code = _exit_code(seconds)
    if code != 0:
        print(LEAKS if code == _LEAKING else NO_SCREEN, file=sys.stderr)
    return code == 0


def _exit_code(seconds: float) -> int:
    command = [sys.executable, "-c", _TRY]
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds, check=False)  # noqa: S603  ours
    except (OSError, subprocess.TimeoutExpired):
        return 1
    return done.returncode
