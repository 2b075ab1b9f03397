"""The order of words as Spanish has it: subject after verb, adjective after noun, time between verb and object."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reviewer.checks.builtin.grammar import word_at
from reviewer.checks.builtin.interference import WEEKDAY, declare, participles, past, searching
from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.fitting import fitted
from reviewer.checks.rules.forms import nouns
from reviewer.core.model import Confidence, Span
from reviewer.core.tokens import Token
from reviewer.core.vowel_sound import with_article

_FACTS = (
    "announced|approved|presented|published|signed|opened|inaugurated|launched|confirmed|received|visited|held|won|"
    "lost|released|recorded|registered|arrested|met|gave|made|rejected|issued|sent|handed over|unveiled|revealed|"
    "denied|ratified|celebrated|started|began|finished|closed|delivered|detained|captured|seized|found|led|chaired|"
    "attended|offered|suffered|played|premiered|showed|obtained|delivered|extended|condemned|discussed|analyzed"
)
_OBJECT = r"(?:the|a|an|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|new|more than|\d+)"
_BETWEEN = re.compile(
    rf"(?<!be )(?<!was )(?<!were )(?<!been )\b(?:{_FACTS}) (?P<flag>(?:yesterday|today|this (?:week|month|morning|"
    rf"afternoon|year|{WEEKDAY})|on {WEEKDAY}|last (?:night|week|month|year|{WEEKDAY}))) {_OBJECT}\b(?! (?:day|time|"
    r"same day|age of)\b)"
)


def _time_between(prose: Prose) -> Iterable[Finding]:
    for m in _BETWEEN.finditer(prose.text):
        yield Finding(Span(*m.span("flag")))


_DEGREES = frozenset("very quite too extremely really".split())
_HELD = frozenset("a an the this that some no any another".split())
_COMPLEMENTED = frozenset(
    "different similar close far much many few little near soon early late often well likely alike good proud happy "
    "aware interested concerned worried keen fond glad sorry afraid angry familiar unlike rarely seldom frequently "
    "slightly recently quickly slowly simply clearly far-off long".split()
)
_ENDED = re.compile(r"ly$|(?<!ou)(?<!s)s$")
"""An adverb, or a verb in the present: the boat really moves."""
_AFTER_MEASURE = frozenset("to from like than that as much of in about if when by and".split())


def _adjective_after(prose: Prose) -> Iterable[Finding]:
    """``a team very strong``: an article, a noun and then a degree with its adjective."""
    tokens = prose.tokens
    for n in [n for n, low in enumerate(prose.lows) if low in _DEGREES and 1 < n < len(tokens) - 1]:
        noun, adjective = tokens[n - 1].low, tokens[n + 1].low
        if not _is_noun(noun) or tokens[n - 2].low not in _HELD or not tokens[n - 1].text.islower():
            continue
        after = word_at(tokens, n + 2)
        plain = adjective.isalpha() and adjective not in _COMPLEMENTED and not _ENDED.search(adjective)
        if (
            plain
            and after not in _AFTER_MEASURE
            and adjective not in participles()
            and _describes(tokens, n + 1)
        ):
            yield _put_first(tokens, n, prose.text)


def _put_first(tokens: Sequence[Token], n: int, text: str) -> Finding:
    """What puts the adjective first, whose degree is at ``n``: a very strong team, too big an effort."""
    article, noun, degree, adjective = tokens[n - 2 : n + 2]
    if degree.low == "too" and article.low in ("a", "an"):
        one = with_article("a", noun.text)
        return Finding(Span(article.start, adjective.end), (f"too {adjective.text} {one}",))
    span, phrase = Span(noun.start, adjective.end), f"{degree.text} {adjective.text} {noun.text}"
    return fitted(span, (phrase,), tokens[: n - 1], tokens[n + 2 :], text)


def _is_noun(word: str) -> bool:
    return word in nouns() and word not in ("not", "so", "that", "it", "all", "time", "way", "day", "being")


def _describes(tokens: Sequence[Token], n: int) -> bool:
    """Whether the adjective at ``n`` ends what it describes: no noun of its own follows."""
    after = word_at(tokens, n + 1)
    return len(tokens[n].low) > 2 and (after not in nouns() or after in past())


_STAY = (
    "(?:participated|lives?|lived|arrived?|arrives|occurred|happened|appeared?|appears|exists?|existed|died|resided?|"
    "resides|coexisted?|took part|intervened|works?|worked|fell|began|emerged|arose|sleeps?|slept|grew|grows?)"
)
_SUBJECT = (
    r"(?:the|a|an|his|her|its|these|several|some|many|more than|about|around|hundreds|thousands|dozens|two|three|four|"
    r"five|six|seven|eight|nine|ten|\d+)"
)
_INVERTED = (
    rf"\b(?:in|on|at|from|to|with|of|for|during) which (?P<flag>{_STAY}) {_SUBJECT}\b(?! (?:day|"
    rf"time|way|same time)\b)"
)
_WHERE_ACTS = rf"\bwhere (?P<flag>{_STAY}) {_SUBJECT}\b(?! (?:day|time|way)\b)"
_WHERE_IS = (
    r"\b(?:where|in which|on which|at which) (?P<flag>(?:is|are|was|were|will be) (?:\w+ed|held|found|kept|built|born|"
    rf"done|shown|sold|made|seen|taken)) {_SUBJECT}\b"
)
_BORN = rf"\b(?:how|where|when|there) (?P<flag>(?:was|were|is|are) born) {_SUBJECT}\b"
_PARTICIPATED = (
    r"(?:meeting|event|act|ceremony|operation|march|race|competition|session|debate|activity|conference|demonstration|"
    r"forum|workshop|tour|search|rally|protest|exercise|project|course|study|festival|edition|mobilization)[,]? "
    r"(?P<flag>participated|also participated|intervened) (?:the|more than|about|around|some|also|representatives|"
    r"members|hundreds|thousands|dozens|[A-Z][a-z]+ [A-Z]|\d+)"
)

_SHOWN = (
    "presented|announced|approved|published|opened|inaugurated|signed|created|founded|discovered|registered|recorded|"
    "reported|observed|confirmed|installed|built|celebrated|held|carried out|detected|seized|launched|rescued|sold|"
    "established|verified|requested|ordered|decreed|initiated|started|performed|evidenced|produced|delivered|captured|"
    "achieved|obtained|highlighted|appreciated|modified|analyzed|developed|implemented|lost|recovered|expected"
)
_DUMMY = (
    rf"(?:^|[.;“\"] ?|, |and |that )(?P<flag>[Ii]t (?:was|is|were|has been|will be) (?:{_SHOWN}) "
    rf"(?:the|a|an|two|three|"
    r"several|\d+)) (?!(?:first|second|third|day|week|month|year|same|next|previous|week|time|"
    r"century|hard|following)\b)"
)

_FIRST = (
    r"\b(?P<flag>(?P<n>two|three|four|five|six|seven|eight|nine|ten) (?P<o>first|last|next))"
    r"(?= (?!ladies|kings|names)[a-z]+s\b)"
)

CHECKS = (
    declare(
        "time-before-object",
        "Time between a verb and its object",
        "Spanish says ‘presentó el lunes el plan’; in English nothing comes between verb and object: the time goes to "
        "the end or to the front.",
        _time_between,
        [
            ("He presented ⟦on Monday⟧ the new book.", ""),
            ("The government announced ⟦this week⟧ new measures.", ""),
            ("Police arrested ⟦yesterday⟧ two men in Quito.", ""),
        ],
        [
            "He presented the new book on Monday.",
            "This week the government announced new measures.",
            "The plan was presented on Monday, the day of the vote.",
            "They won on Sunday and lost on Monday.",
            "He opened this year with a win.",
            "They met last year in Lima.",
        ],
        confidence=Confidence.SUSPECT,
        sign=rf"(?:{_FACTS}) (?:yesterday|today|this|on|last) ",
    ),
    declare(
        "adjective-after-noun",
        "Adjective after its noun",
        "Spanish says ‘un equipo muy fuerte’; English puts the adjective first: a very strong team.",
        _adjective_after,
        [
            ("A ⟦team very strong⟧ won the cup.", "A very strong team won the cup."),
            ("It is a ⟦problem very serious⟧ for us.", "It is a very serious problem for us."),
            ("They made ⟦an effort too big⟧, he said.", "They made too big an effort, he said."),
            ("It was ⟦an answer very harsh⟧.", "It was a very harsh answer."),
            ("It was ⟦a road extremely dangerous⟧.", "It was an extremely dangerous road."),
        ],
        [
            "A very strong team won the cup.",
            "It is a problem very different from ours.",
            "It is a city very much alive.",
            "The man very soon left.",
            "It looks stable, but the boat really moves a lot.",
            "It made the team very proud.",
            "They paid the team very little money.",
        ],
        confidence=Confidence.SUSPECT,
        sign=following(_DEGREES),
    ),
    declare(
        "verb-before-subject",
        "Verb before its subject",
        "Spanish says ‘la casa donde vivió el poeta, en la que participaron cien personas’; English has the subject "
        "first: where the poet lived.",
        searching(*[(p, None) for p in (_INVERTED, _WHERE_ACTS, _WHERE_IS, _BORN, _PARTICIPATED)]),
        [
            ("It is the house where ⟦lived⟧ the poet.", ""),
            ("It is a rally in which ⟦participated⟧ more than 200 people.", ""),
            ("It is the park where ⟦is located⟧ the museum.", ""),
            ("That is how ⟦was born⟧ the idea.", ""),
            ("In the meeting ⟦participated⟧ the mayor and two judges.", ""),
        ],
        [
            "It is the house where the poet lived.",
            "It is a rally in which more than 200 people participated.",
            "It is where the museum is located.",
            "This is how the idea was born.",
            "Where once lived a poet there is a bank.",
            "The people who took part in the meeting participated freely.",
        ],
        sign=rf"(?:which|where|how|when|there) (?:was|were|is|are|will be|{_STAY[3:-1]}) |(?:participated|intervened) "
        r"(?:the|more than|about|around|some|also|representatives|members|hundreds|thousands|dozens|[A-Z]|\d)",
    ),
    declare(
        "it-was-presented-the",
        "“It was presented the plan” with a subject to come",
        "Spanish says ‘se presentó el plan, fue aprobada la ley’; in English the subject goes before the verb and “it” "
        "is left out: the plan was presented.",
        searching((_DUMMY, None)),
        [
            ("⟦It was presented the⟧ new plan.", ""),
            ("They met and ⟦it was approved a⟧ law.", ""),
            ("He said that ⟦it was recorded a⟧ fall in prices.", ""),
        ],
        [
            "The new plan was presented.",
            "It was presented the day before.",
            "It was named the best film.",
            "It was presented to the public.",
            "It was approved a week later, they said, and it was founded the same year.",
            "It was held the next day.",
        ],
        sign=rf"(?i)it (?:was|is|were|has been|will be) (?:{_SHOWN}) ",
    ),
    declare(
        "three-first",
        "“The three first” for the first three",
        "Spanish says ‘los tres primeros, los dos últimos años’; English puts the number last: the first three.",
        searching((_FIRST, r"\g<o> \g<n>")),
        [
            ("The ⟦three first⟧ places went to Spain.", "The first three places went to Spain."),
            ("In the ⟦two last⟧ years it rained.", "In the last two years it rained."),
            ("The ⟦four next⟧ games are easy.", "The next four games are easy."),
        ],
        [
            "The first three places went to Spain.",
            "In the last two years it rained.",
            "The two first ladies met.",
            "Of ten, first come those who wait.",
            "One first has to wait.",
            "The two last spoke in May.",
        ],
        sign=r"(?:two|three|four|five|six|seven|eight|nine|ten) (?:first|last|next) ",
    ),
)
