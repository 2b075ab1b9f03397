"""What the window remembers between runs: colours, text size, geometry, the reviews of before.

A JSON file in the person's configuration folder (``REVIEWER_HOME`` puts it, and the records of pasted articles,
elsewhere). Losing it costs nobody any work, so a damaged one is passed over.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

import platformdirs

from reviewer.services.files import replace_file

log = logging.getLogger(__name__)

MOST_RECENT = 30
THEMES = ("system", "light", "dark")


def config_folder() -> Path:
    """Where the preferences lie."""
    home = os.environ.get("REVIEWER_HOME")
    return Path(home) if home else Path(platformdirs.user_config_dir("reviewer"))


def own_folder() -> Path:
    """Where the records lie that cannot lie beside an article."""
    home = os.environ.get("REVIEWER_HOME")
    return (Path(home) if home else Path(platformdirs.user_data_dir("reviewer"))) / "reviews"


@dataclass
class Preferences:
    """``geometry`` is Qt's, in hex; ``places`` maps records to the segment last worked on, the latest last."""

    alias: str = ""
    theme: str = "system"
    zoom: int = 0
    geometry: str = ""
    last_folder: str = ""
    places: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls) -> Preferences:
        """As last saved; the defaults for whatever is missing or of the wrong kind."""
        made = cls()
        try:
            stored = json.loads(_file().read_text(encoding="utf-8"))
        except FileNotFoundError:
            return made
        except (OSError, ValueError) as error:
            log.warning("preferences are passed over: %s", error)
            return made
        for one in fields(cls):
            value = stored.get(one.name) if isinstance(stored, dict) else None
            if type(value) is type(getattr(made, one.name)):
                setattr(made, one.name, value)
        made.theme = made.theme if made.theme in THEMES else "system"
        made.places = {k: v for k, v in made.places.items() if isinstance(v, str)}
        return made

    def save(self) -> None:
        """Write them; when that fails, the next run begins with the ones before."""
        try:
            _file().parent.mkdir(parents=True, exist_ok=True)
            replace_file(_file(), json.dumps(asdict(self), ensure_ascii=False, indent=1).encode())
        except OSError as error:
            log.warning("preferences are not saved: %s", error)

    def remember(self, record: Path, segment: str) -> None:
        """The review of ``record`` is at ``segment``."""
        self.places.pop(str(record), None)
        self.places[str(record)] = segment
        for old in list(self.places)[:-MOST_RECENT]:
            del self.places[old]

    def segment_of(self, record: Path) -> str:
        """Where the review of ``record`` was left; empty when not known."""
        return self.places.get(str(record), "")

    def recent(self) -> list[Path]:
        """Records worked on before that are still there, the latest first."""
        return [path for path in map(Path, reversed(self.places)) if path.is_file()]


def _file() -> Path:
    return config_folder() / "window.json"
