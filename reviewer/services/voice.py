"""The system's voice: which command speaks a text here, and how the text is given to it.

No shell is ever asked, and a text is never part of an option: it goes by standard input, or after ``--``.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

_WINDOWS = (
    "[Console]::InputEncoding = [System.Text.Encoding]::UTF8; "
    "Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)

MOST = 20_000
"""Code points spoken at once; a command line holds no more for certain."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A command to run: the program, its arguments, and what it is given to read."""

    program: str
    arguments: tuple[str, ...]
    given: bytes


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that speaks; ``kind`` is its name without path and ending."""

    kind: str
    program: str

    def speak(self, text: str, language: str | None) -> Spoken:
        """The command that speaks ``text``, in ``language`` (ISO 639-1) where the program can be told it."""
        text = " ".join(text.split()).replace("\0", "")[:MOST]
        given = text.encode("utf-8", "replace")
        code = language if language and language.isascii() and language.isalpha() else None
        if self.kind == "spd-say":
            return Spoken(self.program, ("--wait", *(("-l", code) if code else ()), "--", text), b"")
        if self.kind in ("espeak-ng", "espeak"):
            return Spoken(self.program, (*(("-v", code) if code else ()), "--stdin"), given)
        if self.kind == "say":
            return Spoken(self.program, ("-f", "-"), given)
        return Spoken(self.program, ("-NoProfile", "-NonInteractive", "-Command", _WINDOWS), given)

    @property
    def stop(self) -> Spoken | None:
        """What must be run to silence it besides ending its process."""
        return Spoken(self.program, ("--cancel",), b"") if self.kind == "spd-say" else None


def find_voice(system: str = sys.platform, which: Callable[[str], str | None] = shutil.which) -> Voice | None:
    """The voice of this system; ``None`` when it has none."""
    names = {"darwin": ("say",), "win32": ("powershell",)}.get(system, ("spd-say", "espeak-ng", "espeak"))
    for name in names:
        program = which(name)
        if program:
            return Voice(name, program)
    return None
