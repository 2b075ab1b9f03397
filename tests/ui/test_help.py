"""Help inside the program: every rule at length, pages, and a tour that goes on when its step was done."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reviewer import res
from reviewer.services.own_rules import own_rules
from reviewer.ui import languages
from reviewer.ui.dialogs.catalogue import CatalogueDialog
from reviewer.ui.dialogs.page import PageDialog
from reviewer.ui.dialogs.palette import Palette
from reviewer.ui.features.tour import TourBar
from tests.ui.waiting import wait_for_flags

SEED = Path(__file__).parent.parent.parent / "seeds/000_01873efcd15d1f95.txt"


def words(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_catalogue_opens_at_the_rule_of_the_chosen_flag(checked):
    desk = checked.window.desk
    desk.step_flag(True)
    flag = next(flag for flag in desk.flags() if flag.id == desk.chosen)
    checked.window.actions_["catalogue"].trigger()
    dialog = checked.window.findChild(CatalogueDialog)
    assert flag.rule in words(dialog)
    assert flag.why in words(dialog)


def test_the_catalogue_is_searched_in_reasons_and_examples(qtbot):
    dialog = CatalogueDialog(own_rules().entries())
    qtbot.addWidget(dialog)
    everything = dialog.list.model().rowCount()
    qtbot.keyClicks(dialog.search, "incapacidad")
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() < everything)
    assert "incapacidad" in words(dialog)
    dialog.search.setText("no rule has these words")
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() == 0)


def test_every_rule_can_be_looked_at(qtbot):
    entries = sorted(own_rules().entries(), key=lambda entry: entry.title.lstrip("“‘").casefold())
    dialog = CatalogueDialog(entries)
    qtbot.addWidget(dialog)
    for row in range(0, len(entries), 25):
        dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
        shown = {label.text() for label in dialog.findChildren(QLabel)}
        assert entries[row].why in shown
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_pages_are_read_and_their_links_lead_nowhere(qtbot):
    for name in ("flags", "record"):
        dialog = PageDialog(name)
        qtbot.addWidget(dialog)
        assert dialog.windowTitle() in dialog.view.toPlainText()
        assert not dialog.view.openLinks()


def kind_of(line):
    return line.partition(" ")[0] if line.startswith(("#", "-")) else bool(line)


def test_every_page_has_its_spanish_twin_with_the_same_parts():
    pages = {name.removeprefix("help/").removesuffix(".md") for name in res.names("help", ".md")}
    english = {page for page in pages if "." not in page}
    assert {f"{page}.es" for page in english} == pages - english
    for page in english:
        texts = [res.text(f"help/{name}.md") for name in (page, f"{page}.es")]
        parts = [[kind_of(line) for line in text.splitlines()] for text in texts]
        assert parts[0] == parts[1], page
        assert texts[0] != texts[1]


def test_a_page_is_read_in_the_language_of_the_window(qapp, qtbot):
    languages.use(qapp, "es")
    dialog = PageDialog("flags")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Qué dice un aviso"
    assert "dudoso" in dialog.view.toPlainText()


def test_the_article_of_the_tour_is_the_one_in_seeds():
    assert res.data("help/tour.txt") == SEED.read_bytes()


def test_the_tour_goes_on_when_its_step_was_done(start, qtbot):
    shell = start()
    act = shell.window.actions_
    act["tour"].trigger()
    wait_for_flags(shell, qtbot)
    bar = shell.window.findChild(TourBar)
    assert bar.isVisible()
    bar.on.click()
    assert "F8" in bar.text.text()
    act["next_flag"].trigger()
    assert "F8" not in bar.text.text()
    place = bar.place.text()
    act["next"].trigger()
    assert bar.place.text() == place
    act["apply_1"].trigger()
    act["undo"].trigger()
    assert "F9" in bar.text.text()
    bar.back.click()
    bar.leave.click()
    assert not bar.isVisible()


def test_the_whole_tour_can_be_walked_without_its_buttons(start, qtbot):
    shell = start()
    act = shell.window.actions_
    act["tour"].trigger()
    wait_for_flags(shell, qtbot)
    bar = shell.window.findChild(TourBar)
    seen = [bar.place.text()]
    for command in ("next_flag", "apply_1", "undo", "dismiss", "confirm", "accept", "later", "palette"):
        act[command].trigger()
        seen.append(bar.place.text())
        for dialog in shell.window.findChildren(Palette):
            dialog.reject()
    assert seen == [f"{n} of 11" for n in (1, 3, 4, 5, 6, 8, 9, 10, 11)]
    act["keys"].trigger()
    assert not bar.isVisible()


def test_a_second_tour_begins_afresh(start, qtbot):
    shell = start()
    shell.window.actions_["tour"].trigger()
    first = shell.window.desk.opened_from.article
    shell.window.actions_["confirm"].trigger()
    shell.window.actions_["tour"].trigger()
    assert shell.window.desk.opened_from.article != first
    assert shell.window.desk.session.counts().reviewed == 0
