"""For all tests: Qt without a screen, settings and records of the program in a folder of the test's own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

_QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester"}


def pytest_collection_modifyitems(items):
    for item in items:
        if _QT_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path_factory.mktemp("home")))
