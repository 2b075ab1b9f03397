"""The window fits its sizes, can be worked without a mouse, and is named for those who do not see it."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from reviewer.services.settings import LANGUAGES, Settings, save_settings
from reviewer.tongue import tr
from reviewer.ui import theme
from reviewer.ui.deciding_bar import DecidingBar
from reviewer.ui.dialogs.about import AboutDialog
from reviewer.ui.dialogs.keys import KeysDialog
from tests.ui.waiting import wait_for_flags


def named(widget):
    return widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.windowTitle()


def cut_off(window):
    """Buttons and texts that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        shows_text = isinstance(widget, QAbstractButton | QLabel) and widget.accessibleName() != tr("Message")
        if not shows_text or not widget.isVisible():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        need = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        narrow = not wraps and widget.width() < widget.sizeHint().width() - 1
        if narrow or widget.height() < need - 1:
            found.append((named(widget), widget.size().toTuple(), widget.sizeHint().toTuple(), need))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 800), (1280, 720), (910, 512)])
def test_no_button_and_no_line_of_text_is_cut_off(start, seed, size, language, qtbot):
    save_settings(Settings(language=language))
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    window, session = shell.window, shell.window.desk.session
    window.resize(*size)
    for row in [n for n, s in enumerate(session.segments) if session.open_flags(s.id)]:
        window.desk.go(row)
        qtbot.waitUntil(lambda: cut_off(window) == [])
    assert window.size().toTuple() == size


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_that_decide_say_as_much_as_there_is_room_for(start, seed, language, qtbot):
    save_settings(Settings(language=language))
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    bar = shell.window.findChild(DecidingBar)
    said = {}
    for width in (910, 1280, 1920):
        shell.window.resize(width, 700)
        qtbot.waitUntil(lambda: not [b for b in bar.buttons if b.width() < b.sizeHint().width()])
        said[width] = [button.text().strip() for button in bar.buttons]
    assert said[910][2]
    assert all(said[1280])
    assert said[1920][2].endswith(shell.window.actions_.key("confirm"))
    assert shell.window.actions_.key("confirm") not in said[910][2]
    assert all(button.accessibleName() for button in bar.buttons)


def test_text_of_the_window_is_at_least_thirteen_pixels(checked):
    for widget in checked.window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLabel | QTextEdit):
            assert widget.fontInfo().pixelSize() >= 13, named(widget)


def test_every_control_that_takes_the_focus_has_a_name(checked):
    first = next(iter(checked.window.desk.flags()), None)
    if first is None:
        checked.window.actions_["next_flag"].trigger()
    for widget in checked.window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and not widget.objectName().startswith("qt_"):
            assert named(widget), widget


def test_walking_the_list_by_keys_stays_in_the_list(checked, qtbot):
    window = checked.window
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.desk.row == 2
    assert window.focusWidget() is window.list
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert window.focusWidget() is window.pane.editor


def test_a_neighbour_is_pressed_to_go_there(checked, qtbot):
    window = checked.window
    window.desk.go(5)
    neighbour = next(n for n in window.pane._below if n.isVisible())
    qtbot.mouseClick(neighbour, Qt.MouseButton.LeftButton)
    assert window.desk.row == 6


def test_what_changed_is_shown_only_where_something_did(checked, qtbot):
    window = checked.window
    window.desk.go(2)
    assert not window.pane._changes.isVisible()
    qtbot.keyClicks(window.pane.editor, "x ")
    qtbot.waitUntil(window.pane._changes.isVisible)
    window.actions_["differences"].trigger()
    assert not window.pane._changes.isVisible()
    window.actions_["differences"].trigger()
    assert window.pane._changes.isVisible()


def test_the_sheet_of_keys_names_every_command_that_has_one(qapp, qtbot):
    from reviewer.ui.actions import Actions
    from reviewer.ui.declared import declared

    dialog = KeysDialog(Actions(qapp))
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for spec in declared()[1]:
        if spec.keys and not spec.hidden and spec.id != "apply_1":
            assert spec.name in shown


def test_about_tells_version_and_licence(qtbot):
    from reviewer import __version__

    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in words
    assert "GNU GPL" in words


def test_going_to_a_segment_by_number(checked, qtbot):
    from PySide6.QtWidgets import QApplication

    from reviewer.ui.dialogs.goto import GotoDialog

    checked.window.actions_["goto"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, GotoDialog) and w.isVisible())
    dialog.findChild(QLineEdit).setText("20")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert checked.window.desk.row == 19


def test_dark_and_light_can_be_chosen(checked):
    window = checked.window
    window.actions_["theme_dark"].trigger()
    assert window.palette().window().color() == theme.load("dark").colour("window")
    window.actions_["theme_light"].trigger()
    assert window.palette().window().color() == theme.load("light").colour("window")


def test_flags_of_the_edited_segment_follow_its_words(checked, qtbot):
    window = checked.window
    window.actions_["next_flag"].trigger()
    flag = next(f for f in window.desk.flags() if f.id == window.desk.chosen)
    window.pane.editor.select(0, 0)
    qtbot.keyClicks(window.pane.editor, "Yes ")
    wait_for_flags(checked, qtbot)
    mark = next(m for m in window.pane.editor.marks() if m.flag == flag.id)
    assert window.pane.editor.text()[mark.start : mark.end] == flag.text


@pytest.mark.parametrize(
    ("room", "wanted"), [((1920, 1040), (1280, 800)), ((1280, 800), (1268, 756)), ((1366, 728), (1280, 684))]
)
def test_the_first_window_fits_the_screen_with_its_frame(start, room, wanted):
    window = start().window
    window.fit(QSize(*room))
    assert window.size() == QSize(*wanted)


def test_the_segment_at_hand_stays_in_sight_when_the_window_gets_smaller(start, seed):
    window = start(seed).window
    window.desk.go(9)
    inside = window.list.viewport().rect()
    window.list.verticalScrollBar().setValue(0)
    assert inside.intersects(window.list.visualRect(window.list.currentIndex()))
    window.resize(1280, 540)
    QApplication.sendPostedEvents()
    shown = window.list.visualRect(window.list.currentIndex())
    assert window.list.viewport().rect().contains(shown)
