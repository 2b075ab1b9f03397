"""Capitals that tell where a machine cut and joined: one inside a sentence, none at its start or on a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from sys import intern

from reviewer.checks.contract import SHARED, Bad, Check, Finding, Prose
from reviewer.core.cast_words import is_first_name, roles
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.words import Suspects, known

_SMALL = (
    "The|Of|For|In|On|By|From|To|At|As|That|Who|What|His|Her|Your|Not|Is|Was|Are|Has|Have|Will|So|An|Or|Only|Thanks|"
    "Since|Then|While|When|After|Before|Where|Which"
)
_INSIDE = re.compile(rf"(?<=[a-zé0-9])(?P<comma>,?) (?P<flag>{_SMALL}) (?P<then>[a-z’']+)(?= [a-z])")
_QUOTED = re.compile(r"[“\"«‘'*_()#|]")
_HOLY = re.compile(r"\b(?:God|Lord|Jesus|Christ|Allah|Almighty|Savio[u]?r)\b")
_TITLED = re.compile(r"\b(?:called|titled|entitled|named|film|book|song|novel|album|series|show|play|poem)\b")


def _inside(prose: Prose) -> Iterable[Finding]:
    """A small word with a capital between words without one, in a sentence that quotes nothing and names no work."""
    text = prose.text
    for m in _INSIDE.finditer(text):
        before = text[: m.start()].split()[-3:]
        small = len(before) == 3 and all(word[:1].islower() or word[:1].isdigit() for word in before)
        if m["flag"] == "His" and _HOLY.search(text):
            continue
        if small and not _QUOTED.search(text) and not _TITLED.search(text, 0, m.start()):
            word = m["flag"]
            yield Finding(Span(*m.span("flag")), (word.lower(),))


_AGAIN = "|".join(
    f"{word} {word.capitalize()}"
    for word in "the what that this it in of and he she they to for with on at by from his her was is were has have "
    "who which when where as but not its their we you an are be or if there after".split()
)
"""A small word twice, the second time with a capital: one of the two stood in a link or in bold."""
_TWICE = re.compile(rf"(?<![\w’'-])(?:{_AGAIN})(?![\w’'-])")


def _again(prose: Prose) -> Iterable[Finding]:
    for m in _TWICE.finditer(prose.text):
        yield Finding(Span(prose.text.index(" ", m.start()), m.end()), ("",))


_START = re.compile(r"^(?P<flag>[a-z]{3,})(?= (?P<next>[A-Za-z\u00c0-\u017f]+)(?: [\w’'“”\",-]+){6,})")
_BEFORE = ("", " ", "(", "“", "‘", "—")
_BRANDS = frozenset("iphone ipad ebay imac adidas".split())


Sentence = tuple[tuple[int, str, bool] | None, tuple[str, ...], tuple[tuple[str, int], ...], int]
"""How it starts small, if it does, and whether a stop ends it; names; unknown small words, placed; its paragraph."""


def _unlisted(word: str) -> bool:
    return len(word) > 3 and word.islower() and word.isalpha() and not known(word, "en")


_suspects = Suspects(_unlisted)


def _is_word(start: re.Match[str]) -> bool:
    """Whether a word starts small, and no name that is written so; before a name, only one that tells who it is."""
    word = start["flag"]
    return word not in _BRANDS and (start["next"].islower() or word in roles())


@lru_cache(maxsize=SHARED)
def _facts(prose: Prose) -> Sentence:
    """Remembered for the checks that share it: a long article then holds it once."""
    start = _START.match(prose.text) if prose.text[:1].islower() else None
    told = None
    if start is not None and _is_word(start):
        told = start.end("flag"), start["flag"], prose.text.endswith((".", "!", "?"))
    tokens = prose.tokens
    first = tokens[0].text if tokens else ""  # its capital tells nothing
    capitalised = dict.fromkeys([tokens[n][0] for n in prose.capitals])
    names = tuple([intern(w) for w in capitalised if len(w) > 3 and w != first and w.istitle()])
    unlisted = _suspects.among(prose.unlisted)
    small = (
        tuple(
            [
                (t.text, t.start)
                for t in tokens
                if t.text in unlisted and prose.text[t.start - 1 : t.start] in _BEFORE
            ]
        )
        if unlisted
        else ()
    )
    return told, names, small, prose.paragraph


def _start(facts: Sequence[Sentence]) -> Iterable[Finding]:
    """The first sentence of a paragraph starts small, and those of most other paragraphs do not.

    It ends in a stop, or is the article's headline.
    """
    small = [i for i, f in enumerate(facts) if f[0] and (i == 0 or (f[0][2] and facts[i - 1][3] != f[3]))]
    for i in small if len(small) * 3 <= len(facts) else ():
        end, word, _ = facts[i][0] or (0, "", True)
        yield Finding(Span(0, end), (word.capitalize(),), index=i)


def _names(facts: Sequence[Sentence]) -> Iterable[Finding]:
    count = Counter(name for _, names, _, _ in facts for name in names)
    often = Counter(word for _, _, small, _ in facts for word, _ in small)
    for i, (_, _, small, _) in enumerate(facts):
        for word, at in small:
            if count[word.capitalize()] >= max(2, often[word]) and not is_first_name(word):
                yield Finding(Span(at, at + len(word)), (word.capitalize(),), index=i)


_SPELLING = "Linguistic conventions/Spelling"
_EN, _ES = frozenset({"en"}), frozenset({"es"})

CHECKS = (
    Check(
        id="capitals/small-word-inside",
        title="Small word with a capital inside a sentence",
        why="A capital where no sentence begins is left over from a place where the machine cut or joined the text.",
        category=_SPELLING,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_EN,
        source=_ES,
        in_segment=_inside,
        sign=rf"[a-zé0-9],? (?:{_SMALL}) [a-z]",
        bad=(
            Bad("They sang it in ⟦The⟧ most popular show of all."),
            Bad(
                "The town lacks clean water, ⟦For⟧ this reason they left.",
                "The town lacks clean water, for this reason they left.",
            ),
            Bad(
                "It was said in a long speech ⟦Of⟧ the old king.",
                "It was said in a long speech of the old king.",
            ),
        ),
        good=(
            "They sang it in the most popular show of all.",
            "They read it in The Guardian and in The Hague.",
            "He wrote the book The end of it all.",
            "The old song “Who is the one” was heard.",
            "Art of the South: In the end it was sold.",
            "Lord Of The Rings is long.",
            "We looked to Jesus and asked for His presence.",
        ),
        ref="M. Swan, Practical English Usage, capital letters",
    ),
    Check(
        id="capitals/word-again",
        title="Small word twice, once with a capital",
        why="The word stands twice: once at the end of a piece of text and once at the start of the next one.",
        category="Linguistic conventions/Grammar",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_EN,
        in_segment=_again,
        sign=rf"\b(?:{_AGAIN})\b",
        bad=(
            Bad("It shows what⟦ What⟧ will happen.", "It shows what will happen."),
            Bad("He left the⟦ The⟧ house.", "He left the house."),
            Bad("They live in⟦ In⟧ Quito.", "They live in Quito."),
        ),
        good=(
            "It shows what will happen.",
            "That is that. That is all.",
            "He read it in The Guardian.",
            "They live in Indiana and Andover.",
            "He has Hashim and she Sheila.",
            "It is in: In Quito it rains.",
        ),
    ),
    Check(
        id="capitals/starts-small",
        title="Sentence that starts without a capital",
        why=(
            "The first word of a paragraph has no capital: its beginning was cut off, or was set "
            "apart in the original."
        ),
        category=_SPELLING,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_EN,
        source=_ES,
        facts=_facts,
        judge=_start,
        bad=(
            Bad(
                "The march was long.\n\nIt rained.\n\n⟦talking⟧ to the press, the mayor said that it was over.",
                "The march was long.\n\nIt rained.\n\nTalking to the press, the mayor said that it was over.",
            ),
            Bad(
                "It rained all day.\n\nNobody came.\n\n⟦those⟧ who came were given soup and bread by the nuns.",
                "It rained all day.\n\nNobody came.\n\nThose who came were given soup and bread by the nuns.",
            ),
            Bad(
                "⟦why⟧ so many cases in the suburbs end without a trial\n\nIt rained.\n\nThey left.",
                "Why so many cases in the suburbs end without a trial\n\nIt rained.\n\nThey left.",
            ),
            Bad(
                "They left.\n\nIt rained.\n\n⟦senator⟧ Alejandro Luna warned that the house would not bow to him.",
                "They left.\n\nIt rained.\n\nSenator Alejandro Luna warned that the house would not bow to him.",
            ),
            Bad(
                "They left.\n\nIt rained.\n\n⟦after⟧ the vote the mayor went home and slept for two days.",
                "They left.\n\nIt rained.\n\nAfter the vote the mayor went home and slept for two days.",
            ),
        ),
        good=(
            "The march was long.\n\nIt rained.\n\nTalking to the press, the mayor said that it was over.",
            "one two\n\nthree four\n\nfive six",
            "They sell:\n\nbread\n\nmilk and wine",
            "iphone users who want to pay can do so in any of the shops.\n\nIt rained.\n\nThey left.",
            "It rained. they left",
            "They left.\n\nIt rained.\n\nadidas Group said that it would not bow to the new rules of the house.",
            "what rains falls on all of us, they say in the village.\n\nwho comes first is served first, they say too.",
        ),
        ref="M. Swan, Practical English Usage, capital letters",
    ),
    Check(
        id="capitals/name-written-small",
        title="Name without its capital",
        why="The article writes this name with a capital elsewhere.",
        category=_SPELLING,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_EN,
        source=_ES,
        facts=_facts,
        judge=_names,
        bad=(
            Bad(
                "The lawyer of Boluarte left. They saw Boluarte. Then ⟦boluarte⟧ was called.",
                "The lawyer of Boluarte left. They saw Boluarte. Then Boluarte was called.",
            ),
            Bad(
                "He met Zanabria. With Zanabria came ⟦zanabria⟧ and his son.",
                "He met Zanabria. With Zanabria came Zanabria and his son.",
            ),
            Bad(
                "In old Arequipa it rained. It is Arequipa again: ⟦arequipa⟧ is wet.",
                "In old Arequipa it rained. It is Arequipa again: Arequipa is wet.",
            ),
        ),
        good=(
            "The lawyer of Boluarte left. They saw Boluarte. Then Boluarte was called.",
            "The mayor of Lima spoke. In Lima he ate a lima bean.",
            "He met Marcos. With Marcos came others.",
            "They use Reviewer. A new Reviewer is a reviewer.",
            "See @boluarte at once, said Boluarte to Boluarte.",
            "They saw Boluarte once. Then boluarte was called.",
            "Wagyu beef is dear. Wagyu cattle graze. They sell wagyu.",
            "In Alta Wagyu and Baja Wagyu they sell wagyu, raise wagyu and eat wagyu.",
        ),
        ref="M. Swan, Practical English Usage, capital letters",
    ),
)
