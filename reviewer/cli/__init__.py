"""The command line: one module a subcommand; everything it does is done by the services."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module

from reviewer import __version__
from reviewer.cli.door import guarded

COMMANDS = ("check", "export", "session", "rules")
"""The subcommands; each is a module of its name, loaded behind the door: it takes half a second."""

EXAMPLES = """examples:
  reviewer                        open the window
  reviewer story.txt              open the window on an article, or on its record
  reviewer check story.txt        show what is suspicious, without a window
  reviewer rules                  list everything that can be flagged
"""


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="reviewer",
        description="Review a machine-translated article. With a file or nothing, a window opens.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"reviewer {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS:
        import_module(f"reviewer.cli.{name}").add(subparsers)
    return parser


def main(argv: Sequence[str]) -> int:
    """Run the subcommand in ``argv`` and return the exit code; argparse leaves by ``SystemExit``."""

    def run() -> int:
        args = make_parser().parse_args(argv)
        code: int = args.run(args)
        return code

    return guarded(run)
