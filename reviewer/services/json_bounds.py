"""What a JSON document would take in memory, judged by its bytes before it is read; and reading it into little."""

from __future__ import annotations

import re
from typing import Any

from reviewer.services.ample import AmpleValueError, is_allowed
from reviewer.services.bounded import MB
from reviewer.tongue import tr

MOST_MEMORY = 420 * MB
"""Bytes that a document and what is made of it may take, besides the program's own 60 MB."""
MOST_MEMORY_ALLOWED = 4_000 * MB
"""Bytes where a record may be larger than usual."""
MOST_NAMES = 1_000
"""Different names of members; a record has some hundred."""

_VALUE, _LIST, _OBJECT = 70, 16, 170
"""Bytes of a short value in its place, and what a list and an object with one member take besides."""
_KEPT = 250
"""Bytes that a decision, a note and the like take besides, each under its name or number."""
_KEPT_UNDER = (b'"id"', b'"scope"', b'"gender"', b"\\u00")
"""What each of them has once; a member's name may be spelt with escapes."""
_NAME = re.compile(rb'"([^"\\\n]{1,60}+)"\s{0,8}:')
_SAMPLE, _SAMPLES = 1 << 16, 40
_ASCII = bytes(range(128))
_LATIN_1 = "\xff"
_LARGE = 4 * MB
_FEW = 60
_SHARED = 2_000
_MOST_SHARED = 50_000


def text_of(data: bytes) -> str:
    """The text of a document in UTF-8, with or without BOM; equal characters of it may be escaped.

    Raises:
        AmpleValueError: it would take too much memory.
        ValueError: it is not UTF-8, or has too many names.
    """
    values = reckoned(data)
    most = MOST_MEMORY_ALLOWED if is_allowed() else MOST_MEMORY
    if values > most:
        raise AmpleValueError(tr("too many values"))
    if data.count(b",") > MOST_NAMES and _too_many_names(data):
        raise ValueError(tr("more names of members than any record has"))
    if len(data) >= _LARGE:
        wide = {char for char in _characters(data) if char > _LATIN_1} - {"\ufeff"}
        data = _narrowed(data, wide)
        if values + len(data) * _width(wide) > most:
            raise AmpleValueError(tr("too long"))
    return data.decode("utf-8-sig")


def reckoned(data: bytes) -> int:
    """Bytes that the values of a document take in memory, besides its long texts."""
    commas, lists, objects = (data.count(sign) for sign in b",[{")
    kept = sum(map(data.count, _KEPT_UNDER))
    return _VALUE * commas + _LIST * lists + _OBJECT * objects + _KEPT * kept


def _too_many_names(data: bytes) -> bool:
    """Whether the names in pieces of the document are more than records have; each costs far more than a value."""
    step = max(_SAMPLE, len(data) // _SAMPLES)
    names: set[bytes] = set()
    for start in range(0, len(data), step):
        names.update(_NAME.findall(data, start, start + _SAMPLE))
        if len(names) > MOST_NAMES:
            return True
    return False


def _characters(data: bytes) -> set[str]:
    """The different characters beyond ASCII."""
    return set(data.translate(None, _ASCII).decode("utf-8"))


def _narrowed(data: bytes, wide: set[str]) -> bytes:
    """The document with its few ``wide`` characters escaped: one alone would double the text in memory."""
    if len(wide) <= _FEW:
        for char in wide:
            units = char.encode("utf-16-be").hex()
            escape = "".join("\\u" + units[at : at + 4] for at in range(0, len(units), 4))
            data = data.replace(char.encode(), escape.encode())
    return data


def _width(wide: set[str]) -> int:
    """Bytes that a byte of the document may take in memory, as text and as value."""
    if any(char > "\uffff" for char in wide):
        return 4 if len(wide) <= _FEW else 8
    return 1 if len(wide) <= _FEW else 4


class Sharer:
    """Puts one string in the place of equal ones, of which a record has many: texts, times, reasons."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def share(self, members: dict[str, Any]) -> dict[str, Any]:
        """The same object, with shared strings."""
        known = self._known
        for name, value in members.items():
            if type(value) is str and len(value) <= _SHARED:
                members[name] = known.setdefault(value, value)
        if len(known) > _MOST_SHARED:
            known.clear()
        return members
