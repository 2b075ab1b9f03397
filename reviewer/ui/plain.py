"""Text of others in places where Qt takes what looks like HTML for HTML: tips, titles, copies."""

from __future__ import annotations

import html

from reviewer.core.invisible import plain, shown


def tip(text: str) -> str:
    """``text`` for a tool tip, read as it stands: no markup in it is obeyed, no picture loaded."""
    text = shown(text)
    if "<" not in text:
        return text
    return "<span>" + html.escape(text).replace("\n", "<br>") + "</span>"


def title(text: str) -> str:
    """``text`` on one line for a window's title or a button; an ampersand there is one."""
    return plain(text, 120)
