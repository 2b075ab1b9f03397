"""What a person adds to the checks and rules that ship, and sets of them, from the program's folder.

``rules/*.toml`` in it are packs as the shipped ones are, ``rules/es/*.toml`` what rules say in Spanish (and so for
other languages); ``rules.toml`` turns rules off and sets how severe and
how sure they are. Neither can run code, and whatever is wrong in one file leaves the others as they are. The
settings name the third-party checks that may be loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

from reviewer.checks.catalogue import catalogue, keep_with
from reviewer.checks.contract import Check
from reviewer.checks.rules.pack import Pack, Problem, Rule, read_pack
from reviewer.checks.rules.toml_text import LARGEST, TomlError, document
from reviewer.checks.rules.translating import Words, read_words
from reviewer.checks.switches import NOTHING_SET, Entry, Switches, read_switches
from reviewer.services.errors import ReviewerError
from reviewer.services.extensions import allowed_checks
from reviewer.services.files import reason
from reviewer.services.formats import read_bytes
from reviewer.services.kept_packs import FolderKeeper
from reviewer.services.settings import home, load_settings
from reviewer.tongue import tr

MOST_FILES = 200
"""Packs that are read; a folder with more of them is no folder of rules."""

_Stamp = tuple[str, int, int]
_CODE = re.compile("[a-z]{2,3}")
"""The name of a folder of a language (ISO 639)."""


@dataclass(frozen=True)
class OwnRules:
    """Packs, switches and third-party checks, and a sentence for each thing in them that could not be used."""

    packs: tuple[Pack, ...] = ()
    switches: Switches = NOTHING_SET
    problems: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    words: Mapping[str, Mapping[str, Words]] = field(default_factory=dict)
    """What rules say in other languages: by the code of the language, then by the rule's id."""

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

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Every check and rule as it is in English."""
        return {entry.id: entry for entry in self.entries()}

    def entries(self) -> tuple[Entry, ...]:
        """Every check and rule by id, the shipped ones too, with the levels that were set."""
        own: list[Entry] = [*self.checks, *(rule for pack in self.packs for rule in pack.rules)]
        every = sorted([*catalogue(), *own], key=lambda entry: entry.id)
        return tuple(self.switches.set_on(entry) for entry in every)


AS_SHIPPED = OwnRules()
"""No rules, checks and switches of anybody's own."""


def packs_folder() -> Path:
    """Where a person's own packs lie."""
    return home() / "rules"


def switches_path() -> Path:
    """Where a person's switches lie."""
    return home() / "rules.toml"


def own_rules() -> OwnRules:
    """What lies in the person's folder now; read again only when a file there has changed. Never raises."""
    names = load_settings()[0].allowed_checks
    checks, wrong = allowed_checks(names) if names else ((), ())
    stamps, problems = _stamps(packs_folder())
    translated, more = _translations(packs_folder())
    return _read(stamps, translated, _stamp(switches_path()), (*wrong, *problems, *more), checks)


def pack_text(path: Path) -> str:
    """The text of a pack's file.

    Raises:
        ReviewerError: it cannot be read, is no UTF-8, or is too large.
    """
    data = read_bytes(path)
    if len(data) > 4 * LARGEST:
        raise ReviewerError(tr("{path} is too large for rules; cut it into several files.", path=path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        raise ReviewerError(
            tr("{path} is not UTF-8 (byte {place}); save it as UTF-8.", path=path, place=failure.start)
        ) from None


def _stamps(folder: Path) -> tuple[tuple[_Stamp, ...], tuple[str, ...]]:
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        return (), (
            tr("Your own rules in {folder} cannot be read: {reason}.", folder=folder, reason=reason(error)),
        )
    stamps = tuple(stamp for path in files[:MOST_FILES] if (stamp := _stamp(path)) is not None)
    if len(files) <= MOST_FILES:
        return stamps, ()
    return stamps, (
        tr(
            "{folder} holds {n} packs; only the first {most} are used.",
            folder=folder,
            n=len(files),
            most=MOST_FILES,
        ),
    )


def _translations(folder: Path) -> tuple[tuple[_Stamp, ...], tuple[str, ...]]:
    """The files in the folders of languages beside the packs."""
    try:
        codes = sorted(path for path in folder.iterdir() if _CODE.fullmatch(path.name) and path.is_dir())
    except OSError:
        return (), ()  # said of the packs already
    found = [_stamps(code) for code in codes]
    return tuple(s for stamps, _ in found for s in stamps), tuple(p for _, wrong in found for p in wrong)


def _stamp(path: Path) -> _Stamp | None:
    """By what a changed file is known; a file that is named but not there is read, so that it is told of."""
    try:
        about = path.stat()
    except FileNotFoundError:
        return (str(path), 0, 0) if path.is_symlink() else None
    except OSError:
        return str(path), 0, 0
    return str(path), about.st_mtime_ns, about.st_size


@lru_cache(maxsize=4)
def _read(
    packs: tuple[_Stamp, ...],
    translated: tuple[_Stamp, ...],
    switches: _Stamp | None,
    before: tuple[str, ...],
    checks: tuple[Check, ...],
) -> OwnRules:
    keep_with(FolderKeeper())
    problems = list(before)
    taken: dict[str, str] = {entry.id: "" for entry in (*catalogue(), *checks)}
    read = tuple(_pack(path, taken, problems) for path, _, _ in packs)
    switched = NOTHING_SET if switches is None else _switches(Path(switches[0]), taken, problems)
    words = _words([Path(path) for path, _, _ in translated], taken, problems)
    return OwnRules(read, switched, tuple(problems), checks, words)


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


def _words(paths: Iterable[Path], known: Iterable[str], problems: list[str]) -> dict[str, dict[str, Words]]:
    """What the files say in the languages of their folders."""
    found: dict[str, dict[str, Words]] = {}
    ids = frozenset(known)
    for path in paths:
        try:
            words, wrong = read_words(pack_text(path), str(path), ids)
        except ReviewerError as error:
            problems.append(str(error))
            continue
        found.setdefault(path.parent.name, {}).update(words)
        problems.extend(f"{problem}." for problem in wrong)
    return found


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
