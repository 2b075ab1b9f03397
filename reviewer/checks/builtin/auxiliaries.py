"""The form of a verb after can, did, have and to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from reviewer.checks.builtin.grammar import declare, finding_at, word_at
from reviewer.checks.contract import Finding, Prose
from reviewer.checks.rules.forms import inflect, nouns, verbs
from reviewer.core.tokens import Token

_MODALS = frozenset("can could will would shall should must may might cannot".split())
_NEGATED_MODALS = frozenset("can't couldn't won't wouldn't shan't shouldn't mustn't".split())
_DID = frozenset("did didn't does doesn't do don't".split())
_HAVE = frozenset("have has had haven't hasn't hadn't having".split())
_BETWEEN = frozenset("not never also always often already even just still then now soon ever only".split())
_PRONOUNS = frozenset("i you he she it we they".split())
_JOINS = frozenset(
    "and or but because although while if when as than so since said says then now yet".split()
)
_ALSO_PARTICIPLES = frozenset(
    "proved lied was were shaved swelled sheared sewed mowed sawed sowed hewed thrived strived showed".split()
)
_NAMES = frozenset("may will".split())
_ASKS = frozenset("why how what when where".split())
_RELATIVES = frozenset(
    "that what who whom which those one all where when everything something anything".split()
)


@cache
def past_only() -> dict[str, str]:
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
def _past_words() -> frozenset[str]:
    """Every form of ``past_only``."""
    return frozenset(past_only())


_AUXILIARIES = _MODALS | _NEGATED_MODALS | _DID


def _after_modal(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_AUXILIARIES):
        return
    tokens = prose.tokens
    for n in [n for n, low in enumerate(prose.lows) if low in _AUXILIARIES]:
        token = tokens[n]
        modal = token.low in _MODALS or token.low in _NEGATED_MODALS
        at = n + 1
        while word_at(tokens, at) in _BETWEEN:
            at += 1
        verb = word_at(tokens, at)
        table = (
            _past_any()
            if modal or token.low.endswith("n't") or (at > n + 1 and tokens[n + 1].low == "not")
            else {}
        )
        lemma = table.get(verb) if not _asks(tokens, n) else past_only().get(verb)
        if lemma is None or not tokens[at].text.islower() or _nominal(tokens, n) or _relative(tokens, n):
            continue
        yield finding_at(tokens, at, lemma)


def _asks(tokens: Sequence[Token], n: int) -> bool:
    """Whether the modal at ``n`` begins a question, so that its subject follows: should organized labour strike?"""
    return n == 0 or word_at(tokens, n - 1) in _ASKS


def _relative(tokens: Sequence[Token], n: int) -> bool:
    """Whether the clause at ``n`` hangs on a word before it, so that what follows may belong to the main clause."""
    return any(word_at(tokens, i) in _RELATIVES for i in range(max(0, n - 5), n)) or _contact(tokens, n)


def _contact(tokens: Sequence[Token], n: int) -> bool:
    """Whether a relative clause without its pronoun stands here: the friends I have."""
    if word_at(tokens, n - 1) not in _PRONOUNS or n < 2:
        return False
    return tokens[n - 2].word and word_at(tokens, n - 2) not in _JOINS


def _nominal(tokens: Sequence[Token], n: int) -> bool:
    """Whether the modal at ``n`` is a name or noun: May, the will, a must, Will Smith."""
    return (tokens[n].text[0].isupper() and (n > 0 or tokens[n].low in _NAMES)) or _nounish(tokens, n)


def _nounish(tokens: Sequence[Token], n: int) -> bool:
    return word_at(tokens, n - 1) in frozenset(
        "a an the this that his her its their my your our of in 's military economic political naval".split()
    )


def _after_have(prose: Prose) -> Iterable[Finding]:
    if prose.low_set.isdisjoint(_HAVE) or prose.low_set.isdisjoint(_past_words()):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low not in _HAVE:
            continue
        at = n + 1
        while word_at(tokens, at) in _BETWEEN:
            at += 1
        lemma = past_only().get(word_at(tokens, at))
        if lemma is not None and tokens[at].text.islower() and not _relative(tokens, n):
            yield finding_at(tokens, at, inflect(lemma, frozenset({"part"}), perfect=True))


def _after_to(prose: Prose) -> Iterable[Finding]:
    if "to" not in prose.low_set or prose.low_set.isdisjoint(_past_words()):
        return
    tokens = prose.tokens
    for n, token in enumerate(tokens):
        if token.low != "to" or n == 0 or _relative(tokens, n) or _contact(tokens, n - 1):
            continue
        lemma = past_only().get(word_at(tokens, n + 1))
        if lemma is not None and tokens[n + 1].text.islower():
            yield finding_at(tokens, n + 1, lemma)


CHECKS = (
    declare(
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
            "Should armed men be let in, and why won't organized labour strike?",
            "May spoke first, and they feared the military might amassed at the border.",
            "It would cost, hurt and let them put it there.",
            "They may have stopped, and it will be stopped.",
        ],
    ),
    declare(
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
            "Having shaved off his beard, he had sawed the board.",
        ],
    ),
    declare(
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
)
