"""Whether a sentence ends at a place where it may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reviewer.core.abbreviations import lexicon

# The engine keeps going after dots that trail off, after some abbreviations and where a space is missing.
_MAYBE = re.compile(
    r"(?<![.!?…])[.!?…]++(?:\s++(?=[^\W\d_a-zß-öø-ÿ]|[¿¡—–])|(?<=[^\W\d_]{2}[.!?])(?=[^\W\d_a-zß-öø-ÿ]))"
)
_SKIPPED = re.compile(r"[\s“„«‹‘([{\"'¿¡—–\-\ufffc]*")
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’](?=\w))*")
_LABEL = re.compile(r"\W*(?:\d{1,3}|[ivxlIVXL]{1,5}|[a-zA-Z])(?:\.\d{1,2}){0,3}[.)]+\W*")
_ITEM = re.compile(r"(?:[ivx]{1,4}[.)]|[a-z]\))\s+[^\W\d_a-z]")
_INITIAL = re.compile(r"(?:^|[\s“„«(\"‘-])(?:[^\W\d_]\.[ -]?)*([^\W\d_])$")
_NAME_BEFORE = re.compile(r"[^\W\d_][\w’'-]*\.?\s+(?:[^\W\d_]\.\s?)*$")
_TRAILING_OFF = ("...", "…", "..")
_EDGE = re.compile(r"[\s“„«(\"‘\ufffc—–/]+")
_LONGEST = 24
_LOOK_AHEAD = 120
_LOOK_BACK = 60


def maybe_ends(text: str) -> Iterator[int]:
    """Places in a masked paragraph where a sentence may start although the engine may not say so."""
    for match in _MAYBE.finditer(text):
        yield match.end()


def is_label(sentence: str) -> bool:
    """Whether it is nothing but the number or letter of a list item (``1.``, ``b)``, ``iv.``)."""
    return len(sentence) < 20 and _LABEL.fullmatch(sentence) is not None


def is_fragment(sentence: str) -> bool:
    """Whether it holds no letter and no digit."""
    return not any(char.isalnum() for char in sentence)


_DASHES = "-–—"
"""After a stop without a space they set a dateline off, as Spanish papers do: ``LIMA.- The vote``."""


class Judge:
    """Judges the ends of one paragraph's sentences."""

    def __init__(self, paragraph: str, language: str | None) -> None:
        """For ``paragraph`` in ``language`` (ISO 639-1 or ``None``)."""
        self._text = paragraph
        self._words = lexicon(language)

    def splits(self, start: int, end: int, following: int) -> bool:
        """Whether the sentence that starts at ``start`` ends at ``end`` and another starts at ``following``."""
        skipped = _SKIPPED.match(self._text, following)
        at = skipped.end() if skipped else following
        ahead = self._text[at : at + _LOOK_AHEAD]
        if not ahead or not self._may_start(ahead):
            return False
        body = self._text[max(start, end - _LOOK_BACK) : end]
        bare = body.rstrip("\"'”’»›)]} \u00a0\ufffc\t\r\n")
        if following == end and (self._text[end] in _DASHES or not self._glued(bare, ahead)):
            return False
        if body.endswith((".", "．")) and not body.endswith(_TRAILING_OFF):
            return self._after_stop(body[:-1], ahead)
        if bare.endswith(_TRAILING_OFF):
            return (
                len(self._text[start : min(end, start + _LOOK_BACK)].split(maxsplit=4)) >= 4
                and ahead[0].isupper()
            )
        return not (bare != body and bare.endswith(("!", "?")) and self._reports(ahead))

    def _may_start(self, ahead: str) -> bool:
        """A sentence may start with anything but lower case (unless like iPhone) and closing punctuation."""
        if ahead[0] in ",;:.!?…)]}%”»’":
            return False
        word = _WORD.match(ahead)
        if not word or not ahead[0].islower() or _ITEM.match(ahead):
            return True
        return any(char.isupper() for char in word.group())

    def _glued(self, bare: str, ahead: str) -> bool:
        """Whether two sentences stand together without a space: only if the second starts as sentences do."""
        word = _WORD.match(ahead)
        before = bare[:-1].rsplit(maxsplit=1)[-1:] or [""]
        plain = not set(before[0]) & set("./@:_\\")
        return word is not None and plain and word.group() in self._words.starters

    def _after_stop(self, before: str, ahead: str) -> bool:
        word = _WORD.match(ahead)
        starter = word is not None and word.group() in self._words.starters
        last = _last_words(before)
        if not last.isdisjoint(self._words.never_ends):
            return False
        if ahead[0].isdigit() and not last.isdisjoint(self._words.before_number):
            return False
        if not last.isdisjoint(self._words.may_end):
            return starter
        initial = _INITIAL.search(before)
        if initial and initial.group(1).isupper():
            return self._after_initial(before[: initial.start(1)], initial.group(1), starter)
        return True

    def _after_initial(self, before: str, letter: str, starter: bool) -> bool:
        name = _NAME_BEFORE.search(before)
        named = name is not None and name.group()[0].isupper()
        return starter or (letter == "I" and not named and bool(before.strip()))

    def _reports(self, ahead: str) -> bool:
        """Whether ``ahead`` is the speaker of the quotation before: up to four names, then said or asked."""
        for count, word in enumerate(islice(_WORD.finditer(ahead), 6)):
            if word.group() in self._words.reporting:
                rest = ahead[word.end() :].lstrip()
                return 1 <= count <= 4 and not rest.startswith(("that ", "que "))
            if not word.group()[0].isupper() or (count == 0 and word.group() in self._words.starters):
                return False
        return False


def _last_words(before: str) -> frozenset[str]:
    """The last word of ``before``, and its last two."""
    parts = _EDGE.split(before[-_LONGEST:])
    return frozenset((parts[-1], " ".join(parts[-2:])))
