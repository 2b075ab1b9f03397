"""What several checks read of a text: the words around a mark, and double quotes with the part each plays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from reviewer.checks.contract import SHARED
from reviewer.core.abbreviations import lexicon

_BEFORE = re.compile(r"[^\W_][\w.'’&-]*\Z")
_NEXT = re.compile(r" ([^\W\d_]+)")
_MARKS = re.compile('["“”„«»]')
_FUNCTION = frozenset(
    "a an the who which that in on at of to for from with by and or but is was are were be been has have had "
    "will would can could as than if when while he she it we they his her its our their this these those not "
    "one".split()
)
_OPENS_AFTER = "([{—–-/“‘«¿¡"
_CLOSES_BEFORE = ",.;:!?)]}—–-/”’»"


@dataclass(frozen=True, slots=True)
class Quote:
    """A double quote mark at ``at``; ``opens`` tells which part it plays."""

    mark: str
    at: int
    opens: bool


@cache
def abbreviations() -> frozenset[str]:
    """English abbreviations in lower case without their last stop."""
    known = lexicon("en")
    return frozenset(a.lower() for a in known.never_ends | known.before_number | known.may_end)


def word_before(text: str, at: int) -> str:
    """The word that ends at ``at``, with its inner stops and hyphens; empty when there is none."""
    found = _BEFORE.search(text, max(0, at - 40), at)
    return found.group() if found else ""


def abbreviates(word: str) -> bool:
    """Whether a stop after ``word`` may belong to it: ``etc``, ``U.S``, ``Corp``, an initial."""
    low = word.lower()
    return len(word) < 3 or "." in word or low in abbreviations() or (word[0].isupper() and len(word) < 6)


@lru_cache(maxsize=SHARED)
def quotes(text: str) -> tuple[Quote, ...]:
    """The double quotes of ``text`` in order. A straight one's part is told from its neighbours."""
    found: list[Quote] = []
    open_straight = False
    for m in _MARKS.finditer(text):
        at, mark = m.start(), m.group()
        if mark == '"':
            part = _straight(text, at, open_straight)
            if part is None:
                continue
            open_straight = part
            found.append(Quote(mark, at, part))
        else:
            low_open = mark == "“" and any(q.mark == "„" for q in found[-1:])
            found.append(Quote(mark, at, mark in "“„«" and not low_open))
    return tuple(found)


def _straight(text: str, at: int, is_open: bool) -> bool | None:
    """Whether the straight quote at ``at`` opens; ``None`` for inches and for ``the girls" school``."""
    left, right = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    if not is_open and ((left.isdigit() and not right.isalpha()) or _possessive(text, at)):
        return None
    left_free = left.isspace() or left in _OPENS_AFTER
    right_free = right.isspace() or (right in _CLOSES_BEFORE and text[at + 1 : at + 4] != "...")
    if left_free == right_free:
        return not is_open
    return left_free


def _possessive(text: str, at: int) -> bool:
    """Whether the mark at ``at`` stands for the apostrophe of a plural: a noun follows it, not a function word."""
    if text[at - 1 : at] != "s" or word_before(text, at).lower() in _FUNCTION:
        return False
    following = _NEXT.match(text, at + 1)
    return following is not None and following.group(1).lower() not in _FUNCTION
