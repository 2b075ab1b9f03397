"""``reviewer session`` and ``reviewer export``: a review from end to end without a window."""

import json
import os

import pytest

from reviewer.cli import main
from reviewer.services.settings import Settings, save_settings, settings_path
from reviewer.services.store import open_record

from .conftest import STORY

RECORD = "story.txt.review.json"


NEW = ["session", "new", "--target-lang", "en", "--source-lang", "es", "--alias", "ana", "story.txt"]


@pytest.fixture
def record(story):
    assert main(NEW) == 0
    return story.with_name(RECORD)


def changes(record, *orders):
    path = record.with_name("changes.jsonl")
    path.write_text("\n".join(o if isinstance(o, str) else json.dumps(o) for o in orders), encoding="utf-8")
    return str(path)


def error(capsys):
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("reviewer: ")
    return line


def test_a_new_record_lies_beside_its_article_and_says_what_is_in_it(story, capsys):
    assert main(NEW) == 0
    out = capsys.readouterr().out
    assert out.startswith(
        f"{RECORD}: 3 segments (3 unreviewed, 0 accepted, 0 corrected, 0 for later), flags: "
    )
    store, session, _ = open_record(story.with_name(RECORD), read_only=True)
    store.close()
    assert (session.article.text, session.alias) == (STORY, "ana")
    assert (session.source.code, session.target.code) == ("es", "en")


def test_a_record_may_lie_elsewhere_and_is_never_replaced(story, tmp_path, capsys):
    (tmp_path / "reviews").mkdir()
    words = ["session", "new", "story.txt", "-o", "reviews/mine.json"]
    assert main(words) == 0
    before = (tmp_path / "reviews/mine.json").read_bytes()
    assert main(words) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "reviews/mine.json").read_bytes() == before


def test_changes_are_applied_kept_and_exported(record, tmp_path, capsys):
    orders = changes(
        record,
        {"segment": "s1", "final": "The town held its breath during the rescue.", "verdict": "corrected"},
        "",
        {"index": 2, "verdict": "accepted"},
    )
    assert main(["session", "apply", RECORD, orders]) == 0
    assert "2 changes applied; 3 segments (1 unreviewed, 1 accepted, 1 corrected" in capsys.readouterr().out
    assert main(["session", "validate", RECORD]) == 0
    assert "whole; 3 segments (1 unreviewed, 1 accepted, 1 corrected" in capsys.readouterr().out
    assert main(["export", RECORD, "-o", "out.txt"]) == 0
    told = capsys.readouterr()
    assert told.out == "out.txt: written; 1 of 3 segments differ from the article as delivered.\n"
    assert "1 of 3 segments are still to be reviewed" in told.err
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == STORY.replace(
        "The town followed the rescue with its heart in a fist.",
        "The town held its breath during the rescue.",
    )


@pytest.mark.parametrize(
    ("text", "encoding", "bom"),
    [
        ("Uno 🙂.\r\n\r\nIt was was late. Yes.\r\n", "utf-8", b"\xef\xbb\xbf"),
        ("Señor.\n\nIt was was late. “Yes.”", "cp1252", b""),
        ("Uno 𝄞.\r\n\r\nIt was was late. Yes.", "utf-16-le", b"\xff\xfe"),
    ],
)
def test_only_the_corrected_bytes_differ(tmp_path, monkeypatch, capsys, text, encoding, bom):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(bom + text.encode(encoding))
    assert main(["session", "new", "--target-lang", "en", "a.txt"]) == 0
    orders = changes(tmp_path / "a.txt.review.json", {"index": 2, "final": "It was late."})
    assert main(["session", "apply", "a.txt.review.json", orders]) == 0
    assert main(["export", "a.txt.review.json", "-o", "b.txt"]) == 0
    assert (tmp_path / "b.txt").read_bytes() == bom + text.replace("was was", "was").encode(encoding)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"index": 9, "final": "x"}, "from 1 to 3"),
        ({"segment": "s9", "final": "x"}, "s9"),
        ({"index": 2}, "asks for nothing"),
        ({"final": "x"}, "names no segment"),
        ({"index": 2, "verdict": "good"}, "“verdict” is one of"),
        ({"index": 2, "final": 7}, "“final” is a text"),
        ('{"index": 2, "final": "\\ud800"}', "half a character"),
        ("{not json", "no JSON object"),
        ("[1]", "no JSON object"),
    ],
)
def test_a_bad_line_is_named_and_nothing_is_applied(record, capsys, wrong, says):
    capsys.readouterr()
    before = record.read_bytes()
    orders = changes(record, {"index": 1, "final": "Gone."}, wrong)
    assert main(["session", "apply", RECORD, orders]) == 2
    line = error(capsys)
    assert "Line 2: " in line
    assert says in line
    assert line.endswith("Nothing was applied.")
    assert record.read_bytes() == before
    store, session, recovery = open_record(record)
    store.close()
    assert (session.final("s1"), recovery) == (session.mt("s1"), None)


def test_changes_with_bom_and_windows_line_ends_are_read(record, capsys):
    path = record.with_name("c.jsonl")
    path.write_bytes(b'\xef\xbb\xbf{"index": 1, "verdict": "later"}\r\n{"index": 2, "verdict": "later"}\r\n')
    assert main(["session", "apply", RECORD, str(path)]) == 0
    assert "2 for later" in capsys.readouterr().out


def test_changes_that_are_missing_or_not_utf8_are_told(record, capsys):
    capsys.readouterr()
    assert main(["session", "apply", RECORD, "gone.jsonl"]) == 2
    assert "gone.jsonl does not exist" in error(capsys)
    record.with_name("old.jsonl").write_bytes('{"index": 1, "final": "ñ"}'.encode("cp1252"))
    assert main(["session", "apply", RECORD, "old.jsonl"]) == 2
    assert "old.jsonl is not UTF-8" in error(capsys)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": "reviewer/session/1"}'])
def test_a_damaged_record_is_told_in_one_sentence(record, capsys, damage):
    record.write_bytes(damage)
    capsys.readouterr()
    assert main(["session", "validate", RECORD]) == 2
    assert RECORD in error(capsys)


def test_validating_leaves_every_byte_as_it_was(record, tmp_path):
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert main(["session", "validate", RECORD]) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize("name", ["story.txt", "./story.txt", RECORD, "linked.txt", "other.txt.review.json"])
def test_export_never_writes_over_what_belongs_to_the_review(record, tmp_path, capsys, name, force):
    (tmp_path / "linked.txt").symlink_to(tmp_path / "story.txt")
    before = (tmp_path / "story.txt").read_bytes(), record.read_bytes()
    capsys.readouterr()
    assert main(["export", RECORD, "-o", name, *force]) == 2
    assert "belongs to the review" in error(capsys)
    assert ((tmp_path / "story.txt").read_bytes(), record.read_bytes()) == before


def test_the_opened_article_is_known_where_the_record_lies_elsewhere(story, tmp_path, capsys):
    (tmp_path / "reviews").mkdir()
    assert main(["session", "new", "story.txt", "-o", "reviews/mine.json"]) == 0
    assert main(["export", "reviews/mine.json", "-o", "story.txt", "--force"]) == 2
    assert story.read_text(encoding="utf-8") == STORY


def test_another_file_is_replaced_only_by_force(record, tmp_path, capsys):
    (tmp_path / "out.txt").write_text("mine")
    capsys.readouterr()
    assert main(["export", RECORD, "-o", "out.txt"]) == 2
    assert "say --force" in error(capsys)
    assert (tmp_path / "out.txt").read_text() == "mine"
    assert main(["export", RECORD, "-o", "out.txt", "--force"]) == 0
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == STORY


def test_export_into_a_folder_that_is_not_there_is_told(record, capsys):
    capsys.readouterr()
    assert main(["export", RECORD, "-o", "nowhere/out.txt"]) == 2
    assert "nowhere" in error(capsys)


def test_a_letter_that_the_articles_encoding_lacks_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes("El señor “Ruiz”.\n\nIt was late.".encode("cp1252"))
    assert main(["session", "new", "a.txt"]) == 0
    orders = changes(tmp_path / "a.txt.review.json", {"index": 2, "final": "It was łate."})
    assert main(["session", "apply", "a.txt.review.json", orders]) == 0
    capsys.readouterr()
    assert main(["export", "a.txt.review.json", "-o", "b.txt"]) == 2
    assert "ł" in error(capsys)
    assert not (tmp_path / "b.txt").exists()


def test_a_record_that_somebody_writes_is_left_alone(record, capsys):
    store, _, _ = open_record(record)
    try:
        capsys.readouterr()
        orders = changes(record, {"index": 1, "verdict": "accepted"})
        assert main(["session", "apply", RECORD, orders]) == 2
        assert error(capsys)
        assert main(["session", "validate", RECORD]) == 0
        assert main(["export", RECORD, "-o", "out.txt"]) == 0
    finally:
        store.close()


def test_the_reviewer_is_the_one_of_the_settings_unless_named(story, capsys):
    save_settings(Settings(alias="ana"))
    assert main(["session", "new", "story.txt"]) == 0
    record = story.with_name(RECORD)
    orders = changes(record, {"index": 1, "verdict": "accepted"})
    assert main(["session", "apply", RECORD, orders]) == 0
    assert (
        main(
            ["session", "apply", "--alias", "ben", RECORD, changes(record, {"index": 2, "verdict": "later"})]
        )
        == 0
    )
    store, session, _ = open_record(record, read_only=True)
    store.close()
    assert [session.ruling(s).by for s in ("s1", "s2")] == ["ana", "ben"]


def test_with_no_name_in_the_settings_the_record_keeps_its_own(record):
    assert main(["session", "apply", RECORD, changes(record, {"index": 1, "verdict": "accepted"})]) == 0
    store, session, _ = open_record(record, read_only=True)
    store.close()
    assert (session.alias, session.ruling("s1").by) == ("ana", "ana")


def test_damaged_settings_are_said_and_stop_nothing(story, capsys):
    settings_path().write_text("{")
    assert main(["session", "new", "story.txt"]) == 0
    assert "settings were damaged" in error(capsys)


@pytest.mark.skipif(os.name == "nt", reason="no file can have such a name there")
def test_a_name_moves_no_cursor_and_turns_no_line(story, capsys):
    name = "a\nb\u202e\x1b[31m.txt"
    story.rename(story.with_name(name))
    assert main([*NEW[:-1], name]) == 0
    assert main(["session", "validate", name + ".review.json"]) == 0
    out = capsys.readouterr().out
    assert len(out.splitlines()) == 2
    assert not {"\u202e", "\x1b"} & set(out)
