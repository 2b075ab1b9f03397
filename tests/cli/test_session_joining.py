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


def test_a_review_is_carried_over_to_the_edited_article_and_what_has_no_place_is_listed(story, capsys):
    assert main(["session", "new", "story.txt", "--alias", "ana"]) == 0
    record = story.with_name("story.txt.review.json")
    apply(
        record,
        {"segment": "s1", "verdict": "accepted"},
        {"segment": "s2", "final": "It was late.", "verdict": "corrected"},
        {"segment": "s3", "final": "“And it failed them,” he said.", "verdict": "corrected"},
    )
    text = story.read_text(encoding="utf-8")
    story.write_text("New here. " + text.split("\n\n")[0] + "\n\nAnother end altogether.\n", encoding="utf-8")
    capsys.readouterr()
    before = record.read_bytes()
    assert main(["session", "reattach", str(record), "story.txt", "-o", "new.review.json"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "segment 3: without a place: “And it failed them,” he said."
    assert out[1] == "without a place: And it failed them ”, he said."
    assert out[-1] == (
        "new.review.json: written; of 3 segments worked on: 2 as before, 0 delivered as corrected, "
        "0 changed, to be reviewed again, 0 in conflict, 1 without a place."
    )
    assert record.read_bytes() == before
    assert main(["session", "left", "new.review.json", "--json"]) == 1
    (kept,) = json.loads(capsys.readouterr().out)["unplaced"]
    assert kept["entry"]["final"] == "“And it failed them,” he said."
    assert main(["export", "new.review.json", "-o", "out.txt"]) == 0
    assert "The decisions on 1 segment have no place" in capsys.readouterr().err
    assert "rescue with its heart in a fist. It was late." in story.with_name("out.txt").read_text("utf-8")
    data = json.loads(story.with_name("new.review.json").read_bytes())
    assert (data["reattached_from"]["file"], data["article"]["path"]) == (record.name, "story.txt")


def test_an_article_that_was_not_changed_is_told(story, capsys):
    assert main(["session", "new", "story.txt"]) == 0
    assert main(["session", "reattach", "story.txt.review.json", "story.txt", "-o", "new.review.json"]) == 2
    assert "nothing to carry over" in capsys.readouterr().err
    assert main(["session", "left", "story.txt.review.json"]) == 0
    assert "every decision has its place" in capsys.readouterr().out
