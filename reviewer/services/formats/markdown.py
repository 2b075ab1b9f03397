"""Markdown: markdown-it says which lines are what; here each piece of prose is found again in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from reviewer.core.masking import masked
from reviewer.core.model import Mark, MarkKind, Span
from reviewer.services.formats.layout import MOST_MARKS, Layout, few, find_marks, in_order
from reviewer.services.formats.markdown_crowded import MOST, MOST_IN_RUN, count, crowded_marks

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

ID = "markdown"
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_FRONT = re.compile(r"---[ \t]*(\r\n|\r|\n)(?:.*?\1)??(?:---|\.\.\.)[ \t]*(?=\1|\Z)", re.DOTALL)
_PLAIN_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<[!?][^<>]*>")
_TAG = re.compile(rf"<!--.*?-->|{_PLAIN_TAG.pattern}", re.DOTALL)
_SILENT = re.compile(r"<(?:script|style|pre|textarea)\b", re.IGNORECASE)
_TASK = re.compile(r"\[[ xX]\][ \t]+")


@cache
def _parser() -> MarkdownIt:
    """For blocks; what is inside of a run is asked for apart."""
    from markdown_it import MarkdownIt

    # Left apart, an escaped or named character keeps its spelling in the text.
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["text_join", "inline"])
    # Only what a rule that is on can begin with: at each of them all rules are tried.
    parser.inline.terminator_re = re.compile(r"[\n!&*<\[\\\]_`~]")
    return parser


@dataclass(slots=True)
class _Page:
    """A Markdown text being read; ``lines`` are the spans of its lines without their ends."""

    text: str
    lines: list[Span] = field(default_factory=list)
    paragraphs: list[Span] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    heading: Span | None = None
    cursors: dict[int, int] = field(default_factory=dict)
    """Up to where a line is used up, by its number: the cells of a table row share one."""
    env: dict[str, Any] = field(default_factory=dict)
    """The targets of links that are named in one place and used in another."""
    room: int = field(default_factory=lambda: MOST)
    """How many characters that may be markup are still looked at by markdown-it."""


def read(text: str) -> Layout:
    """The layout of a Markdown text: headings, list items and cells are paragraphs; markup and code are marks."""
    page = _Page(text, [_without_end(m) for m in _LINE.finditer(text)])
    front = _FRONT.match(text)
    shown = text
    if front:
        page.marks.append(Mark(Span(*front.span()), MarkKind.CODE))
        shown = re.sub(r"[^\r\n]", " ", front.group()) + text[front.end() :]
    headed = False
    for token in _parser().parse(shown, page.env):
        if token.type == "inline":
            _add_inline(page, token, headed)
        elif token.type in ("fence", "code_block"):
            _add_block(page, token)
        elif token.type == "html_block":
            _add_html(page, token)
        headed = token.type == "heading_open"
    marks = in_order((*page.marks, *find_marks(text)))
    return Layout(_with_words(text, page.paragraphs, marks), marks, page.heading)


def _without_end(match: re.Match[str]) -> Span:
    return Span(match.start(), match.start() + len(match.group().rstrip("\r\n")))


def _block(page: _Page, token: Token) -> Span:
    first, last = token.map or [0, 0]
    last = min(max(last, first + 1), len(page.lines))
    return Span(page.lines[first].start, page.lines[last - 1].end)


def _add_block(page: _Page, token: Token) -> None:
    page.marks.append(Mark(_block(page, token), MarkKind.CODE))


def _add_html(page: _Page, token: Token) -> None:
    """A block of HTML: its tags are marks, each line of words between them a paragraph."""
    block = _block(page, token)
    raw = block.cut(page.text)
    if _SILENT.search(raw):
        page.marks.append(Mark(block, MarkKind.CODE))
        return
    tags = _tags(raw)
    page.marks.extend(Mark(tag.shifted(block.start), MarkKind.FORMAT) for tag in tags)
    bare = _without(raw, tags)
    for line in _LINE.finditer(bare):
        words = line.group().strip()
        if words:
            start = block.start + line.start() + len(line.group()) - len(line.group().lstrip())
            page.paragraphs.append(Span(start, start + len(words)))


def _tags(raw: str) -> list[Span]:
    """Tags and comments; where no comment ends any more, no end of one is sought from each that opens."""
    last = raw.rfind("-->") + 3 if "-->" in raw else 0
    found = list(_TAG.finditer(raw, 0, last))
    found += _PLAIN_TAG.finditer(raw, found[-1].end() if found else 0)
    return [Span(m.start(), m.end()) for m in found]


def _without(raw: str, tags: list[Span]) -> str:
    """``raw`` with spaces in the place of ``tags``."""
    ends = [0, *(tag.end for tag in tags)]
    starts = [*(tag.start for tag in tags), len(raw)]
    words = [raw[end:start] for end, start in zip(ends, starts, strict=True)]
    spaces = [" " * (tag.end - tag.start) for tag in tags] + [""]
    return "".join(piece for pair in zip(words, spaces, strict=True) for piece in pair)


def _add_inline(page: _Page, token: Token, heading: bool) -> None:
    """A run of prose: its place, the markup inside it, and what stands in front of its further lines."""
    content = token.content
    places = list(_places(page, token))
    task = _TASK.match(content)
    skip = task.end() if task else 0
    if not places or not content[skip:].strip():
        return
    span = Span(places[0].start + skip, places[-1].end)
    page.paragraphs.append(span)
    if heading and page.heading is None:
        page.heading = span
    page.marks.extend(_prefixes(page, token, places))
    room = MOST_MARKS - len(page.marks)
    if any(place.cut(page.text) != line for place, line in zip(places, content.split("\n"), strict=True)):
        return
    starts = _line_starts(content)
    for mark in few(_inline_marks(page, content), max(0, room)):
        place = Span(_at(mark.span.start, starts, places), _at(mark.span.end - 1, starts, places) + 1)
        page.marks.append(Mark(place, mark.kind))


def _inline_marks(page: _Page, content: str) -> Iterable[Mark]:
    marks = count(content)
    if marks > min(page.room, MOST_IN_RUN):
        return crowded_marks(content)
    from reviewer.services.formats.markdown_inline import inline_marks

    page.room -= marks
    parser = _parser()
    return inline_marks(content, parser.inline.parse(content, parser, page.env, []))


def _places(page: _Page, token: Token) -> Iterator[Span]:
    """Where each line of the content stands in the text."""
    first = token.map[0] if token.map else 0
    for number, content in enumerate(token.content.split("\n"), first):
        line = page.lines[min(number, len(page.lines) - 1)]
        begin = page.cursors.get(number, line.start)
        wanted = content.rstrip()
        for spelled in (content, wanted, wanted.replace("|", "\\|"), wanted.lstrip()):
            at = page.text.find(spelled, begin, line.end)
            if at >= 0:
                found = Span(at, at + len(spelled))
                break
        else:
            found = Span(begin, line.end)
        page.cursors[number] = found.end
        yield found


def _prefixes(page: _Page, token: Token, places: list[Span]) -> Iterator[Mark]:
    """``>`` and the like in front of the second line and those after it."""
    first = token.map[0] if token.map else 0
    for number, place in enumerate(places[1:], first + 1):
        line = page.lines[min(number, len(page.lines) - 1)]
        prefix = page.text[line.start : place.start]
        if prefix.strip():
            start = line.start + len(prefix) - len(prefix.lstrip())
            yield Mark(Span(start, line.start + len(prefix.rstrip())), MarkKind.FORMAT)


def _line_starts(content: str) -> list[int]:
    return [0, *(at + 1 for at, char in enumerate(content) if char == "\n")]


def _at(offset: int, starts: list[int], places: list[Span]) -> int:
    """The place in the text of ``offset`` in the content."""
    line = bisect_right(starts, offset) - 1
    return places[line].start + offset - starts[line]


def _with_words(text: str, paragraphs: list[Span], marks: tuple[Mark, ...]) -> tuple[Span, ...]:
    """The paragraphs in order that hold a letter or digit outside marks, without white space at their edges."""
    kept = []
    at = 0
    for paragraph in sorted(paragraphs, key=lambda p: p.start):
        raw = paragraph.cut(text)
        start = paragraph.start + len(raw) - len(raw.lstrip())
        span = Span(start, start + len(raw.strip()))
        if span.start >= at and any(map(str.isalnum, masked(text, span, marks))):
            kept.append(span)
            at = span.end
    return tuple(kept)
