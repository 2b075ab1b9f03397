"""Prints what became of each rule's flags, for people or for programs."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

from reviewer.cli.door import DONE, UNUSABLE, say
from reviewer.cli.json_report import print_json
from reviewer.cli.text_report import Terminal, visible
from reviewer.services.rule_stats import RuleCount, Stats, rule_stats

SCHEMA = "reviewer/rule-stats/1"


def run(folder: str, form: str) -> int:
    """Print the counts over the records in ``folder`` as ``text`` or ``json``; 2 when a record was skipped."""
    stats = rule_stats(Path(folder))
    if form == "json":
        print_json(document(stats), sys.stdout)
    else:
        _print(stats, Terminal())
    for sentence in stats.refused:
        say(sentence)
    return UNUSABLE if stats.refused else DONE


def document(stats: Stats) -> dict[str, object]:
    """What ``resources/schema/rule-stats-1.json`` describes."""
    return {
        "schema": SCHEMA,
        "records": stats.records,
        "copies": stats.copies,
        "refused": list(stats.refused),
        "rules": [_rule(count) for count in stats.rules],
    }


def _rule(count: RuleCount) -> dict[str, object]:
    return {
        "rule": count.rule,
        "flags": count.flags,
        "applied": count.applied,
        "dismissed": count.dismissed,
        "gone": count.gone,
        "open": count.open,
        "decided": count.decided,
        "precision": None if count.precision is None else round(count.precision, 4),
    }


def _print(stats: Stats, console: Console) -> None:
    if stats.rules:
        head = f"{'flags':>7}{'applied':>9}{'dismissed':>11}{'gone':>6}{'open':>6}  {'precision':16}  rule"
        console.print(Text(head, "bold"), soft_wrap=True)
    for c in stats.rules:
        numbers = f"{c.flags:7}{c.applied:9}{c.dismissed:11}{c.gone:6}{c.open:6}"
        console.print(Text(f"{numbers}  {_precision(c):16}  {visible(c.rule)}"), soft_wrap=True)
    flags = sum(count.flags for count in stats.rules)
    copies = f" ({stats.copies} older copies left out)" if stats.copies else ""
    console.print(
        Text(
            f"{stats.records} records{copies}, {flags} flags of {len(stats.rules)} rules; "
            "precision: applied / (applied + dismissed), of n so decided."
        ),
        soft_wrap=True,
    )


def _precision(count: RuleCount) -> str:
    if count.precision is None:
        return "-"
    return f"{100 * count.precision:3.0f} % (n {count.decided})"
