"""Waiting for what comes from other threads; never by sleeping."""


def wait_for_flags(shell, qtbot):
    """Until the checks have answered for the article as it is."""
    desk = shell.window.desk
    qtbot.waitUntil(lambda: not desk.checking and not desk.rechecking, timeout=60_000)


def wait_for_saved(shell, qtbot):
    """Until the window says so."""
    qtbot.waitUntil(lambda: shell.window.status.saved() == "Saved", timeout=10_000)
