"""Word lists of languages (simplemma's), loaded when the first word is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from reviewer import res
from reviewer.core.word_filter import WordFilter
from reviewer.core.word_lists import bare, word_lists
from reviewer.core.word_set import WordSet

if TYPE_CHECKING:
    from simplemma.strategies.dictionary_lookup import DictionaryLookupStrategy

_IN_MEMORY = frozenset({"en"})
"""Languages asked of every word; the lists of others are asked seldom, and load in half the time when not unfolded."""
_FILTERED = frozenset({"es"})
"""Languages most of whose questions a filter in the resources answers."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@lru_cache(maxsize=20_000)
def known(word: str, language: str) -> bool:
    """Whether ``word`` (lower case) is in the list of ``language`` (ISO 639-1), or is a form of a word in it."""
    if language in _IN_MEMORY:
        return _lookup().get_lemma(normalize("NFC", word), language) is not None
    if language in _FILTERED and _surely_lacking(word, language):
        return False
    from simplemma import is_known  # 0.1 s, and only needed where words are looked up

    return bool(is_known(word, lang=language, low_memory=True))


@cache
def _lookup() -> DictionaryLookupStrategy:
    """The library's way to look a word up, with and without capital, in lists held in little memory."""
    from simplemma.strategies.dictionary_lookup import DictionaryLookupStrategy

    return DictionaryLookupStrategy(_Lists())


class _Lists:
    """Where the library asks for a list."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """The words of the language, each for its own lemma."""
        return _listed(lang)


def _surely_lacking(word: str, language: str) -> bool:
    """Whether the list lacks the word, as far as that is told without unfolding it, which takes 0.4 s."""
    alike = word.isalpha() and word.capitalize().lower() == word and is_normalized("NFC", word)
    words = _filter(language)
    return alike and words is not None and not words.may_hold(word)


@cache
def _filter(language: str) -> WordFilter | None:
    """The filter of the list, unless it was made of that of another version."""
    from simplemma import __version__

    words = WordFilter(res.data(f"lang/{language}/words.bloom"))
    return words if words.name == f"simplemma {__version__}" else None


@lru_cache(maxsize=1_000)
def near(word: str, language: str) -> tuple[str, ...]:
    """Known words one slip away from a word of the letters a to z, likeliest kind first.

    The kinds are two letters swapped, one missing, one too many, one wrong: Damerau (1964), 80 % of misspellings.
    """
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    swapped = (a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1)
    missing = (a + c + b for a, b in cuts for c in _LETTERS)
    extra = (a + b[1:] for a, b in cuts if b)
    wrong = (a + c + b[1:] for a, b in cuts if b for c in _LETTERS)
    tried = dict.fromkeys(chain(swapped, missing, extra, wrong))
    tried.pop(word, None)
    return tuple(_small(language).among(tried))


@lru_cache(maxsize=20_000)
def borrowed(word: str, kind: str) -> bool:
    """Whether English has ``word`` from another language though its list lacks it: a ``kind`` of ``borrowed.txt``."""
    listed = word_lists("lang/en/borrowed.txt")[kind]
    low = bare(word)
    return low in listed or low.removesuffix("s") in listed or low.removesuffix("es") in listed


def foreign(words: Sequence[str], language: str) -> bool:
    """Whether four of five ``words`` (lower case) or more may be of ``language``: in its list, or not in English's."""
    ours = sum(known(word, language) or not known(word, "en") for word in words)
    return 5 * ours >= 4 * len(words) > 0


class Suspects:
    """Words that a test picks, each tested once: a text of none but tested and passed words is done with at once.

    ``most`` words of each kind are remembered.
    """

    def __init__(self, test: Callable[[str], bool], most: int = 30_000) -> None:
        self._test = test
        self._most = most
        self._passed: set[str] = set()
        self._picked: set[str] = set()

    def among(self, words: Iterable[str]) -> frozenset[str]:
        """Those of ``words`` that the test picks."""
        passed = self._passed
        left = frozenset([word for word in words if word not in passed])
        if not left:
            return left
        new = left - self._picked
        if not new:
            return left
        picked = frozenset(filter(self._test, new))
        for held, more in ((self._passed, new - picked), (self._picked, picked)):
            if len(held) >= self._most:
                held.clear()
            held |= more
        return (left - new) | picked


def _is_unlisted(word: str) -> bool:
    return not (word.islower() or word.istitle() or word.isupper()) or not known(word.lower(), "en")


_unlisted = Suspects(_is_unlisted, 60_000)


def unlisted(words: Iterable[str]) -> frozenset[str]:
    """Those of ``words`` that the list of English words lacks, or with a capital elsewhere than words have one."""
    return _unlisted.among(words)


@cache
def _listed(language: str) -> WordSet:
    """The list itself; the library is not to keep it too."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    return WordSet(DefaultDictionaryFactory(cache_max_size=0).get_dictionary(language))


@cache
def _small(language: str) -> WordSet:
    """The words of the list that are written small, or with a capital for a start, all in small letters."""
    return WordSet({w.lower() for w in _listed(language) if w[1:].islower() or len(w) == 1})
