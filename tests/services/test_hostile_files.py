"""Files that lie about what they are, that never end, or that are far too large: one sentence, and nothing lost."""

import errno
import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.overlong import LONGEST
from reviewer.core.splitting import segment_article
from reviewer.services import ample, formats, json_bounds, json_text
from reviewer.services.ample import VARIABLE, TooLargeError, allowing
from reviewer.services.bounded import read_regular
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import ReadError, from_bytes, open_article
from reviewer.services.own_rules import own_rules
from reviewer.services.settings import home, load_settings
from reviewer.services.store import open_record

RECORD = Path(__file__).parent / "fixtures/session-1.json"
posix = pytest.mark.skipif(os.name == "nt", reason="the system has no such files")


def sentence(path: Path) -> str:
    with pytest.raises(ReviewerError) as refused:
        open_record(path, read_only=True) if path.name.endswith(".json") else open_article(path)
    return str(refused.value)


@posix
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.txt.review.json"])
def test_a_pipe_a_device_a_folder_and_a_loop_are_refused_at_once(tmp_path, name):
    path = tmp_path / name
    os.mkfifo(path)
    assert "not a regular file" in sentence(path)
    path.unlink()
    path.symlink_to("/dev/zero")
    assert "not a regular file" in sentence(path)
    path.unlink()
    path.symlink_to(path)
    assert str(path) in sentence(path)
    path.unlink()
    path.mkdir()
    assert "folder" in sentence(path) or "regular file" in sentence(path)


@posix
def test_settings_and_rules_that_are_pipes_hold_nobody_up(tmp_path):
    home().mkdir(parents=True, exist_ok=True)
    (home() / "rules").mkdir()
    os.mkfifo(home() / "settings.json")
    os.mkfifo(home() / "rules.toml")
    os.mkfifo(home() / "rules/a.toml")
    assert "not a regular file" in load_settings()[1]
    assert len(own_rules().problems) == 2


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.txt.review.json"])
def test_a_gigabyte_is_refused_unread(tmp_path, name):
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert "too large" in sentence(path) or "larger than" in sentence(path)


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345678901")
    real = os.fstat

    class Smaller:
        def __init__(self, about):
            self.st_mode, self.st_size = about.st_mode, 1

    monkeypatch.setattr("reviewer.services.bounded.os.fstat", lambda handle: Smaller(real(handle)))
    with pytest.raises(OSError) as refused:
        read_regular(path, 10)
    assert refused.value.errno == errno.EFBIG


def test_word_files_archives_and_pages_are_named_for_what_they_are(tmp_path):
    with zipfile.ZipFile(tmp_path / "story.txt", "w") as bomb:
        bomb.writestr("word/document.xml", b"\0" * 10_000_000, zipfile.ZIP_DEFLATED)
    assert "Word, OpenDocument or ZIP file" in sentence(tmp_path / "story.txt")
    for start, kind in (
        (b"%PDF-1.7\n", "a PDF file"),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>x", "a web page or an XML file"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a web page or an XML file"),
        (b"\x7fELF\x02", "a program"),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00" * 9, "not a text file"),
        (b"\x00\x01\x02\x03" * 9, "not a text file"),
    ):
        with pytest.raises(ReadError, match=kind):
            from_bytes(start, "story.txt")


def test_a_text_about_markup_is_a_text():
    assert from_bytes(b"The tag <html> and <?xml begin a page.", "a.txt").text.startswith("The tag")


@pytest.mark.parametrize("unit", ["a", "a ", "(", "“", "é", "e\u0301", "🙂", "a-", "'", "\u200b", "1,"])
def test_a_line_without_an_end_becomes_segments_that_can_be_worked_on(unit):
    text = unit * (300_000 // len(unit)) + "x"
    article = from_bytes(text.encode(), "a.txt")
    segments = segment_article(article.text, article.paragraphs, "en").segments
    assert "".join(s.span.cut(text) + s.gap for s in segments) == text
    assert max(s.span.end - s.span.start for s in segments) <= LONGEST
    assert all(s.span.cut(text).strip() for s in segments)


@pytest.mark.parametrize("text", ["a\n" * 100_001, "He. " * 150_001])
def test_more_sentences_than_a_review_can_hold_are_refused(text):
    with pytest.raises(ReadError, match="split it into smaller files"):
        from_bytes(text.encode(), "a.txt")


def test_a_markdown_file_too_large_for_its_parser_is_refused(monkeypatch):
    monkeypatch.setattr(formats, "LARGEST_MARKDOWN", 10)
    with pytest.raises(ReadError, match="too large for an article"):
        from_bytes(b"A text of more than ten bytes.", "a.md")


@pytest.mark.parametrize(
    "data",
    [b"[" * 1_000_000, b'{"a":' * 1_000_000, b"[" * 100_000 + b"]" * 100_000, b"9" * 100_000, b"1e999", b"NaN",
     b"", b"\xff", b'{"schema": "reviewer/session/1"}', b'{"schema": "reviewer/session/999999"}', b'"\\ud800"'],
)  # fmt: skip
def test_json_that_is_no_record_is_refused_in_a_sentence(tmp_path, data):
    path = tmp_path / "a.txt.review.json"
    path.write_bytes(data)
    said = sentence(path)
    assert "a.txt.review.json" in said or "record" in said
    assert len(said) < 700
    assert path.read_bytes() == data


@pytest.mark.parametrize(("at", "value"), [("start", 1e308), ("end", 1e308), ("kind", "x"), ("start", -1)])
def test_numbers_that_are_no_places_are_refused(tmp_path, at, value):
    document = json.loads(RECORD.read_bytes())
    document["article"]["marks"][0][at] = value
    path = tmp_path / "a.txt.review.json"
    path.write_text(json.dumps(document))
    assert "damaged" in sentence(path)


def test_a_record_whose_article_has_an_impossible_name_opens(tmp_path):
    document = json.loads(RECORD.read_bytes())
    path = tmp_path / "a.txt.review.json"
    for name in ("a\0b", "/dev/zero", "x" * 5_000, ".", "\ud800"):
        document["article"]["path"] = name
        path.write_bytes(json.dumps(document).encode())
        store, session, _ = open_record(path, read_only=True)
        store.close()
        assert session.segments


def test_a_document_that_would_take_too_much_memory_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(json_bounds, "MOST_MEMORY", 400)
    assert json_text.from_bytes(b"[1,2,3,4]") == [1, 2, 3, 4]
    assert json_text.from_bytes(b"[[],[],[]]") == [[], [], []]
    for data in (b"[1,2,3,4,5,6,7]", b"[{},{},{}]", b"[[],[],[],[],[],[]]"):
        with pytest.raises(ValueError, match="too many values"):
            json_text.from_bytes(data)
    monkeypatch.setattr(json_bounds, "_LARGE", 10)
    with pytest.raises(ValueError, match="too long"):
        json_text.from_bytes(b'"' + b"a" * 400 + b'"')


@pytest.mark.parametrize(("module", "limit"), [(ample, "RECORD"), (json_bounds, "MOST_MEMORY")])
def test_a_record_larger_than_usual_opens_where_somebody_allows_it(tmp_path, monkeypatch, module, limit):
    path = tmp_path / "a.txt.review.json"
    path.write_bytes(RECORD.read_bytes())
    monkeypatch.setattr(module, limit, 300)
    with pytest.raises(TooLargeError, match="far more memory"):
        open_record(path, read_only=True)
    with allowing(True):
        store, session, _ = open_record(path, read_only=True)
    store.close()
    assert session.segments
    monkeypatch.setenv(VARIABLE, "1")
    open_record(path, read_only=True)[0].close()


def test_a_document_of_more_names_than_a_record_has_is_refused_before_it_is_read():
    names = ",".join(f'"name {n}":1' for n in range(20_000))
    for text in ("{" + names + "}", "[" + ",".join("{" + name + "}" for name in names.split(",")) + "]"):
        with pytest.raises(ValueError, match="more names of members"):
            json_text.from_bytes(text.encode())
    told = json.dumps(["he said", {"a": '"b": "c", ' * 5}] * 2_000)
    assert json_text.from_bytes(told.encode()) == json.loads(told)


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1), st.sampled_from([1, 200]))
def test_a_large_document_is_the_same_read_in_little_memory(text, few):
    value = {"a": [text, {text: text * 3}], "b": "“ć”🙂" * few}
    data = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_bounds, "_LARGE", 1)
        assert json_text.from_bytes(data) == value == json_text.from_bytes(b"\xef\xbb\xbf" + data)


def test_names_with_line_ends_and_turned_letters_are_said_on_one_line(tmp_path):
    said = sentence(tmp_path / "a\n\x1b[31m\u202etxt.exe")
    assert "\\n\\x1b[31m\\u202e" in said
    assert said.isprintable()
