"""The translations that ship, read without Qt: for the processes that work for a window and word something for it.

They are Qt's compiled files (``lrelease``): after 16 bytes that tell the kind, sections of a tag, a length and data,
all numbers with the highest byte first. One section holds a hash and a place for every message, one the messages:
parts of a tag, a length and text.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import iter_unpack, unpack_from

from reviewer import res
from reviewer.tongue import ENGLISH, speak

CONTEXT = "reviewer"
"""The context of our own texts among the translations."""
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _TEXT, _CONTEXT, _COMMENT = 0x01, 0x03, 0x06, 0x07, 0x08
_MAGIC = 16


def speak_as(code: str) -> None:
    """Word everything in the language ``code`` from now on, as the window does; in English where it has no file."""
    speak(None)
    if code == ENGLISH:
        return
    try:
        found = messages(res.data(f"lang/{code}/reviewer_{code}.qm"))
    except FileNotFoundError:
        return
    said = {(text, of): words for (context, text, of), words in found.items() if context == CONTEXT}
    speak(lambda text, of: said.get((text, of)) or said.get((text, ""), ""), code)


def messages(qm: bytes) -> dict[tuple[str, str, str], str]:
    """The translations in the bytes of a ``.qm``, by context, English text and what it is of."""
    sections = dict(_sections(qm))
    found = {}
    for _, place in iter_unpack(">II", sections.get(_HASHES, b"")):
        parts = dict(_parts(sections[_MESSAGES], place))
        key = [parts.get(tag, b"").decode() for tag in (_CONTEXT, _TEXT, _COMMENT)]
        found[key[0], key[1], key[2]] = parts[_TRANSLATION].decode("utf-16-be")
    return found


def _sections(qm: bytes) -> Iterator[tuple[int, bytes]]:
    at = _MAGIC
    while at < len(qm):
        tag, length = unpack_from(">BI", qm, at)
        yield tag, qm[at + 5 : at + 5 + length]
        at += 5 + length


def _parts(section: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while section[at] != _END:
        tag, length = unpack_from(">BI", section, at)
        yield tag, section[at + 5 : at + 5 + length]
        at += 5 + length
