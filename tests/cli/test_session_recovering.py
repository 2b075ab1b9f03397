"""Recovering changes whose record was replaced, on the command line."""

import shutil

import pytest

from reviewer.app import main
from reviewer.services.backups import backups_folder
from reviewer.services.home import backup_path_for
from reviewer.services.journal import journal_path_for
from reviewer.services.store import open_record
from tests.services.store_ends import die, on_disk


@pytest.fixture
def parted(story, capsys):
    """The record of the story, replaced by a state of before, and told so."""
    assert main(["session", "new", "story.txt", "--alias", "ana"]) == 0
    record = story.with_name("story.txt.review.json")
    store, s, _ = open_record(record)
    s.confirm("s3")
    assert store.close()
    shutil.copy(record, "other.json")
    store, s, _ = open_record(record)
    s.set_final("s2", "It was\u202e late.")
    s.confirm("s2")
    on_disk(store)
    die(store)
    journal = journal_path_for(record).read_bytes()
    store, s, _ = open_record(record.with_name("other.json"))
    s.confirm("s1")
    assert store.close()
    shutil.copy("other.json", record)
    capsys.readouterr()
    assert main(["session", "apply", str(record), str(empty(story))]) in (0, 2)
    assert "reviewer session recover" in capsys.readouterr().err
    assert record.with_name(record.name + ".journal.orphan-1").read_bytes() == journal
    return record


def empty(story):
    path = story.with_name("none.jsonl")
    path.write_text('{"segment": "s1", "verdict": "accepted"}\n', encoding="utf-8")
    return path


def test_it_says_what_was_written_and_how_to_join_it(parted, capsys):
    assert main(["session", "recover", str(parted)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"{parted.with_name('story.txt.recovered.review.json')}: written, 2 changes of ")
    assert "reviewer session merge story.txt.review.json story.txt.recovered.review.json -o OUT" in out
    assert err == ""
    assert main(["session", "merge", parted.name, "story.txt.recovered.review.json", "-o", "both.json"]) == 0
    capsys.readouterr()
    assert main(["session", "validate", "both.json"]) == 0


def test_where_no_state_is_found_everything_is_listed(parted, capsys):
    shutil.rmtree(backups_folder())
    backup_path_for(parted).unlink(missing_ok=True)
    orphan = parted.with_name(parted.name + ".journal.orphan-1")
    with orphan.open("ab") as file:
        file.write(b"{half")
    before = sorted(parted.parent.iterdir())
    assert main(["session", "recover", str(orphan)]) == 2
    out, err = capsys.readouterr()
    assert "no state of the record was found" in err
    assert "5 bytes at the end" in err
    lines = out.splitlines()
    assert lines[0] == "segment s2:"
    assert lines[1].startswith("  Type (ana, 20")
    assert "final = It was\\u202e late." in lines[1]
    assert "verdict = corrected" in lines[2]
    assert sorted(parted.parent.iterdir()) == before


def test_nothing_to_recover_is_one_sentence(story, capsys):
    assert main(["session", "recover", "story.txt.review.json"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "no journal set aside" in err
