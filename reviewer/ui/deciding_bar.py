"""The buttons that decide on a segment, which say as much as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reviewer.tongue import tr
from reviewer.ui.actions import Actions
from reviewer.ui.widgets import ActionButton, Form

_FORMS = (
    (Form.KEY, Form.KEY, Form.KEY),
    (Form.WORDS, Form.WORDS, Form.KEY),
    (Form.WORDS, Form.WORDS, Form.WORDS),
    (Form.ICON, Form.WORDS, Form.WORDS),
    (Form.ICON, Form.ICON, Form.WORDS),
)
"""What the buttons for later, accepting and confirming say, the longest first."""


class DecidingBar(QWidget):
    """Later at the left; accepting and confirming at the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = (
            ActionButton(actions["later"], tr("Later")),
            ActionButton(actions["accept"], tr("Accept, next flagged")),
            ActionButton(actions["confirm"], tr("Confirm, next"), "main"),
        )
        later, accept, confirm = self.buttons
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 12)
        row.setSpacing(8)
        row.addWidget(later)
        row.addStretch(1)
        row.addWidget(accept)
        row.addWidget(confirm)
        for name in ("later", "accept", "confirm"):
            actions[name].changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes: it is the buttons that give way."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        around = self._row.contentsMargins()
        room = self.width() - around.left() - around.right()
        for forms in _FORMS:
            needed = sum(button.width_as(form) for button, form in zip(self.buttons, forms, strict=True))
            if needed + 2 * self._row.spacing() <= room:
                break
        for button, form in zip(self.buttons, forms, strict=True):
            button.take_form(form)
