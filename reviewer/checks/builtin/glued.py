"""Two words run together, where the second is one that ends no other word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.words import Suspects, known

SHORTEST = 4
"""Letters of the shortest name looked for."""
_WORD = re.compile(r"[A-Z\u00c0-\u00de](?<![\w'’-].)[a-z\u00df-\u00ff]{3,}(?![\w-])")
_AFTER = re.compile(r" ([a-z]+)")
_GLUE = frozenset(
    "and are but from has have had just not said says that told was were who will with would which also".split()
)
"""Words that follow a name and end none; past forms of verbs are taken too."""
_WEAK = frozenset({"is"})
_AFTER_IS = frozenset(
    "not a an the to in one also now still being expected on at under already about going very no only".split()
)


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    span: Span
    after: str


def _facts(prose: Prose) -> tuple[_Name, ...]:
    text = prose.text
    names = []
    for m in _WORD.finditer(text):
        after = _AFTER.match(text, m.end(), m.end() + 16)
        names.append(_Name(m.group(), Span(*m.span()), after[1] if after else ""))
    return tuple(names)


def _judge(facts: Sequence[Sequence[_Name]]) -> Iterable[Finding]:
    count: dict[str, int] = {}
    for names in facts:
        for name in names:
            count[name.text] = count.get(name.text, 0) + 1
    for index, names in enumerate(facts):
        for name in names:
            if count[name.text] == 1 and (cut := _cut(name, count)) is not None:
                suggestion = f"{name.text[:cut]} {name.text[cut:]}"
                yield Finding(name.span, (suggestion,), index=index)


def _cut(name: _Name, count: dict[str, int]) -> int | None:
    """Where the name ends and an English word begins, if the article has that name alone elsewhere."""
    for cut in range(len(name.text) - 2, SHORTEST - 1, -1):
        head, rest = name.text[:cut], name.text[cut:]
        if head not in count or known(name.text.lower(), "en"):
            continue
        follows = rest in _GLUE or (rest.endswith("ed") and len(rest) > 5 and known(rest, "en"))
        if follows or (rest in _WEAK and name.after in _AFTER_IS):
            return cut
    return None


_LONG = re.compile(r"(?<![\w@#/.’'-])[^\W\d_]{7,}(?![\w@/’'-]|\.\w)")
_LETTERS = re.compile(r"[^\W\d_]{7,}")
_ENDS = re.compile(r".{4,}?(?=(the|and|only|that|this|with|from|together|which|where|because|while|after)$)")
_ANY_HEAD = frozenset("together which where because while".split())
"""Words that even an unknown name before them does not end in."""


_HUMP = re.compile(r"(?<![\w@#/.’'-])([a-z]{4,})([A-Z][a-z]{3,})(?![\w@/])")


def _suspected(piece: str) -> bool:
    """Whether one token may be two words run together; told without its neighbours."""
    if _HUMP.search(piece):
        return True
    runs = [r for r in _LETTERS.findall(piece) if _ENDS.match(r)]
    return any((r.islower() or r.istitle()) and not known(r.lower(), "en") for r in runs)


_suspects = Suspects(_suspected)


def _run_together(prose: Prose) -> Iterable[Finding]:
    if not _suspects.among(prose.written):
        return
    for m in _HUMP.finditer(prose.text):
        yield Finding(Span(*m.span()), (f"{m[1]} {m[2]}",))
    for m in _LONG.finditer(prose.text):
        word = m.group()
        cut = _ENDS.match(word)
        if cut is None or not (word.islower() or word.istitle()) or known(word.lower(), "en"):
            continue
        head, rest = cut.group(), cut[1]
        sure = len(head) > 5 if rest == "and" else True
        if sure and (known(head.lower(), "en") or (rest in _ANY_HEAD and word.istitle())):
            yield Finding(Span(*m.span()), (f"{head} {rest}",))


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
            Bad("José ⟦Lopeztogether⟧ with his wife left.", "José Lopez together with his wife left."),
        ),
        good=(
            "Forthwith and herewith, nevertheless and notwithstanding, they left thereafter.",
            "The Acme-only shop and the #StandWith tag, at www.readonly.org.",
            "The marchand of Absinthe met Goethe and Rembrand.",
            "He lives everywhere and nowhere, in Tashkand and Samarkand.",
            "Fly with easyJet and airBaltic, write to @juanPerez, on eBay and iPhone and macOS.",
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
