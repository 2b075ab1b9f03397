"""Records larger than usual: refused until the person says that they may be, for a hostile one could fill the memory.

The program can write a record that is larger than what it reads unasked (a very long article of which every segment has
been worked on), and must never refuse its own work for good.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from reviewer.services.bounded import LARGE_RECORD, RECORD
from reviewer.services.errors import ReviewerError

VARIABLE = "REVIEWER_LARGE"
"""The environment variable that, set to 1, allows them everywhere: for the command line."""

_allowed: ContextVar[bool] = ContextVar("allowed", default=False)


class TooLargeError(ReviewerError):
    """It would take more memory than a record usually does; ``allowing`` it opens it all the same."""


def most_of_record() -> int:
    """Bytes of the largest record that is read, here and now."""
    return LARGE_RECORD if is_allowed() else RECORD


class AmpleValueError(ValueError):
    """A document would take more memory than is allowed now."""


def is_allowed() -> bool:
    """Whether a record may be larger than usual, here and now."""
    return _allowed.get() or os.environ.get(VARIABLE) == "1"


@contextmanager
def allowing(large: bool) -> Iterator[None]:
    """Within this block, in this thread, records may be larger than usual where ``large`` says so."""
    before = _allowed.set(large or _allowed.get())
    try:
        yield
    finally:
        _allowed.reset(before)
