"""The log and the diagnostics: enough to mend a fault, and not a word of any article."""

import io
import logging
from pathlib import Path

import pytest

from reviewer.core.model import Mute
from reviewer.services.diagnostics import diagnostics
from reviewer.services.errors import ReviewerError
from reviewer.services.log import KEPT, last_lines, log_folder, log_path, start_log, trace_of
from reviewer.services.settings import Recent, Settings, save_settings

SECRET = "Minister Quispe resigned yesterday"
log = logging.getLogger("reviewer.tests")


@pytest.fixture(autouse=True)
def _started(_home_of_its_own):
    raises = logging.raiseExceptions
    start_log(logging.INFO)
    yield
    logging.raiseExceptions = raises
    for handler in list(logging.getLogger("reviewer").handlers):
        logging.getLogger("reviewer").removeHandler(handler)
        handler.close()
    logging.getLogger("reviewer").setLevel(logging.NOTSET)


def written():
    return log_path().read_text(encoding="utf-8")


def fails(text):
    final = text  # in a frame of the traceback
    raise KeyError(final)


def test_an_error_is_logged_by_kind_and_place_and_not_by_what_it_says():
    try:
        try:
            fails(SECRET)
        except KeyError as error:
            raise ValueError(f"cannot read {SECRET}") from error
    except ValueError as error:
        log.error("check %s failed", "spacing/doubled", exc_info=error)
    said = written()
    assert "check spacing/doubled failed" in said
    assert "builtins.ValueError" in said
    assert "builtins.KeyError" in said
    assert "test_log.py:" in said
    assert "fails" in said
    assert not any(word in said for word in SECRET.split())


@pytest.mark.parametrize(
    ("template", "args"),
    [
        ("%s", (ReviewerError(f"Segment 3 was edited since “{SECRET}” was found."),)),
        ("%s", (SECRET,)),
        ("%r and %s", (SECRET, [SECRET])),
        ("%(what)s", ({"what": SECRET},)),
        ("%d of %s", (3, SECRET)),
    ],
)
def test_what_is_put_into_a_message_is_never_an_articles_text(template, args):
    log.warning(template, *args)
    assert not any(word in written() for word in SECRET.split())


def test_numbers_rules_and_names_of_files_are_told(tmp_path):
    log.warning("%d segments of %s by %s", 12, tmp_path / "story.txt", "es-en/this-weekday")
    assert "12 segments of story.txt by es-en/this-weekday" in written()
    assert str(tmp_path) not in written()


def test_a_line_of_the_log_cannot_be_forged():
    log.warning("over %s", Path("a\n2026-01-01 ERROR reviewer: forged"))
    assert len(written().splitlines()) == 1


def test_the_log_turns_over_and_stays_small(monkeypatch):
    (handler,) = (h for h in logging.getLogger("reviewer").handlers if hasattr(h, "maxBytes"))
    monkeypatch.setattr(handler, "maxBytes", 2_000)
    for n in range(200):
        log.warning("line %d", n)
    files = list(log_folder().iterdir())
    assert len(files) == KEPT + 1
    assert sum(file.stat().st_size for file in files) < 8_000
    assert last_lines(3)[-1].endswith("line 199")


def test_where_no_log_can_be_written_nothing_is_said(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "file"))
    start_log()
    log.warning("nobody hears this")
    assert last_lines() == []
    assert capsys.readouterr().err == ""


def test_where_the_terminal_is_gone_nothing_is_said_of_it(capsys):
    gone = io.StringIO()
    gone.close()
    handler = logging.StreamHandler(gone)
    logging.getLogger().addHandler(handler)
    try:
        log.warning("once")
    finally:
        logging.getLogger().removeHandler(handler)
    assert written().count("once") == 1
    assert capsys.readouterr().err == ""


def test_starting_twice_writes_every_line_once():
    start_log(logging.INFO)
    log.warning("once")
    assert written().count("once") == 1


def test_diagnostics_tell_of_the_program_and_not_of_the_person(tmp_path):
    settings = Settings(
        alias="Ana Quispe",
        recent=(Recent(str(tmp_path / "secret.txt.review.json"), title=SECRET),),
        muted=(Mute("es-en/this-weekday", "always", "Ana Quispe", ""), Mute(SECRET, "always", "", "")),
        last_folder=str(tmp_path),
    )
    save_settings(settings)
    try:
        fails(SECRET)
    except KeyError as error:
        log.error("unexpected", exc_info=error)
        told = diagnostics(trace_of(error), ["Qt 6"])
    assert "Reviewer 0." in told
    assert "Libraries: " in told
    assert "Qt 6" in told
    assert "es-en/this-weekday" in told
    assert "builtins.KeyError" in told
    assert "unexpected" in told
    assert not any(word in told for word in (*SECRET.split(), "Ana", str(tmp_path), "secret.txt"))
