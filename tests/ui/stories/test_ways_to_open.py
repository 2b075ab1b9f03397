"""What the window offers when the record is open elsewhere, or when the article was changed."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.services import ample
from reviewer.services.store import open_record
from reviewer.ui.dialogs.choice import ChoiceDialog
from tests.ui.waiting import wait_for_flags


def asked():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, ChoiceDialog) and w.isVisible())


def choose(words):
    next(button for button in asked().choices if button.text() == words).click()


@pytest.fixture
def record(start, seed):
    """The record of a review of the seed, closed."""
    shell = start(seed)
    shell.window.actions_["confirm"].trigger()
    shell.window.close()
    return seed.with_name("story.txt.review.json")


def test_a_record_that_is_open_elsewhere_can_be_worked_on_in_a_copy(start, seed, record):
    store, session, _ = open_record(record, alias="ana")
    shell = start(seed)
    assert [button.text() for button in asked().choices] == ["Open for reading", "Work on a copy"]
    choose("Work on a copy")
    opened = shell.window.desk.opened_from
    assert opened.record.name == "story.txt.copy.review.json"
    assert "You work on a copy" in shell.window.status.message()
    shell.window.actions_["confirm"].trigger()
    shell.window.close()
    told = json.loads(opened.record.read_bytes())
    assert told["copied_from"]["record"] == session.record_id != told["record"]
    assert sum(entry["verdict"] == "accepted" for entry in told["segments"]) == 2
    store.close()


def test_what_another_computer_left_open_can_be_taken_over(start, seed, record):
    owner = {"alias": "ben", "host": "elsewhere.example", "pid": 7, "since": "2026-03-01T09:30:00.000Z"}
    record.with_name(record.name + ".owner").write_text(json.dumps(owner), encoding="utf-8")
    shell = start(seed)
    choose("It writes no more: open it")
    assert not shell.window.desk.session.read_only
    assert shell.window.desk.session.counts().accepted == 1


def test_a_record_larger_than_usual_is_asked_about_and_opened(start, seed, record, monkeypatch):
    monkeypatch.setattr(ample, "RECORD", 1_000)
    shell = start(seed)
    assert shell.window.desk.session is None
    choose("Open it")
    session = shell.window.desk.session
    assert session.counts().accepted == 1
    assert not session.read_only
    shell.window.actions_["confirm"].trigger()
    shell.window.close()
    assert sum(entry["verdict"] == "accepted" for entry in json.loads(record.read_bytes())["segments"]) == 2


def test_a_changed_article_is_asked_about_and_the_review_carried_over(start, seed, record, qtbot):
    seed.write_text("A new beginning stands here.\n\n" + seed.read_text("utf-8"), encoding="utf-8")
    shell = start(seed)
    choose("Carry it over")
    session = shell.window.desk.session
    assert session.article.text.startswith("A new beginning stands here.")
    assert session.counts().accepted == 1
    assert session.verdict("s1") == "accepted"
    assert session.index_of("s1") == 1
    assert "Carried over: 1 as before." in shell.window.status.message()
    assert record.with_name("story.txt.before.review.json").is_file()
    wait_for_flags(shell, qtbot)
    shell.window.close()
    again = start(seed)
    assert again.window.desk.session.verdict("s1") == "accepted"


def test_one_can_go_on_with_the_old_text(start, seed, record):
    old = seed.read_text("utf-8")
    seed.write_text("Something else.\n", encoding="utf-8")
    shell = start(record)
    choose("Go on with the old text")
    assert shell.window.desk.session.article.text == old
    assert "was changed since this review began" in shell.window.status.message()
    assert not record.with_name("story.txt.before.review.json").exists()
