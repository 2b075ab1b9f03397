"""What a report on a fault needs to know of the program and the computer: nothing of an article, no name, no path."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires, version

from reviewer import __version__
from reviewer.services.log import last_lines, words_only
from reviewer.services.settings import load_settings

_PACKAGE = "reviewer"


def diagnostics(trace: str = "", more: Iterable[str] = ()) -> str:
    """Versions, the computer, settings, the end of the log; ``trace`` of an error, ``more`` lines of the caller."""
    lines = [
        f"Reviewer {__version__}, Python {platform.python_version()} ({sys.implementation.name})",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        *more,
        "Libraries: " + ", ".join(_libraries()),
        *_settings(),
    ]
    if trace:
        lines += ["", "What happened:", trace.rstrip()]
    return "\n".join([*lines, "", "End of the log:", *(last_lines() or ["(empty)"])]) + "\n"


def _libraries() -> list[str]:
    try:
        wanted = requires(_PACKAGE) or []
    except PackageNotFoundError:
        return ["(not installed as a package)"]
    names = {_name(requirement) for requirement in wanted if "extra ==" not in requirement}
    return [f"{name} {_version(name)}" for name in sorted(names, key=str.lower)]


def _name(requirement: str) -> str:
    end = next((n for n, c in enumerate(requirement) if not (c.isalnum() or c in "-_.")), len(requirement))
    return requirement[:end]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "(missing)"


def _settings() -> list[str]:
    """The settings that say nothing of who works with the program and on what."""
    settings, wrong = load_settings()
    remembered, keys = len(settings.recent), len(settings.keys)
    lines = [
        f"Settings: theme {settings.theme}, zoom {settings.zoom}, {remembered} reviews remembered, {keys} keys changed",
        "Rules off: " + (", ".join(words_only(mute.rule for mute in settings.muted)) or "none"),
        "Checks of others: " + (", ".join(words_only(settings.allowed_checks)) or "none"),
    ]
    return [*lines, "The settings could not be read whole."] if wrong else lines
