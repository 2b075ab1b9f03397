"""``reviewer export``: the corrected article from a record."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.arguments import Subparsers, subparser
from reviewer.cli.door import DONE, say
from reviewer.cli.recording import open_ends, opened, recheck
from reviewer.cli.text_report import visible
from reviewer.services.exporting import export, own_files

NAME = "export"
EXAMPLES = """
reviewer export story.txt.review.json -o story.corrected.txt
reviewer export story.txt.review.json -o story.corrected.txt --force
"""


def add(subparsers: Subparsers) -> None:
    """Declare the subcommand."""
    parser = subparser(
        subparsers,
        NAME,
        "Write the corrected article to a file, never over the one that was opened.",
        EXAMPLES,
    )
    parser.add_argument("record", metavar="RECORD", help="the record of a review")
    parser.add_argument(
        "-o", metavar="FILE", dest="out", required=True, help="where to write the corrected article"
    )
    parser.add_argument("--force", action="store_true", help="replace FILE if it exists")
    parser.add_argument("--article", metavar="FILE", help="where the article lies now, if it was moved")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write it, and say what is still open."""
    record = Path(args.record)
    with opened(args.record, args.article, read_only=True) as (store, session):
        places = own_files(store, record, Path(args.article) if args.article is not None else None)
        export(session, Path(args.out), places, args.force)
        recheck(session)
        counts = session.counts()
        left = open_ends(session)
        edited = sum(session.edited(segment.id) for segment in session.segments)
    open_ = counts.unreviewed + counts.later
    if open_ or counts.flags_open:
        say(
            f"{open_} of {counts.segments} segments are still to be reviewed, {counts.flags_open} flags are open."
        )
    for sentence in left:
        say(sentence)
    print(
        f"{visible(args.out)}: written; {edited} of {counts.segments} segments differ from the article as delivered."
    )
    return DONE
