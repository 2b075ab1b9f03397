"""Chooses what ``reviewer`` is this time: a subcommand without a window, or the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from reviewer import cli
from reviewer.cli.door import UNUSABLE, guarded
from reviewer.services.check_job import WORD
from reviewer.services.errors import ReviewerError


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``argv`` (the process's own if ``None``) and return the exit code.

    A subcommand or an option goes to the command line; files, records or nothing open the window.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words == [WORD]:
        return _run_checks()
    if words and (words[0] in cli.COMMANDS or words[0].startswith("-")):
        return cli.main(words)
    return guarded(lambda: _window(words))


def gui() -> int:
    """The window, for the desktop's menu; the process's own arguments are files to open."""
    if sys.argv[1:] == [WORD]:
        return _run_checks()
    return guarded(lambda: _window(sys.argv[1:]))


def _run_checks() -> int:
    """This program is the process that runs checks for a window."""
    from reviewer.services.check_worker import main as run

    run()
    return 0


def _window(words: Sequence[str]) -> int:
    for word in words:
        if not Path(word).exists():
            raise ReviewerError(_missing(word))
    try:
        from reviewer.ui import run

        return run([Path(word) for word in words])
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("PySide6", "shiboken6"):
            raise
        message = "the window needs PySide6 (pip install PySide6-Essentials); 'reviewer check FILE' works without it."
        print(f"reviewer: {message}", file=sys.stderr)
        return UNUSABLE


def _missing(word: str) -> str:
    near = get_close_matches(word, cli.COMMANDS, n=1)
    if near:
        return f"{word} is neither a file nor a command; did you mean 'reviewer {near[0]}'?"
    return f"{word} does not exist; check its name and folder, or see 'reviewer --help'."
