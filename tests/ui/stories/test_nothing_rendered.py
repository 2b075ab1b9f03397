"""Whatever others wrote, article, name, people, notes, rules: every widget shows it as text and loads nothing."""

import re
import socket
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as QtOfTexts
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reviewer.core.model import Span
from reviewer.services.derived import copy_record
from reviewer.services.settings import Settings, home, save_settings
from reviewer.services.store import open_record
from reviewer.ui.declared import declared
from reviewer.ui.features.joining import Joining
from reviewer.ui.features.sourcing import Sourcing
from tests.ui.waiting import wait_for_flags

LEFT_ALONE = ("quit", "close", "paste_article", "save")
OWN_TAGS = {"span", "u", "s", "br", "p", "div", "html", "head", "body", "style", "meta", "!doctype"}
"""Tags that the program itself writes around words of others, whose own are escaped."""
_TAG = re.compile(r"<\s*/?\s*([a-zA-Z!][a-zA-Z0-9]*)")
_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
PACK = """
pack = "evil"
target = "en"
[[rule]]
id = "evil/strange"
target = ["strange"]
suggest = ['''{evil}''']
title = '''{evil}'''
why = '''{evil}'''
ref = '''{evil}'''
category = "Style/Unidiomatic"
severity = "critical"
confidence = "certain"
bad = [{{ text = "A ⟦strange⟧ day." }}]
good = ['''A plain day {evil}''']
"""


@pytest.fixture
def evil():
    """Markup that would be seen if it were obeyed, of pictures that a listener waits for in vain."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        where = f"http://127.0.0.1:{listener.getsockname()[1]}"
        yield f'<img src="{where}/x.png"><b>bold</b> [a]({where}/y) ![p]({where}/z) <a href="{where}">c</a> &lt;i&gt;'
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


def rendered(root):
    """What in ``root`` is shown otherwise than as it is written, each with its widget."""
    for widget in (root, *root.findChildren(QWidget)):
        for what, found in _of(widget):
            if found:
                yield f"{type(widget).__name__}.{what}: {found}"


def _of(widget):
    for tip in ("toolTip", "statusTip", "whatsThis"):
        yield tip, _obeyed(getattr(widget, tip)())
    for action in widget.actions():
        yield "action", _obeyed(action.toolTip()) or _obeyed(action.statusTip())
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        markdown = widget.textFormat() == Qt.TextFormat.MarkdownText
        yield (
            "text",
            "Markdown" if markdown and widget.text() else _obeyed(widget.text(), widget.textFormat()),
        )
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield "document", _strange(widget.document())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield "cell", next(filter(None, _cells(widget.model(), QModelIndex())), "")
    if isinstance(widget, QMenu):
        yield "menu", _obeyed(widget.title()) if widget.toolTipsVisible() else ""


def _obeyed(text, form=Qt.TextFormat.AutoText):
    """``text`` if Qt takes it for markup and there is any in it that the program would not write."""
    rich = form == Qt.TextFormat.RichText or (
        form == Qt.TextFormat.AutoText and QtOfTexts.mightBeRichText(text)
    )
    if not rich or not text:
        return ""
    document = QTextDocument()
    document.setHtml(text)
    tags = {tag.lower() for tag in _TAG.findall(text)}
    return _strange(document) or (text if tags - OWN_TAGS else "")


def _strange(document):
    """The first picture or link of others in a document."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            form = pieces.fragment().charFormat()
            link = form.isAnchor() and "127.0.0.1" in form.anchorHref()
            if form.isImageFormat() or link:
                return f"{pieces.fragment().text()!r} in {document.toPlainText()[:200]!r}"
            pieces += 1
        block = block.next()
    return ""


def _cells(model, parent):
    flat = isinstance(model, QAbstractListModel)
    for row in range(model.rowCount(parent)):
        for column in range(1 if flat else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                said = index.data(role)
                yield _obeyed(said) if isinstance(said, str) else ""
        if not flat:
            yield from _cells(model, model.index(row, 0, parent))


def everywhere(shell):
    """What is rendered in any window that shows now; each is drawn, so that what drawing loads is asked for."""
    found = []
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QFileDialog) or not (window.isVisible() or window is shell.window):
            continue
        window.grab()
        found += rendered(window)
    return found


@pytest.fixture
def story(start, tmp_path, evil, qtbot):
    """A window on an article of two reviewers, in all of whose words there is markup."""
    (home() / "rules").mkdir(parents=True)
    (home() / "rules/evil.toml").write_text(PACK.format(evil=evil), encoding="utf-8")
    save_settings(replace(Settings(), alias=evil[:60], alias_asked=True))
    article = tmp_path / "<b>a<img src='x.png'>.txt"
    article.write_text(
        f"{evil} is a strange day.\n\nMaria Lopez <b>saw</b> a strange town and the the {evil}.\n\nHe left {evil}.\n",
        encoding="utf-8",
    )
    (tmp_path / "<i>b.txt").write_text(
        f"{evil} es un día.\n\nMaria Lopez.\n\nSe fue {evil}.\n", encoding="utf-8"
    )
    start(article).window.close()
    record = tmp_path / f"{article.name}.review.json"
    copy = copy_record(record, alias=f"{evil[:50]}2")
    for path, more in ((record, "one"), (copy, "two")):
        store, session, _ = open_record(path)
        last = session.segments[-1].id
        session.set_final(last, f"{evil} {more} {session.final(last)}")
        session.confirm(last)
        session.add_note("s1", f"{evil} {more}")
        session.annotate("s1", Span(0, 5), "Style/Awkward", "major", evil)
        assert store.close()
    shell = start(record)
    next(f for f in shell.features if isinstance(f, Joining)).merge(str(copy))
    shell.window.languages.language_chosen.emit("target", "en")
    wait_for_flags(shell, qtbot)
    next(f for f in shell.features if isinstance(f, Sourcing)).link(str(tmp_path / "<i>b.txt"))
    wait_for_flags(shell, qtbot)
    return shell


def test_no_widget_of_any_pane_or_dialog_obeys_markup_of_others(story):
    assert story.window.desk.session.conflicts
    found = {}
    for segment in range(len(story.window.desk.session.segments)):
        story.window.desk.go(segment)
        found[segment] = everywhere(story)
    story.window.desk.go(0)
    for spec in declared()[1]:
        if spec.id in LEFT_ALONE or not story.window.actions_[spec.id].isEnabled():
            continue
        story.window.actions_[spec.id].trigger()
        found[spec.id] = everywhere(story)
        for window in QApplication.topLevelWidgets():
            if window is not story.window and window.isVisible():
                window.close()
    assert len(found) > 50
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_the_start_screen_and_a_refusal_obey_none(story, tmp_path):
    story.window.desk.close()
    assert everywhere(story) == []
    story.open(tmp_path / "<img src='nowhere'><b>c.txt")
    assert everywhere(story) == []


def test_what_is_rendered_is_found(story, evil):
    label = QLabel(evil, story.window)
    assert any("QLabel.text" in line for line in rendered(story.window))
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert not list(rendered(story.window))
    label.setToolTip(evil)
    assert any("toolTip" in line for line in rendered(story.window))
    label.setToolTip("")
    QTextEdit(evil, story.window)
    assert any("document" in line for line in rendered(story.window))
