"""What is asked of a checker, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from reviewer.checks.contract import Settled
from reviewer.core.model import Article, Flag, Language, Segmentation

WORD = "run-checks-for-a-window"
"""The argument that makes the program the process that runs checks for a window."""

LANGUAGE = "REVIEWER_CHECKS_LANGUAGE"
"""The variable of that process that names the language of what it has to say for people."""

Found = Mapping[str, tuple[Flag, ...]]
"""The flags of segments by their ids."""


@dataclass(frozen=True)
class Snapshot:
    """All that a run looks at; nothing of it changes any more."""

    article: Article
    segmentation: Segmentation
    finals: Mapping[str, str]
    gaps: Mapping[str, str]
    target: Language
    source: Language
    muted: frozenset[str] = frozenset()
    settled: Settled = field(default_factory=Settled)
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Job:
    """One run over ``snapshot``.

    ``block_by_block`` asks for flags while the run goes on. ``anew`` lets go of what was told in earlier runs, for
    this is another article; ``again`` are segments whose flags are to be told though they may have been.
    """

    snapshot: Snapshot
    block_by_block: bool = False
    anew: bool = False
    again: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """How far a run is, and the flags that are news of some segments, also of those without any.

    ``titles`` are the titles of the rules that flagged something for the first time.
    """

    done: int
    total: int
    flags: Found
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run that was not stopped has to tell besides what it told on its way.

    ``delivered`` are flags of edited segments as they were delivered, where they had not been told. ``rules`` is the
    digest of all that can flag, and ``remarks`` says what did not run.
    """

    flags: Found
    delivered: Found
    rules: str
    titles: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()


Tell = Callable[[Told], None]


class Runs(Protocol):
    """Whatever runs jobs, one after another: here, or in a process of its own."""

    def run(self, job: Job, stop: Callable[[], bool], tell: Tell) -> Answer | None:
        """Run ``job``, telling on the way; ``None`` when it was stopped."""

    def stop(self) -> None:
        """The job under way is not wanted any more: ``stop`` answers so from now on. In any thread."""

    def close(self) -> None:
        """No job is wanted any more. In any thread."""
