"""A clause that comes back in its own sentence, as when a machine translation loops."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token

SHORTEST = 7
"""Words of the shortest clause that a sentence does not say twice."""
_LONGEST = 120
"""Words of the longest that is compared; what comes back further is no clause."""
_LONG_WORD = 4
_CONTENT = 3


def _loops(prose: Prose) -> Iterable[Finding]:
    if (
        len(prose.lows) < 2 * SHORTEST
        or len(prose.lows) - len(prose.low_set) < SHORTEST - 1
        or ";" in prose.low_set
        or prose.pairs_again < SHORTEST - 1
    ):
        return
    words = [t for t in prose.tokens if t.word]
    lows = [t.low for t in words]
    seen: dict[tuple[str, ...], int] = {}
    done = 0
    for n in range(len(lows) - SHORTEST + 1):
        key = tuple(lows[n : n + SHORTEST])
        first = seen.setdefault(key, n)
        if n < done or n - first < SHORTEST:
            continue
        size = _reach(lows, first, n)
        counted = any(low[0].isdigit() for low in lows[max(0, n - 3) : n])
        at_once = size == n - first  # that is for ``doubled/phrase`` to say
        if not counted and not at_once and _says_much(words[n : n + size]):
            done = n + size
            yield Finding(Span(words[n].start, words[n + size - 1].end))


def _reach(lows: Sequence[str], first: int, second: int) -> int:
    """Words that are the same from both places on."""
    size, most = SHORTEST, min(_LONGEST, len(lows) - second, second - first)
    while size < most and lows[first + size] == lows[second + size]:
        size += 1
    return size


def _says_much(words: Sequence[Token]) -> bool:
    """Whether the words hold enough besides grammar and numbers; names and formulas may come back."""
    content = {t.low for t in words if len(t.low) >= _LONG_WORD and t.text.islower()}
    return len(content) >= _CONTENT


CHECKS = (
    Check(
        id="doubled/clause",
        title="Clause that comes back in its sentence",
        why="The same words stand earlier in this sentence, as when a machine translation loops.",
        category="Linguistic conventions/Duplication",
        severity=Severity.MAJOR,
        confidence=Confidence.SUSPECT,
        target=frozenset({"en"}),
        in_segment=_loops,
        bad=(
            Bad(
                "He said that the mayor will sign the law next week, and added "
                "⟦that the mayor will sign the law next week⟧."
            ),
            Bad(
                "They fear the reform of all public companies of the state, and ask for "
                "⟦the reform of all public companies of the state⟧."
            ),
            Bad(
                "When the soldiers arrived at the border town, the people fled because "
                "⟦the soldiers arrived at the border town⟧."
            ),
        ),
        good=(
            "He said that the mayor will sign the law next week, and that the council will sign it later.",
            "It rose 3 points from the previous trading day, and 5 points from the previous trading day of the month.",
            "If you are to go you are to go now, and if you are to go you are to go on.",
            "They will have to give up their plan for the town; they will have to give up their plan for the farm.",
            "The president of Peru, the president of Chile and the president of Bolivia met the president of Spain.",
            "The school, the church, the town hall, the school yard, the church yard and the town hall yard.",
        ),
    ),
)
