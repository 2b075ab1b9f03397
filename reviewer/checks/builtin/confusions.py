"""Little words that a lost letter turned into other words, told by their neighbours: ``it ill be``, ``rather tan``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.builtin.signs import following
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.checks.rules.forms import nouns, verbs
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token

_DETERMINERS = "the|a|an|this|that|these|those|his|her|its|their|our|my"
_PRONOUNS = "he|she|they|we|it|you|there|I"
_BE = "is|are|was|were|has|have|had|will|would|can|could|did|do|do not|did not"
_RULES: tuple[tuple[frozenset[str], re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (frozenset(words.split()), re.compile(pattern), tuple(right.split("|")))
    for words, pattern, right in (
        (
            "bee be ben",
            r"\b(?:has|have|had|having)(?: not| also| already| never)? (?P<slip>bee?|ben)(?= )",
            "been",
        ),
        (
            "ill",
            (
                rf"\b(?:{_PRONOUNS}|which|who|this|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Tt]his|[Tt]here) (?P<slip>ill)(?= "
                r"(?:be|have|not|also|never|only|take|make|go|come|get|need|do|give|continue|remain|require|see|find)\b)"
            ),
            "will",
        ),
        ("ill", r"\b[a-z]+ (?P<slip>ill)(?= (?:be|not be|have to|also be|never be|only be)\b)", "will"),
        (
            "hat",
            (
                r"\b(?:sa(?:id|ys?|ying)|noted|added|believed?s?|stated|claim(?:ed|s)|argued|warn(?:ed|s)|explain(?:ed|s)|"
                r"announced|report(?:ed|s)|confirmed|recall(?:ed|s)|know[ns]?|knew|think|thought|hoped?|so|fact|mean[st]?|"
                rf"showed|shows?|found|insist(?:ed|s)|admitted|denied|encouraged?) (?P<slip>hat)(?= (?:{_DETERMINERS}|"
                rf"{_PRONOUNS}|\d)\b)"
            ),
            "that",
        ),
        (
            "re",
            r"\b(?:[Tt]here|[Tt]hey|[Ww]e|[Yy]ou|[Tt]hese|[Tt]hose|who|which) (?P<slip>re)(?= [a-z]+\b)",
            "are",
        ),
        (
            "ha",
            (
                r"(?<![Hh]a )(?<!ha, )\b(?P<slip>ha)(?= (?:been|a|the|to|also|not|already|never|become|just|now|long|"
                r"always|recently|[a-z]{3,}ed|had|made|taken|given|seen|said|come|gone|found|won|lost|begun)\b)"
            ),
            "has|had",
        ),
        (
            "on",
            (
                r"(?:^|[,;“(] |\b(?:is|was|are|were|as|by|in|and|to|became|be|with|for) )"
                r"(?P<slip>on)(?= of (?:the|these|those|his|its|their|our|my)\b)"
            ),
            "one",
        ),
        (
            "form",
            (
                r"\b(?:c[oa]me|comes|coming|far|away|apart|rang(?:es?|ing)|taken|back|suffer(?:s|ed|ing)?|received?|"
                r"different|resigned|resulting|withdrew|escaped?|fled|returned|retired|benefit(?:ed)?|"
                r"travell?ed|removed|moved|free|suspended|prevent(?:ed)?) (?P<slip>form)"
                rf"(?= (?:{_DETERMINERS}|[A-Z][a-z]+)\b)"
            ),
            "from",
        ),
        ("thy", rf"\b(?P<slip>thy)(?= (?:{_BE}|also|should|must|may)\b)", "they"),
        (
            "hey",
            r"\b(?<![“\"‘'])(?<!, )(?P<slip>hey)(?= (?:are|were|have|had|will|would|could|do|did)\b)",
            "they",
        ),
        ("thee", r"\b(?P<slip>[Tt]hee)(?= (?:is|are|was|were|has|have|will)\b)", "there"),
        ("hen wen", r"\b(?P<slip>w?hen)(?<!when)(?= (?:he|she|they|we|it|I)\b)", "when"),
        ("tan", r"\b(?:more|less|rather|other|fewer|[a-z]{2,}er) (?P<slip>tan)(?= [\w“\"])", "than"),
        (
            "wit",
            rf"\b(?!a |the |his |her |of |and |to |dry |their |quick )[a-z]+ (?P<slip>wit)(?= (?:{_DETERMINERS})\b)",
            "with",
        ),
        ("fro", r"(?<!and )\b(?P<slip>fro)(?= [\w“\"])", "from|for"),
        (
            "hem",
            r"\b(?:of|to|for|with|from|by|told|asked|gave|let|made|all) (?P<slip>hem)(?=[ .,;])(?! of)",
            "them",
        ),
        (
            "mad",
            r"\b(?:was|were|is|are|been|be) (?P<slip>mad)(?= (?:available|possible|public|up of|clear)\b)",
            "made",
        ),
        ("tot int ont oft att fort", r"\b(?P<slip>(?:tot|int|ont|oft|att|fort) he)(?= [a-z])", ""),
        (
            "ad",
            (
                r"(?<![Tt]he )(?<![Aa]n )(?<!new )(?<!this )(?<!that )(?<![A-Z] )"
                r"\b(?<!campaign )(?<!attack )(?P<slip>ad)(?= (?:he|she|it|they|we|if|when|then|also|even|\d{4}s)\b)"
            ),
            "and",
        ),
        (
            "ad",
            r"\b(?:he|she|it|they|we|who|which) (?P<slip>ad)(?= (?:been|not|a|the|to|no|[a-z]{2,}ed)\b)",
            "had",
        ),
        ("ay", r"\b(?:he|she|it|they|we|you|which|who|there|this|that) (?P<slip>ay)(?= [a-z]+\b)", "may"),
        (
            "an",
            (
                r"(?<=[a-z,] )(?P<slip>an)(?= (?:in|at|by|for|from|with|to|if|when) "
                r"(?:the|his|her|its|their|this|he|she|they|we|it)\b)"
            ),
            "and",
        ),
        (
            "no",
            (
                r"\b(?:did|does|do|could|would|should|can) (?P<slip>no)(?= (?:be|have|want|know|go|come|make|take|get|"
                r"see|allow|think|believe|find|agree|accept|exist|understand)\b)"
            ),
            "not",
        ),
        (
            "be",
            rf"\b(?:was|were|been|being|is|are) [a-z]{{2,}}(?:ed|en) (?P<slip>be)(?= (?:{_DETERMINERS})\b)",
            "by",
        ),
        (
            "fist",
            r"\b(?:the|his|her|its|their) (?P<slip>fist)(?= (?:time|half|round|place|year|quarter|goal|day)\b)",
            "first",
        ),
        (
            "tow",
            r"\b(?P<slip>tow)(?= (?:years|days|months|weeks|hours|people|men|women|countries|goals|points)\b)",
            "two",
        ),
        ("moth", r"\b(?:[Ll]ast|[Nn]ext|[Ee]very|[Ee]ach) (?P<slip>moth)\b", "month"),
        ("yea ear", r"\b(?:[Ll]ast|[Nn]ext|per|same) (?P<slip>yea|ear)\b", "year"),
        ("hoe", r"\b(?:at|went|came|returned?|back|way) (?P<slip>hoe)\b", "home"),
        ("bot", r"\b(?P<slip>bot)(?= (?:sides|parties|countries|cases|men|women|of them|the)\b)", "both"),
        ("als", r"\b(?P<slip>als)(?= )", "also"),
    )
)
_SPLIT = {
    "tot he": "to the",
    "int he": "in the",
    "ont he": "on the",
    "oft he": "of the",
    "att he": "at the",
    "fort he": "for the",
}
_SELDOM = frozenset(word for words, _, _ in _RULES for word in words) - frozenset("on be form an no".split())
_PAIRS = (
    "on of ",
    *("has be ", "have be ", "had be ", "ed be ", "en be "),
    " form ",
    *(f" an {word} " for word in ("in", "at", "by", "for", "from", "with", "to", "if", "when")),
    *(f"{word} no " for word in ("did", "does", "do", "ould", "can")),
)
"""What a text holds, if a rule for one of the words that are no rarity applies."""
_BEFORE_THE = frozenset("of at from with into by".split())


def _in_context(prose: Prose) -> Iterable[Finding]:
    for words, pattern, right in _RULES if _may_hold_one(prose) else ():
        if not prose.low_set.isdisjoint(words):
            for m in pattern.finditer(prose.text):
                yield Finding(Span(*m.span("slip")), _right(m["slip"], right))
    if "he" in prose.low_set and not prose.low_set.isdisjoint(_BEFORE_THE):
        yield from _he_for_the(prose.tokens)


def _may_hold_one(prose: Prose) -> bool:
    return not prose.low_set.isdisjoint(_SELDOM) or any(pair in prose.text for pair in _PAIRS)


def _right(slip: str, right: tuple[str, ...]) -> tuple[str, ...]:
    if slip in _SPLIT:
        return (_SPLIT[slip],)
    return tuple(word.capitalize() for word in right) if slip[0].isupper() else right


def _he_for_the(tokens: Sequence[Token]) -> Iterable[Finding]:
    """``the end of he war``: a preposition, he, and a noun in a form that no verb of his can have."""
    for n in range(1, len(tokens) - 1):
        if tokens[n].text == "he" and tokens[n - 1].low in _BEFORE_THE and tokens[n + 1].low in _only_noun():
            yield Finding(Span(tokens[n].start, tokens[n].end), ("the",))


@cache
def _only_noun() -> frozenset[str]:
    """Singular nouns of no verb's past or third person."""
    finite = {form for tags in verbs().values() for tag in ("s", "past") for form in tags[tag]}
    return frozenset(noun for noun in nouns() if noun not in finite and len(noun) > 2)


CHECKS = (
    Check(
        id="words/slip-in-context",
        title="A word that cannot stand here",
        why="It is a word, but not in this place: with one letter more or less the phrase is right.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=frozenset({"en"}),
        in_segment=_in_context,
        sign=f"{following(_SELDOM)}|{'|'.join(_PAIRS)}|{following(_BEFORE_THE, ['he'])}",
        bad=(
            Bad("It has ⟦bee⟧ sold.", "It has been sold."),
            Bad("He said ⟦hat⟧ the man came.", "He said that the man came."),
            Bad("It ⟦ill⟧ be rather ⟦tan⟧ seem.", "It will be rather than seem."),
            Bad(
                "There ⟦re⟧ many, ⟦on⟧ of the best ⟦fro⟧ Lima.", "There are many, one of the best from Lima."
            ),
            Bad(
                "He ran home ⟦ad⟧ he fell, ⟦an⟧ in the end they ⟦ay⟧ lose.",
                "He ran home and he fell, and in the end they may lose.",
            ),
            Bad("It has ⟦ben⟧ held, and they ⟦ad⟧ not left.", "It has been held, and they had not left."),
            Bad(
                "He did ⟦no⟧ want it; he was beaten ⟦be⟧ the man.",
                "He did not want it; he was beaten by the man.",
            ),
            Bad(
                "In the ⟦fist⟧ half last ⟦yea⟧ they came ⟦hoe⟧.",
                "In the first half last year they came home.",
            ),
            Bad("Next ⟦moth⟧ they stay ⟦tow⟧ weeks.", "Next month they stay two weeks."),
            Bad("The end of ⟦he⟧ war came ⟦int he⟧ spring.", "The end of the war came in the spring."),
        ),
        good=(
            "It has been sold; he said that hat the man wore was old.",
            "He fell ill, she is ill and not well, and they will be ill too.",
            "“Ha, ha, a joke!” Ha ha ha.",
            "He walked to and fro in the town, with wit and a tan.",
            "They went on of their own will; the bees have a queen bee.",
            "The man spoken of he knew; one of the best, hey, it is.",
            "The ad he made was a TV ad, and the ad also won; an in-depth plan; they can no longer do no wrong.",
            "A moth in the ear, a hoe in the shed, a fist in the air, a car in tow; big Ben has left.",
            "On he went, and from he came to she came.",
        ),
    ),
)
