"""A scroll area for a column of wrapping texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reviewer.ui.widgets import fits


class ColumnScroll(QScrollArea):
    """Makes its content as wide as the view and as high as its texts then need.

    Qt's own resizing asks a wrapping text how high it is at its narrowest, which leaves a desert under it.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the content its size."""
        content, view = self.widget(), self.viewport().size()
        layout = content.layout() if content is not None else None
        if content is not None and layout is not None:
            height = max(view.height(), fits(layout, view.width()))
            if (view.width(), height) != (content.width(), content.height()):
                content.resize(view.width(), height)
