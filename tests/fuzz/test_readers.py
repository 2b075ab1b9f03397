"""Whatever is given to a reader, it accepts it or refuses it in one sentence; the longer run is benchmarks/fuzz.py."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.services.errors import ReviewerError
from tests.fuzz.readers import READERS, must_be_plain

DAMAGED = sorted((Path(__file__).parent / "damaged").iterdir())
SLOW = {"text", "markdown"}


def read(name, data, folder):
    folder.mkdir()
    try:
        READERS[name].run(data, folder)
    except ReviewerError as error:
        must_be_plain(error)


@pytest.fixture(autouse=True)
def _home(monkeypatch, tmp_path):
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))


@pytest.mark.parametrize("file", DAMAGED, ids=[file.name for file in DAMAGED])
def test_damage_that_was_met_or_thought_of(file, tmp_path):
    read(file.name.split("-")[0], file.read_bytes(), tmp_path / "folder")


@pytest.mark.parametrize("name", READERS)
def test_a_good_file_is_accepted(name, tmp_path):
    for n, data in enumerate(READERS[name].good):
        (tmp_path / str(n)).mkdir()
        assert READERS[name].run(data, tmp_path / str(n)) in (True, False)


@pytest.mark.parametrize("name", READERS)
def test_accidents_to_a_good_file(name, tmp_path_factory):
    @settings(
        max_examples=15 if name in SLOW else 60,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(st.integers(0, 2**32))
    def try_one(seed):
        read(name, READERS[name].spoil(random.Random(seed)), tmp_path_factory.mktemp("spoilt") / "folder")

    try_one()


@pytest.mark.parametrize("name", sorted(set(READERS) - SLOW))
def test_any_bytes_at_all(name, tmp_path_factory):
    @settings(max_examples=40, deadline=None)
    @given(st.binary(max_size=300))
    def try_one(data):
        read(name, data, tmp_path_factory.mktemp("bytes") / "folder")

    try_one()
