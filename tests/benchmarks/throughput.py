"""Segments a second of all default checks, beside lingotweaker, harper-py and pofilter, in one run on one core.

``python tests/benchmarks/throughput.py [--segments 50000] [--peer-segments 1000]``. Install the peers for the benchmark
only: ``pip install lingotweaker lingotweaker-data-en harper-py translate-toolkit``; a peer that is not installed is
named and left out. Then ours again with 500, 2,000 and 5,000 made-up rules, whose anchors are drawn from words as
frequent in the data as the anchors of the shipped rules.
"""

from __future__ import annotations

import argparse
import collections
import random
import resource
import time
from collections.abc import Callable, Sequence

import data

from reviewer.checks.catalogue import shipped_packs
from reviewer.checks.contract import Prose
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import read_pack
from reviewer.core.model import Known, Language
from reviewer.core.tokens import tokenize
from reviewer.services.checking import make_engine

WARM = 200
"""Segments that are checked before the time is taken."""
FILES = (
    "clean_english",
    "parallel_esen",
    "mlqe_pe_xen",
    "bio_mqm_esen",
    "bio_mqm_romance_german_en",
    "mqm_news_zhen_2020",
    "mqm_news_zhen_2021",
    "mqm_news_zhen_2023",
    "mqm_ted_zhen",
    "qe_spans_heen_zhen",
    "demetr_other",
    "demetr_es",
)
Checker = Callable[[Sequence[str]], int]


def texts(count: int) -> list[str]:
    """``count`` distinct English segments, in a fixed order mixed once."""
    found = list(dict.fromkeys(row["target"] for name in FILES for row in data.load(name)))
    random.Random(0).shuffle(found)
    return found[:count]


def prose(segments: Sequence[str]) -> list[Prose]:
    """Each segment as a paragraph of its own."""
    return [Prose(f"s{n}", text, n, n, raw=text) for n, text in enumerate(segments)]


def ours(segments: Sequence[str]) -> int:
    """All default checks, as for an article from Spanish."""
    engine = make_engine(Language("en", Known.GIVEN), Language("es", Known.GIVEN))
    return sum(len(flags) for flags in engine.run(prose(segments)).values())


def lingotweaker(segments: Sequence[str]) -> int:
    """LanguageTool's rules in Rust."""
    import lt_py

    engine = lt_py.Engine("en-US")
    return sum(len(engine.check(text)) for text in segments)


def harper(segments: Sequence[str]) -> int:
    """Harper without spelling."""
    from harper import Linter

    linter = Linter()
    config = dict(linter.get_lint_config())
    config["SpellCheck"] = False
    linter.set_lint_config(config)
    return sum(len(lints) for text in segments for lints in linter.organized_lints(text).values())


def pofilter(segments: Sequence[str]) -> int:
    """translate-toolkit's standard checks, the segment taken as its own source."""
    from translate.filters import checks
    from translate.storage import base

    checker = checks.StandardChecker()
    unit = base.TranslationUnit("")
    hits = 0
    for text in segments:
        unit.source, unit.target = text, text
        hits += len(checker.run_filters(unit))
    return hits


def timed(name: str, check: Checker, segments: Sequence[str]) -> float:
    """Print a line on one checker; return its segments a second of CPU time, 0 when it is not there.

    Loading is not counted, of word lists too, which the first segments with an odd word ask for. What the machine does
    besides makes the seconds on the clock longer, and less so the others.
    """
    try:
        check(segments[:WARM])
    except ImportError as error:
        print(f"{name:14} not installed ({error})")
        return 0.0
    begun, worked = time.perf_counter(), time.process_time()
    hits = check(segments)
    took, worked = time.perf_counter() - begun, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = len(segments) / worked
    print(
        f"{name:14} {len(segments):6} segments  {rate:9.0f} segments/s of CPU, {len(segments) / took:.0f} on the clock"
        f"  {hits / len(segments):.3f} hits a segment"
        f"  peak so far {peak:.0f} MB"
    )
    return rate


def made_up(count: int, segments: Sequence[str]) -> Lexicon:
    """``count`` rules of three words each, anchored like the shipped ones, that all but never match."""
    frequency = collections.Counter(t.low for text in segments for t in tokenize(text) if t.word)
    real = [
        sum(frequency[a.word] for a in p.anchors)
        for pack in shipped_packs()
        for r in pack.rules
        for p in r.patterns
    ]
    by_frequency: dict[int, list[str]] = {}
    for word, n in frequency.items():
        if word.isalpha() and len(word) > 2:
            by_frequency.setdefault(n.bit_length(), []).append(word)
    rng = random.Random(count)
    rules = []
    while len(rules) < count:
        band = by_frequency.get(rng.choice(real).bit_length())
        if band:
            word = rng.choice(band)
            rules.append(RULE.format(n=len(rules), pattern=f"{word} qqx qqy"))
    return Lexicon(read_pack("pack = 'made-up'\ntarget = 'en'\n" + "".join(rules), "made-up").rules)


RULE = """
[[rule]]
id = 'made-up/r{n}'
title = 't'
why = 'w'
category = 'Style/Awkward'
severity = 'minor'
confidence = 'suspect'
target = ['{pattern}']
bad = [{{ text = '⟦x⟧' }}]
"""


def main() -> None:
    """Print the table and the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--segments", type=int, default=50_000)
    parser.add_argument("--peer-segments", type=int, default=1_000)
    args = parser.parse_args()
    segments = texts(args.segments)
    mine = timed("reviewer", ours, segments)
    for name, check in (("lingotweaker", lingotweaker), ("harper-py", harper), ("pofilter", pofilter)):
        rate = timed(name, check, segments[: args.peer_segments])
        if rate:
            print(f"{'':14} reviewer is {mine / rate:.1f} times as fast")
    first = 0.0
    for count in (500, 2_000, 5_000):
        lexicon = made_up(count, segments)
        engine = make_engine(Language("en", Known.GIVEN), Language("es", Known.GIVEN))
        engine.lexicon = lexicon
        begun = time.process_time()
        engine.run(prose(segments))
        took = time.process_time() - begun
        first = first or took
        begun = time.process_time()
        for p in prose(segments):
            lexicon.search(p)
        alone = time.process_time() - begun
        print(
            f"{count:5} rules: {len(segments) / took:8.0f} segments/s of CPU, {took / first:.2f} times that with 500;"
            f" the rules alone {alone:.2f} s"
        )


if __name__ == "__main__":
    main()
