"""Files whose names say text and whose bytes say something else: one clear sentence each, and the file as it was."""

import bz2
import gzip
import os
import sqlite3

import pytest

from reviewer.app import main
from reviewer.services.formats import ReadError, open_article
from reviewer.services.spare import NOTE, spare_folder, spare_places
from tests.fuzz.readers import must_be_plain

PROSE = "She went home. He said that it was due to disability, and the the dog left.\n" * 3


def _database(folder):
    path = folder / "made.db"
    with sqlite3.connect(path) as made:
        made.execute("create table words (word)")
    made.close()
    return path.read_bytes()


LIES = {
    "UTF-32 without mark": (PROSE.encode("utf-32-le"), "zero bytes"),
    "UTF-32 with its mark": (PROSE.encode("utf-32"), "UTF-32"),
    "big UTF-32": (PROSE.encode("utf-32-be"), "zero bytes"),
    "UTF-16 cut": (PROSE.encode("utf-16")[:-1], "cut off at the end"),
    "UTF-16 cut without mark": (PROSE.encode("utf-16-le")[:-1], "zero bytes"),
    "UTF-8 with a hole": (("ñé “x” " * 9 + PROSE).encode() + b"\xe2\x80 x", "damaged at byte"),
    "one NUL": (b"a\0b", "zero bytes"),
    "NUL late": (PROSE.encode() * 1_000 + b"\0", "NUL"),
    "gzip": (gzip.compress(PROSE.encode()), "compressed"),
    "bzip2": (bz2.compress(PROSE.encode() * 99), "not a text file"),
    "empty ZIP": (b"PK\x05\x06" + bytes(18), "not a text file"),
    "tar": (b"name.txt" + bytes(92) + b"0000644\0" + bytes(400), "not a text file"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(99), "a picture"),
    "nothing": (b"", "is empty"),
    "a mark alone": (b"\xef\xbb\xbf", "only white space"),
    "white space": (b" \n\t\r\n", "only white space"),
    "escapes": (b"\x07\x08\x0e red \x07 " * 9, "control characters"),
}


@pytest.mark.parametrize("suffix", ["txt", "md", ""])
@pytest.mark.parametrize("kind", [*LIES, "database"])
def test_each_is_refused_for_what_it_is(tmp_path, kind, suffix):
    data, says = (_database(tmp_path), "a database") if kind == "database" else LIES[kind]
    path = tmp_path / f"story.{suffix}"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=says) as refused:
        open_article(path)
    must_be_plain(refused.value)
    assert "story" in str(refused.value)
    assert path.read_bytes() == data


def test_one_bad_file_among_good_ones_keeps_nobody_up(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(PROSE)
    (tmp_path / "fine.md").write_text(PROSE)
    for n, (data, _) in enumerate(LIES.values()):
        (tmp_path / f"bad{n}.txt").write_bytes(data)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert main(["check", "--target-lang", "en", *names, "no-such.txt", "."]) == 2
    out, err = capsys.readouterr()
    assert "good.txt:1:" in out
    assert "fine.md:1:" in out
    assert len(err.splitlines()) == len(LIES) + 2
    assert "Traceback" not in err
    assert sorted(path.name for path in tmp_path.iterdir()) == names


@pytest.mark.skipif(os.name == "nt", reason="the system has no such names")
@pytest.mark.parametrize("form", ["text", "json"])
def test_nothing_of_a_name_or_an_article_steers_the_terminal(tmp_path, monkeypatch, capsys, form):
    monkeypatch.chdir(tmp_path)
    evil = "\x1b]0;owned\x07\x9b31m\u202e"
    words = f"He said that the {evil} the the dog left. " + PROSE * 9
    (tmp_path / f"a{evil}\n.txt").write_text(words, encoding="utf-8")
    (tmp_path / f"b{evil}.txt").write_bytes(b"%PDF-1")
    (tmp_path / os.fsdecode(b"c\xff\xfe.txt")).write_bytes(b"%PDF-1")
    code = main(
        ["check", "--target-lang", "en", "--format", form, *sorted(path.name for path in tmp_path.iterdir())]
    )
    out, err = capsys.readouterr()
    assert code == 2
    assert "doubled" in out
    assert not set(out + err) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert len(err.splitlines()) == 2


@pytest.mark.skipif(os.name == "nt", reason="the system has no such files")
def test_a_spare_place_whose_note_is_a_pipe_or_endless_is_passed_over(tmp_path):
    place = spare_folder() / "x"
    place.mkdir(parents=True)
    os.mkfifo(place / NOTE)
    assert spare_places() == []
    (place / NOTE).unlink()
    with (place / NOTE).open("wb") as file:
        file.truncate(1 << 30)
    assert spare_places() == []


def test_a_pack_with_thousands_of_mistakes_is_not_told_of_in_thousands_of_lines(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))
    (tmp_path / "home/rules").mkdir(parents=True)
    (tmp_path / "home/rules/a.toml").write_text("pack = 'p'\ntarget = 'en'\n" + "[[rule]]\n" * 3_000)
    (tmp_path / "a.txt").write_text(PROSE)
    assert main(["check", str(tmp_path / "a.txt")]) == 0
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 21
    assert "2980 more problems" in err[-1]
