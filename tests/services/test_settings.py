"""Settings: kept whole, tolerant of what others wrote."""

import json
from pathlib import Path

import pytest

from reviewer.core.model import Mute
from reviewer.services.errors import ReviewerError
from reviewer.services.settings import (
    RECENT,
    SEARCHES,
    Recent,
    Settings,
    load_settings,
    save_settings,
    settings_path,
)


def test_nothing_is_remembered_at_first() -> None:
    assert load_settings() == (Settings(), "")


def test_what_is_saved_is_what_is_loaded() -> None:
    settings = Settings(
        "ana",
        geometry={"window": "01ff"},
        theme="dark",
        zoom=120,
        keys={"confirm": "Ctrl+Return"},
        allowed_checks=("acme",),
        shown={"source": False},
    )
    settings = settings.with_recent(Recent("/a.review.json", "A", "2026-03-01T09:30:00.000Z", 10, 4))
    settings = settings.with_mute(Mute("t/rule", "article", "ana", "2026-03-01T09:30:00.000Z"))
    save_settings(settings)
    loaded, sentence = load_settings()
    assert (loaded, sentence) == (settings, "")
    assert loaded.muted_rules == {"t/rule"}
    assert loaded.muted[0].scope == "always"
    assert loaded.without_mute("t/rule").muted == ()
    back = loaded.without_mute("t/rule", "2026-03-02T09:30:00.000Z")
    save_settings(back)
    assert load_settings() == (back, "")
    assert back.taken_back == {"t/rule": "2026-03-02T09:30:00.000Z"}


def test_the_home_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "x"))
    save_settings(Settings("ben"))
    assert settings_path() == tmp_path / "x" / "settings.json"
    assert json.loads(settings_path().read_text())["alias"] == "ben"


def test_the_last_opened_session_stands_first_and_once() -> None:
    settings = Settings()
    for n in range(RECENT + 5):
        settings = settings.with_recent(Recent(f"{n}.json"))
    settings = settings.with_recent(Recent("7.json", reviewed=3))
    assert settings.recent[0] == Recent("7.json", reviewed=3)
    assert len(settings.recent) == RECENT
    assert [r.record for r in settings.without_recent("7.json").recent].count("7.json") == 0


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_a_broken_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, sentence = load_settings(path)
    assert settings == Settings()
    assert "kept as settings.json.broken-1" in sentence
    assert (tmp_path / "settings.json.broken-1").read_bytes() == content
    assert not path.exists()


def test_a_bad_member_falls_back_alone_and_an_unknown_one_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"alias": "ana", "zoom": "big", "theme": "pink", "recent": [{"title": 1}], "keys": [], "later": {"a": 1}}'
    )
    settings, sentence = load_settings(path)
    assert (settings.alias, settings.zoom, settings.theme, settings.recent) == ("ana", 100, "system", ())
    assert all(name in sentence for name in ("zoom", "theme", "recent", "keys"))
    save_settings(settings, path)
    assert json.loads(path.read_text())["later"] == {"a": 1}


def test_settings_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReviewerError, match="cannot be kept"):
        save_settings(Settings(), tmp_path / "file" / "settings.json")


def test_the_last_search_stands_first_and_once_and_comes_back() -> None:
    settings = Settings()
    for n in range(SEARCHES + 5):
        settings = settings.with_search(f"word {n}")
    settings = settings.with_search("word 7")
    assert (settings.searches[0], len(settings.searches)) == ("word 7", SEARCHES)
    save_settings(settings)
    assert load_settings() == (settings, "")


def test_searches_that_are_no_texts_are_left_out_and_named() -> None:
    settings_path().write_text('{"alias": "ana", "searches": [3]}', encoding="utf-8")
    settings, sentence = load_settings()
    assert (settings.alias, settings.searches) == ("ana", ())
    assert "“searches”" in sentence
