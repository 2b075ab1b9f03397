"""Writing the corrected article to a file of its own: never over the article that was opened."""

from __future__ import annotations

from pathlib import Path

from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason, replace_file
from reviewer.services.formats import export_bytes
from reviewer.services.review import Session
from reviewer.services.store import ENDING, Store


def own_files(store: Store, record: Path, article: Path | None = None) -> tuple[Path, ...]:
    """Where the record's article may lie: as it says, beside it, or as told; and the record itself."""
    places = [record, record.with_name(record.name.removesuffix(ENDING))]
    if store.session.article.origin.file:
        places.append(record.with_name(store.session.article.origin.file))
    if store.told:
        places.append(record.resolve().parent / store.told)
    if article is not None:
        places.append(article)
    return tuple(places)


def export(
    session: Session, out: Path, opened: tuple[Path, ...], force: bool, encoding: str | None = None
) -> None:
    """Write the corrected article to ``out``, whole or not at all.

    ``opened`` are the places where the article, its record and what belongs to it may lie: none of them is
    written over, not even with ``force``, which allows any other file. ``encoding`` is the opened file's if ``None``.

    Raises:
        ReviewerError: it would be written over one of these, or over a file without ``force``; it cannot be written;
            or its encoding lacks a character of a correction.
    """
    if out.is_dir():
        raise ReviewerError(f"{out} is a folder; name a file in it.")
    if out.name.endswith(ENDING) or any(_same(out, path) for path in opened):
        raise ReviewerError(f"{out} belongs to the review, which keeps it as it was; choose another name.")
    if out.exists() and not force:
        raise ReviewerError(f"{out} exists; choose another name, or say --force to replace it.")
    data = export_bytes(session.article, session.segmentation, session.finals(), session.gaps(), encoding)
    try:
        replace_file(out, data)
    except OSError as error:
        raise ReviewerError(f"{out} cannot be written: {reason(error)}.") from None


def _same(one: Path, other: Path) -> bool:
    """Whether both are one file, by whatever name."""
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()
