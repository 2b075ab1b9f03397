"""What a translation keeps of the language it came from; the cues are data: ``resources/lang/*/source_cues.txt``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reviewer import res
from reviewer.core.abbreviations import sections

_FILE = "source_cues.txt"
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*)"

_POINTS = {
    "words": 3.0,
    "foreign": 2.0,
    "press": 2.0,
    "names": 1.0,
    "particles": 1.0,
    "marks": 2.0,
    "places": 0.5,
    "against": -1.0,
}
_MOST = {"names": 12.0, "places": 3.0, "particles": 3.0}
_NEEDED = 4.0
_NEEDED_PER_WORD = 1 / 150
_KINDS = 2


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues found in a text, by kind, each once; ``score`` from 1 on means: enough."""

    found: dict[str, frozenset[str]]
    words: int

    @property
    def points(self) -> float:
        """All cues weighed."""
        return sum(min(_POINTS[kind] * len(cues), _MOST.get(kind, 9e9)) for kind, cues in self.found.items())

    @property
    def score(self) -> float:
        """The points in proportion to what a text of this length must show; 0 for cues of one kind alone."""
        kinds = sum(bool(cues) for kind, cues in self.found.items() if kind not in ("places", "against"))
        places = bool(self.found["places"])
        if kinds + places < _KINDS:
            return 0.0
        return self.points / (_NEEDED + self.words * _NEEDED_PER_WORD)


class CueList:
    """The cues of one source language."""

    def __init__(self, lists: dict[str, list[str]]) -> None:
        """From the sections of its file."""
        self._words = frozenset(lists.get("words", ()))
        self._loans = frozenset(lists.get("loans", ()))
        letters = lists.get("letters", ())
        self._letters = frozenset(mark for mark in letters if mark.isalpha())
        self._alphabet = frozenset(lists.get("alphabet", ()))
        self._marks = frozenset(mark for mark in letters if not mark.isalpha())
        self._names = frozenset(map(_plain, (*lists.get("given", ()), *lists.get("surnames", ()))))
        self._places = _phrases(lists.get("places", ()))
        self._press = _phrases(lists.get("press", ()))
        particles = "|".join(map(re.escape, lists.get("particles", ())))
        self._particles = (
            re.compile(rf"(?<!\w){_CAPITAL}\s(?:{particles})\s{_CAPITAL}") if particles else None
        )

    def found_in(self, text: str) -> Cues:
        """The cues that ``text`` holds."""
        tokens = _TOKEN.findall(unicodedata.normalize("NFC", text))
        kinds = set(tokens)
        capital = {word for word in kinds if word[0].isupper()}
        lower = kinds - capital - self._loans
        lettered = {word for word in kinds - self._loans if not self._letters.isdisjoint(word.lower())}
        strange = {word for word in kinds if self._strange(word)}
        words = lower & self._words
        ours = lettered - strange
        found = {
            "words": words,
            "foreign": (lettered & lower) - words - strange,
            "names": {word for word in capital if _plain(word) in self._names or word in ours},
            "marks": {mark for mark in self._marks if mark in text},
            "particles": set(self._particles.findall(text)) if self._particles else set(),
            "against": strange,
            "places": set(self._places.findall(text)) if self._places else set(),
            "press": set(self._press.findall(text)) if self._press else set(),
        }
        return Cues({kind: frozenset(cues) for kind, cues in found.items()}, len(tokens))

    def _strange(self, word: str) -> bool:
        """Whether it has an accented letter that this language has not."""
        return not word.isascii() and any(
            c.isalpha() and c > "\x7f" and c not in self._alphabet for c in word.lower()
        )


@cache
def known_sources() -> tuple[str, ...]:
    """Codes of the languages with a list of cues, sorted."""
    folders = (entry.name for entry in res.root().joinpath("lang").iterdir() if entry.is_dir())
    return tuple(sorted(code for code in folders if res.root().joinpath("lang", code, _FILE).is_file()))


@cache
def load_cues(code: str) -> CueList:
    """The cues of the source language ``code``."""
    return CueList(sections(res.text(f"lang/{code}/{_FILE}")))


def _plain(word: str) -> str:
    """``word`` without its accents: Perez counts like Pérez."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _phrases(entries: Iterable[str]) -> re.Pattern[str] | None:
    ordered = sorted(entries, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)") if ordered else None
