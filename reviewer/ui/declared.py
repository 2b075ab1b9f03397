"""The window's commands as ``resources/actions`` declares them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from reviewer import res
from reviewer.tongue import language, tr

_FIRST = "actions/actions.toml"


@dataclass(frozen=True)
class ActionSpec:
    """One command as declared: its texts in the language in use, keys (Qt's portable names), icon, place in the menus.

    ``after`` names the command below which it stands in its menu; without it, it stands where it is declared.
    """

    id: str
    text: str
    menu: str
    help: str = ""
    short: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""
    before: str = ""
    after: str = ""
    tool: bool = False
    check: bool = False
    hidden: bool = False
    group: str = ""

    @property
    def name(self) -> str:
        """The text without the mark of its mnemonic and the dots."""
        return plain(self.text)


@dataclass(frozen=True)
class MenuSpec:
    """One menu of the menu bar."""

    id: str
    text: str


def plain(text: str) -> str:
    """The text of a command or menu without the mark of its mnemonic and the dots."""
    return text.replace("&", "").rstrip("…")


def declared() -> tuple[tuple[MenuSpec, ...], tuple[ActionSpec, ...]]:
    """The menus and commands as declared, in the order in which they are shown and in the language in use."""
    return _worded(language())


@cache
def _worded(code: str) -> tuple[tuple[MenuSpec, ...], tuple[ActionSpec, ...]]:
    menus, specs = _declared()
    return tuple(replace(menu, text=tr(menu.text)) for menu in menus), tuple(_said(spec) for spec in specs)


def _said(spec: ActionSpec) -> ActionSpec:
    of = f"the command {spec.id}"
    return replace(spec, text=tr(spec.text), help=tr(spec.help), short=tr(spec.short, of))


@cache
def _declared() -> tuple[tuple[MenuSpec, ...], tuple[ActionSpec, ...]]:
    table = tomllib.loads(res.text(_FIRST))
    menus = tuple(MenuSpec(**row) for row in table["menu"])
    more = [name for name in res.names("actions", ".toml") if name != _FIRST]
    tables = [table, *(tomllib.loads(res.text(name)) for name in more)]
    rows = [{**row, "keys": tuple(row.get("keys", ()))} for each in tables for row in each["action"]]
    return menus, in_places([ActionSpec(**row) for row in rows])


def in_places(specs: Sequence[ActionSpec]) -> tuple[ActionSpec, ...]:
    """``specs`` with each that says ``after`` set below that one.

    Raises:
        LookupError: it stands after a command that is not declared before it.
    """
    placed: list[ActionSpec] = []
    for spec in specs:
        if not spec.after:
            placed.append(spec)
            continue
        ids = [other.id for other in placed]
        if spec.after not in ids:
            raise LookupError(f"the command {spec.id!r} stands after {spec.after!r}, which is not there")
        placed.insert(ids.index(spec.after) + 1, spec)
    return tuple(placed)
