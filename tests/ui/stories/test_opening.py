"""All the ways to an article, and what is said when one is closed."""

import json
import os
import stat
import sys

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from reviewer.services.settings import Settings, own_folder, save_settings, settings_path
from reviewer.services.store import open_record
from reviewer.ui.dialogs.ask import AskDialog
from reviewer.ui.opening import ChangedError, NoPlaceError, Wish, open_path


def asked():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, AskDialog) and w.isVisible())


def test_with_nothing_open_the_window_is_calm(start):
    window = start().window
    assert not window.shows_article()
    assert window.windowTitle() == "Reviewer"
    assert not window.actions_["confirm"].isEnabled()
    assert window.actions_["open"].isEnabled()


def test_who_begins_is_offered_the_tour_and_who_has_reviews_is_not(start, seed, qtbot):
    shell = start()
    tour = next(b for b in shell.window.start.findChildren(QPushButton) if "tour" in b.text())
    assert tour.isVisible()
    qtbot.mouseClick(tour, Qt.MouseButton.LeftButton)
    assert shell.window.shows_article()
    shell.window.desk.close()
    shell.open(seed)
    shell.window.desk.close()
    assert not shell.window.shows_article()
    assert not tour.isVisible()


def test_a_dropped_file_is_opened(start, seed):
    window = start().window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(seed))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.shows_article()
    assert window.windowTitle() == "story.txt — Reviewer"


def test_text_from_the_clipboard_is_kept_in_a_record_of_its_own(start):
    QGuiApplication.clipboard().setText("A pasted article. It has two sentences.")
    shell = start()
    shell.window.actions_["paste_article"].trigger()
    assert len(shell.window.desk.session.segments) == 2
    record = shell.window.desk.opened_from.record
    assert record.parent == own_folder()
    shell.window.close()
    assert "A pasted article." in json.loads(record.read_text(encoding="utf-8"))["article"]["text"]
    again = start()
    again.open(again.remembered.now.recent[0].record)
    assert len(again.window.desk.session.segments) == 2


def test_an_empty_clipboard_is_said_in_one_line(start):
    QGuiApplication.clipboard().clear()
    shell = start()
    shell.window.actions_["paste_article"].trigger()
    assert not shell.window.shows_article()
    assert "no text on the clipboard" in shell.window.status.message()


def test_what_is_no_text_is_said_in_one_line_and_the_open_article_stays(start, seed, tmp_path):
    shell = start(seed)
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    shell.open(picture)
    assert "picture.txt" in shell.window.status.message()
    assert shell.window.windowTitle() == "story.txt — Reviewer"
    shell.open(tmp_path / "missing.txt")
    assert "missing.txt" in shell.window.status.message()


def test_what_was_said_of_one_article_does_not_stand_under_the_next(start, seed, tmp_path):
    shell = start(seed)
    shell.open(tmp_path / "missing.txt")
    other = tmp_path / "other.txt"
    other.write_text("The harbour is closed. Nobody came.\n", encoding="utf-8")
    shell.open(other)
    assert "missing.txt" not in shell.window.status.message()
    shell.open(tmp_path / "missing.txt")
    QGuiApplication.clipboard().setText("A pasted article. It has two sentences.")
    shell.window.actions_["paste_article"].trigger()
    assert "missing.txt" not in shell.window.status.message()


def test_what_is_said_at_the_start_is_not_wiped_away_by_the_first_article(start, seed):
    save_settings(Settings(alias="ana", alias_asked=True))
    text = settings_path().read_text(encoding="utf-8")
    settings_path().write_text(text.replace('"zoom": 100', '"zoom": "x"'), encoding="utf-8")
    assert "“zoom”" in start(seed).window.status.message()


def test_a_long_article_is_not_said_to_be_opening_when_it_is_open(start, tmp_path, qtbot):
    path = tmp_path / "long.txt"
    path.write_text("The harbour is closed. Nobody came.\n\n" * 7000, encoding="utf-8")
    shell = start()
    shell.open(path)
    assert shell.window.status.message() == "Opening long.txt…"
    qtbot.waitUntil(lambda: not shell.opener.busy, timeout=60_000)
    assert shell.window.status.message() != "Opening long.txt…"


def test_an_article_reviewed_elsewhere_can_be_opened_for_reading(start, seed):
    start(seed).window.close()
    store, _, _ = open_record(seed.with_name("story.txt.review.json"))
    shell = start(seed)
    question = asked()
    assert not shell.window.shows_article()
    question.main.click()
    assert shell.window.status.saved() == "Read-only"
    before = shell.window.desk.session.final("s1")
    shell.window.deeds.type_text("s1", "Something else.")
    assert "reading only" in shell.window.status.message()
    shell.window.pane.refresh()
    assert shell.window.desk.session.final("s1") == before == shell.window.pane.editor.text()
    store.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_beside_an_article_in_a_closed_folder_no_record_is_forced(start, seed):
    seed.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        shell = start(seed)
        asked().main.click()
        assert shell.window.desk.opened_from.record.parent == own_folder()
    finally:
        seed.parent.chmod(stat.S_IRWXU)


def test_where_no_record_can_lie_it_is_kept_in_the_own_folder_and_found_again(start, seed, monkeypatch):
    from reviewer.services.errors import ReviewerError
    from reviewer.ui import opening

    create = opening.create

    def only_elsewhere(session, record, **more):
        if record.parent == seed.parent:
            raise ReviewerError(f"{record} cannot be written: it is not allowed there.")
        return create(session, record, **more)

    monkeypatch.setattr(opening, "create", only_elsewhere)
    shell = start(seed)
    assert not shell.window.shows_article()
    asked().main.click()
    record = shell.window.desk.opened_from.record
    assert record.parent == own_folder()
    shell.window.actions_["confirm"].trigger()
    shell.window.close()
    again = start(seed)
    assert again.window.desk.opened_from.record == record
    assert again.window.desk.session.counts().accepted == 1


def test_opening_the_open_article_again_changes_nothing(start, seed):
    shell = start(seed)
    session = shell.window.desk.session
    shell.open(seed)
    assert shell.window.desk.session is session
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, AskDialog) and w.isVisible()]


def test_another_article_takes_the_place_of_the_first_which_is_let_go(start, seed, tmp_path):
    other = tmp_path / "other.md"
    other.write_text("# Title\n\nAnother article.\n", encoding="utf-8")
    shell = start(seed)
    shell.open(other)
    assert shell.window.windowTitle() == "other.md — Reviewer"
    store, _, _ = open_record(seed.with_name("story.txt.review.json"))
    assert not store.read_only
    store.close()


def test_an_article_whose_name_leaves_no_room_for_an_ending_has_its_record_in_the_own_folder(seed):
    long = seed.rename(seed.with_name("ñ" * 122 + ".txt"))
    with pytest.raises(NoPlaceError, match="too long"):
        open_path(Wish(long, own_folder()))
    opened = open_path(Wish(long, own_folder(), own=True))
    opened.session.confirm(opened.session.segments[0].id)
    assert opened.store.close()
    again = open_path(Wish(long, own_folder()))
    assert again.session.counts().reviewed == 1
    assert again.store.close()


def test_an_article_that_lies_elsewhere_is_known_when_its_record_is_opened(seed, tmp_path):
    folder = tmp_path / "records"
    record = open_path(Wish(seed, folder, own=True))
    assert record.store.close()
    opened = open_path(Wish(record.record, folder))
    assert opened.article == seed
    assert "outside" not in opened.remark
    assert opened.store.close()
    seed.write_text(seed.read_text(encoding="utf-8") + "\n\nOne more.", encoding="utf-8")
    with pytest.raises(ChangedError) as changed:
        open_path(Wish(record.record, folder))
    assert changed.value.article == seed
    carried = open_path(Wish(record.record, folder, carry=True))
    assert carried.session.article.text.endswith("One more.")
    assert carried.store.close()
