"""From a path or pasted text to a session with its store."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reviewer.core.model import Article
from reviewer.core.splitting import segment_article
from reviewer.services.ample import allowing
from reviewer.services.article_place import article_changed, article_file
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import from_text, open_article
from reviewer.services.known_articles import known_place
from reviewer.services.review import Session
from reviewer.services.store import ENDING, LockedError, Store, create, open_record, record_path_for
from reviewer.tongue import tr

LONG_NAME = 200
"""Bytes of a name to which the endings of a record and of what lies beside it can be added everywhere."""


class NoPlaceError(ReviewerError):
    """The record cannot lie beside the article; it may lie in the person's own folder."""


class ChangedError(ReviewerError):
    """The article is not as it was when its review began; the person says how to go on."""

    def __init__(self, article: Path) -> None:
        super().__init__(tr("{file} was changed since this review began.", file=article.name))
        self.article = article


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
    """What to open and how: ``own`` puts a new record into ``folder``, for articles where none can be written.

    ``copy`` works on a copy of the record, ``take_over`` opens it though another computer is said to have it, ``large``
    though it takes more memory than usual. Of an article that was changed, ``carry`` carries the review over and
    ``as_it_was`` goes on with the text in the record.
    """

    path: Path
    folder: Path
    alias: str = ""
    read_only: bool = False
    own: bool = False
    copy: bool = False
    take_over: bool = False
    carry: bool = False
    large: bool = False
    as_it_was: bool = False


Look = Callable[[Article | Path], None]


def open_path(wish: Wish, look: Look = lambda begun: None) -> Opened:
    """Open an article or a record; an article whose record is found goes on with that.

    ``look`` is given an article without a record as soon as it is read, before it is cut into segments, and the path
    of a record before that is read.

    Raises:
        LockedError: another window writes the record.
        NoPlaceError: the folder of the article takes no record.
        ChangedError: the article was changed since its review began.
        TooLargeError: the record is larger than usual, and the wish does not allow that.
        ReviewerError: unreadable or damaged.
    """
    with allowing(wish.large):
        return _open(wish, look)


def _open(wish: Wish, look: Look) -> Opened:
    path = wish.path.absolute()
    if path.name.endswith(ENDING):
        beside = path.with_name(path.name.removesuffix(ENDING))
        return _again(wish, path, beside if beside.is_file() else None, look)
    own = _own_record(path, wish.folder)
    for record in (record_path_for(path), own):
        if _is_there(record):
            return _again(wish, record, path, look)
    article = open_article(path)
    look(article)
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


def _is_there(record: Path) -> bool:
    try:
        return record.exists()
    except OSError:  # no file can have this name
        return False


def _own_record(path: Path, folder: Path) -> Path:
    """The record of the article at ``path`` in the person's own folder; one name for one place."""
    place = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    name = path.name if len(os.fsencode(path.name)) <= LONG_NAME else path.name[: LONG_NAME // 4]
    return folder / f"{name}.{place}{ENDING}"


def _anew(article: Article, record: Path, path: Path | None, alias: str) -> Opened:
    segmentation = segment_article(article.text, article.paragraphs, article.target.code, article.marks)
    session = Session.start(article, segmentation, alias)
    return Opened(session, create(session, record, article_path=path), record.absolute(), path)


def _again(wish: Wish, record: Path, article: Path | None, look: Look) -> Opened:
    if not (wish.copy or wish.carry):
        look(record)
        return _go_on(wish, record, article)
    from reviewer.ui import derived

    if wish.copy:
        return _go_on(replace(wish, as_it_was=True), *derived.copied(record, article, wish.alias))
    return _go_on(wish, *derived.carried_over(record, article, wish.alias))


def _go_on(wish: Wish, record: Path, article: Path | None, told: str = "") -> Opened:
    """Open the record; ``told`` is what there is to say besides."""
    store, session, recovery = open_record(
        record,
        article=article,
        read_only=wish.read_only,
        alias=wish.alias or None,
        take_over=wish.take_over,
    )
    origin = session.article.origin
    article = article or _article_of(session, record, store.article_path)
    may_ask = not (session.read_only or wish.as_it_was)
    if article is not None and may_ask and _changed(origin.sha256, article):
        store.close()
        raise ChangedError(article)
    said = [told, str(recovery or ""), *_left(session)]
    remark = " ".join(filter(None, said)) or tr("The review goes on where it was left.")
    return Opened(session, store, record.absolute(), article, remark)


def _article_of(session: Session, record: Path, told: str | None) -> Path | None:
    """The article's file: beside the record, or where the person said that it lies."""
    beside = article_file(session.article.origin, record)
    return beside or (known_place(record, told) if told else None)


def _left(session: Session) -> list[str]:
    """What of a merged or carried-over review waits for a person."""
    left = []
    if session.conflicts:
        left.append(
            tr("Conflicts to decide: {n}; the menu Review goes to the next.", n=len(session.conflicts))
        )
    if session.unplaced:
        left.append(
            tr("Decisions without a place: {n}; the menu Review lists them.", n=len(session.unplaced))
        )
    return left


def _changed(sha256: str, article: Path) -> bool:
    """Whether the article is another now; of one that cannot be read there is nothing to ask."""
    try:
        return article_changed(sha256, article)
    except ReviewerError:
        return False
