"""Tries the rules of a pack on their own examples, for whoever writes one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reviewer.checks.contract import Bad, Finding, Prose
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import Pack, Problem, Rule, read_pack
from reviewer.checks.rules.subjects import Surroundings
from reviewer.core.model import Span

_CALLED = 16
"""Code points by which an example is looked up in its file."""


def try_pack(text: str, file: str) -> tuple[Pack, list[Problem]]:
    """The pack in ``text`` and what is wrong with it and with its examples, by line of ``file``.

    An example that must be flagged has to be flagged at exactly its ``⟦marks⟧``; the first suggestion has to give
    ``fixed``; no suggestion may set its own rule off; examples that must not be flagged must not.
    """
    pack = read_pack(text, file)
    lines = text.splitlines()
    problems = list(pack.problems)
    for rule in pack.rules:
        for example, sentence in _Trial(rule).problems():
            problems.append(Problem(file, _line(lines, rule.line, example), f"rule {rule.id}: {sentence}"))
    return pack, sorted(problems, key=lambda problem: problem.line)


def unmarked(marked: str) -> tuple[str, list[Span]]:
    """The text without its ``⟦⟧``, and the spans that they mark."""
    plain, spans = "", []
    for n, part in enumerate(re.split("[⟦⟧]", marked)):
        if n % 2:
            spans.append(Span(len(plain), len(plain) + len(part)))
        plain += part
    return plain, spans


class _Trial:
    """One rule, alone."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._lexicon = Lexicon([rule])

    def problems(self) -> Iterator[tuple[str, str]]:
        """The example and what is wrong with it."""
        for bad in self._rule.bad:
            for sentence in self._bad(bad):
                yield bad.text, sentence
        for good in self._rule.good:
            hits = self._find(good)
            if hits:
                yield good, f"flags {_quoted([h.span for h in hits], good)} in a good example: {good}"

    def _find(self, text: str, source: str | None = None) -> list[Finding]:
        prose = Prose("s1", text, source=source)
        spoken_of = bool(self._rule.about) and Surroundings([prose]).speak_of(0, self._rule.about)
        return [hit.finding for hit in self._lexicon.search(prose) if spoken_of or not hit.waits]

    def _bad(self, bad: Bad) -> Iterator[str]:
        text, marks = unmarked(bad.text)
        findings = self._find(text, bad.source)
        spans = [finding.span for finding in findings]
        if spans != marks:
            yield f"must flag {_quoted(marks, text)} but flags {_quoted(spans, text)}: {bad.text}"
            return
        if bad.fixed:
            given = _first_applied(text, findings)
            if given != bad.fixed:
                yield f"its first suggestion gives “{given}”, not the “fixed” text: {bad.text}"
        for finding in findings:
            for suggestion in finding.suggestions:
                if self._again(text, finding.span, suggestion):
                    yield f"its suggestion “{suggestion}” is flagged again: {bad.text}"

    def _again(self, text: str, span: Span, suggestion: str) -> bool:
        mended = text[: span.start] + suggestion + text[span.end :]
        place = Span(span.start, span.start + len(suggestion))
        return any(found.span.overlaps(place) for found in self._find(mended))


def _first_applied(text: str, findings: Sequence[Finding]) -> str:
    for finding in reversed(findings):
        if finding.suggestions:
            text = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    return text


def _quoted(spans: Sequence[Span], text: str) -> str:
    return ", ".join(f"“{span.cut(text)}”" for span in spans) or "nothing"


def _line(lines: Sequence[str], start: int, example: str) -> int:
    """The line (from 1) of the example in its rule, or the rule's own where it is written with escapes."""
    for number in range(start, len(lines)):
        if lines[number].lstrip().startswith("[[rule"):
            break
        if example[:_CALLED] in lines[number]:
            return number + 1
    return start
