"""What several subcommands share in reading their arguments."""

from __future__ import annotations

import argparse
import re
from typing import Any, Protocol


class Subparsers(Protocol):
    """What argparse hands out for subcommands to be added to; its own class has no public name."""

    def add_parser(self, name: str, **kwargs: Any) -> argparse.ArgumentParser:
        """A parser for the subcommand ``name``."""


_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?")


def language(word: str) -> str | None:
    """An ISO 639 code in lower case without its region, or ``None`` for ``auto``.

    Raises:
        argparse.ArgumentTypeError: it is neither.
    """
    low = word.strip().lower()
    if low == "auto":
        return None
    found = _CODE.fullmatch(low)
    if found is None:
        raise argparse.ArgumentTypeError(
            f"{word!r} is no language code: write 'auto' or a code such as en, es, de"
        )
    return found[1]


def subparser(
    subparsers: Subparsers, name: str, what: str, examples: str, notes: str = ""
) -> argparse.ArgumentParser:
    """A subcommand's parser: one sentence of help, below the options examples and ``notes`` on them."""
    indented = "\n".join(f"  {line}" for line in examples.strip().splitlines())
    return subparsers.add_parser(
        name,
        help=what[0].lower() + what[1:].rstrip("."),
        description=what,
        epilog=f"examples:\n{indented}\n\n{notes.strip()}".rstrip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def add_languages(parser: argparse.ArgumentParser) -> None:
    """The options that say which languages an article is in."""
    parser.add_argument(
        "--source-lang", type=language, metavar="auto|es|…", help="language translated from (default: auto)"
    )
    parser.add_argument(
        "--target-lang", type=language, metavar="auto|en|…", help="language of the article (default: auto)"
    )
