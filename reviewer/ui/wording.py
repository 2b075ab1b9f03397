"""How values are said in the window."""

from __future__ import annotations

from datetime import datetime

from reviewer.core.invisible import shown
from reviewer.core.model import Confidence, Flag, Known, Language, Severity, Verdict
from reviewer.tongue import tr


def _confidences() -> dict[Confidence, str]:
    return {
        Confidence.SUSPECT: tr("Suspect"),
        Confidence.LIKELY: tr("Likely"),
        Confidence.CERTAIN: tr("Certain"),
    }


def _severities() -> dict[Severity, str]:
    return {
        Severity.NEUTRAL: tr("neutral"),
        Severity.MINOR: tr("minor"),
        Severity.MAJOR: tr("major"),
        Severity.CRITICAL: tr("critical"),
    }


def _verdicts() -> dict[Verdict, str]:
    return {
        Verdict.UNREVIEWED: tr("not reviewed"),
        Verdict.ACCEPTED: tr("accepted"),
        Verdict.CORRECTED: tr("corrected"),
        Verdict.LATER: tr("for later"),
    }


def _category_steps() -> dict[str, str]:
    return {
        "Accuracy": tr("Accuracy"),
        "Addition": tr("Addition"),
        "Mistranslation": tr("Mistranslation"),
        "Omission": tr("Omission"),
        "Untranslated": tr("Untranslated"),
        "Linguistic conventions": tr("Linguistic conventions"),
        "Character encoding": tr("Character encoding"),
        "Duplication": tr("Duplication"),
        "Grammar": tr("Grammar"),
        "Punctuation": tr("Punctuation"),
        "Spelling": tr("Spelling"),
        "Locale convention": tr("Locale convention"),
        "Currency format": tr("Currency format"),
        "Date format": tr("Date format"),
        "Number format": tr("Number format"),
        "Time format": tr("Time format"),
        "Style": tr("Style"),
        "Inconsistent style": tr("Inconsistent style"),
        "Unidiomatic": tr("Unidiomatic"),
        "Terminology": tr("Terminology"),
        "Inconsistent use of terminology": tr("Inconsistent use of terminology"),
        "Wrong term": tr("Wrong term"),
    }


def languages() -> dict[str, str]:
    """The names of languages by their codes."""
    return {
        "ar": tr("Arabic"),
        "ca": tr("Catalan"),
        "cs": tr("Czech"),
        "da": tr("Danish"),
        "de": tr("German"),
        "el": tr("Greek"),
        "en": tr("English"),
        "es": tr("Spanish"),
        "eu": tr("Basque"),
        "fi": tr("Finnish"),
        "fr": tr("French"),
        "gl": tr("Galician"),
        "he": tr("Hebrew"),
        "hu": tr("Hungarian"),
        "it": tr("Italian"),
        "ja": tr("Japanese"),
        "ko": tr("Korean"),
        "nl": tr("Dutch"),
        "no": tr("Norwegian"),
        "pl": tr("Polish"),
        "pt": tr("Portuguese"),
        "ro": tr("Romanian"),
        "ru": tr("Russian"),
        "sv": tr("Swedish"),
        "tr": tr("Turkish"),
        "uk": tr("Ukrainian"),
        "zh": tr("Chinese"),
    }


RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ku ps sd ug ur yi".split())
"""Languages (ISO 639) that are written from right to left."""


def right_to_left(code: str | None) -> bool:
    """Whether a language is written from right to left; false where it is not known."""
    return code in RIGHT_TO_LEFT


def confidence_word(confidence: Confidence) -> str:
    """How sure a check is."""
    return _confidences()[confidence]


def severity_word(severity: Severity) -> str:
    """How grave an error is."""
    return _severities()[severity]


def category_words(category: str) -> str:
    """An MQM category as a path, each step in the language in use; a step that we do not know as it stands."""
    said = _category_steps()
    return " › ".join(said.get(step, step) for step in category.split("/"))


def verdict_word(verdict: Verdict) -> str:
    """What was decided of a segment."""
    return _verdicts()[verdict]


def language_name(code: str | None) -> str:
    """The name of a language by its code; the code itself where we know no name."""
    if not code:
        return tr("unknown language")
    return languages().get(code, code)


def said_language(language: Language) -> str:
    """A language and, unless it was given, how it is known."""
    if language.code is None:
        return tr("unknown")
    name = language_name(language.code)
    return tr("{language} (guessed)", language=name) if language.known is Known.GUESSED else name


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
        return tr("(nothing)")
    text = shown(text).replace("\u00a0", "⍽").replace("\u202f", "⍽").replace("\t", "⇥")
    head = len(text) - len(text.lstrip(" "))
    tail = len(text) - len(text.rstrip(" "))
    if head == len(text):
        return "␣" * head
    inner = text[head : len(text) - tail].replace("  ", "␣␣")
    return "␣" * head + inner + "␣" * tail


def grade(flag: Flag) -> str:
    """How sure the check is, how grave the matter, and its category, in one line."""
    return " · ".join(
        (confidence_word(flag.confidence), severity_word(flag.severity), category_words(flag.category))
    )


def introduced() -> str:
    """What is said of a flag that was not there before the reviewer's edit."""
    return tr("Introduced by your edit")
