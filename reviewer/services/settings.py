"""What the program remembers between runs: a JSON file in the person's own folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

from reviewer.core.model import Mute
from reviewer.services import codec, json_text
from reviewer.services.bounded import SMALL, read_regular
from reviewer.services.errors import ReviewerError
from reviewer.services.files import free_name, reason, replace_file
from reviewer.tongue import tr

RECENT = 100
"""Sessions remembered."""

SEARCHES = 20
"""Searches remembered."""

SYSTEM = "system"
"""The choice to follow the system."""
THEMES = (SYSTEM, "light", "dark", "contrast")
LANGUAGES = ("en", "es")
"""The languages that the window speaks."""
ZOOM = range(80, 251)
"""Text size in per cent of the usual."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A session opened before: its record, how far it was when last closed, and the segment it was left at."""

    record: str
    title: str = ""
    opened: str = ""
    segments: int = 0
    reviewed: int = 0
    segment: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered.

    ``alias_asked`` is whether the person was asked for the alias and answered, be it by leaving it empty;
    ``taken_back`` says of rules that were off in every article when they were let flag again;
    ``geometry`` holds the window's places by name, ``shown`` what is shown in it, where that was chosen;
    ``keys`` rebound shortcuts by action; ``allowed_checks`` the third-party checks that may be loaded;
    ``last_folder`` is where an article was last opened; ``searches`` are the last texts looked for, the newest
    first; ``language`` is the window's, one of ``LANGUAGES`` or the system's; ``unknown`` what a newer version
    wrote.
    """

    alias: str = ""
    recent: tuple[Recent, ...] = ()
    muted: tuple[Mute, ...] = ()
    geometry: Mapping[str, str] = field(default_factory=dict)
    theme: str = SYSTEM
    language: str = SYSTEM
    zoom: int = 100
    keys: Mapping[str, str] = field(default_factory=dict)
    allowed_checks: tuple[str, ...] = ()
    alias_asked: bool = False
    last_folder: str = ""
    searches: tuple[str, ...] = ()
    shown: Mapping[str, bool] = field(default_factory=dict)
    taken_back: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def with_recent(self, session: Recent, place: int = 0) -> Settings:
        """With this session at ``place`` in the list, by default as the last one opened."""
        others = [r for r in self.recent if r.record != session.record]
        return replace(self, recent=(*others[:place], session, *others[place:])[:RECENT])

    def recent_of(self, record: str) -> Recent | None:
        """What is remembered of this record; ``None`` when nothing is."""
        return next((r for r in self.recent if r.record == record), None)

    def without_recent(self, record: str) -> Settings:
        """With the session of this record forgotten."""
        return replace(self, recent=tuple(r for r in self.recent if r.record != record))

    def with_mute(self, mute: Mute) -> Settings:
        """With a rule off in every session."""
        others = tuple(m for m in self.muted if m.rule != mute.rule)
        return replace(self, muted=(*others, replace(mute, scope="always")))

    def without_mute(self, rule: str, at: str = "") -> Settings:
        """With a rule on again; ``at`` (ISO 8601 UTC) is when, so that records of before follow."""
        back = {**self.taken_back, rule: at} if at else self.taken_back
        return replace(self, muted=tuple(m for m in self.muted if m.rule != rule), taken_back=back)

    def with_shown(self, name: str, on: bool) -> Settings:
        """With this part of the window shown, or not."""
        return replace(self, shown={**self.shown, name: on})

    def with_search(self, text: str) -> Settings:
        """With this as the last text looked for."""
        others = [t for t in self.searches if t != text]
        return replace(self, searches=(text, *others)[:SEARCHES])

    @property
    def muted_rules(self) -> frozenset[str]:
        """The ids of the rules that are off in every session."""
        return frozenset(mute.rule for mute in self.muted)


def home() -> Path:
    """The person's own folder of the program; ``REVIEWER_HOME`` names another."""
    told = os.environ.get("REVIEWER_HOME")
    return Path(told) if told else Path(platformdirs.user_config_dir("reviewer", appauthor=False))


def own_folder() -> Path:
    """Where the records lie that cannot lie beside an article."""
    told = os.environ.get("REVIEWER_HOME")
    return (Path(told) if told else Path(platformdirs.user_data_dir("reviewer", appauthor=False))) / "reviews"


def settings_path() -> Path:
    """Where the settings lie."""
    return home() / "settings.json"


def load_settings(path: Path | None = None) -> tuple[Settings, str]:
    """The settings, and a sentence when there is something to say of them (else empty).

    A file that cannot be understood is kept aside and the defaults are taken; a member that cannot be is
    replaced by its default.
    """
    path = path or settings_path()
    try:
        data = json_text.from_bytes(read_regular(path, SMALL))
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), tr(
            "The settings in {path} cannot be read: {reason}; the defaults are used.",
            path=path,
            reason=reason(error),
        )
    except ValueError:
        data = None
    if not isinstance(data, dict):
        return Settings(), _kept_aside(path)
    bad: list[str] = []
    settings = _settings(data, bad)
    if not bad:
        return settings, ""
    return (
        settings,
        tr(
            "In the settings, the values of {names} could not be used; defaults stand for them.",
            names=", ".join(bad),
        ),
    )


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, whole or not at all.

    Raises:
        ReviewerError: they cannot be written.
    """
    path = path or settings_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, json_text.to_bytes(_document(settings)))
    except OSError as error:
        raise ReviewerError(
            tr("The settings cannot be kept in {path}: {reason}.", path=path, reason=reason(error))
        ) from None


def _document(settings: Settings) -> dict[str, Any]:
    return {
        **settings.unknown,
        "alias": settings.alias,
        "theme": settings.theme,
        "language": settings.language,
        "zoom": settings.zoom,
        "recent": [asdict(recent) for recent in settings.recent],
        "muted": [codec.mute_out(mute) for mute in settings.muted],
        "geometry": dict(settings.geometry),
        "keys": dict(settings.keys),
        "allowed_checks": list(settings.allowed_checks),
        "alias_asked": settings.alias_asked,
        "last_folder": settings.last_folder,
        "searches": list(settings.searches),
        "shown": dict(settings.shown),
        "taken_back": dict(settings.taken_back),
    }


def _settings(data: dict[str, Any], bad: list[str]) -> Settings:
    readers: dict[str, Callable[[Any], object]] = {
        "alias": _text,
        "theme": lambda value: _one_of(value, THEMES),
        "language": lambda value: _one_of(value, (SYSTEM, *LANGUAGES)),
        "zoom": _zoom,
        "recent": lambda value: tuple(_recent(r) for r in value),
        "muted": lambda value: tuple(codec.mute_in(m) for m in value),
        "geometry": _texts,
        "keys": _texts,
        "allowed_checks": lambda value: tuple(_text(c) for c in value),
        "alias_asked": _truth,
        "last_folder": _text,
        "searches": lambda value: tuple(_text(t) for t in value)[:SEARCHES],
        "taken_back": _texts,
        "shown": lambda value: {name: _truth(on) for name, on in value.items()},
    }
    known: dict[str, Any] = {}
    for name, read in readers.items():
        if name in data:
            try:
                known[name] = read(data[name])
            except (ValueError, TypeError, KeyError, AttributeError):
                bad.append(f"“{name}”")
    return Settings(**known, unknown={k: v for k, v in data.items() if k not in readers})


def _recent(data: Mapping[str, Any]) -> Recent:
    return Recent(
        _text(data["record"]),
        _text(data.get("title", "")),
        _text(data.get("opened", "")),
        _whole(data.get("segments", 0)),
        _whole(data.get("reviewed", 0)),
        _text(data.get("segment", "")),
    )


def _whole(value: object) -> int:
    if type(value) is not int or value < 0:
        raise TypeError("not a count")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _texts(value: Mapping[str, Any]) -> dict[str, str]:
    return {name: _text(item) for name, item in value.items()}


def _one_of(value: object, choices: Sequence[str]) -> str:
    if value not in choices:
        raise ValueError("not one of the choices")
    return str(value)


def _zoom(value: object) -> int:
    if type(value) is not int or value not in ZOOM:
        raise ValueError("no zoom")
    return value


def _kept_aside(path: Path) -> str:
    aside = free_name(path.with_name(path.name + ".broken"))
    try:
        path.rename(aside)
    except OSError as error:
        return tr(
            "The settings in {path} are damaged and cannot be moved ({reason}); the defaults are used.",
            path=path,
            reason=reason(error),
        )
    return tr(
        "The settings were damaged; they are kept as {name} and the defaults are used.", name=aside.name
    )
