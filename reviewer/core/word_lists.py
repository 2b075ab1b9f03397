"""Lists of words in the resources, and words as they are looked up there."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from reviewer import res


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """``word`` in lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


@cache
def word_lists(name: str) -> dict[str, frozenset[str]]:
    """The lists of a resource by the name in brackets above each; their words are ``bare``."""
    lists: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in res.text(name).splitlines():
        if line.startswith("["):
            current = lists.setdefault(line.split("]")[0][1:], set())
        elif not line.startswith("#"):
            current.update(bare(word) for word in line.split())
    return {key: frozenset(words) for key, words in lists.items()}
