"""From a path or pasted text to a session with its store."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reviewer.core.model import Article
from reviewer.core.splitting import segment_article
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import from_text, open_article
from reviewer.services.review import Session
from reviewer.services.store import ENDING, LockedError, Store, create, open_record, record_path_for


class NoPlaceError(ReviewerError):
    """The record cannot lie beside the article; it may lie in the person's own folder."""


@dataclass(frozen=True)
class Opened:
    """A session and the store that keeps it, its record, and the article's file where it is known."""

    session: Session
    store: Store
    record: Path
    article: Path | None
    remark: str = ""


@dataclass(frozen=True)
class Wish:
    """What to open and how: ``own`` puts a new record into ``folder``, for articles where none can be written."""

    path: Path
    folder: Path
    alias: str = ""
    read_only: bool = False
    own: bool = False


def open_path(wish: Wish) -> Opened:
    """Open an article or a record; an article whose record is found goes on with that.

    Raises:
        LockedError: another window writes the record.
        NoPlaceError: the folder of the article takes no record.
        ReviewerError: unreadable or damaged.
    """
    path = wish.path.absolute()
    if path.name.endswith(ENDING):
        beside = path.with_name(path.name.removesuffix(ENDING))
        return _again(wish, path, beside if beside.is_file() else None)
    own = _own_record(path, wish.folder)
    for record in (record_path_for(path), own):
        if record.exists():
            return _again(wish, record, path)
    article = open_article(path)
    if wish.own:
        wish.folder.mkdir(parents=True, exist_ok=True)
        return _anew(article, own, path, wish.alias)
    try:
        return _anew(article, record_path_for(path), path, wish.alias)
    except LockedError:
        raise
    except ReviewerError as error:
        raise NoPlaceError(str(error)) from error


def open_text(text: str, folder: Path, alias: str = "") -> Opened:
    """Begin with pasted text; its record is kept in ``folder``.

    Raises:
        ReviewerError: there is nothing to review in it, or the record cannot be written.
    """
    article = from_text(text)
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S")
    words = " ".join("".join(c for c in word if c.isalnum()) for word in article.title.split()[:6])
    return _anew(article, folder / f"{stamp} {words[:50].strip()}{ENDING}", None, alias)


def _own_record(path: Path, folder: Path) -> Path:
    """The record of the article at ``path`` in the person's own folder; one name for one place."""
    place = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return folder / f"{path.name}.{place}{ENDING}"


def _anew(article: Article, record: Path, path: Path | None, alias: str) -> Opened:
    segmentation = segment_article(article.text, article.paragraphs, article.target.code)
    session = Session.start(article, segmentation, alias)
    return Opened(session, create(session, record, article_path=path), record.absolute(), path)


def _again(wish: Wish, record: Path, article: Path | None) -> Opened:
    store, session, recovery = open_record(
        record, article=article, read_only=wish.read_only, alias=wish.alias or None
    )
    remark = str(recovery) if recovery is not None else "The review goes on where it was left."
    return Opened(session, store, record.absolute(), article, remark)
