"""What a person adds to the checks and rules that ship, and sets of them, from the program's folder.

``rules/*.toml`` in it are packs as the shipped ones are, ``rules/es/*.toml`` what rules say in Spanish (and so for
other languages); ``rules.toml`` turns rules off and sets how severe and
how sure they are. Neither can run code, and whatever is wrong in one file leaves the others as they are. The
settings name the third-party checks that may be loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from reviewer.checks.catalogue import catalogue, keep_with
from reviewer.checks.contract import Check
from reviewer.checks.rules.pack import Pack, Problem, Rule, read_pack
from reviewer.checks.rules.toml_text import TomlError, document
from reviewer.checks.switches import NOTHING_SET, Entry, Switches, read_switches
from reviewer.services.errors import ReviewerError
from reviewer.services.extensions import allowed_checks
from reviewer.services.kept_packs import FolderKeeper
from reviewer.services.own_files import (
    Stamp,
    pack_text,
    packs_folder,
    stamp_of,
    stamps_in,
    translations_in,
    words_of,
)
from reviewer.services.settings import home, load_settings
from reviewer.tongue import tr


@dataclass(frozen=True)
class OwnRules:
    """Packs, switches and third-party checks, and a sentence for each thing in them that could not be used."""

    packs: tuple[Pack, ...] = ()
    switches: Switches = NOTHING_SET
    problems: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()

    @property
    def summary(self) -> str:
        """All problems in one sentence for a line of the window; empty when there is none."""
        if len(self.problems) < 2:
            return "".join(self.problems)
        return tr(
            "{first} ({n} such problems: “reviewer rules” names them all.)",
            first=self.problems[0],
            n=len(self.problems),
        )

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the rules in the packs."""
        return frozenset(rule.id for pack in self.packs for rule in pack.rules)

    def entries(self) -> tuple[Entry, ...]:
        """Every check and rule by id, the shipped ones too, with the levels that were set."""
        own: list[Entry] = [*self.checks, *(rule for pack in self.packs for rule in pack.rules)]
        every = sorted([*catalogue(), *own], key=lambda entry: entry.id)
        return tuple(self.switches.set_on(entry) for entry in every)


AS_SHIPPED = OwnRules()
"""No rules, checks and switches of anybody's own."""


def switches_path() -> Path:
    """Where a person's switches lie."""
    return home() / "rules.toml"


def own_rules() -> OwnRules:
    """What lies in the person's folder now; read again only when a file there has changed. Never raises."""
    names = load_settings()[0].allowed_checks
    checks, wrong = allowed_checks(names) if names else ((), ())
    stamps, problems = stamps_in(packs_folder())
    translated, more = translations_in(packs_folder())
    return _read(stamps, translated, stamp_of(switches_path()), (*wrong, *problems, *more), checks)


@lru_cache(maxsize=4)
def _read(
    packs: tuple[Stamp, ...],
    translated: tuple[Stamp, ...],
    switches: Stamp | None,
    before: tuple[str, ...],
    checks: tuple[Check, ...],
) -> OwnRules:
    keep_with(FolderKeeper())
    problems = list(before)
    taken: dict[str, str] = {entry.id: "" for entry in (*catalogue(), *checks)}
    read = tuple(_pack(path, taken, problems) for path, _, _ in packs)
    switched = NOTHING_SET if switches is None else _switches(Path(switches[0]), taken, problems)
    for path, _, _ in translated:
        words_of(Path(path), taken, problems)
    return OwnRules(read, switched, tuple(problems), checks)


def _pack(path: str, taken: dict[str, str], problems: list[str]) -> Pack:
    """The pack in a file, less the rules whose id is taken."""
    try:
        pack = read_pack(pack_text(Path(path)), path)
    except ReviewerError as error:
        problems.append(str(error))
        return Pack(path, "", frozenset(), frozenset(), ())
    kept = []
    wrong = list(pack.problems)
    for rule in pack.rules:
        if rule.id in taken:
            wrong.append(_taken(path, rule, taken[rule.id]))
        else:
            taken[rule.id] = path
            kept.append(rule)
    problems.extend(f"{problem}." for problem in sorted(wrong, key=lambda p: p.line))
    return replace(pack, rules=tuple(kept), problems=tuple(wrong))


def _taken(path: str, rule: Rule, other: str) -> Problem:
    mine = tr("rule {id}: a rule in {file} has this id; give yours another", id=rule.id, file=other)
    others = tr("rule {id}: a check or rule of others has this id; give yours another", id=rule.id)
    return Problem(path, rule.line, mine if other else others)


def _switches(path: Path, known: Iterable[str], problems: list[str]) -> Switches:
    try:
        table = document(pack_text(path))
    except ReviewerError as error:
        problems.append(str(error))
        return NOTHING_SET
    except TomlError as error:
        problems.append(f"{path}:{error.line}: {error}.")
        return NOTHING_SET
    switches, wrong = read_switches(table, frozenset(known))
    problems.extend(f"{path}: {sentence}" for sentence in wrong)
    return switches
