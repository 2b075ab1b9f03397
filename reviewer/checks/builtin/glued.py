"""Two words run together, where the second is one that ends no other word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from sys import intern
from typing import Any

from reviewer.checks.builtin.glued_verbs import cut_before_verb
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.cast_words import is_first_name
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token
from reviewer.core.words import Suspects, known

SHORTEST = 4
"""Letters of the shortest name looked for."""
_SHORT = 3
_JOINS = ("'", "’", "-", "_")
_AFTER = re.compile(r" ([a-z]+)")
_GLUE = frozenset(
    "and are but from has have had just not said says that told was were who will with would which also".split()
)
"""Words that follow a name and end none; past forms of verbs are taken too."""
_SAYING = (
    "affirmed announced assured confirmed declared denounced explained indicated informed reported stated"
)
_OFFICES = "current former brother sister president minister governor senator deputy director leader mayor"
_NAMED_BEFORE = frozenset(
    f"for the several against between during through under about before {_SAYING} {_OFFICES}".split()
)
"""Words that a name known from elsewhere does not end in, if few others do."""
_WEAK = frozenset({"is"})
_AFTER_IS = frozenset(
    "not a an the to in one also now still being expected on at under already about going very no only".split()
)


Names = tuple[Any, ...]
"""Words that may be names, in order; then where each starts, less than 0 for one before what may follow “is”.

One flat tuple, for a long article holds very many.
"""


def _facts(prose: Prose) -> Names:
    text, tokens = prose.text, prose.tokens
    capitalised = [tokens[n] for n in prose.capitals]
    found = [
        t
        for t in capitalised
        if t[0][1:].islower() and t[0].isalpha() and len(t[0]) > _SHORT and _is_free(text, t)
    ]
    if not found:
        return ()
    starts = [~t[1] if _is_followed(text, t[2]) else t[1] for t in found]
    return (*[intern(t[0]) for t in found], *starts)


def _is_free(text: str, token: Token) -> bool:
    """Whether the word is no part of a longer one."""
    return text[token[1] - 1 : token[1]] not in _JOINS and text[token[2] : token[2] + 1] not in ("-", "_")


def _judge(facts: Sequence[Names]) -> Iterable[Finding]:
    count = Counter(name for names in facts for name in names[: len(names) // 2])
    for index, names in enumerate(facts):
        many = len(names) // 2
        for name, start in zip(names[:many], names[many:], strict=True):
            cut = _cut(name, count) if count[name] == 1 else None
            # "is" only before what may follow it
            if cut is not None and (name[cut:] not in _WEAK or start < 0):
                at = start if start >= 0 else ~start
                yield Finding(Span(at, at + len(name)), (f"{name[:cut]} {name[cut:]}",), index=index)


def _cut(name: str, count: Mapping[str, int]) -> int | None:
    """Where the name ends and an English word begins, if the article has that name alone elsewhere."""
    for cut in range(len(name) - 2, SHORTEST - 1, -1):
        head, rest = name[:cut], name[cut:]
        if head not in count or known(name.lower(), "en"):
            continue
        if (
            rest in _GLUE
            or rest in _WEAK
            or rest in _NAMED_BEFORE
            or (rest.endswith("ed") and len(rest) > 5 and known(rest, "en"))
        ):
            return cut
    return None


def _is_followed(text: str, end: int) -> bool:
    """Whether after ``end`` there is a word that may follow “is”."""
    after = _AFTER.match(text, end, end + 16)
    return after is not None and (after[1] in _AFTER_IS or after[1].endswith("ed"))


_LONG = re.compile(r"(?<![\w@#/.’'-])[^\W\d_]{7,}(?![\w@/’'-]|\.\w)")
_LETTERS = re.compile(r"[^\W\d_]{7,}")
_AFTER_ANY = (
    "the only that this with from together which where because while after who whom whose when also would could "
    "should about against before during been have were but they what several"
).split()
_NAMING = f"{_SAYING} {_OFFICES}".split()
_AFTER_LONG = "and for was are not his".split()
"""Words that end names and foreign words too: what is before them has six letters or more."""
_AFTER_SMALL = "of to if as by has had".split()
"""The same, and the whole is written small: “Rialto” and “Mashhad” are names."""
_SECOND = (*_AFTER_ANY, *_NAMING, *_AFTER_LONG, *_AFTER_SMALL)
_ENDS = re.compile(rf".{{4,}}?(?=({'|'.join(_SECOND)})$)")
_ANY_HEAD = frozenset(
    f"together which where because while several {_SAYING} current former brother sister".split()
)
"""Words that even an unknown name before them does not end in."""
_FULL_NAME = re.compile(r"([A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+) \Z")


_HUMP = re.compile(r"(?<![\w@#/.’'-])([a-z]{4,})([A-Z][a-z]{3,})(?![\w@/])")


def _suspected(piece: str) -> bool:
    """Whether one token may be two words run together; told without its neighbours."""
    if _HUMP.search(piece):
        return True
    runs = [r for r in _LETTERS.findall(piece) if (r.islower() or r.istitle()) and not known(r.lower(), "en")]
    return any((r.endswith(_SECOND) and _ENDS.match(r)) or cut_before_verb(r) is not None for r in runs)


_suspects = Suspects(_suspected)


def _run_together(prose: Prose) -> Iterable[Finding]:
    if not _suspects.among(prose.unlisted):
        return
    for m in _HUMP.finditer(prose.text):
        yield Finding(Span(*m.span()), (f"{m[1]} {m[2]}",))
    for m in _LONG.finditer(prose.text):
        word = m.group()
        if not (word.islower() or word.istitle()) or known(word.lower(), "en"):
            continue
        cut = _ENDS.match(word)
        if cut is None:
            yield from _before_verb(word, m.start())
            continue
        head, rest = cut.group(), cut[1]
        named = word.istitle() and (
            rest in _ANY_HEAD
            or (rest not in _AFTER_LONG and len(head) > 5 and _surname(prose.text, m.start()))
        )
        if _stands_apart(head, rest) and (known(head.lower(), "en") or named):
            yield Finding(Span(*m.span()), (f"{head} {rest}",))


def _before_verb(word: str, at: int) -> Iterable[Finding]:
    cut = cut_before_verb(word)
    if cut is not None:
        yield Finding(Span(at, at + len(word)), (f"{word[:cut]} {word[cut:]}",))


def _stands_apart(head: str, rest: str) -> bool:
    """Whether ``rest`` after ``head`` is a word of its own, and no ending."""
    if rest in _AFTER_ANY or rest in _NAMING:
        return True
    return len(head) > 5 and (rest in _AFTER_LONG or head.islower())


def _surname(text: str, at: int) -> bool:
    """Whether a first name stands before ``at``."""
    before = _FULL_NAME.search(text, max(0, at - 20), at)
    return before is not None and is_first_name(before[1])


CHECKS = (
    Check(
        id="spacing/run-together",
        title="Two words run together",
        why="No list of English words has this one: it is a word with another after it, the space lost.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        in_segment=_run_together,
        bad=(
            Bad("It was in the ⟦Gazetteonly⟧ once.", "It was in the Gazette only once."),
            Bad("He spoke to the ⟦familythe⟧ night before.", "He spoke to the family the night before."),
            Bad("He spoke to the ⟦generalRicardo⟧ Yáñez.", "He spoke to the general Ricardo Yáñez."),
            Bad("An actress of ⟦televisionwho⟧ left.", "An actress of television who left."),
            Bad("The end ⟦outsideof⟧ the town.", "The end outside of the town."),
            Bad(
                "General Víctor ⟦Zanabriathe⟧ head of police.", "General Víctor Zanabria the head of police."
            ),
            Bad(
                "It is Pedro ⟦Anguloformer⟧ head of the office.",
                "It is Pedro Angulo former head of the office.",
            ),
            Bad(
                "The minister, in the ⟦caseassured⟧ that it ends.",
                "The minister, in the case assured that it ends.",
            ),
            Bad("José ⟦Lopeztogether⟧ with his wife left.", "José Lopez together with his wife left."),
            Bad("The ⟦academycaused⟧ a stir.", "The academy caused a stir."),
            Bad("The ⟦gangsdecreed⟧ a truce.", "The gangs decreed a truce."),
            Bad("A plan for ⟦tourismfocusing⟧ on the coast.", "A plan for tourism focusing on the coast."),
        ),
        good=(
            "Forthwith and herewith, nevertheless and notwithstanding, they left thereafter.",
            "A Rialto in Mashhad, Grantham of Hypotheca, Carnot and Mathis, a metafor and a semafor.",
            "The Acme-only shop and the #StandWith tag, at www.readonly.org.",
            "The marchand of Absinthe met Goethe and Rembrand.",
            "He lives everywhere and nowhere, in Tashkand and Samarkand.",
            "Fly with easyJet and airBaltic, write to @juanPerez, on eBay and iPhone and macOS.",
            "The bloodsoaked trailblazing powerlifting team, shortstaffed, went sportswashing and streetlighting.",
            "Johann Wolfgang Goethe met William Smythe and Alan Sutherland, and their companies were crowdfunded.",
            "The Gazette only printed it, and the family the next day.",
            "A marchand is a merchant, a husband a husband, a thousand a thousand.",
        ),
    ),
    Check(
        id="spacing/after-name",
        title="No space after a name",
        why="The article names this person or place elsewhere; here the next word is run together with the name.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        facts=_facts,
        judge=_judge,
        bad=(
            Bad(
                "Petro spoke. Then ⟦Petroinformed⟧ the press.", "Petro spoke. Then Petro informed the press."
            ),
            Bad(
                "Nicolas Maduro left. Nicolas ⟦Madurois⟧ not here.",
                "Nicolas Maduro left. Nicolas Maduro is not here.",
            ),
            Bad(
                "Boluarte left. Nicanor ⟦Boluartebrother⟧ of the president, stayed.",
                "Boluarte left. Nicanor Boluarte brother of the president, stayed.",
            ),
            Bad(
                "In Lima it rained. The mayor of ⟦Limasaid⟧ so.",
                "In Lima it rained. The mayor of Lima said so.",
            ),
        ),
        good=(
            "He came from Israel, and the Israelis not in it left.",
            "In Chile the Chilean team won, and in Lima the Limans.",
            "Robert and Roberts met Robertson in Jack’s Jacksonville.",
            "Washington and Washingtonians, Peru and Peruvian.",
            "Ander and Anderson, Will and Willing, Mary and Maryland.",
            "Petro spoke. Petroleum rose.",
        ),
    ),
)
