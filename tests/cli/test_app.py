"""What ``reviewer`` is this time: a subcommand, or the window."""

import subprocess
import sys

import pytest

from reviewer import __version__, app, cli
from reviewer.services.log import log_path

BLOCKED = """
import sys
sys.modules["PySide6"] = None
from reviewer.app import main
code = main(sys.argv[1:])
assert not any(name.startswith(("PySide6.", "reviewer.ui")) for name in sys.modules)
sys.exit(code)
"""


WINDOW = BLOCKED.replace("assert", "loaded =")


def without_qt(*words, script=BLOCKED):
    return subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, encoding="utf-8"
    )


@pytest.mark.parametrize(
    "words", [["rules"], ["check", "--target-lang", "en", "--source-lang", "es", "story.txt"]]
)
def test_the_command_line_works_without_qt(story, words):
    done = without_qt(*words)
    assert (done.returncode, done.stderr) == (0, "")
    assert "es-en/heart-in-a-fist" in done.stdout


def test_the_window_without_qt_is_refused_in_one_sentence(story):
    done = without_qt("story.txt", script=WINDOW)
    (line,) = done.stderr.splitlines()
    assert done.returncode == 2
    assert line.startswith("reviewer: ")
    assert "'reviewer check FILE' works without" in line


@pytest.mark.parametrize("words", [[], ["story.txt"], ["story.txt", "story.txt"]])
def test_files_or_nothing_open_the_window(story, monkeypatch, words):
    opened = []
    monkeypatch.setattr("reviewer.ui.run", lambda paths: opened.append([str(p) for p in paths]) or 7)
    assert app.main(words) == 7
    assert opened == [words]


def test_the_desktops_entry_opens_the_window_on_its_arguments(story, monkeypatch):
    opened = []
    monkeypatch.setattr("reviewer.ui.run", lambda paths: opened.append(paths) or 0)
    monkeypatch.setattr(sys, "argv", ["reviewer-gui", str(story)])
    assert app.gui() == 0
    assert opened == [[story]]


def test_a_subcommand_wins_over_a_file_of_its_name(story, tmp_path, capsys):
    (tmp_path / "rules").write_text("A file.")
    assert app.main(["rules"]) == 0
    assert "es-en/heart-in-a-fist" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "says"), [("chekc", "did you mean 'reviewer check'?"), ("story.tx", "story.tx does not exist")]
)
def test_what_is_neither_file_nor_command_is_told(story, capsys, word, says):
    assert app.main([word]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line


def test_version(capsys):
    with pytest.raises(SystemExit) as left:
        app.main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"reviewer {__version__}\n"


@pytest.mark.parametrize("words", [[], *([name] for name in cli.COMMANDS)])
def test_every_help_has_examples(capsys, words):
    with pytest.raises(SystemExit) as left:
        app.main([*words, "--help"])
    assert left.value.code == 0
    shown = capsys.readouterr().out
    assert "examples:\n  reviewer" in shown
    assert shown.startswith("usage: reviewer")


def test_the_module_runs_as_the_command_does():
    done = subprocess.run([sys.executable, "-m", "reviewer", "--version"], capture_output=True, text=True)
    assert done.stdout == f"reviewer {__version__}\n"


def test_a_defect_is_one_line_and_its_place_is_in_the_log_without_any_text(monkeypatch, capsys):
    def broken(_: object) -> int:
        raise ValueError("Quispe resigned\nyesterday\u202e")

    monkeypatch.delenv("REVIEWER_DEBUG", raising=False)
    monkeypatch.setattr("reviewer.cli.check.run", broken)
    assert app.main(["check", "x.txt"]) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "Traceback" not in said
    assert "reviewer.log" in said
    log = log_path().read_text(encoding="utf-8")
    assert "builtins.ValueError" in log
    assert "Quispe" not in log
