"""The facts of a sentence (numbers, names, acronyms), and which of them an edit dropped or added.

What is written in another way is the same fact: ``3`` and ``three``, ``2.300`` and ``2,300``, ``José's`` and
``Jose``, ``U.S.`` and ``US``, ``UN`` and ``United Nations``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.cast_words import is_first_name
from reviewer.core.ledger_numbers import number_at
from reviewer.core.tokens import Token, tokenize
from reviewer.core.words import known

_SMALL = frozenset(
    "a an the of in on at to for from with by and or but nor so yet as if is are was were be been i i'm you he she "
    "it we they him her them his hers its our your their my this that these those who what when where why how which "
    "while there here no not yes all both each after before since until because although however also then now".split()
)
_DOTTED = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,}")
_CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages that write every noun with a capital: it tells no name there."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: as it stands, its key for comparison, and whether it is missed when it goes.

    A ``weak`` one can stand for a fact of the other text and is never named itself: the first word of a
    sentence that may be no name, or “one”, which is often an article. ``at`` counts tokens.
    """

    text: str
    key: str
    at: int
    weak: bool = False

    @property
    def number(self) -> bool:
        """Whether it is a number or a month."""
        return self.key.startswith("#")


@dataclass(frozen=True, slots=True)
class Ledger:
    """The facts that only one of two texts has, as they stand there, in reading order."""

    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


def ledger(mt: str, final: str, language: str | None = "en") -> Ledger:
    """What the edit from ``mt`` to ``final`` dropped and added; ``language`` (ISO 639-1) is that of both."""
    if mt == final:
        return Ledger()
    before, after = facts(mt, language), facts(final, language)
    return Ledger(_missing(before, after, final), _missing(after, before, mt))


def facts(text: str, language: str | None = "en") -> tuple[Fact, ...]:
    """The facts of one sentence, in reading order."""
    text = _undotted(text)
    tokens = tokenize(text)
    numbers = list(_numbers(text, tokens))
    taken = {n for fact, length in numbers for n in range(fact.at, fact.at + length)}
    found = [fact for fact, _ in numbers]
    if language not in _CAPITAL_NOUNS and not _shouted(tokens):
        found.extend(_names(tokens, taken, language))
    return tuple(sorted(found, key=lambda fact: fact.at))


def _undotted(text: str) -> str:
    """``U.S.`` as ``US``: one token, and the same as without points."""
    return _DOTTED.sub(lambda m: m.group().replace(".", ""), text)


def _numbers(text: str, tokens: Sequence[Token]) -> Iterator[tuple[Fact, int]]:
    at = 0
    while at < len(tokens):
        found = number_at(tokens, at)
        if found is None:
            at += 1
            continue
        shown = text[tokens[at].start : tokens[at + found.length - 1].end]
        yield Fact(shown, f"#{found.key}", at, found.weak), found.length
        at += found.length


def _names(tokens: Sequence[Token], taken: set[int], language: str | None) -> Iterator[Fact]:
    headline = _headline(tokens)
    for n, token in enumerate(tokens):
        if n in taken or not token.word or not token.text[0].isupper() or token.low in _SMALL:
            continue
        if len(token.text) == 1:
            continue
        opens = n == 0 or tokens[n - 1].text in (".", "!", "?", ":", "“", '"', "…", "—", "«")
        weak = (opens or headline) and not _acronym(token.text) and _common(token, language)
        yield Fact(token.text, _key(token.text), n, weak)


def _key(word: str) -> str:
    """An acronym as it is, without its plural; another word without case, accents and apostrophes."""
    if _acronym(word):
        return word.removesuffix("s")
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return bare.replace("’", "").replace("'", "")


def _acronym(word: str) -> bool:
    bare = word.removesuffix("s")
    return len(bare) > 1 and bare.isupper()


def _common(token: Token, language: str | None) -> bool:
    """Whether the word may be an ordinary one; without a list of the language every word may be."""
    if is_first_name(token.text):
        return False
    try:
        return language is None or known(token.low, language)
    except ValueError:
        return True


def _shouted(tokens: Sequence[Token]) -> bool:
    """Whether the text is in capitals, which then tell nothing."""
    letters = "".join(token.text for token in tokens)
    upper = sum(c.isupper() for c in letters)
    return upper > 12 and upper * 2 > sum(c.isalpha() for c in letters)


def _headline(tokens: Sequence[Token]) -> bool:
    """Whether Most Words Begin With a Capital, as in an English headline."""
    long = [token for token in tokens if token.word and len(token.text) > 3 and token.text[0].isalpha()]
    return len(long) > 5 and sum(token.text[0].isupper() for token in long) * 10 >= len(long) * 7


def _missing(ours: Sequence[Fact], theirs: Sequence[Fact], their_text: str) -> tuple[str, ...]:
    keys = {fact.key for fact in theirs}
    words = {_key(token.text) for token in tokenize(_undotted(their_text)) if token.word}
    words |= {key for key in keys if not key.startswith("#")}
    gone = [fact for fact in ours if not fact.weak and not _there(fact, keys, words)]
    return tuple(dict.fromkeys(_joined(_unexpanded(gone, ours, theirs))))


def _there(fact: Fact, keys: set[str], words: set[str]) -> bool:
    if not fact.number:
        return not words.isdisjoint((fact.key, fact.key + "s", fact.key.removesuffix("s")))
    if fact.key in keys:
        return True
    month = fact.key.removeprefix("#month")  # 3/5/2020 and 3 May 2020 are the same day
    return f"#{month}" in keys if month != fact.key else f"#month{fact.key[1:]}" in keys


def _unexpanded(gone: list[Fact], ours: Sequence[Fact], theirs: Sequence[Fact]) -> list[Fact]:
    """``gone`` without what the other text has as an acronym, or spelled out."""
    kept = []
    ours_runs, their_runs = _runs(ours), _runs(theirs)
    short = {fact.key for fact in theirs if _acronym(fact.text)}
    spelled = {_initials(run) for run in their_runs}
    hidden = {id(fact) for run in ours_runs if _initials(run) in short for fact in run}
    for fact in gone:
        if id(fact) not in hidden and not (_acronym(fact.text) and fact.key in spelled):
            kept.append(fact)
    return kept


def _runs(found: Sequence[Fact]) -> list[list[Fact]]:
    """Names that stand close enough to be one; a small word, such as “of the”, may lie between."""
    runs: list[list[Fact]] = []
    for fact in found:
        if fact.number:
            continue
        if runs and fact.at - runs[-1][-1].at <= 3:
            runs[-1].append(fact)
        else:
            runs.append([fact])
    return [run for run in runs if len(run) > 1]


def _initials(run: Sequence[Fact]) -> str:
    return "".join(fact.text[0] for fact in run)


def _joined(gone: Sequence[Fact]) -> Iterator[str]:
    """Their texts; names that stood side by side as one."""
    at, words = -2, ""
    for fact in gone:
        if words and fact.at == at + 1 and not fact.number:
            words += " " + fact.text
        else:
            if words:
                yield words
            words = fact.text
        at = fact.at if not fact.number else -2
    if words:
        yield words
