"""Finding words in the texts of a review, and replacing them everywhere in one step.

Expressions are RE2's, which take linear time: none can hang. Positions are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import re2

from reviewer.core.model import Change, Span
from reviewer.services.editing import CONFIRMED, Editing
from reviewer.services.errors import ReviewerError
from reviewer.services.reading import Reading
from reviewer.tongue import grouped, tr

_REFERENCE = re.compile(r"\\(\d|\\)")
_LONGEST = 1000
"""Code points of an expression; a longer one is a mistake of pasting."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to find: ``text`` as it stands, or an expression; with ``delivered`` and ``notes`` in those texts too."""

    text: str
    expression: bool = False
    match_case: bool = False
    whole_words: bool = False
    delivered: bool = False
    notes: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: ``groups`` are the texts that an expression's parentheses caught, the whole first.

    ``span`` is of the final; of the mt where ``delivered``, of the note with the id ``note`` where that is given.
    """

    segment: str
    span: Span
    text: str
    groups: tuple[str, ...]
    delivered: bool = False
    note: str = ""

    @property
    def in_final(self) -> bool:
        """Whether it is in the text that can be edited."""
        return not self.delivered and not self.note


@dataclass(frozen=True, slots=True)
class Replacement:
    """A hit with what would stand in its place."""

    hit: Hit
    text: str


def find(session: Reading, query: Query) -> tuple[Hit, ...]:
    """Every place in reading order; see ``hits_in`` for those of one segment.

    Raises:
        ReviewerError: the expression is not one, or too long.
    """
    if not query.text:
        return ()
    pattern = compiled(query)
    return tuple(hit for segment in session.segments for hit in hits_in(session, segment.id, query, pattern))


def hits_in(session: Reading, segment: str, query: Query, pattern: Any) -> Iterator[Hit]:
    """The places in one segment: those in its final, then of the text as delivered, then in its notes.

    A delivered text is looked at only where the final differs from it. ``pattern`` is ``compiled(query)``.
    """
    final = session.final(segment)
    yield from _hits(pattern, query, final, segment=segment)
    mt = session.mt(segment) if query.delivered else final
    if mt != final:
        yield from _hits(pattern, query, mt, segment=segment, delivered=True)
    for note in session.notes(segment) if query.notes else ():
        yield from _hits(pattern, query, note.text, segment=segment, note=note.id)


def compiled(query: Query) -> Any:
    """The query as RE2 looks for it.

    Raises:
        ReviewerError: the expression is not one, or too long.
    """
    if len(query.text) > _LONGEST:
        raise ReviewerError(
            tr(
                "What to find is longer than {most} characters; look for a part of it.",
                most=grouped(_LONGEST),
            )
        )
    options = re2.Options()
    options.case_sensitive = query.match_case
    options.log_errors = False
    try:
        re2.compile(query.text if query.expression else re2.escape(query.text), options)
        return re2.compile(_wrapped(query), options)
    except (re2.error, UnicodeError) as error:
        reason = error.args[0] if error.args else tr("it is not one")
        reason = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
        reason = reason.removesuffix(f": {query.text}")
        raise ReviewerError(
            tr("The regular expression “{text}” cannot be read: {reason}.", text=query.text, reason=reason)
        ) from None


def _wrapped(query: Query) -> str:
    """The expression in a group of its own; for whole words with what may not follow."""
    inner = query.text if query.expression else re2.escape(query.text)
    return rf"({inner})(?:[^\pL\pM\pN_]|$)" if query.whole_words else f"({inner})"


def _hits(pattern: Any, query: Query, text: str, **where: Any) -> Iterator[Hit]:
    for match in _matches(pattern, query, text):
        start, end = match.span(1)
        groups = tuple(group or "" for group in match.groups()) if query.expression else (text[start:end],)
        yield Hit(span=Span(start, end), text=text[start:end], groups=groups, **where)


def _matches(pattern: Any, query: Query, text: str) -> Iterator[Any]:
    if query.whole_words:
        yield from _whole_words(pattern, text)
        return
    for match in pattern.finditer(text):
        if match.start(1) < match.end(1):
            yield match


def _whole_words(pattern: Any, text: str) -> Iterator[Any]:
    at = 0
    while at <= len(text):
        match = pattern.search(text, at)
        if match is None:
            return
        start, end = match.span(1)
        if start == end or (start > 0 and _in_word(text[start - 1])):
            at = start + 1
            continue
        yield match
        at = end


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def replacement(hit: Hit, template: str, expression: bool) -> str:
    r"""What would stand in the place of ``hit``: the template; of an expression with ``\0`` … ``\9`` filled in.

    Raises:
        ReviewerError: the template names parentheses that the expression has not.
    """
    if not expression:
        return template

    def fill(found: re.Match[str]) -> str:
        if found[1] == "\\":
            return "\\"
        number = int(found[1])
        if number >= len(hit.groups):
            raise ReviewerError(
                tr(
                    "There is no \\{number}: the expression has {n} parentheses.",
                    number=number,
                    n=len(hit.groups) - 1,
                )
            )
        return hit.groups[number]

    return _REFERENCE.sub(fill, template)


def preview(hits: Iterable[Hit], template: str, expression: bool = False) -> tuple[Replacement, ...]:
    """The changes that ``replace_all`` would make; hits that are not in finals are left out.

    Raises:
        ReviewerError: see ``replacement``.
    """
    made = (Replacement(hit, replacement(hit, template, expression)) for hit in hits if hit.in_final)
    return tuple(one for one in made if one.text != one.hit.text)


def replace_all(
    session: Editing, hits: Iterable[Hit], template: str, expression: bool = False
) -> Change | None:
    """Replace every hit as one step of undo; ``None`` when nothing changes.

    Raises:
        ReviewerError: a text was edited since it was found, or see ``replacement``; nothing was changed then.
    """
    by_segment: dict[str, list[Replacement]] = {}
    for one in preview(hits, template, expression):
        by_segment.setdefault(one.hit.segment, []).append(one)
    texts = {segment: replaced(session, segment, ones) for segment, ones in by_segment.items()}
    return session.set_finals(texts, label="Replace")


def replaced(session: Reading, segment: str, ones: Sequence[Replacement]) -> str:
    """The final of ``segment`` with these replacements in it.

    Raises:
        ReviewerError: the text was edited since it was found.
    """
    text = session.final(segment)
    for one in sorted(ones, key=lambda r: r.hit.span.start, reverse=True):
        span = one.hit.span
        if span.cut(text) != one.hit.text:
            raise ReviewerError(
                tr(
                    "Segment {n} was edited since “{text}” was found; find it again.",
                    n=session.index_of(segment) + 1,
                    text=one.hit.text,
                )
            )
        text = text[: span.start] + one.text + text[span.end :]
    return text


def confirmed(session: Reading, hits: Iterable[Hit]) -> int:
    """How many confirmed segments a replacement of ``hits`` would make unreviewed again."""
    return sum(session.verdict(segment) in CONFIRMED for segment in {hit.segment for hit in hits})
