"""``reviewer check`` from arguments to output and exit code."""

import hashlib
import io
import json
import logging
import subprocess
import sys

import fastjsonschema
import pytest

from reviewer import res
from reviewer.checks import engine
from reviewer.cli import inspecting, main
from reviewer.cli.inspecting import Wishes, inspect_all
from reviewer.cli.places import Checked, Refused
from reviewer.core.model import Mute
from reviewer.services.settings import Settings, save_settings

from .conftest import STORY

IDIOM = "es-en/heart-in-a-fist"
GIVEN = ["--target-lang", "en", "--source-lang", "es"]


def flags_of(capsys, *words):
    code = main(["check", "--format", "json", *words])
    out = capsys.readouterr().out
    fastjsonschema.compile(json.loads(res.text("schema/check-1.json")))(json.loads(out))
    return code, json.loads(out)["articles"]


def test_people_see_place_words_reason_and_cure(story, capsys):
    assert main(["check", *GIVEN, "story.txt"]) == 0
    out = capsys.readouterr().out
    assert "story.txt:1:30: " in out
    assert "rescue ⟦with its heart in a fist⟧." in out
    assert IDIOM in out
    assert "→ with its heart in its mouth" in out
    assert out.splitlines()[-1].startswith("story.txt: 3 segments, en from es: ")


def test_programs_get_positions_in_the_articles_text(story, capsys):
    code, (article,) = flags_of(capsys, *GIVEN, "story.txt")
    assert code == 0
    assert article["sha256"] == hashlib.sha256(story.read_bytes()).hexdigest()
    assert (article["target_lang"], article["source_lang"], article["source_lang_known"]) == (
        "en",
        "es",
        "given",
    )
    assert article["segments"] == 3
    for flag in article["flags"]:
        assert STORY[flag["start"] : flag["end"]] == flag["text"]
    idiom = next(flag for flag in article["flags"] if flag["rule"] == IDIOM)
    assert (idiom["index"], idiom["text"]) == (1, "with its heart in a fist")


def test_positions_count_code_points_with_bom_and_windows_line_ends(tmp_path, capsys):
    path = tmp_path / "a.txt"
    text = "🙂 Look.\r\n\r\nThe town waits with its heart in a fist.\r\n"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    _, (article,) = flags_of(capsys, *GIVEN, str(path))
    idiom = next(flag for flag in article["flags"] if flag["rule"] == IDIOM)
    assert text[idiom["start"] : idiom["end"]] == "with its heart in a fist"


def test_without_a_source_language_its_rules_do_not_run(story, capsys):
    _, (article,) = flags_of(capsys, "--target-lang", "en", "story.txt")
    assert article["source_lang"] is None
    assert article["source_lang_known"] == "unknown"
    assert IDIOM not in {flag["rule"] for flag in article["flags"]}


def test_flags_less_sure_than_asked_for_are_left_out(story, capsys):
    _, (every,) = flags_of(capsys, *GIVEN, "story.txt")
    _, (sure,) = flags_of(capsys, *GIVEN, "--min-confidence", "certain", "story.txt")
    assert sure["flags"] == [flag for flag in every["flags"] if flag["confidence"] == "certain"] != []


@pytest.mark.parametrize(("severity", "code"), [("neutral", 1), ("major", 1), ("critical", 0)])
def test_fail_on_turns_the_exit_code(story, capsys, severity, code):
    assert main(["check", *GIVEN, "--fail-on", severity, "story.txt"]) == code


def test_fail_on_looks_only_at_the_flags_shown(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("This sentence has nothing wrong.\n")
    assert main(["check", *GIVEN, "--fail-on", "neutral", str(path)]) == 0


def test_a_file_that_cannot_be_used_is_named_and_the_others_are_checked(story, tmp_path, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    code = main(["check", *GIVEN, "gone.txt", "empty.txt", "story.txt", "--fail-on", "minor"])
    out, err = capsys.readouterr()
    assert code == 2
    assert "with its heart in a fist" in out
    assert [line.startswith("reviewer: ") for line in err.splitlines()] == [True, True]
    assert "gone.txt" in err
    assert "empty.txt" in err


def test_a_record_is_no_article(story, tmp_path, capsys):
    (tmp_path / "story.txt.review.json").write_text("{}")
    assert main(["check", "story.txt.review.json"]) == 2
    assert "is the record of a review" in capsys.readouterr().err


def test_the_document_is_whole_when_no_file_could_be_used(tmp_path, capsys):
    code, articles = flags_of(capsys, str(tmp_path / "gone.txt"))
    assert (code, articles) == (2, [])


def test_a_linked_source_confirms_a_flag(story, tmp_path, capsys):
    original = "El pueblo siguió el rescate con el corazón en un puño. Era tarde.\n\nY les falló, dijo.\n"
    (tmp_path / "original.txt").write_text(original, encoding="utf-8")
    code, (article,) = flags_of(capsys, *GIVEN, "--source", "original.txt", "story.txt")
    idiom = next(flag for flag in article["flags"] if flag["rule"] == IDIOM)
    assert (code, idiom["evidence"]) == (0, "confirmed")


@pytest.mark.parametrize(
    ("original", "says"),
    [
        ("Una sola frase. Y otra.\n", "The source has 1 paragraphs and the article 2"),
        (
            "Una sola.\n\nY les falló, dijo.\n",
            "Paragraph 1 has 1 sentences in the source and 2 in the article",
        ),
    ],
)
def test_a_source_that_does_not_agree_is_refused_in_one_sentence(story, tmp_path, capsys, original, says):
    (tmp_path / "original.txt").write_text(original, encoding="utf-8")
    assert main(["check", *GIVEN, "--source", "original.txt", "story.txt"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--source", "a.txt", "story.txt", "story.txt"],
        ["--source-lang", "spanish!", "story.txt"],
        ["--fail-on", "error", "story.txt"],
        ["--min-confidence", "sure", "story.txt"],
        ["--format", "xml", "story.txt"],
    ],
)
def test_wrong_use_is_told_with_exit_code_2(story, capsys, words):
    with pytest.raises(SystemExit) as left:
        main(["check", *words])
    assert left.value.code == 2
    assert "reviewer check: error:" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["es-MX", "ES", "es_419"])
def test_a_language_may_be_written_with_its_region(story, capsys, word):
    _, (article,) = flags_of(capsys, "--target-lang", "en", "--source-lang", word, "story.txt")
    assert article["source_lang"] == "es"


def test_many_files_are_checked_in_processes_and_keep_their_order(story, tmp_path, monkeypatch):
    monkeypatch.setattr(inspecting, "_ENOUGH_FOR_PROCESSES", 0)
    names = [str(tmp_path / f"{n}.txt") for n in range(5)]
    for n, name in enumerate(names):
        if n != 3:
            (tmp_path / name).write_text(STORY * (5 - n), encoding="utf-8")
    results = inspect_all(names, Wishes("en", "es"))
    assert [result.file for result in results] == names
    assert [type(result) for result in results] == [Checked, Checked, Checked, Refused, Checked]
    assert results == [inspecting.inspect(name, Wishes("en", "es")) for name in names]


@pytest.mark.skipif(sys.platform == "win32", reason="no process can send itself Ctrl+C there")
def test_ctrl_c_ends_the_processes_too(story, tmp_path):
    script = (
        "import os, signal, sys, threading\n"
        "from reviewer.cli import inspecting, main\n"
        "inspecting._ENOUGH_FOR_PROCESSES = 0\n"
        "if __name__ == '__main__':\n"
        "    signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a shell ignores it in the background
        "    threading.Timer(2, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "    sys.exit(main(['check', *['long.txt'] * 4]))\n"
    )
    (tmp_path / "run.py").write_text(script)
    (tmp_path / "long.txt").write_text("".join(f"Sentence {n} was here. " for n in range(50_000)))
    done = subprocess.run(
        [sys.executable, "run.py"], capture_output=True, text=True, timeout=60, cwd=tmp_path
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "reviewer: stopped.\n")


def test_an_ascii_terminal_gets_escapes_and_no_failure(story, monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert main(["check", *GIVEN, "story.txt"]) == 0
    assert b"[[with its heart in a fist]]" in raw.getvalue()


class Gone(io.StringIO):
    """A reader that left, as ``head`` does."""

    def write(self, text):
        raise BrokenPipeError


def test_a_reader_that_left_is_no_failure_worth_a_word(story, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdout", Gone())
    assert main(["check", *GIVEN, "story.txt"]) == 141
    assert capsys.readouterr().err == ""


def test_ctrl_c_ends_it_with_one_line(story, capsys, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(inspecting, "check_article", stop)
    assert main(["check", "story.txt"]) == 130
    assert capsys.readouterr().err == "reviewer: stopped.\n"


def test_a_check_that_fails_is_named_in_one_line_without_a_traceback(story, capsys):
    def fail(*_):
        try:
            raise ValueError("x")
        except ValueError:
            engine.log.exception("check %s failed", "topic/broken")
        return []

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inspecting, "check_article", fail)
        assert main(["check", "story.txt"]) == 0
    assert capsys.readouterr().err == "reviewer: check topic/broken failed\n"


@pytest.fixture(autouse=True)
def _log_as_it_was():
    """The command line takes over the root logger; give it back."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = before


def test_a_defect_is_told_in_one_sentence_and_shown_on_request(story, capsys, monkeypatch):
    def fail(*_):
        raise ValueError("two\nlines")

    monkeypatch.setattr(inspecting, "check_article", fail)
    assert main(["check", "story.txt"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "ValueError: two" in line
    monkeypatch.setenv("REVIEWER_DEBUG", "1")
    with pytest.raises(ValueError, match="two"):
        main(["check", "story.txt"])


def test_rules_that_a_person_switched_off_in_the_window_flag_in_a_build(story, capsys):
    save_settings(Settings().with_mute(Mute(IDIOM, "always")))
    _, (article,) = flags_of(capsys, *GIVEN, "story.txt")
    assert IDIOM in {flag["rule"] for flag in article["flags"]}
