"""Records full of one kind of thing: what is reckoned by their bytes grows as what they take, and decides."""

import tracemalloc

import pytest

from reviewer.services import json_bounds
from reviewer.services.ample import AmpleValueError, TooLargeError
from reviewer.services.store import open_record
from tests.fuzz.heavy import fullest, made

SLACK = 1.15
"""The memory of small dictionaries and lists grows in leaps."""


def taken(tmp_path, kind, number):
    """Bytes at the most that opening a record with so many things takes of Python's memory."""
    path = tmp_path / "a.txt.review.json"
    path.write_bytes(made(kind, number))
    tracemalloc.start()
    try:
        open_record(path, read_only=True)[0].close()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "kind", ["notes", "people", "mutes", "annotations", "suggestions", "segments", "links", "flags"]
)
def test_a_record_takes_no_more_than_is_reckoned(kind, tmp_path):
    few, many = 1_000, 3_000
    reckoned = [json_bounds.reckoned(data) + len(data) for data in (made(kind, few), made(kind, many))]
    grown = taken(tmp_path, kind, many) - taken(tmp_path, kind, few)
    assert grown <= SLACK * (reckoned[1] - reckoned[0])


def test_one_more_than_the_fullest_is_asked_about(tmp_path, monkeypatch):
    monkeypatch.setattr(json_bounds, "MOST_MEMORY", 500_000)
    path = tmp_path / "a.txt.review.json"
    path.write_bytes(fullest("notes", 0.9))
    open_record(path, read_only=True)[0].close()
    path.write_bytes(fullest("notes", 1.3))
    with pytest.raises(TooLargeError):
        open_record(path, read_only=True)
    with pytest.raises(AmpleValueError):
        json_bounds.text_of(path.read_bytes())
