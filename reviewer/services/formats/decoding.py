"""Bytes to text and back, so that the same text always gives the same bytes."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from reviewer.services.errors import ReviewerError
from reviewer.tongue import tr


class ReadError(ReviewerError):
    """A file or text that cannot be opened as an article."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text without its byte order mark; ``encoding`` as in ``Origin``."""

    text: str
    encoding: str
    bom: bool


_BOMS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_PAGE = re.compile(rb"\s*(?:<\?xml\b|<!doctype\s+html|<html\b)", re.IGNORECASE)
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\v\f\r\x1a\x1b")
_HEAD = 65_536


def _kinds() -> dict[bytes, str]:
    return {
        b"PK\x03\x04": tr("a Word, OpenDocument or ZIP file"),
        b"%PDF-": tr("a PDF file"),
        b"\x1f\x8b": tr("a compressed file"),
        b"{\\rtf": tr("an RTF file"),
        b"\xd0\xcf\x11\xe0": tr("an old Word file"),
        b"\x89PNG": tr("a picture"),
        b"\xff\xd8\xff": tr("a picture"),
        b"GIF8": tr("a picture"),
        b"7z\xbc\xaf\x27\x1c": tr("a compressed file"),
        b"\xfd7zXZ": tr("a compressed file"),
        b"\x28\xb5\x2f\xfd": tr("a compressed file"),
        b"\x7fELF": tr("a program"),
        b"SQLite format 3\0": tr("a database"),
    }


def _cp1252_char(byte: int) -> str:
    # Windows leaves five bytes undefined; the control character of the same number keeps them.
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_CP1252 = "".join(map(_cp1252_char, range(256)))
_TO_CP1252 = codecs.charmap_build(_CP1252)


def decode(data: bytes, name: str) -> Decoded:
    """The text of ``data``: by its byte order mark, else UTF-8, else Windows-1252.

    Raises:
        ReadError: empty, not text, or damaged; ``name`` says in the message which file.
    """
    if not data:
        raise ReadError(tr("{name} is empty: there is nothing to review; choose another file.", name=name))
    for magic, kind in _kinds().items():
        if data.startswith(magic):
            raise ReadError(
                tr(
                    "{name} is {kind}, not plain text; save it as text (UTF-8) and open that.",
                    name=name,
                    kind=kind,
                )
            )
    if _PAGE.match(data.removeprefix(codecs.BOM_UTF8), 0, 1_000):
        raise ReadError(
            tr(
                "{name} is a web page or an XML file, not plain text; save it as text and open that.",
                name=name,
            )
        )
    if data.startswith(_UTF32):
        raise ReadError(
            tr(
                "{name} is in UTF-32, which Reviewer does not read; save it as UTF-8 and open that.",
                name=name,
            )
        )
    decoded = _by_mark(data, name) or _by_zeros(data, name) or _by_bytes(data, name)
    if "\0" in decoded.text:
        raise ReadError(
            tr("{name} holds NUL characters, so it is no text; check that it is the right file.", name=name)
        )
    if not decoded.text.strip().strip("\ufeff"):
        raise ReadError(tr("{name} holds no text, only white space; choose another file.", name=name))
    return decoded


def encode(text: str, encoding: str, bom: bool) -> bytes:
    """The bytes of ``text``, after the byte order mark if ``bom``.

    Raises:
        UnicodeEncodeError: ``encoding`` has no byte for a character of ``text``.
    """
    mark = _BOMS.get(encoding, b"") if bom else b""
    if encoding == "cp1252":
        return codecs.charmap_encode(text, "strict", _TO_CP1252)[0]
    return mark + text.encode(encoding)


def _by_mark(data: bytes, name: str) -> Decoded | None:
    for encoding, mark in _BOMS.items():
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], encoding, name), encoding, True)
    return None


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as failure:
        cut = (
            tr("cut off at the end")
            if failure.end >= len(data)
            else tr("damaged at byte {start}", start=failure.start)
        )
        called = encoding.removesuffix("-le").removesuffix("-be").upper()
        message = tr(
            "{name} says it is {called} but is {cut}; get a whole copy, or save it again as UTF-8.",
            name=name,
            called=called,
            cut=cut,
        )
        raise ReadError(message) from None


def _by_zeros(data: bytes, name: str) -> Decoded | None:
    """UTF-16 that came without its mark: zero bytes in every other place, and hardly elsewhere."""
    head = data[:_HEAD]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if not even and not odd:
        return None
    few, many, half = min(even, odd), max(even, odd), len(head) / 2
    if few < 0.02 * half and many > 0.3 * half and len(data) % 2 == 0:
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        text = _strictly(data, encoding, name)
        if not _many_controls(text[:_HEAD].encode("utf-8", "replace")):
            return Decoded(text, encoding, False)
    raise ReadError(
        tr("{name} is not a text file (it holds zero bytes); check that it is the right file.", name=name)
    )


def _many_controls(head: bytes) -> bool:
    return len(head) - len(head.translate(None, _CONTROLS)) > 0.02 * len(head)


def _by_bytes(data: bytes, name: str) -> Decoded:
    head = data[:_HEAD]
    if _many_controls(head):
        raise ReadError(
            tr(
                "{name} is not a text file (it holds control characters); check that it is the right file.",
                name=name,
            )
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError as failure:
        if _nearly_utf8(data):
            at = tr("damaged at byte {start}", start=failure.start)
            raise ReadError(
                tr("{name} is UTF-8 but {at}; get a whole copy, or save it again as UTF-8.", name=name, at=at)
            ) from None
    return Decoded(codecs.charmap_decode(data, "strict", _CP1252)[0], "cp1252", False)


def _nearly_utf8(data: bytes) -> bool:
    """Whether ``data`` is UTF-8 with few broken places: read as Windows-1252 each letter would become two."""
    head = data[:_HEAD].decode("utf-8", "replace")
    broken = head.count("\ufffd")
    whole = sum(char > "\x7f" for char in head) - broken
    return whole >= 4 and whole >= 4 * broken
