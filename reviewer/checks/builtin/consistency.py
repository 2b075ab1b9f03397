"""What an article says in two ways: a name's spelling, British and American forms; and a sentence said twice."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, pairwise
from sys import intern
from typing import Any

from reviewer.checks.contract import LITTLE, Bad, Check, Elsewhere, Finding, Prose, Said
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.one_slip import one_slip_apart
from reviewer.core.tokens import Token
from reviewer.core.words import known

SHORTEST_NAME = 6
MOST_NAMES = 20_000
"""Different names among which slips are looked for; a thousand pages hold fewer."""
MOST_SPELLINGS = 8
"""Spellings of one name that are compared with each other."""
SHORTEST_SENTENCE = LITTLE


@dataclass(frozen=True, slots=True)
class _Seen:
    """A word and where it stands in its segment."""

    text: str
    span: Span


_Placed = tuple[int, int]
"""Where a word starts in its segment, and the segment's index."""


def _bare(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


Names = tuple[Any, ...]
"""Capitalised words, then where each starts in its segment: one flat tuple, for a long article holds very many."""


_PARTS = re.compile(r"[-‐‑][^\W\d_]+")
_PARTICLES = frozenset("de del do da du d a en por para y".split())


def _compound(text: str, end: int) -> int:
    """Where the hyphenated name ends whose first part ends at ``end``: Vélez-Málaga is no Malaga."""
    while (more := _PARTS.match(text, end)) is not None:
        end = more.end()
    return end


def _native(name: str, before: str) -> bool:
    """Whether a place is written the way of its own country in a name of that country: Banco de México."""
    return before in _PARTICLES and not name.isascii() and known(_bare(name).lower(), "en")


def _names(prose: Prose) -> Names:
    """Capitalised words that are not the first of their segment or after a stop; of a hyphenated one, the whole."""
    tokens, found, starts, done = prose.tokens, [], [], 0
    for n in prose.capitals:
        text, start, stop, _, _ = tokens[n]
        if start < done:
            continue
        done = stop = _compound(prose.text, stop)
        if len(text) <= 3 or text.isupper() or not text.isalpha():
            continue
        last = _word_before(tokens, n)
        if last and not _native(text, last):
            found.append(intern(prose.text[start:stop]))
            starts.append(start)
    return (*found, *starts)


def _word_before(tokens: Sequence[Token], n: int) -> str:
    """The word before the token at ``n``, if that does not open a sentence or a quotation."""
    for k in range(n - 1, -1, -1):
        text, _, _, low, word = tokens[k]
        if word:
            return low
        if text in _OPENING:
            break
    return ""


_OPENING = frozenset(".!?:“\"‘'(")


def _placed(facts: Sequence[Names]) -> dict[str, list[_Placed]]:
    places: dict[str, list[_Placed]] = {}
    for index, names in enumerate(facts):
        many = len(names) // 2
        for text, start in zip(names[:many], names[many:], strict=True):
            places.setdefault(text, []).append((start, index))
    return places


def _judge_names(facts: Sequence[Names]) -> Iterable[Finding]:
    """The rarer spelling of a pair is flagged, the commoner one quoted."""
    places = _placed(facts)
    groups: dict[str, list[str]] = {}
    for name in places:
        groups.setdefault(_bare(name).lower(), []).append(name)
    for spellings in groups.values():
        for a, b in combinations(spellings[:MOST_SPELLINGS], 2):
            if a.lower() != b.lower():
                yield from _rarer(a, b, places, Confidence.LIKELY)
    for a, b in _close(islice(groups, MOST_NAMES)):
        yield from _rarer(groups[a][0], groups[b][0], places, Confidence.SUSPECT)


def _close(names: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of long names one slip apart, where the slip is inside and neither is an English word."""
    long = [n for n in names if len(n) >= SHORTEST_NAME and not known(n, "en")]
    return sorted(one_slip_apart(sorted(long)))


def _rarer(a: str, b: str, places: dict[str, list[_Placed]], confidence: Confidence) -> Iterable[Finding]:
    """The one used less often is flagged; of two used once, the one that lost its accents."""
    common, rare = sorted((a, b), key=lambda name: (len(places[name]), not name.isascii()), reverse=True)
    if len(places[common]) == len(places[rare]) and len(places[common]) > 1:
        return
    start, where = places[common][0]
    first = Elsewhere(where, Span(start, start + len(common)), f"spelt “{common}”")
    for at, index in places[rare]:
        yield Finding(
            Span(at, at + len(rare)),
            (common,),
            f"“{rare}” here, “{common}” elsewhere",
            confidence=confidence,
            related=(first,),
            index=index,
        )


_STEMS = (
    "colo(u)r favo(u)r hono(u)r labo(u)r neighbo(u)r behavio(u)r harbo(u)r humo(u)r rumo(u)r endeavo(u)r vigo(u)r "
    "cent:re:er theat:re:er lit:re:er met:re:er fib:re:er defen:ce:se offen:ce:se organi:s:z reali:s:z recogni:s:z "
    "privati:s:z moderni:s:z critici:s:z emphasi:s:z apologi:s:z mobili:s:z authori:s:z stabili:s:z legali:s:z "
    "minimi:s:z maximi:s:z symboli:s:z analy:s:z paraly:s:z travel(l)ed travel(l)ing cancel(l)ed label(l)ed "
    "model(l)ing program(me) catalog(ue)"
).split()
_EITHER = frozenset("emphasis analyses program programs meter meters".split())
"""Nouns spelt so on both sides, or for another thing: a computer program, a gas meter."""
_ENDINGS = tuple(" s d e ed es ing ly er ful able ite ation ations hood".split(" "))


def _pairs() -> dict[str, tuple[str, str]]:
    """Every spelling in the table: the variety it belongs to (British, American) and its counterpart."""
    table: dict[str, tuple[str, str]] = {}
    for stem in _STEMS:
        if "(" in stem:
            head, rest = stem.split("(")
            inner, tail = rest.split(")")
            british, american = head + inner + tail, head + tail
        else:
            head, b, a = stem.split(":")
            british, american = head + b, head + a
        for ending in _ENDINGS:
            table[british + ending] = ("British", american + ending)
            table[american + ending] = ("American", british + ending)
    return {word: entry for word, entry in table.items() if known(word, "en") and word not in _EITHER}


_TABLE: dict[str, tuple[str, str]] = {}
_SPELT: set[str] = set()


def _varieties(prose: Prose) -> tuple[_Seen, ...]:
    if not _TABLE:
        _TABLE.update(_pairs())
        _SPELT.update(_TABLE)
    if prose.low_set.isdisjoint(_SPELT):
        return ()
    return tuple(
        _Seen(t.text, Span(t.start, t.end)) for t in prose.tokens if t.text.islower() and t.low in _TABLE
    )


def _oxford(facts: Sequence[Sequence[_Seen]]) -> bool:
    """Whether nothing is American but -ize, which Oxford and Canada write beside -our and -re."""
    american = {s.text for words in facts for s in words if _TABLE[s.text][0] == "American"}
    return all("iz" in word for word in american)


def _judge_varieties(facts: Sequence[Sequence[_Seen]]) -> Iterable[Finding]:
    """The variety used less often is flagged, where both are used."""
    count = Counter(_TABLE[s.text][0] for words in facts for s in words)
    if len(count) < 2 or count["British"] == count["American"] or _oxford(facts):
        return
    rare = min(count, key=lambda variety: count[variety])
    other = "American" if rare == "British" else "British"
    if count[other] < 2:
        return
    for index, words in enumerate(facts):
        for seen in words:
            variety, counterpart = _TABLE[seen.text]
            if variety == rare:
                yield Finding(
                    seen.span,
                    (counterpart,),
                    f"{rare} spelling in an article spelt the {other} way",
                    index=index,
                )


def _sentence(prose: Prose) -> Said:
    return prose.said


_NOT_FOR_STRESS = 10
"""Words of a sentence that no speaker says twice to stress it."""


def _judge_sentences(facts: Sequence[Said]) -> Iterable[Finding]:
    for index, (before, now) in enumerate(pairwise(facts)):
        if now.words >= SHORTEST_SENTENCE and now.wording == before.wording:
            related = (Elsewhere(index, Span(0, before.length), "the same sentence"),)
            sure = None if now.words >= _NOT_FOR_STRESS else Confidence.SUSPECT
            yield Finding(Span(0, now.length), confidence=sure, related=related, index=index + 1)


CHECKS = (
    Check(
        id="consistency/name-spelt-two-ways",
        title="A name spelt in two ways",
        why="The article spells what looks like one name in two ways; one of them is probably a slip.",
        category="Terminology/Inconsistent use of terminology",
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        facts=_names,
        judge=_judge_names,
        bad=(
            Bad("We met Ana López and José López. Then Mr ⟦Lopez⟧ left."),
            Bad("The town of Cajamarca and the mines of Cajamarca. In old ⟦Cajmarca⟧ they slept."),
            Bad("They work at Héma-Québec, the bank. Then ⟦Héma-Quebec⟧ fell."),
            Bad("He praised Ramírez twice, and Ramírez smiled. She called ⟦Ramirez⟧ a friend."),
            Bad(
                "The leader, Marko ⟦Cortes⟧, spoke. Then Cortés left.",
                "The leader, Marko Cortés, spoke. Then Cortés left.",
            ),
        ),
        good=(
            "He met López, and then Lopes met him too.",
            "The French and the Frenchman, the German and the Germans met in Germany.",
            "Marian and Marina, Carlos and Carlo met Martin and Marin.",
            "The Senate, the Senator and Senators met at the Market and the Markets.",
            "Mr López left; Ms López stayed, and the López family wept.",
            "In Georgia and in Giorgia, at Stanford and at Stamford.",
            "Staff at Héma-Québec in Quebec wrote to a judge in Vélez-Málaga, near Malaga.",
            "The bank of Mexico, the Banco de México, is in Mexico City.",
        ),
    ),
    Check(
        id="consistency/british-and-american",
        title="British and American spelling mixed",
        why="The article is spelt one way and this word the other; a publication keeps to one.",
        category="Style/Inconsistent style",
        severity=Severity.NEUTRAL,
        confidence=Confidence.SUSPECT,
        target=frozenset({"en"}),
        facts=_varieties,
        judge=_judge_varieties,
        bad=(
            Bad("The color of labor is a favorite. They organized it, and they ⟦recognised⟧ it.", ""),
            Bad("The colour and the behaviour of neighbours, and a ⟦theater⟧."),
            Bad("A theatre in the centre. They ⟦favored⟧ it with honour."),
        ),
        good=(
            "The colour of the behaviour of the neighbours, and a theatre.",
            "The color of the behavior, and they organized it.",
            "They recognised the color.",
            "The Labour Party and the Labor Department met, a color and a behavior.",
            "The theatre has a color.",
            "The neighbours organized a program and recognized the colour and the centre.",
            "The colors of the center: the emphasis of two analyses.",
            "The World Health Organization praised the colour and the flavour.",
        ),
        ref="Peters, P. (2004), The Cambridge Guide to English Usage",
    ),
    Check(
        id="consistency/sentence-said-twice",
        title="The same sentence twice in a row",
        why="Machines loop: the sentence before says the same in the same words.",
        category="Accuracy/Addition",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        facts=_sentence,
        judge=_judge_sentences,
        bad=(
            Bad("The visit set a precedent. ⟦The visit set a precedent.⟧ Then they left."),
            Bad("He went home early that day. ⟦He went home early that day.⟧"),
            Bad("So the vote was lost. ⟦So the vote was lost!⟧ Nobody spoke."),
        ),
        good=(
            "Yes, we can. Yes, we can. Then they left.",
            "The visit set a precedent. The visit set a new precedent.",
            "The visit set a precedent. Then they left. The visit set a precedent.",
            "No. No. No.",
            "He said so. He said so.",
            "They won the first match easily. They won the second match easily.",
        ),
    ),
)
