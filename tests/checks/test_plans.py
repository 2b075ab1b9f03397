"""Signs: a check is spared the texts without them, and none in which it would find something."""

import random
import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.checks.contract import Bad, Check, Paragraph, Prose
from reviewer.checks.plans import Plans, Signs
from reviewer.checks.registry import builtin_checks
from reviewer.core.model import Confidence, Severity

from .harness import unmark

CHECKS = [c for c in builtin_checks() if c.facts is None]
SIGNED = [c for c in CHECKS if c.sign or c.triggers]
SIGNS = Signs(CHECKS)
TEXTS = [unmark(text)[0] for c in CHECKS for text in (*(b.text for b in c.bad), *c.good)]
PIECES = sorted({piece for text in TEXTS for piece in re.findall(r"\S+|\s", text)})


def altered(text):
    """Ways in which the same could be written."""
    rng = random.Random(text)
    words = text.split(" ")
    yield text
    yield text.replace(" ", "\u00a0")
    yield text.replace("’", "'").replace("“", '"').replace("”", '"')
    yield text.upper()
    yield " ".join(w.capitalize() for w in words)
    yield "_".join(words)
    yield " ".join(rng.sample(words, len(words)))


@cache
def ways():
    """Every text in every way, with the signs that it holds."""
    return [(way, SIGNS.met(way)) for text in TEXTS for way in altered(text)]


def finds(check, text):
    prose = Prose("s1", text, raw=text)
    found = check.in_segment(prose) if check.in_segment else check.in_paragraph(Paragraph(0, (prose,)))
    return list(found)


def is_shown(check, met):
    return SIGNS.asked(check) <= set(met)


@pytest.mark.parametrize("check", SIGNED, ids=lambda c: c.id)
def test_no_text_is_kept_from_a_check_that_finds_something_in_it(check):
    kept = [text for text, met in ways() if not is_shown(check, met)]
    assert [text for text in kept if finds(check, text)] == []
    assert kept


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["", " ", " ", "\u00a0"]))
def test_nor_any_text_made_of_such_pieces(pieces, between):
    text = between.join(pieces)
    met = SIGNS.met(text)
    assert [c.id for c in SIGNED if not is_shown(c, met) and finds(c, text)] == []


def check(name, **how):
    words = {"title": "t", "why": "w", "category": "Style/Awkward", "bad": (Bad("⟦x⟧"),), "good": ("y",)}
    return Check(name, severity=Severity.MINOR, confidence=Confidence.LIKELY, **words, **how)


def shown(text, *checks):
    signs = Signs(checks)
    return [c.id for c, _ in Plans([(c, finds) for c in checks], signs).due(signs.met(text))]


def test_a_check_sees_what_holds_both_its_triggers_and_its_sign():
    both = check("a/both", triggers="?]", sign="b+")
    assert [shown(text, both) for text in ("ab?", "b]", "b", "?", "")] == [["a/both"], ["a/both"], [], [], []]


def test_a_sign_that_cannot_be_read_and_a_text_that_is_none_spare_nothing():
    broken, sound = check("a/broken", sign="(b"), check("a/sound", sign="b")
    assert shown("c", broken, sound) == ["a/broken"]
    assert shown("\ud800", broken, sound) == ["a/broken", "a/sound"]
