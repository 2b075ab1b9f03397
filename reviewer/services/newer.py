"""The record of a newer program, as far as this one can show it; for reading only."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from reviewer.services import codec
from reviewer.services.codec import Json
from reviewer.services.schema import SchemaError, validate

_LISTS = {"flags", "annotations", "notes", "history", "mutes", "people", "conflicts", "unplaced", "marks"}
"""Lists of which one item can be left out without making the rest untrue."""
_MEMBERS = {"verdict", "time_ms", "languages", "program", "title", "score", "source"}
"""Members without which the rest is not untrue: a verdict of an unknown kind is none that we know."""
_MOST = 10_000


def readable(document: Json) -> Json:
    """``document`` without what this program does not know: kinds of flags, of changes and the like.

    Texts and segments are never left out.

    Raises:
        ReviewerError: it cannot be read even so.
    """
    document = copy.deepcopy(document)
    for _ in range(_MOST):
        try:
            validate(document)
        except SchemaError as error:
            if not _leave_out(document, error.path):
                raise
        else:
            break
    validate(document)
    document["history"] = _fitting(document.get("history", []), codec.change_in)
    document["conflicts"] = _fitting(document.get("conflicts", []), codec.conflict_in)
    for entry in document["segments"]:
        if "history" in entry:
            entry["history"] = _fitting(entry["history"], codec.change_in)
    return document


def _fitting(items: list[Json], read: Callable[[Json], object]) -> list[Json]:
    kept = []
    for item in items:
        try:
            read(item)
        except (KeyError, TypeError, ValueError):
            continue
        kept.append(item)
    return kept


def _leave_out(document: Json, path: list[str]) -> bool:
    """Take out the innermost thing around ``path`` that may be; false when there is none."""
    for depth in range(len(path) - 1, -1, -1):
        holder: Any = document
        for step in path[:depth]:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        step = path[depth]
        if isinstance(holder, list) and depth and path[depth - 1] in _LISTS:
            del holder[int(step)]
            return True
        if isinstance(holder, dict) and step in (_MEMBERS | (_LISTS if depth == 0 else set())):
            del holder[step]
            return True
    return False
