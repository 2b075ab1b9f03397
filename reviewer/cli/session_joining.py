"""``reviewer session copy``, ``merge``, ``reattach`` and ``left``: records made of records."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reviewer.cli.arguments import Subparsers, subparser
from reviewer.cli.door import DONE, MET
from reviewer.cli.json_report import print_json
from reviewer.cli.recording import opened
from reviewer.cli.text_report import visible
from reviewer.core.leftover import Conflict, Side
from reviewer.services.derived import copy_record, merge_records, reattach_record
from reviewer.services.reattach import CHANGED, CONFLICT, DELIVERED, SAME, UNPLACED, Row
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


REATTACH = """
reviewer session reattach story.txt.review.json story.txt -o story.txt.new.review.json
reviewer session reattach story.txt.review.json delivered/story.txt -o delivered/story.txt.review.json
"""
REATTACH_NOTES = """
Each segment that was worked on is looked for in the new text: by its text and its neighbours, by what it was
corrected to, then by likeness. Where the new text is the correction it is accepted; where it is another, the verdict
is taken back, and where the reviewer had changed it too there is a conflict. What has no place is kept in OUT and
listed. Exit status 1 says that there are conflicts, or decisions without a place.
"""
LEFT = """
reviewer session left story.txt.review.json
reviewer session left story.txt.review.json --json
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
    again = subparser(
        parts, "reattach", "Carry a review over to its article as it was changed.", REATTACH, REATTACH_NOTES
    )
    again.add_argument("record", metavar="RECORD", help="the record of a review of the article as it was")
    again.add_argument("article", metavar="ARTICLE", help="the article as it is now")
    again.add_argument("-o", metavar="OUT", dest="out", required=True, help="where to write the new record")
    again.add_argument("--alias", help="who reviews in the new record (default: as in RECORD)")
    again.add_argument("--json", action="store_true", help="say what became of each segment as JSON")
    again.set_defaults(run=run_reattach)
    left = subparser(parts, "left", "List conflicts, and decisions without a place in the article.", LEFT)
    left.add_argument("record", metavar="RECORD", help="the record of a review")
    left.add_argument("--json", action="store_true", help="list them as JSON")
    left.set_defaults(run=run_left)


def run_copy(args: argparse.Namespace) -> int:
    """Write the copy and say where it is."""
    out = copy_record(Path(args.record), Path(args.out) if args.out else None, args.alias)
    print(visible(f"{out}: a copy of {args.record}."))
    return DONE


def run_merge(args: argparse.Namespace) -> int:
    """Write the new record, and list the conflicts in it."""
    merged = merge_records(Path(args.a), Path(args.b), Path(args.out), args.alias)
    session = merged.session
    if args.json:
        told = [conflict_json(session, conflict) for conflict in session.conflicts]
        print_json({"record": args.out, "conflicts": told}, sys.stdout)
    else:
        for conflict in session.conflicts:
            print("\n".join(map(visible, conflict_lines(session, conflict))))
        print(f"{visible(args.out)}: written; {_count(len(session.conflicts))}.")
    return MET if session.conflicts else DONE


def run_reattach(args: argparse.Namespace) -> int:
    """Write the new record, and say what became of every segment that was worked on."""
    done = reattach_record(Path(args.record), Path(args.article), Path(args.out), args.alias)
    session = done.session
    if args.json:
        rows = [asdict(row) for row in done.rows]
        print_json({"record": args.out, "segments": rows, **_left_json(session)}, sys.stdout)
    else:
        for row in done.rows:
            if row.kind != SAME:
                print(visible(f"segment {row.was}: {_became(row)}: {row.final}"))
        print(
            "\n".join(map(visible, _left_lines(session))),
            end="\n" if session.unplaced or session.conflicts else "",
        )
        counts = ", ".join(f"{done.count(kind)} {word}" for kind, word in _BECAME.items())
        print(f"{visible(args.out)}: written; of {len(done.rows)} segments worked on: {counts}.")
    return MET if session.unplaced or session.conflicts else DONE


_BECAME = {
    SAME: "as before",
    DELIVERED: "delivered as corrected",
    CHANGED: "changed, to be reviewed again",
    CONFLICT: "in conflict",
    UNPLACED: "without a place",
}


def _became(row: Row) -> str:
    return _BECAME[row.kind] + (f", now segment {row.now}" if row.now else "")


def run_left(args: argparse.Namespace) -> int:
    """List what waits for a person; nothing is changed."""
    with opened(args.record, read_only=True) as (_, session):
        if args.json:
            print_json(_left_json(session), sys.stdout)
        else:
            lines = _left_lines(session) or [
                f"{args.record}: no conflicts, and every decision has its place."
            ]
            print("\n".join(map(visible, lines)))
        return MET if session.unplaced or session.conflicts else DONE


def _left_lines(session: Session) -> list[str]:
    lines = [line for conflict in session.conflicts for line in conflict_lines(session, conflict)]
    for kept in session.unplaced:
        lines += [f"without a place: {kept.mt}", f"  {kept.why}"]
        if kept.final != kept.mt:
            lines.append(f"  final: {kept.final}")
        lines += [f"  note: {note['text']}" for note in kept.entry.get("notes", ()) if "text" in note]
    return lines


def _left_json(session: Session) -> dict[str, Any]:
    return {
        "conflicts": [conflict_json(session, conflict) for conflict in session.conflicts],
        "unplaced": [{"id": u.id, "why": u.why, "entry": dict(u.entry)} for u in session.unplaced],
    }


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
