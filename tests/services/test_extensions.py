"""Checks of third parties: only what was allowed by name is loaded, and a broken one is said in a sentence."""

from importlib.metadata import EntryPoint

import pytest

from reviewer.checks.builtin.articles import CHECKS as SOME_CHECKS
from reviewer.services import extensions

GOOD = EntryPoint("good", "reviewer.checks.builtin.articles:CHECKS", extensions.GROUP)
BROKEN = EntryPoint("broken", "no.such.module:CHECKS", extensions.GROUP)
ODD = EntryPoint("odd", "reviewer.checks.builtin.articles:__all__", extensions.GROUP)
WRONG = EntryPoint("wrong", "reviewer.checks.rules.slots:PARTICLES", extensions.GROUP)


@pytest.fixture(autouse=True)
def installed(monkeypatch):
    monkeypatch.setattr(extensions, "entry_points", lambda group: [GOOD, BROKEN, ODD, WRONG])


def test_what_is_installed_is_listed_without_being_loaded():
    assert extensions.offered() == ("broken", "good", "odd", "wrong")


def test_nothing_is_loaded_that_was_not_allowed():
    assert extensions.allowed_checks(()) == ((), ())


def test_an_allowed_package_gives_its_checks():
    assert extensions.allowed_checks(["good", "good"]) == (SOME_CHECKS, ())


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("broken", "cannot be loaded (ModuleNotFoundError)"),
        ("odd", "cannot be loaded (AttributeError)"),
        ("wrong", "not written for this version"),
        ("absent", "allowed but not installed"),
    ],
)
def test_what_cannot_be_used_is_said_and_the_others_stay(name, says):
    checks, (problem,) = extensions.allowed_checks([name, "good"])
    assert checks == SOME_CHECKS
    assert says in problem
