"""``reviewer rules``: the catalogue, one rule, the trial of a pack."""

import pytest

from reviewer import res
from reviewer.checks.catalogue import catalogue
from reviewer.cli import main
from reviewer.cli.text_report import visible

PACK = """pack = "mine"
target = "en"

[[rule]]
id = "mine/utilise"
target = ["{<utilise>=v} [the]"]
suggest = ["<use>=v"]
title = "A plainer word"
why = "“use” says the same."
category = "Style/Unidiomatic"
severity = "neutral"
confidence = "suspect"
bad = [{ text = "They ⟦utilise⟧ the tools.", fixed = "They use the tools." }]
good = ["They use the tools."]
"""


def test_the_list_names_every_rule_with_its_title_severity_and_confidence(capsys):
    assert main(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for entry, line in zip(catalogue(), lines, strict=False):
        assert line.split(None, 3) == [entry.id, entry.severity, entry.confidence, entry.title]
    assert lines[-1].startswith(f"{len(catalogue())} rules; ")
    assert len(lines) == len(catalogue()) + 1


@pytest.mark.parametrize("entry", catalogue(), ids=lambda e: e.id)
def test_one_rule_is_told_at_length(entry, capsys):
    assert main(["rules", entry.id]) == 0
    out = capsys.readouterr().out
    assert entry.why in out
    for text in (*(bad.text for bad in entry.bad), *entry.good):
        assert visible(text.split("\n")[0]) in out
    assert entry.ref in out


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("es-en/heart-in-fist", "did you mean es-en/heart-in-a-fist"),
        ("heart", "did you mean es-en/heart-in-a-fist"),
        ("xyzzy", "'reviewer rules' lists them all."),
    ],
)
def test_an_unknown_rule_is_answered_with_the_nearest(capsys, asked, hint):
    assert main(["rules", asked]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"reviewer: No rule is called {asked}; ")
    assert hint in line


def trial(tmp_path, capsys, old="", new=""):
    assert old in PACK
    path = tmp_path / "mine.toml"
    path.write_text(PACK.replace(old, new) if old else PACK, encoding="utf-8")
    code = main(["rules", "test", str(path)])
    out = capsys.readouterr().out.replace(str(path), "mine.toml")
    return code, out.splitlines()


def test_a_pack_that_keeps_its_promises_passes(tmp_path, capsys):
    assert trial(tmp_path, capsys) == (0, ["mine.toml: 1 rules, 2 examples, all as they should be."])


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("⟦utilise⟧ the", "⟦utilise the⟧", 13, "must flag “utilise the” but flags “utilise”"),
        (
            'They use the tools." }',
            'They used the tools." }',
            13,
            "its first suggestion gives “They use the tools.”",
        ),
        ('good = ["They use', 'good = ["They utilised', 14, "flags “utilised” in a good example"),
        ('suggest = ["<use>=v"]', 'suggest = ["<use>=v", "fully <utilise>=v"]', 13, "is flagged again"),
        ('severity = "neutral"', 'severity = "bad"', 4, "“severity” is “bad”"),
        ('pack = "mine"', "pack = ", 1, "not valid TOML"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(tmp_path, capsys, old, new, line, says):
    code, lines = trial(tmp_path, capsys, old, new)
    assert code == 2
    assert lines[0].startswith(f"mine.toml:{line}: ")
    assert says in lines[0]
    assert lines[-1].endswith(", 1 wrong.")


def test_a_pack_that_is_not_there_or_not_utf8_is_told_in_one_sentence(tmp_path, capsys):
    assert main(["rules", "test", str(tmp_path / "gone.toml")]) == 2
    assert "gone.toml" in capsys.readouterr().err
    (tmp_path / "old.toml").write_bytes("pack = 'ñ'".encode("cp1252"))
    assert main(["rules", "test", str(tmp_path / "old.toml")]) == 2
    assert "is not UTF-8" in capsys.readouterr().err


def test_test_without_a_pack_is_wrong_use(capsys):
    with pytest.raises(SystemExit) as left:
        main(["rules", "test"])
    assert left.value.code == 2
    assert "PACK.toml" in capsys.readouterr().err


@pytest.mark.parametrize("name", res.names("rules", ".toml"))
def test_the_shipped_packs_pass_their_own_trial(name, tmp_path, capsys):
    path = tmp_path / "pack.toml"
    path.write_text(res.text(name), encoding="utf-8")
    assert main(["rules", "test", str(path)]) == 0, capsys.readouterr().out
