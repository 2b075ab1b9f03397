"""For tests of what is kept on disk: a disk that can be made to fail."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .faulty_disk import FaultyDisk


@pytest.fixture
def disk() -> Iterator[FaultyDisk]:
    with FaultyDisk(Path("/")) as faulty:
        yield faulty
