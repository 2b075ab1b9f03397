"""What rules and checks say in other languages: TOML files beside the packs that give each its words by its id.

    ["es-en/actual-current"]
    title = "«actual» por «current»"
    why = "El español ‘actual’ es «current». El inglés «actual» es real."

``said`` are texts that a coded check makes up as it goes, each in English and in the other language, with the same
``{names}`` where something of the article stands.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any

from reviewer.checks.rules.pack import Problem
from reviewer.checks.rules.toml_text import TomlError, document
from reviewer.tongue import tr

_KEYS = ("title", "why", "said")


class _WordsError(ValueError):
    """One sentence on what is wrong with the words of a rule."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text with ``{names}`` and its translation; ``english`` finds what stands in the place of the names."""

    english: re.Pattern[str]
    translated: str

    def of(self, text: str) -> str | None:
        """The translation of ``text``; ``None`` when it was not made of this one."""
        found = self.english.fullmatch(text)
        return None if found is None else self.translated.format(**found.groupdict())


@dataclass(frozen=True, slots=True)
class Words:
    """What one rule says in another language; an empty text is not translated."""

    title: str = ""
    why: str = ""
    said: tuple[Said, ...] = ()

    def of(self, text: str) -> str:
        """The translation of a text that the check made up; empty when there is none."""
        return next((words for said in self.said if (words := said.of(text)) is not None), "")


def read_words(
    text: str, file: str, known: Collection[str] | None = None
) -> tuple[Mapping[str, Words], tuple[Problem, ...]]:
    """The words in ``text`` by the ids of their rules; an id that is not ``known`` is a problem, unless none is.

    ``file`` is the name used in the problems; never raises for what the text holds.
    """
    try:
        tables = document(text)
    except TomlError as error:
        return {}, (Problem(file, error.line, str(error)),)
    words: dict[str, Words] = {}
    problems = []
    for rule, table in tables.items():
        try:
            if known is not None and rule not in known:
                raise _WordsError(tr("there is no rule with this id"))
            words[rule] = _words(table)
        except _WordsError as error:
            problems.append(
                Problem(file, _line(text, rule), tr("words of {rule}: {error}", rule=rule[:100], error=error))
            )
    return words, tuple(problems)


def _line(text: str, rule: str) -> int:
    head = re.compile(rf"""\s*\[?\s*["']?{re.escape(rule)}["']?\s*[\].=]""")
    return next((n for n, line in enumerate(text.splitlines(), 1) if head.match(line)), 1)


def _words(table: object) -> Words:
    if not isinstance(table, dict):
        raise _WordsError(tr("they must be a table, as in ['topic/what-is-wrong'] and lines below it"))
    unknown = sorted(set(table) - set(_KEYS))
    if unknown:
        raise _WordsError(tr("“{key}” is none of {keys}", key=unknown[0], keys=", ".join(_KEYS)))
    pairs = table.get("said", [])
    if not isinstance(pairs, list):
        raise _WordsError(tr("“said” must be a list of pairs, as in said = [['in English', 'translated']]"))
    return Words(_text(table, "title"), _text(table, "why"), tuple(_said(pair) for pair in pairs))


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _WordsError(tr("“{key}” must be a text in quotes", key=key))
    return value.strip()


def _said(pair: object) -> Said:
    if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(text, str) for text in pair):
        raise _WordsError(tr("each entry of “said” must be ['in English', 'translated']"))
    english, translated = pair
    names = _names(english)
    if _names(translated) != names:
        raise _WordsError(
            tr(
                "“{translated}” does not name the same values as “{english}”",
                translated=translated,
                english=english,
            )
        )
    return Said(re.compile(_expression(english), re.DOTALL), translated)


def _names(text: str) -> set[str]:
    try:
        fields = [(name, form, how) for _, name, form, how in Formatter().parse(text) if name is not None]
    except ValueError:
        raise _WordsError(tr("the braces of “{text}” do not match", text=text)) from None
    if any(form or how or not name.isidentifier() for name, form, how in fields):
        raise _WordsError(tr("a value of “{text}” is no plain name in braces", text=text))
    return {name for name, _, _ in fields}


def _expression(english: str) -> str:
    parts, met = [], set()
    for literal, name, _, _ in Formatter().parse(english):
        parts.append(re.escape(literal))
        if name in met:
            parts.append(f"(?P={name})")
        elif name is not None:
            met.add(name)
            parts.append(f"(?P<{name}>.*?)")
    return "".join(parts)
