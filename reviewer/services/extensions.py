"""Checks of third parties: installed packages with entry points in the group ``reviewer.checks``.

An entry point's name is what the user allows; its object is a sequence of ``Check``. Nothing of a package that is not
allowed by name is loaded: its code does not run.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points

from reviewer.checks.contract import Check
from reviewer.tongue import tr

GROUP = "reviewer.checks"
log = logging.getLogger(__name__)


def offered() -> tuple[str, ...]:
    """Names of the check packages that are installed, allowed or not; none of their code is run."""
    return tuple(sorted({point.name for point in entry_points(group=GROUP)}))


def allowed_checks(names: Iterable[str]) -> tuple[tuple[Check, ...], tuple[str, ...]]:
    """The checks of the packages allowed by ``names``, and a sentence on each package that could not be used."""
    checks: list[Check] = []
    problems = []
    found = {point.name: point for point in entry_points(group=GROUP)}
    for name in dict.fromkeys(names):
        if name not in found:
            problems.append(
                tr(
                    "The checks “{name}” are allowed but not installed; install them or take the name off.",
                    name=name,
                )
            )
            continue
        loaded, problem = _loaded(found[name])
        checks.extend(loaded)
        problems.extend([problem] if problem else [])
    return tuple(checks), tuple(problems)


def _loaded(point: EntryPoint) -> tuple[tuple[Check, ...], str]:
    try:
        given = tuple(point.load())
    except Exception as error:  # code of any author may fail in any way
        log.exception("the checks %s cannot be loaded", point.name)
        return (), tr(
            "The checks “{name}” cannot be loaded ({kind}) and are left out.",
            name=point.name,
            kind=type(error).__name__,
        )
    if not all(isinstance(check, Check) for check in given):
        return (), tr(
            "The checks “{name}” are not written for this version of Reviewer and are left out.",
            name=point.name,
        )
    return given, ""
