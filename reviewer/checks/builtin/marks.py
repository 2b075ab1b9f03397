"""Marks that stand doubled, mixed, or where no mark can stand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.reading import abbreviates, word_before
from reviewer.checks.builtin.signs import SPACE
from reviewer.checks.contract import Bad, Check, Finding, Paragraph, Prose
from reviewer.core.abbreviations import lexicon
from reviewer.core.model import Confidence, Severity, Span

_CATEGORY = "Linguistic conventions/Punctuation"
_ENGLISH = frozenset({"en"})

_MARKS = ".,;:?!"
_BESIDE = "[.,;:?!]{2}"
_DOUBLED = re.compile(
    r"(?<![.,;:?!])(?:,{2,}|;{2,}|\.\.(?![./\w])|[,;:][.,;:!?]|[?!][.,;:]|\.[,;:?!])(?![.,;:?!)(DP\-|])"
)
_REPEATED = re.compile(r"(?<![?!])(?:!{2,}|\?{2,}|(?:\?!|!\?)[?!]+)")

_ARTICLE = re.compile(r"\b(?P<word>the|a|an)(?P<mark>[,;:.?!]|[\"”'](?=\s[a-zA-Z]))(?=\s+[\w“\"‘'])")
_FILLERS = frozenset("um uh er erm ah eh mm like well you i".split())
"""How speakers go on who look for the noun."""
_ENDED = rf"(?:^|[^a-zA-Z])(?:the|an?)[,;:.?!\"”']{SPACE}"
_GOES_ON = (
    r"[;:?!.] [a-z]|that[:;!] [A-Z]|(?:than|nearly|approximately), \pN|(?:ld|ill|an|ust|ay|ight), (?:be|have)"
)
_CANNOT_PAUSE = re.compile(
    r"\b(?:and|or|is|was|are|were|be|been|than|as|their|his|its|our|your|my|had|has|have|no)(?P<mark>[;:?!])"
    r"(?= (?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|some)\b| [a-z]+ed\b)"
    r"|\b(?:than|nearly|approximately)(?P<comma>,)(?= \d)"
    r"|\b(?:will|would|can|could|must|may|might|should)(?P<modal>,)(?= (?:be|have)\b)"
    r"|\b(?:said|says|saying|stated|stating|claimed|claiming|told (?:\w+ ){1,3}) ?that(?P<that>[:;!])"
    r"(?= (?:he|she|it|they|we|the|[A-Z][a-z]+)\b)"
    r"|\bsuch(?P<such>[:;!])(?= as\b)"
    r"|\b(?:said|says|stated|claimed|announced)(?P<said>[:;])(?= that (?:the|he|she|it|they|we|there)\b)"
)
_INSIDE = re.compile(r"\b[a-z]{2,}(?P<mark>[?!])(?= (?P<next>[a-z]+)(?: (?P<later>[a-z]+))?)")
_NAMED = frozenset(
    "yahoo jeopardy wham oliver airplane oklahoma hello godspeed joomla yum panic viva".split()
)
"""Names of firms and shows that end in an exclamation mark."""
_STOP_INSIDE = re.compile(
    r"\b[a-z]{2,}(?P<mark>\.)(?= (?:[a-z]{2,}|a)\b)"
    r"|\b[A-Z][a-z]{3,}(?P<capital>[.!])(?= (?:of|to|from|and|is|was|were|in|by)\b)"
)
_SHORT = frozenset("it up is on to of he we by".split())
"""Words of two letters that abbreviate nothing."""
_REPORTING = lexicon("en").reporting | {"screamed", "screams", "inquired", "cries", "thought", "predicts"}
_SYMBOL = re.compile(r"(?<=[a-z,)])(?P<mark>[@~^_#*])(?= [a-zA-Z(])|(?<=\w)(?P<odd>[~^_])(?= [\w“\"])")
_HYPHEN = re.compile(r"\b[a-z]{2,}(?P<mark>-)(?= (?P<next>[a-z]+)\b)")
_SUSPENDED = frozenset("and or to nor but through as versus vs und y e o ou et by plus than on".split())
_FUNCTION = frozenset("is was are were be the a an to of in his their its".split())
_PREFIXES = frozenset("ex non anti pre post co self semi multi inter pro vice far well so".split())
_LATER = re.compile(r"\w+,? (?:and|or|to) ")
_OPENED = re.compile(r"(?:^|[\s“\"(\[—–-])['‘’`]\w")
_APOSTROPHE = re.compile(
    r"(?:(?<=[a-z][a-rt-z])|(?<=\bis)|(?<=\bas)|(?<=\bwas)|(?<=\bhas)|(?<=['’]s))(?P<mark>['’])(?= [a-zA-Z0-9])"
    r"|(?<=,)(?P<after>['’])(?= \w)"
    r"|(?<=s)(?P<plural>['’])(?= (?:in|of|to|by|from|with|at|can|will|would|could|are|were|is|was|has|have|had|that)\b)"
)
_LEFT_OPEN = r"['’] [a-zA-Z\pN]"
_CLIPPED = re.compile(
    r"(?:\w+in|an|o|th|ol|wi|fo|mo|lil|po|ma|ya|ca|ha|y|hawai|roun|jus|goddam)", re.IGNORECASE
)


def _doubled(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _DOUBLED.finditer(text):
        marks, word = found.group(), word_before(text, found.start())
        if not word and text[found.start() - 1 : found.start()] not in ")”\"’'%":
            continue
        if marks[0] == "." and marks != ".." and (abbreviates(word) or not word):
            continue
        if marks[0] in "?!" and not word.islower():
            continue
        if marks == "::" or (marks[0] == ":" and marks[1] in ".,"):
            continue
        yield Finding(Span(found.start(), found.end()), _choices(marks))


def _choices(marks: str) -> tuple[str, ...]:
    """One mark out of several, the stronger first."""
    strength = "?!.;:,"
    return tuple(sorted(set(marks), key=strength.index))


def _repeated(prose: Prose) -> Iterable[Finding]:
    for found in _REPEATED.finditer(prose.text):
        yield Finding(Span(found.start(), found.end()), ("?" if "?" in found.group() else "!",))


def _after_article(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    for found in _ARTICLE.finditer(text):
        following = re.match(r"\w+", text[found.end() :].lstrip(" “\"‘'"))
        then = following.group().lower() if following is not None else ""
        listed = (found["word"] == "a" and len(then) == 1) or then in ("the", "a", "an")
        listed = listed or then in _FILLERS or then == word_before(text, found.start() - 1).lower()
        opened = found["mark"] in "\"”'" and text.count(found["mark"], 0, found.start("mark")) % 2
        if not listed and not opened and text[found.start() - 1 : found.start()] not in "“\"‘'(-.":
            yield _delete(found)


def _delete(found: re.Match[str]) -> Finding:
    return Finding(Span(found.start("mark"), found.end("mark")), ("",))


def _inside(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    seen: set[int] = set()
    for pattern in (_CANNOT_PAUSE, _INSIDE, _STOP_INSIDE):
        for found in pattern.finditer(text):
            at = found.end() - 1
            if at in seen or _is_quoted(text, at) or _is_reported(found):
                continue
            word = word_before(text, at)
            if text[at] == "." and abbreviates(word) and word not in _SHORT:
                continue
            if text[at] == "!" and word.lower() in _NAMED:
                continue
            seen.add(at)
            yield Finding(Span(at, at + 1), ("",))


def _is_reported(found: re.Match[str]) -> bool:
    """``Really? she said``: speech without quotes."""
    following = found.groupdict()
    return bool(_REPORTING & {following.get("next"), following.get("later")})


def _is_quoted(text: str, at: int) -> bool:
    """Whether a title or quotation in single quotes or dashes may end here."""
    return text[at + 1 : at + 3] in (" –", " —") or text[at + 1 : at + 2] in "'’”\""


def _symbol(prose: Prose) -> Iterable[Finding]:
    for found in _SYMBOL.finditer(prose.text):
        if prose.text.count(found.group()) == 1:
            yield Finding(Span(*found.span()), ("",))


def _hyphen(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _HYPHEN.finditer(text):
        word, at = word_before(text, found.start("mark")).lower(), found.start("mark")
        joins = found["next"] in _SUSPENDED or _LATER.match(text, found.end() + 1) is not None
        if (joins and word not in _FUNCTION) or text[max(0, found.start() - 1) : found.start()] in ("-", "–"):
            continue
        if word in _PREFIXES:
            yield Finding(Span(at, at + 2), ("-",), "Space inside a word with a hyphen")
        else:
            yield Finding(Span(at, at + 1), ("", " –"))


def _apostrophe(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _APOSTROPHE.finditer(text):
        at = found.end() - 1
        opened = _OPENED.search(text[max(0, at - 400) : at]) is not None
        if not opened and not _CLIPPED.fullmatch(word_before(text, at)):
            yield Finding(Span(at, at + 1), ("",))


CHECKS = (
    Check(
        id="marks/doubled",
        title="Two marks where one belongs",
        why="These two marks do not stand together; one of them is left over.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_doubled,
        sign=_BESIDE,
        bad=(
            Bad("They left⟦,,⟧ he said.", "They left, he said."),
            Bad("They went to Mexico⟦.,⟧ he said⟦..⟧", "They went to Mexico. he said."),
            Bad("Did they leave⟦?.⟧", "Did they leave?"),
            Bad("They left⟦,:⟧ the others stayed.", "They left: the others stayed."),
        ),
        good=(
            "They left, he said. The others... stayed?!",
            "The firm Acme Inc., the etc., the U.S., and 5 p.m.; all left.",
            "He watched Jeopardy!, Yahoo!. and “Help!”, he said.",
            "He left approx., say, at noon: the firm Foo Corp.: gone.",
            "Wait.... They left…. Go to ../path now.",
            "Use std::vector and ;-) and :-( and :D now.",
            "Did they leave?! What!?",
        ),
    ),
    Check(
        id="marks/repeated",
        title="Mark repeated for force",
        why="Written prose sets one question or exclamation mark.",
        category=_CATEGORY,
        severity=Severity.NEUTRAL,
        confidence=Confidence.SUSPECT,
        in_segment=_repeated,
        sign="[!?]{2}",
        bad=(
            Bad("They left⟦!!!⟧", "They left!"),
            Bad("Did they leave⟦??⟧ No.", "Did they leave? No."),
            Bad("They what⟦?!?⟧ No.", "They what? No."),
        ),
        good=(
            "They left! Did they leave?",
            "They what?! Really!?",
            "“Why?” “Because!”",
            "Wham! Yahoo! Jeopardy!",
            "He wrote “Who?”, “What?” and “How?”",
            "(!) and (?) mean doubt.",
        ),
    ),
    Check(
        id="marks/after-article",
        title="Mark between an article and its noun",
        why="Nothing can pause between “the” or “a” and the word that it belongs to.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_paragraph=_after_article,
        sign=_ENDED,
        bad=(
            Bad("It became a⟦,⟧ tourist attraction.", "It became a tourist attraction."),
            Bad("It is at the⟦?⟧ training centre.", "It is at the training centre."),
            Bad('It is like the⟦"⟧ one that won.', "It is like the one that won."),
        ),
        good=(
            "It became a tourist attraction, a, b and c.",
            "Hepatitis A, the vaccine and vitamin A: all here.",
            "The word “the” is short; say “the, a, an”.",
            "He left the... town and the – well – city.",
            "You stick it into the, into the coals, with the, um, burners, and you are in a, you know, hurry.",
            "Plan A. The rest is B.",
            'The "a" and the "the" stay.',
        ),
    ),
    Check(
        id="marks/inside-sentence",
        title="Mark in the middle of a sentence",
        why="The sentence goes on after this mark: it belongs to the end, or nowhere.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=_ENGLISH,
        in_paragraph=_inside,
        sign=_GOES_ON,
        bad=(
            Bad("The outbreak of⟦!⟧ the war was near.", "The outbreak of the war was near."),
            Bad("It has found⟦.⟧ sponsors in Germany.", "It has found sponsors in Germany."),
            Bad("The Director⟦.⟧ of Taxes left.", "The Director of Taxes left."),
            Bad("It sold more than⟦,⟧ 1.4 million.", "It sold more than 1.4 million."),
            Bad("The rocket was⟦:⟧ developed at home.", "The rocket was developed at home."),
            Bad("It will⟦,⟧ be near such⟦:⟧ as this.", "It will be near such as this."),
            Bad("He said⟦:⟧ that the town fell.", "He said that the town fell."),
            Bad("They say, saying that⟦:⟧ it fell.", "They say, saying that it fell."),
            Bad("He told the court that⟦:⟧ Ana gave it⟦.⟧ up.", "He told the court that Ana gave it up."),
            Bad("Lauda⟦!⟧ was in Germany⟦.⟧ and left.", "Lauda was in Germany and left."),
        ),
        good=(
            "“Why?” he asked. “Go!” she cried.",
            "It left at 5 p.m. and came at 6 a.m. today.",
            "The firm Yahoo! said so; the show Jeopardy! is on. He said: that is wrong.",
            "It will, the man said, be near. He said that, the day before, it fell. Bros. and Corp. left.",
            "This is what it is made of. The rest was: so be it.",
            "Spain vs. the rest, i.e. the others, etc. were there.",
            "The Acme Corp. said so with approx. five men.",
            "The show “Who are you?” is on.",
            "Really? she said. It is something to begin with. But he fell into; his way out is: none.",
            "It is shipped to. Crude is unheard of. Right now, etc. are fine.",
        ),
    ),
    Check(
        id="marks/stray-symbol",
        title="Stray symbol after a word",
        why="The symbol belongs to nothing in this sentence.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        in_segment=_symbol,
        triggers="@~^_#*",
        bad=(
            Bad("Eight people live⟦@⟧ under one roof.", "Eight people live under one roof."),
            Bad("After the talk,⟦^⟧ he left.", "After the talk, he left."),
            Bad("They went to see⟦_⟧ how it is.", "They went to see how it is."),
            Bad("He came on June 20⟦~⟧ after the talk.", "He came on June 20 after the talk."),
        ),
        good=(
            "Write to a@b.org or @home or C# users.",
            "It is ~5 or x^2 or snake_case here.",
            "The *bold* word and **that** one.",
            "He is #1 and room #5 is free.",
            "Windows ~/home and 5* hotels.",
            "The _slanted_ word.",
        ),
    ),
    Check(
        id="marks/stray-hyphen",
        title="Hyphen that joins nothing",
        why="A hyphen joins two words without spaces; a dash has a space on both sides or on none.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=_ENGLISH,
        in_segment=_hyphen,
        sign="[a-z]- [a-z]",
        bad=(
            Bad("It is a base to⟦-⟧ hold the roots.", "It is a base to hold the roots."),
            Bad("The impact was⟦-⟧ so it seems.", "The impact was so it seems."),
            Bad("They left the⟦-⟧ town.", "They left the town."),
            Bad("The ex⟦- ⟧minister left.", "The ex-minister left."),
        ),
        good=(
            "The pre- and post-war years.",
            "A two- to three-year plan for low- or middle-income lands.",
            "The far-right party - so they say - left.",
            "The short-, medium- and long-term plan.",
            "He left -- so they say -- the town.",
            "The impact – it seems – was small.",
        ),
    ),
    Check(
        id="marks/stray-apostrophe",
        title="Apostrophe or closing quote that belongs to nothing",
        why="No quotation was opened before it, and the word takes no apostrophe.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.SUSPECT,
        target=_ENGLISH,
        in_segment=_apostrophe,
        sign=_LEFT_OPEN,
        bad=(
            Bad("Examples, including⟦'⟧ Agremex and others.", "Examples, including Agremex and others."),
            Bad("It flew on October 10,⟦'⟧ 1958.", "It flew on October 10, 1958."),
            Bad("They were tied⟦’⟧ to it.", "They were tied to it."),
            Bad("Ana's⟦'⟧ plan was known as⟦'⟧ the end.", "Ana's plan was known as the end."),
            Bad("A push⟦'⟧ for the company⟦'⟧ here.", "A push for the company here."),
            Bad(
                "He was held in⟦'⟧ the States⟦'⟧ of America,⟦'⟧ they say.",
                "He was held in the States of America, they say.",
            ),
        ),
        good=(
            "The workers' rights and the boss’ car.",
            "He said 'so be it' and ‘never,’ she said.",
            "He was goin' home, singin’ loud.",
            "Rock 'n' roll and the good ol' days.",
            "It's Hawai' here, y' know.",
            "He's 'here' now.",
        ),
    ),
)
