"""The words shown to people, in the language they chose.

Every layer may word something for people, and none but the window knows Qt, which looks translations up; so the
texts pass through ``tr`` here, and the window says once how they are looked up.
"""

from __future__ import annotations

from collections.abc import Callable

Lookup = Callable[[str], str]
"""From a text in English to the same text in another language; itself when there is none."""


def _english(text: str) -> str:
    return text


_lookup: Lookup = _english
_language = "en"


def speak(lookup: Lookup | None, code: str = "en") -> None:
    """Have texts looked up by ``lookup`` from now on, which gives the language ``code``; in English for None."""
    global _lookup, _language
    _lookup, _language = (lookup, code) if lookup else (_english, "en")


def language() -> str:
    """The code of the language in use."""
    return _language


def tr(text: str, **values: object) -> str:
    """``text`` in the language in use, its ``{names}`` filled with ``values``.

    ``text`` is a literal, so that the script that gathers what is to be translated can find it. A translation that
    names other values than its English text is passed over for that text.
    """
    said = _lookup(text)
    if not values:
        return said
    try:
        return said.format(**values)
    except (LookupError, ValueError):
        return text.format(**values)
