"""Sentences that lack something: a noun after its article, a subject, a verb, an end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reviewer.checks.builtin.finite import has_verb, verbal
from reviewer.checks.builtin.grammar import EN, GRAMMAR, declare, word_at
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Bad, Check, Finding, Paragraph, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token

_ARTICLES = frozenset("the a an".split())
_POSSESSIVES = frozenset("my your our their".split())
_NO_NOUN = frozenset(
    "of and was were is are has had would could should these those which who whom because although nor or if than "
    "from with into during among he she they we it us them him his her its our their my your the a an".split()
)
"""Words that begin no group of a noun."""
_JOINED = re.compile(
    r"\b(?P<join>[Bb]ecause|[Aa]lthough|[Ii]f|[Uu]nless|[Ww]hereas)(?= (?:is|was|are|were|has|have|had|will|would|can|"
    r"could|should|must|does|did|do) (?!not,|so[,.]|it\b|he\b|they\b|she\b|you\b|we\b|I\b)[a-z]+)"
)
_NO_SUBJECT_SIGN = (
    "(?:[Bb]ecause|[Aa]lthough|[Ii]f|[Uu]nless|[Ww]hereas) "
    "(?:is|was|are|were|ha[sd]|have|will|would|c[ao]|should|must|d[oi])"
    "|^(?:Is|Was|Are|Were|Has|Have been|Had been|Will be|Must be|Can be|Should be|Exist)"
)
_FIRST_VERB = re.compile(
    r"(?:Is|Was|Are|Were|Has|Have been|Had been|Will be|Must be|Can be|Should be|Exists?|Existed)"
    r"(?= (?:an?|the|not|also|very|more|still|already|now|being|been|important|necessary|possible|clear|known|expected|"
    r"[a-z]+ed|[a-z]+ing)\b)"
)
_ENDS_OPEN = frozenset("the a an and or but because although than my your our their whose".split())
_IS = re.compile("['’]s ")
_ASIDE = frozenset(':;()“”"|/*_')
"""Marks of captions, tables, lists and quotations, which need no verb."""
_CREDITS = frozenset({"reporting", "by"})
"""What names who worked on an article has no verb: Additional reporting by …"""
LONGEST_FRAGMENT = 8
"""Words of a fragment that a writer may set as a sentence on purpose."""


def _no_noun(prose: Prose) -> Iterable[Finding]:
    tokens = prose.tokens
    for n, (one, other) in enumerate(pairwise(prose.lows)):
        if other not in _NO_NOUN or (one not in _ARTICLES and one not in _POSSESSIVES) or one == other:
            continue
        token, after = tokens[n], tokens[n + 1]
        beside = after.text.islower() and prose.text[token.end : after.start].isspace()
        if beside and _is_article(tokens, n):
            yield Finding(Span(token.start, after.end))


def _is_article(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word at ``n`` is an article indeed, and no letter, name or quoted word."""
    token = tokens[n]
    before = tokens[n - 1] if n else None
    beside = before is not None and (before.end == token.start or before.text in "“\"‘'«-/’")
    if token.text == "A" or (token.text == "The" and n > 0) or beside:
        return False
    return word_at(tokens, n + 2) not in ("-", "/", "”", '"', "’", "'", "»")


def _no_subject(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for m in _JOINED.finditer(text):
        yield Finding(Span(*m.span("join")))
    first = _FIRST_VERB.match(text)
    if first is not None and text.endswith(".") and "?" not in text:
        yield Finding(Span(*first.span()))


@dataclass(frozen=True, slots=True)
class _End:
    """How a segment begins and ends: whether it goes on from the one before, and the word that nothing follows."""

    goes_on: bool
    open_word: Span | None


_GOES_ON, _BEGINS = _End(True, None), _End(False, None)


def _end(prose: Prose) -> _End:
    tokens = prose.tokens
    goes_on = bool(tokens) and not (tokens[0].text[0].isupper() or tokens[0].text[0].isdigit())
    last = len(tokens) - 1
    while last >= 0 and tokens[last].text in ".!…”\"’'":
        last -= 1
    if (
        last < 3
        or tokens[last].text not in _ENDS_OPEN
        or tokens[last - 1].text in "“\"‘'-("
        or _whole(tokens, last)
    ):
        return _GOES_ON if goes_on else _BEGINS
    return _End(goes_on, Span(tokens[last].start, tokens[last].end))


def _whole(tokens: Sequence[Token], last: int) -> bool:
    """``He is anything but.``; and three dots after the word say that it breaks off on purpose."""
    dots = "".join(t.text for t in tokens[last + 1 :])
    idiom = tokens[last].text == "but" and tokens[last - 1].low in frozenset("anything nothing all".split())
    return idiom or dots.startswith(("...", "…"))


def _breaks_off(facts: Sequence[_End]) -> Iterable[Finding]:
    for index, fact in enumerate(facts):
        if fact.open_word is not None and not (index + 1 < len(facts) and facts[index + 1].goes_on):
            yield Finding(fact.open_word, index=index)


def _has_lower_verb(prose: Prose) -> bool:
    return has_verb(t for t in prose.tokens if t.text[0].islower()) or _IS.search(prose.text) is not None


def _no_verb(paragraph: Paragraph) -> Iterable[Finding]:
    """Only beside sentences with one: a paragraph without any may be a caption and its source."""
    without = [n for n, prose in enumerate(paragraph.segments) if _may_lack_verb(prose)]
    if not without or not any(map(_has_lower_verb, paragraph.segments)):
        return
    for n in without:
        prose, start = paragraph.segments[n], paragraph.starts[n]
        words = [t for t in prose.tokens if t.word]
        if len(words) > LONGEST_FRAGMENT and words[0].text[0].isupper() and _ASIDE.isdisjoint(prose.text):
            yield Finding(Span(start + words[0].start, start + words[-1].end))


def _may_lack_verb(prose: Prose) -> bool:
    ends = prose.text.endswith(".") and len(prose.lows) > LONGEST_FRAGMENT
    return (
        ends
        and not prose.low_set >= _CREDITS
        and prose.low_set.isdisjoint(verbal())
        and not has_verb(prose.tokens)
    )


CHECKS = (
    declare(
        "article-without-noun",
        "Article with nothing to belong to",
        "An article or possessive needs a noun; here a word follows that begins no group of a noun.",
        _no_noun,
        [
            ("He was born at ⟦the of⟧ the war.", ""),
            ("It was ⟦an the⟧ end of it.", ""),
            ("She sold ⟦their and⟧ left.", ""),
        ],
        [
            "He was born at the end of an era, and she sold theirs.",
            "The words “the of” and ‘a and’, the-and-the.",
            "The The were a band; he likes The Who.",
            "The will and the must-haves of a would-be king, the has-beens, an if-clause.",
            "Plan A and plan B; vitamin A is a must.",
            "The haves and the have-nots, the wills and the buts.",
        ],
        sign=following(_ARTICLES | _POSSESSIVES, _NO_NOUN),
    ),
    declare(
        "subject-missing",
        "Verb without its subject",
        "Spanish leaves the subject out; English needs it, it, he, she or they.",
        _no_subject,
        [
            ("He left ⟦because⟧ was late.", ""),
            ("⟦Is⟧ necessary to go on.", ""),
            ("They stay, ⟦although⟧ are poor.", ""),
        ],
        [
            "Is it necessary to go on? Is a map enough?",
            "He left because he was late. Was a map found?",
            "If not, so be it; if so, fine; because of it.",
            "“If” is a word, and “because” is another.",
            "Will it do? Although it is, they go. They know if it has.",
            "Was he? Are the towns far? It is.",
        ],
        sign=_NO_SUBJECT_SIGN,
    ),
    Check(
        id="grammar/no-verb",
        title="Sentence without a verb",
        why="None of these words can be the verb that a sentence of this length needs.",
        category=GRAMMAR,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=EN,
        in_paragraph=_no_verb,
        bad=(
            Bad("They left. ⟦Every year, 13 million migrant workers in Moscow and other Russian cities⟧."),
            Bad("⟦The president of the republic in the capital with his family⟧. He smiled."),
            Bad("It is new. ⟦A policy similar to that of France and Great Britain⟧. So they said."),
        ),
        good=(
            "They left. Every year, 13 million migrant workers arrive in Moscow and other Russian cities.",
            "It was one thing. A disaster for everybody in town.",
            "He left. The president of the republic in the capital: with his family.",
            "The president of the republic in the capital with his family. Photo: AFP.\n\nHe left.",
            "He left. He’s the president of the republic in the capital of Peru.",
            "He left. The five towns of the north they’ll see in the new year.",
            "He left. Additional reporting by Ana Ruiz in Lima and Luis Paz in Quito.",
        ),
    ),
    Check(
        id="grammar/breaks-off",
        title="Sentence that breaks off",
        why="The last word needs another one after it; something is lost.",
        category=GRAMMAR,
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=EN,
        facts=_end,
        judge=_breaks_off,
        bad=(
            Bad("He spoke to the workers of ⟦the⟧."),
            Bad("The governor and the mayor left ⟦and⟧\n\nThe next day came."),
            Bad("They went home ⟦because⟧. Then it rained."),
        ),
        good=(
            "The governor and the mayor left and\n\nthe next day they came.",
            "He ended with the word “the”.",
            "The minister is anything but. They filmed it, but...",
            "It is the town that they spoke of. They slept for a while.",
            "He got a straight A. They know the how and the why.",
            "It is the end of the era, or so they say. And then?",
            "What is he waiting for? No ifs, no buts.",
        ),
    ),
)
