"""``reviewer session``: begin a review, apply corrections to it, and see that its record is whole; no window."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli import session_joining, session_recovering
from reviewer.cli.arguments import Subparsers, add_languages, subparser
from reviewer.cli.door import DONE, say
from reviewer.cli.inspecting import segmented
from reviewer.cli.recording import open_ends, opened, recheck
from reviewer.cli.text_report import visible
from reviewer.core.model import Verdict
from reviewer.services.batch import EXAMPLE, apply_lines
from reviewer.services.checking import rules_digest
from reviewer.services.counts import Counts
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import open_article, read_bytes
from reviewer.services.review import Session
from reviewer.services.settings import load_settings
from reviewer.services.store import create, record_path_for

NAME = "session"
EXAMPLES = """
reviewer session new story.txt
reviewer session apply story.txt.review.json changes.jsonl
reviewer session validate story.txt.review.json
reviewer session merge story.txt.ana.review.json story.txt.ben.review.json -o story.txt.both.review.json
"""
NEW = """
reviewer session new story.txt
reviewer session new --source-lang es --alias ana story.txt -o reviews/story.json
"""
APPLY = """
reviewer session apply story.txt.review.json changes.jsonl
"""
APPLY_NOTES = f"""
Each line of CHANGES is one JSON object:

  {EXAMPLE}
  {{"segment": "s14", "verdict": "accepted"}}
  {{"index": 3, "mt": "The text as delivered.", "final": "Another text.", "gap": " "}}

  segment or index   which segment: its id in the record, or its number from 1 on
  final              its text from now on
  gap                the white space after it
  verdict            {", ".join(Verdict)}; of the two that confirm, the one that fits
                     the text is taken
  mt                 its text as delivered; when it is another there, nothing is applied

At least one of final, gap and verdict is needed. Empty lines and other members are passed over.
"""
VALIDATE = """
reviewer session validate story.txt.review.json
"""


def add(subparsers: Subparsers) -> None:
    """Declare the subcommand with its parts."""
    parser = subparser(subparsers, NAME, "Work on the record of a review without a window.", EXAMPLES)
    parts = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    new = subparser(parts, "new", "Begin the review of an article: write its record.", NEW)
    new.add_argument("file", metavar="FILE", help="an article: plain text or Markdown")
    new.add_argument("-o", metavar="RECORD", dest="record", help="(default: FILE.review.json)")
    _add_alias(new)
    add_languages(new)
    new.set_defaults(run=run_new)
    change = subparser(
        parts, "apply", "Apply corrections and verdicts to a record, all of them or none.", APPLY, APPLY_NOTES
    )
    change.add_argument("record", metavar="RECORD", help="the record of a review")
    change.add_argument("changes", metavar="CHANGES", help="a file of JSON lines, see below")
    _add_alias(change)
    change.set_defaults(run=run_apply)
    validate = subparser(parts, "validate", "See whether a record can be read and is whole.", VALIDATE)
    validate.add_argument("record", metavar="RECORD", help="the record of a review")
    validate.set_defaults(run=run_validate)
    session_joining.add(parts)
    session_recovering.add(parts)


def _add_alias(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--alias", help="by what name the reviewer is kept in the record (default: that of the settings)"
    )


def _alias(given: str | None) -> str:
    """The name given, else that of the settings; what there is to say of those is said."""
    if given is not None:
        return given
    settings, remark = load_settings()
    if remark:
        say(remark)
    return settings.alias


def run_new(args: argparse.Namespace) -> int:
    """Write the record of a review in which nothing is decided yet."""
    path = Path(args.file)
    article = open_article(path, args.target_lang, args.source_lang)
    session = Session.start(article, segmented(article), _alias(args.alias))
    record = Path(args.record) if args.record is not None else record_path_for(path)
    store = create(session, record, article_path=path, rules=rules_digest())
    try:
        recheck(session)
        if not store.save():
            raise ReviewerError(f"{record} could not be written; see to the disk and do it again.")
    finally:
        store.close(give_up=True)
    print(f"{visible(str(record))}: {summary(session.counts())}.")
    return DONE


def run_apply(args: argparse.Namespace) -> int:
    """Apply the lines, all or none, and check the corrected texts again."""
    lines = _lines(args.changes)
    with opened(args.record, alias=_alias(args.alias)) as (_, session):
        try:
            number = apply_lines(session, lines)
        except ReviewerError as error:
            raise ReviewerError(f"{args.changes}: {error} Nothing was applied.") from None
        recheck(session)
        counts = session.counts()
    many = "change" if number == 1 else "changes"
    print(f"{visible(args.record)}: {number} {many} applied; {summary(counts)}.")
    return DONE


def run_validate(args: argparse.Namespace) -> int:
    """Read the record as opening it would, and change nothing."""
    with opened(args.record, read_only=True) as (_, session):
        recheck(session)
        print(f"{visible(args.record)}: whole; {summary(session.counts())}.")
        for sentence in open_ends(session):
            say(sentence)
    return DONE


def summary(counts: Counts) -> str:
    """How far a review is, in words."""
    return (
        f"{counts.segments} segments ({counts.unreviewed} unreviewed, {counts.accepted} accepted, "
        f"{counts.corrected} corrected, {counts.later} for later), "
        f"flags: {counts.flags_open} open, {counts.flags_applied} applied, {counts.flags_dismissed} dismissed"
    )


def _lines(file: str) -> list[str]:
    """The lines of a UTF-8 file; only line feeds end one, for JSON may hold the other line ends as they are."""
    try:
        return read_bytes(Path(file)).decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as failure:
        raise ReviewerError(f"{file} is not UTF-8 (byte {failure.start}); save it as UTF-8.") from None
