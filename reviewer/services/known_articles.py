"""Where the articles of records lie that are not in their folder, as the person told it on this computer.

A record may come from anybody, and what it names outside its own folder is looked at only when the person named the
file, or began the review with it. What was told lies beside the settings.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from reviewer.services import json_text
from reviewer.services.bounded import SMALL, read_regular, real_path
from reviewer.services.files import replace_file
from reviewer.services.settings import home

log = logging.getLogger(__name__)

MOST = 500
"""Records remembered; those told of last stay."""


def known_place(record: Path, told: str) -> Path | None:
    """Where the article lies that the record says to be at ``told``; ``None`` when the person named none."""
    article = _answer(record, told)
    return Path(article) if article else None


def was_told(record: Path, told: str) -> bool:
    """Whether the person knows that what the record says is not followed, or named the file."""
    return _answer(record, told) is not None


def remember(record: Path, told: str, article: Path | None) -> None:
    """Keep where the article lies, or that the person was told and named none; what cannot be kept is asked again."""
    known = _all()
    known.pop(str(real_path(record)), None)
    known[str(real_path(record))] = {"told": told, "article": str(real_path(article)) if article else ""}
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        replace_file(_file(), json_text.to_bytes(dict(list(known.items())[-MOST:])))
    except OSError as error:
        log.warning("the place of an article is not remembered", exc_info=error)


def _file() -> Path:
    return home() / "articles.json"


def _all() -> dict[str, Any]:
    try:
        known = json_text.from_bytes(read_regular(_file(), SMALL))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _answer(record: Path, told: str) -> str | None:
    entry = _all().get(str(real_path(record)))
    if not isinstance(entry, dict) or not isinstance(entry.get("article"), str):
        return None
    article: str = entry["article"]
    same = entry.get("told") == told or (article and str(real_path(record.parent / told)) == article)
    return article if same else None
