"""Records to go on with that are made first: a copy of one, or one carried over to its article as it is now."""

from __future__ import annotations

from pathlib import Path

from reviewer.services.article_place import article_file
from reviewer.services.derived import copy_record, load, reattach_in_place
from reviewer.services.known_articles import known_place
from reviewer.services.reattach import CHANGED, CONFLICT, DELIVERED, SAME, UNPLACED, Reattached
from reviewer.tongue import tr


def copied(record: Path, article: Path | None, alias: str) -> tuple[Path, Path | None, str]:
    """A copy of ``record`` for ``alias``, its article, and what there is to say of it."""
    out = copy_record(record, alias=alias or None)
    return out, article, tr("You work on a copy, {name}; both can be merged later.", name=out.name)


def carried_over(record: Path, article: Path | None, alias: str) -> tuple[Path, Path | None, str]:
    """``record`` carried over to its article, where that can be found, and what became of it."""
    if article is None:
        loaded = load(record)
        told = loaded.document["article"].get("path")
        beside = article_file(loaded.session.article.origin, record)
        article = beside or (known_place(record, told) if told else None)
    if article is None:
        return record, None, ""
    done, kept = reattach_in_place(record, article, alias or None)
    return record, article, _carried(done, kept)


def _carried(done: Reattached, kept: Path) -> str:
    """What became of the segments that were worked on."""
    words = {
        DELIVERED: tr("{n} delivered as corrected", n=done.count(DELIVERED)),
        CHANGED: tr("{n} changed, to be reviewed again", n=done.count(CHANGED)),
        CONFLICT: tr("{n} in conflict", n=done.count(CONFLICT)),
        UNPLACED: tr("{n} without a place", n=done.count(UNPLACED)),
    }
    counts = [tr("{n} as before", n=done.count(SAME)), *(w for kind, w in words.items() if done.count(kind))]
    return tr(
        "Carried over: {counts}. The record of the old text is {name}.",
        counts=", ".join(counts),
        name=kept.name,
    )
