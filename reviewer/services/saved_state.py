"""Where the work of a session is kept right now, in one word and in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason


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
            return (
                f"{self.record} cannot be written: {self.home}. The last changes are safe in the journal beside it,"
                " and Reviewer goes on trying."
            )
        if self.spare or self.where is None:
            also = f"; nor can the spare place: {self.spare}" if self.spare else ""
            return (
                f"The last changes are not on disk yet: {self.record} cannot be written: {self.home}{also}."
                " Reviewer keeps them and goes on trying."
            )
        return (
            f"{self.record} cannot be written: {self.home}. Your work is saved in {self.where} meanwhile;"
            " Reviewer goes on trying and moves it home."
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
    return str(error) if isinstance(error, ReviewerError) else f"the program failed ({type(error).__name__})"
