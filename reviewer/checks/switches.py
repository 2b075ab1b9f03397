"""What a person sets of the rules: which are off, and how severe or sure the flags of others are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any, TypeVar

from reviewer.checks.contract import Check
from reviewer.checks.rules.pack import Rule
from reviewer.core.model import Confidence, Flag, Severity
from reviewer.tongue import tr

Entry = Check | Rule
Level = TypeVar("Level", Severity, Confidence)

_KEYS = ("off", "severity", "confidence")


@dataclass(frozen=True)
class Switches:
    """Ids that are off, and by id the severity and the confidence that stand for a rule's own."""

    off: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    confidence: Mapping[str, Confidence] = field(default_factory=dict)

    def graded(self, flag: Flag) -> Flag:
        """The flag as severe and as sure as was set; what was set goes before what the source says."""
        if flag.rule not in self.severity and flag.rule not in self.confidence:
            return flag
        return replace(
            flag,
            severity=self.severity.get(flag.rule, flag.severity),
            confidence=self.confidence.get(flag.rule, flag.confidence),
        )

    def set_on(self, entry: Entry) -> Entry:
        """The check or rule with the levels that were set, for lists."""
        severity = self.severity.get(entry.id, entry.severity)
        confidence = self.confidence.get(entry.id, entry.confidence)
        return replace(entry, severity=severity, confidence=confidence)


NOTHING_SET = Switches()
"""Every rule as it ships."""


def read_switches(document: Mapping[str, Any], known: Collection[str]) -> tuple[Switches, list[str]]:
    """The switches in a TOML document and, a sentence each, what in it could not be used.

    ``known`` are the ids that there are.
    """
    problems: list[str] = []
    for key in document:
        if key not in _KEYS:
            problems.append(tr("“{key}” is none of {keys}.", key=_short(key), keys=", ".join(_KEYS)))
    off = frozenset(_off(document.get("off", []), known, problems))
    severity = dict(_levels(document, "severity", Severity, known, problems))
    confidence = dict(_levels(document, "confidence", Confidence, known, problems))
    return Switches(off, severity, confidence), problems


def _off(value: object, known: Collection[str], problems: list[str]) -> Iterator[str]:
    if not isinstance(value, list):
        problems.append(tr("“off” must be a list of rules, as in off = ['topic/what-is-wrong']."))
        return
    for rule in value:
        if not isinstance(rule, str):
            problems.append(tr("“off” holds {rule}, which is no rule's id in quotes.", rule=_short(rule)))
        elif _is_known(rule, known, problems):
            yield rule


def _levels(
    document: Mapping[str, Any],
    key: str,
    levels: type[Level],
    known: Collection[str],
    problems: list[str],
) -> Iterator[tuple[str, Level]]:
    table = document.get(key, {})
    if not isinstance(table, dict):
        problems.append(
            tr(
                "“{key}” must be a table: [{key}], then lines such as 'topic/what-is-wrong' = '{level}'.",
                key=key,
                level=next(iter(levels)),
            )
        )
        return
    for rule, value in table.items():
        if not _is_known(rule, known, problems):
            continue
        if isinstance(value, str) and value in list(levels):
            yield rule, levels(value)
        else:
            problems.append(
                tr(
                    "The {key} of {rule} is one of {levels}, not {value}.",
                    key=key,
                    rule=rule,
                    levels=", ".join(levels),
                    value=_short(value),
                )
            )


def _is_known(rule: str, known: Collection[str], problems: list[str]) -> bool:
    if rule in known:
        return True
    near = get_close_matches(rule[:100], known, n=1, cutoff=0.7)
    called = _short(rule)
    if near:
        problems.append(tr("No rule is called {rule}; did you mean {near}?", rule=called, near=near[0]))
    else:
        problems.append(tr("No rule is called {rule}; 'reviewer rules' lists them all.", rule=called))
    return False


def _short(value: object) -> str:
    shown = value if isinstance(value, str) else repr(value)
    return shown if len(shown) <= 60 else shown[:59] + "…"
