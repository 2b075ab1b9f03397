"""Words of another alphabet that a machine translation left, or fell into, in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_LETTERS = (
    r"\u0400-\u052f\u0531-\u058f\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3\u0900-\u0dff\u0e01-\u0e4e\u10a0-\u10ff"
    r"\u1100-\u11ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
)
"""Cyrillic, Armenian, Hebrew, Arabic, the scripts of India, Thai, Georgian, Korean, Japanese, Chinese; Greek is for
formulas too."""
_FOREIGN = re.compile(rf"[{_LETTERS}]+(?:[\s·、，]*[{_LETTERS}]+)*")
_BEFORE = re.compile(r"(?P<word>[A-Za-z0-9]+)(?P<hyphen>-|,? )$")
_AFTER = re.compile(r"(?:'s|’s)?(?:[.,;:!?]*$|[.,;:!?]? [a-z])|-[a-z]")
_NAMING = frozenset(
    "or as is was means meaning called named spelt spelled spelling written read reads wrote said say says word "
    "words character characters letter letters term terms phrase name title titled chinese japanese korean russian "
    "ukrainian arabic hebrew thai hindi persian script kanji cyrillic".split()
)
"""Words after which a name or word in its own script is quoted on purpose."""
_MOST = 4
"""Words of another script in one segment above which it is a passage in another language."""


def _stray(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    runs = list(_FOREIGN.finditer(text))
    if len(runs) > _MOST:
        return
    for found in runs:
        before = _BEFORE.search(text, max(0, found.start() - 40), found.start())
        begins = not text[: found.start()].strip()
        named = before is not None and before["word"].lower() in _NAMING
        if (begins or (before and not named)) and _AFTER.match(text, found.end()):
            yield Finding(Span(found.start(), found.end()))


CHECKS = (
    Check(
        id="words/other-alphabet",
        title="Word in another alphabet left in the English text",
        why="The word stands bare in an English sentence: the machine left it, or fell into another language.",
        category="Accuracy/Untranslated",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        in_segment=_stray,
        sign=r"[\x{400}-\x{1fff}\x{3041}-\x{d7a3}]",
        bad=(
            Bad("The league began its ⟦复赛⟧ on June 20."),
            Bad("They backed the ⟦विधेयक⟧."),
            Bad("The ⟦компания⟧ said that it left."),
            Bad("⟦此外⟧, there were more."),
        ),
        good=(
            "The city of Kyiv (Київ) is old.",
            "He wrote “复赛” and “компания” on the wall.",
            "In Chinese, 复赛 is a rematch; the word компания is a company.",
            "The α-synuclein and the Δ are Greek.",
            "Мы знаем, что все они ушли, and no more.",
            "The pair (日本 and 中国) and 東京, Japan.",
            "Its name: 東京. Its title, Война и мир, is old.",
        ),
    ),
)
