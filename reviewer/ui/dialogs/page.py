"""A page of help."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from reviewer import res
from reviewer.tongue import language
from reviewer.ui.dialogs.base import Dialog

LINE = 118
"""Per cent of the height of a line."""


def page_text(name: str) -> str:
    """The page ``name`` in the language in use; in English where it is not translated."""
    translated = f"help/{name}.{language()}.md"
    return res.text(translated if translated in res.names("help", ".md") else f"help/{name}.md")


class PageDialog(Dialog):
    """One of our own pages, as it is formatted; nothing in it is a link."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        text = page_text(name)
        super().__init__(text.partition("\n")[0].lstrip("# "), parent)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setObjectName("page")
        self.view.document().setDocumentMargin(14)
        self.view.setMarkdown(text)
        _air(self.view.document())
        self.view.setAccessibleName(self.windowTitle())
        self.column.addWidget(self.view)
        self.add_close()
        self.resize(680, 620)


def _air(document: QTextDocument) -> None:
    """Set paragraphs, list items and headings apart: Qt sets what it reads as Markdown without any space."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        above, below = (16, 6) if shape.headingLevel() else (0, 4 if block.textList() is not None else 9)
        shape.setTopMargin(above if block.blockNumber() else 0)
        shape.setBottomMargin(below)
        shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)
        block = block.next()
