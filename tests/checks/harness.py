"""Cuts the examples of checks into prose and runs one check over them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.checks.contract import Bad, Check, Prose
from reviewer.checks.engine import Engine
from reviewer.core.model import Flag
from reviewer.core.splitting import split_paragraphs, split_sentences

HEAD = "pack = 'p'\ntarget = 'en'\n"
RULE = """
[[rule]]
id = "p/r"
title = "t"
why = "w"
category = "Style/Unidiomatic"
severity = "minor"
confidence = "likely"
bad = [{ text = "x ⟦y⟧" }]
"""
"""A pack of one rule, ``p/r``, but for its patterns: what a test adds."""

_MARKED = re.compile("⟦([^⟧]*)⟧")


@dataclass(frozen=True)
class Cut:
    """A text with its segments as prose, and where each starts in it."""

    text: str
    prose: tuple[Prose, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True)
class Hit:
    """A flag with its place in the whole text."""

    start: int
    end: int
    flag: Flag


def unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without ``⟦⟧``, and the spans they marked."""
    spans = []
    for n, found in enumerate(_MARKED.finditer(marked)):
        spans.append((found.start() - 2 * n, found.end() - 2 * n - 2))
    return marked.replace("⟦", "").replace("⟧", ""), spans


def cut(text: str, source: str | None = None, language: str = "en") -> Cut:
    """Paragraphs and sentences of ``text`` as checks see them."""
    prose: list[Prose] = []
    starts: list[int] = []
    for number, paragraph in enumerate(split_paragraphs(text)):
        sentences = split_sentences(paragraph.cut(text), language)
        for n, span in enumerate(sentences):
            end = sentences[n + 1].start if n + 1 < len(sentences) else span.end
            piece, gap = span.cut(paragraph.cut(text)), paragraph.cut(text)[span.end : end]
            name = f"s{len(prose) + 1}"
            prose.append(Prose(name, piece, len(prose), number, gap, source, piece))
            starts.append(paragraph.start + span.start)
    return Cut(text, tuple(prose), tuple(starts))


def run(check: Check, text: str, source: str | None = None) -> list[Hit]:
    """What ``check`` alone flags in ``text``, in reading order."""
    language = "en" if not check.target or "en" in check.target else min(check.target)
    made = cut(text, source, language)
    engine = Engine((check,), (), language, min(check.source, default=None))
    flags = engine.run(made.prose)
    assert not engine.disabled, engine.disabled
    return [
        Hit(start + flag.span.start, start + flag.span.end, flag)
        for prose, start in zip(made.prose, made.starts, strict=True)
        for flag in flags[prose.id]
    ]


def apply(text: str, hits: list[Hit], choice: int = 0) -> str:
    """``text`` with each hit's suggestion number ``choice`` (or its last one) in place."""
    for hit in sorted(hits, key=lambda h: h.start, reverse=True):
        options = hit.flag.suggestions
        if options:
            text = text[: hit.start] + options[min(choice, len(options) - 1)] + text[hit.end :]
    return text.strip()


def examples(checks: tuple[Check, ...]) -> list[tuple[Check, Bad]]:
    """Every bad example with its check."""
    return [(check, bad) for check in checks for bad in check.bad]
