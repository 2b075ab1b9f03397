"""Every subject that a rule can hold for has a name in the window."""

from reviewer.checks.rules.subjects import subjects
from reviewer.ui.subjects import subject_name


def test_every_subject_has_a_name_and_others_are_shown_as_they_are():
    named = {subject: subject_name(subject) for subject in subjects()}
    assert named["motor"] == "motor racing"
    assert subject_name("chess") == "chess"
    assert all(subject == "motor" or name.startswith(subject[:5]) for subject, name in named.items())
