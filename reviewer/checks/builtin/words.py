"""Words that the target language does not have: left in the source language, or misspelt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from string import ascii_lowercase

from reviewer.checks.builtin.reading import quotes
from reviewer.checks.contract import SHARED, Bad, Check, Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token, fold, tokenize
from reviewer.core.words import Suspects, borrowed, foreign, known, near

EN = frozenset({"en"})
SHORTEST = 4
LONGEST = 50
"""Letters of a word that is looked up; a longer run of letters is none, and trying its parts takes long."""
FOREIGN = 4
"""So many unknown words in one segment are a passage in another language."""
SHORT = 15
"""Words of the longest quotation that is taken for a slogan or a title."""
MOST_GUESSED = 5_000
"""Unknown words of an article for each of which hundreds of slips are tried; no English text has more."""
_PLAIN = re.compile(r"[a-z]+")
_BRITISH = (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or"))
_PREFIXES = tuple(
    "anti auto bio co counter cross cyber de eco ex extra geo hyper inter intra kilo macro mega meta micro mid "
    "mini mis mono multi nano neo non out over pan photo poly post pre pro pseudo psycho re self semi socio sub "
    "super tele trans ultra un under vice".split()
)
_ALIKE = tuple(
    "anti auto bio hyper inter micro mini multi neo photo post pseudo semi socio sub super tele ultra".split()
)
"""Prefixes with which the two languages build words alike: ``interdigital``, ``intercity``."""
_LOOSE = tuple("that with from were been have which they their this said".split())
_SUFFIXES = tuple(
    "s es ed ing ly ness less like able ism ist ists isms er ers ize ized izing ization isation 's".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """A lower-case word that English may not know."""

    low: str
    span: Span
    quoted: bool


@lru_cache(maxsize=200_000)
def _english(low: str) -> bool:
    """Whether English has the word, is spelt alike on one side of the ocean, or builds it from a known one.

    What is built so may be a slip all the same: ``bradcasts`` reads as ``brad`` and ``casts``.
    """
    if known(low, "en") or any(low.endswith(a) and known(low[: -len(a)] + b, "en") for a, b in _BRITISH):
        return True
    if known(low, "es"):  # “clientes” reads as “client” and “es”, “bateadores” as “bate” and “adores”
        return low.startswith(_ALIKE) and _prefixed(low)
    return _built(low) and not _run_together(low) and not any(word in _inflected() for word in _restored(low))


def _built(low: str) -> bool:
    if _prefixed(low):
        return True
    if any(low.endswith(s) and len(low) - len(s) > 3 and known(low[: -len(s)], "en") for s in _SUFFIXES):
        return True
    return any(known(low[:i], "en") and known(low[i:], "en") for i in range(4, len(low) - 3))


def _prefixed(low: str) -> bool:
    return any(low.startswith(p) and len(low) - len(p) > 3 and known(low[len(p) :], "en") for p in _PREFIXES)


def _restored(low: str) -> Iterable[str]:
    """What ``low`` may have been before it lost a letter, or before two neighbours changed places."""
    for i in range(len(low) + 1):
        yield from (low[:i] + letter + low[i:] for letter in ascii_lowercase)
    for i in range(len(low) - 1):
        yield low[:i] + low[i + 1] + low[i] + low[i + 2 :]


@cache
def _inflected() -> frozenset[str]:
    """Nouns and verbs in all their forms."""
    verbal = {form for tags in verbs().values() for forms in tags.values() for form in forms}
    return frozenset(verbal | set(nouns()) | {plural for plurals in nouns().values() for plural in plurals})


def _run_together(low: str) -> str:
    """The two words that ``low`` is, when one is a word of grammar that builds no compound; else empty."""
    for word in _LOOSE:
        two = parted(low, word, SHORTEST, in_front=False) or parted(low, word, SHORTEST, in_front=True)
        if two:
            return two
    return ""


def parted(low: str, small: str, shortest: int, *, in_front: bool) -> str:
    """``low`` as the word ``small`` and another of ``shortest`` letters or more that English has; else empty."""
    other = low.removeprefix(small) if in_front else low.removesuffix(small)
    if not shortest <= len(other) < len(low) or not known(other, "en"):
        return ""
    return f"{small} {other}" if in_front else f"{other} {small}"


def _suspected(text: str) -> bool:
    return SHORTEST <= len(text) <= LONGEST and text.islower() and text.isalpha() and not _english(fold(text))


_suspects = Suspects(_suspected)


def _candidates(prose: Prose) -> tuple[Word, ...]:
    """Words of ``prose`` that English may not know."""
    suspects = _suspects.among(prose.unlisted)
    return _words(prose, suspects) if suspects else ()


@lru_cache(maxsize=SHARED)
def _words(prose: Prose, suspects: frozenset[str]) -> tuple[Word, ...]:
    """Those of ``suspects`` that stand free; remembered for the checks that share it."""
    tokens = prose.tokens
    unknown = [n for n, token in enumerate(tokens) if token.text in suspects]
    return tuple(
        Word(tokens[n].low, Span(tokens[n].start, tokens[n].end), _quoted(tokens, n))
        for n in unknown
        if not _joined(prose.text, tokens[n])
    )


def _joined(text: str, token: Token) -> bool:
    """Whether the word is part of something longer: a compound, an address, a handle, a file name."""
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 2]
    if before and before in "-@#/_.]\ufffc":
        return True
    return after[:1] in tuple("-@/_[\ufffc") or (after[:1] == "." and after[1:].isalnum())


def _quoted(tokens: Sequence[Token], n: int) -> bool:
    around = [tokens[i].text for i in (n - 1, n + 1) if 0 <= i < len(tokens)]
    return any(mark in "“”‘’\"'«»*_()\ufffc" for mark in around)


@dataclass(frozen=True, slots=True)
class _Left:
    """Words of another language that follow each other; ``meant``: something says that they stand on purpose."""

    span: Span
    words: tuple[str, ...]
    meant: bool


def _adverb(text: str) -> bool:
    stem = text[:-5].lower()
    return text.endswith("mente") and text.istitle() and len(stem) >= SHORTEST and known(stem, "es")


_adverbs = Suspects(_adverb)


def _spanish_adverbs(prose: Prose) -> Iterable[_Left]:
    """``Actualmente, they live here``; in a title the next word has a capital too."""
    adverbs = _adverbs.among(prose.unlisted)
    tokens = prose.tokens
    for n, token in enumerate(tokens if adverbs else ()):
        titled = n + 1 < len(tokens) and tokens[n + 1].text[0].isupper()
        if token.text in adverbs and not titled and not _quoted(tokens, n) and known(token.low, "es"):
            yield _Left(Span(token.start, token.end), (token.low,), False)


def _spanish(prose: Prose) -> Sequence[_Left]:
    adverbs = tuple(_spanish_adverbs(prose))
    candidates = _candidates(prose)
    if not candidates:
        return adverbs
    words = [w for w in candidates if not borrowed(w.low, "english") and known(w.low, "es")]
    if len(candidates) >= FOREIGN and 2 * len(words) < len(candidates):
        return adverbs  # a passage in a third language, which shares some words with Spanish
    return adverbs + tuple(
        _Left(
            Span(run[0].span.start, run[-1].span.end),
            tuple(word.low for word in run),
            any(_meant(word, prose.text) for word in run),
        )
        for run in _runs(words, prose.text)
    )


def _judge_spanish(facts: Sequence[Sequence[_Left]]) -> Iterable[Finding]:
    """A phrase is left over, and so is a word; one that the article uses again may be its term for something."""
    seen = Counter(_term(word) for runs in facts for run in runs for word in run.words)
    told: set[str] = set()
    for index, runs in enumerate(facts):
        for run in runs:
            again = any(seen[_term(word)] > 1 for word in run.words)
            meant = run.meant or again or all(borrowed(word, "cultural") for word in run.words)
            if len(run.words) > 1:
                phrase = Confidence.LIKELY if meant else Confidence.CERTAIN
                confidence = Confidence.SUSPECT if run.meant else phrase
                yield Finding(run.span, confidence=confidence, index=index)
                continue
            word = run.words[0]
            if _term(word) in told:
                continue
            told.add(_term(word))
            message = f"“{word}” stands in the article {seen[_term(word)]} times" if again else ""
            confidence = Confidence.SUSPECT if meant else Confidence.LIKELY
            yield Finding(run.span, message=message, confidence=confidence, index=index)


def _term(word: str) -> str:
    """One form for singular and plural."""
    return word.removesuffix("es").removesuffix("s")


_GLOSSED = re.compile(
    r"\s*[,(—–-]\s*(?:or|meaning|that is|literally|which|who|an?|the local)\b|\s*\(|\s+or [a-z]|\s*=",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:called|known as|so-called|dubbed|termed|nicknamed) (?:the |a |an )?$", re.IGNORECASE
)
_INTRODUCED = 24
"""Code points before a word that hold how it is introduced."""
_FROM_A_TOWN = ("eño", "eños", "eña", "eñas")


def _meant(word: Word, text: str) -> bool:
    """Whether a Spanish word may stand on purpose: quoted, explained, introduced as a name, or townspeople's."""
    start, end = word.span.start, word.span.end
    explained = _GLOSSED.match(text, end) or _CALLED.search(text[max(0, start - _INTRODUCED) : start])
    return word.quoted or bool(explained) or word.low.endswith(_FROM_A_TOWN) or _cited(text, start)


def _cited(text: str, at: int) -> bool:
    """Whether the quotation around ``at`` is short and all in Spanish, a slogan or a title; it may go on beyond."""
    before = [quote for quote in quotes(text) if quote.at < at][-1:]
    after = [quote for quote in quotes(text) if quote.at >= at][:1]
    opened = before[0].opens if before else bool(after) and not after[0].opens
    if not opened:
        return False
    start, end = (before[0].at + 1 if before else 0), (after[0].at if after else len(text))
    said = tokenize(text[start:end])
    words = [token.low for token in said if token.word]
    return 1 < len(words) <= SHORT and foreign(words, "es")


def _runs(words: Sequence[Word], text: str) -> Iterable[list[Word]]:
    """Words that follow each other with nothing but white space, or one short word, between them."""
    run: list[Word] = []
    for word in words:
        between = text[run[-1].span.end : word.span.start] if run else ""
        if run and not re.fullmatch(r"\s+(?:\w{1,3}\s+)?", between):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _in_use(low: str) -> bool:
    return borrowed(low, "english") or borrowed(low, "cultural")


def misspelt(prose: Prose) -> Sequence[Word]:
    """Words that may be slips; several in a row are a foreign phrase and are left alone."""
    candidates = _candidates(prose)
    return _slips(prose, candidates) if candidates and len(candidates) < FOREIGN else ()


@lru_cache(maxsize=SHARED)
def _slips(prose: Prose, candidates: tuple[Word, ...]) -> tuple[Word, ...]:
    """Those of ``candidates`` that stand alone and are no foreign words; remembered for the checks that share it."""
    found = []
    for run in _runs(candidates, prose.text):
        word = run[0]
        plain = _PLAIN.fullmatch(word.low) and not word.quoted and not _in_use(word.low)
        if len(run) == 1 and plain and not known(word.low, "es"):
            found.append(word)
    return tuple(found)


_NEVER_OFFERED = frozenset(
    (
        "anus anuses arse arses ass asses bastard bitch cock cocks crap cum cunt cunts damn dick dicks fag "
        "fags faggot fart fuck fucked fucking nigger penis piss pissed porn pussy rape raped rapes shit shite "
        "shited shits slut sluts tit tits turd vagina whore"
    ).split()
)
"""Words that no editor wants to see suggested for a slip in a name or a dish."""


def _judge(facts: Sequence[Sequence[Word]]) -> Iterable[Finding]:
    """A word that the article uses again is a term; one that stands alone and looks like another is a slip."""
    for index, word in used_once(facts):
        likely = looks_like(word.low)
        if likely:
            confidence = Confidence.LIKELY if " " in likely[0] else None  # two words run together
            yield Finding(word.span, likely[:3], confidence=confidence, index=index)


def used_once(facts: Sequence[Sequence[Word]]) -> Iterable[tuple[int, Word]]:
    """The words that the article uses once, each with the index of its segment; not more than may be guessed at."""
    seen = Counter(word.low for words in facts for word in words)
    once = ((index, word) for index, words in enumerate(facts) for word in words if seen[word.low] == 1)
    return islice(once, MOST_GUESSED)


def looks_like(low: str) -> tuple[str, ...]:
    """What an unknown word probably was: two run together, or known words one slip away."""
    apart = _run_together(low)
    return (apart,) if apart else tuple(w for w in near(low, "en") if w not in _NEVER_OFFERED)


CHECKS = (
    Check(
        id="words/left-in-spanish",
        title="Spanish word left in the English text",
        why="English has no such word, and Spanish has: the machine did not translate it.",
        category="Accuracy/Untranslated",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=EN,
        facts=_spanish,
        judge=_judge_spanish,
        bad=(
            Bad("The minister spoke of the ⟦puño⟧ that everybody feared."),
            Bad("They asked for an ⟦ayuntamiento⟧ open to all."),
            Bad("He is the ⟦presidente encargado⟧ of the company."),
            Bad("The ⟦bateadores⟧ and many ⟦clientes importantes⟧ were there."),
            Bad("⟦Actualmente⟧ they live here; ⟦Lamentablemente⟧, not all."),
        ),
        good=(
            "They ate tacos at the fiesta in the barrio.",
            "Once the red car had come, the general told us.",
            "The Ayuntamiento de Madrid said so.",
            "He works at www.elpais.com and writes to juan@correo.es.",
            "The program was popular in the region.",
            "It cost 300 forints, and the motocross track 200 hryvnias.",
            "The orcas rammed a yacht, and the crew ate ceviche and feta and paid in bolivianos.",
            "He wore a guayabera in the zócalo and drank pulque.",
            "The campesinos of the altiplano remember the caudillo from a telenovela.",
            "There was a prima facie case of fraud, and a chargé d'affaires by intercity train.",
            "Clemente left; Vehemente, a horse, won; Inocente and Presente are names.",
            "He wrote: elle y ajoute des financements internationaux maintenus aussi.",
        ),
        ref="Word lists: simplemma 1.1 and later, https://github.com/adbar/simplemma",
    ),
    Check(
        id="words/misspelt",
        title="No English word, but close to one",
        why="No list of English words has it, it is used once only, and a single slip away there is a known word.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=EN,
        facts=misspelt,
        judge=_judge,
        bad=(
            Bad("The ⟦goverment⟧ fell.", "The government fell."),
            Bad("They came ⟦togehter⟧ in Lima.", "They came together in Lima."),
            Bad("A new ⟦agreemnt⟧ was signed.", "A new agreement was signed."),
            Bad("The radio ⟦bradcasts⟧ it.", "The radio broadcasts it."),
            Bad("He ⟦reportedthat⟧ it fell.", "He reported that it fell."),
        ),
        good=(
            "The government agreed to an agreement.",
            "The organisation recognised the colour of the programme.",
            "He was a microeconomist of pseudoscience.",
            "The fifís and the pitucos laughed, gonna laugh per diem.",
            "He wrote: les pays membres aimeraient que tous les autres fassent de même avec ces moyens.",
            "Pegasys and Acme fell on Nasdaq.",
            "A cloddy field, and a corslet over the shirt.",
            "A hitman was paid, and two hitmen waited.",
            "They deminers found no counterproposal, herewith, on the quayside of bushland.",
            "A gizmotron is a machine, and every gizmotron hums.",
        ),
        ref="Damerau, F. J. (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).",
    ),
)
