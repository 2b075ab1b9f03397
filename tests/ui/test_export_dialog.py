"""Export says what is open, and writes over nothing unasked."""

import pytest

from reviewer.services.counts import Counts
from reviewer.ui.dialogs.export import ExportDialog, still_open

COUNTS = Counts(segments=10, unreviewed=3, accepted=5, corrected=1, later=1, flags_open=2)


@pytest.fixture
def dialog(qtbot, tmp_path):
    article = tmp_path / "story.txt"
    article.write_text("x", encoding="utf-8")
    made = ExportDialog(tmp_path / "story.corrected.txt", COUNTS, article)
    qtbot.addWidget(made)
    return made


def test_what_is_open_is_counted():
    assert still_open(COUNTS) == [
        "3 segments of 10 not reviewed yet.",
        "1 segment marked for later.",
        "2 flags still open.",
    ]
    assert still_open(Counts(segments=1, accepted=1)) == []


def test_the_opened_article_is_never_written_over(dialog, tmp_path):
    for name in ("story.txt", "./story.txt", "../" + tmp_path.name + "/story.txt"):
        dialog.path.setText(str(tmp_path / name))
        assert not dialog.button.isEnabled()
    (tmp_path / "link.txt").symlink_to(tmp_path / "story.txt")
    dialog.path.setText(str(tmp_path / "link.txt"))
    assert not dialog.button.isEnabled()


def test_another_file_is_replaced_only_by_a_button_that_says_so(dialog, tmp_path):
    assert dialog.button.text() == "Export"
    (tmp_path / "story.corrected.txt").write_text("older", encoding="utf-8")
    dialog.path.setText(str(tmp_path / "x"))
    dialog.path.setText(str(tmp_path / "story.corrected.txt"))
    assert dialog.button.text() == "Replace"


def test_a_folder_that_is_not_there_is_refused(dialog, tmp_path):
    for path in ("", str(tmp_path), str(tmp_path / "no" / "file.txt")):
        dialog.path.setText(path)
        assert not dialog.button.isEnabled()


def test_the_path_is_told(dialog, qtbot, tmp_path):
    with qtbot.waitSignal(dialog.path_chosen) as told:
        dialog.button.click()
    assert told.args == [tmp_path / "story.corrected.txt"]
