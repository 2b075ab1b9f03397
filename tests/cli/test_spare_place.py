"""A command on a record whose folder takes nothing."""

import json
from pathlib import Path

import pytest

from reviewer.cli import main
from reviewer.services.settings import home
from tests.services.faulty_disk import FaultyDisk


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "article" / "story.txt"
    path.parent.mkdir()
    path.write_text("He said so. They said so too.", encoding="utf-8")
    return path


def test_changes_that_could_not_be_written_are_kept_and_not_made_twice(story, tmp_path, capsys):
    record = story.with_name("story.txt.review.json")
    assert main(["session", "new", "--target-lang", "en", str(story)]) == 0
    segment = json.loads(record.read_bytes())["segmentation"]["segments"][0]["id"]
    changes = tmp_path / "changes.jsonl"
    changes.write_text(json.dumps({"segment": segment, "verdict": "accepted"}) + "\n", encoding="utf-8")
    with FaultyDisk(Path("/")) as disk, disk.broken(story.parent):
        assert main(["session", "apply", str(record), str(changes)]) == 2
    told = capsys.readouterr().err
    assert f"kept in {home() / 'spare'}" in told
    assert "do not make them again" in told
    assert main(["session", "validate", str(record)]) == 0
    assert "1 accepted" in capsys.readouterr().out
