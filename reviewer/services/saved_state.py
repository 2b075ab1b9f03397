"""Where the work of a session is kept right now, in one word and in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason
from reviewer.tongue import tr


class Kept(StrEnum):
    """``SAVED`` at home, ``SPARE`` in a spare place meanwhile, ``SAVING``, or ``UNSAVED``: in memory only."""

    SAVED = "saved"
    SPARE = "spare"
    SAVING = "saving"
    UNSAVED = "unsaved"


@dataclass(frozen=True, slots=True)
class SavedState:
    """``why`` says what is wrong at home (empty: nothing), ``where`` is the spare place."""

    kept: Kept
    why: str = ""
    where: Path | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """What does not work: ``home`` why the record's place takes nothing, ``spare`` why the spare place does not."""

    record: str
    home: str = ""
    where: Path | None = None
    spare: str = ""
    record_only: bool = False

    def sentence(self) -> str:
        """For people: what is wrong, where the work is meanwhile, and that it is tried again."""
        if self.record_only:
            return tr(
                "{record} cannot be written: {why}. The last changes are safe in the journal beside it, "
                "and Reviewer goes on trying.",
                record=self.record,
                why=self.home,
            )
        if self.spare:
            return tr(
                "The last changes are not on disk yet: {record} cannot be written: {why}; nor can the spare place: "
                "{also}. Reviewer keeps them and goes on trying.",
                record=self.record,
                why=self.home,
                also=self.spare,
            )
        if self.where is None:
            return tr(
                "The last changes are not on disk yet: {record} cannot be written: {why}. "
                "Reviewer keeps them and goes on trying.",
                record=self.record,
                why=self.home,
            )
        return tr(
            "{record} cannot be written: {why}. Your work is saved in {where} meanwhile; Reviewer "
            "goes on trying and moves it home.",
            record=self.record,
            why=self.home,
            where=self.where,
        )


@dataclass(frozen=True)
class News:
    """Whom to tell, in the writer's thread: what is on disk, what does not work, that the work came home."""

    saved: Callable[[int], None]
    error: Callable[[str], None]
    home: Callable[[str], None]


def why_of(error: Exception) -> str:
    """Why writing failed, for people."""
    if isinstance(error, OSError):
        return reason(error)
    return (
        str(error)
        if isinstance(error, ReviewerError)
        else tr("the program failed ({kind})", kind=type(error).__name__)
    )
