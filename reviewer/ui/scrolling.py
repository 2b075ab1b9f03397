"""A scroll area for a column of wrapping texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
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
        self._brought: QWidget | None = None
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def bring(self, inside: QWidget | None) -> None:
        """Keep a widget of the content in view while that is laid out, until somebody scrolls; none for ``None``."""
        self._brought = inside
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._brought = None
        super().wheelEvent(event)

    def _on_scrolled(self) -> None:
        self._brought = None

    def fit(self) -> None:
        """Give the content its size."""
        content, view = self.widget(), self.viewport().size()
        layout = content.layout() if content is not None else None
        if content is not None and layout is not None:
            height = max(view.height(), fits(layout, view.width()))
            if (view.width(), height) != (content.width(), content.height()):
                content.resize(view.width(), height)
            if self._brought is not None:
                layout.activate()
                self.ensureWidgetVisible(self._brought, 0, 6)
