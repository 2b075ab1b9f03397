"""Where a record says that its article lies, trusted only as far as the record's own folder."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from reviewer.core.model import Origin
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import read_bytes
from reviewer.services.known_articles import known_place, remember, was_told
from reviewer.tongue import tr


def article_place(about: Mapping[str, Any], record: Path) -> tuple[Path | None, str]:
    """The file that the record's ``article`` member names, and a sentence where it is not looked at.

    A record may come from anybody. What it names is looked at only inside the record's own folder: never by a whole
    path, on another drive or computer, or up and out of the folder, be it by a link. Where the person named the file
    that is taken; who was told of it once is not told again.
    """
    told = about.get("path")
    if not isinstance(told, str) or not told:
        return None, ""
    path = record.parent / told
    if _stays(told) and _inside(path, record.parent):
        return path, ""
    if was_told(record, told):
        return known_place(record, told), ""
    return None, (
        tr(
            "{name} names its article outside its own folder ({place}), where it is not looked for; "
            "name the file with --article FILE, or open the article itself: it is remembered. This is said once.",
            name=record.name,
            place=_shown(told),
        )
    )


def settle_place(about: Mapping[str, Any], record: Path, article: Path | None) -> None:
    """Remember, of an article outside the record's folder, where the person said it is, or that it was told."""
    told = about.get("path")
    outside = (
        isinstance(told, str) and told and not (_stays(told) and _inside(record.parent / told, record.parent))
    )
    if outside and (article is not None or not was_told(record, str(told))):
        remember(record, str(told), article)


def _stays(told: str) -> bool:
    """Whether a path goes down from where it starts, as every system reads it."""
    for kind in (PurePosixPath, PureWindowsPath):
        path = kind(told)
        if path.is_absolute() or path.drive or path.root or ".." in path.parts:
            return False
    return "\0" not in told


def _inside(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def _shown(told: str) -> str:
    return told if len(told) <= 80 and told.isprintable() else ascii(told[:80]) + "…"


def article_file(origin: Origin, record: Path) -> Path | None:
    """The file beside the record that has the article's name; ``None`` when there is none."""
    name = origin.file
    if not name or not _stays(name) or Path(name).name != name:
        return None
    path = record.with_name(name)
    return path if path.is_file() and _inside(path, record.parent) else None


def article_changed(sha256: str, article: Path) -> bool:
    """Whether the file at ``article`` is another than the one with that digest; an empty digest is nobody's.

    Raises:
        ReviewerError: it cannot be read.
    """
    return bool(sha256) and hashlib.sha256(read_bytes(article)).hexdigest() != sha256


def article_remark(about: Mapping[str, Any], record: Path, article: Path | None) -> str:
    """What there is to say of the article of a record: that it was changed, or is not looked for; else empty.

    ``article`` is where it lies when it is not where the record says.

    Raises:
        ReviewerError: the ``article`` that was named cannot be read.
    """
    path, refused = (article, "") if article is not None else article_place(about, record)
    if path is None or refused:
        return refused
    try:
        changed = article_changed(about["sha256"], path)
    except ReviewerError:
        if article is None:
            return ""
        raise
    if not changed:
        return ""
    return tr(
        "{name} was changed since this review began; the review goes on with the text as it was, "
        "which the record holds (reviewer session reattach carries it over to the new one).",
        name=path.name,
    )
