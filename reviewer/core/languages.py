"""Which language an article is in, and which one it was translated from.

Both are guesses, made from the whole article and marked as guessed; a text too short or too mixed to tell stays
unknown. The same text always gives the same answer.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.core.language_profiles import Profiles
from reviewer.core.model import Known, Language
from reviewer.core.source_cues import Cues, known_sources, load_cues

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

UNKNOWN = Language()

_SAMPLE = 9_000
_PIECES = 6
_FEWEST_LETTERS = 40
_FEWEST_WORDS = 6
_SUREST = 0.8

# Reviewer is made for articles in English and Spanish; the neighbours of both come next.
_PRIORS = {"en": 0.4, "es": 0.2, "fr": 0.05, "de": 0.05, "it": 0.05, "pt": 0.05}
_OTHER = 0.002

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CODE = {"zh-cn": "zh", "zh-tw": "zh"}

_LONGEST_READ = 400_000


def detect_target(text: str) -> Language:
    """The language ``text`` is written in, guessed; unknown for a scrap of text.

    Names would mislead (an English report full of Spanish names), so words with a capital are left out.
    """
    words = [word for word in _WORD.findall(_sample(text)) if not word[0].isupper()]
    if len(words) < _FEWEST_WORDS and not any(not word.islower() for word in words):
        return UNKNOWN
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return UNKNOWN
    code = _most_likely(" ".join(words))
    return Language(code, Known.GUESSED) if code else UNKNOWN


def let_go() -> None:
    """Free what detecting a language took, some 20 MB; it is loaded again, in a moment, when it is needed again."""
    _factory.cache_clear()


def guess_source(text: str, target: str | None) -> Language:
    """The language ``text`` was translated from, guessed by what the translation left of it.

    Leftover words, letters, names, places and press agencies each count once; several of different kinds are
    needed, the more the longer the text. ``target`` (ISO 639-1) is never the answer.
    """
    read = text[:_LONGEST_READ]
    found = [(cues_of(read, code).score, code) for code in known_sources() if code != target]
    best = max(found, default=(0.0, ""))
    if best[0] < 1 or sum(score == best[0] for score, _ in found) > 1:
        return UNKNOWN
    return Language(best[1], Known.GUESSED)


def cues_of(text: str, code: str) -> Cues:
    """What in ``text`` speaks for the source language ``code``."""
    return load_cues(code).found_in(text)


def _sample(text: str) -> str:
    """All of a short text; pieces from all over a long one."""
    if len(text) <= _SAMPLE:
        return text
    size = _SAMPLE // _PIECES
    starts = range(0, len(text) - size + 1, max(1, (len(text) - size) // (_PIECES - 1)))
    return "\n".join(text[start : start + size] for start in islice(starts, _PIECES))


def _most_likely(text: str) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    factory = _factory()
    detector = factory.create()
    detector.set_prior_map({code: _PRIORS.get(code, _OTHER) for code in factory.get_lang_list()})
    detector.append(text)
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:
        return None
    if not best or best[0].prob < _SUREST:
        return None
    code: str = best[0].lang
    return _CODE.get(code, code)


@cache
def _factory() -> DetectorFactory:
    """langdetect's profiles, loaded when first needed, with draws that repeat."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(0)
    # Its own way of loading makes a list of 55 numbers of each of 90,000 runs of letters: 0.3 s and 60 MB.
    factory.word_lang_prob_map = profiles = Profiles(Path(PROFILES_DIRECTORY))
    factory.langlist = list(profiles.languages)
    return factory
