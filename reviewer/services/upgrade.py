"""Records of older versions, brought up one version a step."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from reviewer import __version__
from reviewer.services.errors import ReviewerError
from reviewer.tongue import tr

VERSION = 2
"""The version of the record that this program writes."""

Step = Callable[[dict[str, Any]], dict[str, Any]]


def _from_1(document: dict[str, Any]) -> dict[str, Any]:
    """Version 2 knows conflicts and decisions without a place; version 1 had neither.

    What another program kept under these names goes on under a name that is free.
    """
    kept = {name: document[name] for name in ("conflicts", "unplaced") if name in document}
    rest = {name: value for name, value in document.items() if name not in kept}
    for name, value in kept.items():
        free = f"x-{name}"
        while free in rest:
            free = f"x-{free}"
        rest[free] = value
    return {**rest, "conflicts": [], "unplaced": []}


STEPS: Mapping[int, Step] = {1: _from_1}
"""From version n to n + 1: one function each, that keeps every member it does not know."""

_SCHEMA = re.compile(r"reviewer/session/([1-9]\d{0,5})")


def schema_name(version: int = VERSION) -> str:
    """The value of the member ``schema``."""
    return f"reviewer/session/{version}"


def version_of(document: object) -> int:
    """The version that a record says it has.

    Raises:
        ReviewerError: it is no record of a session.
    """
    name = document.get("schema") if isinstance(document, dict) else None
    match = _SCHEMA.fullmatch(name) if isinstance(name, str) else None
    if match is None:
        raise ReviewerError(
            tr("This file is not the record of a review; open the article or its .review.json file.")
        )
    return int(match.group(1))


def upgraded(
    document: dict[str, Any], steps: Mapping[int, Step] = STEPS, current: int = VERSION
) -> dict[str, Any]:
    """``document`` in the ``current`` version; one that is newer is returned as it is.

    Raises:
        ReviewerError: it is no record, or so old that no step is known for it.
    """
    for version in range(version_of(document), current):
        step = steps.get(version)
        if step is None:
            raise ReviewerError(
                tr(
                    "This record has the old format {version}, which this Reviewer cannot read.",
                    version=version,
                )
            )
        document = {**step(document), "schema": schema_name(version + 1)}
    return document


def newer_sentence(document: Mapping[str, Any]) -> str:
    """Who made a record that is too new for this program, and which one is needed to go on with it."""
    program = document.get("program")
    told = program.get("version") if isinstance(program, dict) else None
    formats = {"theirs": version_of(document), "own": __version__, "ours": VERSION}
    if not isinstance(told, str) or not 0 < len(told) <= 30:
        return tr(
            "it was made by a newer Reviewer in format {theirs}, and this is Reviewer {own}, which writes format "
            "{ours} and does not show what it does not know; update Reviewer.",
            **formats,
        )
    return tr(
        "it was made by Reviewer {told} in format {theirs}, and this is Reviewer {own}, which writes format {ours} and "
        "does not show what it does not know; update Reviewer to {told} or later.",
        told=told,
        **formats,
    )
