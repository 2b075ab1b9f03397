"""A name of the article run together with the word after it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.words import known

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


CHECKS = (
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
