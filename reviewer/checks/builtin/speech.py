"""Signs that a text writes down how somebody talks: what stumbles or is dialect there is no slip of the text."""

from __future__ import annotations

import re
from dataclasses import replace

from reviewer.checks.builtin.reading import quotes
from reviewer.checks.contract import Finding
from reviewer.core.model import Confidence

_SOUNDS = re.compile(r"\b(?:u+h+|u+m+|er+m?|m+h*m+|mhm|hm+)\b", re.IGNORECASE)
_TALK = re.compile(
    r"\b(?:yeah|nah|dunno|gonna|gotta|wanna|you know|I mean|ain['’]t|y['’]all)\b", re.IGNORECASE
)
_BROKEN_OFF = (" --", " —", " –", "...", "…", " ...", " …", "—", "--")


def stumbles(text: str, end: int) -> bool:
    """Whether the speaker of ``text`` looks for words, or breaks off right after ``end``."""
    return text.startswith(_BROKEN_OFF, end) or _SOUNDS.search(text) is not None


def is_talk(text: str) -> bool:
    """Whether ``text`` is written as people talk."""
    return _TALK.search(text) is not None or _SOUNDS.search(text) is not None


def is_quoted(text: str, at: int) -> bool:
    """Whether ``at`` stands between double quotes of ``text``."""
    before = [q for q in quotes(text) if q.at < at]
    return bool(before) and before[-1].opens


def as_said(finding: Finding, text: str) -> Finding:
    """The finding, a mere suspicion where it stands in what somebody says: quotes keep how people talk."""
    said = is_quoted(text, finding.span.start) or is_talk(text)
    return replace(finding, confidence=Confidence.SUSPECT) if said else finding
