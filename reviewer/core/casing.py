"""The case of letters, changed without changing how many characters there are."""

from __future__ import annotations

from collections.abc import Callable


def next_case(text: str) -> str:
    """``text`` in lower case, then with Capitals On Words, then IN CAPITALS, then in lower case again.

    Letters that would become two (ß) stay as they are, so that every position of the text stays true. What is mixed
    otherwise goes on to capitals. A text without letters stays as it is.
    """
    lower, upper = _mapped(text, str.lower), _mapped(text, str.upper)
    words = _on_words(lower)
    if text == lower and words != lower:
        return words
    return lower if text == upper else upper


def _mapped(text: str, change: Callable[[str], str]) -> str:
    return "".join(new if len(new := change(c)) == 1 else c for c in text)


def _on_words(lower: str) -> str:
    """The first letter of each word as a capital; apostrophes and hyphens stand inside words."""
    made, inside = [], False
    for c in lower:
        letter = c.isalpha()
        made.append(_mapped(c, str.upper) if letter and not inside else c)
        inside = letter or (inside and not c.isspace())
    return "".join(made)
