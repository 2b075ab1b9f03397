"""Everything that can flag, coded checks and shipped rules alike, for the catalogue and its readers."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Protocol

from reviewer import res
from reviewer.checks.collector import paused
from reviewer.checks.contract import Check
from reviewer.checks.registry import builtin_checks
from reviewer.checks.rules.pack import Pack, Rule, read_pack
from reviewer.checks.rules.written import read_packs, write_packs


class Keeper(Protocol):
    """Keeps a text for the next start of the program, if it can."""

    def get(self, digest: str) -> str:
        """What was put under ``digest``; empty when nothing was."""

    def put(self, digest: str, text: str) -> None:
        """Keep ``text`` under ``digest``."""


_keepers: list[Keeper] = []


def keep_with(keeper: Keeper) -> None:
    """Take the shipped packs, which take long to read, from ``keeper`` where it has them, and give them to it."""
    _keepers[:] = [keeper]


@cache
def shipped_packs() -> tuple[Pack, ...]:
    """The packs in ``resources/rules``, read once."""
    with paused():  # what rules are made of is much, and none of it garbage
        return read_shipped(_keepers[0] if _keepers else None)


def read_shipped(keeper: Keeper | None) -> tuple[Pack, ...]:
    """The packs in ``resources/rules``, from ``keeper`` where it has them as they are now."""
    texts = {name: res.text(name) for name in res.names("rules", ".toml")}
    digest = _digest(texts) if keeper is not None else ""
    kept = _sound(keeper.get(digest)) if keeper is not None else ""
    if kept:
        try:
            return read_packs(kept)
        except (ValueError, TypeError, KeyError, RecursionError):
            pass  # it is read anew, and kept so
    packs = tuple(read_pack(text, name) for name, text in texts.items())
    if keeper is not None and not any(pack.problems for pack in packs):
        text = write_packs(packs)
        keeper.put(digest, f"{_sum(text)}\n{text}")
        return read_packs(
            text
        )  # as at the next start: a third of the memory, for no pattern in them is parsed yet
    return packs


def _digest(texts: dict[str, str]) -> str:
    """Tells all that reading the packs goes by: their texts, the tables of words, and the code that reads."""
    digest = hashlib.sha256()
    for name, text in (
        *texts.items(),
        *((n, res.text(n)) for n in ("lang/en/forms.tsv", "lang/en/common.txt")),
    ):
        digest.update(f"{name}\0{text}\0".encode())
    code = [*files("reviewer.checks.rules").iterdir(), files("reviewer.core") / "tokens.py"]
    for module in sorted(code, key=lambda entry: entry.name):
        if module.name.endswith(".py"):
            digest.update(module.read_bytes())
    return digest.hexdigest()[:32]


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _sound(kept: str) -> str:
    """What was kept without its sum; empty if it is not whole."""
    told, _, text = kept.partition("\n")
    return text if text and told == _sum(text) else ""


@cache
def catalogue() -> tuple[Check | Rule, ...]:
    """Every check and rule, by id."""
    entries: list[Check | Rule] = [*builtin_checks()]
    for pack in shipped_packs():
        entries.extend(pack.rules)
    return tuple(sorted(entries, key=lambda entry: entry.id))
