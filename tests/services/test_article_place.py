"""What a record says of where its article lies is not followed out of its folder."""

import json
from pathlib import Path

import pytest

from reviewer.services.article_place import article_place
from reviewer.services.known_articles import remember
from reviewer.services.settings import home
from reviewer.services.store import create, open_record

from .review_samples import session


@pytest.mark.parametrize("told", ["story.txt", "texts/story.txt", "./story.txt", None, ""])
def test_what_lies_in_the_folder_is_found(tmp_path: Path, told: str | None) -> None:
    path, sentence = article_place({"path": told}, tmp_path / "a.review.json")
    assert sentence == ""
    assert path == (tmp_path / told if told else None)


@pytest.mark.parametrize(
    "told",
    [
        "/etc/passwd",
        "../story.txt",
        "texts/../../story.txt",
        "C:\\story.txt",
        "C:story.txt",
        "\\\\server\\share\\story.txt",
        "//server/share/story.txt",
        "..\\story.txt",
        "a\0b",
    ],
)
def test_what_lies_elsewhere_is_told_and_not_looked_at(tmp_path: Path, told: str) -> None:
    path, sentence = article_place({"path": told}, tmp_path / "a.review.json")
    assert path is None
    assert "outside its own folder" in sentence
    assert "--article FILE" in sentence
    assert "\n" not in sentence
    assert "\0" not in sentence


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.txt").write_text("Secret.", encoding="utf-8")
    (inner / "story.txt").symlink_to(tmp_path / "secret.txt")
    assert article_place({"path": "story.txt"}, inner / "a.review.json")[0] is None


def test_opening_says_so_once_and_naming_the_article_helps(tmp_path: Path) -> None:
    record = tmp_path / "inner" / "story.txt.review.json"
    record.parent.mkdir()
    create(session(), record).close()
    data = json.loads(record.read_bytes())
    data["article"]["path"] = "../story.txt"
    record.write_bytes(json.dumps(data).encode())
    store, s, recovery = open_record(record)
    assert recovery is not None
    assert len(recovery.warnings) == 1
    assert "(../story.txt)" in recovery.warnings[0]
    assert s.final("s1") == "It is due to disability."
    store.close()
    store, s, recovery = open_record(record)
    assert recovery is None
    store.close()
    (tmp_path / "story.txt").write_text("Something else.", encoding="utf-8")
    store, _, recovery = open_record(record, article=tmp_path / "story.txt")
    assert recovery is not None
    assert "story.txt was changed since" in str(recovery)
    store.close()


def test_the_place_that_a_person_named_is_remembered_and_no_other_that_the_record_names_later(
    tmp_path: Path,
) -> None:
    record = tmp_path / "inner" / "story.txt.review.json"
    record.parent.mkdir()
    article = tmp_path / "story.txt"
    article.write_text("Something else.", encoding="utf-8")
    create(session(), record, article_path=article).close()
    for _ in range(2):
        store, s, recovery = open_record(record)
        assert "story.txt was changed since" in str(recovery)
        s.set_final("s1", "New.")
        assert store.close()
    data = json.loads(record.read_bytes())
    assert data["article"]["path"] == "../story.txt"
    data["article"]["path"] = "../secret.txt"
    (tmp_path / "secret.txt").write_text("Secret.", encoding="utf-8")
    record.write_bytes(json.dumps(data).encode())
    store, _, recovery = open_record(record)
    assert "outside its own folder" in str(recovery)
    assert "changed since" not in str(recovery)
    store.close()


def test_what_is_remembered_and_damaged_is_asked_again(tmp_path: Path) -> None:
    about, record = {"path": "../story.txt"}, tmp_path / "a.review.json"
    remember(record, "../story.txt", tmp_path / "named.txt")
    assert article_place(about, record) == (tmp_path / "named.txt", "")
    for damage in ("{", "[]", '{"x": 1}', json.dumps({str(record): {"told": "../story.txt", "article": 1}})):
        (home() / "articles.json").write_text(damage, encoding="utf-8")
        place, sentence = article_place(about, record)
        assert place is None
        assert "outside its own folder" in sentence
