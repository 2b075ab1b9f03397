"""The folder of what can be made again."""

import pytest

from reviewer.services.kept_packs import FolderKeeper, cache_folder


@pytest.fixture
def keeper(tmp_path, monkeypatch):
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path))
    return FolderKeeper()


def test_what_was_put_is_there_and_what_was_before_is_not(keeper):
    keeper.put("a", "one")
    keeper.put("b", "two “…”")
    assert (keeper.get("a"), keeper.get("b")) == ("", "two “…”")
    assert [path.name for path in cache_folder().iterdir()] == ["packs-b.json"]


def test_a_file_that_is_no_text_is_nothing(keeper):
    keeper.put("a", "one")
    (cache_folder() / "packs-a.json").write_bytes(b"\xff\xfe")
    assert keeper.get("a") == ""


def test_a_folder_that_cannot_be_made_keeps_nothing(keeper, tmp_path):
    (tmp_path / "cache").write_text("in the way")
    keeper.put("a", "one")
    assert keeper.get("a") == ""
