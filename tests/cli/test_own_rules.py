"""A person's own packs and switches, as the commands show them."""

import json

import pytest

from reviewer.cli import main
from reviewer.services.own_files import packs_folder
from reviewer.services.own_rules import switches_path

from .test_rules import PACK

IDIOM = "es-en/heart-in-a-fist"
TEXT = "They utilise the tools with its heart in a fist.\n"


@pytest.fixture
def article(tmp_path, monkeypatch):
    """An article with one flag of the person's own rule and one of a shipped one."""
    monkeypatch.chdir(tmp_path)
    packs_folder().mkdir()
    (packs_folder() / "mine.toml").write_text(PACK, encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return "a.txt"


def check(capsys, *words):
    code = main(["check", "--format", "json", "--target-lang", "en", "--source-lang", "es", *words])
    shown = capsys.readouterr()
    flags = json.loads(shown.out)["articles"][0]["flags"]
    return code, {flag["rule"]: flag["severity"] for flag in flags}, shown.err.splitlines()


def test_check_uses_them_unless_told_not_to(article, capsys):
    code, found, err = check(capsys, article)
    assert (code, err) == (0, [])
    assert found["mine/utilise"] == "neutral"
    assert IDIOM in found
    switches_path().write_text(f"off = ['{IDIOM}']\n[severity]\n'mine/utilise' = 'critical'\n")
    assert check(capsys, "--fail-on", "critical", article) == (1, {"mine/utilise": "critical"}, [])
    _, found, _ = check(capsys, "--no-user-rules", article)
    assert list(found) == [IDIOM]


def test_what_is_wrong_is_said_once_and_the_check_goes_on(article, capsys):
    (packs_folder() / "torn.toml").write_text("pack = ")
    switches_path().write_text("off = ['no/such']")
    code, found, err = check(capsys, article, article)
    assert code == 0
    assert "mine/utilise" in found
    assert len(err) == 2
    assert "torn.toml:1: not valid TOML" in err[0]
    assert "No rule is called no/such" in err[1]
    assert check(capsys, "--no-user-rules", article)[2] == []


def test_the_list_marks_yours_and_what_is_off_and_shows_the_levels_that_are_set(article, capsys):
    switches_path().write_text(f"off = ['{IDIOM}']\n[severity]\n'mine/utilise' = 'critical'\n")
    assert main(["rules"]) == 0
    lines = {line.split()[0]: line.split(None, 3) for line in capsys.readouterr().out.splitlines()}
    assert lines["mine/utilise"][1:] == ["critical", "suspect", "A plainer word (yours)"]
    assert lines[IDIOM][3].endswith(" (off)")
    assert sum(line[-1].endswith(("(yours)", "(off)")) for line in lines.values()) == 2
    assert main(["rules", "mine/utilise"]) == 0
    assert "Style/Unidiomatic, critical, suspect; for en; yours" in capsys.readouterr().out


def test_a_record_made_without_a_window_has_their_flags(article, capsys):
    assert main(["session", "new", "--target-lang", "en", article]) == 0
    capsys.readouterr()
    switches_path().write_text("off = ['no/such']")
    assert main(["session", "validate", "a.txt.review.json"]) == 0
    shown = capsys.readouterr()
    assert "flags: 1 open" in shown.out
    assert shown.err.count("No rule is called no/such") == 1
