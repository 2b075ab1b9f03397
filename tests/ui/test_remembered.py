"""The window keeps its settings in the one place where the program keeps them."""

import json
from dataclasses import replace

from reviewer.services.settings import Recent, Settings, load_settings, save_settings, settings_path
from reviewer.ui.messages import Messages
from reviewer.ui.remembered import Remembered
from reviewer.ui.start_screen import RecentButton


def told(messages):
    said = []
    messages.said.connect(lambda *words: said.append(words[0]))
    return said


def test_a_change_is_written_at_once_and_announced(qtbot):
    remembered = Remembered(Messages())
    with qtbot.waitSignal(remembered.changed):
        remembered.update(lambda settings: replace(settings, alias="ana"))
    assert load_settings() == (Settings(alias="ana"), "")


def test_what_another_window_wrote_meanwhile_stays(qtbot):
    remembered = Remembered(Messages())
    save_settings(Settings(theme="dark"))
    remembered.update(lambda settings: replace(settings, alias="ana"))
    assert remembered.now == Settings(alias="ana", theme="dark")


def test_settings_that_cannot_be_written_hold_and_are_told_once(qtbot, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "file"))
    messages = Messages()
    said = told(messages)
    remembered = Remembered(messages)
    remembered.update(lambda settings: replace(settings, alias="ana"))
    remembered.update(lambda settings: replace(settings, theme="dark"))
    assert (remembered.now.alias, remembered.now.theme) == ("ana", "dark")
    assert len([sentence for sentence in said if "cannot be kept" in sentence]) == 1


def test_damaged_settings_are_told_in_the_window(start):
    settings_path().write_text("{")
    assert "settings were damaged" in start().window.status.message()


def test_a_review_is_gone_on_with_where_it_was_left(start, seed, tmp_path):
    shell = start(seed)
    shell.window.desk.go(7)
    shell.window.actions_["confirm"].trigger()
    shell.window.close()
    (recent,) = load_settings()[0].recent
    assert (recent.title, recent.reviewed, recent.segment) == ("story.txt", 1, "s9")
    again = start()
    (button,) = again.window.start.findChildren(RecentButton)
    assert button.accessibleName() == f"Go on with story.txt, 1 of {recent.segments} reviewed"
    button.click()
    assert again.window.desk.row == 8
    assert load_settings()[0].last_folder == str(tmp_path)


def test_reviews_whose_record_is_gone_are_not_offered(start):
    save_settings(Settings().with_recent(Recent("/nowhere/a.review.json", "A")))
    assert start().window.start.findChildren(RecentButton) == []


def test_the_place_of_the_window_is_kept(start):
    shell = start()
    shell.window.resize(900, 620)
    shell.window.close()
    assert json.loads(settings_path().read_text())["geometry"]["window"]
    assert start().window.size().toTuple() == (900, 620)  # the screen of tests is small
