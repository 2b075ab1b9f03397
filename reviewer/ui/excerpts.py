"""A few words of a long text, around those that matter."""

from __future__ import annotations

from reviewer.core.model import Span
from reviewer.ui.positions import one_line

BEFORE = 24
"""Code points shown in front of the words, at most."""
AFTER = 60
"""Code points shown behind them, at most."""


def around(text: str, span: Span, before: int = BEFORE, after: int = AFTER) -> str:
    """The words at ``span`` with what stands about them, cut between words; an ellipsis where something is left out."""
    start, end = max(0, span.start - before), min(len(text), span.end + after)
    head, tail = text[start : span.start], text[span.end : end]
    if start > 0 and " " in head:
        head = head[head.index(" ") + 1 :]
    if end < len(text) and " " in tail:
        tail = tail[: tail.rindex(" ")]
    left = "…" if start > 0 else ""
    right = "…" if end < len(text) else ""
    return one_line(f"{left}{head}{span.cut(text)}{tail}{right}")
