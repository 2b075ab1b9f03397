"""The window keeps its settings in the one place where the program keeps them."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog

from reviewer.services.settings import Recent, Settings, load_settings, save_settings, settings_path
from reviewer.ui.beside_view import BesideView
from reviewer.ui.features.sourcing import Sourcing
from reviewer.ui.messages import Messages
from reviewer.ui.remembered import Remembered
from reviewer.ui.start_screen import RecentButton
from tests.ui.waiting import wait_for_flags


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


def drag(split, number, by, qtbot):
    """Drag the handle before part ``number``."""
    handle = split.handle(number)
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    along = QPoint(by, 0) if split.orientation() is Qt.Orientation.Horizontal else QPoint(0, by)
    qtbot.mouseMove(handle, middle + along)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + along)


def test_columns_stay_as_wide_as_they_were_dragged(start, seed, qtbot):
    window = start(seed).window
    window.resize(1280, 800)
    for split, number, by in ((window.split, 2, -60), (window.side, 1, -70)):
        before = split.sizes()
        drag(split, number, by, qtbot)
        assert split.sizes() != before
    told = window.split.sizes(), window.side.sizes()
    window.actions_["focus"].trigger()
    window.close()
    again = start(seed).window
    again.resize(1280, 800)
    qtbot.waitUntil(lambda: (again.split.sizes(), again.side.sizes()) == told)


@pytest.mark.parametrize(
    "places", [{"columns": "0 0 0"}, {"columns": "9 9"}, {"columns": "x", "side": "²"}, {"tab": "77"}]
)
def test_places_that_are_none_leave_the_window_as_it_is_at_first(start, seed, places):
    save_settings(Settings(geometry=places))
    window = start(seed).window
    assert all(window.split.sizes())
    assert all(window.side.sizes())
    assert window.side.tabs.currentIndex() == 0


def test_what_is_shown_and_how_large_is_kept(start, seed, tmp_path):
    original = tmp_path / "original.txt"
    original.write_text("El ministro habló el viernes.\n", encoding="utf-8")
    shell = start(seed)
    window = shell.window
    source = window.findChild(Sourcing)
    source.link(str(original))
    assert source.pane.isVisible()
    for command in ("source", "beside", "zoom_in", "history"):
        window.actions_[command].trigger()
    tab = window.side.tabs.currentIndex()
    assert tab > 0
    window.close()
    again = start(seed).window
    assert not again.findChild(Sourcing).pane.isVisible()
    assert not again.actions_["source"].isChecked()
    assert again.actions_["beside"].isChecked()
    assert again.actions_["differences"].isChecked()
    assert load_settings()[0].zoom == 110
    assert again.side.tabs.currentIndex() == tab
    again.actions_["source"].trigger()
    assert again.findChild(Sourcing).pane.isVisible()
    again.actions_["differences"].trigger()
    again.close()
    last = start(seed).window
    assert last.findChild(Sourcing).pane.isVisible()
    assert not last.actions_["differences"].isChecked()


def test_side_by_side_is_what_one_sees_at_the_next_start(start, seed):
    shell = start(seed)
    shell.window.actions_["beside"].trigger()
    shell.window.close()
    again = start(seed).window
    again.desk.session.set_final(again.desk.segment, "Other words.")
    shown = again.findChild(BesideView)
    assert shown.isVisible()


SIZED = (
    "settings",
    "catalogue",
    "help_record",
    "rules_off",
    "change_keys",
    "keys",
    "palette",
    "reviews",
    "why",
)


@pytest.mark.parametrize("command", SIZED)
def test_a_dialog_comes_as_large_as_it_was_left(start, seed, qtbot, command):
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    first = dialog_of(shell, command, qtbot)
    before = first.size()
    first.resize(before + QSize(-57 if before.width() > 800 else 57, 41))
    size = first.size()
    first.reject()
    assert size != before
    other = dialog_of(shell, command, qtbot)
    assert other is not first
    assert other.size() == size
    other.reject()
    shell.window.close()
    again = start(seed)
    wait_for_flags(again, qtbot)
    assert dialog_of(again, command, qtbot).size() == size


def test_a_dialog_that_nobody_resized_is_not_remembered(checked, qtbot):
    dialog_of(checked, "settings", qtbot).reject()
    assert not [place for place in load_settings()[0].geometry if place.startswith("dialog")]


def test_a_dialog_that_fits_its_words_goes_on_to_fit_them(checked, qtbot):
    dialog = dialog_of(checked, "about", qtbot)
    usual = dialog.size()
    dialog.resize(usual + QSize(90, 90))
    dialog.reject()
    assert dialog_of(checked, "about", qtbot).size() == usual


@pytest.mark.parametrize("told", ["90000 90000", "99999 20", "-5 8", "x", "10 10 10"])
def test_no_dialog_is_larger_than_the_screen_or_too_small_to_use(start, told, qtbot):
    save_settings(Settings(geometry={"dialog SettingsDialog": told}))
    shell = start()
    dialog = dialog_of(shell, "settings", qtbot)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert dialog.width() >= dialog.minimumSizeHint().width()


def dialog_of(shell, command, qtbot):
    shell.window.actions_[command].trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in shell.window.findChildren(QDialog)))
    return next(d for d in shell.window.findChildren(QDialog) if d.isVisible())
