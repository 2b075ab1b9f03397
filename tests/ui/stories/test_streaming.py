"""A long article: the first flags are there, and one decides on them, while the checks still run.

The reviewer opens an article of several thousand sentences, sees how far the checks are, goes to the first flag and
applies its suggestion before the last sentence was looked at, and goes on typing. Nothing of what was decided is
undone by the flags that come in later.
"""

import pytest

from reviewer.core.model import Verdict
from reviewer.core.splitting import segment_article
from reviewer.services.formats import from_text
from reviewer.services.review import Session
from reviewer.services.store import create
from reviewer.ui import opener, opening
from reviewer.ui.beginning import beginning, beginning_of_record
from tests.ui.waiting import wait_for_flags

SENTENCES = 2500


def long_article(folder):
    lines = [
        f"Sentence {n} tells of the minister who spoke to the people of the town." for n in range(SENTENCES)
    ]
    lines[3] = "They said that the the minister was late."
    lines[-2] = "They went to the the town."
    path = folder / "long.txt"
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.checks_apart
def test_deciding_while_flags_come_in(start, tmp_path, qtbot):
    shell = start(long_article(tmp_path))
    desk = shell.window.desk
    qtbot.waitUntil(lambda: desk.session is not None and desk.session.counts().flags_open > 0, timeout=60_000)
    assert desk.checking
    qtbot.waitUntil(lambda: "%" in shell.window.status.flags() or not desk.checking)
    shell.window.actions_["next_flag"].trigger()
    assert desk.row == 3
    shell.window.actions_["apply_1"].trigger()
    qtbot.keyClicks(shell.window.pane.editor, " now")
    wait_for_flags(shell, qtbot)
    text = desk.session.final(desk.session.segments[3].id)
    assert "the the" not in text
    assert "now" in text
    flagged = [n for n, s in enumerate(desk.session.segments) if desk.session.open_flags(s.id)]
    assert SENTENCES - 2 in flagged
    assert 3 not in flagged


def test_the_beginning_of_a_long_article_is_there_to_read_before_it_is_cut(
    start, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(opener, "AT_ONCE", 0)
    shell = start()
    window, seen = shell.window, []

    def look():
        rows = window.list.model().rowCount()
        seen.append((rows, window.desk.session, window.shows_article(), window.pane.editor.isReadOnly()))

    shell.opener.begun.connect(look)
    shell.open(long_article(tmp_path))
    qtbot.waitUntil(lambda: window.desk.session is not None, timeout=60_000)
    assert seen == [(40, None, True, True)]
    assert window.list.model().rowCount() == SENTENCES
    assert not window.pane.editor.isReadOnly()


def test_a_beginning_is_taken_away_where_the_article_is_not_opened(start, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(opener, "AT_ONCE", 0)

    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr(opening, "segment_article", fail)
    shell = start()
    begun = []
    shell.opener.begun.connect(begun.append)
    shell.open(long_article(tmp_path))
    qtbot.waitUntil(lambda: not shell.opener.busy, timeout=60_000)
    assert begun
    assert not shell.window.shows_article()
    assert shell.window.list.model().rowCount() == 0


def test_the_beginning_is_cut_as_the_whole_is():
    text = "\n\n".join(f"Mr. Ruiz said “no” at 5 p.m. He left. *Number* {n}." for n in range(900))
    article = from_text(text, target="en")
    whole = segment_article(article.text, article.paragraphs, "en", article.marks).segments
    session = beginning(article)
    assert 40 <= len(session.segments) < len(whole)
    assert tuple(session.segments) == whole[: len(session.segments)]
    assert session.read_only


def test_the_beginning_of_a_long_record_is_there_as_it_was_left(start, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(opener, "AT_ONCE", 0)
    shell = start(path := long_article(tmp_path))
    window, seen = shell.window, []
    qtbot.waitUntil(lambda: window.desk.session is not None, timeout=60_000)
    window.desk.session.set_final("s2", "He said so.")
    window.desk.session.confirm("s2")
    assert window.desk.close()

    def look(session):
        seen.append((session.final("s2"), session.verdict("s2"), session.read_only, window.desk.session))

    shell.opener.begun.connect(look)
    shell.open(path)
    qtbot.waitUntil(lambda: window.desk.session is not None, timeout=60_000)
    assert seen == [("He said so.", Verdict.CORRECTED, True, None)]
    assert window.list.model().rowCount() == SENTENCES


def test_a_record_that_is_not_whole_has_a_beginning_or_none(tmp_path):
    article = from_text("\n\n".join(f"He said no. It is {n}." for n in range(90)), target="en")
    cut = segment_article(article.text, article.paragraphs, "en", article.marks)
    record = tmp_path / "story.txt.review.json"
    create(Session.start(article, cut), record).close()
    data = record.read_bytes()
    whole = beginning_of_record(record)
    assert tuple(whole.segments) == cut.segments[:80]
    for size in range(0, len(data), 97):
        record.write_bytes(data[:size])
        part = beginning_of_record(record)
        assert part is None or part.article == whole.article
    record.write_bytes(data.replace(b'"paragraph"', b'"place"'))
    assert beginning_of_record(record) is None
    assert beginning_of_record(tmp_path / "missing") is None
