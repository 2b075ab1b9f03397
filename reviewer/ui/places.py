"""Where a capability can put its widgets in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from reviewer.tongue import tr


class Side(QSplitter):
    """The right column: the flags, and below them tabs; without any tab the flags have it all."""

    tab_shown = Signal(object)

    def __init__(self, flags: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setObjectName("side")
        self.tabs.setAccessibleName(tr("Notes and more"))
        self.tabs.tabBar().setAccessibleName(tr("Notes and more"))
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.addWidget(flags)
        self.addWidget(self.tabs)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setHandleWidth(5)

    def add(self, title: str, widget: QWidget) -> None:
        """Add ``widget`` as a tab."""
        self.tabs.addTab(widget, title)
        self.tabs.show()
        self.setSizes([490, 200])

    def _on_tab_changed(self, place: int) -> None:
        self.tab_shown.emit(self.tabs.widget(place))

    def show_tab(self, widget: QWidget) -> None:
        """Bring the tab of ``widget`` to the front."""
        self.tabs.setCurrentWidget(widget)

    def name_tab(self, widget: QWidget, title: str) -> None:
        """Give the tab of ``widget`` another title, such as with a count."""
        self.tabs.setTabText(self.tabs.indexOf(widget), title)


class Centre(QWidget):
    """The middle column: the segment, and above it bars that come and go."""

    def __init__(self, pane: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(pane, 1)
        self._above = 0

    def add_above(self, widget: QWidget) -> None:
        """Put ``widget`` above the segment, below the bars that stand there."""
        self._column.insertWidget(self._above, widget)
        self._above += 1


class Pages(QStackedWidget):
    """What fills the window: the start screen, the review, or a page such as the article as it reads."""

    def __init__(self, start: QWidget, review: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start, self._review = start, review
        self.addWidget(start)
        self.addWidget(review)

    def turn_to(self, page: QWidget) -> None:
        """Fill the window with ``page``, which is kept from now on."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def turn_to_start(self) -> None:
        """The start screen."""
        self.turn_to(self._start)

    def turn_to_review(self) -> None:
        """The review."""
        self.turn_to(self._review)

    def on_review(self) -> bool:
        """Whether the review is shown."""
        return self.currentWidget() is self._review
