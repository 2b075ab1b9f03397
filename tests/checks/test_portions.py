"""However long a text is, each check is given and may find no more than anybody could read."""

from reviewer.checks import portions
from reviewer.checks.builtin import words
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.checks.engine import Engine
from reviewer.checks.portions import LONGEST, MOST, PARAGRAPH, checkable, overlong, paragraphs
from reviewer.checks.registry import builtin_checks
from reviewer.core.model import Confidence, Severity, Span


def every_letter(prose):
    return [Finding(Span(n, n + 1)) for n in range(len(prose.text))]


def check(**how):
    words = {"title": "t", "why": "w", "category": "Style/Awkward", "bad": (Bad("⟦x⟧"),), "good": ("y",)}
    return Check(id="a/b", severity=Severity.MINOR, confidence=Confidence.LIKELY, **words, **how)


def test_one_rule_flags_a_segment_a_bounded_number_of_times():
    found = Engine([check(in_segment=every_letter)], (), "en", None).run([Prose("s1", "x" * 5_000)])
    assert len(found["s1"]) == MOST
    assert found["s1"][0].span == Span(0, 1)


def test_a_segment_too_long_to_be_checked_is_named_and_the_others_are_checked():
    prose = [Prose("s1", "x" * (LONGEST + 1), 0), Prose("s2", "x", 1)]
    engine = Engine([check(in_segment=every_letter)], (), "en", None)
    found = engine.run(prose)
    assert (len(found["s1"]), len(found["s2"])) == (0, 1)
    assert overlong(prose) in engine.disabled
    assert "Segment 1 is" in overlong(prose)
    assert overlong(prose[1:]) == ""
    assert [p.text for p in checkable(prose)] == ["", "x"]


def test_a_paragraph_without_an_end_is_checked_in_pieces_and_nothing_is_left_out():
    prose = [Prose(f"s{n}", "x" * 999, n, 0, " ") for n in range(100)] + [Prose("s100", "y", 100, 1)]
    pieces = list(paragraphs(prose))
    assert len(pieces) > 2
    told = [
        segment
        for piece in pieces
        for segment in getattr(piece, "segments", None) or [p for _, p in piece[1]]
    ]
    assert [p.id for p in told] == [p.id for p in prose]
    assert PARAGRAPH > LONGEST


def test_floods_of_marks_are_flagged_a_few_times_a_segment():
    engine = Engine(builtin_checks(), (), "en", None)
    for mark in "([{“”\"'‘»":
        found = engine.run([Prose(f"s{n}", mark * 5_000, n, n) for n in range(3)])
        assert all(len(flags) <= MOST * 20 for flags in found.values())


def names_two_ways(spellings):
    """The findings of the check of names in a text with so many spellings of one name."""
    (names,) = [c for c in builtin_checks() if c.id == "consistency/name-spelt-two-ways"]
    accents = ["".join("aáàâãäåā"[n // 8**place % 8] for place in range(5)) + "rez" for n in range(spellings)]
    facts = [names.facts(Prose(f"s{n}", f"we met B{name}.", n, n)) for n, name in enumerate(accents)]
    return list(names.judge(facts))


def test_a_name_in_thousands_of_spellings_is_not_compared_with_itself_again_and_again():
    assert names_two_ways(4)
    assert len(names_two_ways(400)) <= 2 * len(names_two_ways(200))


def test_a_check_that_finds_something_everywhere_is_ended_and_that_is_said_once(monkeypatch):
    monkeypatch.setattr("reviewer.checks.portions.MOST_IN_ARTICLE", 10)
    monkeypatch.setattr("reviewer.checks.engine.MOST_IN_ARTICLE", 10)
    monkeypatch.setattr("reviewer.checks.portions.MOST_FOUND", 10)
    asked = []

    def judge(facts):
        for index in range(len(facts)):
            asked.append(index)
            yield Finding(Span(0, 1), index=index)

    engine = Engine([check(facts=lambda prose: None, judge=judge)], (), "en", None)
    prose = [Prose(f"s{n}", f"x{n}", n, n) for n in range(100)]
    for _ in range(2):
        found = engine.run(prose)
    assert sum(map(len, found.values())) == 10
    assert len(asked) == 20
    assert [portions.crowded("a/b")] == engine.disabled


def test_a_text_of_unknown_words_alone_is_not_guessed_at_to_its_end(monkeypatch):
    monkeypatch.setattr(words, "MOST_GUESSED", 10)
    guessed = []
    monkeypatch.setattr(words, "near", lambda word, language: guessed.append(word) or ())
    (misspelt,) = [c for c in words.CHECKS if c.id == "words/misspelt"]
    odd = [f"He saw a zzgr{a}{b}xq there." for a in "abcdefg" for b in "abcdefg"]
    facts = [misspelt.facts(Prose(f"s{n}", text, n, n)) for n, text in enumerate(odd)]
    assert not list(misspelt.judge(facts))
    assert len(guessed) == 10
