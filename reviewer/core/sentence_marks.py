"""Marks around the end of a sentence: which belong to the sentence before, which to the next.

The splitter's engine sees a copy of the paragraph in which quotes, brackets, emoji and format marks are spaces, so
that a quotation, closed or not, hides no sentence end. Here they are given back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.core.tokens import MASK

_OPEN = "“„«‹‘([{"
_CLOSE = "”»›’)]}"
_EITHER = f'"{MASK}'
_TURNED = frozenset({"de", "cs", "sk", "sl", "hr", "sr", "bg", "lt", "da", "hu"})
_TURNED_QUOTES = "“«»‹›"
_LONGEST_RUN = 200

_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf][\ufe0f\u200d\U0001f000-\U0001faff\u2600-\u27bf]*")
_SPACE = re.compile(r"[^\S ]")
# A single quote, not an apostrophe: opening a word, after punctuation, or apart. The mark comes first in the
# pattern, so that the search runs at the speed of looking for it.
_SINGLE = re.compile(
    r"[‘'’](?:(?<=[‘'])(?<![^\s“„«\"(\[].)(?=\w)|(?<=[.,!?…”\"][’'])(?!\w)|(?<=\s’)(?=[\s.,;:!?]|$))"
)
_QUOTES = re.compile(f'[“”„«»‹›()\\[\\]{{}}"{MASK}]')


def masked(paragraph: str) -> str:
    """``paragraph`` at equal length with marks that may stand around a sentence end turned into spaces."""
    text = _SPACE.sub(" ", paragraph)
    text = _EMOJI.sub(lambda m: " " * len(m.group()), text)
    return _QUOTES.sub(" ", _SINGLE.sub(" ", text))


@dataclass(slots=True)
class Sharer:
    """Shares out the marks between two sentences of one paragraph; asked from its start to its end."""

    paragraph: str
    language: str | None = None
    _counted: int = 0
    _quotes: int = 0

    def share(self, end: int, start: int) -> tuple[int, int]:
        """``(end, start)`` moved so that closing marks end the first sentence and opening ones start the next.

        ``paragraph[end:start]`` holds nothing but white space and marks that ``masked`` turns into spaces.
        """
        closed = end
        for at in range(end, start):
            char = self.paragraph[at]
            if char.isspace():
                continue
            if self._opens(char, at):
                return closed, at
            closed = at + 1
        return closed, start

    def _opens(self, char: str, at: int) -> bool:
        turned = self.language in _TURNED and char in _TURNED_QUOTES
        if char in _EITHER or turned:
            return self._opens_by_place(char, at)
        if char in _OPEN:
            return True
        if char in _CLOSE or char == "'":
            return char == "'" and self._opens_by_place(char, at)
        return bool(_EMOJI.match(self.paragraph))

    def _opens_by_place(self, char: str, at: int) -> bool:
        """A mark that looks alike on both sides: by the white space beside it, else by counting."""
        left, right = at, at + 1
        while left > max(0, at - _LONGEST_RUN) and self.paragraph[left - 1] == char:
            left -= 1
        while right < min(len(self.paragraph), at + _LONGEST_RUN) and self.paragraph[right] == char:
            right += 1
        before = left == 0 or self.paragraph[left - 1].isspace()
        after = right == len(self.paragraph) or self.paragraph[right].isspace()
        if before != after:
            return before
        return self._even(at) if char == '"' else before and char == MASK

    def _even(self, at: int) -> bool:
        self._quotes += self.paragraph.count('"', self._counted, at)
        self._counted = at
        return self._quotes % 2 == 0
