"""White space around marks and between words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.reading import abbreviations, word_before
from reviewer.checks.contract import Bad, Check, Finding, Paragraph, Prose
from reviewer.core.model import Confidence, Severity, Span

_CATEGORY = "Linguistic conventions/Punctuation"
_NOT_FRENCH = frozenset({"en", "es", "pt", "it", "de", "nl", "ca", "gl", "ro", "pl", "cs", "sv", "da"})

_FREE_LOW = r"[ \t\x{a0}\x{2009}\x{202f}][,.]"
_BEFORE_LOW = re.compile(r"(?<=[^\s(])[ \t\u00a0\u2009\u202f]+(?P<mark>[,.])(?=[\s”\"’')\]]|$)")
_BEFORE_HIGH = re.compile(r"(?<=[^\s(]) +(?P<mark>[;:!?])(?=[\s”\"’')\]]|$)")
_SMILEY_REST = re.compile(r"['-]?[()\[\]DPp]")

_AFTER_COMMA = re.compile(r"(?P<mark>[,;])(?<=[^\W\d_].)(?=[^\W\d_])")
_AFTER_COLON = re.compile(r":(?<=[a-z]{3}:)(?=[A-Za-z][a-z]+[\s,.])")
_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "tel", "doi", "urn", "file", "std", "via", "data"})
_AFTER_STOP = re.compile(r"(?<=[^\W\d_][^\W\dA-Z_])(?P<mark>[.?!])(?=[A-Z][a-z]*\b(?![.=(:/@_]))")
_QUOTED_STOP = re.compile(r"(?<=[^\W\d_][^\W\dA-Z_])[.?!](?P<mark>[”\"])(?=[A-Z][a-z]*\b)")
_STARTS = frozenset(
    "A An And As At But By For From He Her His How However I If In It Its Many No On Our She So The Their There These "
    "They This Those To We What When While Who With You".split()
)
_TOKEN_EDGE = re.compile(r"\s")
_NOT_PROSE = re.compile(r"[/\\@=_<>&#]|www\.|\w\.\w+\.\w")

_DOUBLED = re.compile(r"(?<=\S)(?:[ \u00a0]{2,3})(?=[^\s])")
_CLITIC = re.compile(r"(?<=[^\W\d_])[ \u00a0](?P<tail>['’](?:s|re|ve|ll|d|m)|n['’]t)(?=[\s,.;:!?]|$)")


def _before(pattern: re.Pattern[str], prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in pattern.finditer(text):
        mark, at = found["mark"], found.start("mark")
        spaced_dots = mark == "." and (text[: found.start()].endswith(".") or text[at + 1 : at + 3] == " .")
        ratio = mark == ":" and text[found.start() - 1].isdigit() and text[at + 1 : at + 3].strip().isdigit()
        if not spaced_dots and not ratio and not (mark in ":;" and _SMILEY_REST.match(text, at + 1)):
            yield Finding(Span(found.start(), at + 1), (mark,))


def _before_low(prose: Prose) -> Iterable[Finding]:
    return _before(_BEFORE_LOW, prose)


def _before_high(prose: Prose) -> Iterable[Finding]:
    return _before(_BEFORE_HIGH, prose)


def _word_around(text: str, at: int) -> str:
    """What stands around ``at`` up to white space, at most 60 code points each side."""
    left = re.split(r"\s", text[max(0, at - 60) : at])[-1]
    return left + re.split(r"\s", text[at : at + 60], maxsplit=1)[0]


def _after_comma(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _AFTER_COMMA.finditer(text):
        at = found.start()
        around = _word_around(text, at)
        left, _, right = around.partition(found["mark"])
        letters = len(left) == 1 or len(right.rstrip(".,;:)")) == 1
        if not letters and not _NOT_PROSE.search(around):
            yield Finding(Span(at, at + 1), (found["mark"] + " ",))
    for found in _AFTER_COLON.finditer(text):
        at = found.start()
        around = _word_around(text, at)
        if word_before(text, at).lower() not in _SCHEMES and not _NOT_PROSE.search(around):
            yield Finding(Span(at, at + 1), (": ",), confidence=Confidence.SUSPECT)


def _after_stop(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    for found in (*_AFTER_STOP.finditer(text), *_QUOTED_STOP.finditer(text)):
        at = found.start("mark")
        word = word_before(text, found.start())
        following = re.match(r"[A-Za-z]+", text[at + 1 :])
        sentence = word[:1].islower() or (following is not None and following.group() in _STARTS)
        if found["mark"] == '"' and text.count('"', 0, at) % 2 == 0:
            continue
        if sentence and _is_sentence_end(text, found.start(), word):
            yield Finding(Span(at, at + 1), (found["mark"] + " ",))


def _is_sentence_end(text: str, at: int, word: str) -> bool:
    around = _word_around(text, at)
    known = word.lower() in abbreviations() or word in ("Yahoo", "Ph", "ph")
    return not known and not _NOT_PROSE.search(around) and text[at + 1 : at + 4] not in ("NET", "Net", "Com")


def _doubled(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    runs = list(_DOUBLED.finditer(text))
    if len(runs) < 6:
        for found in runs:
            yield Finding(Span(found.start(), found.end()), (" ",))


def _clitic(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _CLITIC.finditer(text):
        if not (found["tail"].startswith("n") and word_before(text, found.start()).lower() not in _TAKES_NOT):
            yield Finding(Span(found.start(), found.end()), (found["tail"],))


_TAKES_NOT = frozenset(
    "do does did is are was were has have had would could should might must need ca wo sha ai".split()
)

CHECKS = (
    Check(
        id="spacing/before-mark",
        title="Space before a comma or full stop",
        why="A comma or full stop follows its word without a space.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        in_segment=_before_low,
        sign=_FREE_LOW,
        bad=(
            Bad("After the war⟦ ,⟧ they left⟦ .⟧", "After the war, they left."),
            Bad("They left⟦ ,⟧ he said.", "They left, he said."),
            Bad("“They left⟦ .⟧”", "“They left.”"),
            Bad("They left⟦\u00a0,⟧ he said.", "They left, he said."),
        ),
        good=(
            "After the war, they left.",
            "He writes for .NET and .com firms.",
            "He hit .300 and .5 of them.",
            "They left ... and came back.",
            "They left . . . and came back.",
            "Wait ...",
            "See the file .gitignore, he said.",
        ),
    ),
    Check(
        id="spacing/before-high-mark",
        title="Space before a colon, semicolon, question or exclamation mark",
        why="Only French sets a space before these marks.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_NOT_FRENCH,
        in_segment=_before_high,
        sign=" [;:!?]",
        bad=(
            Bad("Who is it⟦ ?⟧", "Who is it?"),
            Bad("He said⟦ :⟧ “We won⟦ !⟧”", "He said: “We won!”"),
            Bad("They left⟦ ;⟧ we stayed.", "They left; we stayed."),
        ),
        good=(
            "Who is it? He said: “We won!” They left; we stayed.",
            "We won :) and lost ;-) and won :D",
            "The odds are 3 : 2 today.",
            "C'est vrai\u00a0! Et pourquoi\u202f?",
            "Is it (?) or (!) or not?",
            "Go to :80 or !important.",
        ),
    ),
    Check(
        id="spacing/after-mark",
        title="No space after the mark",
        why="A space follows a comma, semicolon or colon between words.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_after_comma,
        sign=r"[,;](?:[a-zA-Z]|[^\x00-\x7f])|[a-z]{3}:[A-Za-z][a-z]",
        bad=(
            Bad("They left⟦,⟧he said.", "They left, he said."),
            Bad("They left⟦;⟧we stayed⟦,⟧though.", "They left; we stayed, though."),
            Bad("One thing is clear⟦:⟧they left.", "One thing is clear: they left."),
        ),
        good=(
            "They left, he said; we stayed: here.",
            "It cost 1,234 or 3,5 or 10:30 or 4:2.",
            "See http://a.org/x,y;z or mailto:a,b@c.org now.",
            "The points x,y and A,B are here.",
            "Write &amp;c or R&amp;D now.",
            "Use std::vector and C:drive and key:value=1 now.",
        ),
    ),
    Check(
        id="spacing/between-sentences",
        title="No space between sentences",
        why="A space separates the end of one sentence from the start of the next.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_paragraph=_after_stop,
        sign='[.?!][”"]?[A-Z]',
        bad=(
            Bad("They left⟦.⟧The others stayed.", "They left. The others stayed."),
            Bad("Did they leave⟦?⟧Some did⟦!⟧We saw it.", "Did they leave? Some did! We saw it."),
            Bad("He met Castillo⟦.⟧He was in Lima.", "He met Castillo. He was in Lima."),
            Bad("“They left.⟦”⟧The others stayed.", "“They left.” The others stayed."),
        ),
        good=(
            "They left. The others stayed.",
            "He works at Booking.com and Amazon.Com with ASP.NET and Node.js.",
            "The U.S.The and e.g.The and Ph.D. are fine here.",
            "See www.example.org/Path.Html or a.b@c.Org today.",
            "Call System.Windows or list.Add(x) today.",
            "They use Yahoo!Answers and Jeopardy!",
            'He said "Never."',
        ),
    ),
    Check(
        id="spacing/doubled",
        title="More than one space",
        why="One space separates two words.",
        category=_CATEGORY,
        severity=Severity.NEUTRAL,
        confidence=Confidence.LIKELY,
        in_segment=_doubled,
        sign=r"[ \x{a0}]{2}",
        bad=(
            Bad("They left⟦  ⟧the town.", "They left the town."),
            Bad("They⟦   ⟧left the⟦  ⟧town.", "They left the town."),
            Bad("They left\u00a0it,⟦ \u00a0⟧he said.", "They left\u00a0it, he said."),
        ),
        good=(
            "They left the town.",
            "They left. They came back.",
            "They left\u00a0the town.",
            "Name      Age      Town",
            "a  b  c  d  e  f  g  h",
            "They left\nthe town.",
        ),
    ),
    Check(
        id="spacing/before-apostrophe",
        title="Space inside a word with an apostrophe",
        why="The ending is written together with its word.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        in_segment=_clitic,
        sign=r"[ \x{a0}](?:['’](?:s|re|ve|ll|d|m)|n['’]t)",
        bad=(
            Bad("Israel⟦ 's⟧ system has worked.", "Israel's system has worked."),
            Bad("They⟦ ’re⟧ here and do⟦ n’t⟧ go.", "They’re here and don’t go."),
            Bad("It⟦ ’s⟧, he said, over.", "It’s, he said, over."),
        ),
        good=(
            "Israel's system has worked.",
            "He lives in 's-Hertogenbosch now.",
            "It is 'so' and 'me' and ’tis.",
            "They’re here and don’t go.",
            "Rock 'n' roll and fish 'n chips.",
            "He said 'd'accord' to it.",
        ),
    ),
)
