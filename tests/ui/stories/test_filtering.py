"""A reviewer works through one kind of segments, by keys, and leaves the filter again."""

from dataclasses import replace

from PySide6.QtCore import Qt

from reviewer.core.model import Severity, Verdict
from reviewer.services.queues import Filter, Order, Show
from reviewer.ui.filter_bar import FEW_RULES
from reviewer.ui.rule_names import title_of
from reviewer.ui.segment_model import ROW_ROLE
from tests.ui.keys import press


def listed(shell):
    """Rows of the article that the list shows, in its order."""
    model = shell.window.list.model()
    return [model.index(n).data(ROW_ROLE).number - 1 for n in range(model.rowCount())]


def flagged(shell):
    session = shell.window.desk.session
    return [n for n, s in enumerate(session.segments) if session.open_flags(s.id)]


def current(shell):
    return shell.window.list.currentIndex().data(ROW_ROLE).number - 1


def test_the_flagged_are_worked_through_and_the_filter_is_left_with_esc(checked, qtbot):
    window, desk = checked.window, checked.window.desk
    everything, wanted = listed(checked), flagged(checked)
    assert 1 < len(wanted) < len(everything)
    assert not window.filters.sign.isVisible()

    press(qtbot, checked, "Ctrl+Shift+G")
    assert listed(checked) == wanted
    assert (desk.row, current(checked)) == (wanted[0], wanted[0])
    assert window.filters.sign.isVisible()
    assert window.filters.words.text() == f"Flagged · {len(wanted)}"
    assert window.filters.chips[Show.FLAGGED].isChecked()

    press(qtbot, checked, "Ctrl+Down")
    assert desk.row == wanted[1]
    press(qtbot, checked, "Ctrl+Up")
    assert desk.row == wanted[0]

    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Escape)
    assert listed(checked) == everything
    assert current(checked) == wanted[0]
    assert not window.filters.sign.isVisible()


def test_in_the_open_queue_what_is_confirmed_leaves_the_list_when_it_is_left(checked, qtbot):
    desk = checked.window.desk
    press(qtbot, checked, "Ctrl+Shift+O")
    before = listed(checked)
    press(qtbot, checked, "Ctrl+Return")
    assert desk.row == 1
    assert listed(checked) == before[1:]
    press(qtbot, checked, "Ctrl+Z")
    assert desk.row == 0
    assert listed(checked) == before
    assert desk.session.verdict(desk.segment) is Verdict.UNREVIEWED


def test_next_open_and_next_flag_stay_in_the_queue(checked, qtbot):
    desk = checked.window.desk
    for row in (2, 5):
        desk.go(row)
        press(qtbot, checked, "Ctrl+T")
    press(qtbot, checked, "Ctrl+Shift+T")
    assert listed(checked) == [2, 5]
    press(qtbot, checked, "Ctrl+Return")
    assert desk.row == 2
    press(qtbot, checked, "Ctrl+Return")
    assert "Esc in the list shows all" in checked.window.status.message()
    assert listed(checked) == []
    press(qtbot, checked, "F8")
    assert desk.row == 2
    press(qtbot, checked, "Ctrl+Shift+A")
    assert len(listed(checked)) == len(desk.session.segments)


def test_the_worst_come_first_and_the_first_of_them_is_gone_to(checked, qtbot):
    desk = checked.window.desk
    press(qtbot, checked, "Ctrl+Shift+W")
    order = listed(checked)
    assert sorted(order) == list(range(len(desk.session.segments)))
    assert order != sorted(order)
    assert desk.row == order[0]
    press(qtbot, checked, "Ctrl+Down")
    assert desk.row == order[1]
    assert checked.window.filters.words.text() == f"Worst first · {len(order)}"
    press(qtbot, checked, "Ctrl+Shift+W")
    assert listed(checked) == sorted(order)


def test_a_category_is_chosen_with_all_that_it_holds(checked, qtbot):
    window, desk = checked.window, checked.window.desk
    press(qtbot, checked, "Ctrl+Shift+F")
    category = next(a for a in window.filters.menu.actions() if a.text().startswith("Accuracy  ("))
    category.trigger()
    window.filters.menu.close()
    held = [r for r in flagged(checked) if any(f.category.startswith("Accuracy/") for f in flags_in(desk, r))]
    assert 0 < len(held) < len(desk.session.segments)
    assert listed(checked) == held
    assert category.text() == f"Accuracy  ({len(held)})"
    assert window.filters.words.text() == f"Accuracy · {len(held)}"


def flags_in(desk, row):
    return desk.session.open_flags(desk.session.segments[row].id)


def test_rules_beyond_the_first_few_are_in_a_menu_of_their_own(checked, qtbot):
    press(qtbot, checked, "Ctrl+Shift+F")
    menu = checked.window.filters.menu
    shown = [a.data().rule for a in menu.actions() if a.data() is not None and a.data().rule]
    more = menu.actions()[-1].menu()
    hidden = [a.data().rule for a in more.actions()]
    assert len(shown) == FEW_RULES
    assert not set(shown) & set(hidden)
    more.actions()[-1].trigger()
    menu.close()
    assert checked.window.filters.words.text().startswith(title_of(hidden[-1])[:3])
    assert len(listed(checked)) == 1


def test_a_rule_is_chosen_by_its_count_and_its_flag_is_the_chosen_one(checked, qtbot):
    window, desk = checked.window, checked.window.desk
    press(qtbot, checked, "Ctrl+Shift+F")
    rules = [a for a in window.filters.menu.actions() if a.data() is not None and a.data().rule]
    assert rules
    rule = rules[-1].data().rule
    assert rules[-1].text() == f"{title_of(rule)}  (1)"
    rules[-1].trigger()
    window.filters.menu.close()
    assert len(listed(checked)) == 1
    assert [f.rule for f in desk.flags() if f.id == desk.chosen] == [rule]
    assert title_of(rule) in window.filters.words.text()
    assert title_of(rule) != rule


def test_a_segment_that_is_gone_to_by_number_is_shown_though_it_does_not_fit(checked):
    desk = checked.window.desk
    desk.set_filter(Filter(Show.FLAGGED))
    outside = next(n for n in range(len(desk.session.segments)) if n not in flagged(checked))
    desk.go(outside)
    assert outside in listed(checked)
    assert current(checked) == outside
    desk.step(1)
    assert outside not in listed(checked)


def test_the_counts_are_those_of_the_session_and_follow_it(checked, qtbot):
    window, desk = checked.window, checked.window.desk
    chips = window.filters.chips
    total = len(desk.session.segments)
    assert chips[Show.ALL].text() == f"All {total}"
    press(qtbot, checked, "Ctrl+Return")
    assert chips[Show.OPEN].text() == f"Open {total - 1}"
    press(qtbot, checked, "Ctrl+T")
    assert chips[Show.LATER].text() == "Later 1"
    desk.set_filter(replace(Filter(order=Order.WORST), severity=Severity.CRITICAL))
    assert chips[Show.OPEN].text() == f"Open {window.desk.queue.counts().shows.get(Show.OPEN, 0)}"


def test_another_article_is_opened_without_a_filter(checked, tmp_path, qtbot):
    press(qtbot, checked, "Ctrl+Shift+O")
    other = tmp_path / "other.txt"
    other.write_text("One is here. Two is here.\n", encoding="utf-8")
    checked.open(other)
    assert listed(checked) == [0, 1]
    assert not checked.window.filters.sign.isVisible()
