"""The pattern language of rules, parsed.

A pattern is words and marks, compared without regard to case, white space or the shape of quotes, and:

=====================  ==============================================================================
``(a|b c)``            one of several sequences
``[a b]``              a sequence that may be missing
``<take>``             any form of a verb or noun
``_``, ``_{0,3}``      one word; from none to three words
``:person:`` …         a named slot (:data:`reviewer.checks.rules.slots.SLOTS`)
``=x`` after these     captures what was met, for ``$x``, ``$x+ing`` or ``<lemma>=x`` in a suggestion
``{ … }``              the part flagged and replaced, else the whole match
``^``, ``$``           start and end of the segment
``\\``                 takes the next character as a mark
=====================  ==============================================================================
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.core.tokens import tokenize
from reviewer.tongue import tr


class PatternError(ValueError):
    """A pattern that cannot be read; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark that stands for itself."""

    text: str
    low: str


@dataclass(frozen=True, slots=True)
class Lemma:
    """Any form of a word."""

    lemma: str
    capture: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """Any token or run of tokens of a named kind."""

    name: str
    capture: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Between ``least`` and ``most`` words, whatever they are."""

    least: int
    most: int
    capture: str = ""


@dataclass(frozen=True, slots=True)
class Either:
    """One of several sequences; an optional part is one whose last option is empty."""

    options: tuple[tuple[Node, ...], ...]
    capture: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """The start (``^``) or end (``$``) of the segment."""

    start: bool


@dataclass(frozen=True, slots=True)
class Bound:
    """Where the flagged part opens or closes."""

    opens: bool


Node = Word | Lemma | Slot | Gap | Either | Edge | Bound

_LEXEME = re.compile(
    r"\s+"
    r"|\\(?P<escaped>.)"
    r"|<(?P<lemma>[^<>\s]+)>"
    r"|:(?P<slot>[a-z]+):"
    r"|_(?:\{(?P<least>\d+),(?P<most>\d+)\})?"
    r"|(?P<control>[()\[\]{}|^$])"
    r"|=(?P<capture>[a-z][a-z0-9]*)"
    r"|(?P<literal>[^\s\\<>()\[\]{}|^$=_:]+|.)",
    re.DOTALL,
)
MOST_WORDS = 8
"""The most words that one gap may jump over."""
MOST_LETTERS = 4_000
"""Code points of the longest pattern."""
DEEPEST = 12
"""Parentheses and brackets inside each other."""


class _Parser:
    def __init__(self, pattern: str, slots: frozenset[str]) -> None:
        self.pattern = pattern
        self.slots = slots
        self.lexemes = [m for m in _LEXEME.finditer(pattern) if not m.group().isspace()]
        self.at = 0
        self.depth = 0

    def sequence(self, closing: str) -> tuple[Node, ...]:
        nodes: list[Node] = []
        while self.at < len(self.lexemes):
            m = self.lexemes[self.at]
            if m["control"] and m["control"] in closing + "|":
                return tuple(nodes)
            self.at += 1
            nodes.extend(self.node(m, nodes))
        if closing:
            raise PatternError(tr("“{sign}” is missing in: {pattern}", sign=closing, pattern=self.pattern))
        return tuple(nodes)

    def node(self, m: re.Match[str], before: list[Node]) -> list[Node]:
        if m["escaped"]:
            return [Word(m["escaped"], m["escaped"].lower())]
        if m["lemma"]:
            return [Lemma(m["lemma"].lower())]
        if m["slot"]:
            if m["slot"] not in self.slots:
                raise PatternError(
                    tr("no slot is called :{name}: in: {pattern}", name=m["slot"], pattern=self.pattern)
                )
            return [Slot(m["slot"])]
        if m.group()[0] == "_":
            return [self.gap(m)]
        if m["capture"]:
            self.name(before, m["capture"])
            return []
        if m["control"]:
            return self.control(m["control"])
        literal = m["literal"]
        if literal.isalpha():
            return [Word(literal, literal.lower())]
        return [Word(t.text, t.low) for t in tokenize(literal)]

    def gap(self, m: re.Match[str]) -> Gap:
        least, most = int(m["least"] or 1), int(m["most"] or 1)
        if m["least"] is not None:
            least = int(m["least"])
        if least > most or most > MOST_WORDS:
            raise PatternError(
                tr(
                    "“{sign}” must count upwards and to {most} at most in: {pattern}",
                    sign=m.group(),
                    most=MOST_WORDS,
                    pattern=self.pattern,
                )
            )
        return Gap(least, most)

    def name(self, before: list[Node], capture: str) -> None:
        last = before[-1] if before else None
        if isinstance(last, Lemma):
            before[-1] = Lemma(last.lemma, capture)
        elif isinstance(last, Slot):
            before[-1] = Slot(last.name, capture)
        elif isinstance(last, Gap):
            before[-1] = Gap(last.least, last.most, capture)
        elif isinstance(last, Either):
            before[-1] = Either(last.options, capture)
        else:
            raise PatternError(
                tr(
                    "“={name}” must follow ), >, ] or a slot in: {pattern}",
                    name=capture,
                    pattern=self.pattern,
                )
            )

    def control(self, sign: str) -> list[Node]:
        if sign in "(|[":
            return [self.either(sign)]
        if sign in "{}":
            return [Bound(sign == "{")]
        if sign in "^$":
            return [Edge(sign == "^")]
        raise PatternError(tr("“{sign}” closes nothing in: {pattern}", sign=sign, pattern=self.pattern))

    def either(self, sign: str) -> Either:
        if sign == "|":
            raise PatternError(tr("“|” stands outside ( ) in: {pattern}", pattern=self.pattern))
        closing = ")" if sign == "(" else "]"
        self.depth += 1
        if self.depth > DEEPEST:
            raise PatternError(
                tr(
                    "more than {n} ( ) or [ ] inside each other in: {pattern}",
                    n=DEEPEST,
                    pattern=self.pattern[:80],
                )
            )
        options = [self.sequence(closing)]
        while self.at < len(self.lexemes) and self.lexemes[self.at]["control"] == "|":
            self.at += 1
            options.append(self.sequence(closing))
        if self.at >= len(self.lexemes) or self.lexemes[self.at]["control"] != closing:
            raise PatternError(tr("“{sign}” is missing in: {pattern}", sign=closing, pattern=self.pattern))
        self.at += 1
        self.depth -= 1
        if sign == "[":
            options.append(())
        elif not all(options):
            raise PatternError(tr("an alternative is empty (use [ ]) in: {pattern}", pattern=self.pattern))
        return Either(tuple(options))


def parse(pattern: str, slots: frozenset[str]) -> tuple[Node, ...]:
    """The nodes of ``pattern``.

    Raises:
        PatternError: the pattern is broken, too long, or names a slot that is not in ``slots``.
    """
    if len(pattern) > MOST_LETTERS:
        raise PatternError(
            tr(
                "the pattern is longer than {n} letters: {pattern}…",
                n=f"{MOST_LETTERS:,}",
                pattern=pattern[:80],
            )
        )
    parser = _Parser(pattern, slots)
    nodes = parser.sequence("")
    if parser.at < len(parser.lexemes):
        raise PatternError(
            tr(
                "“{sign}” stands outside ( ) in: {pattern}",
                sign=parser.lexemes[parser.at].group(),
                pattern=pattern,
            )
        )
    bounds = [n.opens for n in nodes if isinstance(n, Bound)]
    if bounds not in ([], [True, False]) or any(_holds_bound(n) for n in nodes if isinstance(n, Either)):
        raise PatternError(tr("{{ }} must stand once, outside ( ) and [ ], in: {pattern}", pattern=pattern))
    if not nodes:
        raise PatternError(tr("the pattern is empty"))
    return nodes


def _holds_bound(node: Either) -> bool:
    inner = [n for option in node.options for n in option]
    return any(isinstance(n, Bound) or (isinstance(n, Either) and _holds_bound(n)) for n in inner)
