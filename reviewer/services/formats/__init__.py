"""Articles from files and from pasted text, and back into files."""

from __future__ import annotations

import errno
import hashlib
import stat
from collections.abc import Callable
from pathlib import Path

from reviewer.core.languages import detect_target, guess_source
from reviewer.core.masking import prose
from reviewer.core.model import Article, Known, Language, Origin, Span
from reviewer.core.tokens import MASK
from reviewer.services.bounded import MB, read_regular
from reviewer.services.formats import markdown, text
from reviewer.services.formats.decoding import Decoded, ReadError, decode
from reviewer.services.formats.export import export_bytes, export_text
from reviewer.services.formats.layout import Layout, TooManyMarksError
from reviewer.tongue import tr

__all__ = [
    "ReadError",
    "export_bytes",
    "export_text",
    "from_bytes",
    "from_text",
    "open_article",
    "read_bytes",
]

LARGEST = 8 * MB
"""Bytes of the largest file that is opened: some 1,500 pages, which take two seconds and 400 MB of memory."""
LARGEST_MARKDOWN = 2 * MB
"""Bytes of the largest Markdown file; its parser is slow."""
MOST_MARKDOWN_LINES = 40_000
"""Lines that the parser gets through in two seconds though each be an item or a row; of prose they fill 3 MB."""
MOST_PARAGRAPHS = 100_000
MOST_STOPS = 150_000
"""Full stops, question and exclamation marks, as each may end a segment."""

_READERS: dict[str, Callable[[str], Layout]] = {text.ID: text.read, markdown.ID: markdown.read}
_BY_SUFFIX = {suffix: reader.ID for reader in (text, markdown) for suffix in reader.SUFFIXES}
_TITLE = 80


def open_article(path: Path, target: str | None = None, source: str | None = None) -> Article:
    """The article in the file at ``path``; languages (ISO 639-1) are guessed where not given.

    Raises:
        ReadError: it cannot be read, is not text, or holds none.
    """
    return from_bytes(read_bytes(path), path.name, target, source)


def from_bytes(
    data: bytes, name: str | None = None, target: str | None = None, source: str | None = None
) -> Article:
    """The article in a file's ``data``; ``name``'s ending settles the format (plain text if unknown).

    Raises:
        ReadError: not text, damaged, or without any.
    """
    decoded = decode(data, name or "The text")
    suffix = Path(name).suffix.lower() if name else ""
    return _article(decoded, name, _BY_SUFFIX.get(suffix, text.ID), data, (target, source))


def from_text(
    pasted: str,
    format_id: str = text.ID,
    target: str | None = None,
    source: str | None = None,
) -> Article:
    """The article in ``pasted`` text; ``format_id`` is ``text`` or ``markdown``.

    Raises:
        ReadError: empty, or it holds what no text file can (NUL, half a surrogate pair).
    """
    body = pasted.removeprefix("\ufeff")
    try:
        data = body.encode("utf-8")
    except UnicodeEncodeError as failure:
        message = tr(
            "The text holds half a character at position {n}; copy it again from its source.",
            n=failure.start + 1,
        )
        raise ReadError(message) from None
    if not body.strip():
        raise ReadError(tr("The text is empty: there is nothing to review; copy an article first."))
    if "\0" in body:
        raise ReadError(tr("The text holds NUL characters, so it is no text; copy it again from its source."))
    return _article(Decoded(body, "utf-8", False), None, format_id, data, (target, source))


def read_bytes(path: Path) -> bytes:
    """All bytes of the file at ``path``.

    Raises:
        ReadError: missing, a folder, not allowed, not a regular file, or larger than ``LARGEST``.
    """
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ReadError(tr("{path} is a folder; choose a file in it.", path=path))
        if not stat.S_ISREG(about.st_mode):
            raise ReadError(tr("{path} is not a regular file; choose a text file.", path=path))
        return read_regular(path, LARGEST)
    except FileNotFoundError:
        raise ReadError(tr("{path} does not exist; check its name and folder.", path=path)) from None
    except PermissionError:
        raise ReadError(
            tr("{path} may not be read; change its permissions or choose another file.", path=path)
        ) from None
    except (OSError, ValueError) as failure:
        if getattr(failure, "errno", None) == errno.EFBIG:
            raise ReadError(_too_large(path, LARGEST)) from None
        reason = getattr(failure, "strerror", None) or str(failure)
        raise ReadError(
            tr("{path} cannot be read ({reason}); check the disk and the name.", path=path, reason=reason)
        ) from None


def _article(
    decoded: Decoded, name: str | None, form: str, data: bytes, given: tuple[str | None, str | None]
) -> Article:
    marked = form == markdown.ID
    most, lines = (LARGEST_MARKDOWN, MOST_MARKDOWN_LINES) if marked else (LARGEST, MOST_PARAGRAPHS)
    if len(data) > most:
        raise ReadError(_too_large(name or tr("The text"), most))
    if sum(map(decoded.text.count, ".?!…")) > MOST_STOPS or _lines(decoded.text) > lines:
        raise ReadError(
            tr(
                "{name} holds more lines or sentences than one review can; split it into smaller files.",
                name=name or tr("The text"),
            )
        )
    try:
        layout = _READERS[form](decoded.text)
    except TooManyMarksError:
        raise ReadError(
            tr(
                "{name} holds more markup than an article can; split it, or save its words alone.",
                name=name or tr("The text"),
            )
        ) from None
    if not layout.paragraphs:
        raise ReadError(
            tr("{name} holds no prose to review; choose another file.", name=name or tr("The text"))
        )
    origin = Origin(name, decoded.encoding, decoded.bom, form, hashlib.sha256(data).hexdigest())
    unknown = Language()
    bare = Article(decoded.text, layout.paragraphs, unknown, unknown, origin, layout.marks)
    target, source = _languages(prose(bare, Span(0, len(bare.text))), *given)
    return Article(
        bare.text, bare.paragraphs, target, source, origin, bare.marks, _title(bare, layout.heading)
    )


def _lines(text: str) -> int:
    return max(text.count("\n"), text.count("\r"), text.count("\u2028") + text.count("\u2029"))


def _languages(words: str, target: str | None, source: str | None) -> tuple[Language, Language]:
    target_language = Language(target, Known.GIVEN) if target else detect_target(words)
    if source:
        return target_language, Language(source, Known.GIVEN)
    return target_language, guess_source(words, target_language.code)


def _title(article: Article, heading: Span | None) -> str:
    """The first heading or else the first line, at most 80 code points."""
    shown = prose(article, heading or article.paragraphs[0]).replace(MASK, "").strip()
    line = shown.splitlines()[0].strip() if shown else ""
    return line if len(line) <= _TITLE else f"{line[: _TITLE - 1].rstrip()}…"


def _too_large(path: object, most: int) -> str:
    return tr(
        "{path} is too large for an article (at most {most} MB); split it into smaller files.",
        path=path,
        most=most // MB,
    )
