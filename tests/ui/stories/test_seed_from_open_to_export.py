"""A whole review of the seed, with keys and buttons, over two runs of the program."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.core.model import FlagStatus, Verdict
from reviewer.ui.dialogs.export import ExportDialog
from tests.ui.waiting import wait_for_flags, wait_for_saved

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def trigger(shell, name):
    shell.window.actions_[name].trigger()


def flagged(shell, rule):
    desk = shell.window.desk
    for row, segment in enumerate(desk.session.segments):
        for flag in desk.session.open_flags(segment.id):
            if flag.rule == rule:
                return row, flag
    raise AssertionError(f"no flag of {rule}")


def dialog(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_review_of_the_seed_over_two_runs(start, seed, qtbot):
    opened_bytes = seed.read_bytes()
    shell = start(seed)
    wait_for_flags(shell, qtbot)
    session, desk = shell.window.desk.session, shell.window.desk
    assert session.counts().flags_open >= 5

    # apply the first suggestion of the idiom
    row, idiom = flagged(shell, "es-en/heart-in-a-fist")
    desk.go(row, idiom.id)
    before = session.final(desk.segment)
    trigger(shell, "apply_1")
    applied = before.replace(idiom.text, idiom.suggestions[0])
    assert shell.window.pane.editor.text() == session.final(desk.segment) == applied
    assert not shell.window.pane.editor.textCursor().hasSelection()
    trigger(shell, "confirm")
    assert session.verdict(session.segments[row].id) is Verdict.CORRECTED

    # type a correction
    desk.go(2)
    editor = shell.window.pane.editor
    editor.select(0, 3)
    qtbot.keyClicks(editor, "This")
    desk.step(1)
    assert session.final(session.segments[2].id).startswith("This movement is unprecedented")
    assert session.verdict(session.segments[2].id) is Verdict.UNREVIEWED

    # dismiss a flag
    wait_for_flags(shell, qtbot)
    row, spacing = flagged(shell, "quotes/space-before-closing")
    desk.go(row, spacing.id)
    trigger(shell, "dismiss")
    assert session.decision(spacing.id).status is FlagStatus.DISMISSED
    assert spacing.id not in [f.id for f in desk.flags()]

    # undo and redo jump to where it was
    desk.go(5)
    trigger(shell, "undo")
    assert desk.row == row
    assert session.decision(spacing.id).status is FlagStatus.OPEN
    trigger(shell, "redo")
    assert session.decision(spacing.id).status is FlagStatus.DISMISSED
    trigger(shell, "undo")
    trigger(shell, "undo")
    assert desk.row == 2
    assert session.final(session.segments[2].id).startswith("The movement")
    assert editor.textCursor().selectedText() == "e"
    trigger(shell, "redo")
    trigger(shell, "redo")

    # half of the rest by keys, then close
    desk.go(0)
    for _ in range(12):
        trigger(shell, "confirm")
    wait_for_saved(shell, qtbot)
    left_at = desk.segment
    shell.window.close()
    assert not shell.window.isVisible()

    # a second run goes on where one stopped
    shell = start(seed)
    desk, session = shell.window.desk, shell.window.desk.session
    assert desk.segment == left_at
    wait_for_flags(shell, qtbot)
    assert session.decision(spacing.id).status is FlagStatus.DISMISSED
    for _ in range(len(session.segments)):
        trigger(shell, "accept")
    assert session.counts().unreviewed == 0
    assert shell.window.status.message() == "Every segment is reviewed; Ctrl+Shift+E exports the article."

    # export
    trigger(shell, "export")
    asked = dialog(ExportDialog)
    target = seed.with_name("story.corrected.txt")
    assert asked.path.text() == str(target)
    asked.button.click()
    expected = opened_bytes.decode().replace(idiom.text, idiom.suggestions[0])
    expected = expected.replace("The movement is", "This movement is")
    assert target.read_bytes() == expected.encode()
    assert seed.read_bytes() == opened_bytes
    shell.window.close()

    record = json.loads(seed.with_name("story.txt.review.json").read_text(encoding="utf-8"))
    finals = {s["id"]: s for s in record["segments"]}
    assert finals["s3"]["final"].startswith("This movement")
    assert {s["verdict"] for s in record["segments"]} == {"accepted", "corrected"}
    statuses = {f["rule"]: f["status"] for s in record["segments"] for f in s["flags"]}
    assert statuses["es-en/heart-in-a-fist"] == "applied"
