"""The checks beside the window: what is told twice and what is not, and a process that goes away."""

import pytest

from reviewer.core.model import Known, Language
from reviewer.core.splitting import segment_article
from reviewer.services import check_process
from reviewer.services.check_job import Snapshot
from reviewer.services.formats import from_text
from reviewer.ui.checking import CheckRunner

ENGLISH = Language("en", Known.GIVEN)


@pytest.fixture
def runner(qapp):
    """A runner that is closed whatever happens."""
    made = CheckRunner()
    yield made
    made.close()


def snapshot(sentences=3, finals=()):
    text = "\n\n".join(f"Sentence {n} tells of the the minister." for n in range(sentences))
    article = from_text(text, target="en")
    cut = segment_article(article.text, article.paragraphs, "en", article.marks)
    return Snapshot(article, cut, dict(finals), {}, ENGLISH, Language())


def answers(runner, qtbot, asked):
    """What is told until the answer is there."""
    found = {}
    runner.found.connect(found.update)
    runner.request(asked)
    qtbot.waitUntil(lambda: not runner.busy, timeout=60_000)
    runner.found.disconnect(found.update)
    return found


def test_what_was_told_is_told_again_when_it_is_no_longer_held(runner, qtbot):
    asked = snapshot()
    assert list(answers(runner, qtbot, asked)) == ["s1", "s2", "s3"]
    assert answers(runner, qtbot, asked) == {}
    runner.tell_again(["s2"])
    assert list(answers(runner, qtbot, asked)) == ["s2"]


def test_of_another_article_all_is_told(runner, qtbot):
    asked = snapshot()
    answers(runner, qtbot, asked)
    runner.forget()
    assert list(answers(runner, qtbot, asked)) == ["s1", "s2", "s3"]


@pytest.mark.checks_apart
def test_a_process_that_ends_during_a_run_is_made_up_for(runner, qtbot):
    asked = snapshot(1500)
    runner.progressed.connect(lambda done, total: runner._runs.close())
    found = answers(runner, qtbot, asked)
    assert len(found) == 1500
    assert all([flag.text for flag in flags] == ["the the"] for flags in found.values())
    assert answers(runner, qtbot, asked) == {}


@pytest.mark.checks_apart
def test_without_a_process_the_checks_run_here(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(check_process, "_command", lambda: ["/no/such/program"])
    runner = CheckRunner()
    try:
        assert list(answers(runner, qtbot, snapshot())) == ["s1", "s2", "s3"]
    finally:
        runner.close()


@pytest.mark.checks_apart
def test_what_an_edit_introduced_is_known_of_a_review_that_goes_on(runner, qtbot):
    asked = snapshot(3, {"s2": "He saw the the minister and and left."})
    found = answers(runner, qtbot, asked)
    mt, final = "Sentence 1 tells of the the minister.", asked.finals["s2"]
    own = runner.baseline.introduced("s2", found["s2"], mt, final)
    assert [flag.text for flag in found["s2"] if flag.id in own] == ["and and"]
