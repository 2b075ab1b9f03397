"""Tenses of Spanish reports: the conditional of rumour, and the present perfect for what was said today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.checks.builtin.grammar import GRAMMAR
from reviewer.checks.builtin.interference import declare
from reviewer.checks.builtin.quote_halves import MARKS
from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Prose
from reviewer.core.cast_quotes import Quotes, quotes, stretches
from reviewer.core.model import Confidence, Severity, Span

_RUMOUR = re.compile(
    r"\b(?P<subject>[^\W\d_][\w’'-]*) (?:(?:also|already|allegedly|then|later) )?(?P<flag>would have) "
    r"(?=(?:also |already |allegedly |then )?(?:been [a-z]+(?:ed|en|wn|ot|un)|[a-z]+(?:ed|en|wn)|paid|sent|met|made|"
    r"taken|left|said|told|lost|sold|bought|fled|hit|shot|held|begun|put|led|brought|caught|come|gone|done|given|had|"
    r"become)\b)"
)
_NO_SUBJECT = frozenset(
    "that which it this what there these those i we you they nothing neither inside said".split()
)
_UNREAL = re.compile(
    r"\b(?:if|unless|otherwise|without|but for|wish(?:ed|es)?|could|might|should|not|never|rather|nobody|"
    r"nothing|no one|few|only|even|else|too|enough|than|had|were it|once|normally|usually|ordinarily|"
    r"instead|by the time|by then|until|ideally|perhaps|probably|likely|whether|how|why|what|imagine|"
    r"doubt|think|thought|believe[sd]?|knew|hoped|expected|feared|sure|claims?|argue[sd]?|would be|easily|"
    r"surely|certainly|certain|presumably|anyone|everyone|anybody|everybody|neither|under|said|"
    r"s[ck]eptical|normal|I|we|you|bill|plans?|proposal|amendment|measure|legislation|resolution)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of “would have” what did not happen, or what somebody foresaw."""


def _rumour(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    if _UNREAL.search(text):
        return
    quoted = quotes(text).inside
    for m in _RUMOUR.finditer(text):
        span = Span(*m.span("flag"))
        if m["subject"].lower() not in _NO_SUBJECT and not any(q.overlaps(span) for q in quoted):
            yield Finding(span, ("may have", "is said to have"))


_WORDS = frozenset(
    "said assured explained pointed argued recalled stressed highlighted defended criticized criticised lamented "
    "denounced indicated stated affirmed added announced confirmed insisted warned declared emphasized commented "
    "reported revealed demanded asked thanked acknowledged admitted claimed regretted celebrated detailed specified "
    "concluded maintained considered expressed reiterated underlined noted accused reproached rejected denied".split()
)
_BETWEEN = frozenset("also then even now".split())
_NO_PAST = frozenset("been had be was were is are being".split())
FEWEST = 4
"""Perfects of an article that reports in them; one who reports in the past has some too."""
_SHARE = 4
"""How many perfects stand against each past at the least."""


@dataclass(frozen=True, slots=True)
class _Told:
    """Where a segment reports, in the past (the verb's start) and in the perfect, and its quotations."""

    quotes: Quotes
    past: tuple[int, ...]
    perfect: tuple[Span, ...]


_NOTHING = _Told(Quotes(), (), ())


def _facts(prose: Prose) -> _Told:
    if MARKS.isdisjoint(prose.characters) and prose.low_set.isdisjoint(_WORDS):
        return _NOTHING
    tokens, past, perfect = prose.tokens, [], []
    for n in [n for n, low in enumerate(prose.lows) if low in _WORDS]:
        have = n - 2 if n > 1 and tokens[n - 1].low in _BETWEEN else n - 1
        before = tokens[have].low if have >= 0 else ""
        if before in ("has", "have"):
            perfect.append(Span(tokens[have].start, tokens[n].end))
        elif before not in _NO_PAST:
            past.append(tokens[n].start)
    return _Told(quotes(prose.text), tuple(past), tuple(perfect))


def _judge(facts: Sequence[_Told]) -> Iterable[Finding]:
    """One flag for what is one habit; the first place stands for all."""
    quoted = stretches([fact.quotes for fact in facts])

    def free(index: int, at: int) -> bool:
        return not any(q.start <= at < q.end for q in quoted[index])

    places = [(n, span) for n, fact in enumerate(facts) for span in fact.perfect if free(n, span.end - 1)]
    past = sum(free(n, at) for n, fact in enumerate(facts) for at in fact.past)
    if len(places) < max(FEWEST, _SHARE * past):
        return
    (index, span), (second, place) = places[:2]
    yield Finding(
        span,
        message=f"This article reports in the perfect, {len(places)} times",
        related=(Elsewhere(second, place, "the next one"),),
        index=index,
    )


CHECKS = (
    declare(
        "would-have-rumour",
        "“Would have” for a rumour",
        "Spanish tells a rumour in the conditional: ‘el conductor habría perdido el control’. English “would have” "
        "tells what did not happen; a rumour takes may have, is said to have, reportedly.",
        _rumour,
        [
            (
                "The driver ⟦would have⟧ lost control of the truck.",
                "The driver may have lost control of the truck.",
            ),
            ("That order ⟦would have⟧ been placed by a firm.", "That order may have been placed by a firm."),
            ("According to a source, the judge ⟦would have⟧ taken bribes.", ""),
        ],
        [
            "If asked, the driver would have stopped.",
            "The driver would have died without help.",
            "She said that he would have left.",
            "The law that would have banned it failed.",
            "“The driver would have died,” they hear.",
            "The resolution would have been the first on space.",
            "Neither would have survived a vote.",
        ],
        confidence=Confidence.SUSPECT,
        sign="would have",
    ),
    Check(
        id="spanish/perfect-reporting",
        title="A report in the perfect",
        why="Spain tells what was said today in the perfect: ‘ha dicho’. English reports in the past: said.",
        category=GRAMMAR,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=frozenset({"en"}),
        source=frozenset({"es"}),
        facts=_facts,
        judge=_judge,
        bad=(
            Bad(
                "The mayor ⟦has said⟧ that it is late. She has added that it rains. He has warned of floods. They have "
                "asked for help."
            ),
            Bad(
                "They ⟦have explained⟧ it. He has recalled it. She has argued against it. They have confirmed it."
            ),
            Bad(
                "He ⟦has stressed⟧ it. “We said no.” She has stated it. “They said so,” he has added. "
                "They have denied it. He has insisted."
            ),
        ),
        good=(
            "The mayor said that it is late. She has added that it rains. He has warned of floods. They have asked.",
            "The mayor has said that it is late. She has added that it rains. He has warned of floods.",
            "“He has said so. He has added it. He has warned us. They have asked,” she cries.",
            "“He has said so.” “He has added it,” they hear. “He has warned us.” “They have asked.”",
            "The mayor has been asked. He had said so, and was accused. They are told what is reported.",
            "She has left. He has gone. They have come. We have won.",
        ),
        ref="Nueva gramática de la lengua española (RAE/ASALE), 23.7; M. Swan, Practical English Usage",
    ),
)
