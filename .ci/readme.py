"""Write the parts of README.md that are made from the program: the table of keys, the help of the commands.

They stand between ``<!-- made: NAME -->`` and ``<!-- end -->``; a test compares.
"""

import contextlib
import io
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
COMMANDS = (
    "",
    "check",
    "session new",
    "session apply",
    "session validate",
    "session merge",
    "session reattach",
    "session left",
    "session recover",
    "session copy",
    "export",
    "rules",
)
_PART = re.compile(r"(<!-- made: (?P<name>\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def keys_table() -> str:
    """A row for each command of the window that has a key; the nine of the suggestions share one."""
    from reviewer.ui.declared import declared

    rows = ["| Key | Command | What it does |", "|---|---|---|"]
    for action in declared()[1]:
        keys = [_shown(key) for key in action.keys if not key.endswith("Enter")]
        if not keys or action.hidden:
            continue
        name = action.name
        if action.id == "apply_1":
            keys, name = ["Ctrl+1 … Ctrl+9"], "Apply suggestion 1 … 9"
        rows.append(f"| {', '.join(keys)} | {name} | {action.help} |")
    return "\n".join(rows)


def _shown(key: str) -> str:
    return key.replace("Return", "Enter")


def help_text() -> str:
    """What ``--help`` of each command prints, 100 columns wide."""
    return "\n".join(f"```text\n{_help(command.split())}```\n" for command in COMMANDS).rstrip()


def _help(words: list[str]) -> str:
    from reviewer.cli import make_parser

    os.environ.update(COLUMNS="100", NO_COLOR="1")
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        make_parser().parse_args([*words, "--help"])
    return out.getvalue()


def made(readme: str) -> str:
    """``readme`` with its made parts made anew."""
    parts = {"keys": keys_table(), "help": help_text()}
    return _PART.sub(lambda found: f"{found[1]}{parts[found['name']]}\n{found[3]}", readme)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    README.write_text(made(README.read_text(encoding="utf-8")), encoding="utf-8")
