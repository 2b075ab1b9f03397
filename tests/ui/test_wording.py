"""White space that matters is made visible."""

import pytest

from reviewer.checks.catalogue import catalogue
from reviewer.core.cast_words import Gender
from reviewer.core.model import Known, Language, NoteKind, Severity, Span, Verdict
from reviewer.services.castings import join, part, settle
from reviewer.services.deed_names import deed
from reviewer.tongue import speak
from reviewer.ui.wording import category_words, said_language, visible
from tests.services import review_samples as samples


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("word", "word"),
        ("", "(nothing)"),
        (" ”", "␣”"),
        ("a  b", "a␣␣b"),
        ("   ", "␣␣␣"),
        ("5\u00a0€", "5⍽€"),
        ("end ", "end␣"),
    ],
)
def test_visible_white_space(text, shown):
    assert visible(text) == shown


def test_how_a_language_is_known():
    assert said_language(Language("es", Known.GUESSED)) == "Spanish (guessed)"
    assert said_language(Language("es", Known.GIVEN)) == "Spanish"
    assert said_language(Language()) == "unknown"
    assert said_language(Language("xx", Known.GIVEN)) == "xx"


@pytest.fixture
def marked():
    """A language in which every text stands in brackets."""
    speak(lambda text, of: f"[{text}]", "xx")
    yield
    speak(None)


def test_every_change_that_can_be_undone_has_a_name(marked):
    session = samples.session()
    flags = [
        samples.flag("s3", "strange bank strange bank"),
        samples.flag("s1", "disability", suggestions=("inability",)),
    ]
    for flag in flags:
        session.set_flags({flag.segment: [flag]})
    names = []

    def do(*deeds):
        for deed_ in deeds:
            assert deed_() is not None
            names.append(session.undo_label)

    do(
        lambda: session.apply_suggestion(session.open_flags("s1")[0].id),
        lambda: session.dismiss(session.open_flags("s3")[0].id),
        lambda: session.reopen(session.decisions("s3")[0].flag.id),
        lambda: session.set_final("s4", "The end."),
        lambda: session.set_final("s4", session.mt("s4"), label="Restore"),
        lambda: session.set_gap("s1", " "),
        lambda: session.confirm("s2"),
        lambda: session.set_verdict("s2", Verdict.LATER),
        lambda: session.set_verdict("s2", Verdict.UNREVIEWED),
        lambda: session.mute("a/b"),
        lambda: session.unmute("a/b"),
        lambda: session.add_note("s1", "So?", NoteKind.QUESTION),
        lambda: session.set_note_kind(session.notes("s1")[0].id, NoteKind.ANSWERED),
        lambda: session.set_note_kind(session.notes("s1")[0].id, NoteKind.NOTE),
        lambda: session.remove_note(session.notes("s1")[0].id),
        lambda: session.annotate("s1", Span(0, 2), "Style/Unidiomatic", Severity.MINOR),
        lambda: session.remove_annotation(session.annotations("s1")[0].id),
        lambda: session.set_language("source", "fr"),
        lambda: session.set_language("target", "de"),
        lambda: settle(session, "Ana López", Gender.FEMALE),
        lambda: join(session, "Ana López", "Ana"),
        lambda: part(session, ["Ana López", "Ana"]),
    )
    assert [deed(name) for name in names] == [f"[{name}]" for name in names]


def test_a_category_is_said_step_by_step(marked):
    assert category_words("Accuracy/Mistranslation") == "[Accuracy] › [Mistranslation]"
    assert category_words("Accuracy/Of their own") == "[Accuracy] › Of their own"


def test_every_category_that_a_check_or_rule_has_is_known(marked):
    steps = {step for entry in catalogue() for step in category_words(entry.category).split(" › ")}
    assert all(step.startswith("[") for step in steps)
