"""A long article: the first flags are there, and one decides on them, while the checks still run.

The reviewer opens an article of several thousand sentences, sees how far the checks are, goes to the first flag and
applies its suggestion before the last sentence was looked at, and goes on typing. Nothing of what was decided is
undone by the flags that come in later.
"""

import pytest

from tests.ui.waiting import wait_for_flags

SENTENCES = 2500


def long_article(folder):
    lines = [
        f"Sentence {n} tells of the minister who spoke to the people of the town." for n in range(SENTENCES)
    ]
    lines[3] = "They said that the the minister was late."
    lines[-2] = "They went to the the town."
    path = folder / "long.txt"
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.checks_apart
def test_deciding_while_flags_come_in(start, tmp_path, qtbot):
    shell = start(long_article(tmp_path))
    desk = shell.window.desk
    qtbot.waitUntil(lambda: desk.session is not None and desk.session.counts().flags_open > 0, timeout=60_000)
    assert desk.checking
    assert "%" in shell.window.status.flags() or desk.checked == 0
    shell.window.actions_["next_flag"].trigger()
    assert desk.row == 3
    shell.window.actions_["apply_1"].trigger()
    qtbot.keyClicks(shell.window.pane.editor, " now")
    wait_for_flags(shell, qtbot)
    text = desk.session.final(desk.session.segments[3].id)
    assert "the the" not in text
    assert "now" in text
    flagged = [n for n, s in enumerate(desk.session.segments) if desk.session.open_flags(s.id)]
    assert SENTENCES - 2 in flagged
    assert 3 not in flagged
