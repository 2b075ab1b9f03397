"""The words shown to people, in the language they chose.

Every layer may word something for people, and none but the window knows Qt, which looks translations up; so the
texts pass through ``tr`` here, and the window says once how they are looked up. Until it does they are English:
the command line, whose output scripts read, never asks for another language. What a record or a report holds for
programs to read does not pass through here.
"""

from __future__ import annotations

from collections.abc import Callable

Lookup = Callable[[str, str], str]
"""From a text in English, and what it is of where it alone does not tell, to the text in another language; "" or the
text itself when there is none."""

ENGLISH = "en"
"""The code of the language that texts are written in."""

_lookup: Lookup | None = None
_language = ENGLISH


def speak(lookup: Lookup | None, code: str = ENGLISH) -> None:
    """Have texts looked up by ``lookup`` from now on, which gives the language ``code``; in English for None."""
    global _lookup, _language
    _lookup, _language = (lookup, code) if lookup else (None, ENGLISH)


def language() -> str:
    """The code of the language in use."""
    return _language


def tr(text: str, of: str = "", /, **values: object) -> str:
    """``text`` in the language in use, its ``{names}`` filled with ``values``.

    ``text`` and ``of`` are literals, so that the script that gathers what is to be translated can find them; it runs
    while the program does, not when a module is read, which is before the language is known. ``of`` says what the
    text is of where one English text would be several of another language (``tr("Open", "segments")``). A translation
    that names other values than its English text is passed over for that text.
    """
    said = (_lookup(text, of) if _lookup is not None and text else "") or text
    if not values:
        return said
    try:
        return said.format(**values)
    except (LookupError, ValueError):
        return text.format(**values)


def tr_count(n: int, one: str, many: str, of: str = "", /, **values: object) -> str:
    """``one`` for 1 and ``many`` for every other ``n``, looked up as ``tr`` does; both may name ``{n}``.

    >>> tr_count(1200, "{n} flag", "{n} flags")
    '1\\u202f200 flags'
    """
    return tr(one if n == 1 else many, of, n=grouped(n), **values)


def grouped(number: int) -> str:
    """A number with its thousands set apart by a thin space, as English, Spanish and the SI have it."""
    return f"{number:,}".replace(",", "\u202f")
