"""Emoji, no-break spaces and wrapped lines: what a reviewer does beside them leaves them as they were."""

from tests.ui.waiting import wait_for_flags

TEXT = "“Prix\u00a0: 5\u202f€ 🙂”, said Ana.\r\nA line that goes\r\non here 🙂 and the the end.\r\n"


def opened(start, tmp_path, qtbot):
    path = tmp_path / "odd.txt"
    path.write_bytes(TEXT.encode())
    shell = start(path)
    wait_for_flags(shell, qtbot)
    return shell, path


def exported(shell, path):
    target = path.with_name("out.txt")
    shell.exporter.write(target)
    return target.read_bytes().decode()


def row_of(shell, words):
    session = shell.window.desk.session
    return next(n for n, s in enumerate(session.segments) if words in session.final(s.id))


def test_nothing_done_gives_the_same_bytes(start, tmp_path, qtbot):
    shell, path = opened(start, tmp_path, qtbot)
    for row in range(len(shell.window.desk.session.segments)):
        shell.window.desk.go(row)
        shell.window.pane.flush()
    assert exported(shell, path) == TEXT
    assert not shell.window.desk.session.can_undo


def test_typing_behind_an_emoji_changes_only_what_was_typed(start, tmp_path, qtbot):
    shell, path = opened(start, tmp_path, qtbot)
    shell.window.desk.go(row_of(shell, "Ana"))
    editor = shell.window.pane.editor
    at = editor.text().encode("utf-16-le").find("Ana".encode("utf-16-le")) // 2
    editor.select(at, at)
    qtbot.keyClicks(editor, "Mrs ")
    shell.window.desk.step(1)
    assert exported(shell, path) == TEXT.replace("Ana", "Mrs Ana")


def test_a_suggestion_behind_an_emoji_lands_on_its_words(start, tmp_path, qtbot):
    shell, path = opened(start, tmp_path, qtbot)
    desk = shell.window.desk
    shell.window.languages.language_chosen.emit("target", "en")  # too short to be told
    wait_for_flags(shell, qtbot)
    desk.go(row_of(shell, "the the"))
    doubled = next(f for f in desk.flags() if "the" in f.text)
    desk.choose_flag(doubled.id)
    shell.window.actions_["apply_1"].trigger()
    assert exported(shell, path) == TEXT.replace("the the", "the")


def test_line_ends_inside_a_segment_stay_when_other_words_are_edited(start, tmp_path, qtbot):
    shell, path = opened(start, tmp_path, qtbot)
    shell.window.desk.go(row_of(shell, "A line"))
    editor = shell.window.pane.editor
    assert "\n" not in editor.text()
    editor.select(0, 1)
    qtbot.keyClicks(editor, "One")
    shell.window.desk.step(-1)
    assert exported(shell, path) == TEXT.replace("A line", "One line")
