"""How reviews of before stand, whatever lies where their records were."""

import json
import os
from threading import Event

import pytest

from reviewer.core.splitting import segment_article
from reviewer.services import overview as overview_module
from reviewer.services.formats import from_text, open_article
from reviewer.services.overview import Standing, overview
from reviewer.services.review import Session
from reviewer.services.store import create, record_path_for

TEXT = "The port opened. It rained all day.\n\nNobody came, for it was late.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def begun(article, path=None):
    cut = segment_article(article.text, article.paragraphs, article.target.code, article.marks)
    session = Session.start(article, cut, "ana")
    return session, create(session, path, article_path=path.with_name("story.txt"))


@pytest.fixture
def record(article):
    """The record of a review of three segments, one of them confirmed, closed."""
    path = record_path_for(article)
    session, store = begun(open_article(article), path)
    session.confirm("s1")
    store.close()
    return path


def test_it_tells_how_far_the_review_is_and_when_it_was_written(record):
    told = overview(record)
    assert (told.standing, told.segments, told.reviewed, told.flags) == (Standing.READY, 3, 1, None)
    assert told.saved.startswith("20")


def test_flags_are_counted_once_a_check_has_been_written_down(article):
    path = record_path_for(article)
    session, store = begun(open_article(article), path)
    store.rules = "digest"
    session.confirm("s1")
    store.close()
    assert overview(path).flags == 0


def test_what_is_only_in_the_journal_counts_too(article):
    path = record_path_for(article)
    session, store = begun(open_article(article), path)
    session.confirm("s1")
    session.confirm("s2")
    assert store.save(wait=True)
    on_disk = Event()
    store.on_saved(lambda seq: on_disk.set() if seq == store.seq else None)
    session.confirm("s3")
    assert on_disk.wait(10)
    assert overview(path).reviewed == 3
    store.close()


def test_an_article_that_was_changed_or_is_gone_is_told(record, article):
    article.write_text(TEXT + "More.\n", encoding="utf-8")
    assert overview(record).standing is Standing.CHANGED
    article.unlink()
    told = overview(record)
    assert (told.standing, told.reviewed) == (Standing.NO_ARTICLE, 1)


def test_of_pasted_text_no_article_is_missing(tmp_path):
    path = tmp_path / "pasted.review.json"
    _, store = begun(from_text(TEXT), path)
    store.close()
    assert overview(path).standing is Standing.READY


def test_an_article_outside_the_folder_is_not_looked_at(record, article, tmp_path):
    data = json.loads(record.read_bytes())
    data["article"]["path"] = "../elsewhere/secret.txt"
    record.write_text(json.dumps(data), encoding="utf-8")
    article.unlink()
    assert overview(record).standing is Standing.READY


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"schema": "reviewer/session/2"}', b"[" * 100_000, b"\xff\x00"]
)
def test_what_is_no_record_is_told_of_it_alone(tmp_path, data):
    path = tmp_path / "bad.review.json"
    path.write_bytes(data)
    told = overview(path)
    assert told.standing is Standing.UNREADABLE
    assert told.why
    assert not told.told


def test_a_missing_record_is_told(tmp_path):
    assert overview(tmp_path / "none.review.json").standing is Standing.NO_RECORD


def test_a_name_that_no_file_can_have_is_unreadable(tmp_path):
    assert overview(tmp_path / "a\0b.review.json").standing is Standing.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.review.json")
    assert overview(tmp_path / "pipe.review.json").standing is Standing.UNREADABLE


@pytest.mark.parametrize("ending", ["", ".journal"])
def test_a_long_record_or_journal_is_not_read(record, monkeypatch, ending):
    file = record.with_name(record.name + ending)
    file.write_bytes((file.read_bytes() if file.exists() else b"") + b" " * 200_000)
    monkeypatch.setattr(overview_module, "LARGEST", 100_000)
    assert overview(record).standing is Standing.TOO_LARGE
