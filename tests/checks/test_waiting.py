"""What is looked up by anchors is what would be found by trying every pattern everywhere."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reviewer.checks.contract import Prose
from reviewer.checks.rules.explaining import places
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import read_pack

from .harness import HEAD, RULE

WORDS = st.sampled_from(["red", "old", "house", "takes", "took", "the", "Rome", "five", "”", ","])
ONE = st.one_of(
    WORDS,
    st.sampled_from(["<take>", ":cap:", ":number:", ":det:", "_", "_{0,2}", ":person:"]),
)
PART = st.recursive(
    ONE,
    lambda inner: st.one_of(
        st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=3).map(
            lambda options: f"({'|'.join(' '.join(option) for option in options)})"
        ),
        inner.map(lambda part: f"[{part}]"),
    ),
    max_leaves=6,
)
PATTERNS = st.builds(
    lambda opens, before, word, after, ends: " ".join(["^"] * opens + before + [word] + after + ["$"] * ends),
    st.booleans(),
    st.lists(PART, max_size=2),
    st.one_of(WORDS, WORDS, WORDS, PART),
    st.lists(PART, max_size=2),
    st.booleans(),
)
TEXTS = st.lists(
    st.sampled_from(["red", "Old", "house", "takes", "took", "the", "Rome", "five", "”", ",", "a", "Ana"]),
    max_size=12,
).map(" ".join)


@given(PATTERNS, st.lists(TEXTS, min_size=1, max_size=6))
@settings(max_examples=150)
def test_anchors_lead_to_every_place_and_to_no_other(pattern: str, texts: list[str]) -> None:
    pack = read_pack(f"{HEAD}{RULE}target = ['{pattern}']", "p.toml")
    assume(pack.rules)  # some have no word that must be there, and are refused
    lexicon = Lexicon(pack.rules)
    for text in texts:
        prose = Prose("s", text)
        found = [hit.finding.span for hit in lexicon.search(prose)]
        there = list(places(pack.rules[0].patterns[0], prose))
        assert set(found) <= set(there)
        assert all(any(span.overlaps(other) for other in found) for span in there)
