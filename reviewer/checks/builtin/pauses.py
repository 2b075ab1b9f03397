"""Marks where the words around them leave no room for a pause."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.finite import has_verb
from reviewer.checks.contract import Bad, Check, Finding, Paragraph, Prose
from reviewer.core.abbreviations import lexicon
from reviewer.core.model import Confidence, Severity, Span

EN = frozenset({"en"})
_CATEGORY = "Linguistic conventions/Punctuation"
_PREPOSITIONS = "of|in|to|from|at|with|for|by|into|as"
_LEADS_ON = (
    "will|would|can|could|should|must|may|might|very|such|being|other|each|every|first|additional|several|is|are|"
    "was|were|be|been|have|has|had|not|also|most|the|its|their|your|our|my"
)
"""Words that need another after them; what they lead to is tested with ``_FOLLOWS``."""
_TURNS = (
    "and|or|but|nor|he|she|they|we|it|you|I|there|that|which|who|this|these|those|if|when|so|as|because|then|"
    "however|therefore|not|no|yes|what|where|how|why|while|although|though|otherwise|instead|perhaps|in|on|at"
)
"""Words that begin a clause of their own."""
_AFTER_PREPOSITION = re.compile(
    rf"(?<=[a-z] )(?P<word>{_PREPOSITIONS})(?:(?P<mark>[:;!])(?= (?!(?:{_TURNS})\b)[A-Za-z])|"
    r"(?P<stop>\.)(?= [A-Z][a-z]+)|[!](?= [“\"]\w))"
)
_AFTER_LEAD = re.compile(
    rf"\b(?P<word>{_LEADS_ON})(?P<mark>[:;!])(?= (?!(?:{_TURNS})\b)(?:[a-z]+(?:ly|ed|ing|ous|al|ble)|\d+)\b)"
)
_BEFORE_OF = re.compile(
    r"\b(?P<word>[a-z]{3,})(?P<mark>[;:!?])(?= of (?!course\b|the[ms]|those|which|whom)[a-z]+)"
)
_IN_NAME = re.compile(
    rf"\b(?P<word>{'|'.join(sorted(lexicon('en').reporting))}) [A-Z][^\W\d_]+(?P<mark>[:;!?])"
    r"(?= [A-Z][^\W\d_]+, (?:an?|the|who|one|\d\d)\b)"
)
_LEADS_SIGN = (
    rf"[a-z] (?:{_PREPOSITIONS})(?:[:;!] [A-Za-z]|! [“\"]|\. [A-Z][a-z])|(?:{_LEADS_ON})[:;!] (?:[a-z]|\pN)"
    r"|[a-z]{3}[;:!?] of [a-z]|[A-Z]\S+[:;!?] [A-Z]\S+, "
)
"""What each match of those four holds."""
_LISTS = frozenset("is are was were be been have has had not also of in to from at with for by into".split())
"""Words after which a colon may begin a list."""
_COMMA = re.compile(
    r"(?P<before>[A-Za-z]+) (?:of|from|at|with|into|in)(?P<mark>,)(?= (?:the|a|an|his|her|its|their) )"
)
_COMMA_SIGN = "(?:of|from|at|with|into|in), (?:the|an?|his|her|its|their) "
_RELATIVE = re.compile(
    r"\b(?:who|whom|which|what|where|that|whose|how|why|all|everything|nothing|anything|something|to)\b|"
    r"(?<=\w )(?:he|she|it|they|we|you|I)\b|\b(?:be|been|being|is|was|are|were) (?:\w+ ){1,2}\Z",
    re.IGNORECASE,
)
"""In a clause that holds one of these a preposition may stand without the noun that it belongs to."""
_WITH_PARTICLE = frozenset(
    "came come comes gave give gives given moved went go set sets logged stepped joined handed turned filled brought "
    "checked called cut kicked sworn jumped let settled broke chimed pitched plugged stood stopped passed flew take "
    "takes took taking".split()
)
"""Verbs that take “in” or “by” without a noun."""
_NEAR = 7
"""Words before a preposition among which its relative word stands."""
_SEMICOLON = re.compile(r";(?= )")
_JOINS = re.compile(
    r"(?<=[^\W\d_][^\W\d_]); (?!(?:and|or|including|not|registered|also)\b)[^\W\d_]{2}.*[.!?”\"]$", re.DOTALL
)


def _leads_on(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    within = not paragraph.characters.isdisjoint(";:!?")
    seen: set[int] = set()
    for pattern in (
        (_AFTER_PREPOSITION, _AFTER_LEAD, _BEFORE_OF, _IN_NAME) if within else (_AFTER_PREPOSITION,)
    ):
        for found in pattern.finditer(text):
            at = found.end() - 1
            stranded = pattern is _AFTER_PREPOSITION and _is_stranded(
                text, found.start("word"), found["word"]
            )
            if at not in seen and not stranded and not _is_listed(text, at, found["word"]):
                seen.add(at)
                yield Finding(Span(at, at + 1), ("",))


def _is_stranded(text: str, at: int, preposition: str) -> bool:
    """Whether the preposition at ``at`` may do without a noun after it: ``the hole to fall into``, ``it gave in``."""
    clause = re.split(r"[.;:!?“”\"(—–]", text[:at])[-1]
    last = clause.split()[-1:] or [""]
    particle = preposition in ("in", "by") and last[0].lower() in _WITH_PARTICLE
    return particle or _RELATIVE.search(" ".join(clause.split()[-_NEAR:]) + " ") is not None


def _is_listed(text: str, at: int, word: str) -> bool:
    """Whether the mark divides a list: another of its kind is near, or a list follows the colon, or it is quoted."""
    mark, after = text[at], re.split(r"[.!?](?:\s|$)", text[at + 1 :], maxsplit=1)[0]
    if mark == ":":
        several = word in _LISTS and re.search(r",| and | or ", after) is not None
        return several or ":" in after or text[at + 2] in "“\"‘'"
    if mark == ";":
        before = re.split(r"[.!?]\s", text[:at])[-1]
        return ";" in after or ";" in before
    return (mark != "." and text.count(mark) > 1) or text[at + 1 : at + 2] in "”\"’'"


def _comma(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _COMMA.finditer(text):
        at = found.start("mark")
        preposition = text[found.end("before") + 1 : at]
        if not _is_stranded(text, found.end("before") + 1, preposition):
            yield Finding(Span(at, at + 1), ("",))


def _semicolon(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    found = _SEMICOLON.search(text)
    if found is None or text.count(";") > 1 or ":" in text[: found.start()]:
        return
    at = found.start()
    if not _JOINS.match(text, at) or text.count("(", 0, at) > text.count(")", 0, at):
        return
    before = [t for t in prose.tokens if t.end <= at and t.word]
    after = [t for t in prose.tokens if t.start > at and t.word]
    left_out = has_verb(before) and "," in text[at:]  # each gets three; the others, two
    if not left_out and not (has_verb(before) and has_verb(after)):
        yield Finding(Span(at, at + 1), ("", ","))


CHECKS = (
    Check(
        id="marks/leads-on",
        title="Mark after a word that leads on",
        why="The word before the mark needs the next one: nothing can pause between them.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=EN,
        in_paragraph=_leads_on,
        sign=_LEADS_SIGN,
        bad=(
            Bad("Each visit to⟦:⟧ the store will cost more.", "Each visit to the store will cost more."),
            Bad("It is a hierarchy⟦;⟧ of needs.", "It is a hierarchy of needs."),
            Bad("They are⟦;⟧ mostly new.", "They are mostly new."),
            Bad("The police fight drug gangs in⟦.⟧ Mexico.", "The police fight drug gangs in Mexico."),
            Bad("It is new, said Ana⟦:⟧ López, a judge.", "It is new, said Ana López, a judge."),
            Bad('He spoke with⟦!⟧ "Lions".', 'He spoke with "Lions".'),
            Bad("They saw an additional⟦:⟧ 34 cases.", "They saw an additional 34 cases."),
        ),
        good=(
            "It consists of: a map, a pen and a plan.",
            "The one he spoke of; the other is new.",
            "He came from Lima; of course, she stayed.",
            "He spoke of: “the end”; from: “Lima”.",
            "Some are new; many of Lima; some of Cuzco; most of them old.",
            "This is what it is for! He has yet another hole to fall into; his way out remains.",
            "Cases near a thousand; of these many are new. The house they live in. Lima is far.",
            "“It is new,” said Ana: Lima, Peru. Then said Ana: Peru is far.",
            "They gave in. Lima won, and it is spoken of. Peru lost.",
        ),
    ),
    Check(
        id="marks/comma-after-preposition",
        title="Comma between a preposition and its noun",
        why="The preposition belongs to the words after the comma.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=EN,
        in_segment=_comma,
        sign=_COMMA_SIGN,
        bad=(
            Bad("The purpose of the man in⟦,⟧ the team.", "The purpose of the man in the team."),
            Bad("He came from⟦,⟧ the town.", "He came from the town."),
            Bad("They live at⟦,⟧ a farm.", "They live at a farm."),
        ),
        good=(
            "The house that he lived in, the one by the sea, is old.",
            "He came from, he says, the town.",
            "What it is made of, the man said.",
            "The town he works in, a small one, is far.",
            "It is in, of, and from the town.",
            "Given the numbers the country takes in, the town copes well.",
            "He logged in, the man said; he is somebody to look up to, the boss said.",
        ),
    ),
    Check(
        id="marks/semicolon-fragment",
        title="Semicolon beside words that are no clause",
        why="A semicolon joins two clauses; the words on one side of this one have no verb.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=EN,
        in_segment=_semicolon,
        triggers=";",
        bad=(
            Bad("It is planned for Mauna⟦;⟧ Kea.", "It is planned for Mauna Kea."),
            Bad(
                "Every year, 13 million migrant⟦;⟧ workers arrive.",
                "Every year, 13 million migrant workers arrive.",
            ),
            Bad(
                "The medical charity⟦;⟧ Mangola was founded in 1999.",
                "The medical charity Mangola was founded in 1999.",
            ),
        ),
        good=(
            "They left; we stayed.",
            "Spain, first; Italy, second; France, third.",
            "The winners: Spain; Italy.",
            "He left early; so did she. Ages (64 years; most of them men) vary.",
            "The order: Lima; then Peru. It has a map of the town; and a plan.",
            "The plan failed; it’s over.",
            "The last sixteen receive three million each; the last eight, 3.3 million.",
            "He said it; they’ll come.",
        ),
    ),
)
