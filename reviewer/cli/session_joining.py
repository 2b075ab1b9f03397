"""``reviewer session copy`` and ``merge``: records made of records, and what is left for a person to decide."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from reviewer.cli.arguments import Subparsers, subparser
from reviewer.cli.door import DONE, MET
from reviewer.core.leftover import Conflict, Side
from reviewer.services.derived import copy_record, merge_records
from reviewer.services.review import Session

COPY = """
reviewer session copy story.txt.review.json
reviewer session copy story.txt.review.json -o story.txt.ben.review.json --alias ben
"""
MERGE = """
reviewer session merge story.txt.ana.review.json story.txt.ben.review.json -o story.txt.both.review.json
reviewer session merge A.review.json B.review.json -o both.review.json --json
"""
MERGE_NOTES = """
What only one of the two did is taken, and what both did alike once. Where both did differently, the text of A
stands unreviewed and a conflict keeps both answers until somebody decides it in the window. Exit status 1 says
that there are conflicts.
"""


def add(parts: Subparsers) -> None:
    """Declare the commands."""
    copy = subparser(parts, "copy", "Copy a record, to work on beside it and merge both later.", COPY)
    copy.add_argument("record", metavar="RECORD", help="the record of a review, open elsewhere or not")
    copy.add_argument("-o", metavar="OUT", dest="out", help="(default: beside it, with the reviewer's name)")
    copy.add_argument("--alias", help="who reviews in the copy (default: as in RECORD)")
    copy.set_defaults(run=run_copy)
    merge = subparser(parts, "merge", "Join two records of one article into a new one.", MERGE, MERGE_NOTES)
    merge.add_argument("a", metavar="A", help="the record of a review")
    merge.add_argument("b", metavar="B", help="another record of the same article")
    merge.add_argument("-o", metavar="OUT", dest="out", required=True, help="where to write the new record")
    merge.add_argument("--alias", help="who reviews in the new record (default: as in A)")
    merge.add_argument("--json", action="store_true", help="say what is in conflict as JSON")
    merge.set_defaults(run=run_merge)


def run_copy(args: argparse.Namespace) -> int:
    """Write the copy and say where it is."""
    out = copy_record(Path(args.record), Path(args.out) if args.out else None, args.alias)
    print(f"{out}: a copy of {args.record}.")
    return DONE


def run_merge(args: argparse.Namespace) -> int:
    """Write the new record, and list the conflicts in it."""
    merged = merge_records(Path(args.a), Path(args.b), Path(args.out), args.alias)
    session = merged.session
    if args.json:
        told = [conflict_json(session, conflict) for conflict in session.conflicts]
        print(json.dumps({"record": args.out, "conflicts": told}, ensure_ascii=False, indent=1))
    else:
        for conflict in session.conflicts:
            print("\n".join(conflict_lines(session, conflict)))
        print(f"{args.out}: written; {_count(len(session.conflicts))}.")
    return MET if session.conflicts else DONE


def _count(number: int) -> str:
    if not number:
        return "no conflicts"
    what = "conflict" if number == 1 else "conflicts"
    return f"{number} {what} to decide; open it in the window to see both sides"


def place_of(session: Session, conflict: Conflict) -> str:
    """Where a conflict is, for people."""
    if not conflict.segment:
        return "the whole article"
    return f"segment {session.index_of(conflict.segment) + 1} ({conflict.segment})"


def conflict_lines(session: Session, conflict: Conflict) -> list[str]:
    """A conflict for people: where, then each side on a line of its own."""
    kinds = ", ".join(sorted({cell.kind for cell in conflict.cells}))
    lines = [f"conflict in {place_of(session, conflict)}: {kinds}"]
    return lines + [f"  {side.name}: {_said(conflict, side)}" for side in (conflict.a, conflict.b)]


def _said(conflict: Conflict, side: Side) -> str:
    verdict = f" [{side.ruling.verdict}]" if side.ruling else ""
    flags = "".join(f" [“{d.flag.text}” {d.status}]" for d in side.decisions)
    signed = f" ({side.by}, {side.at})" if side.at else ""
    text = side.text if conflict.segment else "; ".join(_plain(value) for _, value in side.values)
    return f"{text}{verdict}{flags}{signed}"


def _plain(value: object) -> str:
    for name in ("scope", "code", "gender"):
        if hasattr(value, name):
            return str(getattr(value, name))
    return "nothing" if value is None else str(value)


def conflict_json(session: Session, conflict: Conflict) -> dict[str, Any]:
    """A conflict for programs."""
    index = session.index_of(conflict.segment) + 1 if conflict.segment else None
    return {
        "id": conflict.id,
        "segment": conflict.segment or None,
        "index": index,
        "cells": [{"cell": cell.kind, "id": cell.id} for cell in conflict.cells],
        "mt": session.mt(conflict.segment) if conflict.segment else None,
        "a": _side_json(conflict, conflict.a),
        "b": _side_json(conflict, conflict.b),
    }


def _side_json(conflict: Conflict, side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "text": side.text if conflict.segment else None,
        "verdict": str(side.ruling.verdict) if side.ruling else None,
        "flags": {d.flag.id: str(d.status) for d in side.decisions},
        "value": None if conflict.segment else "; ".join(_plain(v) for _, v in side.values),
        "by": side.by,
        "at": side.at,
    }
