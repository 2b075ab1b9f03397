"""Keys as a person presses them."""

from PySide6.QtGui import QKeySequence


def press(qtbot, shell, keys):
    """A key of the window, wherever the focus is."""
    qtbot.keySequence(shell.window.focusWidget() or shell.window, QKeySequence(keys))
