"""Where else work on a record lies, in sentences for when it cannot be read or is not in it."""

from __future__ import annotations

from pathlib import Path

from reviewer.services.backups import backups_of
from reviewer.services.home import backup_path_for
from reviewer.services.spare import SparePlace, spare_places
from reviewer.tongue import tr


def other_states(path: Path) -> str:
    """Where else the work of the record at ``path`` lies, for when it cannot be read; begins with a space."""
    words = []
    spare = backup_path_for(path)
    if spare.exists():
        words.append(
            tr(" The record before it is kept as {name}; copy it to {home}.", name=spare.name, home=path.name)
        )
    backups = backups_of(path)
    if backups:
        words.append(tr(" Older states of it lie in {folder}.", folder=backups[0].parent))
    for place in spare_places():
        if Path(place.note.home) == path and place.folder != path.parent:
            words.append(
                tr(
                    " Changes that could not be written there are kept in {folder}; they come back when "
                    "{name} can be opened again.",
                    folder=place.folder,
                    name=path.name,
                )
            )
    return "".join(words)


def apart_warning(place: SparePlace) -> str:
    """A sentence about work that is not in the record."""
    where = place.record if place.record.exists() else place.folder
    return tr(
        "Work that began at {since} is not in this record, which was changed elsewhere "
        "meanwhile; it is kept as {where}; “reviewer session merge” puts both together.",
        since=place.note.since,
        where=where,
    )
