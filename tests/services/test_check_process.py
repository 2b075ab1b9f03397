"""Checks in a process of their own find what they find here; it can be stopped, and is gone when the window is."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.checks.contract import Settled
from reviewer.core.cast_words import Gender
from reviewer.core.model import Known, Language, Segment, Span
from reviewer.core.segments import Segments
from reviewer.core.splitting import segment_article
from reviewer.services import check_process
from reviewer.services.check_job import Answer, Job, Snapshot
from reviewer.services.check_process import CheckProcess, GoneError
from reviewer.services.check_wire import read, write
from reviewer.services.checker import Checker
from reviewer.services.formats import from_text, open_article
from reviewer.services.own_rules import switches_path
from reviewer.tongue import speak

SEED = Path(__file__).parents[2] / "seeds/000_01873efcd15d1f95.txt"
ENGLISH, SPANISH = Language("en", Known.GIVEN), Language("es", Known.GIVEN)


def of(article, finals=(), **more):
    cut = segment_article(article.text, article.paragraphs, "en", article.marks)
    return Snapshot(article, cut, dict(finals), {}, ENGLISH, SPANISH, **more)


def long(sentences):
    lines = [f"Sentence {n} tells of the the minister who spoke." for n in range(sentences)]
    return of(from_text("\n\n".join(lines), target="en"))


@pytest.fixture(scope="module")
def process():
    """One process for all tests of this file that do not end it."""
    made = CheckProcess()
    yield made
    made.close()


def course(runs, jobs):
    """All that is told of the jobs, in order, with the answers."""
    told = []
    for job in jobs:
        some = []
        answer = runs.run(job, lambda: False, some.append)
        told.append((union([*some, answer]), answer.delivered, answer.rules, answer.remarks))
    return told


def union(parts):
    found = {}
    for part in parts:
        found.update(part.flags)
    return found


def test_it_tells_what_a_checker_here_tells(process):
    first = of(open_article(SEED, "en", "es"))
    names = [segment.id for segment in first.segmentation.segments]
    cut, finals = first.segmentation, {names[2]: "He saw the the man in 1.234 places 🙂 \ud83d."}
    edited = Snapshot(first.article, cut, finals, {names[4]: "  "}, ENGLISH, SPANISH)
    linked = Snapshot(
        first.article,
        cut,
        finals,
        {},
        ENGLISH,
        SPANISH,
        frozenset({"spacing/doubled-space"}),
        Settled({"Ana Ruiz": Gender.FEMALE}, {"Ana": "Ana Ruiz"}),
        {names[0]: "La incapacidad del ministro."},
    )
    jobs = [
        Job(first, block_by_block=True, anew=True),
        Job(edited),
        Job(edited, again=frozenset(names[:3])),
        Job(linked),
        Job(first, anew=True),
    ]
    there, here = course(process, jobs), course(Checker(), jobs)
    assert there == here
    flags, delivered, _, _ = here[1]
    assert names[2] in flags
    assert delivered == {}
    assert list(here[4][0]) == names


def test_the_flags_of_an_edited_segment_as_it_was_delivered_are_told(process):
    snapshot = long(3)
    (name, *_) = [s.id for s in snapshot.segmentation.segments]
    cut = snapshot.segmentation
    edited = Snapshot(snapshot.article, cut, {name: "Nothing."}, {}, ENGLISH, SPANISH)
    answer = process.run(Job(edited, anew=True), lambda: False, lambda told: None)
    (flag,) = [f for f in answer.delivered[name] if f.text == "the the"]
    assert flag.segment == name
    assert all(f.text != "the the" for f in answer.flags[name])


def test_the_title_of_a_rule_comes_with_its_first_flag():
    told, checker = [], Checker()
    told.append(checker.run(Job(long(3), block_by_block=True), lambda: False, told.append))
    titles = {rule: title for some in told for rule, title in some.titles.items()}
    assert titles.keys() == {flag.rule for flags in union(told).values() for flag in flags}
    assert all(title and title != rule for rule, title in titles.items())
    assert checker.run(Job(long(3), anew=True), lambda: False, told.append).titles == {}


def test_a_stopped_run_gives_no_answer_and_what_it_told_is_not_told_again(process):
    snapshot, told = long(2000), []
    stop = []

    def tell(some):
        told.append(some)
        stop.append(True)
        process.stop()

    assert process.run(Job(snapshot, block_by_block=True, anew=True), lambda: bool(stop), tell) is None
    before = union(told)
    assert 0 < len(before) < 2000
    answer = process.run(Job(snapshot), lambda: False, tell)
    assert not before.keys() & answer.flags.keys()
    assert len(before) + len(answer.flags) == 2000


def test_segments_that_only_moved_are_not_told_again():
    checker, before = Checker(), long(5)
    checker.run(Job(before, anew=True), lambda: False, lambda told: None)
    first, second, *others = before.segmentation.segments
    start, middle, end = second.span.start, second.span.start + 11, second.span.end
    halves = [Segment("s6", 1, Span(start, middle), " "), Segment("s7", 1, Span(middle + 1, end))]
    cut = replace(before.segmentation, segments=Segments([first, *halves, *others]))
    answer = checker.run(Job(replace(before, segmentation=cut)), lambda: False, lambda told: None)
    assert list(answer.flags) == ["s6", "s7"]
    again = checker.run(Job(before), lambda: False, lambda told: None)
    assert list(again.flags) == ["s2"]


def test_a_run_that_is_not_wanted_before_it_is_sent_ends_at_once(process):
    assert process.run(Job(long(2000), anew=True), lambda: True, lambda told: None) is None


def test_a_persons_rules_are_read_in_it(monkeypatch):
    runs = CheckProcess()
    try:
        switches_path().write_text("off = ['no/such']\n")
        answer = runs.run(Job(long(2)), lambda: False, lambda told: None)
        assert isinstance(answer, Answer)
        assert "No rule is called no/such" in answer.remarks[0]
    finally:
        runs.close()


def test_what_it_has_to_say_for_people_is_in_the_language_of_the_window():
    speak(lambda text, of: "", "es")
    runs = CheckProcess()
    try:
        switches_path().write_text("off = ['no/such']\n")
        answer = runs.run(Job(long(2)), lambda: False, lambda told: None)
        assert "Ninguna regla se llama no/such" in answer.remarks[0]
    finally:
        runs.close()
        speak(None)


def test_a_process_that_is_closed_during_a_run_is_gone():
    runs = CheckProcess()
    with pytest.raises(GoneError):
        runs.run(Job(long(3000), block_by_block=True), lambda: False, lambda told: runs.close())
    with pytest.raises(GoneError):
        runs.run(Job(long(3)), lambda: False, lambda told: None)
    runs.close()


@pytest.mark.parametrize("command", [["/no/such/program"], ["{python}", "-c", "pass"]])
def test_a_process_that_does_not_start_is_gone(monkeypatch, command):
    words = [word.format(python=sys.executable) for word in command]
    monkeypatch.setattr(check_process, "_command", lambda: words)
    with pytest.raises(GoneError):
        CheckProcess().run(Job(long(1)), lambda: False, lambda told: None)


def test_it_ends_with_its_input_whatever_it_is_doing():
    command = check_process._command()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert read(process.stdout) == ["ready"]
        for message in check_process.JobWriter().messages(Job(long(20_000)), 1):
            write(process.stdin, message)
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_a_run_that_fails_is_told_and_the_next_one_goes_on(process):
    broken = long(1)
    object.__setattr__(broken, "gaps", {name.id: 3 for name in broken.segmentation.segments})
    with pytest.raises(check_process.ChecksFailedError):
        process.run(Job(broken, anew=True), lambda: False, lambda told: None)
    assert process.run(Job(long(1), anew=True), lambda: False, lambda told: None) is not None
