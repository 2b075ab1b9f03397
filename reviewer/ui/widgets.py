"""Small widgets that several panes use."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from reviewer.tongue import tr
from reviewer.ui.actions import shown_key

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text; ``role`` is one of the style sheet's (muted, heading, title)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        made.setMinimumWidth(1)
    return made


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and draw the widget anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def empty(layout: QLayout) -> None:
    """Take every widget out of ``layout`` and drop it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def fits(layout: QLayout, width: int) -> int:
    """The height that ``layout`` needs at ``width``."""
    return (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )


class ElidedLabel(QLabel):
    """A line of text that ends in an ellipsis where it has no room; the whole is its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)
        painter.end()

    def cut(self) -> bool:
        """Whether there is no room for the whole text."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()


class LeavablePane(QWidget):
    """A pane that Esc leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class Form(Enum):
    """How much a button says."""

    ICON = "icon"
    WORDS = "words"
    KEY = "key"


class ActionButton(QPushButton):
    """A push button for a command of the window; its tip says its key, and so does its text in the form ``KEY``."""

    def __init__(
        self, action: QAction, text: str = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if role:
            self.setProperty("role", role)
        self._words = text or action.text().replace("&", "")
        self._form = Form.WORDS
        self._action = action
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it in the window as in a dialog
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.toolTip())
        if self.property("role") not in ("main", "link"):
            self.setIcon(self._action.icon())
        self.setText(self._said(self._form))

    def _said(self, form: Form) -> str:
        air = "" if self.icon().isNull() else " "
        if form is Form.ICON and air:
            return ""
        keys = self._action.shortcuts() if form is Form.KEY else []
        return f"{air}{self._words}  {shown_key(keys[0].toString()) if keys else ''}".rstrip()

    def take_form(self, form: Form) -> None:
        """Say so much; a button without an icon says its words at least."""
        self._form = form
        self.setText(self._said(form))

    def width_as(self, form: Form) -> int:
        """The pixels that it would need in ``form``."""
        advance = self.fontMetrics().horizontalAdvance
        return self.sizeHint().width() - advance(self.text()) + advance(self._said(form))


class ClickFrame(QFrame):
    """A frame that is pressed as a whole, by mouse or keys."""

    pressed = Signal()
    focused = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class SuggestionButton(QPushButton):
    """A button whose text wraps, with the key that presses it.

    ``looked_at`` tells its number while the mouse is over it or it has the focus, ``looked_away`` when neither is so.
    """

    chosen = Signal(int)
    looked_at = Signal(int)
    looked_away = Signal()

    def __init__(self, text: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "suggestion")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Apply suggestion {n}: {text}", n=number + 1, text=text))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._number = number
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 7, 9, 7)
        row.setSpacing(8)
        words = label(text, wrap=True)
        row.addWidget(words, 1)
        self._key = label("", "muted")
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        for n in range(row.count()):
            item = row.itemAt(n)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._on_clicked)

    def show_key(self, key: str) -> None:
        """Show the key that presses it, as people read it; none for ""."""
        self._key.setText(key)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._number)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self._number)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look_away(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self._number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._look_away(self.underMouse())

    def _look_away(self, still: bool) -> None:
        if not still:
            self.looked_away.emit()
