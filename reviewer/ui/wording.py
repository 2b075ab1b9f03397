"""How values are said in the window."""

from __future__ import annotations

from datetime import datetime

from reviewer.core.invisible import shown
from reviewer.core.model import Confidence, Flag, Known, Language, Severity
from reviewer.tongue import grouped, tr

CONFIDENCE = {
    Confidence.SUSPECT: "Suspect",
    Confidence.LIKELY: "Likely",
    Confidence.CERTAIN: "Certain",
}
SEVERITY = {
    Severity.NEUTRAL: "neutral",
    Severity.MINOR: "minor",
    Severity.MAJOR: "major",
    Severity.CRITICAL: "critical",
}
LANGUAGES = {
    "ar": "Arabic",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "eu": "Basque",
    "fi": "Finnish",
    "fr": "French",
    "gl": "Galician",
    "he": "Hebrew",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ku ps sd ug ur yi".split())
"""Languages (ISO 639) that are written from right to left."""


def right_to_left(code: str | None) -> bool:
    """Whether a language is written from right to left; false where it is not known."""
    return code in RIGHT_TO_LEFT


def language_name(code: str | None) -> str:
    """The English name of a language code; the code itself where we know no name."""
    return LANGUAGES.get(code, code) if code else "unknown language"


def said_language(language: Language) -> str:
    """A language and, unless it was given, how it is known."""
    if language.code is None:
        return "unknown"
    name = language_name(language.code)
    return f"{name} (guessed)" if language.known is Known.GUESSED else name


def plural(number: int, one: str, many: str = "") -> str:
    """``1 flag``, ``3 flags``; thousands set apart by a thin space."""
    word = one if number == 1 else (many or one + "s")
    return f"{grouped(number)} {word}"


def signed(by: str, at: str) -> str:
    """Who did a thing and when, in the time of this place; ``at`` is ISO 8601, or anything a record holds."""
    try:
        when = datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        when = at
    return " · ".join(part for part in (by, when) if part)


def visible(text: str) -> str:
    """``text`` with the white space that would not be seen made visible."""
    if text == "":
        return "(nothing)"
    text = shown(text).replace("\u00a0", "⍽").replace("\u202f", "⍽").replace("\t", "⇥")
    head = len(text) - len(text.lstrip(" "))
    tail = len(text) - len(text.rstrip(" "))
    if head == len(text):
        return "␣" * head
    inner = text[head : len(text) - tail].replace("  ", "␣␣")
    return "␣" * head + inner + "␣" * tail


def grade(flag: Flag) -> str:
    """How sure the check is, how grave the matter, and its category, in one line."""
    category = flag.category.replace("/", " › ")
    return f"{CONFIDENCE[flag.confidence]} · {SEVERITY[flag.severity]} · {category}"


def introduced() -> str:
    """What is said of a flag that was not there before the reviewer's edit."""
    return tr("Introduced by your edit")


def deed(label: str) -> str:
    """The label of a change in the language in use; itself where we have no words for it."""
    said = {
        "Type": tr("Type"),
        "Restore": tr("Restore"),
        "Replace": tr("Replace"),
        "Set space": tr("Set space"),
        "Apply suggestion": tr("Apply suggestion"),
        "Dismiss flag": tr("Dismiss flag"),
        "Reopen flag": tr("Reopen flag"),
        "Confirm": tr("Confirm"),
        "Unreview": tr("Unreview"),
        "Leave for later": tr("Leave for later"),
        "Mute rule": tr("Mute rule"),
        "Unmute rule": tr("Unmute rule"),
        "Add note": tr("Add note"),
        "Remove note": tr("Remove note"),
        "Ask question": tr("Ask question"),
        "Answer question": tr("Answer question"),
        "Set note": tr("Set note"),
        "Put text back": tr("Put text back"),
        "Settle who is who": tr("Settle who is who"),
        "Join people": tr("Join people"),
        "Part people": tr("Part people"),
        "Link source": tr("Link source"),
        "Unlink source": tr("Unlink source"),
        "Decide conflict": tr("Decide conflict"),
        "Set aside": tr("Set aside"),
        "Carry over to the changed article": tr("Carry over to the changed article"),
        "Mark error": tr("Mark error"),
        "Remove mark": tr("Remove mark"),
        "Set source language": tr("Set source language"),
        "Set target language": tr("Set target language"),
    }
    return said.get(label, label)
