"""``reviewer rules``: everything that can be flagged, one rule at length, the trial of a pack, what became of flags."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

from rich.console import Console
from rich.text import Text

from reviewer.checks.rules.trial import try_pack
from reviewer.checks.switches import Entry
from reviewer.cli import rule_stats
from reviewer.cli.arguments import Subparsers, subparser
from reviewer.cli.door import DONE, UNUSABLE, say
from reviewer.cli.text_report import Terminal, signs_for, visible
from reviewer.core.model import Confidence, Severity
from reviewer.services.errors import ReviewerError
from reviewer.services.own_files import pack_text
from reviewer.services.own_rules import OwnRules, own_rules

NAME = "rules"
EXAMPLES = """
reviewer rules
reviewer rules quotes/space-before-closing
reviewer rules test my-rules.toml
reviewer rules --stats reviews/
"""
NOTES = """
your own rules: every .toml file in the folder 'rules' of your configuration folder is a pack like the
shipped ones; 'reviewer rules' lists its rules with (yours). The configuration folder is
  Linux    ~/.config/reviewer
  macOS    ~/Library/Application Support/reviewer
  Windows  %LOCALAPPDATA%\\reviewer
and REVIEWER_HOME names another. A file rules.toml in it turns rules off and sets how severe
(neutral, minor, major, critical) and how sure (suspect, likely, certain) their flags are:
  off = ["es-en/this-weekday"]
  [severity]
  "cast/pronoun-gender" = "critical"
  [confidence]
  "cast/pronoun-gender" = "suspect"
'reviewer check --no-user-rules' does without both.
"""


def add(subparsers: Subparsers) -> None:
    """Declare the subcommand."""
    parser = subparser(
        subparsers, NAME, "List what can be flagged, show one rule, or try a pack of rules.", EXAMPLES, NOTES
    )
    parser.usage = "reviewer rules [-h] [ID | test PACK.toml... | --stats DIR [--format {text,json}]]"
    parser.add_argument(
        "words",
        nargs="*",
        metavar="ID",
        help="show this rule: what, why, examples; or 'test' and the files of rule packs, to run their examples",
    )
    parser.add_argument(
        "--stats",
        metavar="DIR",
        help="count, rule by rule, what became of the flags in all records in DIR and the folders in it",
    )
    parser.add_argument(
        "--format", choices=("text", "json"), help="of --stats: for people or for programs (default: text)"
    )
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Do as asked; 2 when an id is unknown, a pack has something wrong or a record cannot be read."""
    words: list[str] = args.words
    if args.stats is not None:
        if words:
            args.parser.error("--stats goes without an ID")
        return rule_stats.run(args.stats, args.format or "text")
    if args.format is not None:
        args.parser.error("--format goes with --stats")
    if words[:1] == ["test"]:
        if not words[1:]:
            args.parser.error("test needs the file of a rule pack: reviewer rules test PACK.toml")
        return test(words[1:])
    own = own_rules()
    for sentence in own.problems:
        say(sentence)
    console = Terminal()
    if not words:
        list_rules(own, console)
    for word in words:
        entry = find(word, own.entries())
        show(entry, console, standing(entry, own))
    return DONE


def standing(entry: Entry, own: OwnRules) -> str:
    """Whose a rule is and whether it is off, where there is something to say of it."""
    others = {check.id for check in own.checks}
    whose = "yours" if entry.id in own.ids else "third party" if entry.id in others else ""
    return ", ".join(filter(None, (whose, "off" if entry.id in own.switches.off else "")))


def find(rule_id: str, entries: Sequence[Entry]) -> Entry:
    """The entry with this id.

    Raises:
        ReviewerError: there is none; the sentence names the nearest ones.
    """
    known = {entry.id: entry for entry in entries}
    if rule_id in known:
        return known[rule_id]
    asked = rule_id.lower()
    within = [name for name in known if asked and asked in name]
    within.sort(key=lambda name: (not name.partition("/")[2].startswith(asked), len(name)))
    near = (get_close_matches(asked, known, n=3, cutoff=0.5) or within)[:3]
    hint = f"did you mean {' or '.join(near)}?" if near else "'reviewer rules' lists them all."
    raise ReviewerError(f"No rule is called {rule_id}; {hint}")


def list_rules(own: OwnRules, console: Console) -> None:
    """One line a rule: id, severity, confidence, title, and whether it is the person's own or off."""
    entries = own.entries()
    wide = max((len(entry.id) for entry in entries), default=0)
    severe = max(map(len, Severity))
    sure = max(map(len, Confidence))
    for entry in entries:
        line = Text.assemble(
            (f"{entry.id:{wide}}", "bold"),
            f"  {entry.severity:{severe}}  {entry.confidence:{sure}}  {visible(entry.title)}",
            (f" ({stands})" if (stands := standing(entry, own)) else "", "dim"),
        )
        console.print(line, soft_wrap=True)
    console.print(Text(f"{len(entries)} rules; 'reviewer rules ID' tells more of one."), soft_wrap=True)


def show(entry: Entry, console: Console, stands: str = "") -> None:
    """One rule at length; ``stands`` is whose it is and whether it is off."""
    console.print(Text(entry.id, "bold"))
    console.print(Text(visible(entry.title)))
    kind = f"{entry.category}, {entry.severity}, {entry.confidence}; {_languages(entry)}"
    console.print(Text(visible(f"{kind}; {stands}" if stands else kind), "dim"))
    _part(console, "Why", [entry.why])
    bad = []
    for example in entry.bad:
        bad.append(example.text + (f"\n→ {example.fixed}" if example.fixed else ""))
    _part(console, "Flagged", bad)
    _part(console, "Not flagged", entry.good)
    if entry.ref:
        _part(console, "Reference", [entry.ref])
    console.print()


def _part(console: Console, title: str, texts: Iterable[str]) -> None:
    """A title and its texts, indented; nothing where there are none."""
    shown = list(texts)
    if not shown:
        return
    signs = signs_for(console.encoding)
    console.print(Text(f"\n{title}", "bold"))
    for text in shown:
        fit = text.replace("⟦", signs.opening).replace("⟧", signs.closing).replace("→", signs.arrow)
        console.print(_indented(fit), soft_wrap=True)


def _indented(text: str) -> str:
    return "\n".join(f"  {visible(line)}" for line in text.split("\n"))


def _languages(entry: Entry) -> str:
    target = "for " + (", ".join(sorted(entry.target)) or "any language")
    return f"{target} from {', '.join(sorted(entry.source))}" if entry.source else target


def test(files: Sequence[str]) -> int:
    """Try each pack on its own examples and print what is wrong, as file:line: sentence."""
    wrong = 0
    for file in files:
        pack, problems = try_pack(pack_text(Path(file)), file)
        for problem in problems:
            print(visible(str(problem)))
        wrong += len(problems)
        examples = sum(len(rule.bad) + len(rule.good) for rule in pack.rules)
        verdict = f"{len(problems)} wrong" if problems else "all as they should be"
        print(f"{file}: {len(pack.rules)} rules, {examples} examples, {verdict}.")
    return UNUSABLE if wrong else DONE
