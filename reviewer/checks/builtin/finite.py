"""Which words may be the finite verb of a clause: asked where a clause without one would be a slip."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from reviewer.checks.rules.forms import verbs
from reviewer.core.tokens import Token

AUXILIARIES = frozenset(
    "am is are was were be has have had do does did can could will would shall should must may might cannot ought "
    "'s isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shan't "
    "shouldn't mustn't needn't ain't let's it's that's there's he's she's what's who's here's where's how's".split()
)
_CLITICS = ("'re", "'ve", "'ll", "'d", "'m", "n't", "'s")


@cache
def verbal() -> frozenset[str]:
    """Every form of a verb that may be finite, nouns of the same spelling included: ``reports``, ``set``."""
    return AUXILIARIES | {
        form for tags in verbs().values() for tag in ("base", "s", "past", "part") for form in tags[tag]
    }


def may_be_finite(token: Token) -> bool:
    """Whether ``token`` may be a finite verb; a word of unknown kind that ends like one may be too."""
    low = token.low
    return low in verbal() or low.endswith(_CLITICS) or (low.endswith("ed") and token.text.islower())


def has_verb(tokens: Iterable[Token]) -> bool:
    """Whether any of ``tokens`` may be a finite verb."""
    return any(map(may_be_finite, tokens))
