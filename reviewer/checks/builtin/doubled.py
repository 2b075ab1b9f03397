"""Words, phrases, sentences and letters written twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import eq

from reviewer.checks.builtin.speech import is_quoted, is_talk, stumbles
from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Prose, Said
from reviewer.core.cast_words import is_first_name, roles
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token
from reviewer.core.words import known

_CATEGORY = "Linguistic conventions/Duplication"
_ENGLISH = frozenset({"en"})

# Words that English rightly says twice: grammar first, then sounds and childish talk, then names.
_TWICE = frozenset(
    "had that is was do did does her you in on up out who one this so no yes very really many "
    "bye ha he ho hey hi la là na ta tut tsk knock choo chop hear there now wow yeah yay boo boom bang blah bla "
    "cha chin dum far long never night ding pom pretty please quick hush shh ssh tick twinkle win yum yada woof "
    "aye ay hip oh ah eh er um hum go come big old too okay ok right good dear beep click clap tap rat-a-tat "
    "duran walla bora pago boutros sirhan baden wagga zsa lin chi yo ping pong mau tuk can-can berber wiki couscous "
    "aka papa mama dada nana coco lulu kiki mimi gigi jojo juju tutu bobo dodo toto sing ling ting hong dik aye-aye "
    "humuhumu mahi wallawalla ylang fifty-fifty agar beri pompom chow jar nee xai tsetse cous bon phi phra mister "
    "nilly puka kai lapu cagayan ba bulla sault humpty new york ciao viva gong".split()
)
_JOINERS = frozenset("and or by after to upon on for against than".split())
_FUNCTION = frozenset(
    "the a an of in at with from is was are were has have had he she it they we his her its their".split()
)
_SURE = _FUNCTION - frozenset("he she it they we".split()) | frozenset(
    "for to and or that this as by on be been not which who been will would can could".split()
)
"""Words that nobody says twice to stress them, and that seldom come twice to who is thinking of the next one."""
_RELATIVE = frozenset("that which who what whatever".split())
_NEVER_LAST = frozenset("far one many".split())
"""Those of the words said twice that need another word after them: ``so far far.`` is a slip."""
_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sept sep oct nov dec".split()
)
_ORDINAL = frozenset("st nd rd th".split())
_MOST = 12
_MARKED = re.compile(r"(?<!\w)(?P<word>[^\W\d_]{3,})(?P<mark>[)\]”]) (?P=word)(?P=mark)")


def _runs(tokens: Sequence[Token], text: str) -> Iterator[tuple[int, int]]:
    """Ranges of tokens that are one word again and again with nothing but white space between."""
    start = 0
    for n in range(1, len(tokens) + 1):
        same = (
            n < len(tokens)
            and tokens[n].low == tokens[start].low
            and _adjacent(tokens[n - 1], tokens[n], text)
        )
        if not same:
            if n - start > 1:
                yield start, n
            start = n


def _adjacent(left: Token, right: Token, text: str) -> bool:
    return left.word and right.word and text[left.end : right.start].isspace()


def _word(prose: Prose) -> Iterable[Finding]:
    text, tokens = prose.text, prose.tokens
    if not prose.characters.isdisjoint(")]”"):
        yield from _with_mark(text)
    if len(prose.lows) == len(prose.low_set) or not any(map(eq, prose.lows, prose.lows[1:])):
        return
    for start, end in _runs(tokens, text):
        first, last = tokens[start], tokens[end - 1]
        meant = _may_double(first, end - start) and not _is_date(tokens, start)
        if first.low in _NEVER_LAST and end < len(tokens) and tokens[end].low in ".!?":
            meant = False
        if meant or _in_compound(text, first.start, last.end):
            continue
        named = first.text[0].isupper() and tokens[start + 1].text[0].isupper()
        if named and end - start == 2 and _both_surnames(tokens, start):
            continue
        titled = first.text.islower() and tokens[start + 1].text[0].isupper()
        if stumbles(text, last.end):
            continue
        sure = ((not named and not titled) or end - start > 2) and not is_talk(text)
        yield Finding(
            Span(first.start, last.end),
            (first.text,),
            confidence=_how_sure(first) if sure else Confidence.SUSPECT,
        )


def _how_sure(token: Token) -> Confidence | None:
    """Of ``the the`` one is too many; ``a huge huge thing`` may be meant."""
    return None if token.low in _SURE or token.low[0].isdigit() else Confidence.LIKELY


def _is_date(tokens: Sequence[Token], n: int) -> bool:
    """``July 19 19``, ``Sept. 16 16``: the day of a month."""
    before = [t.low for t in tokens[max(0, n - 2) : n] if t.low != "."]
    return tokens[n].low.isdigit() and before[-1:] != [] and before[-1] in _MONTHS


def _with_mark(text: str) -> Iterable[Finding]:
    """A word twice with the bracket or quote after it: ``(20 coins) coins)``."""
    for m in _MARKED.finditer(text):
        yield Finding(Span(*m.span()), (m["word"] + m["mark"],))


def _both_surnames(tokens: Sequence[Token], n: int) -> bool:
    """``José Corrales Corrales``, ``striker Kazim Kazim``: whose parents share a surname bears it twice."""
    before = tokens[n - 1] if n else None
    if before is None or tokens[n].text.isupper() or known(tokens[n].low, "en"):
        return False
    return is_first_name(before.text) if before.text[0].isupper() else before.low in roles()


def _may_double(token: Token, times: int) -> bool:
    if token.low[0].isdigit():
        return len(token.low) < 4 and times < 4
    if not token.low[0].isalpha():
        return True
    if times > 3:
        return token.low in ("ha", "la", "na", "no", "ho")
    return token.low in _TWICE or (len(token.text) == 1 and token.text.isupper() and token.low != "i")


def _in_compound(text: str, start: int, end: int) -> bool:
    """``far far-right``, ``duty-free free``: the hyphen makes another word of one of them."""
    return text[start - 1 : start] in ("-", "\u2011", "@", "#", ".", "/") or text[end : end + 1] in (
        "-",
        "\u2011",
        "/",
        "'",
    )


def _phrase(prose: Prose) -> Iterable[Finding]:
    text, tokens = prose.text, prose.tokens
    done = 0
    if len(prose.lows) < len(prose.low_set) + 2 or not prose.pairs_again:
        return  # a phrase said twice says two words twice
    for n in _said_again(prose.lows):
        size = _repeats(tokens, n) if n >= done else 0
        if not size:
            continue
        times = 2
        while _same(tokens, n, n + size * times, size):
            times += 1
        end = n + size * times
        span = Span(tokens[n].start, tokens[end - 1].end)
        surely = times > 2 or _is_surely(tokens[n : n + size])
        done = end
        if stumbles(text, span.end):
            continue
        talk = is_talk(text) or is_quoted(text, span.start)
        sure = None if surely and not talk else Confidence.SUSPECT
        yield Finding(span, (text[tokens[n].start : tokens[n + size - 1].end],), confidence=sure)


def _said_again(lows: Sequence[str]) -> list[int]:
    """Where two words stand that follow each other again soon: only there a phrase written twice may begin."""
    last: dict[tuple[str, str], int] = {}
    found = []
    for n, pair in enumerate(pairwise(lows)):
        if n - last.get(pair, -_MOST - 1) <= _MOST:
            found.append(last[pair])
        last[pair] = n
    return sorted(found)


def _repeats(tokens: Sequence[Token], n: int) -> int:
    """Words of the phrase at ``n`` that follows itself at once; 0 for none that is surely too much."""
    if not tokens[n].word:
        return 0
    for size in range(2, min(_MOST, (len(tokens) - n) // 2) + 1):
        said_twice = tokens[n].low == tokens[n + size].low and _same(tokens, n, n + size, size)
        if said_twice and size == 2 and _ends_relative(tokens, n):
            continue
        if said_twice and _is_too_much(tokens[n : n + size], _same(tokens, n, n + 2 * size, size)):
            return size
    return 0


def _same(tokens: Sequence[Token], one: int, other: int, size: int) -> bool:
    return other + size <= len(tokens) and all(
        tokens[one + k].low == tokens[other + k].low for k in range(size)
    )


def _is_too_much(phrase: Sequence[Token], again: bool) -> bool:
    """``again and again and``, ``no, no,`` and refrains are speech; a phrase of words said twice is a slip."""
    words = {t.low for t in phrase if t.word}
    if len(phrase) == 2 and phrase[0].low.isdigit() and phrase[1].low in _ORDINAL:
        return True
    if len(words) < 2 or any(t.low[0].isdigit() for t in phrase):
        return False
    if _is_compound(phrase):
        return len({word[0] for word in words}) > 1
    if any(not t.word for t in phrase):
        return len(words) > 3 or (again and len(words) > 2)
    if len(phrase) == 2:
        return not words & _JOINERS and not all(t.text[0].isupper() for t in phrase)
    return True


def _is_compound(phrase: Sequence[Token]) -> bool:
    """``on-site``, one word with a hyphen; sounds such as ``tick-tock`` are told by their first letters."""
    written = sum(t.end - t.start for t in phrase)
    return any(t.low == "-" for t in phrase) and phrase[-1].end - phrase[0].start == written


def _ends_relative(tokens: Sequence[Token], n: int) -> bool:
    """``things that have to get done get done``: a relative clause ends, the main verb follows and ends its own."""
    ends = n + 4 == len(tokens) or not tokens[n + 4].word
    return ends and tokens[n - 1].low == "to" and any(t.low in _RELATIVE for t in tokens[max(0, n - 6) : n])


def _is_surely(phrase: Sequence[Token]) -> bool:
    """Two content words may follow themselves: ``what must get done gets done``."""
    return len(phrase) > 2 or any(t.low in _FUNCTION for t in phrase)


def _sentence(prose: Prose) -> Said:
    return prose.said


def _same_sentence(facts: Sequence[Said]) -> Iterable[Finding]:
    first: dict[int, int] = {}
    for index, fact in enumerate(facts):
        if fact.words < 6:
            continue
        earlier = first.setdefault(fact.wording, index)
        if earlier != index:
            beside = earlier == index - 1
            where = Elsewhere(earlier, Span(0, facts[earlier].length), "the same sentence")
            yield Finding(
                Span(0, fact.length),
                ("",) if beside else (),
                confidence=Confidence.LIKELY if beside and fact.words >= _LONG else Confidence.SUSPECT,
                related=(where,),
                index=index,
            )


_LONG = 10
"""Words of a sentence that no speaker says twice to stress it."""
_LONG_WORD = re.compile(r"\b[a-z]{5,24}\b")


def _letter(prose: Prose) -> Iterable[Finding]:
    for found in _LONG_WORD.finditer(prose.text):
        word = found.group()
        run = _RUN.search(word)
        if run is not None and _VOWEL.search(word[: run.start()]) and _VOWEL.search(word[run.end() :]):
            twice = word[: run.start()] + run["letter"] * 2 + word[run.end() :]
            once = word[: run.start()] + run["letter"] + word[run.end() :]
            yield Finding(Span(found.start(), found.end()), (twice, once))


_RUN = re.compile(r"(?P<letter>[b-df-hj-np-tvxz])(?P=letter){2,}")
_VOWEL = re.compile(r"[aeiouy]")

CHECKS = (
    Check(
        id="doubled/word",
        title="Word written twice",
        why="The same word stands twice in a row.",
        category=_CATEGORY,
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        target=_ENGLISH,
        in_segment=_word,
        bad=(
            Bad("They left ⟦the the⟧ town.", "They left the town."),
            Bad("⟦The the⟧ town is small.", "The town is small."),
            Bad("They left ⟦the\u00a0the⟧ town.", "They left the town."),
            Bad("It was the ⟦war war war war⟧.", "It was the war."),
            Bad(
                "They live in the United ⟦States States⟧ since ⟦1970 1970⟧.",
                "They live in the United States since 1970.",
            ),
            Bad("It had ⟦been been⟧ good so ⟦far far⟧.", "It had been good so far."),
            Bad("They left on July ⟦19 19⟧.", "They left on July 19."),
            Bad("It is near (20 ⟦coins) coins)⟧, he said.", "It is near (20 coins), he said."),
        ),
        good=(
            "He had had enough; I know that that is so.",
            "They split it 20 20 20.",
            "What it is is a very, very, very old thing.",
            "Duran Duran and Boutros Boutros-Ghali met in Walla Walla.",
            "No no, bye bye, ha ha, she said.",
            "She gave her her book and came in in May.",
            "The right right-wing, the duty-free free sample.",
            "Plan A A 10 10 and 3 3 left far far behind.",
            "The town. The town, the town; the town.",
            "It was, um, in the the town, and if you like the the -- it was so funny.",
            "The mayor, José Corrales Corrales, met the striker Kazim Kazim.",
        ),
    ),
    Check(
        id="doubled/phrase",
        title="Phrase written twice",
        why="The same words follow themselves at once, as when a machine translation loops.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_phrase,
        bad=(
            Bad("The end ⟦of the of the⟧ war.", "The end of the war."),
            Bad("He said that ⟦the president the president⟧ left.", "He said that the president left."),
            Bad(
                "It was ⟦a day of the year, a day of the year,⟧ he said.",
                "It was a day of the year, he said.",
            ),
            Bad("He stayed ⟦on-site on-site⟧ on the ⟦25th 25th⟧.", "He stayed on-site on the 25th."),
        ),
        good=(
            "Again and again and again and again he went on and on and on.",
            "Day after day after day, side by side by side.",
            "No, no, no, no! Very, very, very old.",
            "New York New York is a song: tick-tock tick-tock, choo-choo choo-choo.",
            "What a day, what a day!",
            "The president, the president of Peru, left the town of the north.",
            "He scored 3 to 3 to 3.",
            "The things that have to get done get done, he said.",
        ),
    ),
    Check(
        id="doubled/sentence",
        title="Sentence written twice",
        why="The same sentence stands in the article already.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        facts=_sentence,
        judge=_same_sentence,
        bad=(
            Bad(
                "The president left the town early. ⟦The president left the town early.⟧",
                "The president left the town early.",
            ),
            Bad("The president left the town early. Nobody saw it. ⟦The president left the town early.⟧"),
            Bad(
                "The president left the town early.\n\n⟦The president left, the town, early.⟧",
                "The president left the town early.",
            ),
        ),
        good=(
            "The president left. The president left.",
            "Yes, we can. Yes, we can.",
            "The president left the town early. The president left the town late.",
            "Who is it? Who is it?",
            "The president left the town. The president left the town early.",
            "Photo by AFP. Photo by AFP.",
        ),
    ),
    Check(
        id="doubled/letter",
        title="Letter written three times",
        why="No English word has the same consonant three times in a row.",
        category="Linguistic conventions/Spelling",
        severity=Severity.MINOR,
        confidence=Confidence.LIKELY,
        target=_ENGLISH,
        in_segment=_letter,
        sign="|".join(letter * 3 for letter in "bcdfghjklmnpqrstvxz"),
        bad=(
            Bad("The ⟦commmittee⟧ left.", "The committee left."),
            Bad("An ⟦offficer⟧ left.", "An officer left."),
            Bad("They ⟦passsed⟧ it.", "They passed it."),
        ),
        good=(
            "The committee and the officer passed it.",
            "Hmmm, brrr, shhh, grrr, pssst!",
            "See www.example.org or the XXXth.",
            "Yesss! Goooal! Nooo!",
            "Chapter iii and viii.",
            "Aaargh, zzzz.",
        ),
    ),
)
