"""Copying and merging records on the command line."""

import json

import pytest

from reviewer.app import main
from reviewer.services import json_text


@pytest.fixture
def two(story, capsys):
    """The records of two reviewers of the story, who began from one."""
    assert main(["session", "new", "story.txt", "--alias", "ana"]) == 0
    record = story.with_name("story.txt.review.json")
    assert main(["session", "copy", str(record), "--alias", "ben"]) == 0
    assert "story.txt.ben.review.json: a copy of" in capsys.readouterr().out
    return record, story.with_name("story.txt.ben.review.json")


def apply(record, *lines):
    path = record.with_name("changes.jsonl")
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    assert main(["session", "apply", str(record), str(path)]) == 0


def test_a_copy_has_an_id_of_its_own_and_says_what_it_was_copied_from(two):
    record, copy = two
    first, second = (json.loads(path.read_bytes()) for path in two)
    assert first["record"] != second["record"]
    assert (second["copied_from"]["record"], second["copied_from"]["file"]) == (first["record"], record.name)
    assert (second["reviewer"], second["seq"], second["article"]["path"]) == ("ben", 0, "story.txt")
    assert main(["session", "copy", str(record), "--alias", "ben"]) == 0
    assert copy.with_name("story.txt.ben-2.review.json").is_file()


def test_what_each_did_is_joined_and_the_exit_status_is_0(two, capsys):
    record, copy = two
    apply(record, {"segment": "s1", "final": "The town held its breath.", "verdict": "corrected"})
    apply(copy, {"segment": "s2", "final": "It was late.", "verdict": "corrected"})
    capsys.readouterr()
    assert main(["session", "merge", str(record), str(copy), "-o", "both.review.json"]) == 0
    assert capsys.readouterr().out == "both.review.json: written; no conflicts.\n"
    assert main(["export", "both.review.json", "-o", "out.txt"]) == 0
    text = record.with_name("out.txt").read_text(encoding="utf-8")
    assert text.startswith("The town held its breath. It was late.")
    told = json.loads(record.with_name("both.review.json").read_bytes())
    assert [one["reviewer"] for one in told["merged_from"]] == ["ana", "ben"]


def test_a_conflict_is_listed_told_by_the_exit_status_and_warned_of_on_export(two, capsys):
    record, copy = two
    apply(record, {"segment": "s2", "final": "It was late.", "verdict": "corrected"})
    apply(copy, {"segment": "s2", "final": "It was too late.", "verdict": "corrected"})
    capsys.readouterr()
    assert main(["session", "merge", str(record), str(copy), "-o", "both.review.json"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "conflict in segment 2 (s2): final, gap, verdict"
    assert out[1].startswith("  ana: It was late. [corrected] (ana, 20")
    assert out[2].startswith("  ben: It was too late. [corrected] (ben, 20")
    assert out[3].startswith("both.review.json: written; 1 conflict to decide")
    assert main(["session", "merge", str(record), str(copy), "-o", "json.review.json", "--json"]) == 1
    (conflict,) = json.loads(capsys.readouterr().out)["conflicts"]
    assert (conflict["index"], conflict["mt"], conflict["b"]["text"]) == (
        2,
        "It was was late.",
        "It was too late.",
    )
    assert main(["export", "both.review.json", "-o", "out.txt"]) == 0
    assert "1 conflict is not decided (segments 2)" in capsys.readouterr().err
    assert main(["session", "validate", "both.review.json"]) == 0
    assert "1 conflict is not decided" in capsys.readouterr().err


def test_members_that_others_keep_in_either_record_are_in_the_joined_one(two):
    record, copy = two
    apply(record, {"segment": "s1", "verdict": "accepted"})
    apply(copy, {"segment": "s2", "verdict": "accepted"})
    for path, name in ((record, "x-ana"), (copy, "x-ben")):
        data = json.loads(path.read_bytes())
        data[name] = {"deep": [1]}
        data["segments"][0][name] = True
        data["article"][name] = 2
        path.write_bytes(json_text.to_bytes(data))
    assert main(["session", "merge", str(record), str(copy), "-o", "both.review.json"]) == 0
    data = json.loads(record.with_name("both.review.json").read_bytes())
    assert (data["x-ana"], data["x-ben"]) == ({"deep": [1]}, {"deep": [1]})
    assert (data["segments"][0]["x-ana"], data["segments"][1]["x-ben"]) == (True, True)
    assert (data["article"]["x-ana"], data["article"]["x-ben"]) == (2, 2)


def test_records_of_different_articles_and_a_name_that_is_taken_are_refused(two, story, capsys):
    record, copy = two
    assert main(["session", "merge", str(record), str(copy), "-o", str(record)]) == 2
    assert "is there already" in capsys.readouterr().err
    story.with_name("other.txt").write_text("Something else. Here.\n", encoding="utf-8")
    assert main(["session", "new", "other.txt"]) == 0
    assert main(["session", "merge", str(record), "other.txt.review.json", "-o", "both.review.json"]) == 2
    assert "different texts (story.txt, sha256" in capsys.readouterr().err
    assert not story.with_name("both.review.json").exists()
