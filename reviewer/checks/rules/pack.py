"""Rule packs: TOML files read into rules. A broken rule is reported with its file and line; the others stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import re2

from reviewer.checks.contract import Bad
from reviewer.checks.rules.anchors import Anchor, anchors
from reviewer.checks.rules.facts import NOTHING, Facts, facts_of
from reviewer.checks.rules.limits import must_be_small
from reviewer.checks.rules.matching import Matcher
from reviewer.checks.rules.slots import SLOTS
from reviewer.checks.rules.subjects import subjects
from reviewer.checks.rules.suggesting import names
from reviewer.checks.rules.syntax import Either, Node, PatternError, Slot, parse
from reviewer.checks.rules.syntax import Gap as GapNode
from reviewer.checks.rules.syntax import Lemma as LemmaNode
from reviewer.checks.rules.toml_text import TomlError
from reviewer.checks.rules.toml_text import document as toml_document
from reviewer.core.model import Confidence, Severity
from reviewer.core.tokens import fold
from reviewer.tongue import tr

_SLOT_NAMES = frozenset(SLOTS)
_TEXTS = ("id", "title", "why", "category", "severity", "confidence", "ref")
_LISTS = ("target", "unless", "when", "source", "source_ok", "suggest", "good", "anchor", "about")
_KEYS = frozenset((*_TEXTS, *_LISTS, "bad", "case"))
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a pack: the file's name, the line (from 1), one sentence."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


@dataclass(frozen=True)
class Pattern:
    """One target pattern, compiled: token matcher with its anchors, or a regular expression with its own.

    ``told`` gives the facts of the anchors where they were found out before.
    """

    text: str
    anchors: tuple[Anchor, ...]
    matcher: Matcher | None = None
    regex: Any = None
    told: Callable[[], Sequence[Facts]] | None = field(default=None, compare=False)

    @cached_property
    def facts(self) -> Sequence[Facts]:
        """What a text must hold besides each anchor, in their order."""
        if self.told is not None:
            return self.told()
        return (
            [NOTHING] * len(self.anchors)
            if self.matcher is None
            else facts_of(self.matcher.nodes, self.anchors)
        )


@dataclass(frozen=True)
class Rule:
    """A rule ready to run, with all that the catalogue and the tests need to know of it.

    ``about`` are the subjects of articles in one of which it holds; empty means any article. With ``when`` too, one of
    the two will do.
    """

    id: str
    title: str
    why: str
    category: str
    severity: Severity
    confidence: Confidence
    patterns: tuple[Pattern, ...]
    unless: tuple[Matcher, ...]
    when: tuple[Matcher, ...]
    traps: tuple[str, ...]
    source_ok: tuple[str, ...]
    suggest: tuple[str, ...]
    bad: tuple[Bad, ...]
    good: tuple[str, ...]
    target: frozenset[str]
    source: frozenset[str]
    ref: str = ""
    line: int = 0
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pack:
    """A file of rules for one target language and, unless it is empty, one source language."""

    name: str
    title: str
    target: frozenset[str]
    source: frozenset[str]
    rules: tuple[Rule, ...]
    problems: tuple[Problem, ...] = ()


class _RuleError(ValueError):
    """One sentence on what is wrong with a rule."""


def _strings(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if isinstance(value, str) or not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise _RuleError(tr("“{key}” must be a list of texts, as in {key} = ['…']", key=key))
    return tuple(value)


def _text(table: Mapping[str, Any], key: str, required: bool = True) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _RuleError(tr("“{key}” must be a text in quotes", key=key))
    if required and not value.strip():
        raise _RuleError(tr("“{key}” is missing", key=key))
    return value.strip()


def _about(table: Mapping[str, Any]) -> tuple[str, ...]:
    about = _strings(table, "about")
    unknown = next((subject for subject in about if subject not in subjects()), None)
    if unknown is not None:
        raise _RuleError(
            tr(
                "no subject is called “{name}”; there are {names}",
                name=unknown,
                names=", ".join(sorted(subjects())),
            )
        )
    return about


def _choice(table: Mapping[str, Any], key: str, choices: type[Severity] | type[Confidence]) -> str:
    value = _text(table, key)
    if value not in list(choices):
        raise _RuleError(
            tr(
                "“{key}” is “{value}” but must be one of {choices}",
                key=key,
                value=value,
                choices=", ".join(choices),
            )
        )
    return value


def _bad(entry: object) -> Bad:
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise _RuleError(tr("each entry of “bad” must be { text = '… ⟦span⟧ …', fixed = '…' }"))
    if not re.search(r"⟦[^⟦⟧]+⟧", entry["text"]):
        raise _RuleError(tr("a bad example marks no ⟦span⟧: {text}", text=entry["text"]))
    return Bad(entry["text"], str(entry.get("fixed", "")), _text(entry, "source", required=False) or None)


def compiled(expression: str) -> Any:
    """The regular expression, ready.

    Raises:
        ValueError: it cannot be read.
    """
    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(expression, options)
    except re2.error as error:
        raise _RuleError(
            tr(
                "the regular expression cannot be read ({why}): {expression}",
                why=_plain(error),
                expression=expression,
            )
        ) from error


def _regex(expression: str, words: tuple[str, ...]) -> Pattern:
    if not words or not all(word.strip() for word in words):
        raise _RuleError(
            tr("a “re:” pattern needs anchor = ['word', …]: words of which one is in every match")
        )
    return Pattern(expression, tuple(_anchor(expression, w) for w in words), regex=compiled(expression))


def _anchor(expression: str, word: str) -> Anchor:
    """``word`` with its capitals, if the expression minds them."""
    low = fold(word)
    return Anchor(low, 0, 0, "" if word == low or "(?i" in expression or not word.isascii() else word)


def _plain(error: Exception) -> str:
    first = error.args[0] if error.args else ""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)


def _nodes(text: str) -> tuple[Node, ...]:
    nodes = parse(text, _SLOT_NAMES)
    must_be_small(nodes, text)
    return nodes


def _captures(nodes: tuple[Node, ...]) -> set[str]:
    found = set()
    for node in nodes:
        if isinstance(node, Either | Slot | LemmaNode | GapNode) and node.capture:
            found.add(node.capture)
        if isinstance(node, Either):
            found |= {name for option in node.options for name in _captures(option)}
    return found


class _Reader:
    """Reads the rules of one pack."""

    def __init__(self, target: frozenset[str], source: frozenset[str]) -> None:
        self.target = target
        self.source = source

    def rule(self, table: Mapping[str, Any], line: int) -> Rule:
        if not isinstance(table, dict):
            raise _RuleError(tr("a rule must be a [[rule]] table"))
        unknown = sorted(set(table) - _KEYS)
        if unknown:
            raise _RuleError(tr("“{key}” is no key of a rule", key=unknown[0]))
        if not _ID.fullmatch(_text(table, "id")):
            raise _RuleError(tr("the id “{id}” must look like topic/what-is-wrong", id=table["id"]))
        case = table.get("case", False) is True
        patterns, captures = self.patterns(table, case)
        suggest = _strings(table, "suggest")
        _captures_met(suggest, captures)
        bad = table.get("bad", [])
        if not isinstance(bad, list) or not bad:
            raise _RuleError(tr("“bad” needs at least one example"))
        return Rule(
            id=_text(table, "id"),
            title=_text(table, "title"),
            why=_text(table, "why"),
            category=_text(table, "category"),
            severity=Severity(_choice(table, "severity", Severity)),
            confidence=Confidence(_choice(table, "confidence", Confidence)),
            patterns=patterns,
            unless=self.matchers(table, "unless", case),
            when=self.matchers(table, "when", case),
            traps=_strings(table, "source"),
            source_ok=_strings(table, "source_ok"),
            suggest=suggest,
            bad=tuple(_bad(entry) for entry in bad),
            good=_strings(table, "good"),
            target=self.target,
            source=self.source,
            ref=_text(table, "ref", required=False),
            line=line,
            about=_about(table),
        )

    def patterns(self, table: Mapping[str, Any], case: bool) -> tuple[tuple[Pattern, ...], set[str]]:
        """The compiled patterns, and the names that they capture."""
        texts = _strings(table, "target")
        if not texts:
            raise _RuleError(tr("“target” needs at least one pattern"))
        compiled, captures = [], set()
        for text in texts:
            if text.startswith("re:"):
                pattern = _regex(text[3:], _strings(table, "anchor"))
                captures |= set(pattern.regex.groupindex)
            else:
                nodes = _nodes(text)
                pattern = Pattern(text, tuple(anchors(nodes)), Matcher(text, case, nodes))
                captures |= _captures(nodes)
            compiled.append(pattern)
        return tuple(compiled), captures

    def matchers(self, table: Mapping[str, Any], key: str, case: bool) -> tuple[Matcher, ...]:
        return tuple(Matcher(text, case, _nodes(text)) for text in _strings(table, key))


def _captures_met(suggest: tuple[str, ...], captures: set[str]) -> None:
    for template in suggest:
        missing = sorted(names(template) - captures)
        if missing:
            raise _RuleError(
                tr(
                    "the suggestion “{template}” uses ={name}, which no pattern captures",
                    template=template,
                    name=missing[0],
                )
            )


def read_pack(text: str, file: str) -> Pack:
    """The pack in ``text``; ``file`` is the name used in its problems. Never raises for what the text holds."""
    try:
        document = toml_document(text)
    except TomlError as error:
        problem = Problem(file, error.line, str(error))
        return Pack(file, "", frozenset(), frozenset(), (), (problem,))
    head = _head(document, file)
    if isinstance(head, Problem):
        return Pack(file, "", frozenset(), frozenset(), (), (head,))
    name, title, target, source = head
    rules, problems = _rules(document, text, file, _Reader(target, source))
    return Pack(name, title, target, source, rules, problems)


def _head(
    document: Mapping[str, Any], file: str
) -> tuple[str, str, frozenset[str], frozenset[str]] | Problem:
    unknown = sorted(set(document) - {"pack", "title", "target", "source", "rule"})
    if unknown:
        return Problem(
            file, 1, tr("“{key}” is no key of a pack's head (pack, title, target, source)", key=unknown[0])
        )
    for key in ("pack", "target"):
        if not isinstance(document.get(key), str):
            return Problem(
                file, 1, tr("“{key}” is missing from the pack's head, as in {key} = 'en'", key=key)
            )
    source = document.get("source", "")
    if not isinstance(source, str) or not isinstance(document.get("rule", []), list):
        return Problem(file, 1, tr("“source” must be a language code and rules must be [[rule]] tables"))
    target = frozenset({document["target"]})
    return document["pack"], str(document.get("title", "")), target, frozenset({source} if source else ())


def _rules(
    document: Mapping[str, Any], text: str, file: str, reader: _Reader
) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    lines = [n for n, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*rule\s*\]\]", line)]
    rules: dict[str, Rule] = {}
    problems = []
    for n, table in enumerate(document.get("rule", [])):
        line = lines[n] if n < len(lines) else 1
        try:
            rule = reader.rule(table, line)
            if rule.id in rules:
                raise _RuleError(
                    tr(
                        "the id “{id}” is taken by the rule in line {line}",
                        id=rule.id,
                        line=rules[rule.id].line,
                    )
                )
            rules[rule.id] = rule
        except (_RuleError, PatternError) as error:
            called = table.get("id", "?") if isinstance(table, dict) else "?"
            problems.append(Problem(file, line, tr("rule {rule}: {error}", rule=called, error=error)))
    return tuple(rules.values()), tuple(problems)
