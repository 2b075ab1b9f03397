"""Forms of English words, from a generated table; regular formation for what it does not hold."""

from __future__ import annotations

from functools import cache

from reviewer import res

VERB_TAGS = ("base", "s", "past", "part", "ing")
NOUN_TAGS = ("base", "pl")
VOWELS = "aeiou"


def ordinal_ending(number: int) -> str:
    """What makes figures an ordinal: 1st, 12th, 23rd."""
    teen = number // 10 % 10 == 1
    return "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


@cache
def _rows() -> dict[str, str]:
    """By kind and lemma (``v\\ttake``): the rest of the table's line, not yet cut."""
    rows = {}
    for line in res.text("lang/en/forms.tsv").splitlines():
        kind, lemma, rest = line.split("\t", 2)
        rows[f"{kind}\t{lemma}"] = rest
    return rows


def _entry(kind: str, lemma: str) -> dict[str, tuple[str, ...]] | None:
    """Tag to forms, the commonest first; ``kind`` is ``v`` or ``n``."""
    rest = _rows().get(f"{kind}\t{lemma}")
    if rest is None:
        return None
    tags = VERB_TAGS if kind == "v" else NOUN_TAGS
    columns = (lemma, *rest.split("\t"))
    return {tag: tuple(forms.split("|")) for tag, forms in zip(tags, columns, strict=True)}


@cache
def verbs() -> dict[str, dict[str, tuple[str, ...]]]:
    """Every verb of the table: its forms by tag."""
    lemmas = (key[2:] for key in _rows() if key[0] == "v")
    return {lemma: entry for lemma in lemmas if (entry := _entry("v", lemma))}


@cache
def nouns() -> dict[str, tuple[str, ...]]:
    """Every noun of the table: its plurals."""
    return {key[2:]: tuple(rest.split("|")) for key, rest in _rows().items() if key[0] == "n"}


def _regular_verb(lemma: str) -> dict[str, tuple[str, ...]]:
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        past = lemma[:-1] + "ied"
    else:
        past = stem + "ed"
    return {
        "base": (lemma,),
        "s": (_plural(lemma),),
        "past": (past,),
        "part": (past,),
        "ing": (stem + "ing",),
    }


def _plural(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _entries(lemma: str) -> list[dict[str, tuple[str, ...]]]:
    found = [entry for kind in "vn" if (entry := _entry(kind, lemma))]
    return found or [_regular_verb(lemma), {"base": (lemma,), "pl": (_plural(lemma),)}]


@cache
def forms(lemma: str) -> dict[str, frozenset[str]]:
    """Every form of ``lemma`` (lower case) with the tags it can be: base, s, past, part, ing; pl for nouns."""
    by_form: dict[str, set[str]] = {}
    for entry in _entries(lemma):
        for tag, words in entry.items():
            for word in words:
                by_form.setdefault(word, set()).add(tag)
    return {form: frozenset(tags) for form, tags in by_form.items()}


def inflect(lemma: str, tags: frozenset[str], perfect: bool = False) -> str:
    """``lemma`` in the form that ``tags`` (of another word's form) name.

    Where past tense and participle look alike in the other word, ``perfect`` (an auxiliary stands before it)
    chooses the participle. A third person and a plural also look alike: a form of the same kind is taken.
    """
    entries = _entries(lemma)
    wanted = ["part", "past"] if perfect else ["past", "part"]
    for tag in ("base", *wanted, "ing", "s", "pl"):
        if tag in tags:
            for entry in entries:
                if tag in entry:
                    return entry[tag][0]
    return {"s": _plural(lemma), "pl": _plural(lemma)}.get(next(iter(tags), "base"), lemma)
