"""``reviewer session recover``: a record made of a journal that was set aside."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.arguments import Subparsers, subparser
from reviewer.cli.door import DONE, MET, UNUSABLE, say
from reviewer.cli.text_report import visible
from reviewer.services.orphan_words import told
from reviewer.services.orphans import Recovered, orphans_of, recover

RECOVER = """
reviewer session recover story.txt.review.json
reviewer session recover story.txt.review.json.journal.orphan-1 -o story.txt.mine.review.json
"""
NOTES = """
When another program replaced a record while changes to it were in its journal only, opening it sets the journal aside
as RECORD.journal.orphan-1. This finds the state of the record that the journal goes on from, among its backups and
beside it, and writes that state with the changes as a new record; “reviewer session merge” joins it with RECORD. Of
several journals beside a RECORD the latest is taken. Exit status 1 says that some of the changes are not in the new
record, 2 that there is no such state; the changes are listed then. The journal stays as it is.
"""


def add(parts: Subparsers) -> None:
    """Declare the command."""
    parser = subparser(
        parts, "recover", "Make a record of changes whose record was replaced by another.", RECOVER, NOTES
    )
    parser.add_argument(
        "journal", metavar="ORPHAN_OR_RECORD", help="a journal that was set aside, or its record"
    )
    parser.add_argument(
        "-o", metavar="OUT", dest="out", help="(default: beside it, NAME.recovered.review.json)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the new record and say where it is; list what is not in it."""
    done = recover(Path(args.journal), Path(args.out) if args.out else None)
    orphan = done.orphan
    _say_others(done, Path(args.journal))
    if done.out is None:
        why = "no state of the record was found that it goes on from"
        if done.base is not None:
            why = f"with {done.base} it makes no whole record"
        say(f"{orphan.path.name}: {why}; what it says is listed.")
    else:
        print(visible(f"{done.out}: written, {_changes(done.used)} of {orphan.path.name} on {done.base}."))
        if orphan.record.exists():
            print(visible(f"Join it: reviewer session merge {orphan.record.name} {done.out.name} -o OUT"))
        if done.left:
            say(
                f"{_changes(len(done.left))} of {orphan.path.name} could not be put there; what they say is listed."
            )
    print("".join(f"{visible(line)}\n" for line in told(done.left)), end="")
    if orphan.unread:
        say(f"{orphan.unread} bytes at the end of {orphan.path.name} are no whole changes.")
    if done.out is None:
        return UNUSABLE
    return MET if done.left or orphan.unread else DONE


def _say_others(done: Recovered, given: Path) -> None:
    others = [path.name for path in orphans_of(done.orphan.record) if path != done.orphan.path]
    if others and given.name == done.orphan.record.name:
        say(f"{done.orphan.path.name} is taken; others lie there too: {', '.join(others)}.")
    if done.unusable and (done.out is None or done.left):
        say(f"Not to be read as states of the record: {', '.join(map(str, done.unusable))}.")


def _changes(number: int) -> str:
    return f"{number} change" if number == 1 else f"{number} changes"
