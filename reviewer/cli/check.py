"""``reviewer check``: what is suspicious in some files, for people or for programs.

Rules that a person switched off in the window, in one article or in every one, flag here all the same: a check that
is part of a build must not depend on who runs it. The file rules.toml switches rules off here too.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from reviewer.cli import json_report
from reviewer.cli.arguments import Subparsers, add_languages, subparser
from reviewer.cli.door import DONE, MET, UNUSABLE, say
from reviewer.cli.inspecting import Wishes, inspect_all
from reviewer.cli.places import Checked, Refused
from reviewer.cli.text_report import Terminal, TextReport
from reviewer.core.model import Confidence, Severity
from reviewer.services.own_rules import own_rules
from reviewer.tongue import tr

NAME = "check"
EXAMPLES = """
reviewer check story.txt
reviewer check --source-lang es --min-confidence likely story.txt
reviewer check --source original.txt story.txt
reviewer check --format json --fail-on major articles/*.md > flags.json
"""
NOTES = """
exit status: 0 done; 1 a flag met --fail-on; 2 a file could not be used (the others are checked)
"""

MOST_PROBLEMS = 20
"""Sentences about a person's own rules that are said one by one."""


def add(subparsers: Subparsers) -> None:
    """Declare the subcommand."""
    parser = subparser(
        subparsers,
        NAME,
        "Show what is suspicious in articles, why, and what to write instead.",
        EXAMPLES,
        NOTES,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="an article: plain text or Markdown")
    parser.add_argument(
        "--source", metavar="FILE", help="the article's original, with the same paragraphs and sentences"
    )
    add_languages(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="for people or for programs (default: text)",
    )
    parser.add_argument(
        "--min-confidence",
        choices=[c.value for c in Confidence],
        default=Confidence.SUSPECT.value,
        help="leave out flags less sure than this (default: suspect)",
    )
    parser.add_argument(
        "--fail-on",
        choices=[s.value for s in Severity],
        help="exit with 1 if a flag shown is at least this severe (default: never)",
    )
    parser.add_argument(
        "--no-user-rules",
        action="store_true",
        help="as Reviewer ships: without your own rules and switches ('reviewer rules --help')",
    )
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Check the files and print the result; 0, 1 or 2 as the help says."""
    if args.source is not None and len(args.files) > 1:
        args.parser.error("--source goes with one FILE")
    own = not args.no_user_rules
    wishes = Wishes(args.target_lang, args.source_lang, args.source, Confidence(args.min_confidence), own)
    if own:
        _say_problems(own_rules().problems)
    results = inspect_all(args.files, wishes)
    checked = [result for result in results if isinstance(result, Checked)]
    refused = [result for result in results if isinstance(result, Refused)]
    show(checked, args.format)
    for failure in refused:
        say(failure.sentence)
    if refused:
        return UNUSABLE
    return MET if args.fail_on and _met(checked, Severity(args.fail_on)) else DONE


def _say_problems(problems: Sequence[str]) -> None:
    """What is wrong with a person's own rules, up to where nobody reads on."""
    for sentence in problems[:MOST_PROBLEMS]:
        say(sentence)
    left = len(problems) - MOST_PROBLEMS
    if left > 0:
        say(tr("{n} more problems of your own rules: “reviewer rules” names them all.", n=left))


def show(checked: Sequence[Checked], form: str) -> None:
    """Print the articles on standard output as ``text`` or ``json``."""
    if form == "json":
        json_report.write(checked, sys.stdout)
    else:
        TextReport(Terminal()).print(checked)


def _met(checked: Sequence[Checked], severity: Severity) -> bool:
    return any(p.flag.severity.rank >= severity.rank for article in checked for p in article.flags)
