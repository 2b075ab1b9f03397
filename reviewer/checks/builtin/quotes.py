"""Quotation marks: paired, of one kind, and set as the language sets them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.checks.builtin import quote_halves
from reviewer.checks.builtin.habits import one_flag
from reviewer.checks.builtin.quote_halves import MARKS
from reviewer.checks.builtin.reading import Quote, quotes
from reviewer.checks.contract import Bad, Check, Finding, Paragraph, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.words import Suspects

_CATEGORY = "Linguistic conventions/Punctuation"
_AFTER_CLOSING = re.compile(r"(?:[,.;:!?)\]…]|\s|$)")
_BRITISH = re.compile(
    r"\b(?:(?:col|fav|hon|lab|neighb|rum|hum|harb|behavi|endeav)our\w*|(?:organ|real|recogn|emphas|criticis|"
    r"apolog|privat|author|special|minim|maxim)(?:is(?:e[sd]?|ing|ations?)|ing)|(?:cent|theat|met|kilomet|lit)res?|"
    r"defences?|programmes?|whilst|travell(?:ed|ing|ers?)|cancell(?:ed|ing)|analysed?|cheques?|tyres?|grey)\b",
    re.IGNORECASE,
)
_GLUED_OPEN = re.compile(r"(?<=[^\W\d_]|[,;])“(?=\w)")
_GLUED_CLOSE = re.compile(r"(?<=\S)”(?=[^\W\d_])(?!(?:s|d|ed|ing|er|ish|like)\b)")
_INSIDE = re.compile(r'[,.][”"](?!\w)')


def _space_before_closing(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    is_open = False
    for quote in quotes(text):
        if not quote.opens and quote.mark in '”"' and (is_open or quote.mark == "”"):
            start = len(text[: quote.at].rstrip())
            known = is_open or text[max(0, start - 1) : start] in ",.!?…"
            if 0 < start < quote.at and known and _AFTER_CLOSING.match(text, quote.at + 1):
                yield _closing_finding(paragraph, Span(start, quote.at + 1), quote)
        is_open = quote.opens


def _closing_finding(paragraph: Paragraph, span: Span, quote: Quote) -> Finding:
    """The space and the quote, or the quote alone where the space is the gap between two segments."""
    if quote.at in paragraph.starts:
        return Finding(Span(quote.at, quote.at + 1), confidence=Confidence.LIKELY)
    return Finding(span, (quote.mark,))


def _space_after_opening(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    for quote in quotes(text):
        if not quote.opens or quote.mark == "«" or not text[quote.at + 1 : quote.at + 2].isspace():
            continue
        end = len(text) - len(text[quote.at + 1 :].lstrip())
        if end < len(text):
            yield Finding(Span(quote.at, end), (quote.mark,))


def _glued(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _GLUED_OPEN.finditer(text):
        yield Finding(Span(found.start(), found.end()), (" “",), message="No space before the opening quote")
    for found in _GLUED_CLOSE.finditer(text):
        yield Finding(Span(found.start(), found.end()), ("” ",), message="No space after the closing quote")


@dataclass(frozen=True, slots=True)
class _Style:
    """How a segment sets stops beside closing quotes: ``outside`` are spans of quote and stop.

    ``parts`` counts those inside after words that are no sentence of their own, which British usage sets outside;
    of those outside, it is told of each.
    """

    british: bool
    inside: int
    parts: int
    outside: tuple[tuple[Span, str, bool], ...]


_NO_STYLE = {british: _Style(british, 0, 0, ()) for british in (False, True)}
_SPELT = Suspects(lambda low: _BRITISH.match(low) is not None)


def _style(prose: Prose) -> _Style:
    text = prose.text
    british = bool(_SPELT.among(prose.low_set)) and _BRITISH.search(text) is not None
    if MARKS.isdisjoint(prose.characters):
        return _NO_STYLE[british]
    outside: list[tuple[Span, str, bool]] = []
    start = parts = 0
    for quote in quotes(text):
        if quote.opens:
            start = quote.at + 1
            continue
        quoted, mark = text[start : quote.at], text[quote.at + 1 : quote.at + 2]
        ends_well = quoted[-1:].isalnum() or quoted[-1:] in ")%"
        part = quoted[:1].islower() and text[: max(0, start - 1)].rstrip()[-1:] not in (",", ":")
        parts += part and quoted[-1:] in (",", ".")
        if mark and mark in ",." and ends_well and len(quoted.split()) > 2:
            follows = text[quote.at + 2 : quote.at + 3]
            if not follows or follows.isspace():
                outside.append((Span(quote.at, quote.at + 2), mark + quote.mark, part))
    inside = len(_INSIDE.findall(text))
    return _Style(british, inside, parts, tuple(outside)) if inside or outside else _NO_STYLE[british]


def _judge_style(facts: Sequence[_Style]) -> Iterable[Finding]:
    inside = sum(f.inside for f in facts)
    outside = sum(len(f.outside) for f in facts)
    if not outside or inside < 2 or inside <= outside or any(f.british for f in facts):
        return
    american = sum(f.parts for f in facts) >= sum(part for f in facts for _, _, part in f.outside)
    for index, fact in enumerate(facts):
        for span, swapped, part in fact.outside:
            if american or not part:
                yield Finding(span, (swapped,), index=index)


@dataclass(frozen=True, slots=True)
class _Kinds:
    straight: tuple[Quote, ...]
    curly: tuple[Quote, ...]


_NO_KIND = _Kinds((), ())


def _kinds(prose: Prose) -> _Kinds:
    if MARKS.isdisjoint(prose.characters):
        return _NO_KIND
    found = quotes(prose.text)
    return _Kinds(tuple(q for q in found if q.mark == '"'), tuple(q for q in found if q.mark in "“”"))


def _mixed(facts: Sequence[_Kinds]) -> Iterable[Finding]:
    straight, curly = sum(len(f.straight) for f in facts), sum(len(f.curly) for f in facts)
    if not straight or not curly:
        return
    found = [
        Finding(Span(quote.at, quote.at + 1), (_of_other_kind(quote),), index=index)
        for index, fact in enumerate(facts)
        for quote in (fact.straight if straight <= curly else fact.curly)
    ]
    yield from one_flag(
        found,
        f"Straight and curly quotes throughout the article: {straight} and {curly}",
        "One article uses one kind of quotation mark throughout. Where both kinds are many, that is one decision: "
        "replacing one kind everywhere changes all.",
    )


def _of_other_kind(quote: Quote) -> str:
    return ("“" if quote.opens else "”") if quote.mark == '"' else '"'


CHECKS = (
    Check(
        id="quotes/space-before-closing",
        title="Space before a closing quote",
        why="A closing quote follows the last word or mark of the quotation without a space.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        in_paragraph=_space_before_closing,
        triggers='"”',
        bad=(
            Bad("“And it failed them⟦ ”⟧, he considered.", "“And it failed them”, he considered."),
            Bad(
                "He said no. “So we went, being very respectful⟦ ”⟧.",
                "He said no. “So we went, being very respectful”.",
            ),
            Bad("They spoke of “new realities⟦ ”⟧, he closed.", "They spoke of “new realities”, he closed."),
            Bad('"We will see,⟦ "⟧ she said.', '"We will see," she said.'),
            Bad("“We lost. And we know it.⟦\u00a0”⟧ He left.", "“We lost. And we know it.” He left."),
        ),
        good=(
            "“And it failed them,” he considered.",
            "He told him “no” and “never” twice.",
            'He told him "no" and "never" twice.',
            "“We lost.” “So did they,” he said.",
            "He is 5' 10\" and she is 6' 1\" tall.",
            "“‘Never,’ he said.”",
            'The "old" "new" world.',
        ),
    ),
    Check(
        id="quotes/space-after-opening",
        title="Space after an opening quote",
        why="The first word of a quotation follows the opening quote without a space.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        target=frozenset({"en", "es", "pt", "it", "de", "nl", "ca", "gl"}),
        in_paragraph=_space_after_opening,
        triggers='"“”„',
        bad=(
            Bad("He said: ⟦“ ⟧We went.”", "He said: “We went.”"),
            Bad('⟦" ⟧It takes a while," he predicts.', '"It takes a while," he predicts.'),
            Bad("They call it ⟦“\u00a0⟧peace”.", "They call it “peace”."),
        ),
        good=(
            "He said: “We went.”",
            '"It takes a while," he predicts.',
            'He said "no" and "never" twice.',
            'A 24" screen and a 27" one.',
            "“‘Never’ is a word.”",
            'She asked, "Why?" "Why not," he said.',
        ),
    ),
    Check(
        id="quotes/no-space-outside",
        title="No space outside the quotes",
        why="A quotation inside a sentence is set off from the words around it by a space.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_glued,
        triggers="“”",
        bad=(
            Bad("It is known as⟦“⟧little Paris” here.", "It is known as “little Paris” here."),
            Bad("The “little Paris⟦”⟧of the south.", "The “little Paris” of the south."),
            Bad("He said,⟦“⟧We went.”", "He said, “We went.”"),
        ),
        good=(
            "It is known as “little Paris” here.",
            "Two “Simpsons”-like and three “Oscar”s were there.",
            "He “OK”ed and “deep-six”ed it.",
            "The (“little”) Paris.",
            "A non-“essential” trip—“never again”—ended.",
            "“We went,” he said.",
        ),
    ),
    Check(
        id="quotes/stop-outside",
        title="Comma or full stop after the closing quote",
        why="American usage sets commas and full stops before the closing quote, as the rest of this article does.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=frozenset({"en"}),
        facts=_style,
        judge=_judge_style,
        ref="The Chicago Manual of Style, 6.9",
        bad=(
            Bad(
                "“We went,” he said. “We won.” “And it failed them⟦”,⟧ he considered.",
                "“We went,” he said. “We won.” “And it failed them,” he considered.",
            ),
            Bad(
                'He called it "a great day." She said, "So be it." We were "very respectful indeed⟦".⟧',
                'He called it "a great day." She said, "So be it." We were "very respectful indeed."',
            ),
            Bad(
                "“No,” he said. “Yes,” she said.\n\n“It is what it is⟦”,⟧ they said.",
                "“No,” he said. “Yes,” she said.\n\n“It is what it is,” they said.",
            ),
        ),
        good=(
            "“And it failed them”, he considered.",
            "“We went,” he said. “We won.” They speak of “fifís”, then of money.",
            "“We went,” he said. “We won.” His favourite was “the old man and the sea”, he said.",
            "“We all went”, he said. “We all won”. “So be it,” she said.",
            "“We went,” he said. “We won,” she said. Who said “we all lost”?",
            "“We went,” he said. “We won,” she said. They said “we all lost”; they had.",
            "“We went,” he said. “We won,” she said. They feared it would “drown out the bad news”.",
        ),
    ),
    Check(
        id="quotes/unpaired",
        title="Quotation mark without its other half",
        why="Every quotation is opened and closed; one of several paragraphs is opened again in each.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        facts=quote_halves.halves,
        judge=quote_halves.unpaired,
        bad=(
            Bad("He spoke first. ⟦“⟧We went there, he said.\n\nNobody answered."),
            Bad(
                "The Institute⟦”⟧ in Rostock heard it. It did.", "The Institute in Rostock heard it. It did."
            ),
            Bad('The Institute⟦"⟧ in Rostock heard it.', "The Institute in Rostock heard it."),
            Bad(
                'Many Mexican-Americans⟦"⟧ who live here left.', "Many Mexican-Americans who live here left."
            ),
            Bad("He said ⟦“⟧no to “the old” and “the new” and left. We saw."),
        ),
        good=(
            "“We went. We saw. We won,” he said.",
            "“We went there.\n\n“We saw it.\n\n“We won,” he said. Then he left.",
            "“We went there.\n\nWe saw it,” he said.",
            "A 24\" screen is 5' long.",
            'He asked, "Why?" "Why not," she said. They left.',
            "“We went there and saw it.",
            "It was all over,” he said.",
            'It was associated with Waters" office and the girls" messages.',
            'She continued, "I was helped by “Bob” and "Ann" there.',
            '"We went there.\n\nWe saw it.\n\nWe won," he said.',
            "Rock ’n’ roll is ‘dead’, they’d said.",
            'He wrote that "we went there. We saw it.” Then he left.',
        ),
    ),
    Check(
        id="quotes/mixed",
        title="Straight and curly quotes mixed",
        why="One article uses one kind of quotation mark throughout.",
        category=_CATEGORY,
        severity=Severity.NEUTRAL,
        confidence=Confidence.LIKELY,
        facts=_kinds,
        judge=_mixed,
        bad=(
            Bad('“We went,” he said. “We won⟦"⟧ is true.', "“We went,” he said. “We won” is true."),
            Bad('“We went,” he said. ⟦"⟧No,⟦"⟧ she said.', "“We went,” he said. “No,” she said."),
            Bad('"We went," he said. "We" were ⟦“⟧there⟦”⟧.', '"We went," he said. "We" were "there".'),
        ),
        good=(
            "“We went,” he said. “We won,” she said.",
            '"We went," he said. "We won," she said.',
            '“We went,” he said with a 24" screen.',
            "“It's ours,” he said. “It’s not,” she said.",
            "It's 5' 10\" tall.",
            '"Don’t," he said.',
        ),
    ),
)
