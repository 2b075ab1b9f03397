"""The files in which a person keeps rules, and what rules say in other languages; light to import.

``rules/*.toml`` in the program's folder are packs, ``rules/es/*.toml`` the words of rules in Spanish, and so for other
languages.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path

from reviewer.checks.rules.toml_text import LARGEST
from reviewer.checks.rules.translating import Words, read_words
from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason
from reviewer.services.formats import read_bytes
from reviewer.services.settings import home
from reviewer.tongue import tr

MOST_FILES = 200
"""Packs that are read; a folder with more of them is no folder of rules."""

Stamp = tuple[str, int, int]
"""A file's path, when it was changed, and its size."""
_CODE = re.compile("[a-z]{2,3}")
"""The name of a folder of a language (ISO 639)."""


def packs_folder() -> Path:
    """Where a person's own packs lie."""
    return home() / "rules"


def pack_text(path: Path) -> str:
    """The text of a pack's file.

    Raises:
        ReviewerError: it cannot be read, is no UTF-8, or is too large.
    """
    data = read_bytes(path)
    if len(data) > 4 * LARGEST:
        raise ReviewerError(tr("{path} is too large for rules; cut it into several files.", path=path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        raise ReviewerError(
            tr("{path} is not UTF-8 (byte {place}); save it as UTF-8.", path=path, place=failure.start)
        ) from None


def stamps_in(folder: Path) -> tuple[tuple[Stamp, ...], tuple[str, ...]]:
    """The TOML files in a folder, and a sentence for what of it cannot be used."""
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        return (), (
            tr("Your own rules in {folder} cannot be read: {reason}.", folder=folder, reason=reason(error)),
        )
    stamps = tuple(stamp for path in files[:MOST_FILES] if (stamp := stamp_of(path)) is not None)
    if len(files) <= MOST_FILES:
        return stamps, ()
    return stamps, (
        tr(
            "{folder} holds {n} packs; only the first {most} are used.",
            folder=folder,
            n=len(files),
            most=MOST_FILES,
        ),
    )


def translations_in(folder: Path) -> tuple[tuple[Stamp, ...], tuple[str, ...]]:
    """The files in the folders of languages beside the packs."""
    try:
        codes = sorted(path for path in folder.iterdir() if _CODE.fullmatch(path.name) and path.is_dir())
    except OSError:
        return (), ()  # said of the packs already
    found = [stamps_in(code) for code in codes]
    return tuple(s for stamps, _ in found for s in stamps), tuple(p for _, wrong in found for p in wrong)


def stamp_of(path: Path) -> Stamp | None:
    """By what a changed file is known; a file that is named but not there is read, so that it is told of."""
    try:
        about = path.stat()
    except FileNotFoundError:
        return (str(path), 0, 0) if path.is_symlink() else None
    except OSError:
        return str(path), 0, 0
    return str(path), about.st_mtime_ns, about.st_size


def own_words(code: str) -> Mapping[str, Words]:
    """What the person's files say of rules in the language ``code``, whatever rules there are. Never raises."""
    return _words_in(stamps_in(packs_folder() / code)[0])


@lru_cache(maxsize=4)
def _words_in(files: tuple[Stamp, ...]) -> Mapping[str, Words]:
    found: dict[str, Words] = {}
    for path, _, _ in files:
        found.update(words_of(Path(path), None, []))
    return found


def words_of(path: Path, known: Collection[str] | None, problems: list[str]) -> Mapping[str, Words]:
    """What a file says of rules in another language; what is wrong in it goes to ``problems``."""
    try:
        words, wrong = read_words(pack_text(path), str(path), known)
    except ReviewerError as error:
        problems.append(str(error))
        return {}
    problems.extend(f"{problem}." for problem in wrong)
    return words
