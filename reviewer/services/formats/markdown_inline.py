"""Markup inside a run of Markdown prose.

markdown-it gives the pieces of a run in order but not their places; walking through the run with them finds each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.helpers import parseLinkDestination, parseLinkTitle
from markdown_it.token import Token

from reviewer.core.model import Mark, MarkKind, Span

_SPACE = re.compile(r"\s*")
_EMPHASIS = ("em_open", "em_close", "strong_open", "strong_close", "s_open", "s_close")


def inline_marks(content: str, pieces: Sequence[Token]) -> Iterator[Mark]:
    """Marks of the run ``content``, in places of it, in order; ends early where the walk loses its way."""
    yield from _Walk(content).marks(pieces)


class _Walk:
    def __init__(self, content: str) -> None:
        self._text = content
        self._at = 0

    def marks(self, pieces: Sequence[Token]) -> Iterator[Mark]:
        for piece in pieces:
            found = self._piece(piece)
            if found is None:
                return
            yield from found

    def _piece(self, piece: Token) -> list[Mark] | None:
        """The marks of the next piece, ``None`` if it is not there."""
        kind = piece.type
        if kind == "text":
            return [] if self._skip(piece.content) else None
        if kind in _EMPHASIS:
            return self._take(piece.markup, MarkKind.FORMAT)
        if kind == "text_special":
            return self._special(piece)
        if kind == "code_inline":
            return self._code(piece.markup)
        if kind == "html_inline":
            return self._take(piece.content, MarkKind.FORMAT)
        if kind in ("softbreak", "hardbreak"):
            return self._line_end()
        if kind == "link_open":
            return self._take("<" if piece.markup == "autolink" else "[", MarkKind.FORMAT)
        if kind == "link_close":
            return self._take(">", MarkKind.FORMAT) if piece.markup == "autolink" else self._target()
        if kind == "image":
            return self._image(piece)
        return None

    def _skip(self, words: str) -> bool:
        """Past ``words``, and any white space that was dropped in front of them."""
        if not self._text.startswith(words, self._at):
            self._at = self._past_space(self._at)
        if not self._text.startswith(words, self._at):
            return False
        self._at += len(words)
        return True

    def _past_space(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def _take(self, markup: str, kind: MarkKind) -> list[Mark] | None:
        if not self._skip(markup):
            return None
        return [Mark(Span(self._at - len(markup), self._at), kind)]

    def _special(self, piece: Token) -> list[Mark] | None:
        """An escaped character, whose backslash is markup, or a named one, which is so as a whole."""
        if not self._skip(piece.markup):
            return None
        start = self._at - len(piece.markup)
        end = start + 1 if piece.info == "escape" else self._at
        return [Mark(Span(start, end), MarkKind.FORMAT)]

    def _code(self, ticks: str) -> list[Mark] | None:
        start = self._text.find(ticks, self._at)
        close = re.compile(rf"(?<!`){ticks}(?!`)").search(self._text, start + len(ticks))
        if start < 0 or close is None:
            return None
        self._at = close.end()
        return [Mark(Span(start, close.end()), MarkKind.CODE)]

    def _line_end(self) -> list[Mark] | None:
        end = self._text.find("\n", self._at)
        if end < 0:
            return None
        slash = self._text.find("\\", self._at, end)
        self._at = end + 1
        return [Mark(Span(slash, slash + 1), MarkKind.FORMAT)] if slash >= 0 else []

    def _image(self, piece: Token) -> list[Mark] | None:
        opened = self._take("![", MarkKind.FORMAT)
        if opened is None:
            return None
        inside = list(self.marks(piece.children or []))
        closed = self._target()
        return None if closed is None else [*opened, *inside, *closed]

    def _target(self) -> list[Mark] | None:
        """``](destination "title")``, ``][label]`` or ``]`` alone: format, so that a sentence may end in a link."""
        start = self._text.find("]", self._at)
        if start < 0:
            return None
        follows = self._text[start + 1 : start + 2]
        end = self._after_destination(start + 2) if follows == "(" else start + 1
        if follows == "[":
            label = self._text.find("]", start + 2)
            end = label + 1 if label > 0 else start + 1
        self._at = end
        return [Mark(Span(start, end), MarkKind.FORMAT)]

    def _after_destination(self, at: int) -> int:
        """The end of what stands in the brackets that open before ``at``."""
        text, end = self._text, len(self._text)
        found = parseLinkDestination(text, self._past_space(at), end)
        close = self._past_space(found.pos if found.ok else at)
        title = parseLinkTitle(text, close, end)
        if title.ok:
            close = self._past_space(title.pos)
        return close + 1 if text[close : close + 1] == ")" else at - 1
