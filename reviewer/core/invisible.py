"""Characters that nobody sees: which they are, where they have no business, and a visible sign for each.

Trojan Source (https://trojansource.codes) hides orders of reading in them; UAX #9 and UTR #36 say what they are for.
In their own writing they are as good as letters: joiners in Persian, in the scripts of India and in emoji, direction
marks in Hebrew and Arabic.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_BREAKS = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""White space that is seen as such."""
SUSPECT = (
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""A class of characters: those that may be hidden."""
_SUSPECT = re.compile(SUSPECT)
_OPENERS, _CLOSERS = "\u202a\u202b\u2066\u2067\u2068", "\u202c\u2069"
OVERRIDES = "\u202d\u202e"
MARKS = "\u200e\u200f\u061c"
DIRECTION = frozenset(_OPENERS + _CLOSERS + OVERRIDES + MARKS)
"""What changes the order in which text is read."""
_JOINERS = "\u200c\u200d"
_EMOJI_TAG_BASE = "\U0001f3f4"
_TAGS = range(0xE0020, 0xE0080)

_PICTURES = ("So", "Sk", "Cn")
_SIGNS = "⇄▯"

_NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}


def name_of(char: str) -> str:
    """What a hidden character is called, and its code point."""
    named = _NAMES.get(char) or unicodedata.name(char, "").lower()
    if not named:
        named = "half a character" if "\ud800" <= char <= "\udfff" else "control character"
    return f"{named} (U+{ord(char):04X})"


def sign_of(char: str) -> str:
    """One visible character to be shown in the place of a hidden one."""
    if char < " ":
        return chr(0x2400 + ord(char))
    if char == "\x7f":
        return "\u2421"
    if char in DIRECTION:
        return "⇄"
    return "▯"


def hidden_places(text: str) -> Iterator[int]:
    """Where characters stand that nobody sees and that the text around them does not account for, in order."""
    found = _SUSPECT.search(text)
    if found is None:
        return
    turns = _turns(text)
    for match in _SUSPECT.finditer(text, found.start()):
        at = match.start()
        if not _belongs(text, at, turns):
            yield at


def shown(text: str) -> str:
    """``text`` with a sign in the place of each hidden character, code point for code point."""
    places = list(hidden_places(text))
    if not places:
        return text
    chars = list(text)
    for at in places:
        chars[at] = sign_of(chars[at])
    return "".join(chars)


def plain(text: str, longest: int = 600) -> str:
    """``text`` on one line for a message or a log: what is hidden or breaks lines as an escape, its middle cut out."""
    text = _within(text, longest)
    hidden = set(hidden_places(text))
    escaped = "".join(
        char.encode("unicode_escape").decode() if at in hidden or char in _BREAKS else char
        for at, char in enumerate(text)
    )
    return _within(escaped, longest)


def _within(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest * 2 // 3]} … {text[-longest // 3 :]}"


def _turns(text: str) -> bool:
    """Whether ``text`` is in a writing from right to left, and what is opened in it is closed."""
    if not any(unicodedata.bidirectional(c) in ("R", "AL") and c not in MARKS for c in text):
        return False
    depth = 0
    for char in text:
        depth += (char in _OPENERS or char in OVERRIDES) - (char in _CLOSERS)
        if depth < 0:
            return False
    return depth == 0


def _belongs(text: str, at: int, turns: bool) -> bool:
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if char in DIRECTION:
        return turns and char not in OVERRIDES
    if char in _JOINERS:
        return _joins(before) or _joins(after) or (_is_picture(before) and _is_picture(after))
    if char == "\u200b":
        return _is_eastern(before) and _is_eastern(after)
    if "\ufe00" <= char <= "\ufe0f":
        return bool(before) and not before.isspace() and not _is_plain_letter(before)
    if "\U000e0100" <= char <= "\U000e01ef":
        return _is_eastern(before)
    if ord(char) in _TAGS:
        return _in_flag(text, at)
    if char in "\u115f\u1160\u3164\uffa0":
        return _is_eastern(before) or _is_eastern(after)
    return "\u180b" <= char <= "\u180f" and _joins(before)


def _joins(char: str) -> bool:
    """A letter or mark from Hebrew to Mongolian: writings in which joiners are spelling."""
    in_range = "\u0590" <= char <= "\u18af" and not "\u180b" <= char <= "\u180f"
    return in_range and unicodedata.category(char)[0] in "LM"


def _is_eastern(char: str) -> bool:
    """A letter of South-East or East Asia, where words are not set apart."""
    return bool(char) and (
        "\u0e00" <= char <= "\u17ff" or "\u2e80" <= char <= "\ud7ff" or char >= "\U00020000"
    )


def _is_picture(char: str) -> bool:
    return bool(char) and char not in _SIGNS and (unicodedata.category(char) in _PICTURES or char == "\ufe0f")


def _is_plain_letter(char: str) -> bool:
    return char < "\u0590" and char.isalpha()


def _in_flag(text: str, at: int) -> bool:
    """Whether the tag at ``at`` belongs to a flag: a black flag, tags, and the tag that ends them."""
    start = at
    while start > 0 and ord(text[start - 1]) in _TAGS:
        start -= 1
    end = at
    while end < len(text) - 1 and ord(text[end]) in _TAGS and text[end] != "\U000e007f":
        end += 1
    return text[start - 1 : start] == _EMOJI_TAG_BASE and text[end] == "\U000e007f"
