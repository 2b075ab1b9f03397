"""What a person sets once: the name on decisions, looks, and rules that are off for ever."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reviewer.services.own_rules import own_rules, switches_path
from reviewer.services.settings import Settings, load_settings, save_settings
from reviewer.ui.alias_line import AliasLine
from reviewer.ui.dialogs.rules_off import RulesOffDialog
from reviewer.ui.dialogs.settings import SettingsDialog
from reviewer.ui.file_switches import FileSwitches
from reviewer.ui.muted_rules import MutedRule
from reviewer.ui.rule_names import title_of
from tests.ui.waiting import wait_for_flags


def trigger(shell, name):
    shell.window.actions_[name].trigger()


def shown(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def opened(shell, kind):
    trigger(shell, {SettingsDialog: "settings", RulesOffDialog: "rules_off"}[kind])
    return shown(kind)


def rules_shown(dialog):
    return [row._rule for row in dialog.findChildren(MutedRule) if row.isVisible()]


def switch_on(dialog, rule):
    row = next(r for r in dialog.findChildren(MutedRule) if r._rule == rule and r.isVisible())
    row.findChild(QPushButton).click()


def flagged(desk):
    return {f.rule for s in desk.session.segments for f in desk.session.open_flags(s.id)}


def go_to_flag(desk):
    for row, segment in enumerate(desk.session.segments):
        for flag in desk.session.open_flags(segment.id):
            desk.go(row, flag.id)
            return flag
    raise AssertionError("no flag")


def go_to_flag_of(desk, rule):
    for row, segment in enumerate(desk.session.segments):
        for flag in desk.session.open_flags(segment.id):
            if flag.rule == rule:
                desk.go(row, flag.id)
                return


@pytest.fixture
def line(start):
    """The question at the first start."""
    return start().window.start.findChild(AliasLine)


def test_the_name_is_asked_for_at_the_first_start_and_written_beside_decisions(line, start, seed):
    assert line.isVisible()
    assert not line.keep.isEnabled()
    line.field.setText("  Ana   M. ")
    line.keep.click()
    assert not line.isVisible()
    assert load_settings()[0].alias == "Ana M."
    shell = start(seed)
    trigger(shell, "confirm")
    assert shell.window.desk.session.ruling("s1").by == "Ana M."


def test_the_first_start_asks_for_the_name_and_for_nothing_else(start, qtbot, seed):
    shell = start()
    window = shell.window
    qtbot.waitUntil(window.isActiveWindow)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window] == []
    field = window.start.findChild(AliasLine).field
    assert window.focusWidget() is field
    qtbot.keyClicks(field, "ana")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert load_settings()[0].alias == "ana"
    assert window.focusWidget() is window.start._open
    with qtbot.waitSignal(window.actions_["open"].triggered):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    window.findChild(QFileDialog).reject()


def test_later_starts_lead_on_with_the_last_review_by_enter(start, seed, qtbot):
    save_settings(Settings(alias="ana", alias_asked=True))
    shell = start(seed)
    trigger(shell, "close")
    button = shell.window.focusWidget()
    assert button.text() == "story.txt"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert shell.window.desk.session is not None
    assert shell.window.focusWidget() is shell.window.pane.editor


def test_who_would_rather_not_say_is_not_asked_again(line, start):
    line.skip.click()
    assert not line.isVisible()
    assert not start().window.start.findChild(AliasLine).isVisible()
    assert load_settings()[0] == Settings(alias_asked=True)


def test_who_starts_with_an_article_is_told_where_the_name_goes(start, seed):
    shell = start(seed)
    assert "settings (Ctrl+,)" in shell.window.status.message()
    opened(shell, SettingsDialog).reject()
    assert load_settings()[0].alias_asked is False
    shell.window.actions_["close"].trigger()
    assert shell.window.start.findChild(AliasLine).isVisible()


def test_a_name_changed_in_the_settings_signs_the_next_decision_and_is_in_the_record(start, seed):
    save_settings(Settings(alias="ana", alias_asked=True))
    shell = start(seed)
    session = shell.window.desk.session
    trigger(shell, "confirm")
    dialog = opened(shell, SettingsDialog)
    dialog.alias.setText("Ben")
    dialog.reject()
    trigger(shell, "confirm")
    assert [session.ruling(s).by for s in ("s1", "s2")] == ["ana", "Ben"]
    shell.window.close()
    record = json.loads(seed.with_name("story.txt.review.json").read_text(encoding="utf-8"))
    assert record["reviewer"] == "Ben"


def test_looks_chosen_in_the_settings_hold_at_once_and_later(start):
    shell = start()
    size = shell.window.pane.editor.font().pixelSize()
    dialog = opened(shell, SettingsDialog)
    dialog.theme.buttons["dark"].click()
    for _ in range(5):
        dialog.zoom.larger.click()
    assert shell.window.actions_["theme_dark"].isChecked()
    assert shell.window.pane.editor.font().pixelSize() > size
    settings, _ = load_settings()
    assert (settings.theme, settings.zoom) == ("dark", 150)
    trigger(shell, "zoom_reset")
    assert dialog.zoom.shown.text() == "100 %"
    dialog.reject()


def test_a_rule_off_for_ever_is_off_in_the_next_article_until_the_settings_take_it_back(
    checked, start, seed, qtbot
):
    desk = checked.window.desk
    rule = go_to_flag(desk).rule
    trigger(checked, "mute_always")
    assert rule not in flagged(desk)
    assert [m.scope for m in desk.session.mutes] == ["always"]
    assert load_settings()[0].muted_rules == {rule}
    checked.window.close()
    other = seed.with_name("other.txt")
    other.write_bytes(seed.read_bytes())
    shell = start(other)
    wait_for_flags(shell, qtbot)
    assert flagged(shell.window.desk)
    assert rule not in flagged(shell.window.desk)
    dialog = opened(shell, SettingsDialog)
    assert rules_shown(dialog) == [rule]
    switch_on(dialog, rule)
    assert rules_shown(dialog) == []
    dialog.reject()
    wait_for_flags(shell, qtbot)
    assert rule in flagged(shell.window.desk)
    assert load_settings()[0].muted == ()


def test_a_rule_taken_back_elsewhere_flags_again_in_the_article_where_it_was_dismissed(
    checked, start, seed, qtbot
):
    desk = checked.window.desk
    rule = go_to_flag(desk).rule
    trigger(checked, "mute_always")
    checked.window.close()
    elsewhere = start()
    dialog = opened(elsewhere, SettingsDialog)
    switch_on(dialog, rule)
    dialog.reject()
    elsewhere.window.close()
    again = start(seed)
    wait_for_flags(again, qtbot)
    desk = again.window.desk
    assert rule in flagged(desk)
    assert desk.session.mutes == ()
    assert not desk.session.can_undo
    go_to_flag_of(desk, rule)
    trigger(again, "mute_always")
    assert rule not in flagged(desk)
    assert load_settings()[0].muted_rules == {rule}
    again.window.close()
    last = start(seed)
    wait_for_flags(last, qtbot)
    assert rule not in flagged(last.window.desk)


def test_what_was_taken_back_in_another_window_flags_here_at_the_next_change_of_the_settings(checked, qtbot):
    desk = checked.window.desk
    rule = go_to_flag(desk).rule
    trigger(checked, "mute_always")
    save_settings(load_settings()[0].without_mute(rule, "2999-01-01T00:00:00.000Z"))
    checked.remembered.update(lambda settings: settings)
    wait_for_flags(checked, qtbot)
    assert rule in flagged(desk)
    counts = desk.session.counts()
    assert counts.flags_open == sum(len(desk.session.open_flags(s.id)) for s in desk.session.segments)


def test_a_rule_dismissed_in_the_article_alone_stays_off_there(checked, start, seed, qtbot):
    rule = go_to_flag(checked.window.desk).rule
    trigger(checked, "mute")
    checked.window.close()
    save_settings(load_settings()[0].without_mute(rule, "2999-01-01T00:00:00.000Z"))
    again = start(seed)
    wait_for_flags(again, qtbot)
    assert rule not in flagged(again.window.desk)


def test_undo_takes_a_rule_off_for_ever_back_everywhere_and_redo_does_it_again(checked, qtbot):
    desk = checked.window.desk
    rule = go_to_flag(desk).rule
    trigger(checked, "mute_always")
    trigger(checked, "undo")
    assert load_settings()[0].muted == ()
    wait_for_flags(checked, qtbot)
    assert rule in flagged(desk)
    trigger(checked, "redo")
    assert load_settings()[0].muted_rules == {rule}


def test_the_list_of_rules_off_in_the_article_takes_each_back(checked, qtbot):
    desk = checked.window.desk
    here = go_to_flag(desk).rule
    trigger(checked, "mute")
    everywhere = go_to_flag(desk).rule
    trigger(checked, "mute_always")
    dialog = opened(checked, RulesOffDialog)
    assert rules_shown(dialog) == [here, everywhere]
    switch_on(dialog, everywhere)
    assert rules_shown(dialog) == [here]
    assert load_settings()[0].muted == ()
    switch_on(dialog, here)
    assert rules_shown(dialog) == []
    assert desk.session.mutes == ()
    dialog.reject()
    wait_for_flags(checked, qtbot)
    assert {here, everywhere} <= flagged(desk)


def test_a_rule_off_here_alone_stays_off_here_when_it_is_on_elsewhere(checked):
    desk = checked.window.desk
    rule = go_to_flag(desk).rule
    trigger(checked, "mute")
    mute = desk.session.mutes[0]
    checked.remembered.update(lambda settings: settings.with_mute(mute))
    checked.personal.switch_on(rule)
    assert load_settings()[0].muted == ()
    assert [m.rule for m in desk.session.mutes] == [rule]


def test_the_card_offers_it_too_and_rows_say_what_the_rule_is_about(checked):
    desk = checked.window.desk
    flag = go_to_flag(desk)
    checked.window.flags._cards[flag.id]._on_mute_always()
    (row,) = opened(checked, SettingsDialog).findChildren(MutedRule)
    assert title_of(flag.rule) != flag.rule
    assert row.findChild(QPushButton).accessibleName() == f"Switch on: {title_of(flag.rule)}"
    shown(SettingsDialog).reject()
    assert title_of("acme/unknown") == "acme/unknown"


@pytest.mark.parametrize("kind", [SettingsDialog, RulesOffDialog])
def test_what_the_own_file_sets_of_rules_stands_beside_the_switches_of_the_window(checked, kind):
    rule = go_to_flag(checked.window.desk).rule
    other = next(entry.id for entry in own_rules().entries() if entry.id != rule)
    dialog = opened(checked, kind)
    assert not dialog.findChild(FileSwitches).isVisible()
    dialog.reject()
    text = f"off = ['{rule}']\n[severity]\n'{other}' = 'critical'\n[confidence]\n'{other}' = 'suspect'\n"
    switches_path().write_text(text, encoding="utf-8")
    dialog = opened(checked, kind)
    shown = [part.text() for part in dialog.findChild(FileSwitches).findChildren(QLabel)]
    assert title_of(rule) in shown
    assert {rule, "off", other, "severity: critical, confidence: suspect"} <= set(shown)
    assert any(str(switches_path()) in words for words in shown)
    dialog.findChild(FileSwitches).copy.click()
    assert QApplication.clipboard().text() == str(switches_path())
    dialog.reject()


@pytest.mark.parametrize("kind", [SettingsDialog, RulesOffDialog])
def test_the_dialogs_can_be_read_and_worked_by_keys(checked, kind):
    go_to_flag(checked.window.desk)
    trigger(checked, "mute_always")
    dialog = opened(checked, kind)
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
            assert widget.fontInfo().pixelSize() >= 13
            wraps = isinstance(widget, QLabel) and widget.wordWrap()
            need = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
            assert widget.height() >= need - 1 or not widget.isVisible(), widget.text()
        if isinstance(widget, QAbstractButton):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert widget.accessibleName() or widget.text()
    dialog.reject()
