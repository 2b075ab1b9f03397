"""``reviewer rules --stats``: from records to two shapes of output."""

import json

import fastjsonschema
import pytest

from reviewer import res
from reviewer.cli import main
from reviewer.cli.recording import recheck
from reviewer.services.store import open_record

NEW = ["session", "new", "--target-lang", "en", "--source-lang", "es", "story.txt"]
IDIOM = "es-en/heart-in-a-fist"


@pytest.fixture
def reviewed(story, capsys):
    """A review of the story, with the idiom's flag applied and another dismissed."""
    assert main(NEW) == 0
    store, session, _ = open_record(story.with_name("story.txt.review.json"))
    recheck(session)
    flags = [d.flag for s in session.segments for d in session.decisions(s.id)]
    session.apply_suggestion(next(f.id for f in flags if f.rule == IDIOM))
    session.dismiss(next(f.id for f in flags if f.rule != IDIOM))
    store.close()
    capsys.readouterr()
    return story.parent


def test_people_get_a_line_a_rule_with_precision_and_n(reviewed, capsys):
    assert main(["rules", "--stats", str(reviewed)]) == 0
    head, *lines, last = capsys.readouterr().out.splitlines()
    assert head.split() == ["flags", "applied", "dismissed", "gone", "open", "precision", "rule"]
    idiom = next(line for line in lines if line.endswith(IDIOM))
    assert idiom.split() == ["1", "1", "0", "0", "0", "100", "%", "(n", "1)", IDIOM]
    assert any("0 % (n 1)" in line for line in lines)
    assert last.startswith("1 records, ")


def test_programs_get_what_the_schema_describes(reviewed, capsys):
    assert main(["rules", "--stats", str(reviewed), "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    fastjsonschema.compile(json.loads(res.text("schema/rule-stats-1.json")))(document)
    idiom = next(rule for rule in document["rules"] if rule["rule"] == IDIOM)
    assert (idiom["applied"], idiom["decided"], idiom["precision"]) == (1, 1, 1.0)
    undecided = [rule for rule in document["rules"] if not rule["decided"]]
    assert all(rule["precision"] is None for rule in undecided)


def test_a_record_that_cannot_be_read_is_named_and_the_others_are_counted(reviewed, capsys):
    (reviewed / "torn.review.json").write_text("{")
    assert main(["rules", "--stats", str(reviewed)]) == 2
    shown = capsys.readouterr()
    assert IDIOM in shown.out
    (line,) = shown.err.splitlines()
    assert line.startswith("reviewer: ")
    assert "torn.review.json" in line


def test_a_folder_without_records_is_no_failure(tmp_path, capsys):
    assert main(["rules", "--stats", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("0 records, 0 flags of 0 rules")


@pytest.mark.parametrize("words", [["--stats", ".", IDIOM], ["--format", "json"]])
def test_options_that_do_not_go_together_are_wrong_use(words, capsys):
    with pytest.raises(SystemExit) as left:
        main(["rules", *words])
    assert left.value.code == 2


def test_a_folder_that_is_not_there_is_told_in_one_sentence(tmp_path, capsys):
    assert main(["rules", "--stats", str(tmp_path / "gone")]) == 2
    assert "is no folder" in capsys.readouterr().err
