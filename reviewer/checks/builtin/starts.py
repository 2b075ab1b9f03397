"""A sentence that starts inside another, and a name followed by a second subject."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_OPENERS = "This|These|She|They|However|But|According|When|After|Although|Meanwhile|Because|With"
_START = re.compile(
    rf"(?<=[a-z]{{2}}) (?P<word>{_OPENERS})"
    r"(?= (?:[a-z]{2,}|to) [a-z])"
)
_TITLE = re.compile(r"[“\"«‘']|\b[A-Z]\w+ (?:of|and|the|in|for|to) ?$")
"""Before the word: something quoted, or a name that goes on."""
_LEADS = frozenset("a an the of by for and or to in on with as is called named titled entitled".split())
"""After these a title or a name follows, and no sentence can end in them."""


def _find(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for m in _START.finditer(text):
        before = text[: m.start() + 1]
        if not _TITLE.search(before) and _plain(before):
            yield Finding(Span(m.start(), m.end()), (f". {m['word']}",))


def _plain(before: str) -> bool:
    """Whether what stands before is the body of a sentence, and no heading, verse or list of capitals."""
    words = before.split()
    small = all(word[:1].islower() or word[:1].isdigit() for word in words[-2:])
    return len(words) >= 4 and small and words[-1] not in _LEADS


_TWICE = re.compile(
    r"(?<![\w’'-])(?!(?:And|But|Then|So|When|If|That|As|What|God|Lord|Jesus|Christ|Father|Allah) )"
    r"[A-Z\u00c0-\u00de][\w’-]*[a-z\u00df-\u00ff](?P<second> (?:He|She|They)) "
    r"(?=(?:[a-z]{2,}ed|said|says|told|went|made|was|has|had|did|took|gave|came)\b)"
)


def _twice(prose: Prose) -> Iterable[Finding]:
    for m in _TWICE.finditer(prose.text):
        yield Finding(Span(*m.span("second")), ("",))


CHECKS = (
    Check(
        id="grammar/subject-twice",
        title="A name and a pronoun for one subject",
        why="The pronoun repeats the name before it: machines put one in where the name was set apart in the original.",
        category="Linguistic conventions/Grammar",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        in_segment=_twice,
        sign=r"\S (?:He|She|They) [a-z]",
        bad=(
            Bad("Boluarte⟦ He⟧ specified that he will stay.", "Boluarte specified that he will stay."),
            Bad("On Monday Petro⟦ They⟧ went to Lima.", "On Monday Petro went to Lima."),
            Bad("The senator Ana Ruiz⟦ She⟧ said no.", "The senator Ana Ruiz said no."),
        ),
        good=(
            "Boluarte specified that he will stay.",
            "In the name of God He said it.",
            "And then He said: “I am.”",
            "When He made the world, He rested.",
            "They say that Father, He who made us, has come.",
            "She Said is a film, and They Went is a song.",
        ),
    ),
    Check(
        id="marks/lost-full-stop",
        title="A sentence starts inside another",
        why="A word that opens sentences stands with a capital after a small word: the full stop before it was lost.",
        category="Linguistic conventions/Punctuation",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        in_segment=_find,
        sign=rf"[a-z]{{2}} (?:{_OPENERS}) (?:[a-z]{{2}}|to)",
        bad=(
            Bad(
                "The government decreed the state of emergency⟦ This⟧ city was the last.",
                "The government decreed the state of emergency. This city was the last.",
            ),
            Bad(
                "The goalkeeper made his debut in the cycle⟦ With⟧ the exception of one.",
                "The goalkeeper made his debut in the cycle. With the exception of one.",
            ),
            Bad(
                "They said it all night⟦ However⟧ nobody came.",
                "They said it all night. However nobody came.",
            ),
        ),
        good=(
            "He sang the song of love called This Charming Man.",
            "The prayer ends with these words: This too shall pass.",
            "He read “the book that This was” and slept.",
            "They met at the Church of the She who came.",
            "As they say about God, He who made us knows.",
            "The film was called After by the studio.",
        ),
    ),
)
