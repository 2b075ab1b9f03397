"""In each language every text has the room that it needs, at the usual size of the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from reviewer.services.settings import LANGUAGES, Settings, save_settings
from reviewer.ui.declared import declared
from reviewer.ui.widgets import ElidedLabel
from tests.ui.waiting import wait_for_flags

USUAL = (1280, 800)
LEFT_ALONE = ("quit", "close", "paste_article", "save")
NESTED = 8
"""Layouts within layouts that may wait to be done anew, one after another."""
SPARE = 1
"""Pixels by which a rounded width may miss."""


def cut_off(root, own):
    """What shows in ``root`` and has too little room, in words; the article's ``own`` may be shown in part."""
    for _ in range(NESTED):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root:
            yield from (f"{type(widget).__name__}: {text}" for text in _cut(widget) if text not in own)


def _cut(widget):
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel):
        yield from _of_label(widget)
    icon_only = isinstance(widget, QToolButton) and not widget.icon().isNull()
    if (
        isinstance(widget, QAbstractButton)
        and not icon_only
        and _width(widget, widget.text()) > widget.width()
    ):
        yield widget.text()
    if isinstance(widget, QLineEdit) and _width(widget, widget.placeholderText()) > widget.width() - 12:
        yield widget.placeholderText()
    if isinstance(widget, QHeaderView):
        for n in range(widget.count()):
            if widget.sectionSizeHint(n) > widget.sectionSize(n) and not widget.isSectionHidden(n):
                yield widget.model().headerData(n, Qt.Orientation.Horizontal)
    if isinstance(widget, QTabBar):
        shown = widget.rect()
        yield from (widget.tabText(n) for n in range(widget.count()) if not shown.contains(widget.tabRect(n)))


def _of_label(label):
    if label.textFormat() is not Qt.TextFormat.PlainText:
        return
    if label.wordWrap():
        fits = label.heightForWidth(label.width()) <= label.height() + SPARE
    else:
        fits = _width(label, label.text()) <= label.contentsRect().width() + SPARE
    if not fits:
        yield label.text()


def _width(widget, text):
    return max(widget.fontMetrics().horizontalAdvance(line) for line in text.replace("&", "").split("\n"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_pane_and_dialog(code, start, seed, qtbot):
    save_settings(replace(Settings(), language=code))
    shell = start()
    shell.window.resize(*USUAL)
    found = {"start": list(cut_off(shell.window, ""))}
    shell.open(seed)
    wait_for_flags(shell, qtbot)
    own = shell.window.desk.session.article.text
    for spec in declared()[1]:
        if spec.id in LEFT_ALONE or not shell.window.actions_[spec.id].isEnabled():
            continue
        shell.window.actions_[spec.id].trigger()
        shown = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and not isinstance(w, QFileDialog)
        ]
        found[spec.id] = [text for window in shown for text in cut_off(window, own)]
        assert all(w.width() <= USUAL[0] and w.height() <= USUAL[1] for w in shown), spec.id
        for window in QApplication.topLevelWidgets():
            if window is not shell.window and window.isVisible():
                window.close()
    assert {name: texts for name, texts in found.items() if texts} == {}
