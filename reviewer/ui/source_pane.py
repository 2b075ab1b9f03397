"""The source of the segment being worked on, with what stands around it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from reviewer.core.model import Confidence, SourceText, Span
from reviewer.core.segments import Segments
from reviewer.services.source_text import Links
from reviewer.tongue import tr
from reviewer.ui.positions import Shown, units
from reviewer.ui.theme import Theme, load, text_font
from reviewer.ui.widgets import ElidedLabel
from reviewer.ui.wording import language_name, right_to_left

COLUMN_WIDTH = 800
MOST_HEIGHT = 190
"""Pixels that the source takes from the segment, at most; more is scrolled to."""


class SourceView(QTextEdit):
    """Plain text as high as it needs to be; it can be selected and copied, and nothing else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAccessibleName(tr("Source of the segment"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def fit(self) -> None:
        """As high as the text, up to a limit."""
        height = min(MOST_HEIGHT, int(self.document().size().height()) + 4)
        if height != self.height():
            self.setFixedHeight(height)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection; Qt's own would turn no-break spaces into spaces."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def sizeHint(self) -> QSize:
        return QSize(400, min(MOST_HEIGHT, int(self.document().size().height()) + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class SourcePane(QWidget):
    """Shows the linked source of one segment, muted what comes before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load("light")
        self._parts = ("", "", "")
        self._links: Links | None = None
        self.head = ElidedLabel()
        self.head.setProperty("role", "muted")
        self.view = SourceView()
        frame = QFrame()
        frame.setObjectName("source_sheet")
        frame.setMaximumWidth(COLUMN_WIDTH - 40)
        column = QVBoxLayout(frame)
        column.setContentsMargins(22, 8, 14, 8)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.view)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 0)
        row.addStretch(1)
        row.addWidget(frame, 100)
        row.addStretch(1)

    def show_source(self, source: SourceText, segments: Segments, row: int) -> None:
        """Show the source of the segment at ``row``."""
        if self._links is None or self._links.source is not source:
            self._links = Links(source)
        link = self._links.of(segments[row])
        name = source.file or tr("source text")
        known = tr("Source ({language}): {name}", language=language_name(source.language.code), name=name)
        self.head.setText(f"{known} · {_how_sure(link.confidence if link is not None else None)}")
        rightwards = right_to_left(source.language.code)
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rightwards else Qt.LayoutDirection.LayoutDirectionAuto
        )
        self.view.document().setDefaultTextOption(option)
        self._parts = parts(self._links, segments, row)
        self._fill()

    def current(self) -> str:
        """The source text of the segment at hand; empty when none is linked to it."""
        return self._parts[1]

    def dress(self, theme: Theme, zoom: int) -> None:
        """Take the theme's colours; ``zoom`` in per cent of the usual size of the text."""
        self._theme = theme
        font = QFont(text_font(zoom, 2))
        self.view.setFont(font)
        self._fill()

    def _fill(self) -> None:
        before, here, after = (Shown(part).display for part in self._parts)
        lines = [before, here, after]
        self.view.setPlainText("\n".join(line for line in lines if line))
        muted = QTextCharFormat()
        muted.setForeground(self._theme.colour("muted"))
        at = units(before) + 1 if before else 0
        end = at + units(here)
        self._form(0, at, muted)
        self._form(end, self.view.document().characterCount() - 1, muted)
        plain = QTextCharFormat()
        plain.setForeground(self._theme.colour("text"))
        self._form(at, end, plain)
        self._reveal(at)

    def _form(self, start: int, end: int, form: QTextCharFormat) -> None:
        last = self.view.document().characterCount() - 1
        start, end = min(start, last), min(end, last)
        if start < end:
            cursor = QTextCursor(self.view.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)

    def _reveal(self, at: int) -> None:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(min(at, self.view.document().characterCount() - 1))
        self.view.setTextCursor(cursor)
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.view.cursorRect(cursor).top() - 24)


def _how_sure(confidence: Confidence | None) -> str:
    said = {
        None: tr("no sentence is linked to this segment"),
        Confidence.CERTAIN: tr("sentence by sentence"),
        Confidence.LIKELY: tr("linked by length"),
        Confidence.SUSPECT: tr("linked loosely"),
    }
    return said[confidence]


def parts(links: Links, segments: Segments, row: int) -> tuple[str, str, str]:
    """The source of the segments before, at and after ``row``; empty where there is none."""
    link = links.of(segments[row])
    here = link.span if link is not None else None
    before = _near(links, segments, range(row - 1, max(-1, row - 4), -1), here)
    after = _near(links, segments, range(row + 1, min(len(segments), row + 4)), here)
    cuts = [span.cut(links.source.text).strip() if span is not None else "" for span in (before, here, after)]
    return cuts[0], cuts[1], cuts[2]


def _near(links: Links, segments: Segments, rows: range, here: Span | None) -> Span | None:
    """The first other place of the source on that side."""
    for row in rows:
        link = links.of(segments[row])
        if link is not None and link.span != here:
            return link.span
    return None
