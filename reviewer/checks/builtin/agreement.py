"""Grammar over a short distance: number, person, the form after an auxiliary, negation said twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.checks.rules.forms import inflect, nouns, verbs
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import Token

EN = frozenset({"en"})
GRAMMAR = "Linguistic conventions/Grammar"
_MODALS = frozenset("can could will would shall should must may might cannot".split())
_NEGATED_MODALS = frozenset("can't couldn't won't wouldn't shan't shouldn't mustn't".split())
_DID = frozenset("did didn't does doesn't do don't".split())
_HAVE = frozenset("have has had haven't hasn't hadn't having".split())
_BETWEEN = frozenset("not never also always often already even just still then now soon ever only".split())
_PRONOUNS = frozenset("i you he she it we they".split())
_JOINS = frozenset(
    "and or but because although while if when as than so since said says then now yet".split()
)
_BREAKS = frozenset("that which who whom what whether if when where and or but than".split())
_ONE = frozenset("he she it".split())
_MANY = frozenset("they we".split())
_WRONG_SINGULAR = {
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "don't": "doesn't",
    "aren't": "isn't",
}
_WRONG_SINGULAR |= {"weren't": "wasn't", "haven't": "hasn't"}
_WRONG_PLURAL = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "doesn't": "don't",
    "isn't": "aren't",
}
_WRONG_PLURAL |= {"wasn't": "weren't", "hasn't": "haven't"}
_OPEN_BEFORE = frozenset(
    ["", ",", ";", ":", "“", '"', "”", "—", "–", "(", "that", "because", "which", "although", "while"]
)
_SUBJUNCTIVE = frozenset("if though wish wishes wished lest were suppose supposing unless whether".split())


_ALSO_PARTICIPLES = frozenset("proved lied was were".split())
_RELATIVES = frozenset(
    "that what who whom which those one all where when everything something anything".split()
)
_ALSO_SINGULAR = frozenset("data sales crossroads media headquarters works means barracks politics".split())


@cache
def _past_only() -> dict[str, str]:
    """Past forms that are neither a base form nor a participle, and no noun: ``went`` to ``go``."""
    other = {form for tags in verbs().values() for tag in ("base", "s", "part", "ing") for form in tags[tag]}
    plain = other | set(nouns()) | {form for forms in nouns().values() for form in forms} | _ALSO_PARTICIPLES
    return {form: lemma for lemma, tags in verbs().items() for form in tags["past"] if form not in plain}


@cache
def _past_any() -> dict[str, str]:
    """Past forms and participles that are no base form, noun or adjective of their own: ``stopped`` to ``stop``."""
    plain = {form for tags in verbs().values() for form in tags["base"]} | set(nouns())
    found: dict[str, str] = {}
    for lemma, tags in verbs().items():
        for form in (*tags["past"], *tags["part"]):
            if form not in plain:
                found.setdefault(form, lemma)
    return found


@cache
def _plurals() -> dict[str, str]:
    """Plural nouns that are no singular and no verb: ``countries`` to ``country``."""
    verbal = {form for tags in verbs().values() for forms in tags.values() for form in forms}
    return {
        plural: lemma
        for lemma, plurals in nouns().items()
        for plural in plurals
        if plural != lemma and plural not in _ALSO_SINGULAR and plural not in nouns() and plural not in verbal
    }


def _word(tokens: Sequence[Token], n: int) -> str:
    return tokens[n].low if 0 <= n < len(tokens) else ""


def _at(tokens: Sequence[Token], n: int, *suggestions: str, message: str = "") -> Finding:
    return Finding(Span(tokens[n].start, tokens[n].end), suggestions, message)


@cache
def _past_words() -> frozenset[str]:
    """Every form of ``_past_only``."""
    return frozenset(_past_only())


_AUXILIARIES = _MODALS | _NEGATED_MODALS | _DID


def _after_modal(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_AUXILIARIES):
        return
    tokens = prose.tokens
    for n in [n for n, low in enumerate(prose.lows) if low in _AUXILIARIES]:
        token = tokens[n]
        modal = token.low in _MODALS or token.low in _NEGATED_MODALS
        at = n + 1
        while _word(tokens, at) in _BETWEEN:
            at += 1
        verb = _word(tokens, at)
        table = (
            _past_any()
            if modal or token.low.endswith("n't") or (at > n + 1 and tokens[n + 1].low == "not")
            else {}
        )
        lemma = table.get(verb)
        if lemma is None or not tokens[at].text.islower() or _nominal(tokens, n) or _relative(tokens, n):
            continue
        yield _at(tokens, at, lemma)


def _relative(tokens: Sequence[Token], n: int) -> bool:
    """Whether the clause at ``n`` hangs on a word before it, so that what follows may belong to the main clause."""
    return any(_word(tokens, i) in _RELATIVES for i in range(max(0, n - 5), n)) or _contact(tokens, n)


def _contact(tokens: Sequence[Token], n: int) -> bool:
    """Whether a relative clause without its pronoun stands here: the friends I have."""
    if _word(tokens, n - 1) not in _PRONOUNS or n < 2:
        return False
    return tokens[n - 2].word and _word(tokens, n - 2) not in _JOINS


def _nominal(tokens: Sequence[Token], n: int) -> bool:
    """Whether the modal at ``n`` is a name or noun: May, the will, a must, Will Smith."""
    return (tokens[n].text[0].isupper() and n > 0) or _nounish(tokens, n)


def _nounish(tokens: Sequence[Token], n: int) -> bool:
    return _word(tokens, n - 1) in frozenset(
        "a an the this that his her its their my your our of in 's".split()
    )


def _after_have(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_HAVE) or prose.low_set.isdisjoint(_past_words()):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low not in _HAVE:
            continue
        at = n + 1
        while _word(tokens, at) in _BETWEEN:
            at += 1
        lemma = _past_only().get(_word(tokens, at))
        if lemma is not None and tokens[at].text.islower() and not _relative(tokens, n):
            yield _at(tokens, at, inflect(lemma, frozenset({"part"}), perfect=True))


def _after_to(prose: Prose) -> Iterable[Finding]:
    if "to" not in prose.low_set or prose.low_set.isdisjoint(_past_words()):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low != "to" or n == 0 or _relative(tokens, n) or _contact(tokens, n - 1):
            continue
        lemma = _past_only().get(_word(tokens, n + 1))
        if lemma is not None and tokens[n + 1].text.islower():
            yield _at(tokens, n + 1, lemma)


def _person(prose: Prose) -> Iterable[Finding]:
    low, tokens = prose.low_set, prose.tokens
    if (low.isdisjoint(_ONE) or low.isdisjoint(_WRONG_SINGULAR)) and (
        low.isdisjoint(_MANY) or low.isdisjoint(_WRONG_PLURAL)
    ):
        return
    for n in range(len(tokens) - 1):
        subject = tokens[n].low
        if subject not in _ONE and subject not in _MANY:
            continue
        verb, before = tokens[n + 1].low, _word(tokens, n - 1)
        if before not in _OPEN_BEFORE or (low & _SUBJUNCTIVE and verb in ("were", "weren't")):
            continue
        if subject in _ONE and verb in _WRONG_SINGULAR and not _coordinated(tokens, n):
            yield _at(tokens, n + 1, _WRONG_SINGULAR[verb])
        elif subject in _MANY and verb in _WRONG_PLURAL:
            yield _at(tokens, n + 1, _WRONG_PLURAL[verb])


def _coordinated(tokens: Sequence[Token], n: int) -> bool:
    return _word(tokens, n - 2) in ("and", "or") or any(
        _word(tokens, i) in ("let", "make", "did", "do") for i in range(n)
    )


_FOLLOWED = frozenset(
    ", . ; : ! ? ) ” is are was were has have had will would can could may might must should of in on at for with "
    "by from to that which who and or but as than during after before because when where".split()
)


_BEFORE_ONE = frozenset("this a an that every each another".split())


@cache
def _plural_words() -> frozenset[str]:
    """Every plural of ``_plurals``."""
    return frozenset(_plurals())


def _this_plural(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_BEFORE_ONE) or prose.low_set.isdisjoint(_plural_words()):
        return
    tokens = prose.tokens
    for n in range(len(tokens) - 1):
        det, noun = tokens[n], tokens[n + 1]
        if det.low not in _BEFORE_ONE or not noun.text.islower():
            continue
        if noun.low in _plurals() and _word(tokens, n + 2) in _FOLLOWED and _determines(tokens, n):
            yield _number(det, noun)


def _determines(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word at ``n`` can only stand before its noun (``that`` and ``a`` have other uses)."""
    word = tokens[n].low
    if word == "that":
        return _word(tokens, n - 1) in frozenset("of in on at for with by from to".split())
    return not (word == "a" and tokens[n].text == "A" and n > 0)


def _number(det: Token, noun: Token) -> Finding:
    singular = _plurals()[noun.low]
    if det.low in ("this", "that"):
        plural = {"this": "these", "that": "those"}[det.low]
        plural = plural.capitalize() if det.text[0].isupper() else plural
        return Finding(Span(det.start, noun.end), (f"{plural} {noun.text}", f"{det.text} {singular}"))
    return Finding(Span(det.start, noun.end), (f"{det.text} {singular}",))


_NEGATED = frozenset("don't doesn't didn't can't couldn't won't wouldn't haven't hasn't hadn't".split())
_NOTHING = {
    "nothing": "anything",
    "nobody": "anybody",
    "nowhere": "anywhere",
    "never": "ever",
    "none": "any",
}


def _negation(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_NEGATED) or prose.low_set.isdisjoint(_NOTHING):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low not in _NEGATED:
            continue
        for at in range(n + 1, min(n + 4, len(tokens))):
            if not tokens[at].word or tokens[at].low in _BREAKS | {"nothing" if at == n + 1 else ""}:
                break
            if tokens[at].low in _NOTHING and _word(tokens, at + 1) not in (
                "but",
                "-",
                "less",
                "short",
                "to",
            ):
                yield _at(tokens, at, _NOTHING[tokens[at].low])
                break


def _check(
    slug: str,
    title: str,
    why: str,
    find: Callable[[Prose], Iterable[Finding]],
    bad: Sequence[tuple[str, str]],
    good: Sequence[str],
    confidence: Confidence = Confidence.LIKELY,
) -> Check:
    return Check(
        id=f"grammar/{slug}",
        title=title,
        why=why,
        category=GRAMMAR,
        severity=Severity.MINOR,
        confidence=confidence,
        target=EN,
        in_segment=find,
        bad=tuple(Bad(text, fixed) for text, fixed in bad),
        good=tuple(good),
        ref="Quirk et al. (1985), A Comprehensive Grammar of the English Language, 3.21-3.56, 10.34-10.40",
    )


CHECKS = (
    _check(
        "past-after-auxiliary",
        "Past form after an auxiliary",
        "After can, will, would, did not … English takes the base form; the tense is on the auxiliary already.",
        _after_modal,
        [
            ("He would ⟦went⟧ home.", "He would go home."),
            ("They did not ⟦arrived⟧ on time.", "They did not arrive on time."),
            ("She could not ⟦stopped⟧ it.", "She could not stop it."),
        ],
        [
            "The will expressed in May pleased him, and those he can trust stayed.",
            "He did not go, she could never stop it, and they would have gone.",
            "What he did surprised them, and those who can helped.",
            "He can, wrote the mayor, go.",
            "It would cost, hurt and let them put it there.",
            "They may have stopped, and it will be stopped.",
        ],
    ),
    _check(
        "past-after-have",
        "Past form after “have”",
        "The perfect takes the participle (has gone), not the past (went).",
        _after_have,
        [
            ("They have ⟦went⟧ to Lima.", "They have gone to Lima."),
            ("He had never ⟦wrote⟧ it.", "He had never written it."),
            ("It has already ⟦began⟧.", "It has already begun."),
        ],
        [
            "They have gone, have seen it and had found it.",
            "All that they have came from her, and what he had went to them.",
            "What they have begun began in May.",
            "He has a saw and they have fell intentions.",
            "The house we had was sold, and the friends I have came.",
            "They had to go, and she has run.",
        ],
    ),
    _check(
        "past-after-to",
        "Past form after “to”",
        "The infinitive is the base form: to go, not to went.",
        _after_to,
        [
            ("They wanted to ⟦went⟧ home.", "They wanted to go home."),
            ("She decided to ⟦began⟧ again.", "She decided to begin again."),
            ("He asked to ⟦wrote⟧ first.", "He asked to write first."),
        ],
        [
            "They wanted to go to Saw Mill River.",
            "The place he came to was quiet, and he went on to spoken English.",
            "The man whom she spoke to went home.",
            "To Went, the painter, it was new.",
            "Used to it, they spoke, and the one he turned to saw it.",
            "She wanted to begin and to speak.",
        ],
    ),
    _check(
        "person",
        "Verb does not agree with its pronoun",
        "He, she and it take is, was, has, does; we and they take are, were, have, do.",
        _person,
        [
            ("It ⟦are⟧ late.", "It is late."),
            ("He said that they ⟦was⟧ late.", "He said that they were late."),
            ("Today, he ⟦have⟧ no money.", "Today, he has no money."),
        ],
        [
            "If he were here, it would be good, and were it not so, it were better.",
            "He and it are late, and let it do its work.",
            "Did he have it, and does it have a name?",
            "They were late, he was not, and we have it.",
            "I wish it were so.",
            "Those who know it are few, and all of it was his.",
        ],
    ),
    _check(
        "this-before-plural",
        "Singular word before a plural noun",
        "This, a, each and every go with one thing; the noun is plural.",
        _this_plural,
        [
            ("They spoke of ⟦this countries⟧ in Lima.", "They spoke of these countries in Lima."),
            ("It is ⟦a countries⟧ of hope.", "It is a country of hope."),
            ("⟦Every citizens⟧ has a vote.", "Every citizen has a vote."),
        ],
        [
            "He said that countries in the region must agree, and all that citizens need.",
            "This means that this works, and this series is new.",
            "These countries, a people, a means, a barracks, a crossroads and a politics of hope.",
            "A sports club, this sales figure and a savings bank.",
            "Give a countries report, and this works.",
            "Not that voters care.",
        ],
    ),
    _check(
        "double-negation",
        "Negation said twice",
        "Spanish doubles the negation (no dijo nada); in English two negatives cancel out.",
        _negation,
        [
            ("They didn’t say ⟦nothing⟧ about it.", "They didn’t say anything about it."),
            ("He doesn’t know ⟦nobody⟧ there.", "He doesn’t know anybody there."),
            ("She can’t go ⟦nowhere⟧.", "She can’t go anywhere."),
        ],
        [
            "They didn’t say anything, and nothing was said.",
            "It wasn’t nothing, and you can’t do nothing but wait.",
            "He didn’t come, and nobody knew that nothing had happened.",
            "They don’t fear, and nothing stops them.",
            "He can’t wait: nobody came.",
            "She didn’t say that nothing was wrong.",
        ],
    ),
)
